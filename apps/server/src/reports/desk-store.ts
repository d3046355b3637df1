import { type Queries, statement } from "../database/database.js";
import type { Message, ReportInput, ReportRow } from "./contract.js";

/*
 * Reports as a hotline desk reads and answers them. Every statement runs in a transaction with the officer as viewer: row-level
 * security hides all reports from organisations that take none.
 */

interface Row {
  readonly id: string;
  readonly channel: ReportRow["channel"];
  readonly received_at: string;
  readonly danger: string | null;
  readonly region: string | null;
  readonly language: string;
  readonly state: ReportRow["state"];
  readonly what: string;
  readonly unanswered: boolean;
  readonly file_number: string | null;
}

const COLUMNS = `id, channel, received_at, danger, region, language, state, answers ->> 'what' as what, unanswered,
  file_number`;
const EXCERPT = 160;

const shown = (row: Row): ReportRow => {
  const words = row.what.trim().replace(/\s+/g, " ");
  const letters = [...words];
  return {
    id: row.id,
    channel: row.channel,
    receivedAt: row.received_at,
    danger: row.danger,
    region: row.region,
    language: row.language,
    state: row.state,
    excerpt: letters.length > EXCERPT ? `${letters.slice(0, EXCERPT).join("")}…` : words,
    unanswered: row.unanswered,
    fileNumber: row.file_number,
  };
};

/** Where a page of the queue ended. */
export interface Place {
  /** Whether the last report of the page was without danger. */
  readonly calm: boolean;
  readonly receivedAt: string;
  readonly id: string;
}

const WAITING = statement<Row>(
  "reports-waiting",
  `select ${COLUMNS} from reports
   where (state = 'new' or unanswered)
     and ($1::boolean is null or (danger is distinct from 'now', received_at, id) > ($1, $2::timestamptz, $3::uuid))
   order by danger is distinct from 'now', received_at, id limit $4`,
);
const NEW = statement<Row>(
  "reports-new",
  `select ${COLUMNS} from reports
   where (state = 'new' or unanswered) and state = 'new'
     and ($1::boolean is null or (danger is distinct from 'now', received_at, id) > ($1, $2::timestamptz, $3::uuid))
   order by danger is distinct from 'now', received_at, id limit $4`,
);
const HANDLED = statement<Row>(
  "reports-handled",
  `select ${COLUMNS} from reports
   where state = $1 and ($2::timestamptz is null or (received_at, id) < ($2, $3::uuid))
   order by received_at desc, id desc limit $4`,
);

/**
 * A page of reports. Without a state, all that wait for the desk: new ones, and those whose reporter wrote last. New and
 * waiting ones come with danger first, then the oldest; handled ones with the latest first.
 */
export async function listReports(
  queries: Queries,
  state: ReportRow["state"] | undefined,
  after: Place | null,
  limit: number,
): Promise<ReportRow[]> {
  const end = [after?.receivedAt ?? null, after?.id ?? null];
  const rows =
    state === undefined || state === "new"
      ? await queries.rows(state === "new" ? NEW : WAITING, [after?.calm ?? null, ...end, limit])
      : await queries.rows(HANDLED, [state, ...end, limit]);
  return rows.map(shown);
}

const COUNTS = statement<{ new: number; danger: number; unanswered: number }>(
  "reports-counts",
  `select count(*) filter (where state = 'new') as new,
     count(*) filter (where state = 'new' and danger = 'now') as danger,
     count(*) filter (where unanswered) as unanswered
   from reports where state = 'new' or unanswered`,
);

export async function countReports(
  queries: Queries,
): Promise<{ readonly new: number; readonly danger: number; readonly unanswered: number }> {
  return (await queries.rows(COUNTS))[0]!;
}

const READ = statement<Row & { answers: ReportInput; file_id: string | null }>(
  "read-report",
  `select ${COLUMNS}, answers, file_id from reports where id = $1`,
);
const MESSAGES = statement<{ at: string; sender: Message["from"]; text: string }>(
  "read-report-messages",
  `select at, case when officer_id is null then 'reporter' else 'desk' end as sender, text
   from report_messages where report_id = $1 order by at, id`,
);

