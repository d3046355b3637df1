import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Client, type House, testHouse } from "../testing-house.js";
import type { FileView, RecordedAct } from "./contract.js";

const BODIES = {
  clinic: { kinds: ["health-organisation"] },
  police: { kinds: ["police"] },
  district: { kinds: ["district-executive"] },
  shelter: { kinds: ["service-provider", "npo"] },
  "police-elsewhere": { kinds: ["police"], region: "KZ-10" },
} as const;
type Body = keyof typeof BODIES;

let house: House<Body>;
const clients = {} as Record<Body, Client>;
beforeAll(async () => {
  house = await testHouse(BODIES);
  for (const body of Object.keys(BODIES) as Body[]) clients[body] = await house.as(body);
});
afterAll(() => house?.close());

const DETECTED = { circumstances: ["V04"], indicators: ["documents-withheld"], place: "workplace" };
const key = () => ({ "idempotency-key": randomUUID() });
const act = (kind: string, data: object = {}, at = "2026-03-02T10:00:00+05:00", as?: string) => ({
  kind,
  at,
  data,
  ...(as === undefined ? {} : { as }),
});

interface Opened {
  readonly id: string;
  readonly number: string;
  readonly version: number;
}
interface Problem {
  readonly code: string;
  readonly version?: number;
  readonly reason?: { readonly en: string };
  readonly basis?: readonly { readonly provision: string }[];
  readonly faults?: readonly { readonly pointer: string; readonly message: { readonly en: string } }[];
}

/** A file that the clinic opened with a detection. */
async function opened(): Promise<Opened> {
  const answer = await clients.clinic.send<Opened>(
    "POST",
    "/api/files",
    { person: { born: "1999", sex: "female" }, act: act("person.detected", DETECTED) },
    key(),
  );
  expect(answer.status).toBe(201);
  return answer.body;
}
const record = <T = { act: RecordedAct; version: number } & Problem>(
  body: Body,
  file: string,
  version: number,
  one: ReturnType<typeof act>,
  headers = key(),
) => clients[body].send<T>("POST", `/api/files/${file}/acts`, { ...one, version }, headers);
const read = async (body: Body, file: string) =>
  (await clients[body].get<FileView>(`/api/files/${file}`)).body;

/** A file whose person agreed to referral, with notice given to police, district and shelter. */
async function notified(): Promise<Opened & { readonly version: number }> {
  const file = await opened();
  for (const [place, one] of [
    act("consent.given", { scopes: ["referral"] }),
    act("notice.given", { to: ["police", "service-provider", "district-executive"], channel: "call" }),
  ].entries()) {
    expect((await record("clinic", file.id, place + 1, one)).status).toBe(201);
  }
  return { ...file, version: 3 };
}

describe("opening a file", () => {
  it("gives it a number and its first act, and shows it whole", async () => {
    const file = await opened();
    expect(file.number).toMatch(/^KZ-26-\d{6}-[A-Z]$/);
    const view = await read("clinic", file.id);
    expect(view).toMatchObject({
      summary: { id: file.id, number: file.number, version: 1, region: "KZ-75", status: "detected" },
      person: { born: "1999", sex: "female" },
      acts: [
        {
          sequence: 1,
          kind: "person.detected",
          at: "2026-03-02T10:00:00+05:00",
          by: { kind: "health-organisation", organisation: house.ids.clinic, region: "KZ-75" },
          organisation: { id: house.ids.clinic, name: { en: "clinic (en)" } },
          officer: "Officer of clinic",
          data: DETECTED,
        },
      ],
      now: "2026-03-02T10:00:00+05:00",
      calendar: [],
    });
    expect(view.participants.map(({ organisation }) => organisation.id)).toContain(house.ids.clinic);
  });

  it("opens one file for one request, sent twice in a row or five times at once", async () => {
    const headers = key();
    const body = { person: {}, act: act("person.detected", DETECTED) };
    const first = await clients.clinic.send<Opened>("POST", "/api/files", body, headers);
    const again = await clients.clinic.send<Opened>("POST", "/api/files", body, headers);
    expect(again.status).toBe(201);
    expect(again.body).toEqual(first.body);
    const atOnce = key();
    const five = await Promise.all(
      Array.from({ length: 5 }, () => clients.clinic.send<Opened>("POST", "/api/files", body, atOnce)),
    );
    expect(five.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201]);
    expect(new Set(five.map(({ body: { id } }) => id)).size).toBe(1);
    const other = await clients.clinic.send<Problem>(
      "POST",
      "/api/files",
      { ...body, person: { sex: "male" } },
      headers,
    );
    expect(other).toMatchObject({ status: 400, body: { faults: [{ pointer: "/idempotency-key" }] } });
  });

  it("names every field that does not fit, and opens nothing", async () => {
    const bad = await clients.clinic.send<Problem>(
      "POST",
      "/api/files",
      { person: { born: "1999" }, act: act("notice.given", { to: "nobody" }) },
      key(),
    );
    expect(bad.status).toBe(400);
    expect(bad.body.faults!.map(({ pointer }) => pointer)).toContain("/act/data/to");
    const unknown = await clients.clinic.send<Problem>(
      "POST",
      "/api/files",
      { person: {}, act: act("no.such.act") },
      key(),
    );
    expect(unknown).toMatchObject({ status: 400, body: { faults: [{ pointer: "/act/kind" }] } });
  });
});

