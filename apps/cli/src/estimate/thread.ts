import { parentPort, workerData } from "node:worker_threads";
import { bootstrapDraws, type Method, selectionOf, type Table } from "@pana/estimate";

/** The draws that a thread makes of a table. */
export interface Stretch {
  readonly table: Table;
  readonly method: Method;
  readonly seed: number;
  readonly from: number;
  readonly to: number;
}

const { table, method, seed, from, to } = workerData as Stretch;
const progress = (done: number) => parentPort?.postMessage(done);
parentPort?.postMessage(bootstrapDraws(table, selectionOf(method, table), { seed, from, to, progress }));
