export { ASKED } from "./asked.js";
export { tj } from "./jurisdiction.js";
