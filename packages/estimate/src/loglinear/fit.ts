import { gammaln } from "../distributions.js";
import { addSubsets, addSupersets } from "../table/table.js";
import type { Model } from "./model.js";

/** The relative change of the deviance at which the iteration ends; R's own is 1e-8. */
const SETTLED = 1e-11;
const MOST_STEPS = 60;

/** A hierarchical Poisson log-linear model fitted by extended maximum likelihood. */
export interface Fit {
  readonly model: Model;
  /** Terms that have a finite parameter, without the intercept. */
  readonly finite: readonly number[];
  /** Intercept first, then a parameter for each finite term. */
  readonly coefficients: Float64Array;
  /** Standard errors of the coefficients. */
  readonly errors: Float64Array;
  /** Terms at minus infinity: no case was seen on all their lists. */
  readonly minusInfinity: readonly number[];
  /** Cases seen on no list, estimated: exp(intercept). */
  readonly hidden: number;
  /** Cases seen and hidden. */
  readonly total: number;
  readonly deviance: number;
  readonly logLikelihood: number;
  /** Parameters of the whole hierarchy, the intercept and those at minus infinity counted. */
  readonly parameters: number;
  /** AIC as the R packages count it: 2 for each parameter, finite or not. */
  readonly aic: number;
  /** BIC whose number of observations is the number of cases. */
  readonly bic: number;
  readonly steps: number;
}

/** A parameter that is set and not fitted: the term, and the logarithm of its effect. */
export interface Held {
  readonly term: number;
  readonly log: number;
}

/**
 * Fits models to tables of so many lists; the working space is kept from fit to fit.
 *
 * N_w ~ Poisson(mu_w), log mu_w = sum of a_s over the terms s contained in w, the intercept among them. Terms of which no
 * case was seen get minus infinity and their cells are left out (Chan, Silverman & Vincent 2021, section 2). The rest is
 * found by iteratively reweighted least squares. The design is never written down: X'WX[s,t] is the superset sum of mu at
 * the union of s and t, and X'y the superset sum of the counts, so a step costs O(t 2^t + p^3 / 6).
 */
export class LogLinear {
  readonly #cells: number;
  /** Cases per history, and the sum over the histories that contain one. */
  counts: Float64Array;
  readonly sums: Float64Array;
  /** Fitted means of the last fit, 0 in cells left out and in the cell 0. */
  readonly mu: Float64Array;
  /** After a fit: the fitted number of cases on all lists of a term. */
  readonly fittedSums: Float64Array;
  /** The last fit: number of finite parameters, their terms, the parameters. */
  columns = 0;
  readonly terms: Int32Array;
  beta: Float64Array;
  steps = 0;
  deviance = 0;
  #eta: Float64Array;
  #active: Uint8Array;
  #logFactorials = Number.NaN;
  #entropy = 0;
  #matrix = new Float64Array(0);
  #step = new Float64Array(0);
  #previous = new Float64Array(0);
  #observed = 0;
  #held: readonly Held[] = [];

