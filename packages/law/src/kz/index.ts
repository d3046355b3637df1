export { EXPULSIONS, type ExpulsionGround, isExpulsion } from "./acts/discharge-grounds.js";
export { ACT_KINDS, type KzActKind, type KzData } from "./acts/index.js";
export { NORMATIVE_ACTS } from "./normative-acts.js";
export { cite, citeAll, type KzProvision, PROVISIONS, provisionAt } from "./provisions.js";
