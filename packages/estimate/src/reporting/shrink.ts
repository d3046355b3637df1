import { gammaln } from "../distributions.js";

/** A region's rate drawn towards that of all, the further the fewer people it has. */
export interface Shrunk {
  /** Per person, as counted, and as drawn towards the others. */
  readonly raw: number;
  readonly rate: number;
}

export interface Shrinkage {
  readonly rates: readonly Shrunk[];
  /** Mean of the regions' rates, and how much they differ (shape of a gamma distribution; infinite where they do not). */
  readonly mean: number;
  readonly shape: number;
}

const ROUNDS = 200;
const MOST_SHAPE = 1e6;

/**
 * Gamma-Poisson empirical Bayes: rates of small regions jump by chance, and a ranking of raw rates ranks chance.
 *
 * Clayton & Kaldor 1987, Biometrics 43:671. The shape is found by golden section of the likelihood of all counts, the mean by
 * maximum likelihood for that shape.
 * @param counts cases of each region, @param people its population, above 0
 */
export function shrink(counts: readonly number[], people: readonly number[]): Shrinkage {
  const all = people.reduce((sum, one) => sum + one, 0);
  const pooled = counts.reduce((sum, one) => sum + one, 0) / all;
  if (pooled === 0)
    return { rates: counts.map(() => ({ raw: 0, rate: 0 })), mean: 0, shape: Number.POSITIVE_INFINITY };
  const meanFor = (shape: number): number => {
    let mean = pooled;
    for (let round = 0; round < ROUNDS; round++) {
      const rates = counts.map((count, at) => (count + shape) / (people[at]! + shape / mean));
      const next = rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
      if (Math.abs(next / mean - 1) < 1e-10) break;
      mean = next;
    }
    return mean;
  };
  const likelihood = (log: number): number => {
    const shape = Math.exp(log);
    const mean = meanFor(shape);
    return counts.reduce((sum, count, at) => {
      const expected = people[at]! * mean;
      return (
        sum +
        gammaln(count + shape) -
        gammaln(shape) +
        shape * Math.log(shape / (shape + expected)) +
        (count > 0 ? count * Math.log(expected / (shape + expected)) : 0)
      );
    }, 0);
  };
  const shape = Math.exp(highest(likelihood, Math.log(1e-3), Math.log(MOST_SHAPE)));
  const mean = meanFor(shape);
  return {
    mean,
    shape: shape > MOST_SHAPE / 2 ? Number.POSITIVE_INFINITY : shape,
    rates: counts.map((count, at) => ({
      raw: count / people[at]!,
      rate: (count + shape) / (people[at]! + shape / mean),
    })),
  };
}

/** Where a function with one hill is highest. */
function highest(of: (at: number) => number, from: number, to: number): number {
  const golden = (Math.sqrt(5) - 1) / 2;
  let [low, high] = [from, to];
  for (let round = 0; round < 80; round++) {
    const left = high - golden * (high - low);
    const right = low + golden * (high - low);
    if (of(left) < of(right)) low = left;
    else high = right;
  }
  return (low + high) / 2;
}
