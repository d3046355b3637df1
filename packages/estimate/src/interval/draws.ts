import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import type { JumpableRandomGenerator } from "pure-rand/types/JumpableRandomGenerator";
import { notation } from "../loglinear/model.js";
import { type NoFit, type Selected, type Selection, Workbench } from "../loglinear/workbench.js";
import { informative } from "../table/lists.js";
import { observed, type Table } from "../table/table.js";

/** What came of drawing a table again and again: the total of each draw, in their order. */
export interface Draws {
  /** A total for each draw; NaN where the draw gave none. */
  readonly totals: Float64Array;
  /** How many draws gave no total, and why. */
  readonly failed: Readonly<Partial<Record<NoFit, number>>>;
  /** How often each model was chosen, by its notation, the commonest first. */
  readonly models: readonly { readonly model: string; readonly draws: number }[];
}

export interface DrawOptions {
  readonly seed: number;
  /** The draws to make: from the first, and up to but without the second. */
  readonly from: number;
  readonly to: number;
  /** Told how many are done, every so often. */
  readonly progress?: (done: number) => void;
}

const EVERY = 25;

/**
 * Draws as many cases as were seen from the histories that were seen, and repeats the whole selection in each draw.
 *
 * Every draw has its own stretch of one stream of random numbers (xoroshiro128+, jumping 2^64 ahead), so draw 700 is the
 * same whether it is made after 699 others or by another thread. A list that a draw leaves without telling anything is set
 * aside in that draw. A draw that gives no total is counted, never thrown.
 *
 * Chan, Silverman & Vincent 2021, JASA 116:1297, section 3.3.
 */
export function bootstrapDraws(table: Table, selection: Selection, options: DrawOptions): Draws {
  const { seed, from, to, progress } = options;
  const stream = xoroshiro128plus(seed);
  for (let skipped = 0; skipped < from; skipped++) stream.jump();
  const bench = new Workbench(table.lists.length);
  const sampler = samplerOf(table);
  const totals = new Float64Array(to - from);
  const failed: Partial<Record<NoFit, number>> = {};
  const models = new Map<string, number>();
  const counts = new Float64Array(table.counts.length);
  for (let draw = 0; draw < totals.length; draw++) {
    const own = stream.clone();
    sampler(own, counts);
    stream.jump();
    const chosen = choose(bench, { lists: table.lists, counts }, selection, () => uniform(own));
    if (chosen.status === "ok") {
      totals[draw] = chosen.total;
      const name = notation(chosen.model);
      models.set(name, (models.get(name) ?? 0) + 1);
    } else {
      totals[draw] = Number.NaN;
      failed[chosen.status] = (failed[chosen.status] ?? 0) + 1;
    }
    if ((draw + 1) % EVERY === 0) progress?.(draw + 1);
  }
  return { totals, failed, models: byFrequency(models) };
}

/** The draws of several stretches as one, in the order given. */
export function joinDraws(parts: readonly Draws[]): Draws {
  const totals = Float64Array.from(parts.flatMap((part) => [...part.totals]));
  const failed: Partial<Record<NoFit, number>> = {};
  const models = new Map<string, number>();
  for (const part of parts) {
    for (const [why, times] of Object.entries(part.failed) as [NoFit, number][])
      failed[why] = (failed[why] ?? 0) + times;
    for (const { model, draws } of part.models) models.set(model, (models.get(model) ?? 0) + draws);
  }
  return { totals, failed, models: byFrequency(models) };
}

const byFrequency = (models: ReadonlyMap<string, number>) =>
  [...models]
    .map(([model, draws]) => ({ model, draws }))
    .sort((a, b) => b.draws - a.draws || (a.model < b.model ? -1 : 1));

/** The selection on a table; where it ends without a total, once more without the lists that tell nothing. */
export function choose(
  bench: Workbench,
  table: Table,
  selection: Selection,
  chance?: () => number,
): Selected {
  const chosen = selection(bench.load(table.counts), chance);
  if (chosen.status === "ok") return chosen;
  const telling = informative(table);
  if (telling.setAside.length === 0 || telling.table.lists.length < 2) return chosen;
  // Cases that only a list set aside has are hidden from the others, and so in their total already.
  return selection(Workbench.on(telling.table), chance);
}

const UNIT = 2 ** -32;
const uniform = (random: JumpableRandomGenerator): number => (random.next() >>> 0) * UNIT;

/** Draws cases one by one by Walker's alias method (Vose 1991), which costs the same however many histories there are. */
export function samplerOf(table: Table): (random: JumpableRandomGenerator, counts: Float64Array) => void {
  const cases = observed(table);
  const cells = Array.from(table.counts.keys()).filter((cell) => table.counts[cell]! > 0);
  const kept = new Float64Array(cells.length);
  const alias = new Int32Array(cells.length);
  const scaled = cells.map((cell) => (table.counts[cell]! * cells.length) / cases);
  const small = [...scaled.keys()].filter((at) => scaled[at]! < 1);
  const large = [...scaled.keys()].filter((at) => scaled[at]! >= 1);
  while (small.length > 0 && large.length > 0) {
    const low = small.pop()!;
    const high = large.at(-1)!;
    kept[low] = scaled[low]!;
    alias[low] = high;
    scaled[high] = scaled[high]! - (1 - scaled[low]!);
    if (scaled[high]! < 1) small.push(large.pop()!);
  }
  for (const rest of [...small, ...large]) {
    kept[rest] = 1;
    alias[rest] = rest;
  }
  return (random, counts) => {
    counts.fill(0);
    for (let drawn = 0; drawn < cases; drawn++) {
      const at = Math.floor(uniform(random) * cells.length);
      const cell = uniform(random) < kept[at]! ? cells[at]! : cells[alias[at]!]!;
      counts[cell] = counts[cell]! + 1;
    }
  };
}

/** The totals with one case of each observed history taken away in turn, and how many cases that history had. */
export interface Jackknife {
  readonly totals: readonly { readonly cell: number; readonly cases: number; readonly total: number }[];
  /** The acceleration of BCa; undefined where a fit failed or nothing varies. */
  readonly acceleration: number | undefined;
}

/**
 * Repeats the selection with one case less. Cases of one history are alike, so a fit for each history does for all of them.
 *
 * Efron & Tibshirani 1993, An Introduction to the Bootstrap, formula 14.15; Chan, Silverman & Vincent 2021, section 3.3.
 */
export function jackknife(table: Table, selection: Selection): Jackknife {
  const bench = new Workbench(table.lists.length);
  const totals = [...table.counts.entries()]
    .filter(([, cases]) => cases > 0)
    .map(([cell, cases]) => {
      const counts = table.counts.slice();
      counts[cell] = cases - 1;
      const chosen = choose(bench, { lists: table.lists, counts }, selection);
      return { cell, cases, total: chosen.status === "ok" ? chosen.total : Number.NaN };
    });
  const all = observed(table);
  const mean = totals.reduce((sum, { cases, total }) => sum + cases * total, 0) / all;
  let squares = 0;
  let cubes = 0;
  for (const { cases, total } of totals) {
    const difference = mean - total;
    squares += cases * difference ** 2;
    cubes += cases * difference ** 3;
  }
  const acceleration = cubes / (6 * squares ** 1.5);
  return { totals, acceleration: Number.isFinite(acceleration) ? acceleration : undefined };
}
