import { randomUUID } from "node:crypto";
import { allClosedFields, compile, SUBJECTS, type Subject } from "@pana/law";
import { kz } from "@pana/law/kz";
import { v7 as newId } from "uuid";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Client, type House, type Plan, testHouse } from "../testing-house.js";
import type { IdentityView } from "../vault/contract.js";
import { newKey } from "../vault/keys/envelope.js";
import { openKeyring } from "../vault/keys/keyring.js";
import { sealTyped } from "../vault/typed/typed.js";
import { canonical } from "./canonical.js";
import type { FileView } from "./contract.js";
import type { Emergency } from "./emergencies/contract.js";
import { openInEmergency } from "./emergencies/store.js";
import { project } from "./projection.js";
import { append, type KeptAct } from "./store.js";
import { readActs, seesPart } from "./view-store.js";

/*
 * Who sees which part, as this test says it: written down here a second time, by hand, and compared with what the database
 * gives out for every kind of body × how it stands to the file × what it lets its officer see × part × field of every act, for
 * an adult and for a minor.
 */
const PARTS = ["identity", "contact", "health", "services", "justice", "notes"] as const;
type Part = (typeof PARTS)[number];
const HELPERS: readonly Subject[] = [
  "service-provider",
  "child-support-centre",
  "npo",
  "district-executive",
  "health-organisation",
];
const WITH_FILES: readonly Subject[] = SUBJECTS.filter((kind) => kind !== "public");
const TASK: Readonly<Record<Part, readonly Subject[]>> = {
  identity: kz.access!.parts.identity!.to,
  contact: [...HELPERS, "mission", "border-service"],
  health: HELPERS,
  services: [...HELPERS, "oblast-executive", "labour-agency", "mobile-group"],
  justice: ["police", "prosecutor", "court"],
  notes: HELPERS,
};
const FOR_MINORS: Readonly<Record<Part, readonly Subject[]>> = {
  identity: [],
  contact: ["guardianship-body", "education-organisation", "police"],
  health: ["guardianship-body", "education-organisation"],
  services: ["guardianship-body", "education-organisation"],
  justice: [],
  notes: ["guardianship-body", "education-organisation"],
};
const STANDINGS = [
  "stranger",
  "asked",
  "told",
  "declined",
  "acting",
  ...PARTS.map((part) => `consent to ${part}` as const),
  "consent withdrawn",
  "consent over",
  ...PARTS.map((part) => `emergency of ${part}` as const),
  "emergency found wrong",
] as const;
type Standing = (typeof STANDINGS)[number];
/** What an organisation lets an officer see; the officer named after it sees all, and is the one who opens in an emergency. */
const WALLS: Readonly<Record<string, readonly Part[] | null>> = {
  "sees all": null,
  "sees one half": ["identity", "contact", "health"],
  "sees the other half": ["services", "justice", "notes"],
};

/**
 * What must be open: null where the organisation must not even learn that there is such a file.
 * @param owes whether it owes an act that is more than an answer
 */
function expected(
  standing: Standing,
  kind: Subject,
  minor: boolean,
  owes: boolean,
): ReadonlySet<Part> | null {
  const byTask = () =>
    PARTS.filter((part) => TASK[part].includes(kind) || (minor && FOR_MINORS[part].includes(kind)));
  if (owes || standing === "acting") return new Set([...byTask(), ...named(standing)]);
  switch (standing) {
    case "stranger":
    // A package is not the file: see packages.server.test.ts.
    case "asked":
    case "declined":
    case "consent withdrawn":
    case "consent over":
      return null;
    case "told":
    case "emergency found wrong":
      return new Set();
    default:
      return new Set(named(standing));
  }
}
const named = (standing: Standing): readonly Part[] => PARTS.filter((part) => standing.endsWith(` ${part}`));

const AT = "2026-03-02T10:00:00+05:00";
const LAW = compile(kz);
const FIELDS = allClosedFields(LAW);
const KINDS_CLOSED = [...new Set(FIELDS.map(({ kind }) => kind))].filter(
  (kind) => LAW.jurisdiction.actKinds[kind]!.knownTo === undefined,
);
const FIELDS_TRIED = FIELDS.filter((one) => KINDS_CLOSED.includes(one.kind));
const REGIONS = { region: "KZ-75" } as const;
const PLANS: Record<string, Plan> = {
  writer: { kinds: ["health-organisation"], ...REGIONS },
  colleague: { kinds: ["npo"], roles: ["officer", "supervisor"], ...REGIONS },
  lonely: { kinds: ["media-authority"], ...REGIONS },
  investigator: { kinds: ["police"], ...REGIONS },
  guard: { kinds: ["prosecutor"], ...REGIONS },
  ...Object.fromEntries(WITH_FILES.map((kind) => [`of-${kind}`, { kinds: [kind], region: "KZ-10" }])),
};

