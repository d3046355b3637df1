import type * as T from "../../api/generated/client/types.gen.js";
import { operation } from "../../api/operation.js";

/* The operations of a hotline desk. */

export const listReports = operation<T.ListReportsData, T.ListReportsResponse>("GET", "/api/reports");
export const readReport = operation<T.ReadReportData, T.ReadReportResponse>("GET", "/api/reports/{id}");
export const readPicture = operation<T.ReadReportPictureData, T.ReadReportPictureResponse>(
  "GET",
  "/api/reports/{id}/pictures/{place}",
);
export const findSimilar = operation<T.FindSimilarReportsData, T.FindSimilarReportsResponse>(
  "POST",
  "/api/reports/similar",
);
export const replyToReporter = operation<T.ReplyToReporterData, T.ReplyToReporterResponse>(
  "POST",
  "/api/reports/{id}/messages",
);
export const assessReport = operation<T.AssessReportData, T.AssessReportResponse>(
  "POST",
  "/api/reports/{id}/assess",
);
export const markDanger = operation<T.MarkDangerData, T.MarkDangerResponse>(
  "PUT",
  "/api/reports/{id}/danger",
);
export const typeInCall = operation<T.TypeInCallData, T.TypeInCallResponse>("POST", "/api/reports/calls");
export const readCallDraft = operation<T.ReadCallDraftData, T.ReadCallDraftResponse>(
  "GET",
  "/api/reports/calls/draft",
);
export const keepCallDraft = operation<T.KeepCallDraftData, T.KeepCallDraftResponse>(
  "PUT",
  "/api/reports/calls/draft",
);
export const dropCallDraft = operation<T.DropCallDraftData, T.DropCallDraftResponse>(
  "DELETE",
  "/api/reports/calls/draft",
);

export type Queue = T.ListReportsResponse;
export type QueuedReport = Queue["reports"][number];
export type QueueQuery = NonNullable<T.ListReportsData["query"]>;
export type Report = T.ReadReportResponse;
export type SimilarReport = T.FindSimilarReportsResponse["reports"][number];
export type ReportInput = T.TypeInCallData["body"];
export type Assessment = T.AssessReportData["body"];
export type Danger = NonNullable<ReportInput["danger"]>;
