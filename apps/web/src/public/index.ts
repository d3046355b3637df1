export { type DeskOptions, desk } from "./desk.js";
export { type PublicPagesOptions, publicPages } from "./pages.js";
export type { FollowedReport, PublicMessage, PublicReport, PublicReports } from "./reports.js";
export type { DayOfReading, PublicFileLog } from "./seen.js";
