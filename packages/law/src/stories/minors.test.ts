import { describe, expect, test } from "vitest";
import { compile, duties, facts, permits, UnknownActKind } from "../index.js";
import { kz } from "../kz/index.js";
import { almaty, BODIES, CONSENT, dutyOf, LAW, type Line, POSITIVE, story } from "./telling.js";

const CHILD = { born: "2012-05-14" };
const FOUND: Line = ["2026-03-02 10:00", "clinic", "person.detected"];
const UNSURE: Line = ["2026-03-02 10:00", "clinic", "person.detected", { minorLikely: true }];

describe("a child is found", () => {
  test("the police or the guardianship body is told at once, and nobody asks for consent", () => {
    const at = almaty("2026-03-02 10:05");
    expect(permits(LAW, story([FOUND], CHILD), BODIES.clinic, "notice.given", at).permitted).toBe(true);
    expect(dutyOf(story([FOUND], CHILD), "notice-about-minor", "2026-03-02 11:00")).toMatchObject({
      term: "T02",
      state: "overdue",
      to: ["police", "guardianship-body"],
    });
    const told = (to: string) =>
      dutyOf(
        story([FOUND, ["2026-03-02 10:30", "clinic", "notice.given", { to: [to] }]], CHILD),
        "notice-about-minor",
        "2026-03-02 12:00",
      ).state;
    expect([told("guardianship-body"), told("service-provider")]).toEqual(["met", "overdue"]);
  });

  test("the safe place is the guardianship body's, for 72 hours", () => {
    const file = story([FOUND, ["2026-03-02 12:00", "guardianship", "safe-place.provided"]], CHILD);
    expect(dutyOf(file, "safe-place-end", "2026-03-02 13:00")).toMatchObject({
      term: "T06",
      due: "2026-03-05T12:00:00+05:00",
      bearer: { organisation: "guardianship-1" },
    });
    expect(facts(LAW, file).terms).toMatchObject([{ term: "T06", basis: [{ act: "RR", provision: "18" }] }]);
  });

  test("is identified only in the presence of a representative, a relative or the guardianship body", () => {
    const file = story(
      [FOUND, ["2026-03-03 10:00", "shelter", "prechecks.confirmed", { safe: true }]],
      CHILD,
    );
    const held = (more: object) =>
      permits(LAW, file, BODIES.shelter, "identification.held", almaty("2026-03-03 11:00"), {
        sheet: { ...POSITIVE, minor: true },
        participants: ["police", "service-provider", "district-executive"],
        ...more,
      });
    expect(held({})).toMatchObject({
      permitted: false,
      basis: [
        { act: "CR", provision: "3" },
        { act: "RR", provision: "37" },
      ],
    });
    expect(held({ present: ["representative"] }).permitted).toBe(true);
  });
});

