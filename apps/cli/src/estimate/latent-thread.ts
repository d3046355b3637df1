import { parentPort, workerData } from "node:worker_threads";
import { latentChain, type Table } from "@pana/estimate";

/** The chains that a thread runs, one after the other. */
export interface ChainWork {
  readonly table: Table;
  readonly seed: number;
  readonly chains: readonly number[];
  readonly warmup: number;
  readonly draws: number;
  readonly thin: number;
}

const { table, chains, ...how } = workerData as ChainWork;
const sweeps = how.warmup + how.draws * how.thin;
parentPort?.postMessage(
  chains.map((chain, at) =>
    latentChain(table, {
      ...how,
      chain,
      progress: (done) => parentPort?.postMessage(at * sweeps + done),
    }),
  ),
);
