export { EXPULSIONS, type ExpulsionGround, isExpulsion } from "./acts/discharge-grounds.js";
export { ACT_KINDS, type KzActKind, type KzData } from "./acts/index.js";
export { SCALE } from "./identification/scale.js";
export { kz } from "./jurisdiction.js";
export { NORMATIVE_ACTS } from "./normative-acts.js";
export { cite, citeAll, type KzProvision, PROVISIONS, provisionAt } from "./provisions.js";
export type { KzStanding } from "./standings.js";
export { SUBJECT_TITLES } from "./subjects.js";
export { SWITCHES } from "./switches.js";
