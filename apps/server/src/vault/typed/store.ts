import { type Queries, statement } from "../../database/database.js";

/* The key of what is typed in a file, wrapped. */

/** The key of a file, wrapped. */
export interface WrappedFileKey {
  readonly id: string;
  readonly wrapped: Uint8Array;
  readonly kek: string;
}

const CLAIM = statement<WrappedFileKey & { wrapped: Buffer }>(
  "claim-file-key",
  "select id, wrapped, kek_id as kek from claim_file_key($1, $2, $3, $4)",
);
/**
 * The key of a file, held until the transaction ends; it becomes the one given where there is none yet. Null where there is none
 * and none is given, where the key-encryption key was retired, or where the viewer neither takes part nor must review.
 */
export const claimFileKey = async (
  queries: Queries,
  file: string,
  given: WrappedFileKey | null,
): Promise<WrappedFileKey | null> =>
  (await queries.rows(CLAIM, [file, given?.id ?? null, given?.wrapped ?? null, given?.kek ?? null]))[0] ??
  null;

const READ = statement<WrappedFileKey & { wrapped: Buffer }>(
  "read-file-key",
  "select id, wrapped, kek_id as kek from file_keys where file_id = $1",
);
/** The key of a file that the viewer takes part in; null where nothing is typed in it. */
export const readFileKey = async (queries: Queries, file: string): Promise<WrappedFileKey | null> =>
  (await queries.rows(READ, [file]))[0] ?? null;

const USE = statement<{ usable: boolean }>("use-key-for-file", "select use_vault_key($1) as usable");
const PUT = statement(
  "put-file-key",
  "insert into file_keys (file_id, id, wrapped, kek_id) values ($1, $2, $3, $4) on conflict (file_id) do nothing",
);
/** As {@link claimFileKey}, for the owner of the tables. */
export async function claimFileKeyAsOwner(
  owner: Queries,
  file: string,
  { id, wrapped, kek }: WrappedFileKey,
): Promise<WrappedFileKey | null> {
  if ((await owner.rows(USE, [kek]))[0]!.usable) await owner.rows(PUT, [file, id, wrapped, kek]);
  return readFileKey(owner, file);
}
