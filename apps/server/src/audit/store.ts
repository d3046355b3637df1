import { type Queries, statement } from "../database/database.js";
import type { Link } from "./chain.js";
import type { Checkpoint, SignedCheckpoint } from "./checkpoint.js";

/** A place in the chain. */
export interface Place {
  readonly sequence: number;
  readonly hash: Uint8Array;
}

const HEAD = statement<Place>("audit-head", "select sequence, hash from audit_head()");
export const readHead = async (queries: Queries): Promise<Place> => (await queries.rows(HEAD))[0]!;

const APPEND = statement<{ last: number; head: Buffer; seen_hash: Buffer | null }>(
  "audit-append",
  "select last, head, seen_hash from audit_append($1, $2)",
);
/** Adds entries to the end of the chain; `seen` is the hash that the entry with that sequence has now. */
export async function append(
  queries: Queries,
  bodies: readonly string[],
  seen: number,
): Promise<{ readonly head: Place; readonly seen: Uint8Array | null }> {
  const [row] = await queries.rows(APPEND, [bodies, seen]);
  return { head: { sequence: row!.last, hash: row!.head }, seen: row!.seen_hash };
}

const AFTER = statement<{ sequence: number; body: string; hash: Buffer }>(
  "audit-after",
  "select sequence, body, hash from audit_after($1, $2)",
);
export const readAfter = (queries: Queries, after: number, most: number): Promise<readonly Link[]> =>
  queries.rows(AFTER, [after, most]);

const BETWEEN = statement<{ first: number | null; last: number | null }>(
  "audit-between",
  "select first, last from audit_between($1, $2)",
);
/** The first and the last entry of a time (`until` excluded); null where there is none. */
export async function readBetween(
  queries: Queries,
  since: string | null,
  until: string | null,
): Promise<{ readonly first: number; readonly last: number } | null> {
  const [row] = await queries.rows(BETWEEN, [since, until]);
  return row?.first == null || row.last == null ? null : { first: row.first, last: row.last };
}

const ADD_CHECKPOINT = statement("audit-add-checkpoint", "select audit_add_checkpoint($1, $2, $3, $4)");
export const addCheckpoint = (
  queries: Queries,
  { checkpoint, signature }: SignedCheckpoint,
): Promise<unknown> =>
  queries.rows(ADD_CHECKPOINT, [checkpoint.sequence, checkpoint.at, JSON.stringify(checkpoint), signature]);

interface CheckpointRow extends Record<string, string> {
  readonly body: string;
  readonly signature: string;
}
const asSigned = ({ body, signature }: CheckpointRow): SignedCheckpoint => ({
  checkpoint: JSON.parse(body) as Checkpoint,
  signature,
});

const CHECKPOINTS = statement<CheckpointRow>(
  "audit-checkpoints",
  "select body, signature from audit_checkpoints_of($1, $2)",
);
export const readCheckpoints = async (
  queries: Queries,
  first: number,
  last: number,
): Promise<readonly SignedCheckpoint[]> => (await queries.rows(CHECKPOINTS, [first, last])).map(asSigned);

const GROUNDS = statement<{ file_id: string; organisation_id: string; since: string; because: string }>(
  "audit-grounds",
  "select file_id, organisation_id, since, because from audit_grounds($1, $2, $3)",
);
/** Since when and by which kind of act organisations take part in files, where they do. @param now RFC 3339 */
export const readGrounds = async (
  queries: Queries,
  pairs: readonly { readonly file: string; readonly organisation: string }[],
  now: string,
) =>
  (
    await queries.rows(GROUNDS, [
      pairs.map(({ file }) => file),
      pairs.map(({ organisation }) => organisation),
      now,
    ])
  ).map((row) => ({
    file: row.file_id,
    organisation: row.organisation_id,
    since: row.since,
    act: row.because,
  }));

const OFFICER_CALLED = statement<{ id: string; organisation_id: string }>(
  "audit-officer-called",
  "select id, organisation_id from officers where username = $1",
);
/** The officer with that user name: who was meant by a sign-in that failed. */
export async function officerCalled(
  queries: Queries,
  username: string,
): Promise<{ readonly officer: string; readonly organisation: string } | null> {
  const [row] = await queries.rows(OFFICER_CALLED, [username]);
  return row ? { officer: row.id, organisation: row.organisation_id } : null;
}