let house: House<string>;
/** The officers of every body, by the body and what it lets them see. */
const behind = new Map<string, string>();
const keyring = openKeyring({ vaultKms: null, vaultKeys: [["test", newKey()]], data: "/nowhere" }, () => AT);
beforeAll(async () => {
  house = await testHouse(PLANS);
  for (const [, name] of bodies) {
    for (const [wall, parts] of Object.entries(WALLS)) {
      const id = parts === null ? house.officers[name]! : newId();
      behind.set(`${name} ${wall}`, id);
      if (parts === null) continue;
      await house.owner.query(
        `insert into officers (id, organisation_id, name, username, password_hash, roles, language, parts)
         values ($1::uuid, $2, $3, $1::text, '', '{officer}', 'en', $4)`,
        [id, house.ids[name], wall, parts],
      );
    }
  }
});
afterAll(() => house?.close());

type Written = { readonly by: string; readonly kind: string; readonly data: object; readonly at?: string };

/** A file with these acts, as the server's own path appends and projects them; the law is not asked whether it permits them. */
async function written(acts: readonly Written[], born: string): Promise<string> {
  const { knowledge, database } = house.services;
  const known = await knowledge.refresh();
  const id = newId();
  const person = { born };
  const kept = acts.map(
    ({ by, kind, data, at = AT }, place): KeptAct => ({
      ...{ id: newId(), kind, at, recordedAt: AT, file: id, sequence: place + 1, officer: null },
      by: { kind: PLANS[by]!.kinds[0]!, organisation: house.ids[by]! },
      data: data as KeptAct["data"],
    }),
  );
  const appended = await append(database, {
    ...{ organisation: house.ids[acts[0]!.by]!, officer: null, file: id, version: 0 },
    ...{ bodies: kept.map(canonical), key: null, digest: null },
    opening: { year: 2026, person, region: "KZ-75", opened_at: AT },
    projection: project(known, {
      ...{ id, file: { jurisdiction: "kz", person, acts: kept }, region: "KZ-75" },
      ...{ now: "2026-03-03T10:00:00+05:00", before: [], participants: [], cause: "act" },
    }),
  });
  expect(appended.outcome).toBe("recorded");
  return id;
}

const secret = (kind: string, field: string) => `content of ${kind} ${field}`;
const dataOf = (kind: string) =>
  Object.fromEntries(
    FIELDS.filter((one) => one.kind === kind).map(({ field }) => [field, secret(kind, field)]),
  );
/** One act of every kind that has something to close. */
const CONTENT: readonly Written[] = KINDS_CLOSED.map((kind) => ({
  by: "writer",
  kind,
  data: dataOf(kind),
}));
const bodies = WITH_FILES.map((kind) => [kind, `of-${kind}`] as const);

/** The acts that bring every body to a standing. */
function leading(standing: Standing): readonly Written[] {
  const organisations = bodies.map(([, name]) => house.ids[name]!);
  const asked: Written = { by: "writer", kind: "referral.made", data: { organisations, to: [] } };
  const told: Written = { by: "writer", kind: "notice.given", data: { organisations, to: [] } };
  const consent = (more: object): Written => ({
    by: "writer",
    kind: "consent.given",
    data: { scopes: ["sharing"], organisations, parts: PARTS, ...more },
  });
  if (standing === "stranger") return [];
  if (standing === "declined")
    return [asked, ...bodies.map(([, by]) => ({ by, kind: "referral.declined", data: {} }))];
  if (standing === "acting") return bodies.map(([, by]) => ({ by, kind: "file.opened", data: {} }));
  if (standing === "consent withdrawn")
    return [consent({}), { by: "writer", kind: "consent.withdrawn", data: { scopes: ["sharing"] } }];
  if (standing === "consent over") return [consent({ until: "2026-03-01" })];
  if (standing.startsWith("consent to ")) return [consent({ parts: [standing.slice("consent to ".length)] })];
  return standing === "asked" ? [asked] : [told];
}

