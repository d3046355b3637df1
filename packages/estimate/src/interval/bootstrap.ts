import { notation } from "../loglinear/model.js";
import { type NoFit, type Selection, Workbench } from "../loglinear/workbench.js";
import type { Table } from "../table/table.js";
import { bootstrapDraws, choose, type Draws, type Jackknife, jackknife } from "./draws.js";
import { type Corrected, correctedLimits, type Limits, type NoInterval, percentileLimits } from "./limits.js";

export interface Bootstrap {
  readonly total: number;
  /** The model chosen on the table itself, by its notation. */
  readonly model: string;
  readonly corrected: Corrected | NoInterval;
  readonly percentile: Limits;
  readonly draws: Draws;
}

export const DRAWS = 1000;
export const SEED = 1234;

/** The interval of an estimate from draws made anywhere, and the jackknife. */
export function intervalOf(
  chosen: { readonly total: number; readonly model: string },
  draws: Draws,
  { acceleration }: Jackknife,
): Bootstrap {
  return {
    ...chosen,
    draws,
    corrected: correctedLimits(draws.totals, chosen.total, acceleration),
    percentile: percentileLimits(draws.totals),
  };
}

/** Estimates the total of a table and its interval, repeating the selection in every draw; or why there is no total. */
export function bootstrap(
  table: Table,
  selection: Selection,
  options: {
    readonly draws?: number;
    readonly seed?: number;
    readonly progress?: (done: number) => void;
  } = {},
): Bootstrap | NoFit {
  const { draws = DRAWS, seed = SEED, progress } = options;
  const chosen = choose(new Workbench(table.lists.length), table, selection);
  if (chosen.status !== "ok") return chosen.status;
  return intervalOf(
    { total: chosen.total, model: notation(chosen.model) },
    bootstrapDraws(table, selection, { seed, from: 0, to: draws, ...(progress ? { progress } : {}) }),
    jackknife(table, selection),
  );
}
