import {
  bootstrapDraws,
  chapman,
  conclude,
  dependenceBand,
  floors,
  type Method,
  prepare,
  selectionOf,
  type Table,
  tableOf,
} from "@pana/estimate";
import { afterAll, describe, expect, test } from "vitest";
import { Largest, published, publishedTable } from "./reference.js";

const largest = new Largest();
afterAll(() => largest.print());

function answer(table: Table, draws = 300, method: Method = "stepwise") {
  const prepared = prepare(table, method);
  if (prepared.verdict !== "prepared") return prepared;
  const selection = selectionOf(method, prepared.table, prepared.ranking);
  return conclude(prepared, bootstrapDraws(prepared.table, selection, { seed: 11, from: 0, to: draws }));
}

const pair = (only: number, other: number, both: number) =>
  tableOf(
    ["police", "shelter"],
    [
      { history: "10", count: only },
      { history: "01", count: other },
      { history: "11", count: both },
    ],
  );

describe("nothing is estimated", () => {
  test("from one list", () => {
    const one = tableOf(["police"], [{ history: "1", count: 90 }]);
    expect(answer(one)).toMatchObject({ verdict: "refuse", because: [{ code: "one-list" }] });
  });

  test("from two lists of which one repeats the other", () => {
    expect(answer(pair(0, 0, 50))).toMatchObject({ verdict: "refuse", because: [{ code: "one-list" }] });
  });

  test("from an overlap under ten people, and the people are counted aloud", () => {
    const refused = answer(pair(80, 70, 9));
    if (refused.verdict !== "refuse") throw new Error(refused.verdict);
    expect(refused.because[0]!.code).toBe("small-overlap");
    for (const text of Object.values(refused.because[0]!.message)) expect(text).toMatch(/9.*10/);
    expect(answer(pair(80, 70, 10)).verdict).toBe("band");
  });

  test("from the artificial table of eleven overlaps when its draws fail", () => {
    const table = publishedTable("Artificial_3");
    const given = answer(table);
    if (given.verdict !== "modelled") return expect(given.verdict).toBe("refuse");
    expect(given.interval.total).toBeLessThan(10_000);
    for (const { total } of given.fan) expect(total).toBeLessThan(10_000);
  });
});

describe("two lists", () => {
  // Kazakhstan 2018 as the US State Department reported it: 83 by the police, 122 by NGOs, 19 referred from one to the other.
  const kazakhstan = pair(64, 103, 19);

  test("give a band by how they might depend, never a number", () => {
    const given = answer(kazakhstan);
    if (given.verdict !== "band") throw new Error(given.verdict);
    expect(given).not.toHaveProperty("interval");
    const at = Object.fromEntries(given.band.curve.map((point) => [point.oddsRatio, point.total - 186]));
    expect(at[1]).toBeCloseTo((64 * 103) / 19, 9);
    expect(at[4]! / at[1]!).toBeCloseTo(4, 9);
    expect(given.band.lower).toBeLessThan(at[0.25]! + 186);
    expect(given.band.upper).toBeGreaterThan(at[4]! + 186);
  });

  test("Chapman's figure is 516 if nobody had been referred", () => {
    expect(chapman(kazakhstan).total).toBeCloseTo((84 * 123) / 20 - 1, 9);
    expect(chapman(kazakhstan).error).toBeGreaterThan(0);
  });

  test("without anybody on both have no upper end", () => {
    expect(() => dependenceBand(pair(5, 5, 0))).toThrow(RangeError);
    expect(() => dependenceBand(publishedTable("Korea"))).toThrow(RangeError);
  });
});

test.each(published.filter(({ reference }) => reference.derived))(
  "the lower bounds of $name",
  ({ table, reference }) => {
    const ours = floors(table);
    const known = reference.derived!;
    expect(largest.relative("bounds", ours.chao!, known.chao_T)).toBeLessThan(1e-9);
    expect(largest.relative("bounds", ours.chaoCorrected, known.chao_bias_corrected_T)).toBeLessThan(1e-9);
    expect(largest.relative("bounds", ours.zelterman!, known.zelterman_poisson)).toBeLessThan(1e-9);
  },
);

describe("three lists and more", () => {
  test("the UK's five lists: an estimate marked as modelled, with the fan, the draws that failed, and the criticism", () => {
    const given = answer(publishedTable("UKdat_5"));
    if (given.verdict !== "modelled") throw new Error(given.verdict);
    expect(given.interval.total).toBeCloseTo(11312.99, 1);
    expect(given.fan.map(({ model }) => model)).toContain("[123,25,34]");
    const totals = given.fan.map(({ total }) => total);
    expect(Math.max(...totals) / Math.min(...totals)).toBeGreaterThan(2);
    expect(given.modelsConsidered).toBe(6893);
    expect(given.failedShare).toBeGreaterThanOrEqual(0);
    for (const language of ["kk", "ru", "en"] as const)
      expect(given.notes.at(-1)![language]).toContain("2021, Journal of Human Trafficking");
  });

  test("a list of the table that repeats another is set aside, and the answer does not change", () => {
    const table = publishedTable("Kosovo");
    const doubled: Table = {
      lists: [...table.lists, "copy"],
      counts: Float64Array.from({ length: 32 }, (_, cell) =>
        ((cell >> 4) & 1) === (cell & 1) ? table.counts[cell & 15]! : 0,
      ),
    };
    const plain = answer(table, 100);
    const given = answer(doubled, 100);
    expect(given.setAside).toEqual([{ list: "copy", because: "same-as-another", other: table.lists[0] }]);
    if (plain.verdict !== "modelled" || given.verdict !== "modelled") throw new Error(given.verdict);
    expect(given.interval.corrected).toEqual(plain.interval.corrected);
  });

  test("by BIC the model of the table is the best of all", () => {
    const given = answer(publishedTable("Kosovo"), 100, "bic");
    if (given.verdict !== "modelled") throw new Error(given.verdict);
    expect(given.interval.model).toBe("[123,14,34]");
    expect(given.interval.total).toBeCloseTo(10356.52, 1);
  });

  test("eight lists are searched, not enumerated", () => {
    const given = answer(publishedTable("NewOrl"), 100);
    expect(given.verdict).not.toBe("band");
    if (given.verdict === "modelled") expect(given.modelsConsidered).toBeLessThan(1000);
  });
});
