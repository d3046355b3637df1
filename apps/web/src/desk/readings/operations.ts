import type * as T from "../../api/generated/client/types.gen.js";
import { operation } from "../../api/operation.js";

/* Who read a file, and the codes with which its person sees that. */

export const listReadings = operation<T.ListFileReadingsData, T.ListFileReadingsResponse>(
  "GET",
  "/api/files/{id}/readings",
);
export const listLogCodes = operation<T.ListLogCodesData, T.ListLogCodesResponse>(
  "GET",
  "/api/files/{id}/log-codes",
);
export const addLogCode = operation<T.AddLogCodeData, T.AddLogCodeResponse>(
  "POST",
  "/api/files/{id}/log-codes",
);
export const revokeLogCode = operation<T.RevokeLogCodeData, T.RevokeLogCodeResponse>(
  "DELETE",
  "/api/files/{id}/log-codes/{code}",
);
export const notePaper = operation<T.NotePaperData, T.NotePaperResponse>("POST", "/api/files/{id}/papers");

export type Reading = T.ListFileReadingsResponse["readings"][number];
export type LogCode = T.ListLogCodesResponse["codes"][number];
export type NewCode = T.AddLogCodeResponse;
