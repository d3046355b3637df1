import type { FastifyBaseLogger } from "fastify";
import pg from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Database } from "../database/database.js";
import { testDatabase } from "../database/testing.js";
import { queueConnection } from "./queue-connection.js";

let database: Database;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database?.close());

/** Ends the connection that runs a statement; false where none does. */
async function cut(marked: string): Promise<boolean> {
  const { owner } = database;
  const client = new pg.Client(owner.connectionString ? owner : { ...owner, user: "postgres" });
  await client.connect();
  try {
    const { rowCount } = await client.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and state = 'active' and query like $1 and pid <> pg_backend_pid()`,
      [`%${marked}%`],
    );
    return rowCount === 1;
  } finally {
    await client.end();
  }
}

it("waits for a database that went away and asks again; what is wrong by itself is told at once; let go of, it waits for nothing", async () => {
  const lines: string[] = [];
  const log = { error: (_: object, line: string) => void lines.push(line) } as unknown as FastifyBaseLogger;
  const { types: _, ...settings } = database.application;
  const connection = queueConnection(settings, log);
  try {
    const asked = connection.executeSql("select 'noted' as said, pg_sleep(0.5) /* cut here */");
    while (!(await cut("cut here")));
    expect((await asked).rows).toMatchObject([{ said: "noted" }]);
    expect(lines).toContain("the job queue waits for the database");
    await expect(connection.executeSql("select nothing")).rejects.toThrow(/does not exist/);

    const last = connection.executeSql("select pg_sleep(5) /* cut at the end */");
    connection.letGo();
    while (!(await cut("cut at the end")));
    expect((await last).rows).toEqual([]);
  } finally {
    await connection.close();
  }
});