describe("recording an act", () => {
  it("is refused by the law with its provision and a sentence, and then writes nothing", async () => {
    const file = await opened();
    const answer = await record(
      "clinic",
      file.id,
      1,
      act("notice.given", { to: ["police"], channel: "call" }),
    );
    expect(answer.status).toBe(403);
    expect(answer.body.code).toBe("not-permitted");
    expect(answer.body.reason!.en).toMatch(/consent/i);
    expect(answer.body.basis!.length).toBeGreaterThan(0);
    expect((await read("clinic", file.id)).summary.version).toBe(1);
  });

  it("answers 409 with the present version where the file has moved on", async () => {
    const file = await opened();
    await record("clinic", file.id, 1, act("consent.given", { scopes: ["referral"] }));
    const late = await record("clinic", file.id, 1, act("note.added", { note: "a late note" }));
    expect(late).toMatchObject({ status: 409, body: { code: "conflict", version: 2 } });
  });

  it("lets exactly one of many at once follow the same version", async () => {
    const file = await opened();
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, place) =>
        record("clinic", file.id, 1, act("note.added", { note: `note ${place}` })),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409, 409, 409, 409]);
    expect((await read("clinic", file.id)).acts).toHaveLength(2);
  });

  it("records once what is sent again with the same key, also after the file has moved on", async () => {
    const file = await opened();
    const headers = key();
    const note = act("note.added", { note: "sent, lost on the way back, sent again" });
    const first = await record("clinic", file.id, 1, note, headers);
    await record("clinic", file.id, 2, act("note.added", { note: "another" }));
    const again = await record("clinic", file.id, 3, note, headers);
    expect(again.status).toBe(201);
    expect(again.body).toEqual(first.body);
    expect((await read("clinic", file.id)).acts).toHaveLength(3);
    const other = await record("clinic", file.id, 3, act("note.added", { note: "something else" }), headers);
    expect(other).toMatchObject({ status: 400, body: { faults: [{ pointer: "/idempotency-key" }] } });
  });

  it("names the field of an act in the future, of an unknown organisation, and of an unknown act", async () => {
    const file = await opened();
    const fieldOf = async (one: ReturnType<typeof act>) =>
      (await record("clinic", file.id, 1, one)).body.faults?.map(({ pointer }) => pointer);
    expect(await fieldOf(act("note.added", { note: "x" }, "2026-03-02T11:00:00+05:00"))).toEqual(["/at"]);
    expect(await fieldOf(act("note.added", { note: "x" }, "yesterday"))).toEqual(["/at"]);
    expect(await fieldOf(act("file.transferred", { organisations: [randomUUID()] }))).toEqual([
      "/data/organisations/0",
    ]);
    expect(await fieldOf(act("act.withdrawn", { act: randomUUID(), why: "by mistake" }))).toEqual([
      "/data/act",
    ]);
    expect(await fieldOf(act("note.added", { note: "x" }, undefined, "police"))).toEqual(["/as"]);
  });

  it("asks in which of its kinds an organisation acts, where several may", async () => {
    const file = await notified();
    const without = await record("shelter", file.id, 3, act("note.added", { note: "as whom?" }));
    expect(without).toMatchObject({ status: 400, body: { faults: [{ pointer: "/as" }] } });
    const as = act("note.added", { note: "as an NPO" }, undefined, "npo");
    expect((await record("shelter", file.id, 3, as)).body.act.by.kind).toBe("npo");
  });

  it("removes the draft of the act, and keeps drafts from everybody else", async () => {
    const file = await notified();
    const url = `/api/files/${file.id}/drafts/note.added`;
    expect((await clients.clinic.send("PUT", url, { draft: { note: "half a th" } })).status).toBe(204);
    expect((await clients.clinic.get(url)).body).toMatchObject({ draft: { note: "half a th" } });
    expect((await clients.police.get(url)).body).toEqual({ draft: null, savedAt: null });
    await record("clinic", file.id, 3, act("note.added", { note: "half a thought" }));
    expect((await clients.clinic.get(url)).body).toEqual({ draft: null, savedAt: null });
  });
});

