import { randomUUID } from "node:crypto";
import { allClosedFields, compile } from "@pana/law";
import { kz } from "@pana/law/kz";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Answer, type Client, type House, type Plan, testHouse } from "../testing-house.js";
import type { FileView } from "./contract.js";
import type { PackageView } from "./package-contract.js";
import { wakeFiles } from "./reproject.js";

/*
 * A referral sends a package. What each lot of it holds is said here a second time, by hand: the acts, and the parts whose
 * fields stay in them.
 */
const LOTS: Readonly<
  Record<string, { readonly acts: readonly string[]; readonly parts: readonly string[] }>
> = {
  detection: { acts: ["person.detected"], parts: [] },
  needs: { acts: ["ambulance.called", "needs.assessed", "needs.met"], parts: ["health", "services"] },
  "safe-place": { acts: ["safe-place.ended", "safe-place.provided"], parts: ["services"] },
  minor: {
    acts: ["age.established", "best-interests.assessed", "minority.presumed", "representative.appointed"],
    parts: ["services"],
  },
  identification: { acts: ["identification.held"], parts: [] },
  services: {
    acts: ["contract.concluded", "contract.extended", "discharged", "plan.made", "services.decided"],
    parts: ["services"],
  },
  justice: { acts: ["injured-party.recognised", "proceedings.ended", "proceedings.opened"], parts: [] },
};

const PLANS: Record<string, Plan> = {
  clinic: { kinds: ["health-organisation"], region: "KZ-75" },
  above: { kinds: ["oblast-executive"], region: "KZ-75" },
  shelter: {
    kinds: ["service-provider"],
    region: "KZ-75",
    parent: "above",
    roles: ["officer", "supervisor"],
  },
  second: { kinds: ["npo"], region: "KZ-75" },
  stranger: { kinds: ["service-provider"], region: "KZ-10" },
};
const START = "2026-03-02T10:00:00+05:00";

let house: House<string>;
const clients: Record<string, Client> = {};
beforeAll(async () => {
  house = await testHouse(PLANS);
  for (const name of Object.keys(PLANS)) clients[name] = await house.as(name);
});
afterAll(() => house?.close());

const key = () => ({ "idempotency-key": randomUUID() });
let now = START;
/** Moves the clock of the server; every story begins at the start. */
const clock = (at: string) => {
  now = at;
  house.setClock(at);
};
const open = async (born = "1990") => {
  clock(START);
  const { status, body } = await clients.clinic!.send<{ id: string }>(
    "POST",
    "/api/files",
    {
      person: { born, sex: "female", citizenship: ["UZ"] },
      act: { kind: "person.detected", at: now, data: { circumstances: ["V04"] } },
    },
    key(),
  );
  expect(status).toBe(201);
  return body.id;
};
const read = (name: string, file: string) => clients[name]!.get<FileView>(`/api/files/${file}`);
const record = async (name: string, file: string, kind: string, data: object = {}) => {
  const { version } = (await read(name, file)).body.summary;
  const answer = await clients[name]!.send<{ act: { id: string } }>(
    "POST",
    `/api/files/${file}/acts`,
    { kind, at: now, data, version },
    key(),
  );
  expect([kind, answer.status]).toEqual([kind, 201]);
  return answer.body.act.id;
};
/** A file with something worth hiding, and a referral of it to the shelter. */
const referred = async (data: object = {}) => {
  const file = await open();
  await record("clinic", file, "consent.given", { scopes: ["referral"] });
  await record("clinic", file, "ambulance.called", { need: ["bleeding"], note: "she was beaten" });
  await record("clinic", file, "note.added", { note: "her brother looks for her" });
  const id = await record("clinic", file, "referral.made", {
    ...{ to: ["service-provider"], organisations: [house.ids.shelter!], note: "with her child" },
    ...data,
  });
  return { file, id };
};
const packageOf = (name: string, id: string) => clients[name]!.get<PackageView>(`/api/packages/${id}`);
const answer = (name: string, id: string, accept: boolean, data: object = {}, headers = key()) =>
  clients[name]!.send<{ file: string; accepted: boolean; faults?: unknown }>(
    "POST",
    `/api/packages/${id}/answer`,
    { accept, at: now, data },
    headers,
  );
