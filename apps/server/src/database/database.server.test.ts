import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readConfig } from "../config.js";
import { connect, type Database, openDatabase, ownersOf, RoleRefused, statement } from "./database.js";
import { childrenOf } from "./helpless.js";
import { DataHeld } from "./holder.js";
import { migrate } from "./migrate.js";
import { testDatabase } from "./testing.js";

describe("the role of the application", () => {
  let database: Database;
  beforeAll(async () => {
    database = await testDatabase();
  });
  afterAll(() => database.close());

  const attempt = (text: string) =>
    database.rows(statement(text, text)).then(
      () => "done",
      (error: pg.DatabaseError) => error.code,
    );

  it.each([
    "update acts set body = '{}'",
    "delete from acts",
    "truncate acts",
    "insert into files select * from files",
    "update files set version = 0",
    "delete from duties",
    "drop table acts",
    "alter table acts disable row level security",
    "select project(gen_random_uuid(), '{}')",
  ])("may not: %s", async (text) => {
    // 42501: insufficient privilege, also where a table is not one's own.
    expect(await attempt(text)).toBe("42501");
  });

  it("sees no file where nobody's eyes are set", async () => {
    expect(await database.rows(statement("count-files", "select count(*) from files"))).toEqual([
      { count: 0 },
    ]);
  });

  it("reads moments in the jurisdiction's own time, before and after the change of its zone", async () => {
    const moments = statement<{ before: string; after: string }>(
      "moments",
      "select '2024-02-29T17:00:00Z'::timestamptz as before, '2024-03-01T19:00:00.25Z'::timestamptz as after",
    );
    expect(await database.rows(moments)).toEqual([
      { before: "2024-02-29T23:00:00+06:00", after: "2024-03-02T00:00:00.25+05:00" },
    ]);
  });

  it("is refused where it is the owner of the tables", async () => {
    await expect(connect({ owner: database.owner, application: database.owner }, 2, null)).rejects.toThrow(
      RoleRefused,
    );
  });
});

describe("migrations", () => {
  it("are applied once, and refuse a file that was changed after it was applied", async () => {
    const database = await testDatabase();
    expect(await migrate(database.owner)).toEqual([]);
    const owner = new pg.Client(database.owner);
    await owner.connect();
    await owner.query("update migrations set checksum = 'another' where number = 1");
    await owner.end();
    await expect(migrate(database.owner)).rejects.toThrow("001-house.sql was changed");
    await database.close();
  });

  it("enter the application's role from another login, and not from the role itself", () => {
    expect(ownersOf("postgres://pana@db/pana", null).application.options).toContain("role=pana_app");
    expect(
      ownersOf("postgres://pana_app@db/pana", "postgres://owner@db/pana").application.options,
    ).not.toContain("role=");
  });
});

describe("the PostgreSQL of our own", () => {
  const folders: string[] = [];
  const folder = async () => {
    const made = await mkdtemp(join(tmpdir(), "pana-own-"));
    folders.push(made);
    return made;
  };
  afterAll(() => Promise.all(folders.map((made) => rm(made, { recursive: true, force: true }))));

  it("refuses a second start on the same data, naming who holds it, and keeps the data over a restart", async () => {
    const config = readConfig({ PANA_DATA: await folder() });
    const first = await openDatabase(config, { durable: false });
    first.embedded?.hold.describe("process 7, at http://127.0.0.1:1");
    await expect(openDatabase(config, { durable: false })).rejects.toThrow(DataHeld);
    await expect(openDatabase(config, { durable: false })).rejects.toThrow(
      "process 7, at http://127.0.0.1:1",
    );
    await first.rows(
      statement("add-day", "insert into days_off (date, off, source) values ('2026-03-09', true, 'decree')"),
    );
    await first.close();

    const second = await openDatabase(config, { durable: false });
    expect(await second.rows(statement("days", "select date, off from days_off"))).toEqual([
      { date: "2026-03-09", off: true },
    ]);
    await second.close();
  });

  it.skipIf(process.platform === "win32")("is started again where it was killed", async () => {
    const data = await folder();
    const database = await openDatabase(readConfig({ PANA_DATA: data }), { durable: false });
    const lock = join(database.embedded!.host, "../postgresql/postmaster.pid");
    const killed = Number.parseInt(await readFile(lock, "utf8"), 10);
    process.kill(killed, "SIGKILL");
    const answers = () =>
      database.rows(statement("alive", "select 1 as one")).then(
        () => true,
        () => false,
      );
    while (Number.parseInt(await readFile(lock, "utf8").catch(() => ""), 10) === killed) await pause(20);
    for (let tries = 0; tries < 400 && !(await answers()); tries++) await pause(50);
    expect(await answers()).toBe(true);
    await database.close();
  });

  it.runIf(process.platform === "linux")(
    "is started again where the process that recovers it was killed, for which PostgreSQL would wait for ever",
    async () => {
      const data = await folder();
      const database = await openDatabase(readConfig({ PANA_DATA: data }));
      const lock = join(database.embedded!.host, "../postgresql/postmaster.pid");
      const first = Number.parseInt(await readFile(lock, "utf8"), 10);
      const called = async (title: string) =>
        [...((await childrenOf(first)) ?? [])].find(([, words]) =>
          words.startsWith(`postgres: ${title}`),
        )?.[0];
      await pause(200);
      // One of its processes is killed, so it ends all others and recovers; then the one that recovers is killed.
      const kill = async (title: string): Promise<void> => {
        for (let found: number | undefined; ; ) {
          found = await called(title);
          if (found === undefined) continue;
          process.kill(found, "SIGKILL");
          return;
        }
      };
      await kill("checkpointer");
      await kill("startup");
      const answers = () =>
        database.rows(statement("alive-again", "select 1 as one")).then(
          () => true,
          () => false,
        );
      for (let tries = 0; tries < 600 && !(await answers()); tries++) await pause(50);
      expect(await answers()).toBe(true);
      expect(Number.parseInt(await readFile(lock, "utf8"), 10)).not.toBe(first);
      await database.close();
    },
  );

  it.runIf(process.getuid?.() === 0)("runs as nobody where user namespaces are forbidden", async () => {
    const config = readConfig({ PANA_DATA: await folder() });
    const database = await openDatabase(config, { durable: false, account: "nobody" });
    expect(await database.rows(statement("one", "select 1 as one"))).toEqual([{ one: 1 }]);
    await database.close();
  });
});
