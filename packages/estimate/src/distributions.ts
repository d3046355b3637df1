import gammainc from "@stdlib/math-base-special-gammainc";
import gammaln from "@stdlib/math-base-special-gammaln";
import normalCdf from "@stdlib/stats-base-dists-normal-cdf";
import normalQuantile from "@stdlib/stats-base-dists-normal-quantile";

export { gammaln };

/** P(X <= count) of a Poisson variable. */
export function poissonAtMost(count: number, mean: number): number {
  if (count < 0) return 0;
  if (mean <= 0) return 1;
  return gammainc(mean, count + 1, true, true);
}

/** P(X >= count) of a Poisson variable; not 1 - P(X < count), which loses what is small. */
export function poissonAtLeast(count: number, mean: number): number {
  if (count <= 0) return 1;
  if (mean <= 0) return 0;
  return gammainc(mean, count, true, false);
}

/** Standard normal distribution function and its inverse. */
export const phi = (z: number): number => normalCdf(z, 0, 1);
export const phiInverse = (share: number): number => normalQuantile(share, 0, 1);
