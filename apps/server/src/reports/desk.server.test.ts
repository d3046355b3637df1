import { randomBytes, randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database } from "../database/database.js";
import { testDatabase } from "../database/testing.js";
import type { ReportInput } from "./contract.js";
import { type DeskOfficer, markDanger, queue, type Reports, read, readPlace, similar } from "./desk.js";
import { reply } from "./dialogue.js";
import { type PublicReports, publicReports } from "./receive.js";
import { testDeskKey } from "./sealing/testing-key.js";

let database: Database;
let owner: pg.Client;
let reports: PublicReports;
let kept: Reports;
let desk: DeskOfficer;
let elsewhere: DeskOfficer;
let minute = 0;
const START = Date.UTC(2026, 10, 25, 4);
/** Every look at the clock is a minute later. */
const now = () => new Date(START + minute++ * 60_000).toISOString();

beforeAll(async () => {
  database = await testDatabase();
  owner = new pg.Client(database.owner);
  await owner.connect();
  desk = await organisation(true);
  elsewhere = await organisation(false);
  kept = { database, desk: await testDeskKey(database) };
  reports = publicReports({ ...kept, secret: randomBytes(32), now });
});
afterAll(async () => {
  await owner?.end();
  await database?.close();
});

async function organisation(hotline: boolean): Promise<DeskOfficer> {
  const [id, officer] = [randomUUID(), randomUUID()];
  await owner.query(
    `insert into organisations (id, name, kinds, hotline) values ($1, '{"kk":"a","ru":"a","en":"a"}', '{npo}', $2)`,
    [id, hotline],
  );
  await owner.query(
    `insert into officers (id, organisation_id, name, username, password_hash, roles, language)
     values ($1::uuid, $2, 'Officer (demo)', $1::uuid::text, '-', '{officer}', 'kk')`,
    [officer, id],
  );
  return { organisation: id, officer };
}

const report = (what: string, more: Partial<ReportInput> = {}): ReportInput => ({
  what,
  language: "kk",
  ...more,
});
const waiting = async () => (await queue(kept, desk, { state: "new" }, null, 100)).reports;
const idOf = async (what: string) => (await waiting()).find(({ excerpt }) => excerpt === what)!.id;

test("the queue has danger first, then the oldest, and what it counts is what it holds", async () => {
  for (const [what, danger] of [
    ["first, calm", "not-now"],
    ["second, unknown", "unknown"],
    ["third, in danger", "now"],
    ["fourth, nothing said", undefined],
    ["fifth, in danger", "now"],
  ] as const) {
    await reports.send(report(what, danger === undefined ? {} : { danger }));
  }
  const { reports: page, counts, next } = await queue(kept, desk, {}, null, 50);
  expect(page.map(({ excerpt }) => excerpt)).toEqual([
    "third, in danger",
    "fifth, in danger",
    "first, calm",
    "second, unknown",
    "fourth, nothing said",
  ]);
  expect(counts).toEqual({ new: 5, danger: 2, unanswered: 0 });
  expect(next).toBeNull();
});

test("pages of two show every report once, in the order of the whole", async () => {
  const whole = (await waiting()).map(({ id }) => id);
  const seen: string[] = [];
  for (let after: string | null = null, first = true; first || after !== null; first = false) {
    const page = await queue(kept, desk, { state: "new" }, after === null ? null : readPlace(after), 2);
    seen.push(...page.reports.map(({ id }) => id));
    after = page.next;
  }
  expect(seen).toEqual(whole);
});

test("a place in the queue that is none of ours is not taken for one", () => {
  for (const after of [
    "",
    "e30",
    "not json",
    Buffer.from('{"calm":true,"receivedAt":"x","id":"y"}').toString("base64url"),
  ]) {
    expect(readPlace(after)).toBeNull();
  }
});

test("an organisation that takes no reports sees none, finds none and changes none", async () => {
  await reports.send(report("not for others: Абай көшесі 117"));
  const id = await idOf("not for others: Абай көшесі 117");
  expect((await queue(kept, elsewhere, {}, null, 50)).reports).toEqual([]);
  expect((await queue(kept, elsewhere, {}, null, 50)).counts).toEqual({
    new: 0,
    danger: 0,
    unanswered: 0,
  });
  expect(await read(kept, elsewhere, id)).toBeNull();
  expect(await similar(kept, elsewhere, { text: "Абай көшесі 117" })).toEqual([]);
  expect(await reply(kept, elsewhere, id, "hello", { now: now() })).toBeNull();
  expect(await markDanger(kept, elsewhere, id, "now")).toBe(false);
  expect((await read(kept, desk, id))!.danger).toBeNull();
});

test("a suspended hotline sees nothing from that moment", async () => {
  const closed = await organisation(true);
  expect((await queue(kept, closed, {}, null, 50)).reports.length).toBeGreaterThan(0);
  await owner.query("update organisations set suspended = true where id = $1", [closed.organisation]);
  expect((await queue(kept, closed, {}, null, 50)).reports).toEqual([]);
});

test("marking danger brings a report to the front", async () => {
  await reports.send(report("it became worse"));
  const id = await idOf("it became worse");
  expect(await markDanger(kept, desk, id, "now")).toBe(true);
  const page = await waiting();
  const calm = page.findIndex(({ danger }) => danger !== "now");
  expect(page.findIndex((row) => row.id === id)).toBeLessThan(calm);
  expect(await markDanger(kept, desk, randomUUID(), "now")).toBe(false);
});

test("who wrote last decides whether a report waits for an answer", async () => {
  const { code } = await reports.send(report("please answer"));
  const id = await idOf("please answer");
  await reports.write(code, "Сіз осындасыз ба?");
  expect((await read(kept, desk, id))!.unanswered).toBe(true);
  expect((await queue(kept, desk, {}, null, 50)).counts.unanswered).toBe(1);
  await reply(kept, desk, id, "Иә, осындамыз", { now: now() });
  const { unanswered, messages } = (await read(kept, desk, id))!;
  expect(unanswered).toBe(false);
  expect(messages.map(({ from, text }) => [from, text])).toEqual([
    ["reporter", "Сіз осындасыз ба?"],
    ["desk", "Иә, осындамыз"],
  ]);
  expect((await reports.follow(code))!.messages).toEqual(messages);
});

test("similar reports are found by what they share, whatever the endings, and never the report itself", async () => {
  await reports.send(
    report("Сауна «Жұлдыз», Сатпаева 22: девушек не выпускают", { language: "ru", region: "KZ-75" }),
  );
  await reports.send(report("На ферме не платят пастухам", { language: "ru", region: "KZ-61" }));
  const text = "не выпускают девушку из сауны на Сатпаева 22";
  const [found, ...others] = await similar(kept, desk, { text });
  expect(found!.excerpt).toContain("Жұлдыз");
  expect(found!.likeness).toBeGreaterThan(0.2);
  expect(others.every(({ excerpt }) => !excerpt.includes("ферме"))).toBe(true);
  const rest = await similar(kept, desk, { text, except: found!.id });
  expect(rest.map(({ id }) => id)).not.toContain(found!.id);
  expect(await similar(kept, desk, { text, region: "KZ-61" })).toEqual([]);
});

test("the excerpt is one line and ends with the letter it was cut after", async () => {
  await reports.send(report(`${"ұзақ\n".repeat(60)}`));
  const { excerpt } = (await waiting()).find((row) => row.excerpt.startsWith("ұзақ"))!;
  expect(excerpt).toMatch(/^(ұзақ ){31}ұзақ ?…$/);
});
