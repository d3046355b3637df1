import { randomUUID } from "node:crypto";
import { v7 as newId } from "uuid";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { DayOfReading } from "../../audit/contract.js";
import { type Entry, written } from "../../audit/entry.js";
import type { Database } from "../../database/database.js";
import { type Client, type House, PASSWORD, signedIn, testHouse } from "../../testing-house.js";
import { claimFileKey } from "../../vault/typed/store.js";
import type { FileView } from "../contract.js";
import type { WaitingReview } from "./contract.js";
import { emergenciesToWake, reviewEmergency, wakeEmergency } from "./store.js";
import { wakeEmergencies } from "./wake.js";

const BODIES = {
  ministry: { kinds: ["social-ministry"], region: null, roles: ["officer", "coordinator"] },
  oblast: { kinds: ["oblast-executive"], parent: "ministry", roles: ["officer", "supervisor"] },
  clinic: { kinds: ["health-organisation"], roles: ["officer", "supervisor"] },
  shelter: { kinds: ["npo"], parent: "oblast", roles: ["officer", "supervisor"] },
  // Its only officer is its only supervisor.
  lone: { kinds: ["health-organisation"], parent: "oblast", roles: ["officer", "supervisor"] },
  stranger: { kinds: ["npo"], roles: ["officer", "supervisor"] },
} as const;
type Body = keyof typeof BODIES;

const MONDAY = "2026-03-02T10:00:00+05:00";
const REASON = "he waits for her at the gate";
const NOTE = "there was no time to ask anybody";
let house: House<Body>;
const clients = {} as Record<Body | "colleague", Client>;
beforeAll(async () => {
  house = await testHouse(BODIES, { now: MONDAY });
  for (const body of Object.keys(BODIES) as Body[]) clients[body] = await house.as(body);
  await house.owner.query(
    `insert into officers (id, organisation_id, name, username, password_hash, roles, language)
     select $1, organisation_id, 'Second of shelter', 'second', password_hash, '{supervisor}', 'en'
     from officers where username = 'shelter'`,
    [newId()],
  );
  clients.colleague = await signedIn(house.url, "second", PASSWORD);
});
afterAll(() => house?.close());
beforeEach(async () => {
  house.setClock(MONDAY);
  // Each story begins with nothing that waits.
  await house.owner.query("delete from notices");
  await house.owner.query("delete from emergencies");
});

const post = async (body: Body, path: string, sent: object) => {
  const answer = await clients[body].send<{ id: string; number: string }>("POST", path, sent, {
    "idempotency-key": randomUUID(),
  });
  expect([path, answer.status, answer.body]).toEqual([path, 201, answer.body]);
  return answer.body;
};
/** A file that a body opened. */
const opened = (body: Body) =>
  post(body, "/api/files", {
    person: { born: "1990" },
    act: { kind: "person.detected", at: MONDAY, data: { circumstances: ["V04"] } },
  });
/** A file of the clinic, of which the person has agreed to share one part with the shelter. */
async function shared() {
  const file = await opened("clinic");
  const data = {
    ...{ scopes: ["sharing"], organisations: [house.ids.shelter], parts: ["services"] },
    purpose: "a bed for the night",
  };
  await post("clinic", `/api/files/${file.id}/acts`, { kind: "consent.given", at: MONDAY, data, version: 1 });
  return file;
}
const emergency = async (body: Body, file: string, parts: readonly string[] = ["notes"]) =>
  (await post(body, `/api/files/${file}/emergencies`, { parts, reason: REASON })).id;
const waiting = async (who: keyof typeof clients) =>
  (await clients[who].get<{ reviews: WaitingReview[] }>("/api/reviews")).body.reviews;
const review = (who: keyof typeof clients, id: string, justified = true, note = NOTE) =>
  clients[who].send<{ fileId: string | null; faults?: { pointer: string }[] }>(
    "PUT",
    `/api/emergencies/${id}/review`,
    { justified, note },
  );
const file = async (body: Body, id: string) => (await clients[body].get<FileView>(`/api/files/${id}`)).body;
const told = async (body: Body) =>
  (
    await clients[body].get<{
      notices: { what: string; fileId: string | null; due: string | null; title: { en: string } }[];
    }>("/api/notices")
  ).body.notices.filter(({ what }) => /^(emergency|review)/.test(what));
const whatTold = async (body: Body) => (await told(body)).map(({ what }) => what).sort();
const viewer = (body: Body) => ({ organisation: house.ids[body], officer: house.officers[body] });
const entries = async (what: string) =>
  (await house.owner.query<{ body: string }>("select body from audit_entries where what = $1", [what])).rows
    .map(({ body }) => JSON.parse(body) as Entry)
    .filter(({ ground }) => ground.by !== "refused");

