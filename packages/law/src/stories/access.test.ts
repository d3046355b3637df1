import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Act,
  allClosedFields,
  type CaseFile,
  closedFields,
  duties,
  facts,
  type Grant,
  grants,
  permitsAll,
  results,
  rights,
  SUBJECTS,
  type Subject,
  type Taker,
} from "../index.js";
import { ACT_KINDS, kz } from "../kz/index.js";
import { anyFile } from "./any-file.js";
import { almaty, BODIES, CONSENT, LAW, type Line, story } from "./telling.js";

const PARTS = Object.keys(kz.access!.parts);
const NOW = "2026-06-01 12:00";
const taker = (who: keyof typeof BODIES, owesSince: string | null = null): Taker => ({
  organisation: BODIES[who].organisation,
  kinds: [BODIES[who].kind],
  owesSince,
});
const EVERYBODY = Object.keys(BODIES).map((who) => taker(who as keyof typeof BODIES));

/** The parts open to a body at a moment of Almaty, each with its grounds. */
function open(file: CaseFile, who: keyof typeof BODIES, now = NOW, takers = EVERYBODY) {
  const { organisation } = BODIES[who];
  const at = Date.parse(almaty(now));
  const inForce = (one: Grant) =>
    one.organisation === organisation &&
    Date.parse(one.since) <= at &&
    (one.until === null || Date.parse(one.until) > at);
  const found = grants(LAW, file, takers, almaty(now)).filter(inForce);
  return Object.fromEntries(
    PARTS.flatMap((part) => {
      const grounds = found.filter((one) => one.part === part).map(({ ground }) => ground);
      return grounds.length > 0 ? [[part, grounds.join("+")]] : [];
    }),
  );
}

const DETECTED: Line = ["2026-03-02 10:00", "clinic", "person.detected", { circumstances: ["V12"] }];
const AGREED: Line = ["2026-03-02 10:20", "clinic", "consent.given", CONSENT];
const sharing = (data: Readonly<Record<string, unknown>>): Line => [
  "2026-03-03 09:00",
  "clinic",
  "consent.given",
  { scopes: ["sharing"], ...data },
];

describe("who sees which part of a file", () => {
  test("whoever was asked and has not answered sees no part; by accepting, those of its task", () => {
    const asked: readonly Line[] = [
      DETECTED,
      AGREED,
      ["2026-03-02 11:00", "clinic", "referral.made", { to: ["service-provider"] }],
    ];
    expect(open(story(asked), "shelter")).toEqual({});
    const accepted: readonly Line[] = [...asked, ["2026-03-02 12:00", "shelter", "referral.accepted", {}]];
    expect(Object.keys(open(story(accepted), "shelter"))).toEqual([
      "identity",
      "contact",
      "health",
      "services",
      "notes",
    ]);
    const declined: readonly Line[] = [...asked, ["2026-03-02 12:00", "shelter", "referral.declined", {}]];
    expect(open(story(declined), "shelter")).toEqual({});
  });

  test("the wall between therapy and justice holds both ways", () => {
    const file = story([
      DETECTED,
      AGREED,
      ["2026-03-02 12:00", "shelter", "referral.accepted", {}],
      ["2026-03-02 13:00", "police", "proceedings.opened", { offences: ["128(2)"] }],
    ]);
    expect(open(file, "police")).toEqual({ identity: "task", justice: "task" });
    expect(open(file, "shelter").justice).toBeUndefined();
    expect(open(file, "clinic").justice).toBeUndefined();
  });

  test("a body that owes an act sees what it needs before it has acted", () => {
    const file = story([DETECTED]);
    expect(open(file, "district")).toEqual({});
    const owing = [taker("district", almaty("2026-03-02 10:00"))];
    expect(open(file, "district", NOW, owing)).toMatchObject({ services: "task", health: "task" });
    expect(open(file, "district", "2026-03-02 09:59", owing)).toEqual({});
  });

  test("guardianship sees the helping parts of a minor's file, by law and not by consent, and not of an adult's", () => {
    const lines: readonly Line[] = [
      DETECTED,
      ["2026-03-02 12:00", "guardianship", "note.added", { note: "seen" }],
    ];
    expect(open(story(lines, { born: "2012-05-01" }), "guardianship")).toMatchObject({
      contact: "exception",
      health: "exception",
      services: "exception",
    });
    expect(open(story(lines), "guardianship")).toEqual({ identity: "task" });
  });

  test("consent opens the parts named to the organisations named, and nothing else to nobody else", () => {
    const file = story([
      DETECTED,
      sharing({ organisations: ["police-1"], parts: ["health"], purpose: "the damages" }),
    ]);
    expect(open(file, "police")).toEqual({ health: "consent" });
    expect(open(file, "npo")).toEqual({});
  });

  test("withdrawing it closes them at once; a refusal without scopes too; one of another scope does not", () => {
    const shared = [DETECTED, sharing({ organisations: ["police-1"], parts: ["health"] })] as const;
    const after = (kind: "consent.withdrawn" | "consent.refused", data: object) =>
      story([...shared, ["2026-04-01 10:00", "clinic", kind, { ...data }]]);
    for (const file of [
      after("consent.withdrawn", { scopes: ["sharing"] }),
      after("consent.refused", {}),
      after("consent.refused", { scopes: ["sharing"] }),
    ]) {
      expect(open(file, "police", "2026-04-01 09:59")).toEqual({ health: "consent" });
      expect(open(file, "police", "2026-04-01 10:00")).toEqual({});
    }
    expect(open(after("consent.withdrawn", { scopes: ["services"] }), "police")).toEqual({
      health: "consent",
    });
  });

  test("consent until a day holds through that day on the clocks of Almaty", () => {
    const file = story([
      DETECTED,
      sharing({ organisations: ["police-1"], parts: ["health"], until: "2026-04-10" }),
    ]);
    expect(open(file, "police", "2026-04-10 23:59")).toEqual({ health: "consent" });
    expect(open(file, "police", "2026-04-11 00:00")).toEqual({});
  });

  test("a consent recorded by mistake and withdrawn as an act opens nothing", () => {
    const file = story([
      DETECTED,
      sharing({ organisations: ["police-1"], parts: ["health"] }),
      ["2026-03-03 09:05", "clinic", "act.withdrawn", { act: "a2", why: "another file" }],
    ]);
    expect(open(file, "police")).toEqual({});
  });
});

