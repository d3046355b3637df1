export { ASKED } from "./asked.js";
export { xr } from "./jurisdiction.js";