describe("who must review an emergency", () => {
  it("is every supervisor of the bodies that take part, not the one who opened; what is said is read by all of them", async () => {
    const { id, number } = await shared();
    const opening = await emergency("shelter", id);
    const task = { id: opening, fileId: id, fileNumber: number, parts: ["notes"], reason: REASON };
    const due = { reviewBy: "2026-03-05T10:00:00+05:00", overdue: false };
    expect(await waiting("clinic")).toMatchObject([{ ...task, ...due, officer: null }]);
    expect(await waiting("colleague")).toMatchObject([{ ...task, ...due, officer: "Officer of shelter" }]);
    for (const nobody of ["shelter", "oblast", "ministry", "stranger"] as const) {
      expect([nobody, await waiting(nobody)]).toEqual([nobody, []]);
      expect([nobody, (await review(nobody, opening)).status]).toEqual([nobody, 404]);
    }
    // Nor past the actions: the database gives neither the answer to anybody else, nor the key to whoever does not take part.
    for (const nobody of ["shelter", "oblast", "stranger"] as const)
      await house.database.as(viewer(nobody), async (queries) => {
        const { rows } = await house.owner.query("select id, wrapped from file_keys where file_id = $1", [
          id,
        ]);
        const note = { key: rows[0].id, sealed: rows[0].wrapped };
        expect([nobody, await reviewEmergency(queries, opening, true, note, MONDAY)]).toEqual([
          nobody,
          false,
        ]);
        const key = await claimFileKey(queries, id, null);
        expect([nobody, key !== null]).toEqual([nobody, nobody === "shelter"]);
      });
    expect(await whatTold("clinic")).toEqual(["emergency"]);
    expect(await told("shelter")).toMatchObject([{ what: "review-asked", fileId: id, due: due.reviewBy }]);

    const short = await review("clinic", opening, true, "because   ");
    expect([short.status, short.body.faults!.map(({ pointer }) => pointer)]).toEqual([400, ["/note"]]);
    expect(await review("clinic", opening)).toMatchObject({ status: 200, body: { fileId: id } });
    for (const body of ["clinic", "shelter"] as const)
      expect((await file(body, id)).emergencies).toMatchObject([
        {
          reason: REASON,
          mayReview: false,
          review: { justified: true, note: NOTE, organisation: { id: house.ids.clinic }, at: MONDAY },
        },
      ]);
    expect(await waiting("colleague")).toEqual([]);
    expect((await review("colleague", opening, false)).status).toBe(404);
    expect(await whatTold("shelter")).toEqual(["emergency-justified", "review-asked"]);
    expect((await entries("part.opened-in-emergency")).at(-1)).toMatchObject({
      ...{ file: id, about: { open: "notes", emergency: opening } },
    });
    expect((await entries("emergency.reviewed")).at(-1)).toMatchObject({
      ...{ file: id, organisation: house.ids.clinic, about: { emergency: opening, found: "justified" } },
    });
  });

  it("is the body above where nobody else is there, else the coordinators: they learn who, when, which parts and why, and not the file", async () => {
    const { id, number } = await opened("lone");
    const opening = await emergency("lone", id, ["health", "notes"]);
    const task = {
      ...{ id: opening, fileId: null, fileNumber: number, officer: null },
      ...{ parts: ["health", "notes"], reason: REASON, organisation: { id: house.ids.lone } },
    };
    expect(await waiting("oblast")).toMatchObject([task]);
    expect(await waiting("ministry")).toEqual([]);
    expect(await told("oblast")).toMatchObject([{ what: "review-asked", fileId: null }]);
    expect((await clients.oblast.get(`/api/files/${id}`)).status).toBe(404);

    await house.owner.query("update officers set suspended = true where username = 'oblast'");
    expect(await waiting("ministry")).toMatchObject([task]);
    expect((await clients.ministry.get(`/api/files/${id}`)).status).toBe(404);
    expect(await review("ministry", opening, false)).toMatchObject({ status: 200, body: { fileId: null } });
    await house.owner.query("update officers set suspended = false where username = 'oblast'");
    clients.oblast = await house.as("oblast");
    expect((await file("lone", id)).emergencies).toMatchObject([
      { review: { justified: false, note: NOTE, organisation: { id: house.ids.ministry } } },
    ]);
    expect(await whatTold("lone")).toEqual(["emergency-unjustified"]);
  });
});

