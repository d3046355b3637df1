import { type Queries, statement } from "../database/database.js";

/* What officers have typed and not recorded yet: sealed rows, each for its officer alone. */

export interface SealedDraft {
  readonly sealed: Uint8Array;
  readonly savedAt: string;
}

const READ = statement<SealedDraft & { sealed: Buffer }>(
  "read-draft",
  `select sealed, saved_at as "savedAt" from drafts where officer_id = viewing_officer() and file_id = $1 and kind = $2`,
);
export const readDraft = async (queries: Queries, file: string, kind: string): Promise<SealedDraft | null> =>
  (await queries.rows(READ, [file, kind]))[0] ?? null;

const KEEP = statement(
  "keep-draft",
  `insert into drafts (officer_id, file_id, kind, key_id, sealed) values (viewing_officer(), $1, $2, $3, $4)
   on conflict (officer_id, file_id, kind) do update
     set (key_id, sealed, saved_at) = (excluded.key_id, excluded.sealed, now())`,
);
export const keepDraft = (
  queries: Queries,
  file: string,
  kind: string,
  { key, sealed }: { readonly key: string; readonly sealed: Uint8Array },
): Promise<unknown> => queries.rows(KEEP, [file, kind, key, sealed]);

const DROP = statement(
  "drop-draft",
  "delete from drafts where officer_id = viewing_officer() and file_id = $1 and kind = $2",
);
export const dropDraft = (queries: Queries, file: string, kind: string): Promise<unknown> =>
  queries.rows(DROP, [file, kind]);
