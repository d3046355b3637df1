import { modelOf, notation } from "../loglinear/model.js";
import type { Table } from "../table/table.js";
import { type Averaged, averageGraphs } from "./decomposable.js";

type Posterior = Pick<Averaged, "delta" | "median" | "lower" | "upper" | "massAtEnd">;

/** The average over graphs with what moves it: the prior weight of a cell, and the end of the grid. */
export interface GraphsAnswer extends Posterior {
  readonly mean: number;
  readonly mode: number;
  /** The same with the prior weight of a cell halved and doubled. */
  readonly halved: Posterior;
  readonly doubled: Posterior;
  /** The likeliest graphs by their cliques, e.g. `[12,23,4]`. */
  readonly graphs: readonly { readonly cliques: string; readonly probability: number }[];
  /** The posterior still lives at the last point of the grid: the grid ends it, not the data. */
  readonly cutOff: boolean;
}

const LIKELIEST = 5;
/** At the end of the grid, of what the likeliest total has. */
const GREAT = 0.001;

/** @throws {RangeError} for fewer lists than two or more than six */
export function graphsAnswer(table: Table): GraphsAnswer {
  const { mean, mode, graphs, posterior: shares, ...own } = averageGraphs(table);
  const at = (delta: number): Posterior => posterior(averageGraphs(table, { delta }));
  return {
    ...posterior(own),
    mean,
    mode,
    halved: at(own.delta / 2),
    doubled: at(own.delta * 2),
    graphs: graphs.slice(0, LIKELIEST).map(({ graph, probability }) => ({
      cliques: notation(modelOf(table.lists.length, graph.cliques)),
      probability,
    })),
    cutOff: own.massAtEnd > GREAT * Math.max(...shares),
  };
}

const posterior = ({ delta, median, lower, upper, massAtEnd }: Posterior): Posterior => ({
  delta,
  median,
  lower,
  upper,
  massAtEnd,
});
