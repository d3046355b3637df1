import { cellOf, historyOf, size, type Table } from "./table.js";

/** A list that says nothing of the overlap, and is set aside before anything is fitted. */
export interface SetAside {
  readonly list: string;
  readonly because: "no-cases" | "every-case" | "same-as-another";
  /** The list whose cases it repeats. */
  readonly other?: string;
}

export interface Informative {
  readonly table: Table;
  readonly setAside: readonly SetAside[];
  /** Cases that stand only on lists set aside; the rest of the table does not know them. */
  readonly lost: number;
}

/**
 * The table without its non-informative lists: those with no cases, those that hold every case, and those that repeat
 * another list case for case. A resample may make a list so; it is then treated alike.
 */
export function informative(table: Table): Informative {
  let remaining = table;
  const setAside: SetAside[] = [];
  const before = table.counts.reduce((sum, count) => sum + count, 0);
  for (;;) {
    const found = uninformative(remaining);
    if (found === undefined) break;
    setAside.push(found);
    const list = remaining.lists.indexOf(found.list);
    remaining = withoutList(remaining, list);
  }
  const lost = before - remaining.counts.reduce((sum, count) => sum + count, 0);
  return { table: remaining, setAside, lost };
}

function uninformative({ lists, counts }: Table): SetAside | undefined {
  let seen = 0;
  let every = counts.length - 1;
  const same = lists.map((_, list) => (2 << list) - 1);
  counts.forEach((count, cell) => {
    if (count === 0) return;
    seen |= cell;
    every &= cell;
    // Bit j of same[i] says that every case so far is on both i and j or on neither.
    for (let list = 0; list < lists.length; list++)
      same[list] = same[list]! & ((cell >> list) & 1 ? cell : ~cell);
  });
  for (const [list, name] of lists.entries()) {
    const bit = 1 << list;
    if ((seen & bit) === 0) return { list: name, because: "no-cases" };
    if ((every & bit) !== 0 && lists.length > 1) return { list: name, because: "every-case" };
    const earlier = same[list]! & (bit - 1);
    if (earlier !== 0)
      return { list: name, because: "same-as-another", other: lists[31 - Math.clz32(earlier & -earlier)]! };
  }
  return undefined;
}

/** The table as if a list had not been kept: its cases stay where another list has them, and go where none has. */
export function withoutList({ lists, counts }: Table, list: number): Table {
  const kept = new Float64Array(counts.length / 2);
  const low = (1 << list) - 1;
  counts.forEach((count, cell) => {
    const place = (cell & low) | ((cell >> 1) & ~low);
    kept[place] = kept[place]! + count;
  });
  kept[0] = 0;
  return { lists: lists.filter((_, at) => at !== list), counts: kept };
}

/** The table with two lists kept as one: a case is on it if it was on either. */
export function merged(table: Table, first: number, second: number): Table {
  const name = `${table.lists[first]}+${table.lists[second]}`;
  const counts = new Float64Array(table.counts.length);
  table.counts.forEach((count, cell) => {
    const both = (cell >> second) & 1 ? cell | (1 << first) : cell;
    counts[both] = counts[both]! + count;
  });
  return withoutList({ lists: table.lists.map((list, at) => (at === first ? name : list)), counts }, second);
}

/** Two lists of which no case is on both. */
export function emptyOverlaps({ lists, counts }: Table): [string, string][] {
  const pairs: [string, string][] = [];
  for (let first = 0; first < lists.length; first++)
    for (let second = first + 1; second < lists.length; second++) {
      const pair = (1 << first) | (1 << second);
      if (!counts.some((count, cell) => count > 0 && (cell & pair) === pair))
        pairs.push([lists[first]!, lists[second]!]);
    }
  return pairs;
}

/** The same table with its lists in another order; `order[i]` is the old place of the new list i. */
export function reordered({ lists, counts }: Table, order: readonly number[]): Table {
  const moved = new Float64Array(counts.length);
  counts.forEach((count, cell) => {
    const history = historyOf(cell, lists.length);
    moved[cellOf(order.map((old) => history[old]).join(""))] = count;
  });
  return { lists: order.map((old) => lists[old]!), counts: moved };
}

/** How many lists there are on which a case of a history stands; for reading a table aloud. */
export const seenOn = (history: string): number => size(cellOf(history));
