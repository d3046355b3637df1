import { expect, it } from "vitest";
import { REGIONS } from "../../public/regions.js";
import { TILES } from "./tiles.js";

it("gives every region of the country a tile of its own", () => {
  expect(Object.keys(TILES).sort()).toEqual(Object.keys(REGIONS).sort());
  const places = Object.values(TILES).map(([column, row]) => `${column} ${row}`);
  expect(new Set(places).size).toBe(places.length);
});
