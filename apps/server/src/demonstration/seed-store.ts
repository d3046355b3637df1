import { type Queries, statement } from "../database/database.js";

const EMPTY = statement<{ empty: boolean }>(
  "is-empty",
  "select not exists (select from organisations) as empty",
);

/** Whether nobody has set up an organisation yet. */
export const isEmpty = async (queries: Queries): Promise<boolean> => (await queries.rows(EMPTY))[0]!.empty;
