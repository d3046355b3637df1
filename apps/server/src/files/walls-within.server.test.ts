import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Officer } from "../organisations/contract.js";
import { type Client, type House, PASSWORD, signedIn, testHouse } from "../testing-house.js";
import type { IdentityView } from "../vault/contract.js";
import type { FileView } from "./contract.js";

/*
 * One organisation that helps, with a psychologist, a lawyer and a head: what the head lets each see. Everything through the
 * interface, as the three would use it.
 */
const BODIES = {
  help: { kinds: ["npo"], roles: ["officer", "supervisor"] },
  ministry: { kinds: ["social-ministry"], region: null, roles: ["administrator"] },
  clinic: { kinds: ["health-organisation"] },
} as const;
const NOW = "2026-03-02T10:00:00+05:00";

let house: House<keyof typeof BODIES>;
let head: Client;
let administrator: Client;
let psychologist: Client;
let lawyer: Client;
const ids: Record<string, string> = {};

const joins = async (username: string, parts: readonly string[] | null): Promise<Client> => {
  const added = await administrator.send<{ officer: Officer; password: string }>(
    "POST",
    `/api/organisations/${house.ids.help}/officers`,
    { name: `The ${username}`, username, roles: ["officer"], language: "en", parts },
  );
  expect([added.status, added.body.officer.parts]).toEqual([201, parts]);
  ids[username] = added.body.officer.id;
  // Signing in with a password that was given, one chooses an own one: from then on that of every officer of a test.
  return signedIn(house.url, username, added.body.password);
};

beforeAll(async () => {
  house = await testHouse(BODIES);
  [head, administrator] = [await house.as("help"), await house.as("ministry")];
  psychologist = await joins("psychologist", ["health", "notes"]);
  lawyer = await joins("lawyer", ["identity", "contact", "justice"]);
});
afterAll(() => house?.close());

const key = () => ({ "idempotency-key": randomUUID() });
const open = async (by = head) => {
  const act = { kind: "person.detected", at: NOW, data: { circumstances: ["V04"] } };
  const opened = await by.send<{ id: string }>(
    "POST",
    "/api/files",
    { person: { born: "1990" }, act },
    key(),
  );
  expect(opened.status).toBe(201);
  return opened.body.id;
};
const read = async (by: Client, file: string) => (await by.get<FileView>(`/api/files/${file}`)).body;
const record = async (by: Client, file: string, kind: string, data: object = {}) => {
  const { version } = (await read(by, file)).summary;
  const body = { kind, at: NOW, data, version };
  const recorded = await by.send<{ act: { id: string } }>("POST", `/api/files/${file}/acts`, body, key());
  expect([kind, recorded.status]).toEqual([kind, 201]);
  return recorded.body.act.id;
};
const notes = async (by: Client, file: string) =>
  (await read(by, file)).acts.filter(({ kind }) => kind === "note.added").map(({ data }) => data.note);
const partIn = async (by: Client, file: string, part: string) => {
  const { open, withheld } = (await read(by, file)).parts.find((one) => one.part === part)!;
  return { open, withheld };
};

