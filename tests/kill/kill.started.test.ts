import { randomUUID } from "node:crypto";
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { brokenChains, openDatabase, readConfig } from "@pana/server";
import pg from "pg";
import { expect, test } from "vitest";
import { type StartedPana, startPana } from "../harness/pana.js";

/*
 * Pana is killed (SIGKILL) fifty times while acts are being recorded over several connections; at every fifth time its
 * PostgreSQL is killed with it, as a power cut would. What was acknowledged must be there, once, and no chain broken.
 */
const KILLS = 50;
const CONNECTIONS = 6;
/** How many acts must have been acknowledged since the start before the next kill. */
const BETWEEN = 6;

interface Acknowledged {
  readonly file: string;
  readonly sequence: number;
  /** Null for the act with which a file was opened: the answer names the file only. */
  readonly hash: string | null;
}

/** The Pana that runs now; whoever finds it gone waits for the next. */
class Present {
  #resolve: (url: string) => void = () => undefined;
  #url: Promise<string> = new Promise((resolve) => {
    this.#resolve = resolve;
  });
  get url(): Promise<string> {
    return this.#url;
  }
  comes(url: string): void {
    this.#resolve(url);
  }
  goes(): void {
    this.#url = new Promise((resolve) => {
      this.#resolve = resolve;
    });
  }
}

test(`killed ${KILLS} times while recording: no acknowledged act is missing, none is there twice, no chain is broken`, async () => {
  let pana: StartedPana = await startPana({ files: 0, env: { PANA_LOG: "error" } });
  const { data } = pana;
  try {
    const present = new Present();
    present.comes(pana.url);
    const acknowledged: Acknowledged[] = [];
    const ending = { now: false };
    const cookie = await signIn(pana.url);
    const shared: { file: string | null } = { file: null };
    const connections = Array.from({ length: CONNECTIONS }, (_, place) =>
      recordUntil(ending, present, cookie, place % 2 === 0 ? { file: null } : shared, acknowledged),
    );
    let failure: unknown = null;
    for (const connection of connections) {
      connection.catch((error: unknown) => {
        failure ??= error;
      });
    }
    for (let kill = 1; kill <= KILLS && failure === null; kill++) {
      const before = acknowledged.length;
      while (acknowledged.length < before + BETWEEN && failure === null) await pause(5);
      await pause((kill * 7) % 40);
      present.goes();
      if (kill % 5 === 0) await killPostgreSql(data);
      await pana.kill();
      pana = await startPana({ data, files: 0, env: { PANA_LOG: "error" } });
      present.comes(pana.url);
    }
    ending.now = true;
    await Promise.all(connections);
    await pana.stop({ keep: true });
    await expectAllThere(data, acknowledged);
  } finally {
    await pana.stop();
    await rm(data, { recursive: true, force: true });
  }
}, 900_000);

async function signIn(url: string): Promise<string> {
  const { signIns } = (await (await fetch(`${url}/api/demonstration`)).json()) as {
    signIns: { username: string; password: string; kinds: string[] }[];
  };
  const { username, password } = signIns.find(({ kinds }) => kinds.includes("health-organisation"))!;
  const answer = await fetch(`${url}/api/session`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ username, password }),
  });
  expect(answer.status).toBe(200);
  return answer.headers.get("set-cookie")!.split(";")[0]!;
}

/** One connection: opens files and adds acts to them, each request repeated with its key until it is acknowledged. */
async function recordUntil(
  ending: { readonly now: boolean },
  present: Present,
  cookie: string,
  own: { file: string | null },
  acknowledged: Acknowledged[],
): Promise<void> {
  let recorded = 0;
  const ask = async (method: string, path: string, key?: string, body?: unknown) => {
    for (;;) {
      try {
        const answer = await fetch((await present.url) + path, {
          method,
          headers: {
            cookie,
            ...(body === undefined ? {} : { "content-type": "application/json" }),
            ...(key === undefined ? {} : { "idempotency-key": key }),
          },
          ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        });
        if (answer.status !== 503) return { status: answer.status, body: await answer.json() };
      } catch {
        // Killed before, while or after it did what was asked: the same request is sent again.
      }
      await pause(20);
    }
  };
  const now = () => new Date().toISOString();
  while (!ending.now) {
    const key = randomUUID();
    if (own.file === null || recorded % 12 === 0) {
      const data = { circumstances: ["V04"], indicators: [], place: "workplace", ambulance: true };
      const act = { kind: "person.detected", at: now(), data };
      const { status, body } = await ask("POST", "/api/files", key, { person: {}, act });
      expect([status, body]).toEqual([201, body]);
      const { id } = body as { id: string };
      acknowledged.push({ file: id, sequence: 1, hash: null });
      own.file = id;
    } else {
      const file: string = own.file;
      const act = { kind: "note.added", at: now(), data: { note: `note ${recorded} of ${key}` } };
      for (;;) {
        const read = await ask("GET", `/api/files/${file}`);
        expect(read.status).toBe(200);
        const { version } = (read.body as { summary: { version: number } }).summary;
        const { status, body } = await ask("POST", `/api/files/${file}/acts`, key, { ...act, version });
        if (status === 409) continue;
        expect([status, body]).toEqual([201, body]);
        const { sequence, hash } = (body as { act: { sequence: number; hash: string } }).act;
        acknowledged.push({ file, sequence, hash });
        break;
      }
    }
    recorded += 1;
  }
}

/** SIGKILL for the PostgreSQL of a Pana, where its number can be read. */
async function killPostgreSql(data: string): Promise<void> {
  const text = await readFile(join(data, "postgresql/postmaster.pid"), "utf8").catch(() => "");
  const pid = Number.parseInt(text, 10);
  if (pid > 0) process.kill(pid, "SIGKILL");
}

async function expectAllThere(data: string, acknowledged: readonly Acknowledged[]): Promise<void> {
  const database = await openDatabase(readConfig({ PANA_DATA: data }));
  const owner = new pg.Client(database.owner);
  await owner.connect();
  try {
    expect(await brokenChains(database)).toEqual([]);
    const { rows } = await owner.query<{ file: string; sequence: number; hash: string; keyed: boolean }>(
      "select file_id as file, sequence, encode(hash, 'hex') as hash, request_key is not null as keyed from acts",
    );
    const kept = new Map(rows.map(({ file, sequence, hash }) => [`${file} ${sequence}`, hash]));
    const missing = acknowledged.filter(({ file, sequence, hash }) => {
      const found = kept.get(`${file} ${sequence}`);
      return found === undefined || (hash !== null && hash !== found);
    });
    expect(missing).toEqual([]);
    // Every request was acknowledged in the end, so there are as many acts as acknowledgements: none twice.
    expect(rows.filter(({ keyed }) => keyed)).toHaveLength(acknowledged.length);
    expect(acknowledged.length).toBeGreaterThanOrEqual(KILLS * BETWEEN);
    const unprojected = await owner.query(
      "select f.number from files f where not exists (select from duties d where d.file_id = f.id)",
    );
    expect(unprojected.rows).toEqual([]);
  } finally {
    await owner.end();
    await database.close();
  }
}
