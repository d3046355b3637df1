import { type Model, pairsOf } from "../loglinear/model.js";
import { fitCounts } from "../reporting/glm.js";
import type { Table } from "../table/table.js";

/** Tables of the same lists, one for each stratum: a year, a sex, a form. */
export type Strata = readonly Table[];

/** Whether the chance of being on a list is the same in all strata, or each has its own. */
export type Catching = "shared" | "own";

export interface StrataFit {
  /** The people unseen in each stratum. */
  readonly hidden: readonly number[];
  readonly bic: number;
}

/** A total beyond this many times those seen is no total but a coefficient on its way to infinity. */
const MOST_TIMES = 1e4;

/**
 * One model for all strata: each has its own number of people, the lists' dependence on each other is shared, and the chance of being
 * on a list is shared or the stratum's own. Terms of which nobody was seen stand at minus infinity, and their cells are left out.
 *
 * Cormack 1989, Biometrics 45:395; van der Heijden, Cruyff & Böhning 2014, on strata in one log-linear model.
 * @returns null where the fit does not settle on finite numbers
 */
export function fitStrata(strata: Strata, model: Model, catching: Catching): StrataFit | null {
  const lists = strata[0]!.lists.length;
  const pairs = pairsOf(lists).filter((pair) => model.includes(pair));
  const seenWith = (term: number, of: Strata) =>
    of.some(({ counts }) => counts.some((count, cell) => count > 0 && (cell & term) === term));
  const barred = pairs.filter((pair) => !seenWith(pair, strata));
  const rows: { readonly stratum: number; readonly cell: number }[] = [];
  strata.forEach((table, stratum) => {
    if (table.counts.every((count) => count === 0)) return;
    for (let cell = 1; cell < table.counts.length; cell++) {
      if (barred.some((pair) => (cell & pair) === pair)) continue;
      const empty = Array.from({ length: lists }, (_, list) => 1 << list).some(
        (list) => (cell & list) !== 0 && !seenWith(list, catching === "own" ? [table] : strata),
      );
      if (!empty) rows.push({ stratum, cell });
    }
  });
  const peopled = strata.map(({ counts }) => counts.some((count) => count > 0));
  const own = [...strata.keys()].filter((stratum) => peopled[stratum]);
  const column = (holds: (stratum: number, cell: number) => boolean) =>
    Float64Array.from(rows, ({ stratum, cell }) => (holds(stratum, cell) ? 1 : 0));
  const has = (term: number) => (_: number, cell: number) => (cell & term) === term;
  const columns = [
    ...own.map((one) => column((stratum) => stratum === one)),
    ...Array.from({ length: lists }, (_, list) => 1 << list).flatMap((list) =>
      catching === "shared"
        ? [column(has(list))]
        : own.map((one) => column((stratum, cell) => stratum === one && (cell & list) !== 0)),
    ),
    ...pairs.filter((pair) => !barred.includes(pair)).map((pair) => column(has(pair))),
  ].filter((values) => values.some((value) => value > 0));
  const counts = Float64Array.from(rows, ({ stratum, cell }) => strata[stratum]!.counts[cell]!);
  const fitted = fitCounts({ counts, columns });
  const people = counts.reduce((sum, count) => sum + count, 0);
  // Nobody seen in a stratum says nothing of who is not.
  const hidden = strata.map((_, stratum) =>
    peopled[stratum] ? Math.exp(fitted.coefficients[own.indexOf(stratum)]!) : 0,
  );
  const settled =
    fitted.converged && hidden.every((one) => Number.isFinite(one) && one < MOST_TIMES * Math.max(people, 1));
  return settled
    ? { hidden, bic: fitted.deviance + (columns.length + barred.length) * Math.log(people) }
    : null;
}
