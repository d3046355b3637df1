export { ASKED } from "./asked.js";
export { uz } from "./jurisdiction.js";
