import { type Queries, statement } from "../../database/database.js";
import type { Sealed } from "../../vault/keys/envelope.js";

interface SealedRow {
  ciphertext: Buffer;
  nonce: Buffer;
}

const AUTHENTICATOR = statement<SealedRow>(
  "read-authenticator",
  "select ciphertext, nonce from authenticators where officer_id = $1",
);
/** The secret of the officer's authenticator, sealed. */
export const readAuthenticator = async (queries: Queries, officer: string): Promise<Sealed | null> =>
  (await queries.rows(AUTHENTICATOR, [officer]))[0] ?? null;

const USE_STEP = statement<{ officer_id: string }>(
  "use-authenticator-step",
  "update authenticators set last_step = $2 where officer_id = $1 and last_step < $2 returning officer_id",
);
/** Takes a time step; false where it, or a later one, was taken before. Of two at once, one. */
export const takeStep = async (queries: Queries, officer: string, step: number): Promise<boolean> =>
  (await queries.rows(USE_STEP, [officer, step])).length === 1;

const OFFER = statement(
  "offer-authenticator",
  `insert into authenticator_offers (officer_id, ciphertext, nonce) values ($1, $2, $3)
   on conflict (officer_id) do update
     set (ciphertext, nonce, offered_at) = (excluded.ciphertext, excluded.nonce, now())`,
);
/** Keeps what was shown to the officer until a code proves that it arrived; what was shown before is void. */
export const offerAuthenticator = (queries: Queries, officer: string, sealed: Sealed): Promise<unknown> =>
  queries.rows(OFFER, [officer, sealed.ciphertext, sealed.nonce]);

const OFFERED = statement<SealedRow>(
  "offered-authenticator",
  `select ciphertext, nonce from authenticator_offers
   where officer_id = $1 and offered_at > now() - interval '1 hour'`,
);
export const offeredAuthenticator = async (queries: Queries, officer: string): Promise<Sealed | null> =>
  (await queries.rows(OFFERED, [officer]))[0] ?? null;

const ACCEPT_OFFER = statement<{ officer_id: string }>(
  "accept-authenticator-offer",
  `with offer as (delete from authenticator_offers where officer_id = $1 and nonce = $2 returning *)
   insert into authenticators as a (officer_id, ciphertext, nonce, added_at, last_step)
   select officer_id, ciphertext, nonce, $3::timestamptz, $4 from offer
   on conflict (officer_id) do update set (ciphertext, nonce, added_at, last_step) =
     (excluded.ciphertext, excluded.nonce, excluded.added_at, excluded.last_step)
   returning officer_id`,
);
/** Makes the offer with this nonce the officer's authenticator; false where another was offered meanwhile. */
export const acceptOffer = async (
  queries: Queries,
  officer: string,
  nonce: Uint8Array,
  at: string,
  step: number,
): Promise<boolean> => (await queries.rows(ACCEPT_OFFER, [officer, nonce, at, step])).length === 1;

const DROP_AUTHENTICATOR = statement(
  "drop-authenticator",
  "delete from authenticators where officer_id = $1",
);
const DROP_OFFER = statement("drop-offer", "delete from authenticator_offers where officer_id = $1");
const DROP_CODES = statement("drop-recovery-codes", "delete from recovery_codes where officer_id = $1");
const DROP_PASSKEYS = statement("drop-passkeys", "delete from passkeys where officer_id = $1");
const DROP_LINKS = statement("drop-provider-links", "delete from provider_links where officer_id = $1");

export const dropAuthenticator = async (queries: Queries, officer: string): Promise<void> => {
  await queries.rows(DROP_AUTHENTICATOR, [officer]);
  await queries.rows(DROP_OFFER, [officer]);
};
export const dropRecoveryCodes = (queries: Queries, officer: string): Promise<unknown> =>
  queries.rows(DROP_CODES, [officer]);

/** Forgets every factor of an officer, and who they are at a provider. */
export async function dropFactors(queries: Queries, officer: string): Promise<void> {
  await dropAuthenticator(queries, officer);
  await dropRecoveryCodes(queries, officer);
  await queries.rows(DROP_PASSKEYS, [officer]);
  await queries.rows(DROP_LINKS, [officer]);
}

