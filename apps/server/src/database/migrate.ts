import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { allClosedFields, compile } from "@pana/law";
import { kz } from "@pana/law/kz";
import pg from "pg";
import PgBoss from "pg-boss";

/** The role as which the application works: it owns nothing and cannot pass row-level security. */
export const APPLICATION_ROLE = "pana_app";
export const SCHEMA = "pana";
/** The queues of background work; made here, since the application may not create tables. */
export const WAKE_DUTIES = "wake-duties";
const QUEUES = [WAKE_DUTIES] as const;
export const QUEUE_SCHEMA = "pgboss";

// The SQL stays beside its TypeScript; the built program reads it from there too.
const folder = fileURLToPath(new URL("../../src/database/migrations/", import.meta.url));

interface Migration {
  readonly number: number;
  readonly name: string;
  readonly sql: string;
  readonly checksum: string;
}

/** The database cannot be brought to the state that this build needs. */
export class MigrationRefused extends Error {
  override readonly name = "MigrationRefused";
}

async function readMigrations(): Promise<readonly Migration[]> {
  const names = (await readdir(folder)).filter((name) => /^\d{3}-[a-z-]+\.sql$/.test(name)).sort();
  return Promise.all(
    names.map(async (name) => {
      const sql = await readFile(join(folder, name), "utf8");
      return {
        number: Number(name.slice(0, 3)),
        name,
        sql,
        checksum: createHash("sha256").update(sql).digest("hex"),
      };
    }),
  );
}

/**
 * Brings the database to the state of this build, as the owner of the tables: the role of the application, the schema,
 * every migration that is missing (each in a transaction of its own), and the tables of the job queue.
 * Several processes may call it at once; one works, the others wait.
 * @param connection the owner: for the role it needs CREATEROLE, or a pana_app that is there already.
 * @param last the number of the last migration to apply; all of them unless given. For restoring a backup of an earlier build.
 * @returns the names of the migrations applied now.
 */
export async function migrate(
  connection: pg.ClientConfig,
  last = Number.POSITIVE_INFINITY,
): Promise<readonly string[]> {
  const client = new pg.Client(connection);
  client.on("error", () => undefined);
  await client.connect();
  try {
    await client.query("select pg_advisory_lock(hashtext('pana migrations'))");
    await client.query("set client_min_messages = warning");
    await ensureRole(client);
    await client.query(`create schema if not exists ${SCHEMA}`);
    await client.query(`set search_path = ${SCHEMA}`);
    await client.query(
      `create table if not exists migrations (
         number integer primary key, name text not null, checksum text not null, applied_at timestamptz not null default now()
       )`,
    );
    const applied = await applyMissing(client, await readMigrations(), last);
    if (last >= ACCESS) await writeParts(client);
    await ensureQueues(client);
    return applied;
  } finally {
    await client.end();
  }
}

async function applyMissing(
  client: pg.Client,
  known: readonly Migration[],
  last: number,
): Promise<readonly string[]> {
  const { rows } = await client.query<{ number: number; name: string; checksum: string }>(
    "select number, name, checksum from migrations order by number",
  );
  for (const row of rows) {
    const match = known.find(({ number }) => number === row.number);
    if (!match) throw new MigrationRefused(`The database is newer than this Pana: it has ${row.name}.`);
    if (match.checksum !== row.checksum) {
      throw new MigrationRefused(`${row.name} was changed after it was applied to this database.`);
    }
  }
  const missing = known.filter(({ number }) => number <= last && !rows.some((row) => row.number === number));
  for (const { number, name, sql, checksum } of missing) {
    await client.query("begin");
    try {
      await client.query(sql);
      await client.query("insert into migrations (number, name, checksum) values ($1, $2, $3)", [
        number,
        name,
        checksum,
      ]);
      await client.query("commit");
    } catch (error) {
      await client.query("rollback");
      throw new MigrationRefused(`${name}: ${(error as Error).message}`, { cause: error });
    }
  }
  return missing.map(({ name }) => name);
}

/** From this migration on, parts of files are granted apart. */
const ACCESS = 20;

/** Row-level security goes by the law of this build: which fields belong to a part, and which acts only some may know of. */
async function writeParts(client: pg.Client): Promise<void> {
  const law = compile(kz);
  const secret = Object.entries(law.jurisdiction.actKinds).flatMap(([kind, { knownTo }]) =>
    knownTo ? [{ kind, known_to: knownTo }] : [],
  );
  await client.query("begin");
  await client.query("delete from closed_fields");
  await client.query(
    "insert into closed_fields select * from jsonb_to_recordset($1) as f (kind text, field text, part text)",
    [JSON.stringify(allClosedFields(law))],
  );
  await client.query("delete from secret_kinds");
  await client.query(
    "insert into secret_kinds select * from jsonb_to_recordset($1) as s (kind text, known_to text[])",
    [JSON.stringify(secret)],
  );
  await client.query("commit");
}

/** Roles belong to the whole server, so another database's migration may be making it at the same moment. */
async function ensureRole(client: pg.Client): Promise<void> {
  const exists = async () =>
    (await client.query("select from pg_roles where rolname = $1", [APPLICATION_ROLE])).rowCount === 1;
  if (!(await exists())) {
    try {
      await client.query(`create role ${APPLICATION_ROLE} nologin nosuperuser nobypassrls`);
    } catch (error) {
      if (!(await exists())) {
        throw new MigrationRefused(
          `The role ${APPLICATION_ROLE} is missing and may not be made by this user. ` +
            `Let an administrator of the server run: CREATE ROLE ${APPLICATION_ROLE}; GRANT ${APPLICATION_ROLE} TO <user>;`,
          { cause: error },
        );
      }
    }
  }
  const member = await client.query<{ may: boolean }>("select pg_has_role($1, 'usage') as may", [
    APPLICATION_ROLE,
  ]);
  if (!member.rows[0]?.may)
    await client.query(`grant ${APPLICATION_ROLE} to current_user`).catch(() => undefined);
}

/** pg-boss keeps its tables in a schema of its own and migrates them itself; the application may use but not make them. */
async function ensureQueues(client: pg.Client): Promise<void> {
  const boss = new PgBoss({
    db: { executeSql: (text, values) => client.query(text, values) },
    schema: QUEUE_SCHEMA,
    supervise: false,
    schedule: false,
  });
  const failures: Error[] = [];
  boss.on("error", (error) => failures.push(error));
  await boss.start();
  for (const queue of [...QUEUES, "__pgboss__send-it"]) await boss.createQueue(queue);
  await boss.stop({ graceful: false, wait: false });
  if (failures[0]) throw failures[0];
  await client.query(`grant usage on schema ${QUEUE_SCHEMA} to ${APPLICATION_ROLE}`);
  await client.query(
    `grant select, insert, update, delete on all tables in schema ${QUEUE_SCHEMA} to ${APPLICATION_ROLE}`,
  );
  await client.query(`grant execute on all functions in schema ${QUEUE_SCHEMA} to ${APPLICATION_ROLE}`);
}
