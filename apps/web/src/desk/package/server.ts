import type {
  AnswerPackageData,
  AnswerPackageResponse,
  ReadPackageResponse,
} from "../../api/generated/client/types.gen.js";
import { type Answered, call, need } from "../file/server.js";
import type { ShownAct } from "../file/timeline-panel.js";

/** What a referral sent to this organisation. */
export type Package = Omit<ReadPackageResponse, "acts"> & { readonly acts: readonly ShownAct[] };

export const readPackage = (id: string, signal?: AbortSignal): Promise<Package> =>
  need(call<Package>("GET", `/api/packages/${id}`, signal ? { signal } : {}));

export const answerPackage = (
  id: string,
  answer: AnswerPackageData["body"],
  key: string,
): Promise<Answered<AnswerPackageResponse>> =>
  call("POST", `/api/packages/${id}/answer`, { body: answer, key });
