/* What is needed to check an export where there is no database. */
export { isSigned, readPublicKey } from "./checkpoint.js";
export { readLine } from "./lines.js";
export { type Finding, type Verdict, verifyExport } from "./verify.js";
