import { type Queries, statement } from "../database/database.js";
import type { Message, ReportRow } from "./contract.js";
import type { KeptMessage } from "./store.js";

/*
 * Reports as a hotline desk reads and answers them. Every statement runs in a transaction with the officer as viewer: row-level
 * security hides all reports from organisations that take none. What is sealed stays sealed here; desk.ts opens it.
 */

/** What is known of a report without opening it. */
export interface StoredReport {
  readonly id: string;
  readonly channel: ReportRow["channel"];
  readonly receivedAt: string;
  readonly state: ReportRow["state"];
  readonly unanswered: boolean;
  readonly fileNumber: string | null;
  /** What the desk has kept of it: by what the queue is ordered and narrowed, and what the queue shows. */
  readonly triage: Uint8Array;
  readonly digest: Uint8Array;
}

const COLUMNS = `id, channel, received_at as "receivedAt", state, unanswered, file_number as "fileNumber", triage, digest`;

const NOT_LOOKED_AT = statement<{ id: string; sealed: Uint8Array }>(
  "reports-not-looked-at",
  "select id, sealed from reports where triage is null and sealed is not null order by id limit $1 for no key update",
);
/** Some of the reports of which the desk has kept nothing yet; whoever else looks waits until this transaction ends. */
export const listNotLookedAt = (
  queries: Queries,
  limit: number,
): Promise<readonly { readonly id: string; readonly sealed: Uint8Array }[]> =>
  queries.rows(NOT_LOOKED_AT, [limit]);

const LOOKED_AT = statement(
  "reports-looked-at",
  `update reports r set triage = g.triage, digest = g.digest
   from unnest($1::uuid[], $2::bytea[], $3::bytea[]) as g (id, triage, digest) where r.id = g.id and r.triage is null`,
);
/** Keeps what the desk has seen of reports, where nobody has done so meanwhile. */
export async function storeLookedAt(
  queries: Queries,
  seen: readonly { readonly id: string; readonly triage: Uint8Array; readonly digest: Uint8Array }[],
): Promise<void> {
  await queries.rows(LOOKED_AT, [
    seen.map(({ id }) => id),
    seen.map(({ triage }) => triage),
    seen.map(({ digest }) => digest),
  ]);
}

/** Where a page of the queue ended. */
export interface Place {
  /** Whether the last report of the page was without danger. */
  readonly calm: boolean;
  readonly receivedAt: string;
  readonly id: string;
}

/** A report that waits or was handled, as it is chosen from: everything but what the queue shows of it. */
export interface Candidate {
  readonly id: string;
  readonly channel: ReportRow["channel"];
  readonly receivedAt: string;
  readonly state: ReportRow["state"];
  readonly unanswered: boolean;
  readonly triage: Uint8Array;
  /** Whether it came after the report that was given. */
  readonly later: boolean;
}

const CHOSEN_BY = `id, channel, received_at as "receivedAt", state, unanswered, triage`;
const WAITING = statement<Candidate>(
  "reports-waiting",
  `select ${CHOSEN_BY}, (received_at, id) > ($1::timestamptz, $2::uuid) as later
   from reports where (state = 'new' or unanswered) and triage is not null order by received_at, id`,
);
/** All reports that wait for the desk (new ones, and those whose reporter wrote last), the oldest first. */
export const listWaiting = (queries: Queries, after: Place | null): Promise<readonly Candidate[]> =>
  queries.rows(WAITING, [after?.receivedAt ?? null, after?.id ?? null]);

const HANDLED = statement<Candidate>(
  "reports-handled",
  `select ${CHOSEN_BY}, true as later from reports
   where state = $1 and triage is not null and ($2::timestamptz is null or (received_at, id) < ($2, $3::uuid))
   order by received_at desc, id desc limit $4`,
);
/** Some of the reports in a state, the latest first, from before a report. */
export const listHandled = (
  queries: Queries,
  state: ReportRow["state"],
  before: Pick<Place, "receivedAt" | "id"> | null,
  limit: number,
): Promise<readonly Candidate[]> =>
  queries.rows(HANDLED, [state, before?.receivedAt ?? null, before?.id ?? null, limit]);

const BY_ID = statement<StoredReport>(
  "reports-by-id",
  `select ${COLUMNS} from reports where id = any($1::uuid[]) and triage is not null`,
);
export const listReports = (queries: Queries, ids: readonly string[]): Promise<readonly StoredReport[]> =>
  queries.rows(BY_ID, [ids]);

const RECENT = statement<{ id: string }>(
  "reports-recent",
  "select id from reports where triage is not null order by received_at desc limit $1",
);
/** The latest reports, whatever has become of them. */
export const listRecent = async (queries: Queries, limit: number): Promise<readonly string[]> =>
  (await queries.rows(RECENT, [limit])).map(({ id }) => id);

const DIGESTS = statement<Pick<StoredReport, "id" | "digest">>(
  "reports-digests",
  "select id, digest from reports where id = any($1::uuid[]) and digest is not null",
);
export const listDigests = (
  queries: Queries,
  ids: readonly string[],
): Promise<readonly Pick<StoredReport, "id" | "digest">[]> => queries.rows(DIGESTS, [ids]);

export interface StoredWhole extends StoredReport {
  readonly sealed: Uint8Array;
  readonly fileId: string | null;
  readonly assessedAt: string | null;
  readonly ground: string | null;
  readonly note: string | null;
}

