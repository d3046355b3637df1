import { poissonAtLeast, poissonAtMost } from "../distributions.js";
import { compareTerms, type Model, mainEffects, pairsOf } from "../loglinear/model.js";
import type { Selected, Workbench } from "../loglinear/workbench.js";

/** The threshold that Chan, Silverman & Vincent (2021, section 4.3) found best in 28 simulated settings. */
export const STEPWISE_THRESHOLD = 0.02;

/** A pair that was added, and the p-value with which it came in. */
export interface Step {
  readonly pair: number;
  readonly p: number;
}

/**
 * Forward selection of pairs by p-value, from the model of independent lists.
 *
 * For a pair not yet in the model let lambda be the fitted number of cases on both lists, and N the number seen: p is the
 * smaller of P(Poisson(lambda) <= N) and P(Poisson(lambda) >= N). The pair of the smallest p below the threshold is added,
 * the first of equals, unless the estimate of the model with it would not exist or not be identifiable. Threshold 0 gives
 * main effects, threshold 1 all pairs.
 *
 * Chan, Silverman & Vincent 2021, JASA 116:1297, section 3.1.
 * @param taken if given, receives the steps in their order
 */
export function stepwise(bench: Workbench, threshold: number = STEPWISE_THRESHOLD, taken?: Step[]): Selected {
  const { fits, statuses, lists } = bench;
  const pairs = pairsOf(lists);
  let model: Model = threshold >= 1 ? [...mainEffects(lists), ...pairs] : mainEffects(lists);
  const status = statuses.of(model);
  if (status !== "ok") return { status, model };
  if (!fits.fit(model)) return { status: "not-settled", model };
  if (threshold >= 1) return { status: "ok", model, total: fits.observed + fits.hidden };

  const left = new Set(pairs);
  for (;;) {
    const candidates: Step[] = [];
    for (const pair of left) {
      const mean = fits.fittedSums[pair]!;
      const seen = fits.sums[pair]!;
      const p = tail(seen, mean, threshold);
      if (p < threshold) candidates.push({ pair, p });
    }
    // The sort is stable, so of equals the first pair stays first.
    candidates.sort((a, b) => a.p - b.p);
    let next: Model | undefined;
    for (const candidate of candidates) {
      const wider = [...model, candidate.pair].sort(compareTerms);
      if (statuses.of(wider) !== "ok") continue;
      next = wider;
      left.delete(candidate.pair);
      taken?.push(candidate);
      break;
    }
    if (next === undefined) return { status: "ok", model, total: fits.observed + fits.hidden };
    model = next;
    if (!fits.fit(model)) return { status: "not-settled", model };
  }
}

/** The smaller tail probability; only as exact above the threshold as to be above it. */
function tail(seen: number, mean: number, threshold: number): number {
  if (mean <= 0) return 1;
  // Within a standard deviation no tail of a Poisson variable is near the thresholds in use.
  if (threshold <= 0.05 && mean > 1 && (seen - mean) * (seen - mean) < mean) return 1;
  return seen < mean ? poissonAtMost(seen, mean) : poissonAtLeast(seen, mean);
}