describe("who sees a file", () => {
  it("is who takes part: the bodies of the region once they are addressed, and nobody else", async () => {
    const file = await opened();
    for (const body of ["police", "district", "shelter", "police-elsewhere"] as const) {
      const answers = [
        await clients[body].get<Problem>(`/api/files/${file.id}`),
        await clients[body].get<Problem>(`/api/files/${file.id}/permits`),
        await record<Problem>(body, file.id, 1, act("note.added", { note: "x" })),
        await clients[body].send<Problem>("PUT", `/api/files/${file.id}/drafts/note.added`, { draft: {} }),
      ];
      // The same answer as for a file that does not exist.
      for (const { status, body: problem } of answers) {
        expect([status, problem.code]).toEqual([404, "not-visible"]);
      }
    }
    expect(await clients.police.get(`/api/files/${randomUUID()}`)).toMatchObject({ status: 404 });
    await record("clinic", file.id, 1, act("consent.given", { scopes: ["referral"] }));
    await record("clinic", file.id, 2, act("notice.given", { to: ["police"], channel: "call" }));
    const seen = await read("police", file.id);
    expect(seen.acts).toHaveLength(3);
    expect(seen.acts[0]!.officer).toBeNull();
    expect((await clients["police-elsewhere"].get(`/api/files/${file.id}`)).status).toBe(404);
    expect((await clients.district.get(`/api/files/${file.id}`)).status).toBe(404);
  });

  it("hides from those who need not know that the person is under state protection, and any correction of it", async () => {
    const file = await opened();
    await record("clinic", file.id, 1, act("consent.given", { scopes: ["referral"] }));
    await record("clinic", file.id, 2, act("notice.given", { to: ["police"], channel: "call" }));
    await record("police", file.id, 3, act("proceedings.opened", { offences: ["128(2)"] }));
    const granted = await record("police", file.id, 4, act("protection.granted"));
    expect(granted.status).toBe(201);
    const corrects = { act: granted.body.act.id, data: { note: "x" }, why: "x" };
    expect((await record("police", file.id, 5, act("act.corrected", corrects))).status).toBe(201);
    const kinds = async (body: Body) => (await read(body, file.id)).acts.map(({ kind }) => kind);
    expect(await kinds("police")).toEqual(expect.arrayContaining(["protection.granted", "act.corrected"]));
    expect(await kinds("clinic")).toEqual([
      "person.detected",
      "consent.given",
      "notice.given",
      "proceedings.opened",
    ]);
  });

  it("holds in lists too, and a number is found by whoever takes part", async () => {
    const file = await notified();
    const find = async (body: Body) =>
      (
        await clients[body].get<{ files: { id: string }[] }>(`/api/files?number=${file.number.toLowerCase()}`)
      ).body.files.map(({ id }) => id);
    expect(await find("clinic")).toEqual([file.id]);
    expect(await find("district")).toEqual([file.id]);
    expect(await find("police-elsewhere")).toEqual([]);
  });

  it("goes through a long list page by page without losing or repeating one", async () => {
    const all = new Set<string>();
    let pages = 0;
    for (let after = ""; ; pages++) {
      const { body } = await clients.clinic.get<{ files: { id: string }[]; next: string | null }>(
        `/api/files?limit=3${after}`,
      );
      for (const { id } of body.files) {
        expect(all.has(id)).toBe(false);
        all.add(id);
      }
      if (body.next === null) break;
      after = `&after=${body.next}`;
    }
    expect(pages).toBeGreaterThan(1);
    const { rows } = await house.owner.query(
      "select count(*)::integer as count from participants where organisation_id = $1",
      [house.ids.clinic],
    );
    expect(all.size).toBe(rows[0].count);
    expect((await clients.clinic.get("/api/files?after=nonsense")).status).toBe(400);
  });

  it("is not the police where they are informed without personal data", async () => {
    const file = await opened();
    const informed = act("police.informed", { form: "depersonalised", organisations: [house.ids.police] });
    expect((await record("clinic", file.id, 1, informed)).status).toBe(201);
    expect((await clients.police.get(`/api/files/${file.id}`)).status).toBe(404);
  });
});

