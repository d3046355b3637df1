export { NORMATIVE_ACTS } from "./normative-acts.js";
export { cite, citeAll, type KzProvision, PROVISIONS, provisionAt } from "./provisions.js";