describe("within one organisation", () => {
  it("what the psychologist writes is closed to the lawyer, and the other way round, though both work in one house", async () => {
    const file = await open();
    await record(psychologist, file, "note.added", { note: "what she said of the nights" });
    await record(lawyer, file, "note.added", { note: "what the claim rests on" });
    expect(await notes(head, file)).toEqual(["what she said of the nights", "what the claim rests on"]);
    expect(await notes(psychologist, file)).toEqual([
      "what she said of the nights",
      "what the claim rests on",
    ]);
    // Closed, and said so; what one wrote oneself stays.
    expect(await notes(lawyer, file)).toEqual([undefined, "what the claim rests on"]);
    const [theirs, own] = (await read(lawyer, file)).acts.filter(({ kind }) => kind === "note.added");
    expect([theirs!.closed, own!.closed]).toEqual([["note"], []]);
    expect(await partIn(lawyer, file, "notes")).toEqual({ open: false, withheld: true });
    expect(await partIn(psychologist, file, "notes")).toEqual({ open: true, withheld: false });
    expect(await partIn(psychologist, file, "contact")).toEqual({ open: false, withheld: true });
    // Not granted to the organisation is another thing than withheld within it.
    expect(await partIn(head, file, "justice")).toEqual({ open: false, withheld: false });
  });

  it("a colleague's correction is closed as what it corrects is", async () => {
    const file = await open();
    const note = await record(psychologist, file, "note.added", { note: "a first word" });
    await record(psychologist, file, "act.corrected", {
      act: note,
      data: { note: "a better word" },
      why: "a slip",
    });
    const corrected = async (by: Client) => (await read(by, file)).acts.at(-1)!.data.data;
    expect([await corrected(psychologist), await corrected(lawyer)]).toEqual([{ note: "a better word" }, {}]);
  });

  it("who the person is and how to reach them: neither read, nor seen in the history, nor found by, whoever of the house put it in", async () => {
    const file = await open();
    const identity = { names: [{ family: "Ахметова", given: "Дана", use: "papers" }], documents: [] };
    const contact = { phones: [{ number: "+77015550177", safety: "safe" }], addresses: [] };
    const put = await head.send("PUT", `/api/files/${file}/identity`, { version: 0, identity, contact });
    expect(put.status).toBe(200);
    const seen = async (by: Client) => (await by.get<IdentityView>(`/api/files/${file}/identity`)).body;
    const found = async (by: Client, asked: object) =>
      (await by.send<{ files: { id: string }[] }>("POST", "/api/identities/search", asked)).body.files.map(
        ({ id }) => id,
      );
    expect(await seen(lawyer)).toMatchObject({ closed: [], identity, contact });
    expect(await found(lawyer, { name: "Ахметова Дана" })).toEqual([file]);
    expect(await seen(psychologist)).toMatchObject({
      ...{ closed: ["identity", "contact"], identity: null, contact: null },
    });
    const history = await psychologist.get(`/api/files/${file}/identity/history`);
    expect(JSON.stringify(history.body)).not.toMatch(/Ахметова|555/);
    expect(await found(psychologist, { name: "Ахметова Дана" })).toEqual([]);
    expect(await found(psychologist, { phone: "87015550177" })).toEqual([]);
    // Nor by the index itself.
    const tokens = await house.database.as(
      { organisation: house.ids.help, officer: ids.psychologist! },
      (queries) =>
        queries.rows({ name: "tokens-within", text: "select kind from blind_indexes where file_id = $1" }, [
          file,
        ]),
    );
    expect(tokens).toEqual([]);

    // She is told a new number: it is hers to know, and the name that is closed to her is found as before.
    const number = { phones: [{ number: "+77015550188", safety: "safe" }], addresses: [] };
    const told = await psychologist.send("PUT", `/api/files/${file}/identity`, {
      version: 1,
      contact: number,
    });
    expect(told.status).toBe(200);
    expect(await seen(psychologist)).toMatchObject({ identity: null, contact: number });
    expect(await found(psychologist, { phone: "87015550188" })).toEqual([file]);
    expect(await found(psychologist, { name: "Ахметова Дана" })).toEqual([]);
    expect(await found(head, { name: "Ахметова Дана" })).toEqual([file]);
  });

  it("an emergency goes through the wall for the one who opens it by name, and for no colleague", async () => {
    const file = await open();
    await record(head, file, "note.added", { note: "the dose of this morning" });
    const guard = await joins("guard", []);
    const opened = await lawyer.send<{ id: string }>("POST", `/api/files/${file}/emergencies`, {
      parts: ["notes"],
      reason: "she does not wake up here",
    });
    expect(opened.status).toBe(201);
    expect(await notes(lawyer, file)).toEqual(["the dose of this morning"]);
    expect(await partIn(lawyer, file, "notes")).toEqual({ open: true, withheld: false });
    expect(await notes(guard, file)).toEqual([undefined]);
    const wrong = await head.send("PUT", `/api/emergencies/${opened.body.id}/review`, {
      ...{ justified: false, note: "there was time to ask" },
    });
    expect(wrong.status).toBe(200);
    expect(await notes(lawyer, file)).toEqual([undefined]);
    // A colleague's next one does not bring it back.
    await head.send("POST", `/api/files/${file}/emergencies`, {
      parts: ["notes"],
      reason: "now it is really so",
    });
    expect(await notes(lawyer, file)).toEqual([undefined]);
    // What the organisation itself sees was never in question.
    expect(await notes(head, file)).toEqual(["the dose of this morning"]);
  });

  it("one opened by a colleague who sees the part anyway opens nothing to the one who does not", async () => {
    const file = await open();
    await record(head, file, "note.added", { note: "hers alone" });
    await head.send("POST", `/api/files/${file}/emergencies`, {
      parts: ["notes"],
      reason: "the organisation is in a hurry",
    });
    expect(await notes(lawyer, file)).toEqual([undefined]);
    house.setClock("2026-03-03T11:00:00+05:00");
    const mine = await lawyer.send("POST", `/api/files/${file}/emergencies`, {
      parts: ["notes"],
      reason: "she does not wake up here",
    });
    expect([mine.status, await notes(lawyer, file)]).toEqual([201, ["hers alone"]]);
    // Nor does a later one of a colleague make the own one last longer.
    house.setClock("2026-03-04T10:30:00+05:00");
    await head.send("POST", `/api/files/${file}/emergencies`, {
      parts: ["notes"],
      reason: "the organisation is in a hurry",
    });
    expect(await notes(lawyer, file)).toEqual(["hers alone"]);
    house.setClock("2026-03-04T11:00:00+05:00");
    expect(await notes(lawyer, file)).toEqual([undefined]);
    house.setClock(NOW);
  });
});

