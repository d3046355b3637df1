import {
  drawTable,
  estimateStrata,
  NoPopulation,
  observed,
  PUBLISHED,
  populationOf,
  type StrataEstimate,
  sdgTable,
  stepwise,
  Workbench,
} from "@pana/estimate";
import { describe, expect, test } from "vitest";

const UK = populationOf(PUBLISHED.UKdat_5!);
const yearOf = (value: string, total: number, run: number) => ({
  value,
  table: drawTable({ ...UK, total }, 5, run),
});
const YEARS = [yearOf("2021", 4_000, 0), yearOf("2022", 4_000, 1), yearOf("2023", 6_000, 2)];

const modelled = (named: typeof YEARS, draws = 40): StrataEstimate => {
  const answer = estimateStrata(named, { draws, seed: 3 });
  if (answer.verdict !== "modelled") throw new Error(answer.verdict);
  return answer;
};

describe("years in one model", () => {
  test("add up to the total, each near its truth, and the same in whatever order they come", () => {
    const said = modelled(YEARS);
    const sum = said.strata.reduce((all, { estimate }) => all + estimate!.total, 0);
    expect(sum).toBeCloseTo(said.total, 6);
    [4_000, 4_000, 6_000].forEach((truth, at) => {
      const { lower, upper } = said.strata[at]!.estimate!;
      expect([lower < truth, truth < upper]).toEqual([true, true]);
    });
    for (const { observed: seen, estimate, detected } of said.strata)
      expect(detected!.total).toBeCloseTo(seen / estimate!.total, 12);
    const turned = modelled([YEARS[2]!, YEARS[0]!, YEARS[1]!], 1);
    expect(turned.total).toBeCloseTo(said.total, 4);
    expect(turned.strata[0]!.estimate!.total).toBeCloseTo(said.strata[2]!.estimate!.total, 4);
  });

  test("the lists' chances are found to be each year's own where they are", () => {
    // In the second year the first two lists find twice as many.
    const means = UK.means.map((mean, cell) => mean * ((cell & 3) === 0 ? 1 : 2));
    const other = { value: "2022", table: drawTable({ ...UK, means, total: 4_000 }, 9, 0) };
    expect(modelled(YEARS, 1).catching).toBe("shared");
    expect(modelled([YEARS[0]!, other], 1).catching).toBe("own");
  });

  test("one year by itself is the estimate of the table", () => {
    const [only] = YEARS;
    const alone = stepwise(Workbench.on(only!.table));
    if (alone.status !== "ok") throw new Error(alone.status);
    expect(modelled([only!], 1).total / alone.total).toBeCloseTo(1, 6);
  });

  test("a year with an overlap under ten is part of the sum and not told by itself", () => {
    const small = yearOf("2024", 250, 3);
    const said = modelled([...YEARS, small], 10);
    const last = said.strata.at(-1)!;
    expect(last).toMatchObject({
      name: "2024",
      observed: observed(small.table),
      estimate: null,
      detected: null,
    });
    expect(last.overlap).toBeLessThan(10);
    const told = said.strata.slice(0, -1).reduce((all, { estimate }) => all + estimate!.total, 0);
    expect(said.total).toBeGreaterThan(told);
  });

  test("a year in which nobody was seen says nothing of who was not", () => {
    const none = { value: "2025", table: { lists: UK.lists, counts: new Float64Array(32) } };
    const said = modelled([...YEARS, none], 5);
    expect(said.total).toBeCloseTo(modelled(YEARS, 1).total, 6);
    expect(said.strata.at(-1)).toMatchObject({ observed: 0, estimate: null });
  });

  test("what the whole refuses, the parts do not get around", () => {
    const tiny = [yearOf("2021", 60, 0), yearOf("2022", 60, 1)];
    expect(estimateStrata(tiny, { draws: 5, seed: 1 }).verdict).toBe("refuse");
  });
});

describe("per 100,000 people (SDG 16.2.2)", () => {
  const parts = YEARS.map(({ value, table }) => ({ name: value, detected: observed(table) }));
  const people = new Map([
    ["2021", 2_000_000],
    ["2022", 2_000_000],
    ["2023", 4_000_000],
  ]);

  test("detected and estimated by part and in all, each with its interval", () => {
    const said = modelled(YEARS);
    const rows = sdgTable(parts, said, people);
    expect(rows.map(({ part }) => part)).toEqual(["2021", "2022", "2023", null]);
    const [first] = rows;
    expect(first!.detectedRate).toBeCloseTo(parts[0]!.detected / 20, 9);
    expect(first!.estimatedRate!.total).toBeCloseTo(said.strata[0]!.estimate!.total / 20, 9);
    expect(rows.at(-1)).toMatchObject({ population: 8_000_000 });
    expect(rows.at(-1)!.estimatedRate!.total).toBeCloseTo(said.total / 80, 9);
  });

  test("forms of exploitation stand over everybody; without an estimate there is no estimated rate", () => {
    const rows = sdgTable(parts, null, new Map([["all", 20_000_000]]));
    for (const { population, estimatedRate } of rows)
      expect([population, estimatedRate]).toEqual([20_000_000, null]);
    expect(() => sdgTable(parts, null, new Map([["2021", 5]]))).toThrow(NoPopulation);
  });
});
