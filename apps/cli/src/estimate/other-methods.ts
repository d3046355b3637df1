import { CHAINS, type GraphsAnswer, type Latent, latentOf, type Table } from "@pana/estimate";
import type { Language } from "@pana/law";
import { whole } from "./answer.js";
import { inThread } from "./in-thread.js";
import type { ChainWork } from "./latent-thread.js";
import { tell } from "./words.js";

const LENGTH = { warmup: 10_000, draws: 1_000, thin: 20 } as const;

/** Runs the chains of latent classes, shared among the threads. */
export async function runChains(
  table: Table,
  options: { readonly seed: number; readonly threads: number },
  progress: (done: number, total: number) => void,
): Promise<Latent> {
  const threads = Math.min(options.threads, CHAINS);
  const sweeps = CHAINS * (LENGTH.warmup + LENGTH.draws * LENGTH.thin);
  const done = new Array<number>(threads).fill(0);
  const parts = await Promise.all(
    done.map((_, thread) => {
      const chains = Array.from({ length: CHAINS }, (_, chain) => chain).filter(
        (chain) => chain % threads === thread,
      );
      const work: ChainWork = { table, seed: options.seed, chains, ...LENGTH };
      return inThread<Float64Array[]>("./latent-thread.js", work, (made) => {
        done[thread] = made;
        progress(
          done.reduce((sum, one) => sum + one, 0),
          sweeps,
        );
      });
    }),
  );
  progress(sweeps, sweeps);
  return latentOf(
    Array.from({ length: CHAINS }, (_, chain) => parts[chain % threads]![Math.floor(chain / threads)]!),
  );
}

export function latentInWords(latent: Latent, language: Language): string[] {
  const n = (value: number) => whole(language, value);
  const told = { rHat: latent.rHat.toFixed(3), ess: n(latent.bulkEss) };
  return [
    latent.status === "converged"
      ? tell(language, "latentTotal", {
          ...told,
          median: n(latent.median),
          lower: n(latent.lower),
          upper: n(latent.upper),
        })
      : tell(language, "latentApart", told),
  ];
}

export function graphsInWords(graphs: GraphsAnswer, language: Language): string[] {
  const n = (value: number) => whole(language, value);
  const limits = ({ median, lower, upper }: Pick<GraphsAnswer, "median" | "lower" | "upper">) => ({
    median: n(median),
    lower: n(lower),
    upper: n(upper),
  });
  return [
    tell(language, "graphsTotal", limits(graphs)),
    tell(language, "graphsHalved", limits(graphs.halved)),
    tell(language, "graphsDoubled", limits(graphs.doubled)),
    ...(graphs.cutOff ? [tell(language, "graphsCutOff", { mass: graphs.massAtEnd.toFixed(4) })] : []),
    ...graphs.graphs.map(({ cliques, probability }) =>
      tell(language, "graphRow", { cliques, probability: probability.toFixed(3) }),
    ),
  ];
}
