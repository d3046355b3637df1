export { EXPULSIONS, type ExpulsionGround, isExpulsion } from "./acts/discharge-grounds.js";
export { ACT_KINDS, type KzActKind, type KzData } from "./acts/index.js";
export { ASKED } from "./asked/asked.js";
export { type Compensation, compensationFor, type Harm, tengeFor } from "./compensation/amount.js";
export { MONTHLY_INDEX, monthlyIndexOn } from "./compensation/index-by-year.js";
export { SCALE } from "./identification/scale.js";
export { kz } from "./jurisdiction.js";
export {
  isTraffickingOffence,
  type Sanction,
  sanctionsOf,
  TRAFFICKING_OFFENCES,
} from "./justice/trafficking-offences.js";
export { NORMATIVE_ACTS } from "./normative-acts.js";
export { DUTIES_IN_PLAIN_WORDS, RIGHTS_IN_PLAIN_WORDS } from "./papers/plain-words.js";
export { cite, citeAll, type KzProvision, PROVISIONS, provisionAt } from "./provisions.js";
export type { KzStanding } from "./standings.js";
export { SUBJECT_TITLES } from "./subjects.js";
export { SWITCHES } from "./switches.js";
