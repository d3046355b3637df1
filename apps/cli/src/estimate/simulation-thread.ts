import { parentPort, workerData } from "node:worker_threads";
import { drawTable, PUBLISHED, populationOf, saidOf, type Trial, type Way } from "@pana/estimate";

/** The runs of a simulation that a thread makes: from the first, and up to but without the second. */
export interface Runs {
  readonly draws: number;
  readonly seed: number;
  readonly from: number;
  readonly to: number;
}

/** For each run what each way said. */
export type Said = readonly Readonly<Record<Way, Trial>>[];

const { draws, seed, from, to } = workerData as Runs;
const population = populationOf(PUBLISHED.UKdat_5!);
const said: Readonly<Record<Way, Trial>>[] = [];
for (let run = from; run < to; run++) {
  const each = saidOf(drawTable(population, seed, run), draws, seed + run);
  const trial = (way: Way): Trial => ({ truth: population.total, ...each[way] });
  said.push({
    stepwise: trial("stepwise"),
    "stepwise-smoothed": trial("stepwise-smoothed"),
    bic: trial("bic"),
    averaged: trial("averaged"),
    graphs: trial("graphs"),
  });
  parentPort?.postMessage(said.length);
}
parentPort?.postMessage(said);
