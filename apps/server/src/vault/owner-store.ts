import { type Queries, statement } from "../database/database.js";
import type { WrappedAs } from "./vault.js";

/* The vault as the owner of the tables sees it: every wrapped key, and nothing of what they open. */

const ALONE = statement("vault-keys-alone", "select pg_advisory_lock(hashtext('pana vault keys'))");
/** Waits until nobody else changes the keys, and keeps others waiting until this connection ends. */
export const changeKeysAlone = (queries: Queries): Promise<unknown> => queries.rows(ALONE);

/** A key that is wrapped, and the id of the key-encryption key. */
export type Wrapped = WrappedAs & { readonly wrapped: Uint8Array; readonly kek: string };

const STALE = statement<Wrapped & { wrapped: Buffer }>(
  "keys-wrapped-otherwise",
  `select 'secret' as of, null::uuid as file, name as id, wrapped, kek_id as kek from vault_secrets where kek_id <> $1
   union all
   (select 'person', file_id, id::text, wrapped, kek_id from identity_keys where kek_id <> $1 limit $2)
   union all
   (select 'typed', file_id, id::text, wrapped, kek_id from file_keys where kek_id <> $1 limit $2)`,
);
/** Some of the keys that are not wrapped with this key-encryption key. */
export const keysWrappedOtherwise = (
  queries: Queries,
  kek: string,
  most: number,
): Promise<readonly Wrapped[]> => queries.rows(STALE, [kek, most]);

const USE = statement<{ usable: boolean }>("use-vault-key", "select use_vault_key($1) as usable");
/** Notes that a key-encryption key is in use; false where it was retired. */
export const useKek = async (queries: Queries, kek: string): Promise<boolean> =>
  (await queries.rows(USE, [kek]))[0]!.usable;

const REWRAP = statement<{ done: number }>(
  "rewrap-keys",
  `with given as (
     select * from unnest($2::text[], $3::text[], $4::bytea[], $5::bytea[]) as g (of, id, before, after)
   ), persons as (
     update identity_keys k set wrapped = g.after, kek_id = $1 from given g
     where g.of = 'person' and k.id::text = g.id and k.wrapped = g.before returning 1
   ), typed as (
     update file_keys k set wrapped = g.after, kek_id = $1 from given g
     where g.of = 'typed' and k.id::text = g.id and k.wrapped = g.before returning 1
   ), secrets as (
     update vault_secrets s set wrapped = g.after, kek_id = $1 from given g
     where g.of = 'secret' and s.name = g.id and s.wrapped = g.before returning 1
   )
   select ((select count(*) from persons) + (select count(*) from typed) + (select count(*) from secrets))::integer as done`,
);
/** Puts keys in the place of what was wrapped before, where that is still there; answers how many. */
export const rewrap = async (
  queries: Queries,
  kek: string,
  keys: readonly (Wrapped & { readonly after: Uint8Array })[],
): Promise<number> => {
  const column = <T>(of: (key: (typeof keys)[number]) => T) => keys.map(of);
  const [row] = await queries.rows(REWRAP, [
    kek,
    column(({ of }) => of),
    column(({ id }) => id),
    column(({ wrapped }) => wrapped),
    column(({ after }) => after),
  ]);
  return row!.done;
};

/** A key-encryption key and how much depends on it. */
export interface KekUse {
  readonly id: string;
  readonly firstUsed: string;
  readonly retired: string | null;
  readonly keys: number;
}

const USES = statement<KekUse>(
  "vault-key-uses",
  `select v.id, v.first_used_at as "firstUsed", v.retired_at as retired,
     ((select count(*) from identity_keys k where k.kek_id = v.id)
       + (select count(*) from file_keys k where k.kek_id = v.id)
       + (select count(*) from vault_secrets s where s.kek_id = v.id))::integer as keys
   from vault_keys v order by v.first_used_at, v.id`,
);
export const kekUses = (queries: Queries): Promise<readonly KekUse[]> => queries.rows(USES);

const LOCK_KEK = statement("lock-vault-key", "select from vault_keys where id = $1 for update");
const RETIRE = statement<{ id: string }>(
  "retire-vault-key",
  `update vault_keys set retired_at = coalesce(retired_at, now()) where id = $1
     and not exists (select from identity_keys where kek_id = $1)
     and not exists (select from file_keys where kek_id = $1)
     and not exists (select from vault_secrets where kek_id = $1) returning id`,
);
/**
 * Retires a key-encryption key, in a transaction: nothing can be wrapped with it any more. False where something still is.
 */
export async function retireKek(queries: Queries, kek: string): Promise<boolean> {
  // Whoever is wrapping with the key holds it; the look at what it wraps comes after them.
  await queries.rows(LOCK_KEK, [kek]);
  return (await queries.rows(RETIRE, [kek])).length === 1;
}

export interface ErasableRow {
  readonly file: string;
  readonly number: string;
  readonly held: string | null;
}

const ERASABLE = statement<ErasableRow>(
  "identities-to-consider",
  `select k.file_id as file, f.number, h.because as held
   from (select file_id from identity_keys union select file_id from file_keys) k join files f on f.id = k.file_id
     left join identity_holds h on h.file_id = k.file_id and h.lifted_at is null
   where f.last_act_at < $1 and ($2::uuid is null or k.file_id > $2) order by k.file_id limit $3`,
);
/** Files with an identity or something typed, by id, in which nothing has happened since a moment. */
export const filesQuietSince = (
  queries: Queries,
  moment: string,
  after: string | null,
  most: number,
): Promise<readonly ErasableRow[]> => queries.rows(ERASABLE, [moment, after, most]);

const ERASE = statement<{ versions: Record<string, number> | null }>(
  "erase-identity",
  "select erase_identity($1, $2, $3, $4, $5) as versions",
);
/** Destroys the keys of a person and of what was typed, and what depends on them; how many versions of each part, or null where nothing was. */
export const erase = async (
  queries: Queries,
  file: string,
  ending: { readonly rule: string; readonly closed: string; readonly due: string },
  at: string,
): Promise<Readonly<Record<string, number>> | null> =>
  (await queries.rows(ERASE, [file, ending.rule, ending.closed, ending.due, at]))[0]!.versions;

const LOCK_FILE = statement("lock-file-to-erase", "select from files where id = $1 for update");
/** Holds a file for the rest of the transaction: no act comes between. */
export const lockFile = (queries: Queries, file: string): Promise<unknown> => queries.rows(LOCK_FILE, [file]);
