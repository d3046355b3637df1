import type { Static } from "typebox";
import type { Caller } from "../access/caller.js";
import type { Config } from "../config.js";
import { type Queries, statement } from "../database/database.js";
import type { Recording } from "../files/record.js";
import { viewerOf } from "../files/viewer.js";
import type { MuchReading } from "./contract.js";

/** So many days back. */
const DAYS = 30;

/**
 * Which officers of the caller's organisation read of unusually many files on one day, or searched unusually often. It is told and not
 * prevented: somebody who is stopped in the middle of the night may not find who is in danger.
 */
export async function listMuchReading(
  { database, config }: Pick<Recording, "database"> & { readonly config: Config },
  caller: Caller,
): Promise<{ rows: Row[]; usual: { files: number; searches: number } }> {
  const usual = { files: config.usualFiles, searches: config.usualSearches };
  return { rows: await database.as(viewerOf(caller), (queries) => readMuch(queries, usual)), usual };
}

type Row = Static<typeof MuchReading>;

const MUCH = statement<Row>(
  "much-reading",
  "select officer, day, files, searches from much_reading($1, $2, $3)",
);
const readMuch = (
  queries: Queries,
  { files, searches }: { readonly files: number; readonly searches: number },
): Promise<Row[]> => queries.rows(MUCH, [DAYS, files, searches]);
