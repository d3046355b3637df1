import type { Asked, Norm } from "../../model/coverage.js";
import type { Subject } from "../../model/subject.js";
import { NOTHING } from "./reasons.js";

export { competence, condition, duty, form, right, term } from "../../common/asking.js";

/** A provision with nothing to execute in it, and why. */
export const nothing = (norm: Norm, why: keyof typeof NOTHING, of: readonly Subject[] = []): Asked => ({
  norm,
  of,
  nothing: NOTHING[why],
});
