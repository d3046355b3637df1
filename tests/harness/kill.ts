import { randomUUID } from "node:crypto";
import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { brokenChains, openDatabase, readConfig } from "@pana/server";
import pg from "pg";
import { type StartedPana, startPana } from "./pana.js";

/*
 * Pana and its PostgreSQL are killed (SIGKILL) at random moments while officers record acts and the public reports. Every
 * request is repeated with its key until it is acknowledged; in the end, what was acknowledged must be there, once.
 */

/** What is killed: the server alone, PostgreSQL alone under a server that lives, or both at once, as a power cut would. */
export type Target = "server" | "postgresql" | "both";

export interface KillPlan {
  /** How often each target is killed; in mixed order. */
  readonly kills: Readonly<Record<Target, number>>;
  /** Makes the order and the moments of the kills. */
  readonly seed: number;
  /** How many connections record acts; every second one shares a file with the others. */
  readonly recorders: number;
  readonly reporters: number;
  /** No more kills after so many minutes; all of them where none are given. */
  readonly minutes?: number;
  readonly tell?: (line: string) => void;
}

export interface KillOutcome {
  readonly kills: Readonly<Record<Target, number>>;
  readonly acts: number;
  readonly reports: number;
  /** Requests that were sent more than once until somebody acknowledged them. */
  readonly repeated: number;
  readonly missing: readonly string[];
  /** Rows beyond those that were acknowledged. */
  readonly surplus: number;
  readonly brokenChains: number;
  /** Files whose acts stand without what follows from them. */
  readonly unprojected: number;
  /** From a kill to the first acknowledgement after it, in milliseconds, sorted. */
  readonly outages: readonly number[];
  readonly seconds: number;
}

interface AcknowledgedAct {
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

/** Chance that a seed repeats (mulberry32): numbers from 0 up to 1. */
function chanceOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function shuffled(kills: KillPlan["kills"], chance: () => number): readonly Target[] {
  const targets = Object.entries(kills).flatMap(([target, times]) =>
    Array.from({ length: times }, () => target as Target),
  );
  for (let last = targets.length - 1; last > 0; last--) {
    const other = Math.floor(chance() * (last + 1));
    [targets[last], targets[other]] = [targets[other]!, targets[last]!];
  }
  return targets;
}

/** How long after the last recovery the next kill falls, at the most; from 0, so that some fall into the recovery itself. */
const WITHIN_MS = 700;
/** Longer than any recovery: whoever waits so long for an acknowledgement waits in vain. */
const PATIENCE_MS = 120_000;

export async function killAtRandom(plan: KillPlan): Promise<KillOutcome> {
  const began = performance.now();
  const chance = chanceOf(plan.seed);
  const work = new Work();
  const start = async (on?: string): Promise<StartedPana> => {
    const started = await startPana({
      ...(on === undefined ? {} : { data: on }),
      ...{ files: 0, env: { PANA_LOG: "error" } },
    });
    started.process.once("exit", (status) => {
      // Killed, it has none. Without its PostgreSQL the server must wait, not end.
      if (status) work.fail(new Error(`Pana ended by itself (${status}):\n${started.printed()}`));
    });
    return started;
  };
  let pana = await start();
  const { data } = pana;
  try {
    // Reports that the demonstration country came with are older.
    const since = new Date().toISOString();
    work.present.comes(pana.url);
    const cookie = await signIn(pana.url);
    const shared: { file: string | null } = { file: null };
    const writers = [
      ...Array.from({ length: plan.recorders }, (_, place) =>
        work.record(cookie, place % 2 === 0 ? { file: null } : shared),
      ),
      ...Array.from({ length: plan.reporters }, () => work.report()),
    ];
    for (const writer of writers) writer.catch((error: unknown) => work.fail(error));
    const outages: number[] = [];
    const targets = shuffled(plan.kills, chance);
    const done = { server: 0, postgresql: 0, both: 0 };
    for (const target of targets) {
      if (performance.now() - began > (plan.minutes ?? Number.POSITIVE_INFINITY) * 60_000) break;
      // One in five falls wherever it falls, be the recovery over or not.
      if (chance() > 0.2) await work.acknowledges();
      await pause(chance() * WITHIN_MS);
      const killed = performance.now();
      if (target !== "server") await killPostgreSql(data, chance);
      if (target !== "postgresql") {
        work.present.goes();
        await pana.kill();
        pana = await start(data);
        work.present.comes(pana.url);
      }
      work.whenAcknowledged(() => outages.push(performance.now() - killed));
      done[target] += 1;
      const sum = done.server + done.postgresql + done.both;
      if (sum % 20 === 0) plan.tell?.(`${sum} of ${targets.length} kills, ${work.acknowledged} acknowledged`);
    }
    await work.acknowledges();
    work.end();
    await Promise.all(writers);
    const unknown = await work.unknownReports();
    await pana.stop({ keep: true });
    const kept = await compare(data, work, since);
    return {
      kills: done,
      acts: work.acts.length,
      reports: work.codes.length,
      repeated: work.repeated,
      ...kept,
      missing: [...kept.missing, ...unknown],
      outages: outages.sort((one, other) => one - other),
      seconds: (performance.now() - began) / 1000,
    };
  } finally {
    work.end();
    await pana.stop();
    await rm(data, { recursive: true, force: true });
  }
}

/** The writers, and what was acknowledged to them. */
class Work {
  readonly present = new Present();
  readonly acts: AcknowledgedAct[] = [];
  readonly codes: string[] = [];
  repeated = 0;
  #ending = false;
  #failure: { readonly error: unknown } | null = null;
  #listeners: (() => void)[] = [];