describe("a child is found alone", () => {
  const ALONE: Line = [
    "2026-03-02 10:00",
    "clinic",
    "person.detected",
    { riskGroups: ["unaccompanied"], circumstances: ["V04", "V07"] },
  ];

  test("the guardianship body is told at once, represents the child, and looks at how it lives in three days", () => {
    const told: Line = ["2026-03-02 10:30", "clinic", "notice.given", { to: ["guardianship-body"] }];
    const file = story([ALONE, told], CHILD);
    expect(dutyOf(file, "child-without-care", "2026-03-02 12:00")).toMatchObject({
      term: "T43",
      state: "met",
    });
    expect(dutyOf(file, "temporary-representative", "2026-03-02 12:00")).toMatchObject({
      state: "open",
      due: null,
      bearer: { kind: "guardianship-body" },
      basis: [
        { act: "RR", provision: "37" },
        { act: "L110", provision: "21(3)" },
      ],
    });
    expect(dutyOf(file, "living-conditions", "2026-03-02 12:00")).toMatchObject({
      term: "T44",
      due: "2026-03-06T00:00:00+05:00",
    });
    const placed = story(
      [
        ALONE,
        told,
        ["2026-03-04 10:00", "guardianship", "living-conditions.examined", { withoutCare: true }],
        ["2026-03-05 10:00", "guardianship", "child.placed", { where: "child-support-centre" }],
      ],
      CHILD,
    );
    expect(dutyOf(placed, "temporary-representative", "2026-03-06 12:00").state).toBe("met");
    expect(dutyOf(placed, "placement", "2026-03-06 12:00").state).toBe("met");
    // A centre is not a family: the register is still owed.
    expect(dutyOf(placed, "regional-register", "2026-03-06 12:00")).toMatchObject({
      state: "open",
      due: "2026-04-07T00:00:00+05:00",
    });
  });

  test("who told the police only has not told the body that the family code names", () => {
    const file = story([ALONE, ["2026-03-02 10:30", "clinic", "notice.given", { to: ["police"] }]], CHILD);
    expect(dutyOf(file, "notice-about-minor", "2026-03-02 12:00")).toMatchObject({
      state: "met",
      liability: null,
    });
    // The code names no penalty for it that we have read, and none is made up.
    expect(dutyOf(file, "child-without-care", "2026-03-02 12:00")).toMatchObject({
      state: "overdue",
      liability: null,
    });
  });

  test("a clinic that told nobody sees since when, under which provision, and what to confirm; the police do not", () => {
    expect(dutyOf(story([ALONE], CHILD), "notice-about-minor", "2026-03-02 12:00")).toMatchObject({
      state: "overdue",
      liability: {
        since: "2026-03-02T11:00:00+05:00",
        basis: [{ act: "AO", provision: "127-1" }],
        note: { en: expect.stringContaining("edition in force") },
      },
    });
    const byPolice: Line = ["2026-03-02 10:00", "police", "person.detected", ALONE[3]!];
    expect(dutyOf(story([byPolice], CHILD), "notice-about-minor", "2026-03-02 12:00")).toMatchObject({
      state: "overdue",
      liability: null,
    });
  });

  test("found alone at the check before identification: the police or the guardianship body, at once", () => {
    const lines: Line[] = [
      FOUND,
      ["2026-03-03 10:00", "shelter", "prechecks.confirmed", { safe: true, unaccompanied: true }],
    ];
    expect(dutyOf(story(lines, CHILD), "unaccompanied-notice", "2026-03-03 12:00")).toMatchObject({
      term: "T03",
      state: "overdue",
      bearer: { organisation: "shelter-1" },
    });
    const known: Line = ["2026-03-02 10:30", "clinic", "notice.given", { to: ["police"] }];
    const before = story([lines[0]!, known, lines[1]!], CHILD);
    expect(dutyOf(before, "unaccompanied-notice", "2026-03-03 12:00").state).toBe("met");
  });
});

describe("what a child is owed on the way", () => {
  test("is told what happens, is never left alone, and representatives are told only after thought", () => {
    const file = story(
      [FOUND, ["2026-03-02 10:30", "clinic", "notice.given", { to: ["guardianship-body"] }]],
      CHILD,
    );
    const state = (rule: string) => dutyOf(file, rule, "2026-03-04 10:00");
    expect(state("minor-informed")).toMatchObject({ state: "open", due: null });
    expect(state("minor-handed-over")).toMatchObject({ state: "open", bearer: { organisation: "clinic-7" } });
    expect(state("representatives-decided").bearer.kind).toBe("guardianship-body");
    const decided = story(
      [
        FOUND,
        ["2026-03-02 10:30", "clinic", "notice.given", { to: ["guardianship-body"] }],
        ["2026-03-02 10:40", "clinic", "minor.informed"],
        ["2026-03-02 12:00", "guardianship", "safe-place.provided"],
        ["2026-03-02 13:00", "guardianship", "guardian.notified", { told: false }],
      ],
      CHILD,
    );
    for (const rule of ["minor-informed", "minor-handed-over", "representatives-decided"])
      expect(dutyOf(decided, rule, "2026-03-04 10:00").state).toBe("met");
  });

  test("an adult found with grounds to think of a child owes none of it once the age is established", () => {
    const file = story([UNSURE, ["2026-03-02 10:30", "police", "age.established", { adult: true }]], {});
    for (const rule of ["minor-informed", "minor-handed-over"])
      expect(dutyOf(file, rule, "2026-03-02 12:00").state).toBe("lapsed");
  });

  test("where the child goes is the choice of J7: the other place is warned of, never refused", () => {
    const may = (where: string, switches = {}) =>
      permits(
        compile(kz, { switches }),
        story([FOUND, ["2026-03-02 11:00", "guardianship", "opinion.heard"]], CHILD),
        BODIES.guardianship,
        "child.placed",
        almaty("2026-03-03 10:00"),
        { where },
      );
    expect(may("child-support-centre")).toMatchObject({ permitted: true, warnings: [] });
    expect(may("adaptation-centre").warnings).toHaveLength(1);
    const other = { "minors-destination": "adaptation-centre" };
    expect(may("adaptation-centre", other).warnings).toEqual([]);
    expect(may("child-support-centre", other)).toMatchObject({
      permitted: true,
      warnings: [{ en: expect.stringContaining("centre for adaptation") }],
    });
  });

  test("a parent's child is a recipient of its own, in a file of its own", () => {
    const contract: Line = ["2026-03-11 12:00", "shelter", "contract.concluded", { months: 6, children: 2 }];
    expect(dutyOf(story([contract]), "children-recorded-apart", "2026-03-12 12:00").state).toBe("open");
    const linked: Line = ["2026-03-11 13:00", "shelter", "file.linked", { file: "KZ-2", relation: "child" }];
    expect(dutyOf(story([contract, linked]), "children-recorded-apart", "2026-03-12 12:00").state).toBe(
      "met",
    );
    const alone: Line = ["2026-03-11 12:00", "shelter", "contract.concluded", { months: 6, children: 0 }];
    expect(() => dutyOf(story([alone]), "children-recorded-apart", "2026-03-12 12:00")).toThrow("0 duties");
  });
});

