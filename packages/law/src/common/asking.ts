import type { Asked, Norm } from "../model/coverage.js";
import type { Subject } from "../model/subject.js";

/** What a provision of a kind asks of somebody. */
const asking =
  (norm: Norm) =>
  (of: readonly Subject[]): Asked => ({ norm, of });

export const duty = asking("duty");
export const term = asking("term");
export const condition = asking("condition");
export const competence = asking("competence");
export const right = asking("right");
export const form = asking("form");
