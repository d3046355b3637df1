export { openApi } from "./openapi.js";
