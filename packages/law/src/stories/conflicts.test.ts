import { describe, expect, test } from "vitest";
import { compile, facts, type Law, permits, type SwitchValue } from "../index.js";
import { kz } from "../kz/index.js";
import { almaty, BODIES, dutyOf, type Line, story, WALK } from "./telling.js";

/*
 * Where the law contradicts itself, what Pana answers in each position of the switch. A conflict with one value only is documented
 * and not built otherwise; every one with several stands here.
 */
const FOUND: Line = ["2026-03-02 10:00", "clinic", "person.detected", { circumstances: ["V12"] }];
const SHELTERED: readonly Line[] = [FOUND, ["2026-03-02 12:00", "district", "safe-place.provided", {}]];
const may = (
  law: Law,
  lines: readonly Line[],
  who: keyof typeof BODIES,
  kind: string,
  data = {},
  born = "1995-01-01",
) => permits(law, story(lines, { born }), BODIES[who], kind, almaty("2026-03-03 10:00"), data);
/** Whether a warning speaks of the place where the child goes. */
const warned = (law: Law, where: string): boolean =>
  may(law, [FOUND], "guardianship", "child.placed", { where }, "2014-01-01").warnings.some(({ en }) =>
    en.includes("whether there is a place"),
  );

type Position = readonly [value: SwitchValue, answer: unknown];
const POSITIONS: Readonly<Record<string, readonly [ask: (law: Law) => unknown, ...positions: Position[]]>> = {
  "services-start": [
    (law) => may(law, SHELTERED, "shelter", "service.delivered").permitted,
    ["identification-or-need", true],
    ["decision", false],
  ],
  "full-report-to-police": [
    (law) =>
      may(law, [FOUND], "clinic", "police.informed", { form: "full", organisations: ["police-1"] }).permitted,
    ["consent-minor-or-life-threat", false],
    ["always", true],
  ],
  "permit-ends-first": [
    (law) =>
      facts(
        law,
        story([...WALK, ["2026-03-18 10:00", "police", "permit.granted", { until: "2026-06-18" }]], {
          born: "1995-01-01",
          citizenship: ["UZ"],
        }),
      ).warnings.length,
    ["warn", 1],
    ["silent", 0],
  ],
  "return-after": [
    (law) => {
      const lines: readonly Line[] = [
        ...WALK,
        ["2026-03-16 10:00", "police", "proceedings.opened", { offences: ["128(2)"] }],
        ["2026-03-17 10:00", "shelter", "return.consented", {}],
        ["2026-04-01 10:00", "police", "proceedings.ended", {}],
      ];
      const file = story(lines, { born: "1995-01-01", citizenship: ["UZ"] });
      return permits(law, file, BODIES.shelter, "returned", almaty("2026-05-01 10:00")).permitted;
    },
    ["either", true],
    ["both", false],
  ],
  "safe-place-term": [
    (law) => dutyOf(story(WALK.slice(0, 4)), "safe-place-end", "2026-03-02 15:00", law).due,
    ["clock-hours", "2026-03-05T14:00:00+05:00"],
    ["working-days", "2026-03-06T00:00:00+05:00"],
  ],
  "minors-destination": [
    (law) => [warned(law, "child-support-centre"), warned(law, "adaptation-centre")],
    ["child-support-centre", [false, true]],
    ["adaptation-centre", [true, false]],
  ],
  "help-before-identification": [
    (law) => may(law, SHELTERED, "shelter", "service.delivered").permitted,
    ["open", true],
    ["identified-only", false],
  ],
};

describe("a conflict of the law is a switch", () => {
  test.each(Object.entries(POSITIONS))(
    "%s: each position answers in its own way",
    (name, [ask, ...positions]) => {
      expect(positions.map(([value]) => value)).toEqual(kz.switches[name]!.values);
      for (const [value, answer] of positions)
        expect([value, ask(compile(kz, { switches: { [name]: value } }))]).toEqual([value, answer]);
      // The default is the first of them, and is what is answered where nobody chose.
      expect(ask(compile(kz))).toEqual(positions.find(([value]) => value === kz.switches[name]!.default)![1]);
    },
  );

  test("every switch with several values stands here, and one with a single value says why no other reading is built", () => {
    const several = Object.entries(kz.switches).filter(
      ([, { values }]) => Array.isArray(values) && values.length > 1,
    );
    expect(several.map(([name]) => name).sort()).toEqual(Object.keys(POSITIONS).sort());
    for (const { why, basis } of Object.values(kz.switches)) {
      expect(why.en.length).toBeGreaterThan(40);
      expect(basis.length).toBeGreaterThan(0);
    }
  });
});