  constructor(readonly lists: number) {
    this.#cells = 2 ** lists;
    this.counts = new Float64Array(this.#cells);
    this.sums = new Float64Array(this.#cells);
    this.mu = new Float64Array(this.#cells);
    this.fittedSums = new Float64Array(this.#cells);
    this.terms = new Int32Array(this.#cells);
    this.beta = new Float64Array(this.#cells);
    this.#eta = new Float64Array(this.#cells);
    this.#active = new Uint8Array(this.#cells);
  }

  /** Turns to a table. The counts are read, not kept: they must not change until the next one. */
  load(counts: Float64Array): this {
    this.counts = counts;
    this.sums.set(counts);
    addSupersets(this.sums);
    this.#observed = this.sums[0]!;
    this.#logFactorials = Number.NaN;
    let entropy = 0;
    for (let cell = 1; cell < this.#cells; cell++) {
      const count = counts[cell]!;
      if (count > 0) entropy += count * Math.log(count);
    }
    this.#entropy = entropy;
    return this;
  }

  get observed(): number {
    return this.#observed;
  }

  /** Estimated hidden cases of the last fit. */
  get hidden(): number {
    return Math.exp(this.beta[0]!);
  }

  /** Log likelihood of the last fit; the cells left out count nothing. */
  get logLikelihood(): number {
    if (Number.isNaN(this.#logFactorials)) {
      let sum = 0;
      for (let cell = 1; cell < this.#cells; cell++) {
        const count = this.counts[cell]!;
        if (count > 1) sum += gammaln(count + 1);
      }
      this.#logFactorials = sum;
    }
    // The saturated log likelihood is sum(y log y - y - log y!), and the deviance twice the way to it.
    return this.#entropy - this.#observed - this.#logFactorials - this.deviance / 2;
  }

  /** BIC of the last fit, of a model with so many parameters besides the intercept. */
  bic(terms: number): number {
    return (terms + 1) * Math.log(this.#observed) - 2 * this.logLikelihood;
  }

  aic(terms: number): number {
    return 2 * (terms + 1) - 2 * this.logLikelihood;
  }

  /**
   * Fits a model whose status is `ok`; the results stand in the public fields until the next fit.
   * @param held parameters that are set instead of fitted, of terms that the model does not have
   * @returns false if the iteration did not settle, which for a model that exists means numbers beyond its reach
   */
  fit(model: Model, held: readonly Held[] = []): boolean {
    this.#held = held;
    const cells = this.#cells;
    const { sums, mu, terms, counts, fittedSums } = this;
    const active = this.#active;
    const eta = this.#eta;
    active.fill(1);
    active[0] = 0;
    let columns = 1;
    terms[0] = 0;
    for (const term of model) {
      if (sums[term]! > 0) terms[columns++] = term;
      else for (let cell = term; cell < cells; cell = (cell + 1) | term) active[cell] = 0;
    }
    this.columns = columns;
    if (this.#step.length < columns) {
      this.#matrix = new Float64Array(columns * columns);
      this.#step = new Float64Array(columns);
      this.#previous = new Float64Array(columns);
    }
    const beta = this.beta;
    const step = this.#step;
    const previous = this.#previous;

    // The first step starts, as in R, from mu = y + 0.1: its working response is log(mu) + (y - mu) / mu.
    const response = eta.fill(0);
    for (const { term, log } of held) response[term]! += log;
    addSubsets(response);
    for (let cell = 0; cell < cells; cell++) {
      if (active[cell] === 1) {
        const start = counts[cell]! + 0.1;
        mu[cell] = start;
        response[cell] = start * (Math.log(start) - response[cell]!) - 0.1;
      } else mu[cell] = response[cell] = 0;
    }
    addSupersets(response);
    for (let at = 0; at < columns; at++) step[at] = response[terms[at]!]!;
    if (!this.#solve(columns)) return false;
    for (let at = 0; at < columns; at++) beta[at] = step[at]!;
    let deviance = this.#evaluate(columns);

    for (let steps = 1; steps < MOST_STEPS; steps++) {
      this.steps = steps;
      fittedSums.set(mu);
      addSupersets(fittedSums);
      for (let at = 0; at < columns; at++) {
        step[at] = sums[terms[at]!]! - fittedSums[terms[at]!]!;
        previous[at] = beta[at]!;
      }
      if (!this.#solve(columns, true)) return false;
      for (let at = 0; at < columns; at++) beta[at] = previous[at]! + step[at]!;
      let next = this.#evaluate(columns);
      // A step that overshoots is halved; the likelihood is concave, so a short enough one rises.
      for (
        let halving = 0;
        !(next <= deviance + 1e-7 * (Math.abs(deviance) + 1)) && halving < 40;
        halving++
      ) {
        for (let at = 0; at < columns; at++) beta[at] = (beta[at]! + previous[at]!) / 2;
        next = this.#evaluate(columns);
      }
      const change = Math.abs(next - deviance);
      deviance = next;
      if (change <= SETTLED * (Math.abs(deviance) + 0.1)) {
        this.deviance = Math.max(0, deviance);
        fittedSums.set(mu);
        addSupersets(fittedSums);
        return Number.isFinite(deviance);
      }
    }
    return false;
  }

  /** Fills mu from beta, and answers the deviance. */
  #evaluate(columns: number): number {
    const cells = this.#cells;
    const { mu, counts, terms, beta } = this;
    const eta = this.#eta;
    const active = this.#active;
    eta.fill(0);
    for (let at = 0; at < columns; at++) eta[terms[at]!] = beta[at]!;
    for (const { term, log } of this.#held) eta[term]! += log;
    addSubsets(eta);
    let cross = 0;
    let sum = 0;
    for (let cell = 1; cell < cells; cell++) {
      if (active[cell] === 0) continue;
      const mean = Math.exp(eta[cell]!);
      mu[cell] = mean;
      sum += mean;
      const count = counts[cell]!;
      if (count > 0) cross += count * eta[cell]!;
    }
    return 2 * (this.#entropy - cross - this.#observed + sum);
  }

  /** Solves X'WX step = step in place by Cholesky, W being the fitted means. False if the matrix is not definite. */
  #solve(columns: number, sumsKnown = false): boolean {
    const { terms, mu, fittedSums } = this;
    const matrix = this.#matrix;
    const step = this.#step;
    if (!sumsKnown) {
      fittedSums.set(mu);
      addSupersets(fittedSums);
    }
    for (let row = 0; row < columns; row++) {
      const base = row * columns;
      const term = terms[row]!;
      for (let column = 0; column <= row; column++) {
        let value = fittedSums[term | terms[column]!]!;
        const other = column * columns;
        for (let at = 0; at < column; at++) value -= matrix[base + at]! * matrix[other + at]!;
        if (column < row) matrix[base + column] = value / matrix[other + column]!;
        else {
          if (!(value > 0)) return false;
          matrix[base + row] = Math.sqrt(value);
        }
      }
    }
    for (let row = 0; row < columns; row++) {
      let value = step[row]!;
      for (let at = 0; at < row; at++) value -= matrix[row * columns + at]! * step[at]!;
      step[row] = value / matrix[row * columns + row]!;
    }
    for (let row = columns - 1; row >= 0; row--) {
      let value = step[row]!;
      for (let at = row + 1; at < columns; at++) value -= matrix[at * columns + row]! * step[at]!;
      step[row] = value / matrix[row * columns + row]!;
    }
    return true;
  }

  /** Standard errors of the last fit: square roots of the diagonal of the inverse of X'WX. */
  errors(): Float64Array {
    const { columns } = this;
    const errors = new Float64Array(columns);
    for (let at = 0; at < columns; at++) {
      this.#step.fill(0, 0, columns);
      this.#step[at] = 1;
      errors[at] = this.#solve(columns, true) ? Math.sqrt(this.#step[at]!) : Number.NaN;
    }
    return errors;
  }

  /** Fits a model and answers everything about it; undefined where the iteration does not settle. */
  describe(model: Model): Fit | undefined {
    if (!this.fit(model)) return undefined;
    const { columns } = this;
    return {
      model,
      finite: Array.from(this.terms.slice(1, columns)),
      coefficients: this.beta.slice(0, columns),
      errors: this.errors(),
      minusInfinity: model.filter((term) => this.sums[term] === 0),
      hidden: this.hidden,
      total: this.#observed + this.hidden,
      deviance: this.deviance,
      logLikelihood: this.logLikelihood,
      parameters: model.length + 1,
      aic: this.aic(model.length),
      bic: this.bic(model.length),
      steps: this.steps,
    };
  }
}
