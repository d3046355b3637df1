import type { Fault, Person, Subject } from "@pana/law";
import { Temporal } from "temporal-polyfill";
import type {
  ListOrganisationsResponse,
  OpenFileResponse,
  ReadDraftResponse,
  ReadFileResponse,
  RecordActErrors,
  RecordActResponse,
} from "../../api/generated/client/types.gen.js";
import type { ShownAct } from "./timeline-panel.js";

type Problem = RecordActErrors[400];

/** Why something was not done: the server's answer, or no answer at all. */
export type Refused =
  | (Omit<Problem, "code" | "faults"> & {
      readonly code: Problem["code"];
      readonly faults?: readonly Fault[];
    })
  | { readonly code: "offline" };

export type Answered<T> =
  | { readonly done: true; readonly value: T }
  | { readonly done: false; readonly refused: Refused };

/** Thrown to the queries of the page, which show it. */
export class NotAnswered extends Error {
  constructor(readonly refused: Refused) {
    super(refused.code);
  }
}

interface Request {
  readonly body?: unknown;
  readonly key?: string;
  readonly signal?: AbortSignal;
}

/** Asks the server; what it refuses is a value, not an exception. */
export async function call<T>(
  method: string,
  url: string,
  { body, key, signal }: Request = {},
): Promise<Answered<T>> {
  let response: Response;
  try {
    response = await fetch(url, {
      method,
      credentials: "same-origin",
      headers: {
        accept: "application/json",
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...(key === undefined ? {} : { "idempotency-key": key }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(signal ? { signal } : {}),
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    return { done: false, refused: { code: "offline" } };
  }
  const read: unknown = response.status === 204 ? null : await response.json().catch(() => null);
  if (response.ok) return { done: true, value: read as T };
  // A gateway that answers in place of the server has no problem details: the same as no answer.
  const known = typeof read === "object" && read !== null && "code" in read;
  return { done: false, refused: known ? (read as Refused) : { code: "offline" } };
}

/** For the queries: the value, or the refusal thrown. */
export async function need<T>(asked: Promise<Answered<T>>): Promise<T> {
  const answered = await asked;
  if (!answered.done) throw new NotAnswered(answered.refused);
  return answered.value;
}

/** The whole file, with the kinds of subject that the interface leaves as text. */
export type FileView = Omit<ReadFileResponse, "acts" | "person"> & {
  readonly person: Person;
  readonly acts: readonly ShownAct[];
};

export const readFile = (id: string, signal?: AbortSignal): Promise<FileView> =>
  need(call<FileView>("GET", `/api/files/${id}`, signal ? { signal } : {}));

/** The present moment of the server (RFC 3339), by the date that it sends with every answer. */
export async function readClock(signal?: AbortSignal): Promise<string> {
  const { headers } = await fetch("/api/session", signal ? { signal } : {}).catch(() => {
    throw new NotAnswered({ code: "offline" });
  });
  const date = Date.parse(headers.get("date") ?? "");
  return (
    Number.isNaN(date) ? Temporal.Now.instant() : Temporal.Instant.fromEpochMilliseconds(date)
  ).toString();
}

export const readDirectory = async (): Promise<ListOrganisationsResponse["organisations"]> =>
  (await need(call<ListOrganisationsResponse>("GET", "/api/organisations"))).organisations;

/** An act as it travels. */
export interface ActInput {
  readonly kind: string;
  readonly at: string;
  readonly as?: Subject;
  readonly data: Readonly<Record<string, unknown>>;
}

export const recordAct = (
  file: string,
  act: ActInput & { readonly version: number },
  key: string,
): Promise<Answered<RecordActResponse>> => call("POST", `/api/files/${file}/acts`, { body: act, key });

export const openFile = (person: Person, act: ActInput, key: string): Promise<Answered<OpenFileResponse>> =>
  call("POST", "/api/files", { body: { person, act }, key });

const draftUrl = (file: string, kind: string) => `/api/files/${file}/drafts/${kind}`;

export const readDraft = (file: string, kind: string): Promise<ReadDraftResponse> =>
  need(call("GET", draftUrl(file, kind)));

export const keepDraft = (file: string, kind: string, draft: object): Promise<Answered<null>> =>
  call("PUT", draftUrl(file, kind), { body: { draft } });

export const dropDraft = (file: string, kind: string): Promise<Answered<null>> =>
  call("DELETE", draftUrl(file, kind));
