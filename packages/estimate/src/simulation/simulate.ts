import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { Workbench } from "../loglinear/workbench.js";
import { stepwise } from "../selection/stepwise.js";
import type { Table } from "../table/table.js";

/** Where tables are drawn from: everybody, those whom no list has in cell 0, by their expected share. */
export interface Population {
  readonly lists: readonly string[];
  readonly total: number;
  /** Expected people by history; the cell 0 are those unseen. */
  readonly means: Float64Array;
}

/**
 * The population that the stepwise model of a table describes.
 *
 * Chan, Silverman & Vincent 2021, JASA 116:1297, section 3.4.
 * @throws {RangeError} where the table has no stepwise estimate
 */
export function populationOf(table: Table): Population {
  const bench = Workbench.on(table);
  const chosen = stepwise(bench);
  if (chosen.status !== "ok" || !bench.fits.fit(chosen.model))
    throw new RangeError(`no population can be drawn from a table without an estimate: ${chosen.status}`);
  const means = Float64Array.from(bench.fits.mu);
  means[0] = bench.fits.hidden;
  return { lists: table.lists, total: Math.round(chosen.total), means };
}

/** One table of a population: each of its people falls into a history by chance, and those of none are not seen. */
export function drawTable({ lists, total, means }: Population, seed: number, run: number): Table {
  const stream = xoroshiro128plus(seed);
  for (let skipped = 0; skipped < run; skipped++) stream.jump();
  const all = means.reduce((sum, mean) => sum + mean, 0);
  const edges = means.map((mean) => mean / all);
  for (let cell = 1; cell < edges.length; cell++) edges[cell] = edges[cell]! + edges[cell - 1]!;
  const counts = new Float64Array(means.length);
  for (let person = 0; person < total; person++) {
    const at = (stream.next() >>> 0) * 2 ** -32;
    const found = edges.findIndex((edge) => at < edge);
    const cell = found < 0 ? edges.length - 1 : found;
    counts[cell] = counts[cell]! + 1;
  }
  counts[0] = 0;
  return { lists, counts };
}
