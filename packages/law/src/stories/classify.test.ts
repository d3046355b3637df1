import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CLASSIFICATIONS, classify, type Person } from "../index.js";
import { anyCorrectedFile } from "./any-file.js";
import { almaty, LAW, type Line, story } from "./telling.js";

const ADULT: Person = { born: "1995-01-01" };
const CHILD: Person = { born: "2012-05-14" };

/** A file in which only the sheet was filled in, with five points in each of these rows of the annex. */
function sheetOf(rows: readonly string[], person = ADULT, more: readonly Line[] = []) {
  const held: Line = [
    "2026-03-03 11:00",
    "shelter",
    "identification.held",
    {
      sheet: {
        minor: person === CHILD,
        at: "2026-03-03",
        items: Object.fromEntries(rows.map((row) => [row, 5])),
      },
    },
  ];
  return classify(LAW, story([held, ...more], person));
}
const results = (of: ReturnType<typeof classify>) => CLASSIFICATIONS.map((name) => of[name].result);

describe("four results side by side", () => {
  test("recruited by deceit into forced labour, and harmed: all three laws say so", () => {
    const told = sheetOf(["3", "13", "23", "30"]);
    expect(results(told)).toEqual([true, true, true, null]);
    expect(told).toMatchObject({ differ: false, appeal: null });
    expect(told.palermo.because.map(({ text }) => text.en)).toEqual([
      expect.stringMatching(/^act: Recruitment/),
      expect.stringMatching(/^means: Deceit/),
      "purpose: Forced labour",
    ]);
  });

  test("the same without harm: the scale says no, the definitions say yes, and the appeal is offered", () => {
    const told = sheetOf(["3", "13", "23"]);
    expect(results(told)).toEqual([true, true, false, null]);
    expect(told.differ).toBe(true);
    expect(told.appeal?.text.en).toMatch(/right to appeal/);
    expect(told.appeal?.basis).toContainEqual({ act: "L110", provision: "17(2)(16)" });
    expect(told.nationalScale.because[0]?.text.en).not.toMatch(/not a victim/i);
  });

  test("exploited where the person was: trafficking by the national law, no act of the Protocol", () => {
    const told = sheetOf(["3", "9", "23", "30"]);
    expect(results(told)).toEqual([false, true, true, null]);
    expect(told.palermo.because.map(({ text }) => text.en)).toContain("act: not on the sheet");
  });

  test("recruited without any means: an adult is not trafficked by the Protocol, a child is", () => {
    expect(sheetOf(["2", "13"]).palermo.result).toBe(false);
    const child = sheetOf(["2", "13"], CHILD);
    expect(child.palermo.result).toBe(true);
    expect(child.palermo.because.at(-1)?.text.en).toMatch(/no means is needed/);
  });

  test("the criminal case speaks for itself, before any sheet, and may end", () => {
    const recognised: Line = [
      "2026-03-04 10:00",
      "police",
      "injured-party.recognised",
      { offences: ["128(2)"] },
    ];
    const ended: Line = ["2026-05-04 10:00", "police", "injured-party.ended"];
    expect(results(classify(LAW, story([recognised])))).toEqual([null, null, null, true]);
    const after = classify(LAW, story([recognised, ended]));
    expect(after.criminalStatus.result).toBe(false);
    expect(classify(LAW, story([recognised, ended]), almaty("2026-04-01 10:00")).criminalStatus.result).toBe(
      true,
    );
  });

  test("every answer has a reason and a provision; one without a sheet is not a no", () => {
    fc.assert(
      fc.property(anyCorrectedFile, (file) => {
        const told = classify(LAW, file);
        for (const name of CLASSIFICATIONS) {
          expect(told[name].because.length).toBeGreaterThan(0);
          expect(told[name].basis.length).toBeGreaterThan(0);
        }
        if (told.palermo.result === null)
          expect([told.nationalScale.result, told.appeal]).toEqual([null, null]);
        // Two answers of one reading never contradict the sheet: what the scale reaches has all the elements of the law.
        if (told.nationalScale.result) expect(told.nationalLaw.result).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