const ADD_CODES = statement(
  "add-recovery-codes",
  "insert into recovery_codes (officer_id, digest) select $1, unnest($2::bytea[])",
);
/** Puts these in the place of the codes that the officer had. */
export async function replaceRecoveryCodes(
  queries: Queries,
  officer: string,
  digests: readonly Uint8Array[],
): Promise<void> {
  await dropRecoveryCodes(queries, officer);
  await queries.rows(ADD_CODES, [officer, digests]);
}

const TAKE_CODE = statement<{ officer_id: string }>(
  "take-recovery-code",
  "delete from recovery_codes where officer_id = $1 and digest = $2 returning officer_id",
);
/** Uses a code up; false where it is none of the officer's. */
export const takeRecoveryCode = async (
  queries: Queries,
  officer: string,
  digest: Uint8Array,
): Promise<boolean> => (await queries.rows(TAKE_CODE, [officer, digest])).length === 1;

/** Which factors an officer has. */
export interface FactorsRow {
  readonly authenticator: string | null;
  readonly recoveryCodes: number;
  readonly passkeys: number;
}
const FACTORS = statement<FactorsRow>(
  "read-factors",
  `select (select added_at from authenticators where officer_id = $1) as authenticator,
     (select count(*)::integer from recovery_codes where officer_id = $1) as "recoveryCodes",
     (select count(*)::integer from passkeys where officer_id = $1) as passkeys`,
);
export const readFactors = async (queries: Queries, officer: string): Promise<FactorsRow> =>
  (await queries.rows(FACTORS, [officer]))[0]!;

export const NOTICES = [
  "factors-reset",
  "password-reset",
  "authenticator-added",
  "authenticator-removed",
  "recovery-code-used",
  "recovery-codes-made",
  "passkey-added",
  "passkey-removed",
  "codes-guessed",
  "provider-linked",
] as const;
export type NoticeKind = (typeof NOTICES)[number];

const NOTE = statement(
  "note-sign-in",
  "insert into sign_in_notices (officer_id, what, at, by_officer_id) values ($1, $2, $3, $4)",
);
const NOTE_ONCE = statement(
  "note-sign-in-once",
  `insert into sign_in_notices (officer_id, what, at) select $1, $2, $3
   where not exists (select from sign_in_notices where officer_id = $1 and what = $2 and read_at is null)`,
);
/** As {@link note}, where the officer has not been told that already and not read it yet. */
export const noteOnce = (queries: Queries, officer: string, what: NoticeKind, at: string): Promise<unknown> =>
  queries.rows(NOTE_ONCE, [officer, what, at]);

/** Tells an officer what happened to the own sign-in. */
export const note = (
  queries: Queries,
  officer: string,
  what: NoticeKind,
  at: string,
  by: string | null = null,
): Promise<unknown> => queries.rows(NOTE, [officer, what, at, by]);

export interface NoticeRow {
  readonly id: string;
  readonly what: NoticeKind;
  readonly at: string;
  readonly by: string | null;
}
const UNREAD = statement<NoticeRow>(
  "unread-sign-in-notices",
  `select n.id, n.what, n.at, o.name as by from sign_in_notices n left join officers o on o.id = n.by_officer_id
   where n.officer_id = $1 and n.read_at is null order by n.at desc, n.id limit 50`,
);
export const unreadNotices = (queries: Queries, officer: string): Promise<NoticeRow[]> =>
  queries.rows(UNREAD, [officer]);

const READ = statement(
  "read-sign-in-notices",
  "update sign_in_notices set read_at = now() where officer_id = $1 and id = any ($2) and read_at is null",
);
export const markRead = (queries: Queries, officer: string, ids: readonly string[]): Promise<unknown> =>
  queries.rows(READ, [officer, ids]);

const RESET_BEFORE = statement<{ found: boolean }>(
  "reset-before-by",
  `select exists (
     select from sign_in_notices n where n.officer_id = $1 and n.by_officer_id = $2 and n.what = $3
       and not exists (select from officers o where o.id = $1 and o.signed_in_at > n.made_at)) as found`,
);
/** Whether this person reset that and the officer has not signed in since. */
export const hasReset = async (
  queries: Queries,
  officer: string,
  by: string,
  what: NoticeKind,
): Promise<boolean> => (await queries.rows(RESET_BEFORE, [officer, by, what]))[0]!.found;

const TIDY = statement(
  "tidy-factors",
  "delete from authenticator_offers where offered_at < now() - interval '1 day'",
);
export const tidyFactors = (queries: Queries): Promise<unknown> => queries.rows(TIDY);
