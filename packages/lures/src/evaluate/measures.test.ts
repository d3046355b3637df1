import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { adjustedRand, areaUnderCurve, brier, rates, recallAt, reliability } from "./measures.js";

describe("measures", () => {
  it("the adjusted Rand index of a known example", () => {
    // Hand-computed: contingency [[2,1],[0,3]].
    expect(adjustedRand([0, 0, 0, 1, 1, 1], [0, 0, 1, 1, 1, 1])).toBeCloseTo(0.324324, 5);
  });

  it("the adjusted Rand index is 1 for the same partition under other names, and the same both ways", () => {
    const labels = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 2, maxLength: 40 });
    fc.assert(
      fc.property(labels, (truth) => {
        expect(
          adjustedRand(
            truth,
            truth.map((label) => `other ${label}`),
          ),
        ).toBeCloseTo(1, 12);
      }),
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ max: 4, min: 0 }), fc.integer({ max: 4, min: 0 })), { minLength: 2 }),
        (both) => {
          const [one, other] = [both.map(([first]) => first), both.map(([, second]) => second)];
          expect(adjustedRand(one, other)).toBeCloseTo(adjustedRand(other, one), 12);
        },
      ),
    );
  });

  it("precision, recall and F1", () => {
    expect(rates([true, true, false, false], [true, false, true, false])).toMatchObject({
      precision: 0.5,
      recall: 0.5,
      f1: 0.5,
    });
  });

  it("the area under the curve counts pairs in the right order", () => {
    expect(areaUnderCurve([true, false, true, false], [0.9, 0.8, 0.7, 0.1])).toBe(0.75);
    expect(areaUnderCurve([true, false], [0.5, 0.5])).toBe(0.5);
  });

  it("probabilities that come true have no error", () => {
    const truth = [true, true, true, false, false, false, false, false, false, false];
    expect(brier([true, false], [1, 0])).toBe(0);
    expect(
      reliability(
        truth,
        truth.map(() => 0.3),
      ).error,
    ).toBeCloseTo(0, 12);
    expect(
      reliability(
        truth,
        truth.map(() => 0.9),
      ).error,
    ).toBeCloseTo(0.6, 12);
  });

  it("recall at a rate of false alarms", () => {
    expect(recallAt([true, true, false, false], [0.9, 0.4, 0.5, 0.1], 0)).toBe(0.5);
    expect(recallAt([true, true, false, false], [0.9, 0.4, 0.5, 0.1], 0.5)).toBe(1);
  });
});