export interface WholeReport extends ReportRow {
  readonly answers: ReportInput;
  readonly messages: Message[];
  readonly fileId: string | null;
}

/** The whole report, or null where there is none for this viewer. */
export async function readReport(queries: Queries, id: string): Promise<WholeReport | null> {
  const [row] = await queries.rows(READ, [id]);
  if (!row) return null;
  const messages = await queries.rows(MESSAGES, [id]);
  return {
    ...shown(row),
    answers: row.answers,
    messages: messages.map(({ at, sender, text }) => ({ at, from: sender, text })),
    fileId: row.file_id,
  };
}

// Common words lead to very many reports: the latest of those that share a word are compared, no more.
const RESEMBLING = statement<Row>(
  "reports-resembling",
  `select ${COLUMNS} from reports
   where stems && $1::text[] and ($2::text is null or region is null or region = $2)
     and ($3::uuid is null or id <> $3)
   order by received_at desc limit 500`,
);

/** Reports that share a stem with those given, of the region or of none, with their words. */
export async function listResembling(
  queries: Queries,
  stems: readonly string[],
  region: string | null,
  except: string | null,
): Promise<{ readonly row: ReportRow; readonly what: string }[]> {
  const rows = await queries.rows(RESEMBLING, [stems, region, except]);
  return rows.map((row) => ({ row: shown(row), what: row.what }));
}

const MARK = statement<{ id: string }>(
  "mark-report-danger",
  "update reports set danger = $2 where id = $1 returning id",
);

export async function storeDanger(queries: Queries, id: string, danger: string): Promise<boolean> {
  return (await queries.rows(MARK, [id, danger])).length === 1;
}

const ANSWERED = statement<{ id: string }>(
  "answer-report",
  "update reports set unanswered = false where id = $1 returning id",
);
const REPLY = statement(
  "reply-to-reporter",
  "insert into report_messages (id, report_id, at, officer_id, text) values ($1, $2, $3, $4, $5)",
);

/** Adds a message of the desk; false where there is no such report for this viewer. */
export async function storeReply(
  queries: Queries,
  report: string,
  message: { readonly id: string; readonly at: string; readonly officer: string; readonly text: string },
): Promise<boolean> {
  if ((await queries.rows(ANSWERED, [report])).length === 0) return false;
  await queries.rows(REPLY, [message.id, report, message.at, message.officer, message.text]);
  return true;
}

export interface Assessable {
  readonly state: ReportRow["state"];
  readonly channel: ReportRow["channel"];
  readonly receivedAt: string;
  readonly danger: string | null;
  readonly region: string | null;
  readonly assessedBy: string | null;
  readonly assessmentKey: string | null;
  readonly fileId: string | null;
  readonly fileNumber: string | null;
}

const LOCK = statement<{
  state: ReportRow["state"];
  channel: ReportRow["channel"];
  received_at: string;
  danger: string | null;
  region: string | null;
  assessed_by: string | null;
  assessment_key: string | null;
  file_id: string | null;
  file_number: string | null;
}>(
  "lock-report",
  `select state, channel, received_at, danger, region, assessed_by, assessment_key, file_id, file_number
   from reports where id = $1 for no key update`,
);

/** What an assessment needs to know; whoever else assesses the report waits until this transaction ends. */
export async function lockReport(queries: Queries, id: string): Promise<Assessable | null> {
  const [row] = await queries.rows(LOCK, [id]);
  return row
    ? {
        state: row.state,
        channel: row.channel,
        receivedAt: row.received_at,
        danger: row.danger,
        region: row.region,
        assessedBy: row.assessed_by,
        assessmentKey: row.assessment_key,
        fileId: row.file_id,
        fileNumber: row.file_number,
      }
    : null;
}

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
