import { bootstrapDraws } from "../interval/draws.js";
import { percentileLimits } from "../interval/limits.js";
import type { NoTotal } from "../sensitivity/sensitivity.js";
import { observed, type Table } from "../table/table.js";
import { prepare, selectionOf } from "../verdict/verdict.js";

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

/** A list of the table, how many are on it, and how many the other lists would have said. */
export interface Checked {
  readonly list: string;
  readonly known: number;
  readonly outcome:
    | { readonly total: number; readonly lower: number; readonly upper: number; readonly holds: boolean }
    | { readonly without: readonly NoTotal[] };
}

/** Estimates every list from the others, with the quantiles of its draws, where the guards allow it. */
export const consistency = (
  table: Table,
  { draws, seed }: { readonly draws: number; readonly seed: number },
): readonly Checked[] =>
  table.lists.map((list, at): Checked => {
    const { table: seen, known } = conditioned(table, at);
    const prepared = prepare(seen);
    if (prepared.verdict === "band") return { list, known, outcome: { without: ["two-lists"] } };
    if (prepared.verdict === "refuse")
      return { list, known, outcome: { without: prepared.because.map(({ code }) => code) } };
    const selection = selectionOf(prepared.method, prepared.table, prepared.ranking);
    const { totals } = bootstrapDraws(prepared.table, selection, { seed, from: 0, to: draws });
    const { limits } = percentileLimits(totals, [0.025, 0.5, 0.975]);
    const [lower = Number.NaN, total = Number.NaN, upper = Number.NaN] = limits.map(({ value }) => value);
    return { list, known, outcome: { total, lower, upper, holds: lower <= known && known <= upper } };
  });
