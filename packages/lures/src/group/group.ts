import { type CoreThresholds, joinByCores } from "./cores.js";
import type { Corpus } from "./corpus.js";
import { Clusters, mergePairs } from "./merge.js";
import { alikePairs, type Index, indexOf, joinPairs, type Pairs, shared } from "./pairs.js";
import { type Terms, termsOf } from "./terms.js";
import { type Weights, weigh } from "./weights.js";

export interface Cluster {
  /** Numbers of its posts, ascending. */
  readonly posts: readonly number[];
  /** How many different texts they are. */
  readonly texts: number;
  /**
   * The weight that its texts share on average, times the logarithm of the number of its posts: how much is repeated, how
   * often. A phrase that people say to each other stays low.
   */
  readonly strength: number;
}

export interface Grouping {
  readonly clusters: readonly Cluster[];
  /** For each post the number of its cluster, or -1. */
  readonly clusterOf: Int32Array;
}

export const THRESHOLDS = {
  pair: 0.24,
  average: 0.1,
  core: { text: 0.18, core: 0.3, young: 0.1, typical: 0.46, rounds: 3 },
  /** Above this strength a cluster is shown as the work of one hand. Set on real Russian posts; see docs/lures.md. */
  strong: 5,
} as const;

/** What pairs are looked for in. */
export interface Grounds {
  readonly heap: Terms;
  readonly weights: Weights;
  readonly index: Index;
}

export function groundsOf(corpus: Corpus): Grounds {
  const heap = termsOf(corpus);
  const weights = weigh(heap);
  return { heap, weights, index: indexOf(heap, weights) };
}

/**
 * Near-duplicate clusters of all posts of a corpus. The answer depends on the set of posts only, not on the order in which
 * they came: adding a day's posts and grouping again is the same as grouping all at once.
 */
export function group(corpus: Corpus, thresholds: GroupThresholds = THRESHOLDS): Grouping {
  const grounds = groundsOf(corpus);
  return groupPairs(corpus, grounds, [alikePairs(grounds, thresholds.pair)], thresholds);
}

/** The clusters of a corpus by the pairs that were found in stretches of its texts, see {@link alikePairs}. */
export function groupPairs(
  corpus: Corpus,
  { heap, weights }: Grounds,
  pairs: readonly Pairs[],
  thresholds: GroupThresholds = THRESHOLDS,
): Grouping {
  const clusters = new Clusters(heap);
  mergePairs(clusters, weights, joinPairs(pairs), thresholds.average);
  joinByCores(clusters, weights, thresholds.core);

  const { textOf, posts, offsets } = corpus;
  const byRoot = new Map<number, number[]>();
  for (let post = 0; post < posts; post++) {
    const text = textOf[post]!;
    // A post without a word of its own says nothing of whose hand it is from.
    if (offsets[text] === offsets[text + 1]) continue;
    const root = clusters.find(text);
    const members = byRoot.get(root);
    if (members) members.push(post);
    else byRoot.set(root, [post]);
  }
  const clusterOf = new Int32Array(posts).fill(-1);
  const found: Cluster[] = [];
  for (const [root, members] of byRoot) {
    if (members.length < 2) continue;
    const sample = clusters.sampleOf(root);
    let common = 0;
    let count = 0;
    for (let one = 0; one < sample.length; one++)
      for (let other = 0; other < one; other++) {
        common += shared(heap, weights, sample[one]!, sample[other]!);
        count++;
      }
    const mass = count > 0 ? common / count : weights.mass[root]!;
    for (const post of members) clusterOf[post] = found.length;
    found.push({ posts: members, texts: clusters.sizeOf(root), strength: mass * Math.log2(members.length) });
  }
  return { clusters: found, clusterOf };
}

export interface GroupThresholds {
  readonly pair: number;
  readonly average: number;
  readonly core: CoreThresholds;
}