describe("what the law makes of a file", () => {
  it("stands in the rows of duties, each with the competent body", async () => {
    const file = await opened();
    await record("clinic", file.id, 1, act("consent.given", { scopes: ["referral"] }));
    const before = await read("clinic", file.id);
    expect(before.summary.openDuties).toBeGreaterThan(0);
    const { rows } = await house.owner.query(
      "select term, state, bearer_id from duties where file_id = $1 and term = 'T01'",
      [file.id],
    );
    expect(rows).toEqual([{ term: "T01", state: "open", bearer_id: house.ids.clinic }]);
    const notice = act("notice.given", {
      to: ["police", "service-provider", "district-executive"],
      channel: "call",
      safeTransfer: false,
    });
    expect((await record("clinic", file.id, 2, notice)).status).toBe(201);
    const after = await house.owner.query(
      "select term, duty, state, bearer_id from duties where file_id = $1 and (term = 'T01' or duty = 'safe-place.provided')",
      [file.id],
    );
    expect(after.rows).toContainEqual({
      term: "T01",
      duty: "notice.given",
      state: "met",
      bearer_id: house.ids.clinic,
    });
    expect(after.rows).toContainEqual({
      term: null,
      duty: "safe-place.provided",
      state: "open",
      bearer_id: house.ids.district,
    });
    const names = Object.values((await read("clinic", file.id)).bearers).map(({ id }) => id);
    expect(names).toContain(house.ids.district);
  });

  it("tells for each kind of act whether my body may perform it, and why not", async () => {
    const file = await opened();
    const { body } = await clients.clinic.get<{
      permits: { kind: string; permitted: boolean; reason: { en: string } | null; basis: unknown[] }[];
    }>(`/api/files/${file.id}/permits`);
    const of = (kind: string) => body.permits.find((permit) => permit.kind === kind)!;
    expect(of("consent.given").permitted).toBe(true);
    expect(of("identification.held")).toMatchObject({ permitted: false });
    expect(of("identification.held").reason!.en).toMatch(/police/);
    for (const permit of body.permits) expect(permit.basis.length).toBeGreaterThan(0);
  });
});

describe("the chain of acts", () => {
  it("is whole after all this, and shows every tampering", async () => {
    const file = await notified();
    const broken = async (id: string | null = null) =>
      (await house.owner.query("select * from broken_chains($1)", [id])).rows;
    expect(await broken()).toEqual([]);
    const tampered = async (change: string) => {
      await house.owner.query("begin");
      await house.owner.query(change, [file.id]);
      const found = await broken(file.id);
      await house.owner.query("rollback");
      return found;
    };
    expect(
      await tampered("update acts set body = replace(body, 'V04', 'V05') where file_id = $1"),
    ).not.toEqual([]);
    expect(await tampered("delete from acts where file_id = $1 and sequence = 3")).not.toEqual([]);
    expect(await tampered("delete from acts where file_id = $1 and sequence = 2")).not.toEqual([]);
    expect(
      await tampered("update acts set kind = 'note.added' where file_id = $1 and sequence = 1"),
    ).not.toEqual([]);
    expect(await broken()).toEqual([]);
  });
});
