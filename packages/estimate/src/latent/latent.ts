import { quantile } from "../interval/limits.js";
import { type Convergence, convergence } from "./convergence.js";

/** The fewest chains that can be compared, and what they must reach before a number is told. */
export const CHAINS = 4;
export const MOST_R_HAT = 1.05;
export const LEAST_BULK_ESS = 400;

/** What latent classes say: a number where the chains agree, and otherwise how far they are apart. */
export type Latent = Convergence &
  (
    | {
        readonly status: "converged";
        readonly median: number;
        /** Limits of the central 95 %. */
        readonly lower: number;
        readonly upper: number;
      }
    | { readonly status: "not-converged" }
  );

/**
 * The answer of chains that ran apart. No number where they disagree (split R-hat from 1.05) or are worth 400 draws or fewer.
 * @throws {RangeError} for fewer chains than four
 */
export function latentOf(chains: readonly Float64Array[]): Latent {
  if (chains.length < CHAINS)
    throw new RangeError(`chains are compared from ${CHAINS} on, not ${chains.length}`);
  const told = convergence(chains);
  if (!(told.rHat < MOST_R_HAT && told.bulkEss > LEAST_BULK_ESS)) return { ...told, status: "not-converged" };
  const all = Float64Array.from(chains.flatMap((chain) => [...chain])).sort();
  return {
    ...told,
    status: "converged",
    median: quantile(all, 0.5),
    lower: quantile(all, 0.025),
    upper: quantile(all, 0.975),
  };
}
