import { phiInverse } from "../distributions.js";

/** Whether chains that started apart have come to say the same. */
export interface Convergence {
  /** The larger of split R-hat of ranks and of folded ranks; 1 for chains that agree. */
  readonly rHat: number;
  /** How many independent draws the chains are worth for the middle of the answer. */
  readonly bulkEss: number;
}

/**
 * Vehtari, Gelman, Simpson, Carpenter & Bürkner 2021, Bayesian Analysis 16:667: rank-normalised split R-hat and bulk
 * effective sample size.
 * @param chains values in the order drawn, alike in length, four at least in each
 */
export function convergence(chains: readonly Float64Array[]): Convergence {
  const halves = chains.flatMap(splitInHalves);
  const all = Float64Array.from(halves.flatMap((half) => [...half])).sort();
  const middle = (all[Math.floor((all.length - 1) / 2)]! + all[Math.ceil((all.length - 1) / 2)]!) / 2;
  const bulk = rankNormalised(halves);
  const folded = rankNormalised(halves.map((half) => half.map((value) => Math.abs(value - middle))));
  return { rHat: Math.max(rHat(bulk), rHat(folded)), bulkEss: effectiveSize(bulk) };
}

function splitInHalves(chain: Float64Array): Float64Array[] {
  const half = Math.floor(chain.length / 2);
  return [chain.subarray(0, half), chain.subarray(chain.length - half)];
}

/** Every value by the normal quantile of its rank among all; equal values share the middle of their ranks. */
function rankNormalised(chains: readonly Float64Array[]): Float64Array[] {
  const placed = chains.flatMap((chain, at) => Array.from(chain, (value, place) => ({ value, at, place })));
  placed.sort((a, b) => a.value - b.value);
  const scores = chains.map((chain) => new Float64Array(chain.length));
  for (let from = 0; from < placed.length; ) {
    let to = from;
    while (to + 1 < placed.length && placed[to + 1]!.value === placed[from]!.value) to++;
    const rank = (from + to) / 2 + 1;
    const score = phiInverse((rank - 3 / 8) / (placed.length + 1 / 4));
    for (let i = from; i <= to; i++) scores[placed[i]!.at]![placed[i]!.place] = score;
    from = to + 1;
  }
  return scores;
}

const mean = (values: ArrayLike<number>): number => {
  let sum = 0;
  for (let at = 0; at < values.length; at++) sum += values[at]!;
  return sum / values.length;
};

function variances(chains: readonly Float64Array[]) {
  const length = chains[0]!.length;
  const means = chains.map(mean);
  const within = mean(
    chains.map(
      (chain, at) => chain.reduce((sum, value) => sum + (value - means[at]!) ** 2, 0) / (length - 1),
    ),
  );
  const center = mean(means);
  const between = means.reduce((sum, one) => sum + (one - center) ** 2, 0) / (chains.length - 1);
  return { length, within, pooled: ((length - 1) / length) * within + between };
}

function rHat(chains: readonly Float64Array[]): number {
  const { within, pooled } = variances(chains);
  return within === 0 ? (pooled === 0 ? 1 : Number.POSITIVE_INFINITY) : Math.sqrt(pooled / within);
}

/** Geyer's initial monotone sequence over the autocorrelation of all chains together. */
function effectiveSize(chains: readonly Float64Array[]): number {
  const { length, within, pooled } = variances(chains);
  const draws = length * chains.length;
  if (pooled === 0) return draws;
  const centered = chains.map((chain) => {
    const center = mean(chain);
    return chain.map((value) => value - center);
  });
  const autocorrelation = (lag: number): number => {
    const covariance = mean(
      centered.map((chain) => {
        let sum = 0;
        for (let at = lag; at < length; at++) sum += chain[at]! * chain[at - lag]!;
        return sum / length;
      }),
    );
    return 1 - (within - (covariance * length) / (length - 1)) / pooled;
  };
  let total = -1;
  let before = Number.POSITIVE_INFINITY;
  for (let lag = 0; lag + 1 < length; lag += 2) {
    const pair = autocorrelation(lag) + autocorrelation(lag + 1);
    if (pair <= 0) break;
    before = Math.min(before, pair);
    total += 2 * before;
  }
  return Math.min(draws / Math.max(total, 1 / Math.log10(draws)), draws * Math.log10(draws));
}
