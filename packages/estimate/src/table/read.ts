import { type Field, readRecords } from "./csv.js";
import { type Fault, faultAt } from "./faults.js";
import { MOST_LISTS, type Table } from "./table.js";

/** How the columns of a file are to be understood; without a word of it every column but the count is a list. */
export interface Columns {
  /** The columns that are lists; the others are passed over. */
  readonly lists?: readonly string[];
  /** The column of counts. Otherwise one with a usual name, if there is one; without it every row is a case. */
  readonly count?: string;
  /** Columns by which the cases are divided: sex, form, region, year …. */
  readonly by?: readonly string[];
  /** Columns to pass over, such as the number of the file. */
  readonly ignore?: readonly string[];
}

/** The cases of one history with the same values in the dividing columns. */
export interface Row {
  readonly cell: number;
  readonly count: number;
  /** The values of the dividing columns, in the order in which they were asked for. */
  readonly values: readonly string[];
}

/** A file of lists, read. */
export interface Reading {
  readonly lists: readonly string[];
  readonly by: readonly string[];
  readonly rows: readonly Row[];
}

export type Read =
  | { readonly ok: true; readonly reading: Reading }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** Names that the column of counts usually has. */
const COUNT_NAMES: ReadonlySet<string> = new Set([
  ...["count", "counts", "freq", "frequency", "n", "cases", "саны", "сан", "число", "количество", "кол-во"],
]);

const ON: ReadonlySet<string> = new Set(["1", "true"]);
const OFF: ReadonlySet<string> = new Set(["0", "false"]);

/**
 * Reads a CSV file of lists: a row per capture history with its count, or a row per case; a column of 0 and 1 for each
 * list. Equal histories are added up. Answers either the whole file or every fault in it, with line and column.
 */
export function readCsv(source: string, columns: Columns = {}): Read {
  const { records, faults } = readRecords(source);
  const header = records[0];
  if (header === undefined || (records.length === 1 && faults.length === 0 && header.length === 0))
    return { ok: false, faults: [...faults, faultAt({ line: 1, column: 1 }, "nothing-in-it")] };

  const layout = layOut(header, columns, faults);
  const gathered = new Map<string, Row>();
  for (const record of layout === undefined ? [] : records.slice(1)) {
    const row = readRow(record, header, layout!, faults);
    if (row === undefined || row.count === 0) continue;
    const key = JSON.stringify([row.cell, ...row.values]);
    const before = gathered.get(key);
    gathered.set(key, before === undefined ? row : { ...row, count: before.count + row.count });
  }
  if (faults.length === 0 && gathered.size === 0)
    faults.push(faultAt({ line: records.at(-1)?.[0]?.line ?? 1, column: 1 }, "no-cases"));
  if (faults.length > 0 || layout === undefined) return { ok: false, faults };
  return {
    ok: true,
    reading: {
      lists: layout.lists.map((at) => header[at]!.text),
      by: columns.by ?? [],
      rows: [...gathered.values()],
    },
  };
}

interface Layout {
  readonly lists: readonly number[];
  readonly count: number | undefined;
  readonly by: readonly number[];
}

function layOut(header: readonly Field[], columns: Columns, faults: Fault[]): Layout | undefined {
  const before = faults.length;
  const names = header.map((field) => field.text);
  for (const [at, field] of header.entries()) {
    if (field.text === "") faults.push(faultAt(field, "column-without-name"));
    else if (names.indexOf(field.text) < at)
      faults.push(faultAt(field, "column-twice", { name: field.text }));
  }
  const find = (name: string): number => {
    const at = names.indexOf(name);
    if (at < 0)
      faults.push(faultAt({ line: 1, column: 1 }, "no-such-column", { name, columns: names.join(", ") }));
    return at;
  };
  const by = (columns.by ?? []).map(find);
  const ignored = (columns.ignore ?? []).map(find);
  const given = columns.lists?.map(find);
  const usual = names.findIndex((name, at) => COUNT_NAMES.has(name.toLowerCase()) && !given?.includes(at));
  const count = columns.count !== undefined ? find(columns.count) : usual < 0 ? undefined : usual;
  const apart = new Set([...by, ...ignored, count]);
  const lists = given ?? names.map((_, at) => at).filter((at) => !apart.has(at));
  if (lists.length === 0) faults.push(faultAt(header[0]!, "no-lists"));
  else if (lists.length > MOST_LISTS)
    faults.push(faultAt(header[0]!, "too-many-lists", { count: lists.length, most: MOST_LISTS }));
  return faults.length > before ? undefined : { lists, count, by };
}

function readRow(
  record: readonly Field[],
  header: readonly Field[],
  { lists, count, by }: Layout,
  faults: Fault[],
): Row | undefined {
  const before = faults.length;
  const sizes = { found: record.length, expected: header.length };
  if (record.length < header.length) {
    const last = record.at(-1)!;
    faults.push(
      faultAt({ line: last.line, column: last.column + last.text.length }, "too-few-fields", sizes),
    );
    return undefined;
  }
  if (record.length > header.length) {
    faults.push(faultAt(record[header.length]!, "too-many-fields", sizes));
    return undefined;
  }
  let cell = 0;
  for (const [list, at] of lists.entries()) {
    const field = record[at]!;
    const value = field.text.toLowerCase();
    if (ON.has(value)) cell |= 1 << list;
    else if (!OFF.has(value))
      faults.push(faultAt(field, "not-0-or-1", { name: header[at]!.text, value: field.text }));
  }
  let cases = 1;
  if (count !== undefined) {
    const field = record[count]!;
    cases = /^\d+$/.test(field.text) ? Number(field.text) : Number.NaN;
    if (!Number.isSafeInteger(cases))
      faults.push(faultAt(field, "not-a-count", { name: header[count]!.text, value: field.text }));
  }
  const values = by.map((at) => {
    const field = record[at]!;
    if (field.text === "") faults.push(faultAt(field, "no-value", { name: header[at]!.text }));
    return field.text;
  });
  if (faults.length > before) return undefined;
  if (cell === 0 && cases > 0) {
    faults.push(faultAt(record[lists[0]!]!, "on-no-list"));
    return undefined;
  }
  return { cell, count: cases, values };
}

/** The table of all cases of a file. */
export const tableFrom = ({ lists, rows }: Reading): Table => gather(lists, rows);

function gather(lists: readonly string[], rows: readonly Row[]): Table {
  const counts = new Float64Array(2 ** lists.length);
  for (const { cell, count } of rows) counts[cell] = counts[cell]! + count;
  counts[0] = 0;
  return { lists, counts };
}

/** A table for each value of a dividing column, the values in the order of numbers where they are numbers. */
export function tablesBy({ lists, rows, by }: Reading, column: string): { value: string; table: Table }[] {
  const place = by.indexOf(column);
  if (place < 0) throw new RangeError(`the file was not divided by ${column}`);
  const values = [...new Set(rows.map((row) => row.values[place]!))];
  const numeric = values.every((value) => /^-?\d+(\.\d+)?$/.test(value));
  values.sort((a, b) => (numeric ? Number(a) - Number(b) : a < b ? -1 : 1));
  return values.map((value) => ({
    value,
    table: gather(
      lists,
      rows.filter((row) => row.values[place] === value),
    ),
  }));
}
