import digamma from "@stdlib/math-base-special-digamma";
import trigamma from "@stdlib/math-base-special-trigamma";
import { gammaln } from "../distributions.js";
import { type Fitted, fitCounts, type Regression } from "./glm.js";

/** A negative-binomial regression: variance mu + mu^2 / theta. */
export interface NegativeBinomial extends Fitted {
  /** Infinite where the counts spread no more than a Poisson variable. */
  readonly theta: number;
  readonly thetaError: number;
  readonly logLikelihood: number;
}

const ROUNDS = 50;
const SETTLED = 1e-10;
/** From here on a negative binomial is not told from a Poisson variable. */
const MOST_THETA = 1e6;

/**
 * Regression and theta by maximum likelihood in turn until the likelihood settles.
 *
 * Venables & Ripley 2002, Modern Applied Statistics with S, section 7.4 (MASS::glm.nb).
 */
export function fitNegativeBinomial(regression: Regression): NegativeBinomial {
  let fitted = fitCounts(regression);
  let theta = thetaFor(regression.counts, fitted.mu);
  let likelihood = logLikelihood(regression.counts, fitted.mu, theta);
  for (let round = 0; round < ROUNDS; round++) {
    fitted = fitCounts({ ...regression, ...(theta < MOST_THETA ? { theta } : {}) });
    theta = thetaFor(regression.counts, fitted.mu, theta);
    const next = logLikelihood(regression.counts, fitted.mu, theta);
    const settled = Math.abs(next - likelihood) < SETTLED * (1 + Math.abs(next));
    likelihood = next;
    if (settled) break;
  }
  const { information } = slopes(regression.counts, fitted.mu, theta);
  return {
    ...fitted,
    theta: theta < MOST_THETA ? theta : Number.POSITIVE_INFINITY,
    thetaError: theta < MOST_THETA ? Math.sqrt(1 / Math.abs(information)) : Number.NaN,
    logLikelihood: likelihood,
  };
}

function slopes(counts: Float64Array, mu: Float64Array, theta: number) {
  let score = 0;
  let information = 0;
  for (let at = 0; at < counts.length; at++) {
    const y = counts[at]!;
    const m = mu[at]!;
    score +=
      digamma(theta + y) -
      digamma(theta) +
      Math.log(theta) +
      1 -
      Math.log(theta + m) -
      (y + theta) / (m + theta);
    information +=
      -trigamma(theta + y) + trigamma(theta) - 1 / theta + 2 / (m + theta) - (y + theta) / (m + theta) ** 2;
  }
  return { score, information };
}

/** Newton's steps from the moment estimate. */
function thetaFor(counts: Float64Array, mu: Float64Array, start?: number): number {
  let excess = 0;
  for (let at = 0; at < counts.length; at++) excess += (counts[at]! / mu[at]! - 1) ** 2;
  let theta = start ?? counts.length / excess;
  for (let round = 0; round < ROUNDS; round++) {
    theta = Math.abs(theta);
    if (!(theta < MOST_THETA)) return MOST_THETA;
    const { score, information } = slopes(counts, mu, theta);
    const step = score / information;
    theta += step;
    if (Math.abs(step) < SETTLED * (1 + Math.abs(theta))) break;
  }
  return Math.abs(theta);
}

function logLikelihood(counts: Float64Array, mu: Float64Array, theta: number): number {
  let sum = 0;
  for (let at = 0; at < counts.length; at++) {
    const y = counts[at]!;
    const m = mu[at]!;
    sum +=
      gammaln(theta + y) -
      gammaln(theta) -
      gammaln(y + 1) +
      theta * Math.log(theta / (theta + m)) +
      (y > 0 ? y * Math.log(m / (theta + m)) : 0);
  }
  return sum;
}

/** How many standard deviations below its mean a count is no longer looked for. */
const FAR = 12;
/** A spread nearer to that of Poisson is taken for it: the logarithms of two great gammas would differ by rounding only. */
const LEAST_EXCESS = 1e-7;

const isPoisson = (dispersion: number): boolean => dispersion - 1 < LEAST_EXCESS;

/** The logarithm of the chance of a count, of mean `mu` and variance `mu * dispersion`; Poisson where the dispersion is 1. */
function logChance(count: number, mu: number, dispersion: number): number {
  if (mu === 0) return count === 0 ? 0 : Number.NEGATIVE_INFINITY;
  if (isPoisson(dispersion)) return count * Math.log(mu) - mu - gammaln(count + 1);
  const size = mu / (dispersion - 1);
  return (
    gammaln(size + count) -
    gammaln(size) -
    gammaln(count + 1) -
    size * Math.log(dispersion) +
    (count === 0 ? 0 : count * Math.log1p(-1 / dispersion))
  );
}

/** The chances of a count and of those after it: the first by its logarithm, so that no mean is too great. */
function* chancesFrom(count: number, mu: number, dispersion: number): Generator<number> {
  const size = mu / (dispersion - 1);
  let chance = Math.exp(logChance(count, mu, dispersion));
  for (let at = count; ; at++) {
    yield chance;
    chance *= isPoisson(dispersion) ? mu / (at + 1) : ((size + at) / (at + 1)) * (1 - 1 / dispersion);
  }
}

const firstLookedAt = (mu: number, dispersion: number): number =>
  Math.max(0, Math.floor(mu - FAR * Math.sqrt(mu * dispersion)));

/** P(X >= count) of a count of mean `mu` and variance `mu * dispersion`; NaN for a mean that is none. */
export function atLeast(count: number, mu: number, dispersion: number): number {
  if (!Number.isFinite(mu)) return Number.NaN;
  if (count <= 0) return 1;
  if (count > mu) {
    // Added up from its own side, so that a small chance keeps its digits.
    let above = 0;
    for (const chance of chancesFrom(count, mu, dispersion)) {
      above += chance;
      if (chance <= above * Number.EPSILON) return above;
    }
  }
  let below = 0;
  let at = firstLookedAt(mu, dispersion);
  for (const chance of chancesFrom(at, mu, dispersion)) {
    if (at++ >= count) break;
    below += chance;
  }
  return Math.max(0, 1 - below);
}

/** The smallest count that at least a share (below 1) of the distribution does not exceed; NaN for a mean that is none. */
export function quantileOf(share: number, mu: number, dispersion: number): number {
  if (!Number.isFinite(mu)) return Number.NaN;
  let below = 0;
  let count = firstLookedAt(mu, dispersion);
  for (const chance of chancesFrom(count, mu, dispersion)) {
    below += chance;
    // What rounding leaves must not push the answer one further, nor keep it from coming.
    if (below >= share * (1 - 64 * Number.EPSILON) || (count > mu && chance <= below * Number.EPSILON))
      return count;
    count++;
  }
  return count;
}
