import tCdf from "@stdlib/stats-base-dists-t-cdf";
import { phi as normalCdf, phiInverse } from "../distributions.js";
import { dispersionOf, type Fitted, fitCounts, leverages, quadratic, type Regression } from "./glm.js";
import { atLeast, quantileOf } from "./negative-binomial.js";

/** How past counts are used, and when a count is an alarm. */
export interface FarringtonOptions {
  /** Periods of a year: 52 or 12. */
  readonly frequency: number;
  /** Years back, and half the width of the window around the same period of each year. */
  readonly years: number;
  readonly halfWindow: number;
  /** Parts that a year is split into; 1 leaves out all but the windows, more give a seasonal factor. */
  readonly parts: number;
  /** The latest periods that are left out, so that a rise under way does not hide itself. */
  readonly leaveOut: number;
  readonly alpha: number;
  /** A trend is kept where its p-value is below; 1 keeps it whatever it is. */
  readonly trendBelow: number;
  /** Past counts whose Anscombe residual is above get less weight. */
  readonly reweightAbove: number;
  /** By a power transformation (2/3), or by the quantile of a negative binomial. */
  readonly threshold: "delta" | "negative-binomial";
  /** No alarm with fewer reports than this in the last so many periods. */
  readonly least: readonly [reports: number, periods: number];
}

/** The improved algorithm of Noufaily and others (2013), for weeks. */
export const NOUFAILY: FarringtonOptions = {
  frequency: 52,
  years: 4,
  halfWindow: 3,
  parts: 10,
  leaveOut: 26,
  alpha: 0.05,
  trendBelow: 1,
  reweightAbove: 2.58,
  threshold: "negative-binomial",
  least: [5, 4],
};
/** The same with the choices of Farrington and others (1996). */
export const FARRINGTON: FarringtonOptions = {
  ...NOUFAILY,
  parts: 1,
  leaveOut: 3,
  trendBelow: 0.05,
  threshold: "delta",
};
/** For months: the window is a month on either side, four parts of a year, half a year left out. */
export const NOUFAILY_MONTHS: FarringtonOptions = {
  ...NOUFAILY,
  frequency: 12,
  halfWindow: 1,
  parts: 4,
  leaveOut: 6,
};

export interface Watched {
  readonly expected: number;
  /** Standard error of the expected count (`delta`) or of its logarithm. */
  readonly error: number;
  readonly upper: number;
  readonly alarm: boolean;
  /** The chance of so many or more, were nothing going on. */
  readonly p: number;
  readonly dispersion: number;
  readonly trend: boolean;
  /** Too few reports for an alarm whatever the count. */
  readonly tooFew: boolean;
}

/** Why a period cannot be watched. */
export type Unwatched = "too-short" | "not-settled";

/**
 * Whether the count of one period stands out from the same season of the years before.
 *
 * Farrington, Andrews, Beale & Catchpole 1996, JRSS A 159:547; Noufaily, Enki, Farrington and others 2013, Statistics in Medicine
 * 32:1206. Follows the R package surveillance (Salmon, Schumacher & Höhle 2016, JSS 70:10) also where the standard error of a
 * reweighted fit takes prior weights for working ones, so that both answer alike.
 * @param at the period, counted from 0
 */
