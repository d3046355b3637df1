import { expect, it } from "vitest";
import { CONTRACTS } from "../openapi.js";
import { aboutOf, asId, DEEDS } from "./deeds.js";

it("says of every operation how it is noted, or why it is not", () => {
  const operations = CONTRACTS.flatMap((contract) => Object.values(contract));
  const missing = operations.map(({ schema }) => schema.operationId).filter((id) => !(id in DEEDS));
  expect(missing, "operations without a row in audit/deeds.ts").toEqual([]);
});

it("lets no words of anybody into an entry", () => {
  const id = "01970000-0000-7000-8000-00000000ABCD";
  const words = { name: "Айгерім Ә.", phone: "+77010000000", place: "a room", list: ["x"], none: null };
  expect(aboutOf({ ...words, id, kind: "consent.given", shown: 3 })).toEqual({
    about: { id, kind: "consent.given", shown: 3 },
  });
  expect(aboutOf(words)).toEqual({});
  expect(asId(id)).toBe(id.toLowerCase());
  expect(asId("../files")).toBeNull();
});
