import { createHash, randomBytes } from "node:crypto";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import pg from "pg";
import { connect, type Database, ownersOf, ownHouse } from "./database.js";
import { startEmbedded } from "./embedded.js";

/** A PostgreSQL for tests whose data nobody misses. `socket` is what {@link testDatabase} finds it by. */
export async function startTestServer(): Promise<{ socket: string; stop: () => Promise<void> }> {
  const data = await mkdtemp(join(tmpdir(), "pana-test-"));
  const server = await startEmbedded(data, { durable: false });
  return {
    socket: server.host,
    stop: async () => {
      await server.stop();
      await rm(data, { recursive: true, force: true });
    },
  };
}

/**
 * A fresh database, migrated, for one test file: on the PostgreSQL of the test run (PANA_TEST_SOCKET, see testing-run.ts),
 * on the one of PANA_TEST_DATABASE_URL where the run is about that one, or on a PostgreSQL of its own.
 * `close` removes it.
 */
export async function testDatabase(): Promise<Database> {
  const name = `pana_test_${randomBytes(6).toString("hex")}`;
  const given = process.env.PANA_TEST_ON_GIVEN ? process.env.PANA_TEST_DATABASE_URL : undefined;
  if (given) {
    const url = new URL(given);
    await administer({ connectionString: given }, `create database ${name}`);
    url.pathname = `/${name}`;
    const database = await connect(ownersOf(url.href, null), 10, null);
    return withRemoval(database, () =>
      administer({ connectionString: given }, `drop database ${name} with (force)`),
    );
  }
  const shared = process.env.PANA_TEST_SOCKET;
  const own = shared ? null : await startTestServer();
  const place = { host: shared ?? (own?.socket as string), port: 5432 };
  const database = await connect(await ownHouse(place, name), 10, null);
  return withRemoval(database, async () => {
    await administer(
      { ...place, user: "postgres", database: "postgres" },
      `drop database ${name} with (force)`,
    );
    await own?.stop();
  });
}

/** Makes an open database one that only the migrations before this number have reached; nothing is in it. */
export async function takeBackTo(owner: pg.Client, before: number): Promise<void> {
  await owner.query("drop schema pana cascade; create schema pana; set search_path = pana");
  await owner.query(
    "create table migrations (number integer primary key, name text not null, checksum text not null, applied_at timestamptz not null default now())",
  );
  const folder = fileURLToPath(new URL("migrations/", import.meta.url));
  for (const name of (await readdir(folder)).sort()) {
    if (Number(name.slice(0, 3)) >= before) continue;
    const sql = await readFile(join(folder, name), "utf8");
    await owner.query(sql);
    await owner.query("insert into migrations (number, name, checksum) values ($1, $2, $3)", [
      ...[Number(name.slice(0, 3)), name, createHash("sha256").update(sql).digest("hex")],
    ]);
  }
}

const withRemoval = (database: Database, remove: () => Promise<void>): Database => ({
  ...database,
  close: async () => {
    await database.close();
    await remove();
  },
});

async function administer(connection: pg.ClientConfig, command: string): Promise<void> {
  const client = new pg.Client(connection);
  await client.connect();
  await client.query(command).finally(() => client.end());
}
