import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database } from "../database/database.js";
import { testDatabase } from "../database/testing.js";
import { copyIn } from "./copy-in.js";

let database: Database;
let owner: pg.Client;

beforeAll(async () => {
  database = await testDatabase();
  owner = new pg.Client(database.owner);
  await owner.connect();
});
afterAll(async () => {
  await owner?.end();
  await database?.close();
});

test("whatever letters a row has, COPY stores them as they are", async () => {
  await owner.query("create temp table odd (a text, b jsonb, c text[], d bytea, e integer, f boolean)");
  const texts = [
    "tab\tline\nreturn\rslash\\",
    "\\N",
    "\\.",
    "",
    "«Жұлдыз» 🙏",
    'quote " and {braces}, commas',
  ];
  await copyIn(
    owner,
    "odd (a, b, c, d, e, f)",
    texts.map((text, place) => [
      text,
      { text },
      [text, "x"],
      Uint8Array.of(0, 255, 92),
      place,
      place % 2 === 0,
    ]),
  );
  await copyIn(owner, "odd (a, b, c)", [[null, null, null]]);
  const { rows } = await owner.query("select * from odd order by e");
  expect(rows).toEqual([
    ...texts.map((text, place) => ({
      a: text,
      b: { text },
      c: [text, "x"],
      d: Buffer.from([0, 255, 92]),
      e: place,
      f: place % 2 === 0,
    })),
    { a: null, b: null, c: null, d: null, e: null, f: null },
  ]);
});

test("a row that does not fit is an error, and the connection can be used afterwards", async () => {
  await expect(copyIn(owner, "organisations (id)", [["not a uuid"]])).rejects.toThrow(/uuid/);
  expect((await owner.query("select 1 as one")).rows).toEqual([{ one: 1 }]);
  await expect(copyIn(owner, "nowhere (id)", [["x"]])).rejects.toThrow(/nowhere/);
  expect((await owner.query("select 1 as one")).rows).toEqual([{ one: 1 }]);
});
