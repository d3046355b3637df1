import { observed, type Table } from "../table/table.js";

/** Those on one list as the other lists see them: how many they are is known. */
export interface Conditioned {
  readonly list: string;
  /** The table of the people on the list, by the other lists. */
  readonly table: Table;
  /** How many people are on the list. */
  readonly known: number;
  /** How many of them no other list has: what an estimate has to find. */
  readonly hidden: number;
}

/**
 * The people on a list, as if only the other lists were known: an estimate of how many they are can be held against the
 * list itself.
 *
 * Hook & Regal 2000, Journal of Clinical Epidemiology 53:1191; Binette & Steorts 2022, JRSS A 185:640, section 5.
 */
export function conditioned(table: Table, list: number): Conditioned {
  const counts = new Float64Array(table.counts.length / 2);
  const low = (1 << list) - 1;
  table.counts.forEach((count, cell) => {
    if (((cell >> list) & 1) === 0) return;
    const place = (cell & low) | ((cell >> 1) & ~low);
    counts[place] = counts[place]! + count;
  });
  const hidden = counts[0]!;
  counts[0] = 0;
  const seen = { lists: table.lists.filter((_, at) => at !== list), counts };
  return { list: table.lists[list]!, table: seen, known: observed(seen) + hidden, hidden };
}
