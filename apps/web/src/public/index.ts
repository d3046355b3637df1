export { type DeskOptions, desk } from "./desk.js";
