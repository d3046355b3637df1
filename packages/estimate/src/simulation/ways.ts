import { averageGraphs } from "../averaging/decomposable.js";
import { MOST_GRAPH_LISTS } from "../averaging/graphs.js";
import { bootstrap } from "../interval/bootstrap.js";
import { type Limits, quantile } from "../interval/limits.js";
import type { Table } from "../table/table.js";
import { look, METHODS, selectionOf } from "../verdict/verdict.js";
import type { Trial } from "./score.js";

/** Ways of estimating that simulations compare. */
export const WAYS = ["stepwise", "stepwise-smoothed", "bic", "averaged", "graphs"] as const;
export type Way = (typeof WAYS)[number];

type Said = Omit<Trial, "truth">;
const NOTHING: Said = { total: Number.NaN, lower: Number.NaN, upper: Number.NaN };

const at = ({ limits }: Limits, level: number): number =>
  limits.find((limit) => limit.level === level)?.value ?? Number.NaN;

/**
 * What every way says of a table. `stepwise` and `bic` are the chosen model with the corrected interval; `averaged` weighs
 * models in every draw; `stepwise-smoothed` is the middle of the draws with their quantiles (Efron 2014, JASA 109:991);
 * `graphs` averages over decomposable graphs.
 */
export function saidOf(table: Table, draws: number, seed: number): Readonly<Record<Way, Said>> {
  const ranking = look(table);
  const said: Record<Way, Said> = {
    stepwise: NOTHING,
    "stepwise-smoothed": NOTHING,
    bic: NOTHING,
    averaged: NOTHING,
    graphs: NOTHING,
  };
  for (const method of METHODS) {
    const made = bootstrap(table, selectionOf(method, table, ranking), { draws, seed });
    if (typeof made === "string") continue;
    const corrected = typeof made.corrected === "string" ? { limits: [], draws: 0 } : made.corrected;
    said[method] = { total: made.total, lower: at(corrected, 0.025), upper: at(corrected, 0.975) };
    if (method === "stepwise")
      said["stepwise-smoothed"] = {
        total: quantile(made.draws.totals.filter(Number.isFinite).sort(), 0.5),
        lower: at(made.percentile, 0.025),
        upper: at(made.percentile, 0.975),
      };
  }
  if (table.lists.length >= 2 && table.lists.length <= MOST_GRAPH_LISTS) {
    const { median, lower, upper } = averageGraphs(table);
    said.graphs = { total: median, lower, upper };
  }
  return said;
}
