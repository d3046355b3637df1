import { type Queries, statement } from "../../database/database.js";
import type { OfficerRow } from "../store.js";

export interface Passkey {
  /** The credential id, base64url. */
  readonly id: string;
  readonly name: string;
  readonly added: string;
  readonly used: string | null;
}

const LIST = statement<Passkey>(
  "list-passkeys",
  "select id, name, added_at as added, used_at as used from passkeys where officer_id = $1 order by added_at, id",
);
export const passkeysOf = (queries: Queries, officer: string): Promise<Passkey[]> =>
  queries.rows(LIST, [officer]);

const ADD = statement<{ id: string }>(
  "add-passkey",
  `insert into passkeys (id, officer_id, public_key, counter, transports, name, added_at)
   values ($1, $2, $3, $4, $5, $6, $7) on conflict (id) do nothing returning id`,
);
/** False where the passkey is somebody's already. */
export const addPasskey = async (
  queries: Queries,
  officer: string,
  key: {
    readonly id: string;
    readonly publicKey: Uint8Array;
    readonly counter: number;
    readonly transports: readonly string[];
    readonly name: string;
  },
  at: string,
): Promise<boolean> =>
  (await queries.rows(ADD, [key.id, officer, key.publicKey, key.counter, key.transports, key.name, at]))
    .length === 1;

const REMOVE = statement<{ id: string }>(
  "remove-passkey",
  "delete from passkeys where officer_id = $1 and id = $2 returning id",
);
export const removePasskey = async (queries: Queries, officer: string, id: string): Promise<boolean> =>
  (await queries.rows(REMOVE, [officer, id])).length === 1;

export interface PasskeyOwner extends OfficerRow {
  readonly public_key: Buffer;
  readonly counter: number;
}
const OWNER = statement<PasskeyOwner>(
  "find-passkey-owner",
  `select o.id, o.organisation_id, o.name, o.username, o.roles, o.language, p.public_key, p.counter
   from passkeys p join officers o on o.id = p.officer_id where p.id = $1 and not o.suspended`,
);
/** Whose passkey this is, and with which public key. */
export const ownerOf = async (queries: Queries, id: string): Promise<PasskeyOwner | null> =>
  (await queries.rows(OWNER, [id]))[0] ?? null;

const USE = statement("use-passkey", "update passkeys set counter = $2, used_at = $3 where id = $1");
export const usePasskey = (queries: Queries, id: string, counter: number, at: string): Promise<unknown> =>
  queries.rows(USE, [id, counter, at]);

const TAKE = statement<{ digest: Buffer }>(
  "take-passkey-challenge",
  "insert into passkey_challenges (digest) values ($1) on conflict do nothing returning digest",
);
/** Notes that a challenge was answered; false where it was before. */
export const takeChallenge = async (queries: Queries, digest: Uint8Array): Promise<boolean> =>
  (await queries.rows(TAKE, [digest])).length === 1;

const TIDY = statement(
  "tidy-passkey-challenges",
  "delete from passkey_challenges where made_at < now() - interval '1 day'",
);
export const tidyChallenges = (queries: Queries): Promise<unknown> => queries.rows(TIDY);
