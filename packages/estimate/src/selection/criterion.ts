import type { Model } from "../loglinear/model.js";
import { mainEffects, notation } from "../loglinear/model.js";
import type { NoFit, Selected, Workbench } from "../loglinear/workbench.js";
import { hierarchicalModels, neighbours } from "./enumerate.js";

export type Criterion = "bic" | "aic";

/** A model with what it says. */
export interface Candidate {
  readonly model: Model;
  readonly total: number;
  readonly bic: number;
  readonly aic: number;
}

/** All models looked at: those that give an estimate, best first, and how many there were that do not. */
export interface Ranking {
  readonly candidates: readonly Candidate[];
  readonly considered: number;
  readonly without: Readonly<Record<NoFit, number>>;
}

const nothingWithout = (): Record<NoFit, number> => ({
  "does-not-exist": 0,
  "not-identifiable": 0,
  "does-not-exist-nor-identifiable": 0,
  "not-settled": 0,
});

/** The estimate of one model on the table of the bench, or why there is none. */
export function candidate(bench: Workbench, model: Model): Candidate | NoFit {
  const status = bench.statuses.of(model);
  if (status !== "ok") return status;
  if (!bench.fits.fit(model)) return "not-settled";
  const { fits } = bench;
  return {
    model,
    total: fits.observed + fits.hidden,
    bic: fits.bic(model.length),
    aic: fits.aic(model.length),
  };
}

/**
 * Fits every given model and ranks those that give an estimate; ties keep the order in which they came.
 *
 * The penalty of BIC is the logarithm of the number of cases, and every parameter of the named hierarchy counts, also those
 * at minus infinity (Silverman, Chan & Vincent 2024, Statistics and Computing 34:44, section 2).
 * @param progress is told how many models are done, every so often
 */
export function rank(
  bench: Workbench,
  models: Iterable<Model>,
  criterion: Criterion = "bic",
  progress?: (done: number) => void,
): Ranking {
  const candidates: Candidate[] = [];
  const without = nothingWithout();
  let considered = 0;
  for (const model of models) {
    const found = candidate(bench, model);
    if (typeof found === "string") without[found]++;
    else candidates.push(found);
    if (++considered % 256 === 0) progress?.(considered);
  }
  candidates.sort((a, b) => a[criterion] - b[criterion]);
  return { candidates, considered, without };
}

/** Ranks all hierarchical models up to an order, all orders if none is named. */
export const rankAll = (
  bench: Workbench,
  order: number = bench.lists - 1,
  criterion: Criterion = "bic",
  progress?: (done: number) => void,
): Ranking => rank(bench, hierarchicalModels(bench.lists, order), criterion, progress);

/** The models not further than `within` from the best: what the table does not tell apart. */
export const fan = (ranking: Ranking, within = 2, criterion: Criterion = "bic"): readonly Candidate[] =>
  ranking.candidates.filter((one) => one[criterion] <= ranking.candidates[0]![criterion] + within);

/**
 * Greedy search from the model of independent lists: of all models one term away the best by BIC is taken, while it is
 * better; at most 20 rounds. It may end in a valley that is not the deepest.
 *
 * Silverman, Chan & Vincent 2024, Statistics and Computing 34:44, section 5.
 */
export function downhill(
  bench: Workbench,
  order: number = bench.lists - 1,
  criterion: Criterion = "bic",
  rounds = 20,
): Ranking {
  const start = mainEffects(bench.lists);
  const seen = new Set<string>();
  const candidates: Candidate[] = [];
  const without = nothingWithout();
  const look = (models: readonly Model[]): Candidate | undefined => {
    let best: Candidate | undefined;
    for (const model of models) {
      const name = notation(model);
      if (seen.has(name)) continue;
      seen.add(name);
      const found = candidate(bench, model);
      if (typeof found === "string") {
        without[found]++;
        continue;
      }
      candidates.push(found);
      if (best === undefined || found[criterion] < best[criterion]) best = found;
    }
    return best;
  };
  let current = look([start]);
  for (let round = 0; round < rounds && current !== undefined; round++) {
    const next = look(neighbours(current.model, bench.lists, order));
    if (next === undefined || next[criterion] >= current[criterion]) break;
    current = next;
  }
  candidates.sort((a, b) => a[criterion] - b[criterion]);
  return { candidates, considered: seen.size, without };
}

/** The best of a ranking as what a selection ends with. */
export function bestOf(ranking: Ranking, lists: number): Selected {
  const best = ranking.candidates[0];
  if (best !== undefined) return { status: "ok", model: best.model, total: best.total };
  const without = (Object.keys(ranking.without) as NoFit[]).find((why) => ranking.without[why] > 0);
  return { status: without ?? "not-settled", model: mainEffects(lists) };
}
