import { readRecords } from "../table/csv.js";
import { type Fault, faultAt } from "../table/faults.js";

/**
 * Reads how many people each part has: CSV with a row for each part, its name and a whole number above 0. A first row whose second
 * field is no number is a header. A file with faults is not read; each is told.
 */
export function readPopulation(
  source: string,
):
  | { readonly ok: true; readonly population: ReadonlyMap<string, number> }
  | { readonly ok: false; readonly faults: readonly Fault[] } {
  const { records, faults } = readRecords(source);
  const [first, ...rest] = records;
  const hasHeader = first !== undefined && Number.isNaN(Number(first[1]?.text ?? Number.NaN));
  const rows = hasHeader ? rest : records;
  if (rows.length === 0) faults.push(faultAt(first?.[0] ?? { line: 1, column: 1 }, "nothing-in-it"));
  const population = new Map<string, number>();
  for (const row of rows) {
    const [part, people] = row;
    if (part === undefined || people === undefined || row.length > 2) {
      const code = row.length < 2 ? "too-few-fields" : "too-many-fields";
      faults.push(faultAt(part ?? { line: 1, column: 1 }, code, { found: row.length, expected: 2 }));
      continue;
    }
    const value = Number(people.text);
    if (population.has(part.text)) faults.push(faultAt(part, "part-twice", { value: part.text }));
    if (people.text === "" || !Number.isSafeInteger(value) || value <= 0)
      faults.push(faultAt(people, "not-positive", { name: part.text, value: people.text }));
    else population.set(part.text, value);
  }
  return faults.length > 0 ? { ok: false, faults } : { ok: true, population };
}
