import { Worker } from "node:worker_threads";
import {
  corpusOf,
  differentTexts,
  type Ground,
  type Groundwork,
  groundsOf,
  groundwork,
  groupPairs,
  type LearnedJudge,
  learned,
  type Pairs,
  type Post,
  type TextsRead,
  THRESHOLDS,
} from "@pana/lures";
import type { Done, Job, Knowing } from "./thread.js";

/** Fewer different texts than this are read sooner than a thread has started. */
const WORTH_A_THREAD = 3000;
/** Texts that a thread reads at a time. */
const READ_AT_ONCE = 1000;
/** Stretches that are searched for pairs, for each thread: they do not take equally long. */
const STRETCHES = 8;

export interface Threading extends Knowing {
  readonly threads: number;
  /** Told now and then how many posts of all have been read. */
  readonly progress: (done: number, of: number) => void;
}

/**
 * Reads and groups posts in as many threads as given where that is worth it. The answer is the same in one thread and in many:
 * every text is read by itself, and pairs are joined in the order of their likeness.
 */
export async function groundworkInThreads(
  posts: readonly Post[],
  { threads, judge, progress }: Threading,
): Promise<Groundwork> {
  const { textOf, texts } = differentTexts(posts);
  // Copies are read with their text: progress is told in posts.
  const tell = (done: number) =>
    progress(Math.round((done / Math.max(1, texts.length)) * posts.length), posts.length);
  if (threads < 2 || texts.length < WORTH_A_THREAD)
    return groundwork(posts, {
      progress: tell,
      ...(judge === undefined ? {} : { learned: learned(judge) }),
    });

  const crew = new Crew(threads, judge === undefined ? {} : { judge });
  try {
    const chunks = Array.from(
      { length: Math.ceil(texts.length / READ_AT_ONCE) },
      (_, at): Job => ({
        do: "read",
        texts: texts.slice(at * READ_AT_ONCE, (at + 1) * READ_AT_ONCE),
      }),
    );
    const read = await crew.doAll<TextsRead>(chunks, (done) =>
      tell(Math.min(done * READ_AT_ONCE, texts.length)),
    );
    const corpus = corpusOf(textOf, read);
    const grounds = groundsOf(corpus);
    const ground = shared(grounds);
    const count = threads * STRETCHES;
    const edge = (at: number) => Math.round((corpus.texts * at) / count);
    const stretches = Array.from(
      { length: count },
      (_, at): Job => ({
        do: "pair",
        ground,
        least: THRESHOLDS.pair,
        from: edge(at),
        to: edge(at + 1),
      }),
    );
    const pairs = await crew.doAll<Pairs>(stretches);
    return {
      textOf,
      texts: read.flatMap((part) => part.texts),
      grouping: groupPairs(corpus, grounds, pairs),
    };
  } finally {
    await crew.dismiss();
  }
}

/** The tables in memory that threads look at together instead of copies of their own. */
function shared({ heap, weights, index }: Ground): Ground {
  const bytes = <T extends Uint32Array | Float32Array | Uint8Array>(from: T): T => {
    const make = from.constructor as new (buffer: SharedArrayBuffer) => T;
    const to = new make(new SharedArrayBuffer(from.byteLength));
    to.set(from);
    return to;
  };
  return {
    heap: { texts: heap.texts, offsets: bytes(heap.offsets), terms: bytes(heap.terms) },
    weights: { weight: bytes(weights.weight), mass: bytes(weights.mass) },
    index: { starts: bytes(index.starts), texts: bytes(index.texts), cut: bytes(index.cut) },
  };
}

/** Threads that take one job after another. */
class Crew {
  readonly #workers: readonly Worker[];

  constructor(threads: number, knowing: Knowing) {
    this.#workers = Array.from(
      { length: threads },
      () => new Worker(new URL("./thread.js", import.meta.url), { workerData: knowing }),
    );
  }

  /** What came of the jobs, in their order. */
  async doAll<T extends Done>(
    jobs: readonly Job[],
    progress?: (done: number) => void,
  ): Promise<readonly T[]> {
    const results = new Array<T>(jobs.length);
    let next = 0;
    let done = 0;
    await Promise.all(
      this.#workers.map(async (worker) => {
        while (next < jobs.length) {
          const at = next++;
          results[at] = await answer<T>(worker, jobs[at]!);
          progress?.(++done);
        }
      }),
    );
    return results;
  }

  async dismiss(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }
}

function answer<T extends Done>(worker: Worker, job: Job): Promise<T> {
  return new Promise((resolve, reject) => {
    const ended = (code: number) => reject(new Error(`a thread ended early with ${code}`));
    worker.once("error", reject).once("exit", ended);
    worker.once("message", (done: T) => {
      worker.off("error", reject).off("exit", ended);
      resolve(done);
    });
    worker.postMessage(job);
  });
}
