import { phi, phiInverse } from "../distributions.js";

/** The levels of the limits of intervals of 95, 90, 80 and 68 %. */
export const LEVELS = [0.025, 0.05, 0.1, 0.16, 0.84, 0.9, 0.95, 0.975] as const;

/** Why there is no corrected interval. */
export type NoInterval =
  | "no-draws"
  | "estimate-outside-all-draws"
  | "no-acceleration"
  | "correction-without-end";

/** A limit of an interval, and whether it is no more than the smallest or the largest draw. */
export interface Limit {
  readonly level: number;
  readonly value: number;
  /** The level lies beyond what so many draws can tell: more draws would move the limit outwards. */
  readonly extreme: boolean;
}

export interface Limits {
  readonly limits: readonly Limit[];
  /** Draws that the limits stand on: those with a finite total. */
  readonly draws: number;
}

export interface Corrected extends Limits {
  /** Bias correction: the normal quantile of the share of draws below the estimate. */
  readonly z0: number;
  readonly acceleration: number;
}

/**
 * A quantile of sorted values, median-unbiased whatever the distribution.
 *
 * Hyndman & Fan 1996, The American Statistician 50:361, type 8.
 */
export function quantile(sorted: ArrayLike<number>, share: number): number {
  const count = sorted.length;
  if (count === 0) return Number.NaN;
  const place = (count + 1 / 3) * share + 1 / 3;
  const below = Math.floor(place + 4 * Number.EPSILON);
  const weight = Math.abs(place - below) < 4 * Number.EPSILON ? 0 : place - below;
  const at = (rank: number) => sorted[Math.min(count, Math.max(1, rank)) - 1]!;
  return weight === 0 ? at(below) : (1 - weight) * at(below) + weight * at(below + 1);
}

const finite = (totals: Float64Array) => totals.filter(Number.isFinite).sort();

const limitAt = (sorted: Float64Array, level: number, share: number): Limit => {
  const place = (sorted.length + 1 / 3) * share + 1 / 3;
  return {
    level,
    value: quantile(sorted, share),
    extreme: place < 1 || place > sorted.length,
  };
};

/** The quantiles of the draws themselves. */
export function percentileLimits(totals: Float64Array, levels: readonly number[] = LEVELS): Limits {
  const sorted = finite(totals);
  return { limits: levels.map((level) => limitAt(sorted, level, level)), draws: sorted.length };
}

/**
 * Limits corrected for bias and acceleration. With z0 the normal quantile of the share of draws below the estimate and a
 * the acceleration, the limit at level q is the quantile of the draws at PHI(z0 + (z0 + z_q) / (1 - a (z0 + z_q))).
 *
 * Draws without a finite total are left out; how many they are is told by {@link Limits.draws}. Where the correction has no
 * finite value there is no interval, but the reason.
 *
 * Efron 1987, JASA 82:171; DiCiccio & Efron 1996, Statistical Science 11:189; Chan, Silverman & Vincent 2021, section 3.3.
 */
export function correctedLimits(
  totals: Float64Array,
  estimate: number,
  acceleration: number | undefined,
  levels: readonly number[] = LEVELS,
): Corrected | NoInterval {
  const sorted = finite(totals);
  if (sorted.length === 0) return "no-draws";
  const below = sorted.filter((total) => total < estimate).length / sorted.length;
  if (below === 0 || below === 1) return "estimate-outside-all-draws";
  if (acceleration === undefined) return "no-acceleration";
  const z0 = phiInverse(below);
  const limits: Limit[] = [];
  for (const level of levels) {
    const shifted = z0 + phiInverse(level);
    const denominator = 1 - acceleration * shifted;
    if (!(denominator > 0)) return "correction-without-end";
    limits.push(limitAt(sorted, level, phi(z0 + shifted / denominator)));
  }
  return { limits, draws: sorted.length, z0, acceleration };
}