const READ = statement<StoredWhole>(
  "read-report",
  `select ${COLUMNS}, sealed, file_id as "fileId", assessed_at as "assessedAt", ground, note
   from reports where id = $1 and triage is not null`,
);
/** The whole report as it is kept, or null where there is none for this viewer. */
export const readReport = async (queries: Queries, id: string): Promise<StoredWhole | null> =>
  (await queries.rows(READ, [id]))[0] ?? null;

const MESSAGES = statement<{ at: string; from: Message["from"]; sealed: Uint8Array }>(
  "read-report-messages",
  `select at, case when officer_id is null then 'reporter' else 'desk' end as "from", sealed
   from report_messages where report_id = $1 order by at, id`,
);
export const readMessages = (
  queries: Queries,
  report: string,
): Promise<readonly { readonly at: string; readonly from: Message["from"]; readonly sealed: Uint8Array }[]> =>
  queries.rows(MESSAGES, [report]);

const PICTURES = statement<{ place: number }>(
  "report-pictures",
  "select place from report_pictures where report_id = $1 order by place",
);
/** The places of the pictures of a report, from 1. */
export const listPictures = async (queries: Queries, report: string): Promise<number[]> =>
  (await queries.rows(PICTURES, [report])).map(({ place }) => place);

const PICTURE = statement<{ sealed: Uint8Array }>(
  "report-picture",
  "select sealed from report_pictures where report_id = $1 and place = $2",
);
export const readPicture = async (
  queries: Queries,
  report: string,
  place: number,
): Promise<Uint8Array | null> => (await queries.rows(PICTURE, [report, place]))[0]?.sealed ?? null;

const LOCK_TRIAGE = statement<{ triage: Uint8Array }>(
  "lock-report-triage",
  "select triage from reports where id = $1 and triage is not null for no key update",
);
const STORE_TRIAGE = statement("store-report-triage", "update reports set triage = $2 where id = $1");
/** Changes what the desk has kept of a report; false where there is no such report for this viewer. */
export async function changeTriage(
  queries: Queries,
  id: string,
  change: (triage: Uint8Array) => Uint8Array,
): Promise<boolean> {
  const [row] = await queries.rows(LOCK_TRIAGE, [id]);
  if (!row) return false;
  await queries.rows(STORE_TRIAGE, [id, change(row.triage)]);
  return true;
}

const REPLY_KEY = statement<{ key: Uint8Array | null }>(
  "report-reply-key",
  "select reply_key as key from reports where id = $1",
);
/** The public key of a report's reporter, null where it is older than sealing; undefined where there is no such report. */
export const readReplyKey = async (queries: Queries, id: string): Promise<Uint8Array | null | undefined> =>
  (await queries.rows(REPLY_KEY, [id]))[0]?.key;

const ANSWERED = statement("answer-report", "update reports set unanswered = false where id = $1");
const REPLY = statement<{ id: string }>(
  "reply-to-reporter",
  `insert into report_messages (id, report_id, at, officer_id, sealed, own, once) values ($1, $2, $3, $4, $5, $6, $7)
   on conflict do nothing returning id`,
);
const REPLIED = statement<KeptMessage>(
  "replied-to-reporter",
  "select id, at, sealed from report_messages where report_id = $1 and officer_id = $2 and once = $3",
);

/** Adds a message of the desk, once under a key of its officer; answers what is there. */
export async function storeReply(
  queries: Queries,
  report: string,
  message: KeptMessage & {
    readonly officer: string;
    readonly own: Uint8Array | null;
    readonly once: Uint8Array | null;
  },
): Promise<KeptMessage> {
  const { id, at, officer, sealed, own, once } = message;
  const [added] = await queries.rows(REPLY, [id, report, at, officer, sealed, own, once]);
  if (!added) return (await queries.rows(REPLIED, [report, officer, once]))[0]!;
  await queries.rows(ANSWERED, [report]);
  return message;
}

export interface Assessable {
  readonly state: ReportRow["state"];
  readonly channel: ReportRow["channel"];
  readonly receivedAt: string;
  readonly triage: Uint8Array;
  readonly assessedBy: string | null;
  readonly assessmentKey: string | null;
  readonly fileId: string | null;
  readonly fileNumber: string | null;
}

const LOCK = statement<Assessable>(
  "lock-report",
  `select state, channel, received_at as "receivedAt", triage, assessed_by as "assessedBy",
     assessment_key as "assessmentKey", file_id as "fileId", file_number as "fileNumber"
   from reports where id = $1 and triage is not null for no key update`,
);
/** What an assessment needs to know; whoever else assesses the report waits until this transaction ends. */
export const lockReport = async (queries: Queries, id: string): Promise<Assessable | null> =>
  (await queries.rows(LOCK, [id]))[0] ?? null;

const ASSESS = statement(
  "assess-report",
  `update reports set state = $2, assessed_by = $3, assessed_at = $4, assessment_key = $5, ground = $6, note = $7,
     file_id = $8, file_number = $9
   where id = $1`,
);

export async function storeAssessment(
  queries: Queries,
  id: string,
  assessment: {
    readonly officer: string;
    readonly at: string;
    readonly key: string;
    readonly ground: string | null;
    readonly note: string | null;
    readonly file: { readonly id: string; readonly number: string } | null;
  },
): Promise<void> {
  await queries.rows(ASSESS, [
    id,
    assessment.file === null ? "closed" : "file-opened",
    assessment.officer,
    assessment.at,
    assessment.key,
    assessment.ground,
    assessment.note,
    assessment.file?.id ?? null,
    assessment.file?.number ?? null,
  ]);
}