  get acknowledged(): number {
    return this.acts.length + this.codes.length;
  }
  end(): void {
    this.#ending = true;
  }
  fail(error: unknown): void {
    this.#failure ??= { error };
  }
  whenAcknowledged(listener: () => void): void {
    this.#listeners.push(listener);
  }
  /** Until something that was asked from now on has been acknowledged. */
  async acknowledges(): Promise<void> {
    const before = this.acknowledged;
    const since = performance.now();
    while (this.acknowledged === before) {
      if (this.#failure) throw this.#failure.error;
      if (performance.now() - since > PATIENCE_MS) throw new Error("nothing is acknowledged any more");
      await pause(5);
    }
  }
  #told(): void {
    const listeners = this.#listeners;
    this.#listeners = [];
    for (const listener of listeners) listener();
  }

  /** Sends a request, again and again with its key, until it is answered by a server that is whole. */
  async #ask(
    method: string,
    path: string,
    { cookie, key, body }: { cookie?: string; key?: string; body?: unknown } = {},
  ) {
    for (let sent = 0; ; sent++) {
      if (sent === 1 && key !== undefined) this.repeated += 1;
      try {
        const answer = await fetch((await this.present.url) + path, {
          method,
          headers: {
            ...(cookie === undefined ? {} : { cookie }),
            ...(body === undefined ? {} : { "content-type": "application/json" }),
            ...(key === undefined ? {} : { "idempotency-key": key }),
          },
          ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        });
        if (answer.status !== 503) return { status: answer.status, body: (await answer.json()) as unknown };
      } catch {
        // Killed before, while or after it did what was asked: the same request is sent again.
      }
      await pause(20);
    }
  }

  /** Opens files and adds acts to them. */
  async record(cookie: string, own: { file: string | null }): Promise<void> {
    const now = () => new Date().toISOString();
    for (let recorded = 0; !this.#ending; recorded++) {
      const key = randomUUID();
      if (own.file === null || recorded % 12 === 0) {
        const data = { circumstances: ["V04"], indicators: [], place: "workplace", ambulance: true };
        const act = { kind: "person.detected", at: now(), data };
        const answer = await this.#ask("POST", "/api/files", { cookie, key, body: { person: {}, act } });
        const { id } = demand(answer, 201) as { id: string };
        this.acts.push({ file: id, sequence: 1, hash: null });
        own.file = id;
      } else {
        const { file } = own;
        const act = { kind: "note.added", at: now(), data: { note: `note ${recorded} of ${key}` } };
        for (;;) {
          const read = demand(await this.#ask("GET", `/api/files/${file}`, { cookie }), 200);
          const { version } = (read as { summary: { version: number } }).summary;
          const answer = await this.#ask("POST", `/api/files/${file}/acts`, {
            ...{ cookie, key },
            body: { ...act, version },
          });
          if (answer.status === 409) continue;
          const { sequence, hash } = (demand(answer, 201) as { act: { sequence: number; hash: string } }).act;
          this.acts.push({ file, sequence, hash });
          break;
        }
      }
      this.#told();
    }
  }

  /** Reports as the public does, keeping each receipt code. */
  async report(): Promise<void> {
    while (!this.#ending) {
      const key = randomUUID();
      const body = { what: `reported under ${key}`, language: "kk" };
      const answer = demand(await this.#ask("POST", "/api/reports", { key, body }), 201);
      this.codes.push((answer as { code: string }).code);
      this.#told();
    }
  }

  /** The codes that lead to no report. */
  async unknownReports(): Promise<readonly string[]> {
    const unknown: string[] = [];
    for (const code of this.codes) {
      const { status } = await this.#ask("POST", "/api/reports/follow", { body: { code } });
      if (status !== 200) unknown.push(`the report of a code (${status})`);
    }
    return unknown;
  }
}

