import type { Model } from "../loglinear/model.js";
import type { Selected, Selection, Workbench } from "../loglinear/workbench.js";
import { bestOf, type Ranking, rank } from "./criterion.js";

/** Each of a ranking's models with its share of the weight exp(-BIC / 2). */
export function weights({ candidates }: Ranking): number[] {
  const best = candidates[0]?.bic ?? 0;
  const shares = candidates.map(({ bic }) => Math.exp((best - bic) / 2));
  const all = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => share / all);
}

/**
 * No winner: on the table itself the total is the weighted mean of the logarithms over the models, weighted by
 * exp(-BIC / 2); in a draw one model is taken by chance with these weights of that draw, so that draws together spread as
 * far as both the table and the choice of the model leave open.
 *
 * Buckland, Burnham & Augustin 1997, Biometrics 53:603, on weights and on resampling that repeats the choice.
 * @param of the models that a draw chooses among, by the lists that it has left
 */
export const averaged =
  (of: (bench: Workbench) => Iterable<Model>): Selection =>
  (bench, chance): Selected => {
    const ranking = rank(bench, of(bench));
    if (ranking.candidates.length === 0) return bestOf(ranking, bench.lists);
    const shares = weights(ranking);
    if (chance === undefined) {
      const log = ranking.candidates.reduce((sum, { total }, at) => sum + shares[at]! * Math.log(total), 0);
      return { status: "ok", model: ranking.candidates[0]!.model, total: Math.exp(log) };
    }
    let left = chance();
    let at = 0;
    while (at < shares.length - 1 && left >= shares[at]!) left -= shares[at++]!;
    const { model, total } = ranking.candidates[at]!;
    return { status: "ok", model, total };
  };
