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

/** The chance of each count from 0, of mean `mu` and variance `mu * dispersion`; Poisson where the dispersion is 1. */
function* chances(mu: number, dispersion: number): Generator<number> {
  const size = mu / (dispersion - 1);
  let chance = dispersion > 1 ? Math.exp(-size * Math.log(dispersion)) : Math.exp(-mu);
  for (let count = 0; ; count++) {
    yield chance;
    chance *= dispersion > 1 ? ((size + count) / (count + 1)) * (1 - 1 / dispersion) : mu / (count + 1);
  }
}

/** P(X >= count) of a count of mean `mu` and variance `mu * dispersion`. */
export function atLeast(count: number, mu: number, dispersion: number): number {
  let below = 0;
  let at = 0;
  for (const chance of chances(mu, dispersion)) {
    if (at++ >= count) break;
    below += chance;
  }
  return Math.max(0, 1 - below);
}

/** The smallest count that at least a share of the distribution does not exceed. */
export function quantileOf(share: number, mu: number, dispersion: number): number {
  let below = 0;
  let count = 0;
  for (const chance of chances(mu, dispersion)) {
    below += chance;
    // What rounding leaves must not push the answer one further.
    if (below >= share * (1 - 64 * Number.EPSILON)) return count;
    count++;
  }
  return count;
}
