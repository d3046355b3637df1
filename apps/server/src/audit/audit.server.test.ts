import { randomUUID } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Client, type House, PASSWORD, testHouse } from "../testing-house.js";
import { firstBreak, GENESIS, hashOf, type Link } from "./chain.js";
import type { Checkpoint } from "./checkpoint.js";
import type { Entry } from "./entry.js";
import { exportLog } from "./export.js";
import { readSigningKey } from "./key.js";
import { readLine } from "./lines.js";
import { Log } from "./log.js";
import { verifyExport } from "./verify.js";

const BODIES = {
  clinic: { kinds: ["health-organisation"], roles: ["officer", "supervisor"] },
  police: { kinds: ["police"] },
  hotline: { kinds: ["social-ministry"], hotline: true },
  office: { kinds: ["npo"], roles: ["administrator"] },
} as const;
type Body = keyof typeof BODIES;
const AT = "2026-03-02T10:00:00+05:00";

let house: House<Body>;
let data: string;
const clients = {} as Record<Body, Client>;
beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), "pana-audit-"));
  house = await testHouse(BODIES, { env: { PANA_DATA: data } });
  for (const body of Object.keys(BODIES) as Body[]) clients[body] = await house.as(body);
});
afterAll(async () => {
  await house?.close();
  await rm(data, { recursive: true, force: true });
});

const key = () => ({ "idempotency-key": randomUUID() });
async function opened(body: Body = "clinic"): Promise<string> {
  const detected = { circumstances: ["V04"], indicators: ["documents-withheld"], place: "workplace" };
  const act = { kind: "person.detected", at: AT, data: detected };
  const answer = await clients[body].send<{ id: string }>(
    "POST",
    "/api/files",
    { person: { born: "1999" }, act },
    key(),
  );
  expect(answer.status).toBe(201);
  return answer.body.id;
}
const links = async (): Promise<Link[]> =>
  (
    await house.owner.query<Link>(
      "select sequence::integer as sequence, body, hash from audit_entries order by audit_entries.sequence",
    )
  ).rows;
/** What was noted since there were so many entries. */
const notedSince = async (before: number): Promise<Entry[]> =>
  (await links()).slice(before).map(({ body }) => JSON.parse(body) as Entry);
const countNow = async () => (await links()).length;
/** The entries that something gives rise to. */
async function noted(work: () => Promise<unknown>): Promise<Entry[]> {
  const before = await countNow();
  await work();
  return notedSince(before);
}
const by = (body: Body) => ({ officer: house.officers[body], organisation: house.ids[body] });

