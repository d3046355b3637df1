import { gammaln } from "../distributions.js";
import { observed, size, type Table } from "../table/table.js";
import { decomposableGraphs, type Graph, MOST_GRAPH_LISTS } from "./graphs.js";

export interface AveragingOptions {
  /** Prior weight of a cell; 2^-lists unless given. */
  readonly delta?: number;
  /** Numbers of hidden cases to weigh, rising. Unless given a thousand of them from 1 to 30 times those seen. */
  readonly hidden?: readonly number[];
  /** Logarithm of the prior of a total, up to a constant; -log N unless given. */
  readonly logPrior?: (total: number) => number;
}

/** The posterior over totals and graphs. */
export interface Averaged {
  readonly delta: number;
  readonly mean: number;
  readonly median: number;
  /** Limits of the central 95 %. */
  readonly lower: number;
  readonly upper: number;
  readonly mode: number;
  /** The posterior mass at the last point of the grid: if it is not tiny, the grid cuts the answer off. */
  readonly massAtEnd: number;
  readonly totals: readonly number[];
  readonly posterior: Float64Array;
  /** Graphs by their probability, the likeliest first. */
  readonly graphs: readonly { readonly graph: Graph; readonly probability: number }[];
}

/** Beside the greatest a share below this logarithm is lost in rounding, however many there are. */
const NOTHING = -100;

/** The default grid of dga: a thousand numbers from 1 to 30 times the cases seen, rounded, each once. */
export function hiddenGrid(cases: number, points = 1000): number[] {
  const step = (30 * cases - 1) / (points - 1);
  const grid = Array.from({ length: points }, (_, at) => roundHalfEven(1 + at * step));
  return [...new Set(grid)];
}

/** As R rounds. */
function roundHalfEven(value: number): number {
  const floor = Math.floor(value);
  if (value - floor !== 0.5) return Math.round(value);
  return floor % 2 === 0 ? floor : floor + 1;
}

/**
 * Averages over all decomposable graphs of dependence between two to six lists, in closed form with hyper-Dirichlet priors.
 *
 * Madigan & York 1997, Biometrika 84:19; the package dga (Lum, Johndrow & Ball 2015). Sensitive to delta and to the grid, so
 * look at {@link Averaged.massAtEnd} and at delta doubled and halved before quoting it.
 * @throws {RangeError} for fewer lists than two or more than six
 */
export function averageGraphs(table: Table, options: AveragingOptions = {}): Averaged {
  const lists = table.lists.length;
  if (lists < 2 || lists > MOST_GRAPH_LISTS)
    throw new RangeError(`graphs are averaged for 2 to ${MOST_GRAPH_LISTS} lists, not ${lists}`);
  const cases = observed(table);
  const delta = options.delta ?? 2 ** -lists;
  const hidden = options.hidden ?? hiddenGrid(cases);
  const logPrior = options.logPrior ?? ((total: number) => -Math.log(total));
  const marginals = Array.from({ length: 2 ** lists }, (_, margin) =>
    logMarginal(table, margin, delta, hidden),
  );

  const logFactorials = table.counts.reduce((sum, count) => sum + gammaln(count + 1), 0);
  const weight = delta * 2 ** lists;
  const common = Float64Array.from(hidden, (unseen) => {
    const total = cases + unseen;
    return (
      gammaln(weight) -
      gammaln(total + weight) +
      gammaln(total + 1) -
      logFactorials -
      gammaln(unseen + 1) +
      logPrior(total)
    );
  });
  const graphs = [...decomposableGraphs(lists)];
  // Exponentials are taken of differences from the greatest, which would otherwise overflow.
  const log = new Float64Array(hidden.length);
  let greatest = Number.NEGATIVE_INFINITY;
  for (const graph of graphs) {
    writeLogPosterior(log, graph, common, marginals);
    for (const one of log) if (one > greatest) greatest = one;
  }
  const posterior = new Float64Array(hidden.length);
  const masses = graphs.map((graph) => {
    writeLogPosterior(log, graph, common, marginals);
    let mass = 0;
    for (let at = 0; at < log.length; at++) {
      const below = log[at]! - greatest;
      if (below < NOTHING) continue;
      const share = Math.exp(below);
      posterior[at] = posterior[at]! + share;
      mass += share;
    }
    return mass;
  });
  const all = masses.reduce((sum, mass) => sum + mass, 0);
  for (let at = 0; at < posterior.length; at++) posterior[at] = posterior[at]! / all;
  const totals = hidden.map((unseen) => cases + unseen);
  return {
    delta,
    ...summary(totals, posterior),
    massAtEnd: posterior.at(-1)!,
    totals,
    posterior,
    graphs: graphs
      .map((graph, at) => ({ graph, probability: masses[at]! / all }))
      .sort((a, b) => b.probability - a.probability),
  };
}

function summary(totals: readonly number[], posterior: Float64Array) {
  let below = 0;
  const cumulated = posterior.map((share) => (below += share));
  const quantile = (level: number) =>
    totals[
      Math.max(
        0,
        cumulated.findIndex((share) => share > level),
      )
    ]!;
  return {
    mean: totals.reduce((sum, total, at) => sum + total * posterior[at]!, 0),
    median: quantile(0.5),
    lower: quantile(0.025),
    upper: quantile(0.975),
    mode: totals[posterior.indexOf(Math.max(...posterior))]!,
  };
}

/** The marginal likelihood of the table of a set of lists for every number of hidden cases, without its normaliser. */
function logMarginal(table: Table, margin: number, delta: number, hidden: readonly number[]): Float64Array {
  const counts = new Map<number, number>();
  table.counts.forEach((count, cell) => {
    counts.set(cell & margin, (counts.get(cell & margin) ?? 0) + count);
  });
  const prior = delta * 2 ** (table.lists.length - size(margin));
  let constant = -(2 ** size(margin)) * gammaln(prior);
  for (const [cell, count] of counts) if (cell !== 0) constant += gammaln(count + prior);
  const unlisted = counts.get(0) ?? 0;
  return Float64Array.from(hidden, (unseen) => constant + gammaln(unlisted + unseen + prior));
}

function writeLogPosterior(
  log: Float64Array,
  { cliques, separators }: Graph,
  common: Float64Array,
  marginals: readonly Float64Array[],
): void {
  log.set(common);
  for (const clique of cliques) {
    const marginal = marginals[clique]!;
    for (let at = 0; at < log.length; at++) log[at] = log[at]! + marginal[at]!;
  }
  for (const separator of separators) {
    const marginal = marginals[separator]!;
    for (let at = 0; at < log.length; at++) log[at] = log[at]! - marginal[at]!;
  }
}