describe("the term of a review", () => {
  it("is reminded of once, and when it is over all are told once, up to the coordinators, who may then review", async () => {
    const { id } = await shared();
    const opening = await emergency("shelter", id);
    const wake = async (at: string) => {
      house.setClock(at);
      return [await wakeEmergencies(house.services), await wakeEmergencies(house.services)];
    };
    expect(await wake("2026-03-04T09:59:00+05:00")).toEqual([0, 0]);
    expect(await wake("2026-03-04T10:00:00+05:00")).toEqual([1, 0]);
    expect(await whatTold("clinic")).toEqual(["emergency", "review-due-soon"]);
    expect(await whatTold("oblast")).toEqual([]);
    expect(await wake("2026-03-05T10:00:00+05:00")).toEqual([1, 0]);
    expect(await whatTold("clinic")).toEqual(["emergency", "review-due-soon", "review-overdue"]);
    for (const above of ["oblast", "ministry"] as const) {
      expect([above, await told(above)]).toMatchObject([above, [{ what: "review-overdue", fileId: null }]]);
      expect([above, await waiting(above)]).toMatchObject([above, [{ id: opening, overdue: true }]]);
    }
    expect(await whatTold("stranger")).toEqual([]);
    const late = (await entries("emergency.overdue")).filter(({ about }) => about?.emergency === opening);
    expect(late).toMatchObject([{ file: id, officer: null, ground: { by: "server" } }]);
    const { body } = await clients.ministry.get<{ reviews: object }>("/api/overview");
    expect(body.reviews).toEqual({ waiting: 1, overdue: 1 });
    expect((await review("ministry", opening)).status).toBe(200);
    expect(await wake("2026-03-09T10:00:00+05:00")).toEqual([0, 0]);
  });

  it("is told of exactly once, wherever the work is killed and however many do it", async () => {
    const openings = [];
    for (let n = 0; n < 3; n++) openings.push(await emergency("shelter", (await shared()).id));
    house.setClock("2026-03-06T10:00:00+05:00");
    const before = (await entries("emergency.overdue")).length;
    for (let at = 0; at < 6; at++) {
      for (const when of ["before", "after"] as const) {
        let left = at;
        const failing: Database = {
          ...house.database,
          rows: async (statement, values) => {
            const now = left-- === 0;
            if (now && when === "before") throw new Error("killed");
            const rows = await house.database.rows(statement, values);
            if (now) throw new Error("killed");
            return rows;
          },
        };
        await wakeEmergencies({ ...house.services, database: failing }).catch((error: Error) => {
          expect(error.message).toBe("killed");
        });
      }
    }
    await Promise.all([wakeEmergencies(house.services), wakeEmergencies(house.services)]);
    const overdue = (await told("ministry")).filter(({ what }) => what === "review-overdue");
    expect(overdue).toHaveLength(openings.length);
    expect((await entries("emergency.overdue")).length - before).toBe(openings.length);

    // Two that have read the same list: one tells, the other is told that it is done.
    house.setClock(MONDAY);
    const id = await emergency("shelter", (await shared()).id);
    const at = "2026-03-05T10:00:00+05:00";
    const [row] = await emergenciesToWake(house.database, at, 10);
    expect(row).toMatchObject({ id, late: true });
    const entry = written({
      at,
      ...{ officer: null, organisation: null, what: "emergency.overdue", file: null, part: null },
      ground: { by: "server" },
    });
    const both = await Promise.all([0, 1].map(() => wakeEmergency(house.database, row!, at, entry)));
    expect(both.sort()).toEqual([false, true]);
  });

  it("does not keep an officer from opening again, but everybody is told that the last one was not reviewed", async () => {
    const { id } = await shared();
    await emergency("shelter", id);
    expect((await file("shelter", id)).reviewsOverdue).toBe(0);
    house.setClock("2026-03-05T10:00:00+05:00");
    const next = await shared();
    expect((await file("shelter", next.id)).reviewsOverdue).toBe(1);
    expect((await file("clinic", next.id)).reviewsOverdue).toBe(0);
    await emergency("shelter", next.id);
    expect((await told("clinic")).filter(({ fileId }) => fileId === next.id)).toMatchObject([
      { what: "emergency-again" },
    ]);
  });
});

it("a part that another emergency keeps open stays open where one is found wrong", async () => {
  const { id } = await shared();
  const [wrong] = [await emergency("shelter", id), await emergency("shelter", id, ["notes", "health"])];
  await review("clinic", wrong, false);
  const open = async () =>
    (await file("shelter", id)).parts.filter((part) => part.open).map(({ part }) => part);
  expect(await open()).toEqual(["health", "services", "notes"]);
  await review("clinic", (await waiting("clinic"))[0]!.id, false);
  expect(await open()).toEqual(["services"]);
});

it("the person's card and the list of readings tell that parts were opened in an emergency, and not why", async () => {
  const { id } = await shared();
  await emergency("shelter", id);
  const listed = await clients.clinic.get<{ readings: { what: string }[] }>(`/api/files/${id}/readings`);
  expect(listed.body.readings[0]).toMatchObject({ what: "part.opened-in-emergency" });
  const { code } = (await clients.clinic.send<{ code: string }>("POST", `/api/files/${id}/log-codes`)).body;
  const { body } = await house.nobody.send<{ days: DayOfReading[] }>("POST", "/api/file-log", { code });
  expect(body.days.map(({ day, emergency: urgent }) => [day, urgent]).sort()).toEqual([
    ["2026-03-02", false],
    ["2026-03-02", true],
  ]);
  expect(JSON.stringify([listed.body, body])).not.toMatch(/gate|notes/);
});
