import {
  bestOf,
  bootstrap,
  bootstrapDraws,
  correctedLimits,
  jackknife,
  joinDraws,
  mainEffects,
  quantile,
  rank,
  rankAll,
  type Selection,
  stepwise,
  tableOf,
  Workbench,
} from "@pana/estimate";
import normalCdf from "@stdlib/stats-base-dists-normal-cdf";
import normalQuantile from "@stdlib/stats-base-dists-normal-quantile";
import { afterAll, expect, test } from "vitest";
import { type Bca, Largest, published, publishedTable, resamples } from "./reference.js";

const largest = new Largest();
afterAll(() => largest.print());

const byPValue: Selection = (bench) => stepwise(bench);

const withInterval = published
  .map(({ name, table, reference }) => ({ name, table, known: reference.sparsemse_bca_nboot1000_seed1234 }))
  .filter((one): one is typeof one & { known: Bca } => one.known !== undefined);

test.each(withInterval)("the acceleration on $name is that of R", ({ table, known }) => {
  const { acceleration } = jackknife(table, byPValue);
  expect(largest.relative("accelerations", acceleration!, known.ahat)).toBeLessThan(1e-6);
});

// Beyond 1 / draws a limit is an extreme draw, in R as here; two seeds agree on those by chance only.
test.each(withInterval)(
  "1,000 draws on $name give limits near those of R's own draws",
  ({ name, table, known }) => {
    const ours = bootstrap(table, byPValue, { draws: 1000, seed: 1 });
    if (typeof ours === "string" || typeof ours.corrected === "string") throw new Error("no interval");
    expect(ours.draws.totals).toHaveLength(1000);
    for (const { level, value, extreme } of ours.corrected.limits)
      if (!extreme)
        expect(largest.relative(`limits of 1,000 draws, ${name}`, value, known.bca[level]!)).toBeLessThan(
          0.15,
        );
    expect(Math.abs(ours.corrected.z0 - known.z0)).toBeLessThan(0.2);
    for (const { level, value } of ours.percentile.limits) {
      expect(value).toBeGreaterThan(0);
      if (level === 0.025)
        expect(largest.relative("percentile limits at 0.025", value, known.bootq["2.5%"])).toBeLessThan(0.1);
    }
  },
);

test.each(withInterval)(
  "the bias correction on $name is that of R for the same share of draws",
  ({ known }) => {
    const below = Math.round(1000 * normalCdf(known.z0, 0, 1));
    const totals = Float64Array.from(
      { length: 1000 },
      (_, draw) => known.popest + (draw < below ? -1 : 1) * (draw + 1),
    );
    const corrected = correctedLimits(totals, known.popest, known.ahat, [0.025, 0.975]);
    if (typeof corrected === "string") throw new Error(corrected);
    expect(largest.absolute("bias corrections", corrected.z0, known.z0)).toBeLessThan(1e-8);
  },
);

test.each(Object.entries(resamples))(
  "limits from R's own 300 draws of %s stand where the formula puts them",
  (name, { estimates }) => {
    const totals = Float64Array.from(estimates, (estimate) => estimate ?? Number.NaN);
    const { popest, ahat } = withInterval.find((one) => one.name === name)!.known;
    const corrected = correctedLimits(totals, popest, ahat);
    if (typeof corrected === "string") throw new Error(corrected);
    const sorted = totals.slice().sort();
    for (const { level, value } of corrected.limits) {
      const shifted = corrected.z0 + normalQuantile(level, 0, 1);
      const place = (300 + 1 / 3) * normalCdf(corrected.z0 + shifted / (1 - ahat * shifted), 0, 1) + 1 / 3;
      const [below, above] = [Math.floor(place), Math.ceil(place)].map(
        (rank) => sorted[Math.min(300, Math.max(1, rank)) - 1]!,
      );
      const expected = below! + (place - Math.floor(place)) * (above! - below!);
      expect(largest.relative("limits from R's own draws", value, expected)).toBeLessThan(1e-8);
    }
  },
);

