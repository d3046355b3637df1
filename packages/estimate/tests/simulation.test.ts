import {
  averaged,
  bootstrapDraws,
  conditioned,
  consistency,
  drawTable,
  hierarchicalModels,
  joinDraws,
  look,
  observed,
  PUBLISHED,
  populationOf,
  saidOf,
  scoreOf,
  selectionOf,
  type Table,
  WAYS,
  Workbench,
  weights,
} from "@pana/estimate";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { publishedTable } from "./reference.js";

const UK = PUBLISHED.UKdat_5!;

const anyTable: fc.Arbitrary<Table> = fc
  .array(fc.nat(40), { minLength: 15, maxLength: 15 })
  .map((counts) => ({ lists: ["a", "b", "c", "d"], counts: Float64Array.from([0, ...counts]) }));

describe("models weighed instead of chosen", () => {
  test("the weights are shares, and the total lies between those of the models", () => {
    const ranking = look(UK);
    const shares = weights(ranking);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
    expect(shares[0]).toBe(Math.max(...shares));
    const said = selectionOf("averaged", UK, ranking)(Workbench.on(UK));
    expect(said.status).toBe("ok");
    if (said.status !== "ok") return;
    const likely = ranking.candidates.slice(0, 20).map(({ total }) => total);
    expect(said.total).toBeGreaterThan(Math.min(...likely));
    expect(said.total).toBeLessThan(Math.max(...likely));
  });

  test("draws are the same however many threads make them, and spread over several models", () => {
    const selection = averaged(() => hierarchicalModels(5, 2));
    const whole = bootstrapDraws(UK, selection, { seed: 5, from: 0, to: 6 });
    const parts = joinDraws([
      bootstrapDraws(UK, selection, { seed: 5, from: 0, to: 2 }),
      bootstrapDraws(UK, selection, { seed: 5, from: 2, to: 6 }),
    ]);
    expect([...parts.totals]).toEqual([...whole.totals]);
    expect(whole.models.length).toBeGreaterThan(2);
  });
});

describe("tables drawn from a population", () => {
  test("nobody is made up: seen and unseen together are the population, and the same seed gives the same table", () => {
    const population = populationOf(UK);
    expect(population.total).toBe(11_313);
    const expected = population.means.reduce((sum, mean) => sum + mean, 0) - population.means[0]!;
    expect(expected).toBeCloseTo(2_744, 0);
    const table = drawTable(population, 7, 3);
    expect([...drawTable(population, 7, 3).counts]).toEqual([...table.counts]);
    expect([...drawTable(population, 7, 4).counts]).not.toEqual([...table.counts]);
    expect(Math.abs(observed(table) - expected)).toBeLessThan(5 * Math.sqrt(expected));
    // Histories that the model cannot bring about are never drawn.
    population.means.forEach((mean, cell) => {
      if (mean === 0) expect(table.counts[cell]).toBe(0);
    });
  });

  test("every way says something of them, with its limits in order", () => {
    const said = saidOf(drawTable(populationOf(UK), 1, 0), 30, 1);
    for (const way of WAYS) {
      const { total, lower, upper } = said[way];
      expect(total, way).toBeGreaterThan(2_000);
      if (Number.isFinite(lower)) expect(lower, way).toBeLessThan(upper);
    }
  });
});

describe("a known list as the others see it", () => {
  test("its people are those seen by the others and those hidden from them", () => {
    fc.assert(
      fc.property(anyTable, fc.nat(3), (table, list) => {
        const { table: seen, known, hidden } = conditioned(table, list);
        expect(observed(seen) + hidden).toBe(known);
        expect(hidden).toBe(table.counts[1 << list]);
        expect(seen.lists).toHaveLength(3);
        expect(seen.counts[0]).toBe(0);
      }),
    );
  });

  test("the police list of the United Kingdom: 1,102 people, 195 of them on other lists", () => {
    const { list, known, hidden } = conditioned(PUBLISHED.UKdat!, 2);
    expect([list, known, known - hidden]).toEqual(["PF", 1102, 195]);
  });

  test("each list is held against what the others say; where they say too little, nothing is compared", () => {
    const checked = consistency(PUBLISHED.UKdat!, { draws: 60, seed: 1 });
    expect(checked.map(({ list, known }) => [list, known])).toContainEqual(["PF", 1102]);
    const police = checked.find(({ list }) => list === "PF")!.outcome;
    expect(police).toMatchObject({ holds: true });
    const authorities = checked.find(({ list }) => list === "LA")!.outcome;
    expect(authorities).toEqual({ without: ["small-overlap"] });
  });

  test("the published tables are those that the exactness is tested on", () => {
    for (const [name, table] of Object.entries(PUBLISHED))
      expect([...table.counts], name).toEqual([...publishedTable(name).counts]);
  });
});

test("a score counts an answer that was not given as one that covers nothing", () => {
  const right = { truth: 100, total: 110, lower: 90, upper: 120 };
  const wrong = { truth: 100, total: 50, lower: 40, upper: 60 };
  const none = { truth: 100, total: Number.NaN, lower: Number.NaN, upper: Number.NaN };
  const score = scoreOf([right, wrong, none, right]);
  expect(score).toMatchObject({ trials: 4, without: 1, coverage: 0.5 });
  expect(score.logBias).toBeCloseTo((2 * Math.log(1.1) + Math.log(0.5)) / 3, 12);
  expect(score.medianRatio).toBeCloseTo(4 / 3, 12);
});