const viewer = (name: string) => ({
  organisation: house.ids[name]!,
  officer: house.officers[name]!,
});

describe("who sees what of a file", () => {
  it("is what this test says, for every kind of body, standing, wall within it, part and field, adult or minor", async () => {
    const tried = new Set<string>();
    for (const minor of [false, true]) {
      for (const standing of STANDINGS) {
        const file = await written([...CONTENT, ...leading(standing)], minor ? "2015-05-01" : "1990-05-01");
        const { rows: owing } = await house.owner.query<{ id: string }>(
          `select distinct bearer_id as id from duties
           where file_id = $1 and state in ('open', 'overdue') and duty <> 'referral.accepted'`,
          [file],
        );
        for (const [kind, name] of bodies) {
          await house.database.as(viewer(name), async (queries) => {
            if (standing.startsWith("emergency")) {
              const parts = standing === "emergency found wrong" ? PARTS : [standing.split(" of ")[1]!];
              const id = randomUUID();
              // Whoever does not take part gets no key to seal a reason with.
              const sealed = await sealTyped(keyring, queries, { file, what: "reason", of: id }, "a life");
              expect(sealed).not.toBeNull();
              const one = { id, file, parts, reason: sealed!, at: AT };
              expect(await openInEmergency(queries, one)).toBe(true);
            }
          });
          if (standing === "emergency found wrong") {
            await house.owner.query(
              `select set_config('pana.organisation', $1, false), set_config('pana.officer', $2, false)`,
              [house.ids.writer, house.officers.writer],
            );
            const roles = "update officers set roles = $2 where id = $1";
            await house.owner.query(roles, [house.officers.writer, ["supervisor"]]);
            const { rows } = await house.owner.query<{ done: boolean }>(
              `select review_emergency(id, false, key_id, reason, $2) as done from emergencies
               where file_id = $1 and reviewed_by is null`,
              [file, AT],
            );
            expect(rows).toEqual([{ done: true }]);
            await house.owner.query(roles, [house.officers.writer, ["officer"]]);
          }
          const owes = owing.some(({ id }) => id === house.ids[name]);
          const should = expected(standing, kind, minor, owes);
          for (const [wall, lets] of Object.entries(WALLS)) {
            const officer = behind.get(`${name} ${wall}`)!;
            const sees = (part: Part) => should?.has(part) === true && (lets === null || lets.includes(part));
            await house.database.as({ organisation: house.ids[name]!, officer }, async (queries) => {
              const acts = await readActs(queries, file);
              for (const part of PARTS) {
                const what = [standing, kind, wall, minor ? "minor" : "adult", part].join(", ");
                expect([what, await seesPart(queries, file, part)]).toEqual([what, sees(part)]);
                tried.add(what);
              }
              if (should === null) {
                expect([standing, kind, acts]).toEqual([standing, kind, []]);
                return;
              }
              for (const { kind: of, field, part } of FIELDS_TRIED) {
                const seen = acts.find(({ act }) => act.kind === of)!;
                const open = sees(part as Part);
                expect([of, field, standing, kind, wall, seen.act.data[field]]).toEqual([
                  ...[of, field, standing, kind, wall],
                  open ? secret(of, field) : undefined,
                ]);
                expect(seen.closed.includes(field)).toBe(!open);
              }
            });
          }
        }
      }
    }
    // Every combination was tried: one that is added to the law or to the bodies is missed here until it is.
    const combinations = [STANDINGS, WITH_FILES, Object.keys(WALLS), Object.keys(kz.access!.parts)];
    expect(tried.size).toBe(combinations.reduce((product, { length }) => product * length, 2));
  });

  it("is not told by the columns: the application cannot read them past the function that redacts", async () => {
    await expect(
      house.database.rows({ name: "acts-directly", text: "select body from acts" }),
    ).rejects.toThrow(/permission denied/);
  });
});

const key = () => ({ "idempotency-key": randomUUID() });
const NOW = "2026-03-02T10:00:00+05:00";