describe("the wall is moved", () => {
  const change = (by: Client, officer: string, parts: unknown) =>
    by.send<Officer & { faults?: { pointer: string }[] }>("PATCH", `/api/officers/${officer}`, { parts });

  it("by an administrator, with the part named where there is none, and whoever it stands before signs in anew", async () => {
    const file = await open();
    await record(head, file, "note.added", { note: "of the house" });
    const intern = await joins("intern", ["services"]);
    expect(await notes(intern, file)).toEqual([undefined]);
    const unknown = await change(administrator, ids.intern!, ["notes", "everything"]);
    expect([unknown.status, unknown.body.faults?.map(({ pointer }) => pointer)]).toEqual([400, ["/parts/1"]]);
    expect((await intern.get("/api/session")).status).toBe(200);
    const changed = await change(administrator, ids.intern!, ["notes", "services", "notes"]);
    expect([changed.status, changed.body.parts]).toEqual([200, ["services", "notes"]]);
    expect((await intern.get("/api/session")).status).toBe(401);
    const again = await signedIn(house.url, "intern", PASSWORD);
    expect(await notes(again, file)).toEqual(["of the house"]);
    // The same again is no change, and ends nothing.
    await change(administrator, ids.intern!, ["services", "notes"]);
    expect((await again.get("/api/session")).status).toBe(200);
    expect((await change(administrator, ids.intern!, null)).body.parts).toBeNull();
    expect((await change(head, ids.intern!, null)).status).toBe(403);
  });

  it("never by the one before whom it stands", async () => {
    await house.owner.query("update officers set roles = '{officer,administrator}' where id = $1", [
      ids.lawyer,
    ]);
    lawyer = await signedIn(house.url, "lawyer", PASSWORD);
    expect((await change(lawyer, ids.lawyer!, null)).status).toBe(403);
    expect((await change(lawyer, ids.psychologist!, null)).status).toBe(200);
  });

  it("and the log says by whom and to what", async () => {
    const { rows } = await house.owner.query<{ body: string }>(
      "select body from audit_entries where what = 'officer.changed' order by sequence",
    );
    const entries = rows.map(({ body }) => JSON.parse(body) as { officer: string; about: object });
    expect(entries.map(({ about }) => about)).toContainEqual({
      officer: ids.intern!,
      parts: "services.notes",
    });
    expect(entries.map(({ about }) => about)).toContainEqual({ officer: ids.intern!, parts: "all" });
  });

  it("nor does an officer of another house see by it: who is not of the organisation is let see nothing", async () => {
    const file = await open();
    await record(head, file, "note.added", { note: "of the house" });
    const seen = await house.database.as(
      { organisation: house.ids.help, officer: house.officers.clinic },
      (queries) =>
        queries.rows<{ body: string }>({ name: "acts-within", text: "select body from acts_of($1)" }, [file]),
    );
    expect(seen).toHaveLength(2);
    expect(JSON.stringify(seen)).not.toContain("of the house");
  });
});
