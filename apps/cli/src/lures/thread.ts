import { parentPort, workerData } from "node:worker_threads";
import {
  alikePairs,
  type Ground,
  type LearnedJudge,
  learned,
  type Pairs,
  readTexts,
  type TextsRead,
} from "@pana/lures";

/** What a thread is asked for: texts to be read, or a stretch of texts whose like are looked for. */
export type Job =
  | { readonly do: "read"; readonly texts: readonly string[] }
  | {
      readonly do: "pair";
      readonly ground: Ground;
      readonly least: number;
      readonly from: number;
      readonly to: number;
    };

export type Done = TextsRead | Pairs;

/** What every thread knows from its start. */
export interface Knowing {
  readonly judge?: LearnedJudge;
}

const { judge } = workerData as Knowing;
const options = judge === undefined ? {} : { learned: learned(judge) };

function work(job: Job): Done {
  if (job.do === "read") return readTexts(job.texts, options);
  const { length, one, other, likeness } = alikePairs(job.ground, job.least, job.from, job.to);
  return {
    length,
    one: one.slice(0, length),
    other: other.slice(0, length),
    likeness: likeness.slice(0, length),
  };
}

parentPort?.on("message", (job: Job) => parentPort?.postMessage(work(job)));
