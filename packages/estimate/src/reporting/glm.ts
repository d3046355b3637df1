/** The columns of a regression, each as long as the counts. */
export type Columns = readonly Float64Array[];

/** What a count regression with logarithmic link needs. */
export interface Regression {
  readonly counts: Float64Array;
  readonly columns: Columns;
  /** Added to the linear predictor, e.g. the logarithm of effort; nothing unless given. */
  readonly offset?: Float64Array;
  /** Prior weights; 1 unless given. */
  readonly weights?: Float64Array;
  /** The dispersion of a negative binomial (variance mu + mu^2 / theta); Poisson unless given. */
  readonly theta?: number;
}

export interface Fitted {
  readonly coefficients: Float64Array;
  readonly mu: Float64Array;
  /** The working weights of the last round, from the mean before it, as R's `glm` keeps them. */
  readonly working: Float64Array;
  /** Inverse of X'WX, row by row: times the dispersion it is the covariance of the coefficients. */
  readonly unscaled: readonly Float64Array[];
  readonly deviance: number;
  /** Whether the deviance settled, on columns none of which is told by the others. */
  readonly converged: boolean;
  /** Observations less parameters. */
  readonly left: number;
}

const MOST_ROUNDS = 25;
const SETTLED = 1e-8;
/** What is left of a column of length 1 that the columns before it tell. */
const SINGULAR = 1e-13;

/**
 * Maximum likelihood by iteratively reweighted least squares, from mu = y + 0.1, until the deviance settles to 1e-8, at most 25
 * rounds: where R's `glm` stops, this stops.
 *
 * McCullagh & Nelder 1989, Generalized Linear Models, section 2.5.
 */
export function fitCounts(regression: Regression): Fitted {
  const { counts, columns, offset, weights, theta } = regression;
  const size = counts.length;
  const mu = counts.map((count) => count + 0.1);
  const eta = mu.map(Math.log);
  const working = new Float64Array(size);
  const response = new Float64Array(size);
  let coefficients: Float64Array = new Float64Array(columns.length);
  let unscaled: Float64Array[] = [];
  let before = devianceOf(regression, mu);
  let converged = false;
  let singular = false;
  for (let round = 0; round < MOST_ROUNDS && !converged; round++) {
    for (let at = 0; at < size; at++) {
      working[at] = ((weights?.[at] ?? 1) * mu[at]!) / (theta === undefined ? 1 : 1 + mu[at]! / theta);
      response[at] = eta[at]! - (offset?.[at] ?? 0) + (counts[at]! - mu[at]!) / mu[at]!;
    }
    ({ coefficients, inverse: unscaled, singular } = weightedLeastSquares(columns, working, response));
    for (let at = 0; at < size; at++) {
      let sum = offset?.[at] ?? 0;
      for (let column = 0; column < columns.length; column++)
        sum += columns[column]![at]! * coefficients[column]!;
      eta[at] = sum;
      mu[at] = Math.max(Math.exp(sum), Number.EPSILON);
    }
    const deviance = devianceOf(regression, mu);
    converged = Math.abs(deviance - before) / (0.1 + Math.abs(deviance)) < SETTLED;
    before = deviance;
  }
  return {
    coefficients,
    mu,
    working,
    unscaled,
    deviance: before,
    converged: converged && !singular,
    left: size - columns.length,
  };
}

/** Pearson's statistic over the degrees of freedom: the dispersion of a quasi-Poisson model. */
export function dispersionOf({ counts }: Regression, { mu, working, left }: Fitted): number {
  let sum = 0;
  for (let at = 0; at < mu.length; at++) sum += working[at]! * (counts[at]! / mu[at]! - 1) ** 2;
  return sum / left;
}

/** The weight of each observation in its own fit. */
export const leverages = ({ columns }: Regression, { working, unscaled }: Fitted): Float64Array =>
  working.map(
    (weight, at) =>
      weight *
      quadratic(
        columns.map((column) => column[at]!),
        unscaled,
      ),
  );

/** x' A x. */
export function quadratic(row: readonly number[], matrix: readonly Float64Array[]): number {
  let sum = 0;
  for (let i = 0; i < row.length; i++)
    for (let j = 0; j < row.length; j++) sum += row[i]! * matrix[i]![j]! * row[j]!;
  return sum;
}

function devianceOf({ counts, weights, theta }: Regression, mu: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < counts.length; at++) {
    const y = counts[at]!;
    const m = mu[at]!;
    const part =
      theta === undefined
        ? (y > 0 ? y * Math.log(y / m) : 0) - (y - m)
        : (y > 0 ? y * Math.log(y / m) : 0) - (y + theta) * Math.log((y + theta) / (m + theta));
    sum += 2 * (weights?.[at] ?? 1) * part;
  }
  return sum;
}

/** Cholesky of the normal equations, whose columns are scaled to the same length first: groups without cases stay solvable. */
function weightedLeastSquares(columns: Columns, weights: Float64Array, response: Float64Array) {
  const count = columns.length;
  const product = (one: Float64Array, other: Float64Array) => {
    let sum = 0;
    for (let at = 0; at < weights.length; at++) sum += weights[at]! * one[at]! * other[at]!;
    return sum;
  };
  const scale = columns.map((column) => 1 / Math.sqrt(product(column, column) || 1));
  const lower = columns.map(() => new Float64Array(count));
  const right = new Float64Array(count);
  let singular = false;
  for (let i = 0; i < count; i++) {
    right[i] = product(columns[i]!, response) * scale[i]!;
    for (let j = 0; j <= i; j++) {
      let sum = product(columns[i]!, columns[j]!) * scale[i]! * scale[j]!;
      for (let k = 0; k < j; k++) sum -= lower[i]![k]! * lower[j]![k]!;
      if (i === j && sum < SINGULAR) singular = true;
      lower[i]![j] = i === j ? Math.sqrt(Math.max(sum, SINGULAR)) : sum / lower[j]![j]!;
    }
  }
  const solve = (of: Float64Array): Float64Array => {
    const found = of.slice();
    for (let i = 0; i < count; i++) {
      for (let k = 0; k < i; k++) found[i] = found[i]! - lower[i]![k]! * found[k]!;
      found[i] = found[i]! / lower[i]![i]!;
    }
    for (let i = count - 1; i >= 0; i--) {
      for (let k = i + 1; k < count; k++) found[i] = found[i]! - lower[k]![i]! * found[k]!;
      found[i] = found[i]! / lower[i]![i]!;
    }
    return found;
  };
  const coefficients = solve(right).map((value, at) => value * scale[at]!);
  const inverse = columns.map((_, at) => {
    const unit = new Float64Array(count);
    unit[at] = 1;
    return solve(unit).map((value, row) => value * scale[row]! * scale[at]!);
  });
  return { coefficients, inverse, singular };
}
