import type { Caller } from "../access/caller.js";
import type { Config } from "../config.js";
import type { Recording } from "../files/record.js";
import { viewerOf } from "../files/viewer.js";
import type { MuchReading } from "./contract.js";
import { readMuchReading } from "./reading-store.js";

/** So many days back. */
const DAYS = 30;

/**
 * Which officers of the caller's organisation read of unusually many files on one day, or searched unusually often. It is told and not
 * prevented: somebody who is stopped in the middle of the night may not find who is in danger.
 */
export async function listMuchReading(
  { database, config }: Pick<Recording, "database"> & { readonly config: Config },
  caller: Caller,
): Promise<{ rows: MuchReading[]; usual: { files: number; searches: number } }> {
  const usual = { files: config.usualFiles, searches: config.usualSearches };
  return {
    rows: await database.as(viewerOf(caller), (queries) => readMuchReading(queries, DAYS, usual)),
    usual,
  };
}