const noticesOf = async (name: string) =>
  (
    await clients[name]!.get<{
      notices: { what: string; fileId: string | null; package: string | null; fileNumber: string }[];
    }>("/api/notices")
  ).body.notices;
const inboxOf = async (name: string) =>
  (
    await clients[name]!.get<{ rows: { duty: string; fileId: string | null; package: string | null }[] }>(
      "/api/inbox",
    )
  ).body.rows.filter(({ duty }) => duty === "referral.accepted");

describe("a referral sends a package, not the record", () => {
  it("shows the referral and what was chosen, and of the person no more than sex and track", async () => {
    const { file, id } = await referred({ contents: ["needs"] });
    const sent = (await packageOf("shelter", id)).body;
    expect(sent.acts.map(({ kind, data }) => [kind, data])).toEqual([
      ["ambulance.called", { need: ["bleeding"], note: "she was beaten" }],
      ["referral.made", expect.objectContaining({ note: "with her child" })],
    ]);
    expect(sent).toMatchObject({
      id,
      file,
      sex: "female",
      track: "adult",
      contents: ["needs"],
      mayAnswerAs: ["service-provider"],
    });
    expect(JSON.stringify(sent)).not.toMatch(/brother|1990|UZ|V04/);
  });

  it("each lot holds the acts that this test says, with the fields of its parts and no other", async () => {
    const law = compile(kz);
    const closed = allClosedFields(law);
    const kinds = [
      ...new Set([...Object.values(LOTS).flatMap(({ acts }) => acts), "note.added", "questioning.held"]),
    ];
    const file = await open();
    await record("clinic", file, "consent.given", { scopes: ["referral"] });
    const tried = new Set<string>();
    const ids: string[] = [];
    // As rows alone: whether the law permits these acts in this order is another story.
    const { rows: heads } = await house.owner.query<{ version: number }>(
      "select version from files where id = $1",
      [file],
    );
    let sequence = heads[0]!.version;
    for (const kind of kinds) {
      const data = Object.fromEntries(
        closed.filter((one) => one.kind === kind).map(({ field }) => [field, `content of ${kind} ${field}`]),
      );
      const act = randomUUID();
      ids.push(act);
      sequence += 1;
      await house.owner.query(
        `insert into acts (file_id, sequence, id, kind, at, recorded_at, organisation_id, officer_id, body, hash)
         values ($1, $2, $3, $4, $5, $5, $6, $7, $8, '\\x00')`,
        [
          file,
          sequence,
          act,
          kind,
          START,
          house.ids.clinic,
          house.officers.clinic,
          JSON.stringify({
            id: act,
            kind,
            at: START,
            recordedAt: START,
            by: { kind: "health-organisation", organisation: house.ids.clinic },
            data,
          }),
        ],
      );
    }
    await house.owner.query("update files set version = $2 where id = $1", [file, sequence]);
    for (const [lot, { acts, parts }] of Object.entries(LOTS)) {
      const id = await record("clinic", file, "referral.made", {
        to: ["npo"],
        organisations: [house.ids.second!],
        contents: [lot],
      });
      const seen = (await packageOf("second", id)).body.acts.filter(({ kind }) => kind !== "referral.made");
      // The file was opened by a detection of its own.
      expect([...new Set(seen.map(({ kind }) => kind))].sort()).toEqual([...acts]);
      for (const act of seen) {
        for (const { field, part } of closed.filter((one) => one.kind === act.kind)) {
          if (!ids.includes(act.id)) continue;
          const has = parts.includes(part);
          expect([lot, act.kind, field, act.data[field]]).toEqual([
            lot,
            act.kind,
            field,
            has ? `content of ${act.kind} ${field}` : undefined,
          ]);
          expect(act.closed.includes(field)).toBe(!has);
          tried.add(`${lot} ${act.kind} ${field}`);
        }
      }
      tried.add(lot);
    }
    expect(Object.keys(LOTS).every((lot) => tried.has(lot))).toBe(true);
    expect(Object.keys(kz.access!.package!.lots).sort()).toEqual(Object.keys(LOTS).sort());
    expect(tried.size).toBeGreaterThan(Object.keys(LOTS).length + 8);
  });

  it("the wall within the organisation that is asked holds for what it is sent", async () => {
    const { id } = await referred({ contents: ["needs"] });
    await house.owner.query("update officers set parts = '{contact}' where id = $1", [
      house.officers.shelter,
    ]);
    clients.shelter = await house.as("shelter");
    const called = (await packageOf("shelter", id)).body.acts.find(
      ({ kind }) => kind === "ambulance.called",
    )!;
    expect([called.data, [...called.closed].sort()]).toEqual([{}, ["need", "note"]]);
    await house.owner.query("update officers set parts = null where id = $1", [house.officers.shelter]);
    clients.shelter = await house.as("shelter");
  });

  it("the file itself is not there for whoever is only asked: every door answers as where there is none", async () => {
    const { file, id } = await referred({ contents: ["needs"] });
    const nowhere = randomUUID();
    const doors = (of: string): readonly (() => Promise<Answer>)[] => {
      const shelter = clients.shelter!;
      return [
        () => shelter.get(`/api/files/${of}`),
        () => shelter.get(`/api/files/${of}/permits`),
        () => shelter.get(`/api/files/${of}/identity`),
        () => shelter.get(`/api/files/${of}/readings`),
        () => shelter.get(`/api/files/${of}/drafts/note.added`),
        () =>
          shelter.send("POST", `/api/files/${of}/emergencies`, {
            parts: ["notes"],
            reason: "just curious about it",
          }),
        () =>
          shelter.send(
            "POST",
            `/api/files/${of}/acts`,
            { kind: "referral.accepted", at: now, data: {}, version: 5 },
            key(),
          ),
        () =>
          shelter.send(
            "POST",
            `/api/files/${of}/acts`,
            { kind: "note.added", at: now, data: { note: "x" }, version: 5 },
            key(),
          ),
        () =>
          shelter.send("PUT", `/api/files/${of}/identity`, {
            version: 0,
            identity: { names: [{ family: "A", given: "B", use: "papers" }], documents: [] },
            contact: { phones: [], addresses: [] },
          }),
      ];
    };
    const [here, none] = [doors(file), doors(nowhere)];
    for (const [place, door] of here.entries()) {
      const [asked, never] = [await door(), await none[place]!()];
      expect([place, asked.status, asked.body]).toEqual([place, never.status, never.body]);
      expect([place, asked.status]).toEqual([place, 404]);
    }
    const list = (await clients.shelter!.get<{ files: { id: string }[] }>("/api/files?limit=100")).body.files;
    expect(list.map((one) => one.id)).not.toContain(file);
    // What it is told leads to the package.
    const waiting = (
      await clients.shelter!.get<{ packages: { id: string; from: { id: string } }[] }>("/api/packages")
    ).body;
    expect(waiting.packages).toContainEqual(
      expect.objectContaining({ id, from: expect.objectContaining({ id: house.ids.clinic }) }),
    );
    expect(await inboxOf("shelter")).toContainEqual(expect.objectContaining({ fileId: null, package: id }));
    expect(await noticesOf("shelter")).toContainEqual(expect.objectContaining({ fileId: null, package: id }));
  });

  it("whoever is asked beside another finds it too, most urgent first, and nobody else does", async () => {
    const both = { organisations: [house.ids.shelter!, house.ids.second!], to: ["service-provider", "npo"] };
    const [later, sooner] = [await referred(both), await referred({ ...both, answerBy: "2026-03-03" })];
    const waiting = async (name: string) =>
      (await clients[name]!.get<{ packages: { id: string }[] }>("/api/packages")).body.packages.map(
        ({ id }) => id,
      );
    for (const name of ["shelter", "second"]) {
      const found = (await waiting(name)).filter((id) => [later.id, sooner.id].includes(id));
      expect([name, found]).toEqual([name, [sooner.id, later.id]]);
    }
    for (const name of ["stranger", "clinic", "above"])
      expect([name, await waiting(name)]).toEqual([name, []]);
  });

  it("nobody else opens it: neither a stranger nor who sent it, and it is answered as one that there never was", async () => {
    const { id } = await referred();
    const never = await packageOf("stranger", randomUUID());
    for (const name of ["stranger", "clinic", "above"]) {
      const there = await packageOf(name, id);
      expect([name, there.status, there.body]).toEqual([name, 404, never.body]);
      expect([name, (await answer(name, id, true)).status]).toEqual([name, 404]);
    }
  });

  it("the rows themselves are closed: to whom a file was offered is for those who take part, and its own for whoever may answer", async () => {
    const { file, id } = await referred({
      ...{ organisations: [house.ids.shelter!, house.ids.second!], to: ["service-provider", "npo"] },
    });
    const rows = async (name: string) =>
      (
        await house.database.as(
          { organisation: house.ids[name]!, officer: house.officers[name]! },
          (queries) =>
            queries.rows<{ id: string }>(
              {
                name: "rows-of-packages",
                text: "select organisation_id as id from packages where file_id = $1",
              },
              [file],
            ),
        )
      )
        .map((row) => Object.keys(house.ids).find((one) => house.ids[one] === row.id))
        .sort();
    const seen = async () =>
      Object.fromEntries(
        await Promise.all(
          ["clinic", "shelter", "second", "stranger"].map(async (name) => [name, await rows(name)]),
        ),
      );
    expect(await seen()).toEqual({
      ...{ clinic: ["second", "shelter"], shelter: ["shelter"], second: ["second"], stranger: [] },
    });
    await answer("second", id, false);
    expect(await seen()).toEqual({
      ...{ clinic: ["second", "shelter"], shelter: ["shelter"], second: [], stranger: [] },
    });
  });

  it("whoever sent it sees the receipt and the answer", async () => {
    const { file, id } = await referred();
    const state = async () => (await read("clinic", file)).body.packages.find((one) => one.id === id)!;
    expect(await state()).toMatchObject({
      receivedAt: null,
      outcome: null,
      organisation: { id: house.ids.shelter },
    });
    clock("2026-03-02T10:20:00+05:00");
    await packageOf("shelter", id);
    clock("2026-03-02T10:40:00+05:00");
    await packageOf("shelter", id);
    expect((await state()).receivedAt).toBe("2026-03-02T10:20:00+05:00");
    expect((await answer("shelter", id, true)).body).toEqual({ file, accepted: true });
    expect(await state()).toMatchObject({ outcome: "accepted", endedAt: "2026-03-02T10:40:00+05:00" });
  });

  it("accepting opens the file with the parts of the task, and closes the package", async () => {
    const { file, id } = await referred();
    await answer("shelter", id, true, { note: "there is a room" });
    const seen = (await read("shelter", file)).body;
    expect(seen.parts.filter((part) => part.open).map(({ part }) => part)).toContain("health");
    expect(seen.acts.at(-1)).toMatchObject({
      kind: "referral.accepted",
      data: { referral: id, note: "there is a room" },
    });
    expect((await packageOf("shelter", id)).status).toBe(404);
    const waiting = (await clients.shelter!.get<{ packages: { id: string }[] }>("/api/packages")).body
      .packages;
    expect(waiting.map((one) => one.id)).not.toContain(id);
    expect(await inboxOf("shelter")).not.toContainEqual(expect.objectContaining({ package: id }));
  });

  it("declining closes it, leaves nothing open, and tells whoever sent it", async () => {
    const { file, id } = await referred();
    expect((await answer("shelter", id, false, { reason: "no-place" })).body).toEqual({
      file,
      accepted: false,
    });
    expect((await packageOf("shelter", id)).status).toBe(404);
    expect((await read("shelter", file)).status).toBe(404);
    expect(await noticesOf("clinic")).toContainEqual(
      expect.objectContaining({ what: "declined", fileId: file }),
    );
  });

  it("an answer is there once, however often it is sent, also after it has closed the package; another under its key is refused", async () => {
    for (const accept of [true, false]) {
      const { file, id } = await referred();
      const same = key();
      const both = await Promise.all([1, 2].map(() => answer("shelter", id, accept, {}, same)));
      expect(both.map(({ status, body }) => [status, body])).toEqual(
        [1, 2].map(() => [201, { file, accepted: accept }]),
      );
      expect((await answer("shelter", id, accept, {}, same)).status).toBe(201);
      expect((await answer("shelter", id, !accept, {}, same)).status).toBe(400);
      const kinds = (await read("clinic", file)).body.acts.map(({ kind }) => kind);
      expect(kinds.filter((kind) => kind.startsWith("referral.") && kind !== "referral.made")).toHaveLength(
        1,
      );
    }
  });

  it("an answer is recorded although others record in the file meanwhile", async () => {
    const { file, id } = await referred();
    const [answered] = await Promise.all([
      answer("shelter", id, true),
      ...[1, 2, 3].map(async (n) =>
        record("clinic", file, "note.added", { note: `note ${n}` }).catch(() => null),
      ),
    ]);
    expect(answered!.status).toBe(201);
  });

  it("faults of an answer name the field", async () => {
    const { id } = await referred();
    const wrong = await answer("shelter", id, false, { reason: 7 });
    expect([wrong.status, wrong.body.faults]).toEqual([
      400,
      [expect.objectContaining({ pointer: "/data/reason" })],
    ]);
  });
});

