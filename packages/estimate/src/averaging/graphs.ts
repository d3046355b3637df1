import { pairsOf } from "../loglinear/model.js";
import { size } from "../table/table.js";

/** A decomposable graph over the lists: its cliques, and the separators of a junction tree, as bitmasks; the tree may be a wood. */
export interface Graph {
  readonly cliques: readonly number[];
  /** One less than the cliques; the empty separator stands between parts that are not connected. */
  readonly separators: readonly number[];
}

/** The most lists whose graphs are enumerated: 18,154 graphs of six. */
export const MOST_GRAPH_LISTS = 6;

/**
 * Every decomposable (chordal) graph over so many lists: 2, 8, 61, 822 and 18,154 for 2 to 6.
 * @throws {RangeError} for more lists than six
 */
export function* decomposableGraphs(lists: number): Generator<Graph> {
  if (lists > MOST_GRAPH_LISTS) throw new RangeError(`graphs are enumerated up to ${MOST_GRAPH_LISTS} lists`);
  const pairs = pairsOf(lists);
  for (let edges = 0; edges < 2 ** pairs.length; edges++) {
    const beside = new Array<number>(lists).fill(0);
    for (const [at, pair] of pairs.entries())
      if ((edges >> at) & 1)
        for (let list = 0; list < lists; list++)
          if ((pair >> list) & 1) beside[list] = beside[list]! | (pair ^ (1 << list));
    const graph = decompose(beside);
    if (graph !== undefined) yield graph;
  }
}

/**
 * Cliques and separators by maximum cardinality search; undefined for a graph that is not chordal.
 *
 * Tarjan & Yannakakis 1984, SIAM J. Computing 13:566; Blair & Peyton 1993.
 */
function decompose(beside: readonly number[]): Graph | undefined {
  const cliques: number[] = [];
  const separators: number[] = [];
  let visited = 0;
  let last = 0;
  for (let round = 0; round < beside.length; round++) {
    let next = -1;
    let most = -1;
    for (const [list, neighbours] of beside.entries()) {
      const known = size(neighbours & visited);
      if (((visited >> list) & 1) === 0 && known > most) [next, most] = [list, known];
    }
    const earlier = beside[next]! & visited;
    // The neighbours visited before must all know each other.
    for (const [list, neighbours] of beside.entries())
      if ((earlier >> list) & 1 && (earlier & ~neighbours & ~(1 << list)) !== 0) return undefined;
    if (round > 0 && earlier === last) last = earlier | (1 << next);
    else {
      if (round > 0) {
        cliques.push(last);
        separators.push(earlier);
      }
      last = earlier | (1 << next);
    }
    visited |= 1 << next;
  }
  cliques.push(last);
  return { cliques, separators };
}