describe("what is noted", () => {
  it("notes who signed in, who was meant by a sign-in that failed, and who signed out", async () => {
    const entries = await noted(async () => {
      const client = await house.as("police");
      await house.nobody.send("POST", "/api/session", { username: "Police", password: "wrong" });
      await client.send("DELETE", "/api/session");
    });
    const own = { ground: { by: "own" }, file: null };
    expect(entries).toMatchObject([
      { ...by("police"), what: "password.accepted", ...own },
      { ...by("police"), what: "session.opened", at: AT, ...own },
      { ...by("police"), what: "session.opened", ground: { by: "refused", code: "unauthenticated" } },
      { ...by("police"), what: "session.closed", ...own },
    ]);
  });

  it("notes what was opened, read and recorded in a file, and on which ground", async () => {
    const ground = { by: "participation", since: AT, act: "person.detected" };
    let file = "";
    const entries = await noted(async () => {
      file = await opened();
      await clients.clinic.get(`/api/files/${file.toUpperCase()}`);
      await clients.clinic.send(
        "POST",
        `/api/files/${file}/acts`,
        { kind: "consent.given", at: AT, data: { scopes: ["referral"] }, version: 1 },
        key(),
      );
    });
    expect(entries).toMatchObject([
      { ...by("clinic"), what: "file.opened", file, about: { kind: "person.detected" }, ground },
      { ...by("clinic"), what: "file.read", file, part: "acts", ground },
      { ...by("clinic"), what: "act.recorded", file, about: { kind: "consent.given" }, ground },
    ]);
  });

  it("notes every look at who the person is, and every file whose person a search showed", async () => {
    const file = await opened();
    const identity = { names: [{ family: "Қанарова", given: "Айсұлу", use: "papers" }], documents: [] };
    const entries = await noted(async () => {
      await clients.clinic.send("PUT", `/api/files/${file}/identity`, { version: 0, identity });
      await clients.clinic.get(`/api/files/${file}/identity`);
      await clients.clinic.get(`/api/files/${file}/identity/history`);
      await clients.clinic.send("POST", "/api/identities/search", { name: "Kanarova" });
    });
    expect(entries).toMatchObject([
      { what: "identity.changed", file, part: "identity", about: { version: 1 } },
      { what: "identity.read", file, part: "identity", ground: { by: "participation" } },
      { what: "identity.read", file, part: "history" },
      { what: "identities.searched", file: null, about: { shown: 1 } },
      { ...by("clinic"), what: "identity.found", file, part: "identity" },
    ]);
    expect(JSON.stringify(await links())).not.toMatch(/Қанарова|Айсұлу|anarova/i);
  });

  it("notes what was refused, to whom and why", async () => {
    const file = await opened();
    const nowhere = randomUUID();
    const entries = await noted(async () => {
      await clients.police.get(`/api/files/${file}`);
      await clients.police.get(`/api/files/${nowhere}`);
      await clients.office.get(`/api/files/${file}/identity`);
      await clients.police.get("/api/reports");
      await clients.clinic.send("POST", `/api/files/${file}/acts`, { kind: "person.identified" }, key());
    });
    const refused = (code: string) => ({ ground: { by: "refused", code } });
    expect(entries).toMatchObject([
      { ...by("police"), what: "file.read", file, ...refused("not-visible") },
      { ...by("police"), what: "file.read", file: nowhere, ...refused("not-visible") },
      { ...by("office"), what: "identity.read", file, ...refused("not-permitted") },
      { ...by("police"), what: "reports.listed", ...refused("not-permitted") },
    ]);
  });

  it("notes reports that were read and assessed, with the file that came of one", async () => {
    const { body } = await clients.hotline.send<{ id: string }>(
      "POST",
      "/api/reports/calls",
      { what: "they keep her passport", language: "en" },
      key(),
    );
    let file = "";
    const entries = await noted(async () => {
      await clients.hotline.get(`/api/reports/${body.id}`);
      const answer = await clients.hotline.send<{ fileId: string }>(
        "POST",
        `/api/reports/${body.id}/assess`,
        { outcome: "open-file" },
        key(),
      );
      file = answer.body.fileId;
    });
    expect(entries).toMatchObject([
      { ...by("hotline"), what: "report.read", about: { report: body.id }, ground: { by: "hotline" } },
      { ...by("hotline"), what: "report.assessed", file, about: { report: body.id, outcome: "open-file" } },
    ]);
  });

  it("notes a list that a page asks for again and again once in ten minutes", async () => {
    house.setClock("2026-03-02T11:00:00+05:00");
    const listed = () => clients.clinic.get("/api/inbox");
    expect(await noted(listed)).toMatchObject([{ what: "duties.listed", ...by("clinic") }]);
    expect(await noted(listed)).toEqual([]);
    house.setClock("2026-03-02T11:10:00+05:00");
    expect(await noted(listed)).toHaveLength(1);
    house.setClock(AT);
  });

  it("lets nothing out that it could not note", async () => {
    const file = await opened();
    await house.owner.query("revoke execute on function audit_append(text[], bigint) from pana_app");
    const read = await clients.clinic.get<{ code: string }>(`/api/files/${file}`);
    const signedIn = await house.nobody.send("POST", "/api/session", {
      username: "police",
      password: PASSWORD,
    });
    await house.owner.query("grant execute on function audit_append(text[], bigint) to pana_app");
    expect(read).toMatchObject({ status: 503, body: { code: "unavailable" } });
    expect(JSON.stringify(read.body)).not.toContain("acts");
    expect(signedIn.status).toBe(503);
    expect(signedIn.headers.get("set-cookie")).toBeNull();
    expect((await clients.clinic.get(`/api/files/${file}`)).status).toBe(200);
  });
});