export function watch(counts: Float64Array, at: number, options: FarringtonOptions): Watched | Unwatched {
  const { frequency, years, halfWindow, parts, leaveOut, alpha, least } = options;
  const first = at - years * frequency - halfWindow;
  if (first < 0) return "too-short";
  const groups = groupsOf(at, options);
  const used = [...groups.keys()].filter((period) => period < at - leaveOut).sort((a, b) => a - b);
  const past = Float64Array.from(used, (period) => counts[period]!);
  const present = [...new Set(used.map((period) => groups.get(period)!))];
  const indicators = present.map((group) =>
    Float64Array.from(used, (period) => (groups.get(period) === group ? 1 : 0)),
  );
  // Counted from the period itself, so that the expected count is that of the group alone.
  const time = Float64Array.from(used, (period) => period - at);
  const here = present.map((group) => (group === parts ? 1 : 0));

  const withTrend = refit({ counts: past, columns: [...indicators, time] }, options);
  const row = [...here, 0];
  let model = withTrend;
  let trend = false;
  if (withTrend !== null) {
    const slope = withTrend.fitted.coefficients.at(-1)!;
    const error = Math.sqrt(withTrend.spread * withTrend.fitted.unscaled.at(-1)!.at(-1)!);
    const p = 2 * tCdf(-Math.abs(slope / error), withTrend.fitted.left);
    const expected = Math.exp(linear(row, withTrend.fitted));
    trend = years >= 3 && p < options.trendBelow && expected <= Math.max(...past);
  }
  if (!trend) model = refit({ counts: past, columns: indicators }, options);
  if (model === null) return "not-settled";
  const x = trend ? row : here;
  const eta = linear(x, model.fitted);
  const etaError = Math.sqrt(model.spread * quadratic(x, model.fitted.unscaled));
  const expected = Math.exp(eta);
  const observed = counts[at]!;
  const [reports, periods] = least;
  let recent = 0;
  for (let period = at - periods + 1; period <= at; period++) recent += counts[period]!;
  const tooFew = recent < reports;
  const { dispersion } = model;
  const bound =
    options.threshold === "delta"
      ? byPower(expected, etaError * expected, dispersion, alpha, observed)
      : {
          upper: quantileOf(1 - alpha, expected, dispersion),
          p: atLeast(observed, expected, dispersion),
        };
  return {
    expected,
    error: options.threshold === "delta" ? etaError * expected : etaError,
    ...bound,
    alarm: !tooFew && observed > bound.upper,
    dispersion,
    trend,
    tooFew,
  };
}

const linear = (row: readonly number[], { coefficients }: Fitted): number =>
  row.reduce((sum, value, at) => sum + value * coefficients[at]!, 0);

/** Windows around the same period of each year, and the stretches between them shared out into the other parts of a year. */
function groupsOf(
  at: number,
  { frequency, years, halfWindow, parts }: FarringtonOptions,
): Map<number, number> {
  const groups = new Map<number, number>();
  for (let period = at - halfWindow; period <= at; period++) groups.set(period, parts);
  for (let year = 1; year <= years; year++) {
    const center = at - year * frequency;
    for (let period = center - halfWindow; period <= center + halfWindow; period++) groups.set(period, parts);
    if (parts === 1) continue;
    const between = frequency - 2 * halfWindow - 1;
    const length = Math.floor(between / (parts - 1));
    const longer = between % (parts - 1);
    let period = center + halfWindow + 1;
    for (let part = 1; part < parts; part++)
      for (let left = length + (part <= longer ? 1 : 0); left > 0; left--) groups.set(period++, part);
  }
  return groups;
}

interface Refitted {
  readonly fitted: Fitted;
  readonly dispersion: number;
  /** What the covariance is multiplied with. */
  readonly spread: number;
}

/** A quasi-Poisson fit, and again with less weight for past counts that stood out; null where it does not settle. */
function refit(regression: Regression, { reweightAbove }: FarringtonOptions): Refitted | null {
  const first = fitCounts(regression);
  if (!first.converged) return null;
  const before = Math.max(dispersionOf(regression, first), 1);
  const hats = leverages(regression, first);
  const residuals = first.mu.map((mean, at) => {
    const anscombe = 1.5 * (regression.counts[at]! ** (2 / 3) * mean ** (-1 / 6) - Math.sqrt(mean));
    return anscombe / Math.sqrt(before * (1 - hats[at]!));
  });
  const raw = residuals.map((residual) => (residual > reweightAbove ? residual ** -2 : 1));
  const scale = raw.length / raw.reduce((sum, weight) => sum + weight, 0);
  const weighted = { ...regression, weights: raw.map((weight) => weight * scale) };
  const fitted = fitCounts(weighted);
  let spread = 0;
  for (let at = 0; at < fitted.mu.length; at++)
    spread += weighted.weights[at]! * (regression.counts[at]! / fitted.mu[at]! - 1) ** 2;
  return { fitted, dispersion: Math.max(dispersionOf(weighted, fitted), 1), spread: spread / fitted.left };
}

/** The bound on the scale on which a count of this mean is about symmetric. */
function byPower(expected: number, error: number, dispersion: number, alpha: number, observed: number) {
  const spread = dispersion + error ** 2 / expected;
  const deviation = Math.sqrt((4 / 9) * expected ** (1 / 3) * spread);
  const center = expected ** (2 / 3);
  return {
    upper: (center + phiInverse(1 - alpha) * deviation) ** 1.5,
    p: 1 - normalCdf((observed ** (2 / 3) - center) / deviation),
  };
}
