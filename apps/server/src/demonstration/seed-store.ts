import type pg from "pg";
import { type Queries, statement } from "../database/database.js";

/** What makes a demonstration country the one it is. */
export interface Plan {
  readonly files: number;
  readonly seed: string;
  /** Milliseconds of the epoch: nothing in the country is later. */
  readonly until: number;
}

const EMPTY = statement<{ empty: boolean }>(
  "is-empty",
  "select not exists (select from organisations) as empty",
);
/** Whether nobody has set up an organisation yet. */
export const isEmpty = async (queries: Queries): Promise<boolean> => (await queries.rows(EMPTY))[0]!.empty;

const UNFINISHED = statement<Plan>(
  "unfinished-demonstration",
  "select files, seed, extract(epoch from until)::float8 * 1000 as until from demonstration where not complete",
);
/** The demonstration country whose load was cut off; null where none was. */
export const unfinished = async (queries: Queries): Promise<Plan | null> =>
  (await queries.rows(UNFINISHED))[0] ?? null;

/** Notes what is going to be loaded. */
export const begin = (owner: pg.Client, { files, seed, until }: Plan): Promise<unknown> =>
  owner.query("insert into demonstration (files, seed, until) values ($1, $2, $3)", [
    files,
    seed,
    new Date(until),
  ]);

/** Notes that all is there. */
export const complete = (owner: pg.Client): Promise<unknown> =>
  owner.query("update demonstration set complete = true");

/** The files that are there already. */
export const filesThere = async (owner: pg.Client): Promise<ReadonlySet<string>> =>
  new Set((await owner.query<{ id: string }>("select id from files")).rows.map(({ id }) => id));
