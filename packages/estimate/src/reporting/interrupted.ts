import { type Columns, quadratic } from "./glm.js";
import { fitNegativeBinomial, type NegativeBinomial } from "./negative-binomial.js";

/** A coefficient on the scale of logarithms, with its standard error. */
export interface Effect {
  readonly log: number;
  readonly error: number;
}

/** Two-sided 95 %. */
const Z = 1.959963984540054;

/** As a ratio with its limits of 95 %. */
export const ratioOf = ({ log, error }: Effect) => ({
  ratio: Math.exp(log),
  lower: Math.exp(log - Z * error),
  upper: Math.exp(log + Z * error),
});
export const isAbove = ({ log, error }: Effect): boolean => log - Z * error > 0;
export const isBelow = ({ log, error }: Effect): boolean => log + Z * error < 0;

/** One series before and after something happened. */
export interface Interrupted {
  readonly counts: Float64Array;
  /** The period from which on it is after, counted from 0. */
  readonly since: number;
  /** Periods of a year; a season is fitted where there are two years at least. */
  readonly frequency: number;
  /** When a campaign began, if there was one: its effect fades by a third in about a period's `fading`. */
  readonly campaign?: number;
  /** Work done, e.g. calls answered or inspections; rates are compared then. */
  readonly effort?: Float64Array;
}

export interface InterruptedAnswer {
  readonly trend: Effect;
  readonly step: Effect;
  readonly pulse: Effect | null;
  readonly fitted: NegativeBinomial;
}

/** Periods in which the effect of a campaign falls to 1/e. */
export const FADING = 3;

/** exp(-(t - start) / fading) from the start on, 0 before. */
export const pulseOf = (size: number, start: number): Float64Array =>
  Float64Array.from({ length: size }, (_, at) => (at < start ? 0 : Math.exp(-(at - start) / FADING)));
export const stepOf = (size: number, since: number): Float64Array =>
  Float64Array.from({ length: size }, (_, at) => (at < since ? 0 : 1));
export function seasonOf(size: number, frequency: number): Columns {
  if (size < 2 * frequency || frequency < 2) return [];
  const turn = (at: number) => (2 * Math.PI * (at + 1)) / frequency;
  return [
    Float64Array.from({ length: size }, (_, at) => Math.sin(turn(at))),
    Float64Array.from({ length: size }, (_, at) => Math.cos(turn(at))),
  ];
}

/**
 * A trend, a season, a lasting step and a fading pulse in one series, with negative-binomial errors. A pulse is an effect on
 * reporting; a step is either.
 *
 * Lopez Bernal, Cummins & Gasparrini 2017, International Journal of Epidemiology 46:348.
 */
export function interrupted({ counts, since, frequency, campaign, effort }: Interrupted): InterruptedAnswer {
  const size = counts.length;
  const columns: Float64Array[] = [
    new Float64Array(size).fill(1),
    Float64Array.from({ length: size }, (_, at) => at / frequency),
    stepOf(size, since),
    ...(campaign === undefined ? [] : [pulseOf(size, campaign)]),
    ...seasonOf(size, frequency),
  ];
  const fitted = fitNegativeBinomial({
    counts,
    columns,
    ...(effort ? { offset: effort.map(Math.log) } : {}),
  });
  const effect = (at: number): Effect =>
    contrast(
      fitted,
      columns.map((_, column) => (column === at ? 1 : 0)),
    );
  return { trend: effect(1), step: effect(2), pulse: campaign === undefined ? null : effect(3), fitted };
}

/** A sum of coefficients with its standard error. */
export const contrast = (
  { coefficients, unscaled }: Pick<NegativeBinomial, "coefficients" | "unscaled">,
  row: readonly number[],
): Effect => ({
  log: row.reduce((sum, value, at) => sum + value * coefficients[at]!, 0),
  error: Math.sqrt(quadratic(row, unscaled)),
});
