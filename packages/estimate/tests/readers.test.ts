import {
  type Fault,
  LANGUAGES,
  observed,
  readCsv,
  readJson,
  readPopulation,
  tableFrom,
} from "@pana/estimate";
import { readChannels } from "@pana/estimate/reporting";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

/** Text that looks like a table here and there: separators, quotation marks, line ends, numbers, letters of several scripts. */
const anyText = fc
  .array(
    fc.oneof(
      {
        weight: 5,
        arbitrary: fc.constantFrom(",", ";", "\t", '"', '""', "\n", "\r\n", "0", "1", "7", "-3", "1e9"),
      },
      {
        weight: 1,
        arbitrary: fc.constantFrom("count", "полиция", "a:effort", "{", "[", "\uFEFF", "\u0000", "1.5"),
      },
      { weight: 1, arbitrary: fc.string({ maxLength: 4 }) },
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(""));

const cells = fc.array(fc.tuple(fc.constantFrom("0", "1"), fc.constantFrom("0", "1"), fc.nat(30)), {
  minLength: 1,
  maxLength: 8,
});
const tableText = cells.map((rows) => ["a,b,count", ...rows.map((row) => row.join(","))].join("\n"));
/** A table with one character changed, lost or put in. */
const mangled = fc
  .tuple(tableText, fc.nat(), fc.constantFrom("", "x", ",", '"', "\n", "-", "2"))
  .map(([text, place, put]) => {
    const at = place % text.length;
    return text.slice(0, at) + put + text.slice(at + (place % 2));
  });

function expectPlaces(source: string, faults: readonly Fault[]): void {
  expect(faults.length).toBeGreaterThan(0);
  const lines = source.replace(/^\uFEFF/, "").split("\n");
  for (const { line, column, message } of faults) {
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(Math.max(1, lines.length));
    expect(column).toBeGreaterThanOrEqual(1);
    expect(column).toBeLessThanOrEqual((lines[line - 1] ?? "").length + 2);
    for (const language of LANGUAGES) expect(message[language]).toMatch(/\S/);
  }
}

describe("whatever a file holds, it is a table or its faults are told with places inside it", () => {
  test.each([
    ["lists as CSV", (source: string) => readCsv(source, {})],
    ["lists as JSON", (source: string) => readJson(source)],
  ] as const)("%s", (_, read) => {
    fc.assert(
      fc.property(fc.oneof(anyText, mangled), (source) => {
        const said = read(source);
        if (said.ok) expect(observed(tableFrom(said.reading))).toBeGreaterThan(0);
        else expectPlaces(source, said.faults);
      }),
      { numRuns: 400 },
    );
  });

  test("channels as CSV", () => {
    fc.assert(
      fc.property(fc.oneof(anyText, mangled), (source) => {
        const said = readChannels(source);
        if (!said.ok) return expectPlaces(source, said.faults);
        for (const { counts, effort } of said.table.channels) {
          expect(counts).toHaveLength(said.table.periods.length);
          for (const count of counts) expect(Number.isSafeInteger(count) && count >= 0).toBe(true);
          for (const work of effort ?? []) expect(work).toBeGreaterThan(0);
        }
        return undefined;
      }),
      { numRuns: 400 },
    );
  });

  test("populations as CSV", () => {
    fc.assert(
      fc.property(fc.oneof(anyText, mangled), (source) => {
        const said = readPopulation(source);
        if (!said.ok) return expectPlaces(source, said.faults);
        expect(said.population.size).toBeGreaterThan(0);
        for (const people of said.population.values())
          expect(Number.isSafeInteger(people) && people > 0).toBe(true);
        return undefined;
      }),
      { numRuns: 400 },
    );
    const read = readPopulation('sex;people\n"women";10400000\nmen;9800000\n');
    expect(read.ok && [...read.population]).toEqual([
      ["women", 10_400_000],
      ["men", 9_800_000],
    ]);
    const twice = readPopulation("a,5\na,6\nb,none\n");
    expect(!twice.ok && twice.faults.map(({ code, line, column }) => [code, line, column])).toEqual([
      ["part-twice", 2, 1],
      ["not-positive", 3, 3],
    ]);
  });

  test("channels are read with the work done in them", () => {
    const said = readChannels("month;hotline;police;police:effort\n2025-01;12;3;40\n2025-02;9;0;38,5\n");
    expect(said.ok).toBe(false);
    const right = readChannels("month;hotline;police;police:effort\n2025-01;12;3;40\n2025-02;9;0;38.5\n");
    expect(right).toMatchObject({ ok: true, table: { periods: ["2025-01", "2025-02"] } });
    if (right.ok)
      expect(
        right.table.channels.map(({ name, counts, effort }) => [name, [...counts], effort && [...effort]]),
      ).toEqual([
        ["hotline", [12, 9], undefined],
        ["police", [3, 0], [40, 38.5]],
      ]);
  });
});
