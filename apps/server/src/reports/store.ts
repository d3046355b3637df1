import { type Queries, statement } from "../database/database.js";
import type { Message, ReportRow } from "./contract.js";

/** Reports by the hash of their receipt code: all that the public can do. Nothing here needs a viewer. */

const RECEIVE = statement<{ report_id: string; first_received_at: string }>(
  "receive-report",
  "select report_id, first_received_at from receive_report($1, $2, $3, $4, $5, $6, $7, $8)",
);

export interface NewReport {
  readonly id: string;
  readonly codeHash: Uint8Array;
  readonly channel: "public" | "call";
  /** RFC 3339. */
  readonly receivedAt: string;
  /** The answers, for the desk. */
  readonly sealed: Uint8Array;
  /** The public key to which messages to the reporter are sealed. */
  readonly replyKey: Uint8Array;
  /** The officer who typed in a call. */
  readonly takenBy: string | null;
  /** Sealed, in their order. */
  readonly pictures: readonly Uint8Array[];
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
    report.sealed,
    report.replyKey,
    report.takenBy,
    report.pictures,
  ]);
  return { id: row!.report_id, receivedAt: row!.first_received_at };
}

type State = ReportRow["state"];

/** A message as it is kept. */
export interface SealedMessage {
  readonly at: string;
  readonly from: Message["from"];
  /** For the desk. */
  readonly sealed: Uint8Array;
  /** For the reporter; null where the report is older than sealing. */
  readonly own: Uint8Array | null;
}

const FOLLOW = statement<{ received_at: string; state: State }>(
  "follow-report",
  "select received_at, state from follow_report($1)",
);
const FOLLOW_MESSAGES = statement<{
  at: string;
  sender: Message["from"];
  sealed: Uint8Array;
  own: Uint8Array | null;
}>("follow-messages", "select at, sender, sealed, own from follow_messages($1)");

export async function findByCode(
  queries: Queries,
  hash: Uint8Array,
): Promise<{
  readonly receivedAt: string;
  readonly state: State;
  readonly messages: readonly SealedMessage[];
} | null> {
  const [report] = await queries.rows(FOLLOW, [hash]);
  if (!report) return null;
  const messages = await queries.rows(FOLLOW_MESSAGES, [hash]);
  return {
    receivedAt: report.received_at,
    state: report.state,
    messages: messages.map(({ at, sender, sealed, own }) => ({ at, from: sender, sealed, own })),
  };
}

/** A message that is there: the one that was just given, or the one that came under its key before. */
export interface KeptMessage {
  readonly id: string;
  readonly at: string;
  /** For the desk. */
  readonly sealed: Uint8Array;
}

const WRITE = statement<KeptMessage>(
  "write-to-desk",
  "select written as id, written_at as at, words as sealed from write_to_desk($1, $2, $3, $4, $5, $6)",
);

/** Adds a message of the reporter, once under a key; null where no report has the code. */
export async function storeReportersMessage(
  queries: Queries,
  hash: Uint8Array,
  message: KeptMessage & { readonly own: Uint8Array; readonly once: Uint8Array | null },
): Promise<KeptMessage | null> {
  const { id, at, sealed, own, once } = message;
  return (await queries.rows(WRITE, [hash, id, at, sealed, own, once]))[0] ?? null;
}

const CLAIM = statement<{ same: boolean }>("claim-report-secret", "select claim_report_secret($1) as same");

/** Whether the database has been used with the secret that has this fingerprint; the first one asked about is taken. */
export async function claimSecret(queries: Queries, fingerprint: Uint8Array): Promise<boolean> {
  const [row] = await queries.rows(CLAIM, [fingerprint]);
  return row!.same;
}
