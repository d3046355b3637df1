import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hierarchicalModels, modelCount } from "../selection/enumerate.js";
import { reordered } from "../table/lists.js";
import { type Table, tableOf } from "../table/table.js";
import { mainEffects, modelOf, notation, pairsOf, readNotation } from "./model.js";
import { Workbench } from "./workbench.js";

const sparse: fc.Arbitrary<Table> = fc
  .array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 30 })), { minLength: 15, maxLength: 15 })
  .filter((counts) => counts.some((count) => count > 0))
  .map((counts) => ({ lists: ["a", "b", "c", "d"], counts: Float64Array.of(0, ...counts) }));

const models = [...hierarchicalModels(4)];

test("how many hierarchical models there are", () => {
  expect([...hierarchicalModels(3)]).toHaveLength(8);
  expect(models).toHaveLength(113);
  expect([...hierarchicalModels(5)]).toHaveLength(6893);
  expect([...hierarchicalModels(5, 3)]).toHaveLength(modelCount(5, 3)!);
  expect(new Set(models.map(notation))).toHaveProperty("size", 113);
});

test("a notation names its model", () => {
  for (const model of models) expect(readNotation(notation(model), 4)).toEqual(model);
  expect(() => readNotation("[15]", 4)).toThrow(RangeError);
  expect(() => readNotation("12", 4)).toThrow(RangeError);
});

test("two independent lists give Lincoln and Petersen's estimate", () => {
  const table = tableOf(
    ["a", "b"],
    [
      { history: "10", count: 60 },
      { history: "01", count: 40 },
      { history: "11", count: 20 },
    ],
  );
  const fit = Workbench.on(table).fits.describe(mainEffects(2))!;
  expect(fit.total).toBeCloseTo((80 * 60) / 20, 9);
  expect(fit.deviance).toBeCloseTo(0, 9);
});

describe("whatever the table", () => {
  test("a fit keeps the sums of every term of its model", () => {
    fc.assert(
      fc.property(sparse, fc.integer({ min: 0, max: 112 }), (table, which) => {
        const bench = Workbench.on(table);
        const model = models[which]!;
        if (bench.statuses.of(model) !== "ok" || !bench.fits.fit(model)) return;
        for (const term of model) expect(bench.fits.fittedSums[term]).toBeCloseTo(bench.fits.sums[term]!, 4);
      }),
      { numRuns: 300 },
    );
  });

  test("the order of the lists changes neither the status nor the total", () => {
    fc.assert(
      fc.property(sparse, fc.integer({ min: 0, max: 112 }), (table, which) => {
        const order = [2, 0, 3, 1];
        const model = models[which]!;
        const turn = (term: number) =>
          order.reduce((turned, old, at) => turned | (((term >> old) & 1) << at), 0);
        const one = Workbench.on(table);
        const other = Workbench.on(reordered(table, order));
        const turned = modelOf(4, model.map(turn));
        expect(other.statuses.of(turned)).toBe(one.statuses.of(model));
        if (one.statuses.of(model) !== "ok" || !one.fits.fit(model) || !other.fits.fit(turned)) return;
        expect(other.fits.hidden / one.fits.hidden).toBeCloseTo(1, 5);
      }),
      { numRuns: 300 },
    );
  });

  test("all pairs are not identifiable where no three lists meet in pairs", () => {
    fc.assert(
      fc.property(sparse, (table) => {
        const bench = Workbench.on(table);
        const meet = (...lists: number[]) =>
          pairsOf(4)
            .filter((pair) => lists.filter((list) => (pair >> list) & 1).length === 2)
            .every((pair) => bench.fits.sums[pair]! > 0);
        if (table.lists.some((_, list) => bench.fits.sums[1 << list] === 0)) return;
        const three = [
          [0, 1, 2],
          [0, 1, 3],
          [0, 2, 3],
          [1, 2, 3],
        ].some((lists) => meet(...lists));
        const status = bench.statuses.of(modelOf(4, pairsOf(4)));
        expect(status.includes("identifiable")).toBe(!three);
      }),
      { numRuns: 500 },
    );
  });
});