describe("until when", () => {
  it("without an answer by the day named, the body asked, the one above it and whoever referred are told, once", async () => {
    const { file, id } = await referred({ answerBy: "2026-03-03", until: "2026-03-06" });
    expect((await packageOf("shelter", id)).body).toMatchObject({
      answerBy: "2026-03-04T00:00:00+05:00",
      until: "2026-03-07T00:00:00+05:00",
    });
    clock("2026-03-04T00:00:01+05:00");
    await wakeFiles(house.services);
    await wakeFiles(house.services);
    const { number } = (await read("clinic", file)).body.summary;
    const told = async (name: string, what: string) =>
      (await noticesOf(name)).filter((one) => one.what === what && one.fileNumber === number).length;
    expect(await told("shelter", "overdue")).toBe(1);
    expect(await told("above", "overdue-below")).toBe(1);
    expect(await told("clinic", "unanswered")).toBe(1);
    expect((await packageOf("shelter", id)).status).toBe(200);
  });

  it("after its last day it is closed by itself, the duty to answer has lapsed, and the file says so", async () => {
    const { file, id } = await referred({ until: "2026-03-03" });
    clock("2026-03-03T23:59:59+05:00");
    expect((await packageOf("shelter", id)).status).toBe(200);
    clock("2026-03-04T00:00:00+05:00");
    // Also before the background work has looked at it.
    expect((await packageOf("shelter", id)).status).toBe(404);
    expect((await answer("shelter", id, true)).status).toBe(404);
    await wakeFiles(house.services);
    expect((await inboxOf("shelter")).filter((one) => one.package === id)).toEqual([]);
    expect((await read("clinic", file)).body.packages[0]).toMatchObject({
      outcome: "expired",
      endedAt: "2026-03-04T00:00:00+05:00",
    });
    const { rows } = await house.owner.query<{ state: string }>(
      "select state from duties where file_id = $1 and duty = 'referral.accepted'",
      [file],
    );
    expect(rows).toEqual([{ state: "lapsed" }]);
  });

  it("it closes on the next read where the person takes the consent back, or the referral was a mistake", async () => {
    const first = await referred();
    await record("clinic", first.file, "consent.withdrawn", { scopes: ["referral"] });
    expect((await packageOf("shelter", first.id)).status).toBe(404);
    expect((await read("clinic", first.file)).body.packages[0]).toMatchObject({ outcome: "closed" });
    const second = await referred();
    await record("clinic", second.file, "act.withdrawn", { act: second.id, why: "another person" });
    expect((await packageOf("shelter", second.id)).status).toBe(404);
    expect((await read("clinic", second.file)).body.packages[0]).toMatchObject({ outcome: "withdrawn" });
  });

  it("who opened and answered it is in the log, by the referral as the ground", async () => {
    const { file, id } = await referred();
    await packageOf("shelter", id);
    await answer("shelter", id, false, { reason: "no-place" });
    const { rows } = await house.owner.query<{ body: string }>(
      "select body from audit_entries where file_id = $1 and what like 'package.%' order by sequence",
      [file],
    );
    const entries = rows.map(
      ({ body }) => JSON.parse(body) as { what: string; ground: { by: string; act?: string } },
    );
    expect(entries.map(({ what, ground }) => [what, ground.by, ground.act])).toEqual([
      ["package.read", "participation", "referral.made"],
      ["package.answered", "participation", "referral.made"],
    ]);
  });
});
