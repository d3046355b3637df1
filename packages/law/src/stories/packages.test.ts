import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CaseFile, duties, packages, permits } from "../index.js";
import { PACKAGE_CONTENTS } from "../kz/access/package.js";
import { ACT_KINDS, kz } from "../kz/index.js";
import { anyFile } from "./any-file.js";
import { almaty, CONSENT, LAW, type Line, story } from "./telling.js";

const BEFORE: readonly Line[] = [
  ["2026-03-02 10:00", "clinic", "person.detected", { circumstances: ["V12"] }],
  ["2026-03-02 10:10", "clinic", "ambulance.called", { need: ["bleeding"] }],
  ["2026-03-02 10:20", "clinic", "consent.given", CONSENT],
  ["2026-03-02 10:30", "clinic", "note.added", { note: "she is afraid of her brother" }],
];
const referral = (data: object = {}): Line => [
  "2026-03-02 11:00",
  "clinic",
  "referral.made",
  { to: ["service-provider"], organisations: ["shelter-1"], ...data },
];
const sent = (lines: readonly Line[], now = "2026-03-03 09:00") =>
  packages(LAW, story([...BEFORE, ...lines]), almaty(now));
const kindsIn = (file: CaseFile, ids: readonly string[]) =>
  file.acts.filter(({ id }) => ids.includes(id)).map(({ kind }) => kind);
const answerOf = (lines: readonly Line[], now: string) =>
  duties(LAW, story([...BEFORE, ...lines]), almaty(now)).find(({ rule }) => rule === "referral-answer")!;

describe("what a referral sends", () => {
  test("itself alone, where nothing is chosen to go along", () => {
    const [one] = sent([referral()]);
    expect([one!.acts, one!.parts]).toEqual([["a5"], []]);
  });

  test("the acts of what is chosen, as they were when it was sent; nothing that came later", () => {
    const lines: readonly Line[] = [
      referral({ contents: ["needs", "detection"] }),
      ["2026-03-02 12:00", "clinic", "needs.met", { needs: ["food"] }],
    ];
    const [one] = sent(lines);
    expect(kindsIn(story([...BEFORE, ...lines]), one!.acts)).toEqual([
      "person.detected",
      "ambulance.called",
      "referral.made",
    ]);
    expect([one!.contents, one!.parts]).toEqual([
      ["detection", "needs"],
      ["health", "services"],
    ]);
  });

  test("later corrections of what went along, also of the referral itself", () => {
    const lines: readonly Line[] = [
      referral({ contents: ["needs"] }),
      [
        "2026-03-02 12:00",
        "clinic",
        "act.corrected",
        { act: "a2", data: { need: ["birth"] }, why: "a slip" },
      ],
      ["2026-03-02 12:01", "clinic", "act.corrected", { act: "a4", data: { note: "x" }, why: "a slip" }],
    ];
    const [one] = sent(lines);
    expect(one!.acts).toEqual(["a2", "a5", "a6"]);
  });

  test("nothing, where it was withdrawn as an act", () => {
    expect(
      sent([referral(), ["2026-03-02 12:00", "clinic", "act.withdrawn", { act: "a5", why: "another file" }]]),
    ).toEqual([]);
  });

  test("it closes at the end of the day that it names, else of the fourteenth after it", () => {
    expect(sent([referral({ until: "2026-03-04" })])[0]!.until).toBe(almaty("2026-03-05 00:00"));
    expect(sent([referral()])[0]!.until).toBe(almaty("2026-03-17 00:00"));
  });

  test("it closes at once where the person takes the consent to referral back, or the file is closed", () => {
    const withdrawn: Line = ["2026-03-02 15:00", "clinic", "consent.withdrawn", { scopes: ["referral"] }];
    expect(sent([referral(), withdrawn])[0]!.endedBy?.kind).toBe("consent.withdrawn");
    const other: Line = ["2026-03-02 15:00", "clinic", "consent.withdrawn", { scopes: ["services"] }];
    expect(sent([referral(), other])[0]!.endedBy).toBeNull();
    const again: Line = ["2026-03-02 16:00", "clinic", "consent.given", CONSENT];
    expect(
      sent([referral(), withdrawn, again, ["2026-03-02 17:00", "clinic", "referral.made", {}]]).map(
        ({ endedBy }) => endedBy,
      ),
    ).toEqual([null, null]);
  });

  test("an answer belongs to the referral that it names, or to every one before it", () => {
    const lines: readonly Line[] = [
      referral(),
      ["2026-03-02 11:30", "clinic", "referral.made", { to: ["npo"], organisations: ["npo-1"] }],
      ["2026-03-02 12:00", "shelter", "referral.declined", { referral: "a5", reason: "no-place" }],
      ["2026-03-02 13:00", "npo", "referral.accepted", {}],
    ];
    expect(
      sent(lines).map(({ answers }) => answers.map(({ act, accepted }) => [act.by.organisation, accepted])),
    ).toEqual([
      [
        ["shelter-1", false],
        ["npo-1", true],
      ],
      [["npo-1", true]],
    ]);
  });

  test("never who the person is or where they are, and no act that only some may know of: no lot has any", () => {
    for (const { value } of PACKAGE_CONTENTS) {
      const { kinds, parts } = kz.access!.package!.lots[value]!;
      expect(parts.filter((part) => ["identity", "contact", "notes", "justice"].includes(part))).toEqual([]);
      for (const kind of kinds) {
        const known = ACT_KINDS[kind as keyof typeof ACT_KINDS] as { knownTo?: unknown; fields: object };
        expect([kind, known?.knownTo]).toEqual([kind, undefined]);
        expect(known).toBeDefined();
      }
    }
  });

  test("whatever the file: what goes along came before it, is of a chosen lot, and is the same in any order of recording", () => {
    const lots = kz.access!.package!.lots;
    fc.assert(
      fc.property(anyFile, fc.subarray(Object.keys(lots)), fc.nat(), (file, contents, seed) => {
        const acts = file.acts.map((act) =>
          act.kind === "referral.made" ? { ...act, data: { ...act.data, contents } } : act,
        );
        const now = "2030-01-07T12:00:00+05:00";
        const made = packages(LAW, { ...file, acts }, now);
        const kindOf = new Map(acts.map((act) => [act.id, act]));
        for (const one of made) {
          const may = new Set(one.contents.flatMap((lot) => lots[lot]!.kinds));
          for (const id of one.acts) {
            const { kind, data } = kindOf.get(id)!;
            const carried = kind.startsWith("act.") ? one.acts.includes(String(data.act)) : may.has(kind);
            expect(carried || id === one.referral.id).toBe(true);
          }
        }
        const moments = acts.map(({ at }) => Date.parse(at));
        fc.pre(new Set(moments).size === moments.length);
        const turned = [...acts.slice(seed % (acts.length + 1)), ...acts.slice(0, seed % (acts.length + 1))];
        const plain = (all: typeof made) => all.map((one) => ({ ...one, acts: [...one.acts].sort() }));
        expect(plain(packages(LAW, { ...file, acts: turned }, now))).toEqual(plain(made));
      }),
      { numRuns: 200 },
    );
  });
});

