import type { Readable, Writable } from "node:stream";
import pg from "pg";
import { from, to } from "pg-copy-streams";
import { SCHEMA } from "../database/migrate.js";
import type { WrappedAs } from "../vault/vault.js";
import type { BackupHead, KeptTable, Sequence } from "./manifest.js";

/* The SQL of backups. All of it runs as the owner of the tables, on one connection, in one transaction. */

/** So that values are written alike wherever they are written; and a policy that hides rows is an error, not a smaller backup. */
const ALIKE = `set local search_path = ${SCHEMA}; set local datestyle = 'ISO, YMD'; set local timezone = 'UTC';
  set local intervalstyle = 'iso_8601'; set local extra_float_digits = 3; set local bytea_output = 'hex';
  set local row_security = off; set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0`;

/** One moment of the whole database, however long reading it takes. */
export const beginSnapshot = async (client: pg.Client): Promise<void> => {
  await client.query("begin isolation level repeatable read, read only");
  await client.query(ALIKE);
};
export const beginRestore = async (client: pg.Client): Promise<void> => {
  await client.query("begin");
  await client.query(ALIKE);
};

const named = (name: string): string => `${SCHEMA}.${pg.escapeIdentifier(name)}`;
const listed = (columns: readonly string[]): string => columns.map(pg.escapeIdentifier).join(", ");

/** Every table but the list of migrations, which comes with the program. The job queue holds nothing that is not in them. */
export async function tablesOf(client: pg.Client): Promise<readonly KeptTable[]> {
  const { rows } = await client.query<{ table: string; columns: string[] }>(
    `select c.relname as table, array_agg(a.attname::text order by a.attnum) as columns
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
     where c.relnamespace = $1::regnamespace and c.relkind = 'r' and c.relname <> 'migrations'
     group by c.relname order by c.relname collate "C"`,
    [SCHEMA],
  );
  return rows;
}

/** The order of a table's rows that is the same everywhere: of its primary key, in the order of bytes; all columns where it has none. */
async function orderOf(client: pg.Client, { table, columns }: KeptTable): Promise<string> {
  const { rows } = await client.query<{ name: string; words: boolean }>(
    `select a.attname as name, a.attcollation <> 0 as words
     from pg_index i cross join unnest(i.indkey) with ordinality as k (attnum, place)
     join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum
     where i.indrelid = $1::regclass and i.indisprimary order by k.place`,
    [named(table)],
  );
  if (rows.length === 0)
    return columns.map((name) => `${pg.escapeIdentifier(name)}::text collate "C"`).join(", ");
  return rows.map(({ name, words }) => pg.escapeIdentifier(name) + (words ? ' collate "C"' : "")).join(", ");
}

/** The rows of a table as COPY writes them, in the order that is the same everywhere. */
export async function readTable(client: pg.Client, kept: KeptTable): Promise<Readable> {
  const order = await orderOf(client, kept);
  return client.query(
    to(`copy (select ${listed(kept.columns)} from ${named(kept.table)} order by ${order}) to stdout`),
  );
}

export const writeTable = (client: pg.Client, { table, columns }: KeptTable): Writable =>
  client.query(from(`copy ${named(table)} (${listed(columns)}) from stdin`));

/** The heads of the chains of acts as COPY writes them. */
export const readHeads = (client: pg.Client): Readable =>
  client.query(to(`copy (select number, version, head from files order by number collate "C") to stdout`));

