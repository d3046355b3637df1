import type { Language } from "@pana/law";
import { type Queries, statement } from "../database/database.js";
import type { Role } from "./contract.js";
import type { Device } from "./device.js";

/** An officer as sessions know one. */
export interface OfficerRow {
  readonly id: string;
  readonly organisation_id: string;
  readonly name: string;
  readonly username: string;
  readonly roles: Role[];
  readonly language: Language;
}

/** What an officer's password is known by. */
export interface Password {
  readonly password_hash: string;
  /** Whether somebody else gave it to the officer, who has not chosen one yet. */
  readonly password_given: boolean;
}

const FIND_OFFICER = statement<OfficerRow & Password>(
  "find-officer",
  `select id, organisation_id, name, username, roles, language, password_hash, password_given from officers
   where username = $1 and not suspended`,
);

export const findOfficer = async (
  queries: Queries,
  username: string,
): Promise<(OfficerRow & Password) | null> => (await queries.rows(FIND_OFFICER, [username]))[0] ?? null;

/** The longest a session lasts, however much it is used: a working day. */
export const LONGEST_HOURS = 12;
export const LONGEST = `interval '${LONGEST_HOURS} hours'`;

const FIND_SESSION = statement<OfficerRow & { stale: boolean }>(
  "find-session",
  `select o.id, o.organisation_id, o.name, o.username, o.roles, o.language,
     s.used_at < now() - interval '1 minute' as stale
   from sessions s join officers o on o.id = s.officer_id
     join organisations g on g.id = o.organisation_id and not g.suspended
   where s.token_hash = $1 and s.used_at > now() - make_interval(mins => $2)
     and s.started_at > now() - ${LONGEST} and not o.suspended and s.owes is null`,
);
const USE_SESSION = statement("use-session", "update sessions set used_at = now() where token_hash = $1");

/** The officer of a session that has not ended; notes, once a minute, that it is used. */
export async function useSession(
  queries: Queries,
  tokenHash: Uint8Array,
  idleMinutes: number,
): Promise<OfficerRow | null> {
  const [found] = await queries.rows(FIND_SESSION, [tokenHash, idleMinutes]);
  if (!found) return null;
  const { stale, ...officer } = found;
  if (stale) await queries.rows(USE_SESSION, [tokenHash]);
  return officer;
}

/** What a session that is not open yet still owes. */
export const OWED = ["second-factor", "password", "enrolment"] as const;
export type Owed = (typeof OWED)[number];
/** By what a session was opened. */
export const HOWS = ["password", "authenticator", "recovery-code", "passkey", "provider"] as const;
export type How = (typeof HOWS)[number];

export interface NewSession extends Device {
  readonly officer: string;
  readonly owes: Owed | null;
  readonly how: How;
}

const START_SESSION = statement(
  "start-session",
  `with opened as (
     insert into sessions (token_hash, officer_id, owes, how, system, browser) values ($1, $2, $3, $4, $5, $6)
     returning officer_id, owes
   )
   update officers o set signed_in_at = clock_timestamp() from opened where o.id = opened.officer_id and opened.owes is null`,
);
export const startSession = (
  queries: Queries,
  tokenHash: Uint8Array,
  { officer, owes, how, system, browser }: NewSession,
): Promise<unknown> => queries.rows(START_SESSION, [tokenHash, officer, owes, how, system, browser]);

/** How long somebody who has given the password may take for the rest. */
const UNFINISHED = "interval '10 minutes'";

export interface Unfinished extends OfficerRow {
  readonly owes: Owed;
  readonly how: How;
}

const FIND_UNFINISHED = statement<Unfinished>(
  "find-unfinished-session",
  `select o.id, o.organisation_id, o.name, o.username, o.roles, o.language, s.owes, s.how
   from sessions s join officers o on o.id = s.officer_id
   where s.token_hash = $1 and s.owes is not null and s.started_at > now() - ${UNFINISHED} and not o.suspended`,
);
/** Who has begun to sign in and still owes something. */
export const findUnfinished = async (queries: Queries, tokenHash: Uint8Array): Promise<Unfinished | null> =>
  (await queries.rows(FIND_UNFINISHED, [tokenHash]))[0] ?? null;

/** After so many wrong codes the password has to be given again. */
const TRIES = 5;

const TRY_CODE = statement(
  "try-code",
  `update sessions set tries = tries + 1 where token_hash = $1 and owes = 'second-factor' and tries < ${TRIES}
   returning token_hash`,
);
/** Counts a code that is tried in an unfinished sign-in; false where there were too many. */
export const countTry = async (queries: Queries, tokenHash: Uint8Array): Promise<boolean> =>
  (await queries.rows(TRY_CODE, [tokenHash])).length === 1;

const END_SESSION = statement("end-session", "delete from sessions where token_hash = $1");
export const endSession = (queries: Queries, tokenHash: Uint8Array): Promise<unknown> =>
  queries.rows(END_SESSION, [tokenHash]);

