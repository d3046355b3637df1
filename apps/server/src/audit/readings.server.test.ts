import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Client, type House, testHouse } from "../testing-house.js";
import type { DayOfReading, LogCode, Reading } from "./contract.js";
import type { Entry } from "./entry.js";

const BODIES = {
  clinic: { kinds: ["health-organisation"], roles: ["officer", "supervisor"] },
  police: { kinds: ["police"] },
  shelter: { kinds: ["service-provider"], roles: ["officer", "supervisor"] },
  stranger: { kinds: ["health-organisation"], roles: ["officer", "supervisor"] },
} as const;
type Body = keyof typeof BODIES;
const AT = "2026-03-02T10:00:00+05:00";

let house: House<Body>;
const clients = {} as Record<Body, Client>;
beforeAll(async () => {
  house = await testHouse(BODIES);
  for (const body of Object.keys(BODIES) as Body[]) clients[body] = await house.as(body);
});
afterAll(() => house?.close());

const key = () => ({ "idempotency-key": randomUUID() });
const record = (body: Body, file: string, version: number, kind: string, data: object) =>
  clients[body].send("POST", `/api/files/${file}/acts`, { kind, at: AT, data, version }, key());
/** A file that the clinic opened, of which it gave notice to police and shelter. */
async function notified(): Promise<string> {
  const data = { circumstances: ["V04"], indicators: ["documents-withheld"], place: "workplace" };
  const act = { kind: "person.detected", at: AT, data };
  const { body } = await clients.clinic.send<{ id: string }>(
    "POST",
    "/api/files",
    { person: { born: "1999" }, act },
    key(),
  );
  expect((await record("clinic", body.id, 1, "consent.given", { scopes: ["referral"] })).status).toBe(201);
  const notice = { to: ["police", "service-provider"], channel: "call" };
  expect((await record("clinic", body.id, 2, "notice.given", notice)).status).toBe(201);
  return body.id;
}
const readings = (body: Body, file: string, query = "") =>
  clients[body].get<{ readings: Reading[]; next: number | null }>(`/api/files/${file}/readings${query}`);
const byCode = (code: string) =>
  house.nobody.send<{ days: DayOfReading[]; code?: string }>("POST", "/api/file-log", { code });

describe("who read a file", () => {
  it("is shown to a supervisor of a body that takes part, with names of colleagues alone", async () => {
    const file = await notified();
    await clients.police.get(`/api/files/${file}`);
    await clients.clinic.get(`/api/files/${file}/identity`);
    const { status, body } = await readings("clinic", file);
    expect(status).toBe(200);
    expect(body.readings).toMatchObject([
      { what: "identity.read", officer: "Officer of clinic", organisation: { id: house.ids.clinic } },
      {
        what: "file.read",
        officer: null,
        organisation: { name: { en: "police (en)" } },
        at: AT,
        ground: { since: AT, act: { kk: expect.any(String), ru: expect.any(String) } },
      },
      { what: "act.recorded" },
      { what: "act.recorded" },
      { what: "file.opened", ground: { since: AT } },
    ]);
    expect(body.next).toBeNull();
    expect(JSON.stringify(body)).not.toContain("Officer of police");
  });

  it("comes in pages, none of it twice or lost", async () => {
    const file = await notified();
    for (let read = 0; read < 4; read += 1) await clients.police.get(`/api/files/${file}`);
    const whole = (await readings("clinic", file)).body.readings.map(({ sequence }) => sequence);
    const paged: number[] = [];
    for (let next: number | null = Number.MAX_SAFE_INTEGER; next !== null; ) {
      const { body } = await readings("clinic", file, `?limit=3&before=${next}`);
      paged.push(...body.readings.map(({ sequence }) => sequence));
      next = body.next;
    }
    expect(paged).toEqual(whole);
    expect(paged).toHaveLength(7);
  });

  it("is nobody else's to see: officers not at all, supervisors of other bodies as if there were no file", async () => {
    const file = await notified();
    expect((await readings("police", file)).status).toBe(403);
    const [strange, nowhere] = [await readings("stranger", file), await readings("stranger", randomUUID())];
    expect([strange.status, nowhere.status]).toEqual([404, 404]);
    expect(strange.body).toEqual(nowhere.body);
    expect((await readings("shelter", file)).status).toBe(200);
  });
});

