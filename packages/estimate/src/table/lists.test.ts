import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { emptyOverlaps, informative, merged, reordered, withoutList } from "./lists.js";
import { histories, observed, overlap, seenTimes, type Table, tableOf } from "./table.js";

const three = tableOf(
  ["police", "shelter", "hotline"],
  [
    { history: "100", count: 20 },
    { history: "010", count: 10 },
    { history: "001", count: 5 },
    { history: "110", count: 4 },
    { history: "111", count: 1 },
  ],
);

const tables: fc.Arbitrary<Table> = fc.integer({ min: 2, max: 5 }).chain((lists) =>
  fc
    .array(fc.integer({ min: 0, max: 40 }), { minLength: 2 ** lists - 1, maxLength: 2 ** lists - 1 })
    .map((counts) => ({
      lists: Array.from({ length: lists }, (_, list) => `list ${list}`),
      counts: Float64Array.of(0, ...counts),
    })),
);

describe("lists that say nothing of the overlap are set aside, with the reason", () => {
  const base = histories(three).map(({ history, count }) => ({ history: `${history}0`, count }));
  test.each([
    ["no-cases", base, undefined],
    [
      "every-case",
      base.map(({ history, count }) => ({ history: `${history.slice(0, 3)}1`, count })),
      undefined,
    ],
    [
      "same-as-another",
      base.map(({ history, count }) => ({ history: history.slice(0, 3) + history[0], count })),
      "police",
    ],
  ])("%s", (because, rows, other) => {
    const found = informative(tableOf([...three.lists, "labour"], rows));
    expect(found.setAside).toEqual([{ list: "labour", because, ...(other === undefined ? {} : { other }) }]);
    expect(found.table).toEqual(three);
    expect(found.lost).toBe(0);
  });

  test("a table of telling lists stays as it is", () => {
    expect(informative(three)).toEqual({ table: three, setAside: [], lost: 0 });
  });
});

test("a list left out takes the cases along that only it has", () => {
  expect(histories(withoutList(three, 2))).toEqual([
    { history: "10", count: 20 },
    { history: "01", count: 10 },
    { history: "11", count: 5 },
  ]);
});

test("two lists kept as one hold who was on either", () => {
  const both = merged(three, 0, 1);
  expect(both.lists).toEqual(["police+shelter", "hotline"]);
  expect(histories(both)).toEqual([
    { history: "10", count: 34 },
    { history: "01", count: 5 },
    { history: "11", count: 1 },
  ]);
});

test("lists that never met are named", () => {
  const apart = tableOf(
    ["a", "b", "c"],
    [
      { history: "110", count: 2 },
      { history: "001", count: 3 },
    ],
  );
  expect(emptyOverlaps(apart)).toEqual([
    ["a", "c"],
    ["b", "c"],
  ]);
});

test("merging loses no case; leaving out loses only those of that list alone", () => {
  fc.assert(
    fc.property(tables, (table) => {
      expect(observed(merged(table, 0, 1))).toBe(observed(table));
      expect(observed(withoutList(table, 0))).toBe(observed(table) - table.counts[1]!);
      expect(overlap(table) + seenTimes(table, 1)).toBe(observed(table));
    }),
  );
});

test("turning the lists about and back changes nothing", () => {
  fc.assert(
    fc.property(tables, (table) => {
      const last = table.lists.length - 1;
      const turned = reordered(
        table,
        table.lists.map((_, at) => last - at),
      );
      expect(
        reordered(
          turned,
          table.lists.map((_, at) => last - at),
        ),
      ).toEqual(table);
    }),
  );
});
