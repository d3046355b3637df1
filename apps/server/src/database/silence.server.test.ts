import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { safeError } from "../http/log.js";
import { connect, type Database, ownHouse } from "./database.js";
import { type Embedded, startEmbedded } from "./embedded.js";
import { talkative } from "./talkative.js";

/*
 * PostgreSQL repeats values where a statement fails: in the message, in its detail ("Key (username)=(…) already exists"), with the
 * statement and its parameters. None of that may stand in its own log, nor in ours.
 */
const CANARY = "Канарейкина +77019998877";

let data: string;
let server: Embedded;
let database: Database;
let owner: pg.Client;
beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), "pana-silence-"));
  server = await startEmbedded(data, { durable: false });
  database = await connect(await ownHouse(server, "pana"), 4, server);
  owner = new pg.Client(database.owner);
  await owner.connect();
  await owner.query(
    `create table canaries (id uuid, name text unique check (length(name) > 3), born date not null)`,
  );
  await owner.query("insert into canaries (name, born) values ($1, now())", [CANARY]);
});
afterAll(async () => {
  await owner?.end();
  await database?.close();
  await server?.stop();
  await rm(data, { recursive: true, force: true });
});

const itsLog = () => readFileSync(join(data, "postgresql.log"), "utf8");

/** Every way in which a statement fails that PostgreSQL tells with a value. */
const FAILING: readonly (readonly [what: string, sql: string, values?: readonly unknown[]])[] = [
  ["a value of another type", "select $1::uuid", [CANARY]],
  ["no date", "select $1::date", [CANARY]],
  ["no JSON", "select $1::jsonb", [`{"name": ${CANARY}`]],
  ["no number", "select $1::text::integer", [CANARY]],
  ["twice what may be there once", "insert into canaries (name, born) values ($1, now())", [CANARY]],
  [
    "what a check forbids",
    "insert into canaries (id, name, born) values (null, left($1, 2), now())",
    [CANARY],
  ],
  ["what is missing", "insert into canaries (name) values ($1 || ' the second')", [CANARY]],
  [
    "a parameter in an error of a function",
    "do $$ begin raise exception 'no such name: %', 'Канарейкина +77019998877'; end $$",
  ],
  ["no statement at all", `selec '${CANARY}'`],
  ["a warning", `do $$ begin raise warning 'look at %', '${CANARY}'; end $$`],
  ["a pattern that is none", "select 'x' ~ $1", [`${CANARY}(`]],
];

test("neither its own log nor ours repeats a value of a statement that failed", async () => {
  const errors: unknown[] = [];
  for (const [what, sql, values] of FAILING) {
    const failed = await owner.query(sql, values && [...values]).then(
      () => null,
      (error: unknown) => error,
    );
    expect([what, failed instanceof pg.DatabaseError]).toEqual([what, what !== "a warning"]);
    if (failed) errors.push(failed);
  }
  // They do repeat values, to whoever asked: that is what must go no further.
  expect(
    errors.filter((error) =>
      JSON.stringify({ ...(error as Error), message: (error as Error).message }).includes("Канарейкина"),
    ).length,
  ).toBeGreaterThan(5);
  const ours = errors.map((error) => JSON.stringify(safeError(error))).join("\n");
  const its = itsLog();
  expect(its).toContain("ready to accept connections");
  for (const trace of ["Канарейкина", "77019998877", "canaries"]) {
    expect(its).not.toContain(trace);
    expect(ours).not.toContain(trace);
  }
});

test("what an operator needs stands in its log: that it started, that a process of it was killed; not what that one did", async () => {
  const victim = new pg.Client(database.owner);
  victim.on("error", () => undefined);
  await victim.connect();
  const { rows } = await victim.query<{ pid: number }>("select pg_backend_pid() as pid");
  const asleep = victim.query(`select pg_sleep(60), '${CANARY}'`).catch((error: unknown) => error);
  owner.on("error", () => undefined);
  await vi.waitFor(async () =>
    expect(
      (await owner.query("select from pg_stat_activity where query like 'select pg_sleep%'")).rowCount,
    ).toBe(1),
  );
  process.kill(rows[0]!.pid, "SIGKILL");
  expect(await asleep).toBeInstanceOf(Error);
  await vi.waitFor(() => expect(itsLog()).toMatch(/recovery|reinitializing/), { timeout: 20_000 });
  expect(itsLog()).toMatch(/LOG: {2}starting PostgreSQL/);
  expect(itsLog()).toMatch(/terminated by signal 9/);
  expect(itsLog()).not.toMatch(/Канарейкина|77019998877/);
});

test("of a PostgreSQL that is not ours, the settings are named by which its log repeats values", async () => {
  await vi.waitFor(async () => expect(await talkative(database)).toEqual([]), { timeout: 20_000 });
  const administrator = new pg.Client({ ...database.owner, user: "postgres" });
  await administrator.connect();
  await administrator.query("alter role pana_app set log_min_messages = warning");
  await administrator.query("alter role pana_app set log_parameter_max_length = -1");
  await administrator.end();
  const louder = await connect(await ownHouse(server, "pana"), 1, null);
  expect(await talkative(louder)).toEqual(["log_min_messages=log", "log_parameter_max_length=0"]);
  await louder.close();
});
