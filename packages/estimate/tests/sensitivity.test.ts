import {
  cellOf,
  mainEffects,
  observed,
  pairsOf,
  prepare,
  readNotation,
  sensitivity,
  type Table,
  tableOf,
  Workbench,
  withoutList,
  withoutReferral,
} from "@pana/estimate";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { publishedTable } from "./reference.js";

const onList = ({ counts }: Table, list: number): number =>
  counts.reduce((sum, count, cell) => ((cell >> list) & 1 ? sum + count : sum), 0);

const prepared = (name: string) => {
  const answer = prepare(publishedTable(name));
  if (answer.verdict !== "prepared") throw new Error(`${name} is not estimated`);
  return answer;
};

describe("a dependence that is set", () => {
  it.each(["UKdat_5", "Kosovo", "Ned_5"])("to what was fitted gives what was fitted: %s", (name) => {
    const { table, chosen } = prepared(name);
    const lists = table.lists.length;
    const bench = Workbench.on(table);
    const model = readNotation(chosen.model, lists);
    const fit = bench.fits.describe(model)!;
    const pairs = fit.finite.filter((term) => pairsOf(lists).includes(term));
    expect(pairs.length).toBeGreaterThan(0);
    for (const term of pairs) {
      const log = fit.coefficients[fit.finite.indexOf(term) + 1]!;
      const rest = model.filter((one) => one !== term);
      expect(bench.fits.fit(rest, [{ term, log }])).toBe(true);
      expect(bench.fits.observed + bench.fits.hidden).toBeCloseTo(fit.total, 4);
    }
  });

  it("to none is independence, and is forgotten by the next fit", () => {
    const bench = Workbench.on(publishedTable("UKdat_5"));
    const model = mainEffects(5);
    bench.fits.fit(model);
    const { hidden } = bench.fits;
    bench.fits.fit(model, [{ term: 3, log: Math.log(4) }]);
    expect(bench.fits.hidden).toBeGreaterThan(hidden);
    bench.fits.fit(model, [{ term: 3, log: 0 }]);
    expect(bench.fits.hidden).toBeCloseTo(hidden, 6);
    bench.fits.fit(model);
    expect(bench.fits.hidden).toBe(hidden);
  });

  it("moves the estimate one way: the more two lists are believed to attract, the more are unseen", () => {
    for (const { curve } of sensitivity(prepared("Kosovo")).dependence) {
      const totals = curve.map(({ outcome }) => ("total" in outcome ? outcome.total : Number.NaN));
      expect(totals.every(Number.isFinite)).toBe(true);
      expect([...totals].sort((one, other) => one - other)).toEqual(totals);
    }
  });
});

describe("lists left out or kept as one", () => {
  it("give what the table without them gives", () => {
    const whole = prepared("UKdat_5");
    const { leftOut, keptAsOne } = sensitivity(whole);
    expect(leftOut.map(({ lists }) => lists[0])).toEqual(whole.table.lists);
    expect(keptAsOne).toHaveLength(10);
    for (const [list, { outcome }] of leftOut.entries()) {
      const answer = prepare(withoutList(whole.table, list));
      expect(answer.verdict).toBe("prepared");
      if (answer.verdict === "prepared") expect(outcome).toEqual(answer.chosen);
    }
  });

  it("give no number where two lists remain", () => {
    const whole = prepared("Korea");
    const { leftOut } = sensitivity(whole);
    expect(leftOut.map(({ outcome }) => outcome)).toEqual(leftOut.map(() => ({ without: ["two-lists"] })));
  });
});

describe("referrals taken out", () => {
  const tables = fc
    .integer({ min: 2, max: 5 })
    .chain((lists) =>
      fc.record({
        lists: fc.constant(lists),
        counts: fc.array(fc.nat(40), { minLength: 2 ** lists, maxLength: 2 ** lists }),
      }),
    )
    .map(({ lists, counts }): Table => {
      const cells = Float64Array.from(counts);
      cells[0] = 0;
      return { lists: Array.from({ length: lists }, (_, at) => `L${at}`), counts: cells };
    });

  it("leave every case where it was but on the second list", () => {
    fc.assert(
      fc.property(
        tables,
        fc.nat(4),
        fc.nat(4),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (table, a, b, share) => {
          const from = a % table.lists.length;
          const to = b % table.lists.length;
          fc.pre(from !== to);
          const both = (1 << from) | (1 << to);
          const joint = table.counts.reduce(
            (sum, count, cell) => ((cell & both) === both ? sum + count : sum),
            0,
          );
          const cases = Math.floor(joint * share);
          const left = withoutReferral(table, { from, to, cases });
          expect(observed(left)).toBe(observed(table));
          for (const list of table.lists.keys())
            expect(onList(left, list)).toBe(onList(table, list) - (list === to ? cases : 0));
          for (const [cell, count] of left.counts.entries()) {
            expect(Number.isSafeInteger(count) && count >= 0).toBe(true);
            if ((cell & both) === both) expect(count).toBeLessThanOrEqual(table.counts[cell]!);
          }
        },
      ),
    );
  });

  it("cannot be more than are on both lists", () => {
    const table = tableOf(["A", "B"], [{ history: "11", count: 3 }]);
    expect(() => withoutReferral(table, { from: 0, to: 1, cases: 4 })).toThrow("4 of 3");
    expect(withoutReferral(table, { from: 0, to: 1, cases: 2 }).counts[cellOf("10")]).toBe(2);
    expect(() => withoutReferral(table, { from: 0, to: 0, cases: 1 })).toThrow("one list to another");
  });
});