describe("the chain", () => {
  it("is one, without a gap, however many read at once", async () => {
    const file = await opened();
    const entries = await noted(() =>
      Promise.all(Array.from({ length: 60 }, () => clients.clinic.get(`/api/files/${file}`))),
    );
    expect(entries.filter(({ what }) => what === "file.read")).toHaveLength(60);
    const all = await links();
    expect(firstBreak({ sequence: 0, hash: GENESIS }, all)).toBeNull();
    expect(all.map(({ sequence }) => sequence)).toEqual(all.map((_, place) => place + 1));
  });

  it("is one also where several servers write into it", async () => {
    const logs = await Promise.all([1, 2, 3].map(() => openLog()));
    const before = await countNow();
    const draft = { officer: null, organisation: null, what: "test.noted", file: null, part: null };
    await Promise.all(
      logs.flatMap((log) =>
        Array.from({ length: 20 }, () => log.note({ ...draft, ground: { by: "server" } as const })),
      ),
    );
    expect(await countNow()).toBe(before + 60);
    expect(firstBreak({ sequence: 0, hash: GENESIS }, await links())).toBeNull();
    await Promise.all(logs.map((log) => log.close()));
  });

  it("takes the next entry of whoever was just answered", async () => {
    const log = await openLog();
    const draft = { officer: null, organisation: null, what: "test.noted", file: null, part: null };
    const before = await countNow();
    for (let entry = 0; entry < 5; entry += 1) await log.note({ ...draft, ground: { by: "server" } });
    await log.close();
    expect(await countNow()).toBe(before + 5);
  }, 20_000);

  it("is only added to: by the application through one door, and by nobody's slip", async () => {
    const application = new pg.Client(house.database.application as pg.ClientConfig);
    await application.connect();
    for (const command of [
      "select * from audit_entries",
      "insert into audit_entries (sequence, body, hash, at) values (1000000, '{}', '', now())",
      "update audit_entries set body = body",
      "delete from audit_entries",
      "truncate audit_entries",
      "delete from audit_checkpoints",
      "select * from file_log_codes",
    ]) {
      await expect(application.query(command), command).rejects.toThrow(/permission denied/);
    }
    await application.end();
    for (const command of [
      "update audit_entries set body = body",
      "delete from audit_entries",
      "truncate audit_entries",
    ]) {
      await expect(house.owner.query(command), command).rejects.toThrow(/only ever added to/);
    }
  });
});

const openLog = (onTrouble?: (what: string, sequence: number) => void) =>
  Log.open({ database: house.database, now: () => AT, data, ...(onTrouble ? { onTrouble } : {}) });

async function exported(times: { since?: string; until?: string } = {}): Promise<string[]> {
  const lines: string[] = [];
  const range = { since: times.since ?? null, until: times.until ?? null };
  for await (const line of exportLog(house.database, await readSigningKey(data), AT, range)) lines.push(line);
  return lines;
}
const verify = async (lines: readonly string[], earlier?: Checkpoint) =>
  verifyExport(lines, { keys: [(await readSigningKey(data)).publicKey], ...(earlier ? { earlier } : {}) });

/** Does something to the table as whoever owns it could, and takes it back. */
async function tampered<T>(statements: readonly string[], work: () => Promise<T>): Promise<T> {
  const { rows } = await house.owner.query("select sequence, body, hash, at from audit_entries");
  const free = (state: "disable" | "enable") =>
    house.owner.query(`alter table audit_entries ${state} trigger audit_entries_stay`);
  await free("disable");
  for (const one of statements) await house.owner.query(one);
  try {
    return await work();
  } finally {
    await house.owner.query("delete from audit_entries");
    await house.owner.query(
      "insert into audit_entries (sequence, body, hash, at) select (r->>'sequence')::bigint, r->>'body', decode(r->>'hash', 'hex'), (r->>'at')::timestamptz from jsonb_array_elements($1) r",
      [JSON.stringify(rows.map((row) => ({ ...row, hash: row.hash.toString("hex") })))],
    );
    await free("enable");
  }
}