export async function sequencesOf(client: pg.Client): Promise<readonly Sequence[]> {
  const { rows } = await client.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = $1::regnamespace and relkind = 'S' order by relname collate "C"`,
    [SCHEMA],
  );
  const sequences: Sequence[] = [];
  for (const { name } of rows) {
    const read = await client.query<{ value: string; called: boolean }>(
      `select last_value::text as value, is_called as called from ${named(name)}`,
    );
    sequences.push({ name, ...read.rows[0]! });
  }
  return sequences;
}

export const setSequence = (client: pg.Client, { name, value, called }: Sequence): Promise<unknown> =>
  client.query("select setval($1::regclass, $2, $3)", [named(name), value, called]);

export async function migrationsOf(client: pg.Client): Promise<BackupHead["migrations"]> {
  const { rows } = await client.query<BackupHead["migrations"][number]>(
    "select number, name, checksum from migrations order by number",
  );
  return rows;
}

export const versionOf = async (client: pg.Client): Promise<string> =>
  (await client.query("show server_version")).rows[0].server_version as string;

export const hasHouse = async (client: pg.Client): Promise<boolean> =>
  (await client.query("select to_regnamespace($1) is not null as there", [SCHEMA])).rows[0].there as boolean;

/** Where everything that people put in hangs: as long as these are empty, there is nothing to lose. */
const FILLED_FIRST = ["organisations", "files", "reports"] as const;

/** The first table that holds something, or null; nobody can fill them until the transaction ends. */
export async function firstFilled(client: pg.Client): Promise<string | null> {
  for (const table of FILLED_FIRST) {
    await client.query(`lock table ${named(table)} in access exclusive mode`);
    const { rows } = await client.query(`select exists (select from ${named(table)}) as filled`);
    if (rows[0].filled) return table;
  }
  return null;
}

export interface Reference {
  readonly table: string;
  readonly name: string;
  readonly definition: string;
}

/**
 * Takes the references between tables away, empties the tables and stills their triggers, so that rows come in as they were.
 * @returns the references, for {@link closeTables}
 */
export async function openTables(
  client: pg.Client,
  tables: readonly KeptTable[],
): Promise<readonly Reference[]> {
  const { rows } = await client.query<Reference>(
    `select c.relname as table, k.conname as name, pg_get_constraintdef(k.oid) as definition
     from pg_constraint k join pg_class c on c.oid = k.conrelid
     where k.contype = 'f' and k.connamespace = $1::regnamespace and k.conparentid = 0`,
    [SCHEMA],
  );
  for (const { table, name } of rows)
    await client.query(`alter table ${named(table)} drop constraint ${pg.escapeIdentifier(name)}`);
  for (const { table } of tables) {
    await client.query(`alter table ${named(table)} disable trigger user`);
    await client.query(`truncate ${named(table)}`);
  }
  return rows;
}

/** Puts back what {@link openTables} took: each reference is checked over all rows. */
export async function closeTables(
  client: pg.Client,
  tables: readonly KeptTable[],
  references: readonly Reference[],
): Promise<void> {
  for (const { table, name, definition } of references)
    await client.query(
      `alter table ${named(table)} add constraint ${pg.escapeIdentifier(name)} ${definition}`,
    );
  for (const { table } of tables) await client.query(`alter table ${named(table)} enable trigger user`);
}

export type WrappedSample = WrappedAs & { readonly kek: string; readonly wrapped: Buffer };

/** Of every key-encryption key in use, the secrets that it wraps and one key of each other sort. */
export async function wrappedSamples(client: pg.Client): Promise<readonly WrappedSample[]> {
  // A backup of before 028 is looked at with its own structure.
  const { rows: there } = await client.query(
    `select to_regclass('${SCHEMA}.file_keys') is not null as typed`,
  );
  const typed = there[0].typed
    ? `union all
     (select distinct on (kek_id) 'typed', kek_id, file_id, id::text, wrapped from file_keys order by kek_id, file_id)`
    : "";
  const { rows } = await client.query<WrappedSample>(
    `select 'secret' as of, kek_id as kek, null::uuid as file, name as id, wrapped from vault_secrets
     union all
     (select distinct on (kek_id) 'person', kek_id, file_id, id::text, wrapped from identity_keys order by kek_id, file_id)
     ${typed}
     order by kek`,
  );
  return rows;
}

export const secretFingerprint = async (client: pg.Client): Promise<Buffer | null> =>
  (await client.query<{ fingerprint: Buffer }>("select fingerprint from report_secret")).rows[0]
    ?.fingerprint ?? null;

export const brokenPlaces = async (client: pg.Client): Promise<number> =>
  Number((await client.query("select count(*) from broken_chains(null)")).rows[0].count);

/** Removes what {@link migrate} made here: for a restore that failed in a database in which nothing was. */
export const removeHouse = (client: pg.Client): Promise<unknown> =>
  client.query(`drop schema if exists ${SCHEMA}, pgboss cascade`);