describe("the person's code", () => {
  const made = async (file: string) =>
    (await clients.clinic.send<{ id: string; code: string }>("POST", `/api/files/${file}/log-codes`)).body;

  it("shows bodies and days, no officer, nothing of the file, and of a shelter not the name", async () => {
    const file = await notified();
    await clients.police.get(`/api/files/${file}`);
    house.setClock("2026-03-03T23:30:00+05:00");
    await clients.shelter.get(`/api/files/${file}`);
    await clients.shelter.get(`/api/files/${file}`);
    const { code } = await made(file);
    const { status, body } = await byCode(code.toLowerCase().replaceAll("-", " "));
    house.setClock(AT);
    expect(status).toBe(200);
    expect(body.days.map(({ day, organisation }) => `${day} ${organisation.en}`).sort()).toEqual([
      "2026-03-02 clinic (en)",
      "2026-03-02 police (en)",
      expect.stringMatching(/^2026-03-03 (?!shelter)/),
    ]);
    expect(Object.keys(body)).toEqual(["days"]);
    expect(body.days[0]).toEqual({
      organisation: expect.anything(),
      day: "2026-03-03",
      ground: expect.anything(),
      emergency: false,
    });
    expect(JSON.stringify(body)).not.toMatch(/Officer|KZ-26|V04|shelter \(/);
    const { rows } = await house.owner.query<{ body: string }>(
      "select body from audit_entries where what = 'log.read-by-code'",
    );
    expect(rows.map((row) => JSON.parse(row.body) as Entry)).toMatchObject([
      { file, officer: null, organisation: null, ground: { by: "code" } },
    ]);
  });

  it("is kept nowhere, and opens nothing once it is revoked or over; nothing tells these from a wrong one", async () => {
    const file = await notified();
    const [one, other] = [await made(file), await made(file)];
    const kept = await house.owner.query("select f::text as row from file_log_codes f");
    expect(JSON.stringify(kept.rows)).not.toContain(one.code);
    const { body } = await clients.clinic.get<{ codes: LogCode[] }>(`/api/files/${file}/log-codes`);
    expect(body.codes.map(({ id }) => id)).toContain(one.id);
    expect(JSON.stringify(body)).not.toContain(one.code);
    expect((await clients.stranger.send("DELETE", `/api/files/${file}/log-codes/${one.id}`)).status).toBe(
      404,
    );
    expect((await byCode(one.code)).status).toBe(200);
    expect((await clients.clinic.send("DELETE", `/api/files/${file}/log-codes/${one.id}`)).status).toBe(204);
    const revoked = await byCode(one.code);
    const never = await byCode("0000-0000-0000-0000-0000-0");
    house.setClock("2026-12-02T10:00:00+05:00");
    const over = await byCode(other.code);
    house.setClock(AT);
    expect(revoked).toMatchObject({ status: 404, body: { code: "not-visible" } });
    expect(never.body).toEqual(revoked.body);
    expect(over.body).toEqual(revoked.body);
    expect((await byCode(other.code)).status).toBe(200);
  });

  it("is made by a supervisor of a body that takes part alone", async () => {
    const file = await notified();
    expect((await clients.police.send("POST", `/api/files/${file}/log-codes`)).status).toBe(403);
    expect((await clients.stranger.send("POST", `/api/files/${file}/log-codes`)).status).toBe(404);
  });

  it("is not to be guessed: wrong ones make their source wait, and a right one is then answered no sooner", async () => {
    const { code } = await made(await notified());
    const statuses: number[] = [];
    for (let guess = 0; guess < 25; guess += 1)
      statuses.push((await byCode("0000-0000-0000-0000-0000-0")).status);
    expect(statuses.slice(0, 15)).toEqual(Array(15).fill(404));
    expect(statuses.at(-1)).toBe(429);
    expect((await byCode(code)).status).toBe(429);
    await house.owner.query("delete from sign_in_failures");
    expect((await byCode(code)).status).toBe(200);
  });
});

it("notes that a paper is being printed, where there is such a paper and such a file", async () => {
  const file = await notified();
  const print = (body: Body, paper: string) =>
    clients[body].send("POST", `/api/files/${file}/papers`, { paper });
  const [paper] = Object.keys((await house.services.knowledge.known()).law.jurisdiction.papers);
  expect((await print("police", paper!)).status).toBe(204);
  expect((await print("police", "Айгерім")).status).toBe(400);
  expect((await print("stranger", paper!)).status).toBe(404);
  expect((await readings("clinic", file)).body.readings[0]).toMatchObject({ what: "paper.printed" });
});
