import { bootstrapDraws, type Draws, joinDraws, type Prepared, selectionOf } from "@pana/estimate";
import { inThread } from "./in-thread.js";
import type { Stretch } from "./thread.js";

/** Draws that are made before it is known how long the others will take. */
const FIRST = 50;
/** Work shorter than this, in milliseconds, is done before threads have started, and needs no progress. */
const WORTH_A_THREAD = 1500;

/**
 * Makes the draws of a table, in as many threads as given where that is worth it. Each draw has its own stretch of the random
 * numbers, so the answer does not depend on the threads.
 */
export async function makeDraws(
  { table, method, ranking }: Prepared,
  options: { readonly draws: number; readonly seed: number; readonly threads: number },
  progress: (done: number, total: number) => void,
): Promise<Draws> {
  const { draws, seed, threads } = options;
  const selection = selectionOf(method, table, ranking);
  const began = performance.now();
  const first = Math.min(FIRST, draws);
  const start = bootstrapDraws(table, selection, { seed, from: 0, to: first });
  const left = draws - first;
  const expected = ((performance.now() - began) / first) * left;
  if (expected < WORTH_A_THREAD || threads < 2) {
    const slow = expected >= WORTH_A_THREAD;
    const rest = bootstrapDraws(table, selection, {
      seed,
      from: first,
      to: draws,
      ...(slow ? { progress: (done) => progress(first + done, draws) } : {}),
    });
    return joinDraws([start, rest]);
  }
  const done = new Array<number>(threads).fill(0);
  const edge = (thread: number) => first + Math.round((left * thread) / threads);
  const parts = await Promise.all(
    done.map((_, thread) => {
      const stretch: Stretch = { table, method, seed, from: edge(thread), to: edge(thread + 1) };
      return inThread<Draws>("./thread.js", stretch, (made) => {
        done[thread] = made;
        progress(first + done.reduce((sum, one) => sum + one, 0), draws);
      });
    }),
  );
  progress(draws, draws);
  return joinDraws([start, ...parts]);
}
