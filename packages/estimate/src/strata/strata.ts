import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { samplerOf } from "../interval/draws.js";
import { quantile } from "../interval/limits.js";
import { type Model, notation } from "../loglinear/model.js";
import { Workbench } from "../loglinear/workbench.js";
import { stepwise } from "../selection/stepwise.js";
import { informative, withoutList } from "../table/lists.js";
import { observed, overlap, type Table } from "../table/table.js";
import { LEAST_OVERLAP, MOST_FAILED, prepare, type Refusal } from "../verdict/verdict.js";
import { type Catching, fitStrata, type Strata } from "./fit.js";

/** A number with the limits of 95 % of its draws. */
export interface Ranged {
  readonly total: number;
  readonly lower: number;
  readonly upper: number;
}

export interface StratumEstimate {
  readonly name: string;
  readonly observed: number;
  readonly overlap: number;
  /** Null where the stratum's own overlap is under ten: it counts in the sum and is not told by itself. */
  readonly estimate: Ranged | null;
  /** The share of the people of the stratum who were seen. */
  readonly detected: Ranged | null;
}

/** Strata in one model, whose totals add up to the total. */
export interface StrataEstimate extends Ranged {
  readonly verdict: "modelled";
  /** The pairs of lists that depend on each other, alike in all strata. */
  readonly model: string;
  readonly catching: Catching;
  readonly strata: readonly StratumEstimate[];
  readonly draws: number;
  readonly failedShare: number;
}

/** Why there is no number for the whole, or that the draws of the model with strata fail. */
export type StrataAnswer = StrataEstimate | Refusal | { readonly verdict: "strata-do-not-settle" };

interface Chosen {
  readonly model: Model;
  readonly catching: Catching;
  readonly hidden: readonly number[];
}

/**
 * Estimates years, sexes or forms together: the dependence of lists is borrowed from all, so that a stratum too small by itself can
 * have a number; it is told only where its own overlap is ten or more. The pairs are selected stepwise on the sum of the tables, whether
 * the strata share the chances of the lists by BIC, and both again in every draw of cases within the strata. Limits are the quantiles
 * of the draws.
 */
export function estimateStrata(
  named: readonly { readonly value: string; readonly table: Table }[],
  options: {
    readonly draws: number;
    readonly seed: number;
    readonly progress?: (done: number) => void;
  },
): StrataAnswer {
  const whole = sumOf(named.map(({ table }) => table));
  const prepared = prepare(whole);
  if (prepared.verdict !== "prepared")
    return prepared.verdict === "band"
      ? {
          verdict: "refuse",
          observed: prepared.observed,
          overlap: prepared.overlap,
          lists: prepared.lists,
          setAside: prepared.setAside,
          because: [],
          note: prepared.note,
        }
      : prepared;
  const telling = prepared.setAside.map(({ list }) => list);
  const strata = named.map(({ table }) => without(table, telling));
  const chosen = choose(strata);
  if (chosen === null) return { verdict: "strata-do-not-settle" };

  const samplers = strata.map((table) => (observed(table) === 0 ? null : samplerOf(table)));
  const stream = xoroshiro128plus(options.seed);
  const drawn: (readonly number[])[] = [];
  for (let draw = 0; draw < options.draws; draw++) {
    const own = stream.clone();
    stream.jump();
    const tables = strata.map((table, at) => {
      const counts = new Float64Array(table.counts.length);
      samplers[at]?.(own, counts);
      return { lists: table.lists, counts };
    });
    const again = choose(tables);
    if (again !== null) drawn.push(again.hidden.map((hidden, at) => hidden + observed(tables[at]!)));
    if ((draw + 1) % 10 === 0) options.progress?.(draw + 1);
  }
  const failedShare = 1 - drawn.length / options.draws;
  if (failedShare > MOST_FAILED) return { verdict: "strata-do-not-settle" };
  const ranged = (total: number, of: (draw: readonly number[]) => number): Ranged => {
    const sorted = Float64Array.from(drawn, of).sort();
    return { total, lower: quantile(sorted, 0.025), upper: quantile(sorted, 0.975) };
  };
  const totals = chosen.hidden.map((hidden, at) => hidden + observed(strata[at]!));
  const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
  return {
    verdict: "modelled",
    ...ranged(sum(totals), sum),
    model: notation(chosen.model),
    catching: chosen.catching,
    strata: named.map(({ value, table }, at) => {
      const seen = observed(table);
      const own = overlap(table);
      const estimate = own < LEAST_OVERLAP ? null : ranged(totals[at]!, (draw) => draw[at]!);
      return {
        name: value,
        observed: seen,
        overlap: own,
        estimate,
        detected:
          estimate === null
            ? null
            : { total: seen / estimate.total, lower: seen / estimate.upper, upper: seen / estimate.lower },
      };
    }),
    draws: options.draws,
    failedShare,
  };
}

/** Pairs by p-value on the sum; then, of one chance for all strata and one for each, the better by BIC. */
function choose(strata: Strata): Chosen | null {
  const whole = sumOf(strata);
  if (informative(whole).setAside.length > 0) return null;
  const selected = stepwise(Workbench.on(whole));
  if (selected.status !== "ok") return null;
  const fits = (["shared", "own"] as const).flatMap((catching) => {
    const fit = fitStrata(strata, selected.model, catching);
    return fit === null ? [] : [{ ...fit, catching }];
  });
  fits.sort((a, b) => a.bic - b.bic);
  const best = fits[0];
  return best === undefined ? null : { model: selected.model, catching: best.catching, hidden: best.hidden };
}

function sumOf(tables: Strata): Table {
  const counts = new Float64Array(tables[0]!.counts.length);
  for (const table of tables)
    table.counts.forEach((count, cell) => {
      counts[cell] = counts[cell]! + count;
    });
  return { lists: tables[0]!.lists, counts };
}

const without = (table: Table, lists: readonly string[]): Table =>
  lists.reduce((left, list) => withoutList(left, left.lists.indexOf(list)), table);