describe("the days of a referral", () => {
  test("the answer is not needed before it is made, and it does not close before the answer is needed", () => {
    const file = story(BEFORE);
    const may = (data: object) =>
      permits(
        LAW,
        file,
        { kind: "health-organisation", organisation: "clinic-7" },
        "referral.made",
        almaty("2026-03-02 23:30"),
        { ...data },
      ).permitted;
    expect(may({ answerBy: "2026-03-02", until: "2026-03-02" })).toBe(true);
    expect(may({ answerBy: "2026-03-01" })).toBe(false);
    expect(may({ until: "2026-03-01" })).toBe(false);
    expect(may({ answerBy: "2026-03-05", until: "2026-03-04" })).toBe(false);
  });
});

describe("the answer to a referral", () => {
  test("is due by the end of the day that the referral names, and never overdue where it names none", () => {
    const asked = [referral({ answerBy: "2026-03-03", until: "2026-03-06" })];
    expect(answerOf(asked, "2026-03-03 23:59")).toMatchObject({
      state: "open",
      due: almaty("2026-03-04 00:00"),
    });
    expect(answerOf(asked, "2026-03-04 00:00").state).toBe("overdue");
    expect(answerOf([referral()], "2026-03-16 23:59")).toMatchObject({ state: "open", due: null });
  });

  test("is owed no more once the package has closed, and the duty says since when and why", () => {
    const asked = [referral({ answerBy: "2026-03-03", until: "2026-03-06" })];
    expect(answerOf(asked, "2026-03-06 23:59")).toMatchObject({
      state: "overdue",
      changesAt: almaty("2026-03-07 00:00"),
    });
    expect(answerOf(asked, "2026-03-07 00:00")).toMatchObject({
      state: "lapsed",
      lapsed: { by: "a5", at: almaty("2026-03-07 00:00") },
    });
    expect(answerOf([referral()], "2026-03-17 00:00").state).toBe("lapsed");
  });

  test("one that came in time stays; one that came after the end answers nothing", () => {
    const accepted = (at: string): Line => [at, "shelter", "referral.accepted", {}];
    expect(
      answerOf([referral({ answerBy: "2026-03-03" }), accepted("2026-03-05 10:00")], "2026-05-01 10:00")
        .state,
    ).toBe("met-late");
    expect(
      answerOf([referral({ until: "2026-03-04" }), accepted("2026-03-05 10:00")], "2026-05-01 10:00").state,
    ).toBe("lapsed");
  });
});
