import { likeness, type Pairs } from "./pairs.js";
import type { Terms } from "./terms.js";
import type { Weights } from "./weights.js";

/** Members by which a cluster is judged when another wants to join; first by sign, so the choice depends on no order. */
const SAMPLE = 8;

/** Sets of texts that only grow. Each keeps a sample of its members. */
export class Clusters {
  readonly #parent: Uint32Array;
  readonly #size: Uint32Array;
  readonly #samples = new Map<number, readonly number[]>();

  constructor(readonly heap: Terms) {
    this.#parent = Uint32Array.from({ length: heap.texts }, (_, at) => at);
    this.#size = new Uint32Array(heap.texts).fill(1);
  }

  find(text: number): number {
    let root = text;
    while (this.#parent[root] !== root) root = this.#parent[root]!;
    for (let at = text; at !== root; ) {
      const next = this.#parent[at]!;
      this.#parent[at] = root;
      at = next;
    }
    return root;
  }

  sizeOf(root: number): number {
    return this.#size[root]!;
  }

  sampleOf(root: number): readonly number[] {
    return this.#samples.get(root) ?? [root];
  }

  join(one: number, other: number): void {
    const { signs } = this.heap;
    const sample = [...this.sampleOf(one), ...this.sampleOf(other)]
      .sort((a, b) => signs[a]! - signs[b]! || a - b)
      .slice(0, SAMPLE);
    const [root, child] = this.#size[one]! >= this.#size[other]! ? [one, other] : [other, one];
    this.#parent[child] = root;
    this.#size[root]! += this.#size[child]!;
    this.#samples.delete(child);
    this.#samples.set(root, sample);
  }

  /** The members of every cluster of more than one text, by root. */
  groups(): Map<number, number[]> {
    const groups = new Map<number, number[]>();
    for (let text = 0; text < this.heap.texts; text++) {
      const root = this.find(text);
      if (this.#size[root] === 1) continue;
      const members = groups.get(root);
      if (members) members.push(text);
      else groups.set(root, [text]);
    }
    return groups;
  }
}

/**
 * Joins pairs, the most alike first. Clusters join only if their members are alike on average: never by a chain in which each
 * is alike to the next and the first to nobody.
 */
export function mergePairs(clusters: Clusters, weights: Weights, pairs: Pairs, average: number): void {
  const { signs } = clusters.heap;
  const order = new Uint32Array(pairs.length);
  for (let at = 0; at < order.length; at++) order[at] = at;
  const low = (pair: number) => Math.min(signs[pairs.one[pair]!]!, signs[pairs.other[pair]!]!);
  const high = (pair: number) => Math.max(signs[pairs.one[pair]!]!, signs[pairs.other[pair]!]!);
  order.sort(
    (one, other) =>
      pairs.likeness[other]! - pairs.likeness[one]! || low(one) - low(other) || high(one) - high(other),
  );
  for (const pair of order) {
    const one = clusters.find(pairs.one[pair]!);
    const other = clusters.find(pairs.other[pair]!);
    if (one === other) continue;
    if (
      clusters.sizeOf(one) + clusters.sizeOf(other) > 2 &&
      averageLikeness(clusters, weights, one, other) < average
    )
      continue;
    clusters.join(one, other);
  }
}

function averageLikeness(clusters: Clusters, weights: Weights, one: number, other: number): number {
  let sum = 0;
  let count = 0;
  for (const left of clusters.sampleOf(one))
    for (const right of clusters.sampleOf(other)) {
      sum += likeness(clusters.heap, weights, left, right);
      count++;
    }
  return sum / count;
}
