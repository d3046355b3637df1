import {
  downhill,
  mainEffects,
  modelOf,
  notation,
  pairsOf,
  rankAll,
  readNotation,
  STATUSES,
  stepwise,
  tableOf,
  Workbench,
} from "@pana/estimate";
import { afterAll, describe, expect, test } from "vitest";
import { exactModels, Largest, published, publishedTable, resamples } from "./reference.js";

/*
 * What the R packages SparseMSE and MultipleSystemsEstimation answer on the published tables, to their last common digit.
 * They stop their iterations at a relative change of 1e-8, so totals are compared to 1e-6.
 */
const largest = new Largest();
afterAll(() => largest.print());

const TOTAL = 1e-6;
const CRITERION = 1e-6;

describe.each(published)("$name", ({ table, observed, reference }) => {
  const lists = table.lists.length;
  const bench = Workbench.on(table);
  const allPairs = modelOf(lists, pairsOf(lists));

  test("independent lists: total, deviance, AIC, parameters and their errors", () => {
    const fit = bench.fits.describe(mainEffects(lists))!;
    const { sparsemse_main: known } = reference;
    expect(fit.total - fit.hidden).toBe(observed);
    expect(largest.relative("totals of main effects", fit.total, known.pointEstimate)).toBeLessThan(TOTAL);
    expect(largest.absolute("deviances", fit.deviance, known.deviance)).toBeLessThan(CRITERION);
    expect(largest.absolute("AIC", fit.aic, known.aicSparse)).toBeLessThan(CRITERION);
    expect(fit.coefficients[0]).toBeCloseTo(known.coef["(Intercept)"]!, 6);
    for (const [at, list] of table.lists.entries())
      expect(fit.coefficients[at + 1], list).toBeCloseTo(known.coef[list]!, 6);
    const upper = observed + Math.exp(fit.coefficients[0]! + 1.959963984540054 * fit.errors[0]!);
    // R takes the weights of the step before the last, where it was still up to 1e-4 away.
    expect(largest.relative("normal limits", upper, known.normalLogDark95[1])).toBeLessThan(1e-4);
  });

  test("stepwise: model, total, deviance, AIC", () => {
    const chosen = stepwise(bench);
    expect(chosen).toMatchObject({ status: "ok" });
    if (chosen.status !== "ok") return;
    expect(notation(chosen.model)).toBe(reference.mse12_stepwise02.hiermod);
    const known = reference.sparsemse_stepwise02;
    expect(largest.relative("totals of stepwise", chosen.total, known.pointEstimate)).toBeLessThan(TOTAL);
    const fit = bench.fits.describe(chosen.model)!;
    expect(largest.absolute("deviances", fit.deviance, known.deviance)).toBeLessThan(CRITERION);
    expect(largest.absolute("AIC", fit.aic, known.aicSparse)).toBeLessThan(CRITERION);
  });

  test("all pairs: the status, and the total where there is one", () => {
    const status = bench.statuses.of(allPairs);
    expect(status).toBe(STATUSES[reference.sparsemse_checkident_all_pairs_status]);
    expect(stepwise(bench, 1).status).toBe(status);
    const known = reference.sparsemse_alltwo;
    if (status !== "ok" || known === undefined) return;
    const fit = bench.fits.describe(allPairs)!;
    expect(largest.relative("totals of all pairs", fit.total, known.pointEstimate)).toBeLessThan(TOTAL);
    expect(largest.absolute("deviances", fit.deviance, known.deviance)).toBeLessThan(CRITERION);
    expect(largest.absolute("AIC", fit.aic, known.aicSparse)).toBeLessThan(CRITERION);
  });

  test.each(Object.entries(reference.mse12_bic_enumeration ?? {}))(
    "%s: how many models, and the best",
    (name, known) => {
      const ranking = rankAll(bench, Number(name.at(-1)));
      expect(ranking.candidates).toHaveLength(known.nmodels_valid);
      for (const [place, { model, abundance, bic }] of known.top.entries()) {
        const ours = ranking.candidates[place]!;
        expect(notation(ours.model)).toBe(model);
        expect(largest.relative("totals of the best by BIC", ours.total, abundance)).toBeLessThan(TOTAL);
        expect(largest.absolute("BIC", ours.bic, bic)).toBeLessThan(CRITERION);
      }
    },
  );

  const searches = Object.entries(reference.mse12_bic_bootstrap_and_downhill ?? {}).filter(([name]) =>
    name.startsWith("downhill"),
  ) as [string, { model: string; value: { BIC: number; abundance: number }; nconsidered: number }][];
  test.each(searches)("%s: where the search ends, and how much it looked at", (name, known) => {
    const ranking = downhill(bench, Number(name.at(-1)));
    expect(notation(ranking.candidates[0]!.model)).toBe(known.model);
    expect(ranking.considered).toBe(known.nconsidered);
    expect(
      largest.relative("totals of downhill", ranking.candidates[0]!.total, known.value.abundance),
    ).toBeLessThan(TOTAL);
  });
});

test.each(Object.entries(exactModels))("every hierarchical model on %s", (name, models) => {
  const table = publishedTable(name);
  const bench = Workbench.on(table);
  for (const { model: written, status, abundance, bic, aic } of models) {
    const model = readNotation(written, table.lists.length);
    expect(notation(model)).toBe(written);
    expect(bench.statuses.of(model), written).toBe(STATUSES[status]);
    if (abundance === null) continue;
    const fit = bench.fits.describe(model)!;
    expect(largest.relative("totals of every model", fit.total, abundance), written).toBeLessThan(TOTAL);
    expect(largest.absolute("BIC", fit.bic, bic!), written).toBeLessThan(CRITERION);
    expect(largest.absolute("AIC", fit.aic, aic!), written).toBeLessThan(CRITERION);
  }
});

test.each(Object.entries(resamples))(
  "stepwise on 300 resamples of %s",
  (name, { histories, counts, estimates, models }) => {
    const { lists } = publishedTable(name);
    const bench = new Workbench(lists.length);
    expect(counts).toHaveLength(300);
    for (const [draw, numbers] of counts.entries()) {
      const table = tableOf(
        lists,
        histories.map((history, at) => ({ history, count: numbers[at]! })),
      );
      const chosen = stepwise(bench.load(table.counts));
      expect(notation(chosen.model), `draw ${draw}`).toBe(models[draw]);
      if (chosen.status !== "ok") throw new Error(`draw ${draw}: ${chosen.status}`);
      expect(
        largest.relative("totals of resamples", chosen.total, estimates[draw]!),
        `draw ${draw}`,
      ).toBeLessThan(TOTAL);
    }
  },
);

test("all 32,768 models of pairs on six lists are decided and ranked", () => {
  const ranking = rankAll(Workbench.on(publishedTable("UKdat")), 2);
  expect(ranking.considered).toBe(32_768);
  expect(ranking.candidates[0]!.bic).toBeLessThanOrEqual(ranking.candidates[1]!.bic);
});

test("a model that does not exist is a status, never a huge number", () => {
  const bench = Workbench.on(publishedTable("Artificial_3"));
  const ranking = rankAll(bench);
  expect(ranking.without["does-not-exist"]).toBeGreaterThan(0);
  expect(ranking.without["not-identifiable"]).toBeGreaterThan(0);
  for (const { total } of ranking.candidates) expect(total).toBeLessThan(10_000);
});
