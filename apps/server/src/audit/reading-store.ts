import { type Queries, statement } from "../database/database.js";
import type { MuchReading } from "./contract.js";
import { READINGS } from "./deeds.js";
import type { Entry } from "./entry.js";

/* Who read a file: for organisations that take part in it, and for the person by a code. */

const READINGS_OF = statement<{ sequence: number; body: string; officer: string | null }>(
  "file-readings",
  "select sequence, body, officer from file_readings($1, $2, $3, $4)",
);
export const readReadings = async (
  queries: Queries,
  file: string,
  before: number | null,
  most: number,
): Promise<
  readonly { readonly sequence: number; readonly entry: Entry; readonly officer: string | null }[]
> =>
  (await queries.rows(READINGS_OF, [file, READINGS, before, most])).map(({ sequence, body, officer }) => ({
    ...{ sequence, officer },
    entry: JSON.parse(body) as Entry,
  }));

const ADD_CODE = statement<{ added: boolean }>(
  "add-log-code",
  "select add_log_code($1, $2, $3, $4, $5, $6) as added",
);
export const addCode = async (
  queries: Queries,
  code: {
    readonly file: string;
    readonly id: string;
    readonly hash: Uint8Array;
    readonly officer: string;
    readonly madeAt: string;
    readonly endsAt: string;
  },
): Promise<boolean> => {
  const { file, id, hash, officer, madeAt, endsAt } = code;
  return (await queries.rows(ADD_CODE, [file, id, hash, officer, madeAt, endsAt]))[0]!.added;
};

export interface CodeRow {
  readonly id: string;
  readonly organisation: string;
  readonly madeAt: string;
  readonly endsAt: string;
  readonly revokedAt: string | null;
}
const CODES = statement<CodeRow>(
  "log-codes-of",
  `select id, organisation_id as organisation, made_at as "madeAt", ends_at as "endsAt", revoked_at as "revokedAt"
   from log_codes_of($1)`,
);
export const readCodes = (queries: Queries, file: string): Promise<readonly CodeRow[]> =>
  queries.rows(CODES, [file]);

const REVOKE = statement<{ revoked: boolean }>(
  "revoke-log-code",
  "select revoke_log_code($1, $2, $3) as revoked",
);
export const revokeCode = async (
  queries: Queries,
  file: string,
  code: string,
  at: string,
): Promise<boolean> => (await queries.rows(REVOKE, [file, code, at]))[0]!.revoked;

const CODE = statement<{ id: string; file_id: string }>(
  "log-code",
  "select id, file_id from log_code($1, $2)",
);
/** The code with that hash, where it may be used at that moment. */
export const findCode = async (
  queries: Queries,
  hash: Uint8Array,
  at: string,
): Promise<{ readonly id: string; readonly file: string } | null> => {
  const [row] = await queries.rows(CODE, [hash, at]);
  return row ? { id: row.id, file: row.file_id } : null;
};

const BY_CODE = statement<{ organisation: string; day: string; act: string | null; emergency: boolean }>(
  "readings-by-code",
  "select organisation_id as organisation, day, act, emergency from readings_by_code($1, $2, $3, $4)",
);
export const readByCode = (queries: Queries, hash: Uint8Array, at: string, most: number) =>
  queries.rows(BY_CODE, [hash, at, READINGS, most]);

const MUCH = statement<MuchReading>(
  "much-reading",
  "select officer, day, files, searches from much_reading($1, $2, $3)",
);
/** Officers of the viewer's organisation who on one of the last days read or searched more than is usual. */
export const readMuchReading = (
  queries: Queries,
  days: number,
  usual: { readonly files: number; readonly searches: number },
): Promise<MuchReading[]> => queries.rows(MUCH, [days, usual.files, usual.searches]);