describe("an export", () => {
  it("is whole, for all time or for a part of it, and continues an earlier one", async () => {
    const whole = await exported();
    const count = await countNow();
    expect(await verify(whole)).toMatchObject({ whole: true, entries: count, first: 1, last: count });
    const closing = readLine(whole.at(-1)!);
    if (closing?.line !== "checkpoint") throw new Error("an export is closed by a checkpoint");
    house.setClock("2026-03-05T10:00:00+05:00");
    await opened();
    house.setClock(AT);
    const later = await exported({ since: "2026-03-03T00:00:00+05:00" });
    expect(await verify(later, closing.checkpoint)).toMatchObject({
      whole: true,
      first: count + 1,
      last: count + 1,
    });
    expect(await verify(await exported({ since: "2030-01-01T00:00:00Z" }))).toMatchObject({
      whole: true,
      entries: 0,
    });
  });

  it("shows whatever was done to the table", async () => {
    const all = await links();
    const middle = Math.floor(all.length / 2);
    const earlier = readLine((await exported()).at(-1)!) as unknown as { checkpoint: Checkpoint };
    const found = async (statements: readonly string[]) =>
      tampered(statements, async () => (await verify(await exported(), earlier.checkpoint)).finding);
    const body = `replace(body, '"what":"', '"what":"not-')`;
    expect(await found([`update audit_entries set body = ${body} where sequence = ${middle}`])).toMatchObject(
      {
        ...{ fault: "changed", sequence: middle },
      },
    );
    expect(
      await found([`update audit_entries set at = at, hash = sha256(hash) where sequence = ${middle}`]),
    ).toMatchObject({
      ...{ fault: "changed", sequence: middle },
    });
    expect(await found([`delete from audit_entries where sequence = ${middle}`])).toMatchObject({
      ...{ fault: "missing", sequence: middle },
    });
    expect(
      await found([
        `update audit_entries set sequence = -1 where sequence = ${middle}`,
        `update audit_entries set sequence = ${middle} where sequence = ${middle + 1}`,
        `update audit_entries set sequence = ${middle + 1} where sequence = -1`,
      ]),
    ).toMatchObject({ fault: "changed", sequence: middle });
    // The end cut off: no entry says so, but the earlier export does.
    expect(await found([`delete from audit_entries where sequence > ${all.length - 3}`])).toMatchObject({
      fault: expect.stringMatching(/missing|rewritten|not-continued/),
    });
    expect(await verify(await exported())).toMatchObject({ whole: true });
  });

  it("shows a chain that was written anew by somebody without the key", async () => {
    const log = await openLog();
    await log.checkpoint();
    await log.close();
    const all = await links();
    const [first] = all;
    const changed = first!.body.replace('"what":"', '"what":"not-');
    let hash: Uint8Array = GENESIS;
    const statements = all.map(({ sequence, body }) => {
      const text = sequence === 1 ? changed : body;
      hash = hashOf(hash, sequence, text);
      return `update audit_entries set hash = '\\x${Buffer.from(hash).toString("hex")}', body = ${pg.escapeLiteral(text)} where sequence = ${sequence}`;
    });
    const finding = await tampered(statements, async () => (await verify(await exported())).finding);
    expect(finding).toMatchObject({ fault: "rewritten", sequence: 1 });
  });
});

describe("a log that was changed behind the back of the server", () => {
  it("is told at the next entry, and at the next start", async () => {
    const trouble: number[] = [];
    const log = await openLog((_, sequence) => trouble.push(sequence));
    const draft = { officer: null, organisation: null, what: "test.noted", file: null, part: null } as const;
    await log.note({ ...draft, ground: { by: "server" } });
    await log.checkpoint();
    const count = await countNow();
    await tampered([`delete from audit_entries where sequence > ${count - 2}`], async () => {
      await log.note({ ...draft, ground: { by: "server" } });
      expect(trouble).toEqual([count]);
      expect((await notedSince(count - 2)).map(({ what }) => what)).toEqual(["test.noted", "log.cut"]);
      expect((await verify(await exported())).finding).toMatchObject({ fault: "rewritten" });
    });
    await tampered([`delete from audit_entries where sequence > ${count - 2}`], async () => {
      const next = await openLog((_, sequence) => trouble.push(sequence));
      expect(trouble).toEqual([count, count]);
      expect((await notedSince(count - 2)).map(({ what }) => what)).toEqual(["log.cut"]);
      await next.close();
    });
  });

  it("is told when the chain is recomputed for a checkpoint", async () => {
    await rm(join(data, "audit-checkpoint"));
    const trouble: number[] = [];
    const log = await openLog((_, sequence) => trouble.push(sequence));
    await tampered([`update audit_entries set hash = sha256(hash) where sequence = 5`], () =>
      log.checkpoint(),
    );
    expect(trouble).toEqual([5]);
  });
});

it("refuses a key that others may read, or that is none", async () => {
  const folder = await mkdtemp(join(tmpdir(), "pana-audit-key-"));
  const { publicKey } = await readSigningKey(folder);
  expect((await readSigningKey(folder)).publicKey).toBe(publicKey);
  await writeFile(join(folder, "audit-key"), "no key");
  await expect(readSigningKey(folder)).rejects.toThrow(/no Ed25519 key/);
  await rm(folder, { recursive: true });
});
