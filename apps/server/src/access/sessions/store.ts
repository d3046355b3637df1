import { type Queries, statement } from "../../database/database.js";
import type { Device } from "../device.js";
import { type How, LONGEST } from "../store.js";

export interface OwnSession extends Device {
  readonly id: string;
  readonly started: string;
  readonly used: string;
  readonly how: How;
  readonly current: boolean;
}

const OWN_SESSIONS = statement<OwnSession>(
  "list-own-sessions",
  `select id, started_at as started, used_at as used, how, system, browser, token_hash = $2 as current from sessions
   where officer_id = $1 and owes is null and used_at > now() - make_interval(mins => $3)
     and started_at > now() - ${LONGEST}
   order by token_hash = $2 desc, used_at desc, id`,
);
/** The sessions of an officer that are open, the one that asks first. */
export const ownSessions = (
  queries: Queries,
  officer: string,
  tokenHash: Uint8Array,
  idleMinutes: number,
): Promise<OwnSession[]> => queries.rows(OWN_SESSIONS, [officer, tokenHash, idleMinutes]);

const END_OWN = statement<{ id: string }>(
  "end-own-session",
  "delete from sessions where officer_id = $1 and id = $2 returning id",
);
/** Ends a session of the officer; false where there is no such session of theirs. */
export const endOwnSession = async (queries: Queries, officer: string, id: string): Promise<boolean> =>
  (await queries.rows(END_OWN, [officer, id])).length === 1;
