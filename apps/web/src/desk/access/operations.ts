import type * as T from "../../api/generated/client/types.gen.js";
import { operation } from "../../api/operation.js";

/* Who sees which part of a file. */

export const openInEmergency = operation<T.OpenInEmergencyData, T.OpenInEmergencyResponse>(
  "POST",
  "/api/files/{id}/emergencies",
);

export type FilePart = T.ReadFileResponse["parts"][number];
export type Emergency = T.ReadFileResponse["emergencies"][number];