describe("at the desks", () => {
  const clients: Record<string, Client> = {};
  const as = async (name: string) => (clients[name] ??= await house.as(name));
  const open = async (data: object = {}) => {
    const answer = await (await as("writer")).send<{ id: string }>(
      "POST",
      "/api/files",
      {
        person: { born: "1990" },
        act: { kind: "person.detected", at: NOW, data: { circumstances: ["V04"], ...data } },
      },
      key(),
    );
    expect(answer.status).toBe(201);
    return answer.body.id;
  };
  const record = async (name: string, file: string, version: number, kind: string, data: object = {}) =>
    (await as(name)).send<{ version: number; code?: string }>(
      "POST",
      `/api/files/${file}/acts`,
      { kind, at: NOW, data, version },
      key(),
    );
  const read = async (name: string, file: string) => (await as(name)).get<FileView>(`/api/files/${file}`);

  it("consent opens a file to the organisation named, until it is taken back: on the next read it is not there", async () => {
    const file = await open();
    const shared = {
      scopes: ["sharing"],
      organisations: [house.ids.lonely!],
      parts: ["health"],
      purpose: "an exhibition of the law",
    };
    expect((await read("lonely", file)).status).toBe(404);
    expect((await record("writer", file, 1, "consent.given", shared)).status).toBe(201);
    await record("writer", file, 2, "ambulance.called", { need: ["bleeding"], note: "taken to hospital" });
    await record("writer", file, 3, "note.added", { note: "only ours" });
    const seen = (await read("lonely", file)).body;
    expect(seen.acts.find(({ kind }) => kind === "ambulance.called")!.data.note).toBe("taken to hospital");
    const note = seen.acts.find(({ kind }) => kind === "note.added")!;
    expect([note.data, note.closed]).toEqual([{}, ["note"]]);
    expect(seen.parts.filter((part) => part.open).map(({ part }) => part)).toEqual(["health"]);
    const notices = (await (await as("lonely")).get<{ notices: { what: string }[] }>("/api/notices")).body;
    expect(notices.notices.map(({ what }) => what)).toContain("joined");

    expect((await record("writer", file, 4, "consent.withdrawn", { scopes: ["sharing"] })).status).toBe(201);
    const gone = await read("lonely", file);
    const never = await read("lonely", randomUUID());
    expect([gone.status, gone.body]).toEqual([404, never.body]);
    const list = (await (await as("lonely")).get<{ files: { id: string }[] }>("/api/files?limit=100")).body;
    expect(list.files.map(({ id }) => id)).not.toContain(file);
    expect((await record("lonely", file, 5, "note.added", { note: "x" })).status).toBe(404);
  });

  it("what is corrected is closed as what it corrects is", async () => {
    const file = await open();
    await record("writer", file, 1, "consent.given", { scopes: ["referral"] });
    await record("writer", file, 2, "handover.done", { organisations: [house.ids.colleague!], to: ["npo"] });
    await record("writer", file, 3, "note.added", { note: "wrong" });
    const note = (await read("writer", file)).body.acts.find(({ kind }) => kind === "note.added")!;
    const answer = await record("writer", file, 4, "act.corrected", {
      act: note.id,
      data: { note: "right" },
      why: "a slip",
    });
    expect(answer.status).toBe(201);
    const correction = (await read("colleague", file)).body.acts.find(
      ({ kind }) => kind === "act.corrected",
    )!;
    expect([correction.data.data, correction.closed]).toEqual([{}, ["note"]]);
    expect((await read("writer", file)).body.acts.at(-1)!.data.data).toEqual({ note: "right" });
  });

  it("an emergency opens a part for a day, tells everybody, and is reviewed by another than who opened", async () => {
    const file = await open();
    await record("writer", file, 1, "note.added", { note: "he waits at the gate" });
    await record("writer", file, 2, "consent.given", { scopes: ["referral"] });
    await record("writer", file, 3, "handover.done", { organisations: [house.ids.colleague!], to: ["npo"] });
    const asked = await as("colleague");
    const noteIn = async () =>
      (await read("colleague", file)).body.acts.find(({ kind }) => kind === "note.added")!.data.note;
    expect(await noteIn()).toBeUndefined();
    const emergencies = `/api/files/${file}/emergencies`;
    const short = await asked.send<{ faults: { pointer: string }[] }>("POST", emergencies, {
      parts: ["notes"],
      reason: "because  ",
    });
    expect([short.status, short.body.faults.map(({ pointer }) => pointer)]).toEqual([400, ["/reason"]]);
    const unknown = await asked.send<{ faults: { pointer: string }[] }>("POST", emergencies, {
      parts: ["notes", "everything"],
      reason: "he is on his way to her now",
    });
    expect(unknown.body.faults.map(({ pointer }) => pointer)).toEqual(["/parts/1"]);
    const opened = await asked.send<{ id: string }>("POST", emergencies, {
      parts: ["notes"],
      reason: "he is on his way to her now",
    });
    expect(opened.status).toBe(201);
    expect(await noteIn()).toBe("he waits at the gate");
    const told = (
      await (await as("writer")).get<{ notices: { what: string; file: string | null }[] }>("/api/notices")
    ).body.notices;
    expect(told.map(({ what }) => what)).toContain("emergency");
    const shown = (await read("writer", file)).body.emergencies[0] as Emergency;
    expect([shown.reason, shown.parts, shown.officer, shown.mayReview]).toEqual([
      "he is on his way to her now",
      ["notes"],
      null,
      false,
    ]);
    // Not by who opened, though a supervisor; not by an officer who is none; not by a stranger.
    const note = "she was warned in time";
    for (const name of ["colleague", "writer", "investigator"]) {
      const answer = await (await as(name)).send("PUT", `/api/emergencies/${opened.body.id}/review`, {
        ...{ justified: true, note },
      });
      expect([name, answer.status]).toEqual([name, name === "colleague" ? 404 : 403]);
    }
    await house.owner.query("update officers set roles = '{officer,supervisor}' where id = $1", [
      house.officers.writer,
    ]);
    delete clients.writer;
    const wrong = await (await as("writer")).send("PUT", `/api/emergencies/${opened.body.id}/review`, {
      ...{ justified: false, note },
    });
    expect([wrong.status, wrong.body]).toEqual([200, { fileId: file }]);
    expect(await noteIn()).toBeUndefined();
    const again = await (await as("writer")).send("PUT", `/api/emergencies/${opened.body.id}/review`, {
      ...{ justified: true, note },
    });
    expect(again.status).toBe(404);
  });

  it("a stranger cannot open anything, and is answered as where there is no file", async () => {
    const file = await open();
    const emergency = { parts: ["notes"], reason: "just curious about it" };
    const there = await (await as("investigator")).send("POST", `/api/files/${file}/emergencies`, emergency);
    const nowhere = await (await as("investigator")).send(
      "POST",
      `/api/files/${randomUUID()}/emergencies`,
      emergency,
    );
    expect([there.status, there.body]).toEqual([404, nowhere.body]);
  });

  it("who the person is and how to reach them are parts too: closed ones are neither read, nor seen in the history, nor found by", async () => {
    const file = await open();
    await record("writer", file, 1, "consent.given", {
      scopes: ["referral", "sharing"],
      organisations: [house.ids.investigator!],
    });
    await record("writer", file, 2, "police.informed", {
      form: "full",
      organisations: [house.ids.investigator!],
    });
    await record("investigator", file, 3, "proceedings.opened", { offences: ["128(2)"] });
    const identity = { names: [{ family: "Сәрсенова", given: "Мөлдір", use: "papers" }], documents: [] };
    const contact = { phones: [{ number: "+77015550142", safety: "ask-first" }], addresses: [] };
    const put = await (await as("writer")).send("PUT", `/api/files/${file}/identity`, {
      version: 0,
      identity,
      contact,
    });
    expect(put.status).toBe(200);
    const asSeenBy = async (name: string) =>
      (await (await as(name)).get<IdentityView>(`/api/files/${file}/identity`)).body;
    expect(await asSeenBy("writer")).toMatchObject({ closed: [], identity, contact });
    expect(await asSeenBy("investigator")).toMatchObject({ closed: ["contact"], identity, contact: null });
    const history = await (await as("investigator")).get(`/api/files/${file}/identity/history`);
    expect(JSON.stringify(history.body)).not.toContain("555");
    const found = async (name: string, asked: object) =>
      (await (await as(name)).send<{ files: { id: string }[] }>("POST", "/api/identities/search", asked)).body
        .files;
    expect(await found("writer", { phone: "87015550142" })).toMatchObject([{ id: file }]);
    expect(await found("investigator", { phone: "87015550142" })).toEqual([]);
    expect(await found("investigator", { name: "Сарсенова Молдир" })).toMatchObject([{ id: file }]);
    // The index itself is closed, not only what a search makes of it.
    const tokens = (name: string) =>
      house.database.as(viewer(name), async (queries) =>
        (
          await queries.rows<{ kind: string }>(
            { name: "kinds-of-indexes", text: "select distinct kind from blind_indexes where file_id = $1" },
            [file],
          )
        ).map(({ kind }) => kind),
      );
    expect(await tokens("writer")).toContain("phone");
    expect(await tokens("investigator")).not.toContain("phone");
    // Whoever was only told of the person sees neither.
    await record("writer", file, 4, "handover.done", { organisations: [house.ids.colleague!], to: ["npo"] });
    expect(await asSeenBy("colleague")).toMatchObject({
      closed: ["identity", "contact"],
      identity: null,
      contact: null,
    });
    expect(await found("colleague", { name: "Сарсенова Молдир" })).toEqual([]);
  });

  it("an act that may not be known leaves no gap: neither in the numbers of acts nor in the version nor in the list", async () => {
    const file = await open();
    await record("writer", file, 1, "consent.given", {
      scopes: ["referral", "sharing"],
      organisations: [house.ids.investigator!],
    });
    const informed = await record("writer", file, 2, "police.informed", {
      form: "full",
      organisations: [house.ids.investigator!],
    });
    expect(informed.status).toBe(201);
    expect(
      (await record("investigator", file, 3, "proceedings.opened", { offences: ["128(2)"] })).status,
    ).toBe(201);
    const recognised = await record("investigator", file, 4, "injured-party.recognised", {
      offences: ["128(2)"],
    });
    expect(recognised.status).toBe(201);
    const protectedNow = await record("investigator", file, 5, "protection.granted");
    expect(protectedNow.body.version).toBe(6);
    expect((await record("investigator", file, 6, "note.added", { note: "x" })).status).toBe(201);

    const whole = (await read("investigator", file)).body;
    const seen = (await read("writer", file)).body;
    expect(whole.acts.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(seen.acts.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5, 6]);
    expect([whole.summary.version, seen.summary.version]).toEqual([7, 6]);
    const listed = (
      await (await as("writer")).get<{ files: { id: string; version: number }[] }>("/api/files?limit=100")
    ).body.files;
    expect(listed.find(({ id }) => id === file)!.version).toBe(6);
    // A body that came in by such an act is not there for the others, and its recording is in no list of readings.
    const hiddenGuard = await record("guard", file, 7, "protection.ended", { why: "x" });
    expect(hiddenGuard.status).toBe(404);
    await house.owner.query(
      "insert into participations (file_id, organisation_id, since, because) values ($1, $2, $3, $4)",
      [...[file, house.ids.guard, NOW, "protection.granted"]],
    );
    const names = async (name: string) =>
      (await read(name, file)).body.participants.map(({ organisation }) => organisation.id);
    expect(await names("investigator")).toContain(house.ids.guard);
    expect(await names("writer")).not.toContain(house.ids.guard);
    expect((await read("guard", file)).status).toBe(200);
    // Nor is it named where it opens something in an emergency.
    const urgent = { parts: ["notes"], reason: "they know where she is now" };
    const inNeed = await (await as("guard")).send("POST", `/api/files/${file}/emergencies`, urgent);
    expect(inNeed.status).toBe(201);
    const openedBy = async (name: string) =>
      (await read(name, file)).body.emergencies.map(({ organisation }) => organisation?.id ?? null);
    expect(await openedBy("investigator")).toEqual([house.ids.guard]);
    expect(await openedBy("writer")).toEqual([null]);
    await house.owner.query(
      "update officers set roles = '{officer,supervisor}' where organisation_id = any ($1)",
      [[house.ids.writer, house.ids.investigator]],
    );
    delete clients.writer;
    delete clients.investigator;
    const readBy = async (name: string) =>
      (
        await (
          await as(name)
        ).get<{ readings: { organisation: { id: string } }[] }>(`/api/files/${file}/readings?limit=100`)
      ).body.readings.map(({ organisation }) => organisation.id);
    expect(await readBy("investigator")).toContain(house.ids.guard);
    expect(await readBy("writer")).not.toContain(house.ids.guard);
    const recordings = async (name: string) =>
      (
        await (await as(name)).get<{ readings: { what: string }[] }>(`/api/files/${file}/readings?limit=100`)
      ).body.readings.filter(({ what }) => what === "act.recorded").length;
    expect([await recordings("investigator"), await recordings("writer")]).toEqual([6, 5]);
    // The officer counts on from what is seen; a stale count is a conflict that names the count that is seen.
    const stale = await record("writer", file, 5, "note.added", { note: "y" });
    expect([stale.status, stale.body.version]).toEqual([409, 6]);
    const next = await record("writer", file, 6, "note.added", { note: "y" });
    expect([next.status, next.body.version]).toEqual([201, 7]);
  });
});
