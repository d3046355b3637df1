import { describe, expect, test } from "vitest";
import type { Fault } from "./faults.js";
import { readJson } from "./json.js";
import { type Read, readCsv, tableFrom, tablesBy } from "./read.js";
import { histories } from "./table.js";

function reading(read: Read) {
  if (!read.ok) throw new Error(places(read.faults).join("; "));
  return read.reading;
}

const places = (faults: readonly Fault[]) =>
  faults.map(({ line, column, code }) => `${line}:${column} ${code}`);

function faults(read: Read): string[] {
  if (read.ok) throw new Error("the file was read");
  for (const { message } of read.faults)
    for (const text of [message.kk, message.ru, message.en]) expect(text).not.toMatch(/[{}]\w|^$/);
  return places(read.faults);
}

describe("a file of lists", () => {
  test("with a row per history: equal histories are added up, missing ones count nothing", () => {
    const read = readCsv("police,shelter,count\n1,0,30\n0,1,12\n1,1,4\n1,0,1\n");
    expect(histories(tableFrom(reading(read)))).toEqual([
      { history: "10", count: 31 },
      { history: "01", count: 12 },
      { history: "11", count: 4 },
    ]);
  });

  test("with a row per case, as a spreadsheet in Kazakhstan saves it", () => {
    const read = readCsv('\uFEFFполиция;"приют; Алматы"\r\n1;0\r\n1;1\r\n\r\n0;1\r\n1;0\r\n');
    expect(reading(read).lists).toEqual(["полиция", "приют; Алматы"]);
    expect(histories(tableFrom(reading(read)))).toEqual([
      { history: "10", count: 2 },
      { history: "01", count: 1 },
      { history: "11", count: 1 },
    ]);
  });

  test("divided by a column: a table for each year, in the order of the years", () => {
    const read = readCsv("year,a,b,n\n2021,1,0,5\n2019,1,1,3\n2021,0,1,2\n", { by: ["year"] });
    const tables = tablesBy(reading(read), "year");
    expect(tables.map(({ value }) => value)).toEqual(["2019", "2021"]);
    expect(histories(tables[1]!.table)).toEqual([
      { history: "10", count: 5 },
      { history: "01", count: 2 },
    ]);
  });

  test.each([
    ["nothing", "", ["1:1 nothing-in-it"]],
    ["a header alone", "a,b,count\n", ["1:1 no-cases"]],
    ["a list that is neither 0 nor 1", "a,b,count\n1,2,4\n1,0,5\n", ["2:3 not-0-or-1"]],
    [
      "counts that are not whole numbers from 0",
      "a,b,count\n1,0,-4\n0,1,2.5\n",
      ["2:5 not-a-count", "3:5 not-a-count"],
    ],
    ["those whom nobody saw", "a,b,count\n0,0,7\n1,1,3\n", ["2:1 on-no-list"]],
    [
      "rows too short and too long",
      "a,b,count\n1,0\n1,0,3,9\n",
      ["2:4 too-few-fields", "3:7 too-many-fields"],
    ],
    [
      "a name twice, and one left out",
      "a,a,,count\n1,0,1,3\n",
      ["1:3 column-twice", "1:5 column-without-name"],
    ],
    ["a quotation mark never closed", 'a,b,count\n1,"0,3\n', ["2:3 quote-not-closed"]],
  ])("refuses %s, and says where", (_, source, expected) => {
    expect(faults(readCsv(source))).toEqual(expected);
  });

  test("names every fault of a file at once", () => {
    expect(faults(readCsv("a,b,count\nx,0,1\n1,y,z\n0,0,1\n"))).toEqual([
      "2:1 not-0-or-1",
      "3:3 not-0-or-1",
      "3:5 not-a-count",
      "4:1 on-no-list",
    ]);
  });

  test("refuses a column that is not there", () => {
    expect(faults(readCsv("a,b\n1,0\n", { by: ["year"] }))).toEqual(["1:1 no-such-column"]);
  });
});

describe("a table written as JSON", () => {
  test("is read", () => {
    const source = '{"lists":["a","b"],"histories":[{"history":"10","count":4},{"history":"11","count":1}]}';
    expect(histories(tableFrom(reading(readJson(source))))).toEqual([
      { history: "10", count: 4 },
      { history: "11", count: 1 },
    ]);
  });

  test.each([
    ["text that is not JSON", '{"lists": [\n  "a" "b"]}', ["2:7 not-json"]],
    [
      "another form",
      '{"lists":["a","b"],"histories":[{"history":"1","count":4},{"history":"10","count":-1}]}',
      ["1:1 not-the-form", "1:1 not-the-form"],
    ],
    ["those whom nobody saw", '{"lists":["a"],"histories":[{"history":"0","count":4}]}', ["1:1 on-no-list"]],
  ])("refuses %s", (_, source, expected) => {
    expect(faults(readJson(source))).toEqual(expected);
  });
});
