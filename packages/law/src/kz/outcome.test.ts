import { expect, test } from "vitest";
import { isPositive } from "./outcome.js";

test("one act says one thing of an adult and another of a child, in whatever order it is asked", () => {
  // Purpose, acts and harm, but no means: a child needs none.
  const act = {
    id: "a",
    kind: "identification.held",
    at: "2026-03-03T11:00:00+05:00",
    by: { kind: "police" },
    data: { sheet: { items: { 3: 5, 9: 5, 30: 5 } } },
  } as const;
  const ofAdult = { minorByBirth: false };
  const ofChild = { minorByBirth: true };
  const other = { ...act, data: {} };
  const asked = [ofAdult, ofChild, ofAdult].map((known) => isPositive(act, known));
  expect(asked).toEqual([false, true, false]);
  expect([isPositive(other, ofChild), isPositive(act, ofChild)]).toEqual([false, true]);
});
