import type { Asked, Norm } from "../../model/coverage.js";
import type { Subject } from "../../model/subject.js";
import { NOTHING } from "./reasons.js";

const asking =
  (norm: Norm) =>
  (of: readonly Subject[]): Asked => ({ norm, of });

export const duty = asking("duty");
export const term = asking("term");
export const condition = asking("condition");
export const competence = asking("competence");
export const right = asking("right");
export const form = asking("form");

/** A provision with nothing to execute in it, and why. */
export const nothing = (norm: Norm, why: keyof typeof NOTHING, of: readonly Subject[] = []): Asked => ({
  norm,
  of,
  nothing: NOTHING[why],
});
