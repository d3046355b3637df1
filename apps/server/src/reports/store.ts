import { type Queries, statement } from "../database/database.js";
import type { Message, ReportInput, ReportRow } from "./contract.js";

/** Reports by the hash of their receipt code: all that the public can do. Nothing here needs a viewer. */

const RECEIVE = statement<{ report_id: string; first_received_at: string }>(
  "receive-report",
  "select report_id, first_received_at from receive_report($1, $2, $3, $4, $5, $6, $7)",
);

export interface NewReport {
  readonly id: string;
  readonly codeHash: Uint8Array;
  readonly channel: "public" | "call";
  /** RFC 3339. */
  readonly receivedAt: string;
  readonly answers: ReportInput;
  readonly stems: readonly string[];
  /** The officer who typed in a call. */
  readonly takenBy: string | null;
}

/** Stores a report, or finds the one that was stored under the same code before. */
export async function storeReport(
  queries: Queries,
  report: NewReport,
): Promise<{ readonly id: string; readonly receivedAt: string }> {
  const [row] = await queries.rows(RECEIVE, [
    report.id,
    report.codeHash,
    report.channel,
    report.receivedAt,
    JSON.stringify(report.answers),
    report.stems,
    report.takenBy,
  ]);
  return { id: row!.report_id, receivedAt: row!.first_received_at };
}

type State = ReportRow["state"];

const FOLLOW = statement<{ received_at: string; state: State }>(
  "follow-report",
  "select received_at, state from follow_report($1)",
);
const FOLLOW_MESSAGES = statement<{ at: string; sender: Message["from"]; text: string }>(
  "follow-messages",
  "select at, sender, text from follow_messages($1)",
);

export async function findByCode(
  queries: Queries,
  hash: Uint8Array,
): Promise<{ readonly receivedAt: string; readonly state: State; readonly messages: Message[] } | null> {
  const [report] = await queries.rows(FOLLOW, [hash]);
  if (!report) return null;
  const messages = await queries.rows(FOLLOW_MESSAGES, [hash]);
  return {
    receivedAt: report.received_at,
    state: report.state,
    messages: messages.map(({ at, sender, text }) => ({ at, from: sender, text })),
  };
}

const WRITE = statement<{ written: boolean }>(
  "write-to-desk",
  "select write_to_desk($1, $2, $3, $4) as written",
);

/** Adds a message of the reporter; false where no report has the code. */
export async function storeReportersMessage(
  queries: Queries,
  hash: Uint8Array,
  message: { readonly id: string; readonly at: string; readonly text: string },
): Promise<boolean> {
  const [row] = await queries.rows(WRITE, [hash, message.id, message.at, message.text]);
  return row!.written;
}

const CLAIM = statement<{ same: boolean }>("claim-report-secret", "select claim_report_secret($1) as same");

/** Whether the database has been used with the secret that has this fingerprint; the first one asked about is taken. */
export async function claimSecret(queries: Queries, fingerprint: Uint8Array): Promise<boolean> {
  const [row] = await queries.rows(CLAIM, [fingerprint]);
  return row!.same;
}
