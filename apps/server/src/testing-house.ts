import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compile, type Language, type Subject } from "@pana/law";
import { kz } from "@pana/law/kz";
import { Secret, TOTP } from "otpauth";
import pg from "pg";
import { v7 as newId } from "uuid";
import type { Role } from "./access/contract.js";
import { hashPassword } from "./access/password.js";
import { type Config, readConfig } from "./config.js";
import type { Database } from "./database/database.js";
import { testDatabase } from "./database/testing.js";
import type { Reprojecting } from "./files/reproject.js";
import { type Server, startServer } from "./main.js";
import { Knowledge } from "./organisations/knowledge.js";

/** The password of every officer of a test. */
export const PASSWORD = "a password for tests";

/** An organisation of a test, by the name that the test gives it; every one has an officer of that name. */
export interface Plan {
  readonly kinds: readonly Subject[];
  readonly region?: string | null;
  /** The name of the body above. */
  readonly parent?: string;
  readonly hotline?: boolean;
  readonly roles?: readonly Role[];
  readonly language?: Language;
}

export interface Answer<T = unknown> {
  readonly status: number;
  readonly body: T;
  readonly headers: Headers;
}

/** An officer who is signed in. */
export interface Client {
  /** What the browser would send, `name=value`. */
  readonly cookie: string | undefined;
  get<T>(path: string): Promise<Answer<T>>;
  send<T>(
    method: "POST" | "PUT" | "PATCH" | "DELETE",
    path: string,
    body?: unknown,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Answer<T>>;
}

/** A Pana of a test's own: database, organisations, officers, server. */
export interface House<Name extends string> {
  readonly url: string;
  readonly database: Database;
  /** The owner of the tables, who sees everything. */
  readonly owner: pg.Client;
  readonly ids: Readonly<Record<Name, string>>;
  readonly officers: Readonly<Record<Name, string>>;
  /** What has been logged so far. */
  readonly log: readonly string[];
  /** Signs in as the officer of an organisation. */
  as(name: Name): Promise<Client>;
  /** Asks without being signed in. */
  readonly nobody: Client;
  /** What the background work needs, by the clock of the server. */
  readonly services: Reprojecting;
  /** Sets the clock of the server; RFC 3339. */
  setClock(at: string): void;
  /** Tells the server to stop, as SIGTERM does, and leaves the database; {@link close} still has to be called. */
  stopServer(): Promise<void>;
  close(): Promise<void>;
}

/** Starts a Pana with these organisations, each after the body above it. The clock stands still at `now`. */
export async function testHouse<const Name extends string>(
  plans: Readonly<Record<Name, Plan>>,
  { now = "2026-03-02T10:00:00+05:00", env = {} }: { now?: string; env?: Record<string, string> } = {},
): Promise<House<Name>> {
  const database = await testDatabase();
  const data = await mkdtemp(join(tmpdir(), "pana-house-"));
  const owner = new pg.Client(database.owner);
  owner.on("error", () => undefined);
  await owner.connect();
  const names = Object.keys(plans) as Name[];
  const ids = Object.fromEntries(names.map((name) => [name, newId()])) as Record<Name, string>;
  const officers = Object.fromEntries(names.map((name) => [name, newId()])) as Record<Name, string>;
  const passwordHash = await hashPassword(PASSWORD);
  for (const name of names) {
    const { kinds, region = "KZ-75", parent, hotline = false, roles, language } = plans[name];
    const words = JSON.stringify({ kk: `${name} (kk)`, ru: `${name} (ru)`, en: `${name} (en)` });
    await owner.query(
      "insert into organisations (id, name, kinds, region, parent_id, hotline) values ($1, $2, $3, $4, $5, $6)",
      [ids[name], words, kinds, region, parent ? ids[parent as Name] : null, hotline],
    );
    await owner.query(
      `insert into officers (id, organisation_id, name, username, password_hash, roles, language)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [
        officers[name],
        ids[name],
        `Officer of ${name}`,
        name.toLowerCase(),
        passwordHash,
        roles ?? ["officer"],
        language ?? "en",
      ],
    );
  }
  let clock = Date.parse(now);
  const log: string[] = [];
  const config: Config = readConfig({
    PORT: "0",
    PANA_DATA: data,
    PANA_DEMONSTRATION: "no",
    PANA_LOG: "debug",
    ...env,
  });
  const server: Server = await startServer(config, {
    database,
    clock: () => clock,
    background: false,
    log: { write: (line) => void log.push(line) },
  });
  const { url } = server;
  phones.set(url, {
    secrets: new Map(),
    clock: () => clock,
    nextCode: () => owner.query("update authenticators set last_step = 0"),
  });
  const { print } = compile(kz).clock.zone;
  return {
    url,
    database: database.byClock(() => print(clock)),
    owner,
    ids,
    officers,
    log,
    nobody: client(url),
    services: { database, knowledge: new Knowledge(database), now: () => print(clock) },
    as: (name) => signedIn(url, name.toLowerCase(), PASSWORD),
    setClock: (at) => {
      clock = Date.parse(at);
    },
    stopServer: () => server.close(),
    close: async () => {
      phones.delete(url);
      await server.close();
      await owner.end();
      await database.close();
      await rm(data, { recursive: true, force: true });
    },
  };
}

/** What the officers of a house have on their phones, by address and user name, and the clock that the phones go by. */
const phones = new Map<string, Phones>();
interface Phones {
  readonly secrets: Map<string, string>;
  readonly clock: () => number;
  /** The clock of a test stands still, and no code opens twice: lets the present one open once more. */
  readonly nextCode: () => Promise<unknown>;
}

/** For a server that is no house's own: it goes by the clock of the machine. */
const newPhones = (): Phones => ({ secrets: new Map(), clock: Date.now, nextCode: async () => undefined });

/** The cookie that an answer sets, `name=value`; that of the session where there are several. */
export function cookieOf({ headers }: Answer): string {
  const set = headers.getSetCookie();
  return (set.find((line) => line.includes("pana_session=")) ?? set[0]!).split(";")[0]!;
}

/** The code that an authenticator with this secret (base32) shows at a moment in milliseconds since 1970. */
export const codeOf = (secret: string, at: number): string =>
  TOTP.generate({ secret: Secret.fromBase32(secret), timestamp: at });

/**
 * Signs in over HTTP, with the second factor, which is put in place the first time. A password that was given is replaced by
 * {@link PASSWORD}.
 */
export async function signedIn(url: string, username: string, password: string): Promise<Client> {
  const { secrets, clock, nextCode } = phones.get(url) ?? newPhones();
  type Step = Answer<{ owed?: string }>;
  const steps: Readonly<Record<string, (half: Client) => Promise<Step>>> = {
    password: (half) => half.send("PUT", "/api/session/own-password", { next: PASSWORD }),
    enrolment: async (half) => {
      const { secret } = (await half.send<{ secret: string }>("POST", "/api/session/authenticator", {})).body;
      secrets.set(username, secret);
      return half.send("PUT", "/api/session/authenticator", { code: codeOf(secret, clock()) });
    },
    "second-factor": async (half) => {
      await nextCode();
      const code = codeOf(secrets.get(username)!, clock());
      return half.send("POST", "/api/session/second-factor", { code });
    },
  };
  let answer: Step = await client(url).send("POST", "/api/session", { username, password });
  for (let owed: string | undefined = "the password"; ; owed = answer.body.owed) {
    if (answer.status !== 200) throw new Error(`${owed} of ${username} was answered ${answer.status}`);
    const reached = client(url, cookieOf(answer));
    if (answer.body.owed === undefined) return reached;
    answer = await steps[answer.body.owed]!(reached);
  }
}

/** Asks over HTTP, with a cookie where there is one. */
export function client(url: string, cookie?: string): Client {
  const ask = async <T>(
    method: string,
    path: string,
    body?: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Answer<T>> => {
    const response = await fetch(url + path, {
      method,
      headers: {
        ...(cookie === undefined ? {} : { cookie }),
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      body: (text === "" ? null : JSON.parse(text)) as T,
    };
  };
  return { cookie, get: (path) => ask("GET", path), send: ask };
}
