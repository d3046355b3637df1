/** What is left of many p-values once it is counted how many would be small by chance. */
export interface Discovery {
  /** For each p-value whether it is kept. */
  readonly kept: readonly boolean[];
  /** How many of those kept are expected to be false, at most. */
  readonly expectedFalse: number;
  /** How many of all would be below `share` by chance alone. */
  readonly byChance: number;
}

/**
 * Keeps the false among the kept under a share of them.
 *
 * Benjamini & Hochberg 1995, JRSS B 57:289.
 */
export function discoveries(ps: readonly number[], share = 0.1): Discovery {
  const sorted = ps.map((p, at) => ({ p, at })).sort((a, b) => a.p - b.p);
  let last = -1;
  for (const [rank, { p }] of sorted.entries()) if (p <= ((rank + 1) / ps.length) * share) last = rank;
  const kept = new Array<boolean>(ps.length).fill(false);
  for (const { at } of sorted.slice(0, last + 1)) kept[at] = true;
  return { kept, expectedFalse: (last + 1) * share, byChance: ps.length * share };
}
