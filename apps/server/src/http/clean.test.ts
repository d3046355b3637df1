import fc from "fast-check";
import { expect, test } from "vitest";
import { clean, cleanText } from "./clean.js";

const KEEPABLE = /^[^\0\p{Surrogate}]*$/u;
const texts = fc.string({ unit: "binary" });
const halves = fc
  .array(fc.oneof(texts, fc.constantFrom("\0", "\ud800", "\udfff", "👧")))
  .map((some) => some.join(""));

test("a text loses NUL and halves of letters, and nothing else", () => {
  fc.assert(
    fc.property(halves, (text) => {
      const cleaned = cleanText(text);
      expect(cleaned).toMatch(KEEPABLE);
      expect(cleaned).toBe([...text].filter((letter) => !/[\0\p{Surrogate}]/u.test(letter)).join(""));
    }),
  );
});

test("a value of JSON keeps its form, and is clean in all its texts and names", () => {
  fc.assert(
    fc.property(fc.array(fc.dictionary(halves, halves)), (value) => {
      const cleaned = clean(value)!.value as Record<string, string>[];
      expect(cleaned).toHaveLength(value.length);
      for (const text of cleaned.flatMap(Object.entries).flat()) expect(text).toMatch(KEEPABLE);
    }),
  );
  expect(clean({ a: [1, null, true, { b: "x\0" }] })).toEqual({ value: { a: [1, null, true, { b: "x" }] } });
});

test("a value that is nested deeper than anybody writes one is refused, not followed", () => {
  let deep: unknown = "x";
  for (let level = 0; level < 100_000; level++) deep = [deep];
  expect(clean(deep)).toBeNull();
});