describe("a newborn is left at a clinic", () => {
  const LEFT: Line = ["2026-03-05 10:00", "clinic", "newborn.left", { facility: "clinic-7" }];
  const NEWBORN = { born: "2026-03-04" };

  test("the guardianship body is told in three working days, over the days off of March", () => {
    expect(dutyOf(story([LEFT], NEWBORN), "newborn-reported", "2026-03-06 10:00")).toMatchObject({
      term: "T42",
      due: "2026-03-12T00:00:00+05:00",
      state: "open",
      liability: null,
    });
  });

  test("who told late sees since when, under which provision, and that it must be confirmed", () => {
    const file = story([LEFT, ["2026-03-20 10:00", "clinic", "newborn.reported"]], NEWBORN);
    expect(dutyOf(file, "newborn-reported", "2026-03-21 10:00")).toMatchObject({
      state: "met-late",
      liability: {
        since: "2026-03-12T00:00:00+05:00",
        basis: [{ act: "MF", provision: "117(3)" }],
        note: { en: expect.stringContaining("not found") },
      },
    });
  });

  test("nobody calls the child trafficked: nothing is detected until somebody detects it", () => {
    const file = story([LEFT, ["2026-03-05 12:00", "clinic", "newborn.reported"]], NEWBORN);
    expect(facts(LAW, file).status).toBe("reported");
    expect(dutyOf(file, "living-conditions", "2026-03-06 10:00").due).toBe("2026-03-11T00:00:00+05:00");
    const rules = duties(LAW, file, almaty("2026-03-06 10:00")).map(({ rule }) => rule);
    expect(rules.sort()).toEqual(["living-conditions", "newborn-reported"]);
  });
});

describe("the age is not known", () => {
  test("with grounds to think of a minor it is a minor's file until the age is established", () => {
    expect(facts(LAW, story([UNSURE], {}))).toMatchObject({ track: "minor", minority: "presumed-minor" });
    const adult = story([UNSURE, ["2026-03-02 10:30", "police", "age.established", { adult: true }]], {});
    expect(facts(LAW, adult)).toMatchObject({ track: "adult", minority: "adult" });
    expect(dutyOf(adult, "notice-about-minor", "2026-03-02 12:00")).toMatchObject({
      state: "lapsed",
      lapsed: { by: "a2" },
    });
  });

  test("what was overdue by then stays owed", () => {
    const late = story([UNSURE, ["2026-03-02 15:00", "police", "age.established", { adult: true }]], {});
    expect(dutyOf(late, "notice-about-minor", "2026-03-02 16:00").state).toBe("overdue");
  });

  test("a notice about an adult gives way to the notice about a minor", () => {
    const file = story(
      [
        FOUND,
        ["2026-03-02 10:20", "clinic", "consent.given", CONSENT],
        ["2026-03-02 10:40", "clinic", "minority.presumed"],
      ],
      {},
    );
    expect(dutyOf(file, "notice-about-adult", "2026-03-02 12:00")).toMatchObject({
      state: "lapsed",
      lapsed: { by: "a3" },
    });
    expect(dutyOf(file, "notice-about-minor", "2026-03-02 12:00").state).toBe("overdue");
  });
});

describe("an administrator chooses otherwise where the law is silent", () => {
  const may = (lines: readonly Line[], switches: Readonly<Record<string, string>>) =>
    permits(
      compile(kz, { switches }),
      story(lines),
      BODIES.shelter,
      "service.delivered",
      almaty("2026-03-03 10:00"),
    ).permitted;
  const sheltered: Line[] = [FOUND, ["2026-03-02 12:00", "district", "safe-place.provided"]];

  test("services may wait for the decision (J1), or for identification (J9)", () => {
    expect(may(sheltered, {})).toBe(true);
    expect(may(sheltered, { "services-start": "decision" })).toBe(false);
    expect(may(sheltered, { "help-before-identification": "identified-only" })).toBe(false);
  });
});

test("an act that no table knows is a fault, not a refusal", () => {
  expect(() => permits(LAW, story([]), BODIES.police, "person.praised", almaty("2026-03-02 10:00"))).toThrow(
    UnknownActKind,
  );
});