const END_SESSIONS = statement(
  "end-sessions-of-officer",
  "delete from sessions where officer_id = $1 and token_hash is distinct from $2",
);
/** Ends every session of an officer, but for one where it is named. */
export const endSessionsOf = (
  queries: Queries,
  officer: string,
  but: Uint8Array | null = null,
): Promise<unknown> => queries.rows(END_SESSIONS, [officer, but]);

const SET_LANGUAGE = statement("set-language", "update officers set language = $2 where id = $1");
export const setLanguage = (queries: Queries, officer: string, language: Language): Promise<unknown> =>
  queries.rows(SET_LANGUAGE, [officer, language]);

const PASSWORD_OF = statement<Password>(
  "password-of",
  "select password_hash, password_given from officers where id = $1",
);
export const passwordOf = async (queries: Queries, officer: string): Promise<Password | null> =>
  (await queries.rows(PASSWORD_OF, [officer]))[0] ?? null;

const HOLD_SIGN_IN = statement("hold-sign-in", "select from officers where id = $1 for update");
/** Keeps others from changing how this officer signs in until the transaction is over. */
export const holdSignIn = (queries: Queries, officer: string): Promise<unknown> =>
  queries.rows(HOLD_SIGN_IN, [officer]);

const CHOOSE_PASSWORD = statement(
  "choose-password",
  "update officers set password_hash = $2, password_given = false where id = $1",
);
/** Keeps the password that an officer has chosen. */
export const choosePassword = (queries: Queries, officer: string, passwordHash: string): Promise<unknown> =>
  queries.rows(CHOOSE_PASSWORD, [officer, passwordHash]);

const GIVE_PASSWORD = statement(
  "give-password",
  "update officers set password_hash = $2, password_given = true where id = $1",
);
/** Keeps a password that somebody gives an officer, who has to choose another one with it. */
export const givePassword = (queries: Queries, officer: string, passwordHash: string): Promise<unknown> =>
  queries.rows(GIVE_PASSWORD, [officer, passwordHash]);

const REPLACE_GIVEN = statement<{ id: string }>(
  "replace-given-password",
  `update officers set password_hash = $2, password_given = false
   where id = $1 and password_given and password_hash = $3 returning id`,
);
/** Puts a chosen password in the place of the given one; false where that is not there any more. Of two at once, one. */
export const replaceGiven = async (
  queries: Queries,
  officer: string,
  passwordHash: string,
  given: string,
): Promise<boolean> => (await queries.rows(REPLACE_GIVEN, [officer, passwordHash, given])).length === 1;

/*
 * Some failures are free ($2); from then on each makes the next attempt wait twice as long, up to a quarter of an hour. An
 * hour without failures forgets them.
 */
const WAIT = `case when failures < $2::integer then interval '0' else least(interval '15 minutes',
  interval '5 seconds' * power(2, least(failures - $2::integer, 15))) end`;
/** Four failures are free: the fifth makes the next attempt wait. */
const FREE = 5;

const COUNT_ATTEMPT = statement<{ failures: number }>(
  "count-sign-in-attempt",
  `insert into sign_in_failures as f (key, failures) values ($1, 1)
   on conflict (key) do update
     set failures = case when f.since < now() - interval '1 hour' then 1 else f.failures + 1 end, since = now()
     -- Of several at once, one that waited here for another has begun before it.
     where f.failures < $2::integer or f.since + ${WAIT.replaceAll("failures", "f.failures")} <= now()
   returning failures`,
);
const SECONDS_LEFT = statement<{ seconds: number }>(
  "seconds-until-attempt",
  `select ceil(extract(epoch from since + ${WAIT} - now()))::integer as seconds from sign_in_failures where key = $1`,
);

/**
 * Counts an attempt to sign in as failed until it is forgiven, so that many attempts at once cannot slip past each other.
 * @param free from how many failures on the next attempt has to wait
 * @returns null, or the seconds to wait where it is too early for another
 */
export async function countAttempt(
  queries: Queries,
  key: Uint8Array,
  free: number = FREE,
): Promise<number | null> {
  if ((await queries.rows(COUNT_ATTEMPT, [key, free])).length > 0) return null;
  return Math.max(1, (await queries.rows(SECONDS_LEFT, [key, free]))[0]?.seconds ?? 1);
}

const FORGIVE = statement("forgive-attempts", "delete from sign_in_failures where key = $1");
export const forgiveAttempts = (queries: Queries, key: Uint8Array): Promise<unknown> =>
  queries.rows(FORGIVE, [key]);

const TIDY_SESSIONS = statement(
  "tidy-sessions",
  `delete from sessions where used_at < now() - interval '1 day' or started_at < now() - interval '1 day'`,
);
const TIDY_ATTEMPTS = statement(
  "tidy-sign-in-attempts",
  "delete from sign_in_failures where since < now() - interval '1 day'",
);
/** Removes sessions that have ended long ago, and failures that are forgotten. */
export async function tidyAccess(queries: Queries): Promise<void> {
  await queries.rows(TIDY_SESSIONS);
  await queries.rows(TIDY_ATTEMPTS);
}