test("quantiles are those of R's type 8", () => {
  const sorted = [1, 2, 4, 8, 16, 32];
  expect(quantile(sorted, 0.5)).toBeCloseTo(6, 12);
  expect(quantile(sorted, 0.25)).toBeCloseTo(1 + 11 / 12, 12);
  expect(quantile(sorted, 0.75)).toBeCloseTo(16 + 16 / 12, 12);
  expect(quantile(sorted, 0)).toBe(1);
  expect(quantile(sorted, 1)).toBe(32);
});

test("draws made in parts are those made at once, and a seed gives the same draws again", () => {
  const table = publishedTable("Korea");
  const whole = bootstrapDraws(table, byPValue, { seed: 7, from: 0, to: 60 });
  const parts = [0, 20, 40].map((from) => bootstrapDraws(table, byPValue, { seed: 7, from, to: from + 20 }));
  expect(joinDraws(parts)).toEqual(whole);
  expect(bootstrapDraws(table, byPValue, { seed: 8, from: 0, to: 60 }).totals).not.toEqual(whole.totals);
});

test("draws that give no total are counted, and the others still make the interval", () => {
  const table = publishedTable("Artificial_3");
  const selection: Selection = (bench) => bestOf(rank(bench, [mainEffects(3), [1, 2, 4, 3]]), 3);
  const made = bootstrap(table, selection, { draws: 200, seed: 3 });
  if (typeof made === "string") throw new Error(made);
  const failures = Object.values(made.draws.failed).reduce((sum, times) => sum + times, 0);
  expect(made.percentile.draws + failures).toBe(200);
});

test("a draw may leave a list without a single case", () => {
  const table = tableOf(
    ["a", "b", "c"],
    [
      { history: "100", count: 40 },
      { history: "010", count: 30 },
      { history: "110", count: 12 },
      { history: "001", count: 1 },
    ],
  );
  const made = bootstrap(table, byPValue, { draws: 200, seed: 5 });
  if (typeof made === "string") throw new Error(made);
  expect(made.percentile.draws).toBeGreaterThan(150);
});

test("no interval is made up where the correction has none", () => {
  const totals = Float64Array.of(10, 11, 12, Number.NaN);
  expect(correctedLimits(totals, 9, 0)).toBe("estimate-outside-all-draws");
  expect(correctedLimits(totals, 13, 0)).toBe("estimate-outside-all-draws");
  expect(correctedLimits(totals, 11.5, undefined)).toBe("no-acceleration");
  expect(correctedLimits(totals, 11.5, 4)).toBe("correction-without-end");
  expect(correctedLimits(Float64Array.of(Number.NaN), 11, 0)).toBe("no-draws");
  const few = correctedLimits(totals, 11.5, 0, [0.025, 0.4]);
  if (typeof few === "string") throw new Error(few);
  expect(few.draws).toBe(3);
  expect(few.limits.map(({ extreme }) => extreme)).toEqual([true, false]);
});

test("selection by BIC over all models of Kosovo, repeated in every draw, gives the published interval", () => {
  const table = publishedTable("Kosovo");
  const models = rankAll(Workbench.on(table)).candidates.map(({ model }) => model);
  const made = bootstrap(table, (bench) => bestOf(rank(bench, models), 4), { draws: 1000, seed: 1 });
  if (typeof made === "string" || typeof made.corrected === "string") throw new Error("no interval");
  const limits = Object.fromEntries(made.corrected.limits.map(({ level, value }) => [level, value]));
  expect(largest.relative("Kosovo by BIC, total", made.total, 10356.5189572519)).toBeLessThan(1e-6);
  expect(largest.relative("Kosovo by BIC, lower limit", limits[0.025]!, 6947)).toBeLessThan(0.05);
  expect(largest.relative("Kosovo by BIC, upper limit", limits[0.975]!, 18010)).toBeLessThan(0.05);
});
