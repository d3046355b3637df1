/** What one way of estimating said of one table whose truth is known; the limits are NaN where it gave no interval. */
export interface Trial {
  readonly truth: number;
  readonly total: number;
  readonly lower: number;
  readonly upper: number;
}

/** How a way of estimating did over many tables. Shares are of all of them, so that an answer not given covers nothing. */
export interface Score {
  readonly trials: number;
  /** How many gave no interval. */
  readonly without: number;
  /** The share of intervals that hold the truth. */
  readonly coverage: number;
  /** Root of the mean square, and mean, of log(total / truth), over those that gave a total. */
  readonly logRmse: number;
  readonly logBias: number;
  /** The middle one of upper / lower. */
  readonly medianRatio: number;
}

export function scoreOf(trials: readonly Trial[]): Score {
  const errors = trials.map(({ truth, total }) => Math.log(total / truth)).filter(Number.isFinite);
  const given = trials.filter(({ lower, upper }) => Number.isFinite(lower) && Number.isFinite(upper));
  const ratios = given.map(({ lower, upper }) => upper / lower).sort((a, b) => a - b);
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    trials: trials.length,
    without: trials.length - given.length,
    coverage:
      given.filter(({ truth, lower, upper }) => lower <= truth && truth <= upper).length / trials.length,
    logRmse: Math.sqrt(mean(errors.map((error) => error * error))),
    logBias: mean(errors),
    medianRatio: ratios[Math.floor(ratios.length / 2)] ?? Number.NaN,
  };
}
