import { readRecords } from "../table/csv.js";
import { type Fault, faultAt } from "../table/faults.js";

/** Cases by period and channel, as a file holds them. */
export interface ChannelTable {
  /** The names of the periods, in their order. */
  readonly periods: readonly string[];
  readonly channels: readonly {
    readonly name: string;
    readonly counts: Float64Array;
    readonly effort?: Float64Array;
  }[];
}

/** After the name of a channel: the column of the work done in it. */
export const EFFORT = ":effort";

/**
 * Reads CSV with a row for each period: its name, then a column of cases for each channel, and where it was counted a column
 * `<channel>:effort` of work done. A file with faults is not read; each is told.
 */
export function readChannels(
  source: string,
):
  | { readonly ok: true; readonly table: ChannelTable }
  | { readonly ok: false; readonly faults: readonly Fault[] } {
  const { records, faults } = readRecords(source);
  const [head, ...rows] = records;
  if (head === undefined)
    return { ok: false, faults: [...faults, faultAt({ line: 1, column: 1 }, "nothing-in-it")] };
  const seen = new Set<string>();
  for (const field of head) {
    if (field.text === "") faults.push(faultAt(field, "column-without-name"));
    else if (seen.has(field.text)) faults.push(faultAt(field, "column-twice", { name: field.text }));
    seen.add(field.text);
  }
  const columns = head.slice(1);
  const channels = columns.filter(({ text }) => !text.endsWith(EFFORT));
  if (channels.length === 0) faults.push(faultAt(head[0]!, "no-channels"));
  for (const field of columns)
    if (field.text.endsWith(EFFORT) && !channels.some(({ text }) => text + EFFORT === field.text))
      faults.push(faultAt(field, "effort-of-nothing", { name: field.text }));
  if (rows.length === 0) faults.push(faultAt(head[0]!, "no-cases"));

  const values = columns.map(() => new Float64Array(rows.length));
  const periods = new Set<string>();
  for (const [at, row] of rows.entries()) {
    const place = row[0]!;
    if (row.length !== head.length) {
      const code = row.length < head.length ? "too-few-fields" : "too-many-fields";
      faults.push(faultAt(place, code, { found: row.length, expected: head.length }));
      continue;
    }
    if (periods.has(place.text)) faults.push(faultAt(place, "period-twice", { value: place.text }));
    periods.add(place.text);
    for (const [column, { text: name }] of columns.entries()) {
      const field = row[column + 1]!;
      if (field.text === "") {
        faults.push(faultAt(field, "no-value", { name }));
        continue;
      }
      const value = Number(field.text);
      const isEffort = name.endsWith(EFFORT);
      if (isEffort ? !(value > 0 && Number.isFinite(value)) : !(Number.isSafeInteger(value) && value >= 0))
        faults.push(faultAt(field, isEffort ? "not-positive" : "not-a-count", { name, value: field.text }));
      else values[column]![at] = value;
    }
  }
  if (faults.length > 0) return { ok: false, faults };
  return {
    ok: true,
    table: {
      periods: [...periods],
      channels: channels.map(({ text: name }) => {
        const effort = columns.findIndex(({ text }) => text === name + EFFORT);
        return {
          name,
          counts: values[columns.findIndex(({ text }) => text === name)]!,
          ...(effort < 0 ? {} : { effort: values[effort]! }),
        };
      }),
    },
  };
}
