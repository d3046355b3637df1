export interface Edge {
  readonly one: number;
  readonly other: number;
  readonly weight: number;
}

/** A move must gain more than rounding. */
const LEAST_GAIN = 1e-9;
const MOST_ROUNDS = 32;

/**
 * Communities by modularity (Blondel and others, "Fast unfolding of communities in large networks", 2008), visited in the
 * order of the nodes: the same graph gives the same answer.
 * @returns for each node the number of its community
 */
export function communitiesOf(nodes: number, edges: readonly Edge[]): Int32Array {
  const communityOf = Int32Array.from({ length: nodes }, (_, node) => node);
  let graph: readonly Edge[] = edges;
  let size = nodes;
  for (;;) {
    const { of, count } = moved(size, graph);
    if (count === size) return communityOf;
    for (let node = 0; node < nodes; node++) communityOf[node] = of[communityOf[node]!]!;
    graph = folded(graph, of);
    size = count;
  }
}

/** Moves every node to the neighbouring community where modularity gains most, until nothing moves. */
function moved(size: number, edges: readonly Edge[]): { readonly of: Int32Array; readonly count: number } {
  const neighbours = Array.from({ length: size }, () => new Map<number, number>());
  const degree = new Float64Array(size);
  let total = 0;
  for (const { one, other, weight } of edges) {
    degree[one]! += weight;
    degree[other]! += weight;
    total += 2 * weight;
    if (one === other) continue;
    neighbours[one]!.set(other, (neighbours[one]!.get(other) ?? 0) + weight);
    neighbours[other]!.set(one, (neighbours[other]!.get(one) ?? 0) + weight);
  }
  const of = Int32Array.from({ length: size }, (_, node) => node);
  const mass = Float64Array.from(degree);
  for (let round = 0, any = true; any && round < MOST_ROUNDS; round++) {
    any = false;
    for (let node = 0; node < size; node++) {
      const own = of[node]!;
      const links = new Map<number, number>();
      for (const [neighbour, weight] of neighbours[node]!)
        links.set(of[neighbour]!, (links.get(of[neighbour]!) ?? 0) + weight);
      mass[own]! -= degree[node]!;
      const gain = (community: number) =>
        (links.get(community) ?? 0) - (degree[node]! * mass[community]!) / total;
      let best = own;
      let most = gain(own);
      for (const community of links.keys())
        if (gain(community) > most + LEAST_GAIN) {
          best = community;
          most = gain(community);
        }
      mass[best]! += degree[node]!;
      if (best === own) continue;
      of[node] = best;
      any = true;
    }
  }
  const numbers = new Map<number, number>();
  for (const community of of) if (!numbers.has(community)) numbers.set(community, numbers.size);
  return { of: of.map((community) => numbers.get(community)!), count: numbers.size };
}

/** The graph of communities: each becomes a node, what is within it a loop. */
function folded(edges: readonly Edge[], of: Int32Array): Edge[] {
  const sums = new Map<string, Edge>();
  for (const { one, other, weight } of edges) {
    const [low, high] = [Math.min(of[one]!, of[other]!), Math.max(of[one]!, of[other]!)];
    const key = `${low} ${high}`;
    sums.set(key, { one: low, other: high, weight: weight + (sums.get(key)?.weight ?? 0) });
  }
  return [...sums.values()];
}
