/**
 * The monthly calculation index (MCI) in tenge, from the first day on which it holds. Source: the republican budget laws
 * of the years and, for the two indexations within a year, their amendments. The digest does not give these figures:
 * confirm each against the budget law before a payment is made by it.
 */
export const MONTHLY_INDEX = [
  { from: "2018-01-01", tenge: 2_405 },
  { from: "2019-01-01", tenge: 2_525 },
  { from: "2020-01-01", tenge: 2_651 },
  { from: "2020-04-01", tenge: 2_778 },
  { from: "2021-01-01", tenge: 2_917 },
  { from: "2022-01-01", tenge: 3_063 },
  { from: "2022-04-01", tenge: 3_180 },
  { from: "2023-01-01", tenge: 3_450 },
  { from: "2024-01-01", tenge: 3_692 },
  { from: "2025-01-01", tenge: 3_932 },
  { from: "2026-01-01", tenge: 4_325 },
] as const satisfies readonly { readonly from: string; readonly tenge: number }[];

/** The last year of which the index is known. */
const LAST_YEAR = "2026";

/** The index on a day (ISO 8601), or null before the Fund and after the last year of the table: it is never guessed. */
export function monthlyIndexOn(date: string): number | null {
  if (date.slice(0, 4) > LAST_YEAR) return null;
  return MONTHLY_INDEX.findLast(({ from }) => from <= date)?.tenge ?? null;
}
