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
  readonly stems: readonly string[];
}

const COLUMNS = `id, channel, received_at, danger, region, language, state, answers ->> 'what' as what, unanswered,
  file_number, stems`;
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

/** Which reports a desk wants to see; what is left out does not narrow. */
export interface Narrowing {
  readonly state?: ReportRow["state"] | undefined;
  readonly danger?: "now" | undefined;
  readonly unanswered?: boolean | undefined;
  readonly channel?: ReportRow["channel"] | undefined;
  /** ISO 3166-2. */
  readonly region?: string | undefined;
  readonly language?: string | undefined;
}

/** A report of the queue with the beginnings of its words, by which it is compared. */
export interface QueuedReport {
  readonly row: ReportRow;
  readonly stems: ReadonlySet<string>;
}

const NARROWED = `($1::text is null or channel = $1) and ($2::text is null or region = $2)
  and ($3::text is null or language = $3)`;
const place = ({ channel, region, language }: Narrowing) => [
  channel ?? null,
  region ?? null,
  language ?? null,
];
const PRESSING = `($4::text is null or danger = $4) and ($5::boolean is not true or unanswered)`;

const WAITING = statement<Row>(
  "reports-waiting",
  `select ${COLUMNS} from reports
   where (state = 'new' or unanswered) and ($6::text is null or state = $6) and ${NARROWED} and ${PRESSING}
     and ($7::boolean is null or (danger is distinct from 'now', received_at, id) > ($7, $8::timestamptz, $9::uuid))
   order by danger is distinct from 'now', received_at, id limit $10`,
);
const HANDLED = statement<Row>(
  "reports-handled",
  `select ${COLUMNS} from reports
   where state = $6 and ${NARROWED} and ${PRESSING}
     and ($7::timestamptz is null or (received_at, id) < ($7, $8::uuid))
   order by received_at desc, id desc limit $9`,
);

/**
 * A page of reports. Without a state, all that wait for the desk: new ones, and those whose reporter wrote last. New and
 * waiting ones come with danger first, then the oldest; handled ones with the latest first.
 */
export async function listReports(
  queries: Queries,
  narrowing: Narrowing,
  after: Place | null,
  limit: number,
): Promise<QueuedReport[]> {
  const { state, danger, unanswered } = narrowing;
  const asked = [...place(narrowing), danger ?? null, unanswered ?? null, state ?? null];
  const end = [after?.receivedAt ?? null, after?.id ?? null];
  const rows =
    state === undefined || state === "new"
      ? await queries.rows(WAITING, [...asked, after?.calm ?? null, ...end, limit])
      : await queries.rows(HANDLED, [...asked, ...end, limit]);
  return rows.map((row) => ({ row: shown(row), stems: new Set(row.stems) }));
}

const COUNTS = statement<{ new: number; danger: number; unanswered: number }>(
  "reports-counts",
  `select count(*) filter (where state = 'new') as new,
     count(*) filter (where state = 'new' and danger = 'now') as danger,
     count(*) filter (where unanswered) as unanswered
   from reports where (state = 'new' or unanswered) and ${NARROWED}`,
);

/** How much waits, of the channel, region and language asked for. */
export async function countReports(
  queries: Queries,
  narrowing: Narrowing,
): Promise<{ readonly new: number; readonly danger: number; readonly unanswered: number }> {
  return (await queries.rows(COUNTS, place(narrowing)))[0]!;
}

const RECENT = statement<{ id: string; stems: readonly string[] }>(
  "reports-recent",
  "select id, stems from reports order by received_at desc limit $1",
);

/** The beginnings of words of the latest reports, whatever has become of them. */
export async function listRecentStems(
  queries: Queries,
  limit: number,
): Promise<{ readonly id: string; readonly stems: ReadonlySet<string> }[]> {
  return (await queries.rows(RECENT, [limit])).map(({ id, stems }) => ({ id, stems: new Set(stems) }));
}

const READ = statement<
  Row & {
    answers: ReportInput;
    file_id: string | null;
    assessed_at: string | null;
    ground: string | null;
    note: string | null;
  }
>("read-report", `select ${COLUMNS}, answers, file_id, assessed_at, ground, note from reports where id = $1`);
const MESSAGES = statement<{ at: string; sender: Message["from"]; text: string }>(
  "read-report-messages",
  `select at, case when officer_id is null then 'reporter' else 'desk' end as sender, text
   from report_messages where report_id = $1 order by at, id`,
);

export interface WholeReport extends ReportRow {
  readonly answers: ReportInput;
  readonly messages: Message[];
  readonly fileId: string | null;
  readonly assessment: {
    readonly at: string;
    readonly ground: string | null;
    readonly note: string | null;
  } | null;
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
    assessment: row.assessed_at === null ? null : { at: row.assessed_at, ground: row.ground, note: row.note },
  };
}

// Common words lead to very many reports: the latest of those that share a word are compared, no more.
const RESEMBLING = statement<Row & { place: string | null }>(
  "reports-resembling",
  `select ${COLUMNS}, answers ->> 'where' as place from reports
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
): Promise<(QueuedReport & { readonly words: string })[]> {
  const rows = await queries.rows(RESEMBLING, [stems, region, except]);
  return rows.map((row) => ({
    row: shown(row),
    stems: new Set(row.stems),
    words: `${row.what} ${row.place ?? ""}`,
  }));
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
