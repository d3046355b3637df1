import { type Queries, statement } from "../../database/database.js";
import type { ReportInput } from "../contract.js";

/* What stands in plain text until the next start seals it (migration 013). Only the owner of the tables sees it. */

const ALONE = statement("seal-plain-alone", "select pg_advisory_lock(hashtext('pana plain reports'))");
/** Waits until nobody else seals, and keeps others waiting until this connection ends. */
export const sealAlone = (queries: Queries): Promise<unknown> => queries.rows(ALONE);

export interface PlainReport {
  readonly id: string;
  readonly answers: ReportInput;
  readonly danger: string | null;
}

const REPORTS = statement<PlainReport>(
  "plain-reports",
  "select report_id as id, answers, danger from plain_reports order by report_id limit $1",
);
export const plainReports = (queries: Queries, limit: number): Promise<readonly PlainReport[]> =>
  queries.rows(REPORTS, [limit]);

const SEAL_REPORTS = statement(
  "seal-plain-reports",
  `with given as (
     select * from unnest($1::uuid[], $2::bytea[], $3::bytea[], $4::bytea[]) as g (id, sealed, triage, digest)
   ), gone as (delete from plain_reports p using given g where p.report_id = g.id)
   update reports r set sealed = g.sealed, triage = g.triage, digest = g.digest from given g where r.id = g.id`,
);
export interface SealedPlainReport {
  readonly id: string;
  readonly sealed: Uint8Array;
  readonly triage: Uint8Array;
  readonly digest: Uint8Array;
}
/** Puts sealed reports in the place of plain ones, in one statement. */
export const storeSealedReports = (
  queries: Queries,
  reports: readonly SealedPlainReport[],
): Promise<unknown> =>
  queries.rows(SEAL_REPORTS, [
    reports.map(({ id }) => id),
    reports.map(({ sealed }) => sealed),
    reports.map(({ triage }) => triage),
    reports.map(({ digest }) => digest),
  ]);

const MESSAGES = statement<{ id: string; text: string }>(
  "plain-report-messages",
  "select message_id as id, text from plain_report_messages order by message_id limit $1",
);
export const plainMessages = (
  queries: Queries,
  limit: number,
): Promise<readonly { readonly id: string; readonly text: string }[]> => queries.rows(MESSAGES, [limit]);

const SEAL_MESSAGES = statement(
  "seal-plain-report-messages",
  `with given as (select * from unnest($1::uuid[], $2::bytea[]) as g (id, sealed)),
     gone as (delete from plain_report_messages p using given g where p.message_id = g.id)
   update report_messages m set sealed = g.sealed from given g where m.id = g.id`,
);
export const storeSealedMessages = (
  queries: Queries,
  messages: readonly { readonly id: string; readonly sealed: Uint8Array }[],
): Promise<unknown> =>
  queries.rows(SEAL_MESSAGES, [messages.map(({ id }) => id), messages.map(({ sealed }) => sealed)]);

const DRAFTS = statement<{ officer: string; draft: Record<string, unknown> }>(
  "plain-call-drafts",
  "select officer_id as officer, draft from plain_call_drafts order by officer_id limit $1",
);
export const plainDrafts = (
  queries: Queries,
  limit: number,
): Promise<readonly { readonly officer: string; readonly draft: Record<string, unknown> }[]> =>
  queries.rows(DRAFTS, [limit]);

const SEAL_DRAFTS = statement(
  "seal-plain-call-drafts",
  `with given as (select * from unnest($1::uuid[], $2::bytea[]) as g (officer, sealed)),
     gone as (delete from plain_call_drafts p using given g where p.officer_id = g.officer returning p.officer_id, p.saved_at)
   insert into call_drafts (officer_id, sealed, saved_at)
     select gone.officer_id, g.sealed, gone.saved_at from gone join given g on g.officer = gone.officer_id
   on conflict (officer_id) do nothing`,
);
export const storeSealedDrafts = (
  queries: Queries,
  drafts: readonly { readonly officer: string; readonly sealed: Uint8Array }[],
): Promise<unknown> =>
  queries.rows(SEAL_DRAFTS, [drafts.map(({ officer }) => officer), drafts.map(({ sealed }) => sealed)]);

/*
 * Deleted rows stay in the pages of a table until something is written over them. A table that is emptied or rewritten gets new
 * files, and the old ones are removed.
 */
const FORGET = [
  statement("forget-plain-reports", "truncate plain_reports, plain_report_messages, plain_call_drafts"),
  statement("rewrite-reports", "vacuum (full) reports"),
  statement("rewrite-report-messages", "vacuum (full) report_messages"),
  statement("rewrite-call-drafts", "vacuum (full) call_drafts"),
];
/** Leaves nothing of what was plain in the files of the tables. Outside a transaction. */
export async function forgetPlain(queries: Queries): Promise<void> {
  for (const one of FORGET) await queries.rows(one);
}