describe("what is closed", () => {
  const FIELDS = allClosedFields(LAW);

  test("every closed field is a field of its kind of act, and belongs to one part", () => {
    for (const { kind, field } of FIELDS)
      expect(Object.keys(ACT_KINDS[kind as keyof typeof ACT_KINDS].fields)).toContain(field);
    expect(new Set(FIELDS.map(({ kind, field }) => `${kind}.${field}`)).size).toBe(FIELDS.length);
  });

  /** A file with something in every closed field that its acts can have, and the same without. */
  const filled = ({ acts, ...file }: CaseFile): readonly [CaseFile, CaseFile] => {
    const kindOf = new Map(acts.map(({ id, kind }) => [id, kind]));
    const map = (change: (kind: string, data: Act["data"]) => Act["data"]): CaseFile => ({
      ...file,
      acts: acts.map((act) => {
        const corrected = kindOf.get(String(act.data.act));
        const inner = act.data.data as Act["data"] | undefined;
        const data = change(act.kind, act.data);
        return {
          ...act,
          data: corrected && inner ? { ...data, data: change(corrected, inner) } : data,
        };
      }),
    });
    const values: Readonly<Record<string, unknown>> = { services: ["x"], criteria: ["x"] };
    return [
      map((kind, data) => ({
        ...Object.fromEntries(
          Object.keys(closedFields(LAW, kind)).map((field) => [field, values[field] ?? "something"]),
        ),
        ...data,
      })),
      map((kind, data) => {
        const closed = closedFields(LAW, kind);
        return Object.fromEntries(Object.entries(data).filter(([field]) => !Object.hasOwn(closed, field)));
      }),
    ];
  };

  test("decides nothing: without it every duty, fact, right, permission and result is the same", () => {
    const someone = fc.constantFrom(...SUBJECTS);
    fc.assert(
      fc.property(anyFile, someone, (file, kind: Subject) => {
        const [whole, closed] = filled(file);
        const now = "2027-01-11T12:00:00+05:00";
        expect(duties(LAW, closed, now)).toEqual(duties(LAW, whole, now));
        expect(facts(LAW, closed)).toEqual(facts(LAW, whole));
        expect(rights(LAW, closed, now)).toEqual(rights(LAW, whole, now));
        expect([...results(LAW, closed)]).toEqual([...results(LAW, whole)]);
        const by = { kind, organisation: "one" };
        expect(permitsAll(LAW, closed, by, now)).toEqual(permitsAll(LAW, whole, by, now));
      }),
      { numRuns: 150 },
    );
  });

  test("whoever is granted nothing is named by nothing in the file but consent, its act or what it owes", () => {
    fc.assert(
      fc.property(anyFile, (file) => {
        const now = "2030-01-07T12:00:00+05:00";
        const takers = ["one", "two", "three", "four"].map((organisation) => ({
          organisation,
          kinds: [...SUBJECTS],
          owesSince: null,
        }));
        const acting = new Set(file.acts.map(({ by }) => by.organisation));
        for (const { organisation, ground } of grants(LAW, file, takers, now))
          expect(ground === "consent" || acting.has(organisation)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
