import {
  conditioned,
  informative,
  LEAST_OVERLAP,
  overlap,
  PUBLISHED,
  type Score,
  saidOf,
  scoreOf,
  type Trial,
  WAYS,
  type Way,
} from "@pana/estimate";
import type { Language } from "@pana/law";
import { inThread } from "./in-thread.js";
import type { Runs, Said } from "./simulation-thread.js";
import { tell } from "./words.js";

/** What a published study found of its own ways, to stand beside ours; the runs were theirs, of the same design. */
export interface Anchor {
  readonly name: string;
  readonly coverage: number;
  readonly logBias?: number;
  readonly source: string;
}

/** A design of a study, how every way did in it, and what the study printed. */
export interface Simulation {
  readonly design: "model" | "consistency";
  readonly scores: Readonly<Record<Way, Score>>;
  /** Tables that the guards would refuse: scored apart. */
  readonly refused: number;
  readonly scoresOfRefused: Readonly<Record<Way, Score>> | null;
  readonly anchors: readonly Anchor[];
}

const CHAN = "Chan, Silverman & Vincent 2021, section 3.4";
const BINETTE = "Binette & Steorts 2022";
const ANCHORS: Readonly<Record<Simulation["design"], readonly Anchor[]>> = {
  model: [
    { name: "SparseMSE, BCa", coverage: 0.9, source: CHAN },
    { name: "Rcapture", coverage: 0.614, source: CHAN },
  ],
  consistency: [
    { name: "SparseMSE", coverage: 0.9, logBias: -0.17, source: BINETTE },
    { name: "independence", coverage: 0.88, logBias: -0.29, source: BINETTE },
    { name: "dga", coverage: 0.8, logBias: -0.34, source: BINETTE },
    { name: "LCMCR", coverage: 0.6, logBias: -0.52, source: BINETTE },
  ],
};

const scores = (trials: (way: Way) => readonly Trial[]): Readonly<Record<Way, Score>> => ({
  stepwise: scoreOf(trials("stepwise")),
  "stepwise-smoothed": scoreOf(trials("stepwise-smoothed")),
  bic: scoreOf(trials("bic")),
  averaged: scoreOf(trials("averaged")),
  graphs: scoreOf(trials("graphs")),
});

/** Draws tables from the stepwise model of the United Kingdom's five lists and estimates each in every way. */
export async function simulateModel(
  options: {
    readonly runs: number;
    readonly draws: number;
    readonly seed: number;
    readonly threads: number;
  },
  progress: (done: number, total: number) => void,
): Promise<Simulation> {
  const { runs, draws, seed } = options;
  const threads = Math.min(options.threads, runs);
  const done = new Array<number>(threads).fill(0);
  const edge = (thread: number) => Math.round((runs * thread) / threads);
  const parts = await Promise.all(
    done.map((_, thread) => {
      const work: Runs = { draws, seed, from: edge(thread), to: edge(thread + 1) };
      return inThread<Said>("./simulation-thread.js", work, (made) => {
        done[thread] = made;
        progress(
          done.reduce((sum, one) => sum + one, 0),
          runs,
        );
      });
    }),
  );
  const said = parts.flat();
  return {
    design: "model",
    scores: scores((way) => said.map((one) => one[way])),
    refused: 0,
    scoresOfRefused: null,
    anchors: ANCHORS.model,
  };
}

/** The published tables of trafficking; the one with the police and the crime agency merged would count twice. */
const INDEPENDENT = ["UKdat", "Ned", "NewOrl"] as const;

/** Estimates every list of the published tables from the other lists, where at least two of them tell anything. */
export function simulateConsistency(
  options: { readonly draws: number; readonly seed: number },
  progress: (done: number, total: number) => void,
): Simulation {
  const all = INDEPENDENT.flatMap((name) =>
    PUBLISHED[name]!.lists.map((_, list) => conditioned(PUBLISHED[name]!, list)),
  );
  const answered: Readonly<Record<Way, Trial>>[] = [];
  const refused: Readonly<Record<Way, Trial>>[] = [];
  for (const [at, { table: whole, known }] of all.entries()) {
    progress(at, all.length);
    const { table, lost } = informative(whole);
    // Under three lists there is no number to compare, and without overlap there is nothing at all.
    if (table.lists.length < 3 || overlap(table) === 0) continue;
    const said = saidOf(table, options.draws, options.seed + at);
    const truth = known - lost;
    const trial = (way: Way): Trial => ({ truth, ...said[way] });
    (overlap(table) < LEAST_OVERLAP ? refused : answered).push(
      Object.fromEntries(WAYS.map((way) => [way, trial(way)])) as Record<Way, Trial>,
    );
  }
  progress(all.length, all.length);
  return {
    design: "consistency",
    scores: scores((way) => answered.map((one) => one[way])),
    refused: refused.length,
    scoresOfRefused: refused.length === 0 ? null : scores((way) => refused.map((one) => one[way])),
    anchors: ANCHORS.consistency,
  };
}
