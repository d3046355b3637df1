/**
 * A capture-history table: who was seen on which combination of lists, and how many of them.
 *
 * A history is a bitmask over the lists (bit i = list i); it is never 0, for those seen on no list are the unknown.
 */
export interface Table {
  /** Names of the lists; list i is bit i of a history. */
  readonly lists: readonly string[];
  /** Cases per history, 2^lists long; the cell 0 is 0. */
  readonly counts: Float64Array;
}

/** The most lists that a table may have: its cells are kept one by one. */
export const MOST_LISTS = 16;

/** A history with its count, written as 0 and 1 from the first list to the last: `{ history: "101", count: 4 }`. */
export interface HistoryCount {
  readonly history: string;
  readonly count: number;
}

/** A table that is not one: the message says what is wrong, in English, for programmers. */
export class NotATable extends Error {
  override readonly name = "NotATable";
}

/**
 * A table from histories written out. Histories that occur twice are added up, those that are missing count 0.
 * @throws {NotATable} for a history of another length, the history of nobody, or a count that is not a whole number
 */
export function tableOf(lists: readonly string[], histories: readonly HistoryCount[]): Table {
  if (lists.length === 0 || lists.length > MOST_LISTS)
    throw new NotATable(`a table has 1 to ${MOST_LISTS} lists, not ${lists.length}`);
  if (new Set(lists).size !== lists.length) throw new NotATable("two lists have the same name");
  const counts = new Float64Array(2 ** lists.length);
  for (const { history, count } of histories) {
    if (!/^[01]+$/.test(history) || history.length !== lists.length)
      throw new NotATable(`history ${history}: one 0 or 1 for each of ${lists.length} lists`);
    if (!Number.isSafeInteger(count) || count < 0)
      throw new NotATable(`history ${history}: count ${count} is not a whole number from 0`);
    const cell = cellOf(history);
    if (cell === 0 && count > 0) throw new NotATable("cases seen on no list cannot have been counted");
    counts[cell] = counts[cell]! + count;
  }
  counts[0] = 0;
  return { lists, counts };
}

/** The bitmask of a history written as 0 and 1. */
export function cellOf(history: string): number {
  let cell = 0;
  for (let list = 0; list < history.length; list++) if (history[list] === "1") cell |= 1 << list;
  return cell;
}

/** A bitmask written as 0 and 1 from the first list to the last. */
export const historyOf = (cell: number, lists: number): string =>
  Array.from({ length: lists }, (_, list) => (cell >> list) & 1).join("");

/** The histories that were seen, with their counts. */
export function histories(table: Table): HistoryCount[] {
  const found: HistoryCount[] = [];
  table.counts.forEach((count, cell) => {
    if (count > 0) found.push({ history: historyOf(cell, table.lists.length), count });
  });
  return found;
}

/** How many cases the table holds. */
export const observed = (table: Table): number => table.counts.reduce((sum, count) => sum + count, 0);

/** How many lists a history or a term names. */
export function size(mask: number): number {
  let rest = mask;
  let bits = 0;
  for (; rest !== 0; bits++) rest &= rest - 1;
  return bits;
}

/** Cases seen on exactly `times` lists: f1 and f2 of the lower bounds. */
export const seenTimes = (table: Table, times: number): number =>
  table.counts.reduce((sum, count, cell) => (size(cell) === times ? sum + count : sum), 0);

/** Cases seen on more than one list: what every estimate rests on. */
export const overlap = (table: Table): number => observed(table) - seenTimes(table, 1);

/** In place, every cell becomes the sum over the cells that contain it (superset sums, O(t 2^t)). */
export function addSupersets(cells: Float64Array): void {
  for (let bit = 1; bit < cells.length; bit <<= 1)
    for (let base = bit; base < cells.length; base += bit << 1)
      for (let cell = base; cell < base + bit; cell++) cells[cell - bit] = cells[cell - bit]! + cells[cell]!;
}

/** In place, every cell becomes the sum over the cells that it contains (subset sums, O(t 2^t)). */
export function addSubsets(cells: Float64Array): void {
  for (let bit = 1; bit < cells.length; bit <<= 1)
    for (let base = bit; base < cells.length; base += bit << 1)
      for (let cell = base; cell < base + bit; cell++) cells[cell] = cells[cell]! + cells[cell - bit]!;
}