function demand({ status, body }: { status: number; body: unknown }, wanted: number): unknown {
  if (status !== wanted) throw new Error(`answered ${status}: ${JSON.stringify(body)}`);
  return body;
}

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
  if (answer.status !== 200) throw new Error(`signing in was answered ${answer.status}`);
  return answer.headers.get("set-cookie")!.split(";")[0]!;
}

/** SIGKILL for the PostgreSQL of a Pana: its first process, or one of those that serve connections (then all restart). */
async function killPostgreSql(data: string, chance: () => number): Promise<void> {
  const text = await readFile(join(data, "postgresql/postmaster.pid"), "utf8").catch(() => "");
  const first = Number.parseInt(text, 10);
  if (!(first > 0)) return;
  const children = await childrenOf(first);
  const chosen = chance() < 0.5 ? first : (children[Math.floor(chance() * children.length)] ?? first);
  try {
    process.kill(chosen, "SIGKILL");
  } catch (error) {
    // It ended between the look and the kill.
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}

/** Linux only; no process elsewhere. */
async function childrenOf(parent: number): Promise<readonly number[]> {
  const entries = (await readdir("/proc").catch(() => [])).filter((name) => /^\d+$/.test(name));
  const found = await Promise.all(
    entries.map(async (pid) => {
      const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
      // After the name in brackets: the state, then the parent.
      return Number(stat.slice(stat.lastIndexOf(")") + 1).split(" ")[2]) === parent ? Number(pid) : null;
    }),
  );
  return found.filter((pid) => pid !== null);
}

/** What is in the database, against what was acknowledged. */
async function compare(
  data: string,
  { acts, codes }: Work,
  since: string,
): Promise<Pick<KillOutcome, "missing" | "surplus" | "brokenChains" | "unprojected">> {
  const database = await openDatabase(readConfig({ PANA_DATA: data }));
  const owner = new pg.Client(database.owner);
  await owner.connect();
  try {
    const { rows } = await owner.query<{ file: string; sequence: number; hash: string; keyed: boolean }>(
      "select file_id as file, sequence, encode(hash, 'hex') as hash, request_key is not null as keyed from acts",
    );
    const kept = new Map(rows.map(({ file, sequence, hash }) => [`${file} ${sequence}`, hash]));
    const missing = acts
      .filter(({ file, sequence, hash }) => {
        const found = kept.get(`${file} ${sequence}`);
        return found === undefined || (hash !== null && hash !== found);
      })
      .map(({ file, sequence }) => `act ${sequence} of ${file}`);
    const one = async (text: string, values: readonly string[] = []) =>
      Number((await owner.query(text, [...values])).rows[0].count);
    // Every request was acknowledged in the end, so there are as many rows as acknowledgements: none twice. The first act
    // of a file carries the key of the file's request.
    const surplusActs = rows.filter(({ keyed }) => keyed).length - acts.length;
    const surplusReports =
      (await one("select count(*) from reports where received_at >= $1", [since])) - codes.length;
    return {
      missing,
      surplus: surplusActs + surplusReports,
      brokenChains: (await brokenChains(database)).length,
      unprojected: await one(
        "select count(*) from files f where not exists (select from duties d where d.file_id = f.id)",
      ),
    };
  } finally {
    await owner.end();
    await database.close();
  }
}
