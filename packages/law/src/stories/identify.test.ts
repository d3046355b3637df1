import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compile, identify, type Sheet, validateSheet } from "../index.js";
import { kz } from "../kz/index.js";

const law = compile(kz);
const LEAST = { "3": 5, "13": 5, "23": 5, "30": 5 };
const sheet = (items: Sheet["items"], over: Partial<Sheet> = {}): Sheet => ({
  minor: false,
  at: "2026-03-03",
  items,
  ...over,
});

describe("the scored sheet of CR Annex 2", () => {
  it("assigns the status to an adult with five points in each of the four blocks", () => {
    expect(identify(law, sheet(LEAST))).toMatchObject({
      track: "adult",
      blocks: { purpose: 5, acts: 5, means: 5, harm: 5 },
      total: 20,
      identified: true,
      edition: "CR 26.12.2024",
      warnings: [],
    });
  });

  it("says which words to use, offers an appeal and warns where only harm is missing", () => {
    const answer = identify(law, sheet({ "3": 5, "13": 5, "23": 5 }));
    expect(answer.identified).toBe(false);
    expect(answer.warnings.map(({ code }) => code)).toEqual(["only-harm-missing"]);
    expect(answer.basis).toContainEqual({ act: "RR", provision: "34" });
    for (const language of ["kk", "ru", "en"] as const)
      expect(answer.result[language]).not.toMatch(/not a victim|не является жертвой|құрбан емес/i);
  });

  it("needs no means for a minor", () => {
    const items = { "2": 5, "13": 5, "30": 5 };
    expect(identify(law, sheet(items, { minor: true }))).toMatchObject({
      track: "minor",
      total: 15,
      identified: true,
    });
    expect(identify(law, sheet(items)).identified).toBe(false);
  });

  it("does not count illegal adoption for an adult", () => {
    expect(identify(law, sheet({ ...LEAST, "3": 0, "4": 5 })).identified).toBe(false);
  });

  it("knows the rows of each edition", () => {
    const items = { "6-1": 5, "12": 5, "23": 5, "30": 5 };
    expect(identify(law, sheet(items, { at: "2024-08-01" }))).toMatchObject({
      edition: "CR 01.07.2023",
      identified: false,
    });
    expect(identify(law, sheet(items, { at: "2024-10-01" }))).toMatchObject({
      edition: "CR 09/2024",
      identified: true,
    });
    expect(identify(law, sheet(items, { at: "2022-01-01" })).warnings.map(({ code }) => code)).toContain(
      "before-first-edition",
    );
  });

  it("never takes the status away for more points", () => {
    const rows = kz.scale!.editions.at(-1)!.items.map(({ row }) => row);
    const items = fc.dictionary(fc.constantFrom(...rows), fc.integer({ min: 0, max: 5 }));
    fc.assert(
      fc.property(items, fc.constantFrom(...rows), fc.boolean(), (scores, row, minor) => {
        const before = identify(law, sheet(scores, { minor }));
        const after = identify(law, sheet({ ...scores, [row]: 5 }, { minor }));
        expect(after.total).toBeGreaterThanOrEqual(before.total);
        if (before.identified) expect(after.identified).toBe(true);
      }),
    );
  });

  it("names every row and score that does not fit", () => {
    const answer = validateSheet(law, { minor: "no", at: "3 March", items: { "2": 6, "99": 5, "3": 2.5 } });
    expect(answer.ok ? [] : answer.faults.map(({ pointer }) => pointer).sort()).toEqual([
      "/at",
      "/items/2",
      "/items/3",
      "/items/99",
      "/minor",
    ]);
  });
});
