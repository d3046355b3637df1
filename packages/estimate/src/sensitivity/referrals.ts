import { NotATable, type Table } from "../table/table.js";

/** Cases that are on the second list only because the first sent them there. */
export interface Referral {
  readonly from: number;
  readonly to: number;
  readonly cases: number;
}

/**
 * The table as if nobody had been sent from one list to another: so many of the cases on both stay on the first alone. They are
 * taken from the histories with both in proportion to their counts, in whole cases by largest remainder, the earlier of equals.
 *
 * A referral makes two lists depend on each other without telling anything of who is unseen (Jones and others 2014,
 * American Journal of Epidemiology 179:1383).
 * @throws {NotATable} where fewer cases than that are on both lists
 */
export function withoutReferral({ lists, counts }: Table, { from, to, cases }: Referral): Table {
  if (from === to || !(from in lists) || !(to in lists))
    throw new NotATable("a referral goes from one list to another");
  const both = (1 << from) | (1 << to);
  const cells = [...counts.keys()].filter((cell) => (cell & both) === both);
  const joint = cells.reduce((sum, cell) => sum + counts[cell]!, 0);
  if (!Number.isSafeInteger(cases) || cases < 0 || cases > joint)
    throw new NotATable(`${cases} of ${joint} cases on both lists cannot be referrals`);
  const left = counts.slice();
  const parts = cells.map((cell) => {
    const part = joint === 0 ? 0 : (counts[cell]! * cases) / joint;
    return { cell, taken: Math.floor(part), rest: part - Math.floor(part) };
  });
  let missing = cases - parts.reduce((sum, { taken }) => sum + taken, 0);
  const byRest = [...parts].sort((a, b) => b.rest - a.rest || a.cell - b.cell);
  for (const part of byRest) {
    const taken = part.taken + (missing > 0 && part.taken < counts[part.cell]! ? 1 : 0);
    missing -= taken - part.taken;
    left[part.cell]! -= taken;
    left[part.cell & ~(1 << to)]! += taken;
  }
  return { lists, counts: left };
}
