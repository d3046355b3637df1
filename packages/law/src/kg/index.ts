export { ASKED } from "./asked.js";
export { kg } from "./jurisdiction.js";
