import fc from "fast-check";
import { expect, test } from "vitest";
import * as similar from "./similar.js";

const { stems, sharedWords, weightAmong } = similar;
const all = { atLeast: 0, limit: 100 };
/** The texts that resemble one, where these texts are all that there are. */
const mostAlike = (text: string, texts: readonly string[], limits: typeof all) =>
  similar.mostAlike(stems(text), texts, stems, weightAmong(texts.map(stems)), limits);

test("endings of Kazakh and Russian words do not hide that they are the same word", () => {
  const [found] = mostAlike(
    "Кірпіш зауытында жұмысшыларды қамап ұстайды",
    ["кірпіш зауыты, жұмысшылар қамауда", "Кондитерский цех на рынке", "Строительство дороги"],
    all,
  );
  expect(found!.item).toContain("кірпіш");
  expect(found!.likeness).toBeGreaterThan(0.3);
  expect(stems("работу работе работой")).toEqual(new Set(["работ"]));
});

test("a rare word, such as a house number or a street, counts for more than one that everybody uses", () => {
  const [first, second] = mostAlike(
    "девушек держат дом Сатпаева 117",
    ["Сатпаева 117", "девушек держат", "девушек держат там", "девушек держат тут", "девушек держат вновь"],
    all,
  );
  expect(first!.item).toBe("Сатпаева 117");
  expect(first!.likeness).toBeGreaterThan(second!.likeness);
});

test("likeness is 1 for the same words, 0 for none in common, and the same both ways", () => {
  const words = fc.array(fc.constantFrom("кафе", "паспорт", "такси", "отель", "ферма", "12"), {
    minLength: 1,
  });
  fc.assert(
    fc.property(words, words, (one, other) => {
      const [a, b] = [one.join(" "), other.join(" ")];
      const weight = weightAmong([stems(a), stems(b)]);
      const forth = similar.likeness(stems(a), stems(b), weight);
      expect(forth).toBe(similar.likeness(stems(b), stems(a), weight));
      expect(forth).toBeGreaterThanOrEqual(0);
      expect(forth).toBeLessThanOrEqual(1);
      expect(forth === 0).toBe(!one.some((word) => other.includes(word)));
      expect(forth === 1).toBe(sameSet(one, other));
    }),
  );
});

const sameSet = (one: string[], other: string[]) =>
  new Set([...one, ...other]).size === new Set(one).size && new Set(one).size === new Set(other).size;

test("what resembles too little is left out, and no more than asked for is returned", () => {
  expect(mostAlike("кафе паспорт", ["ферма", "отель"], { atLeast: 0.01, limit: 5 })).toEqual([]);
  expect(mostAlike("кафе", ["кафе", "кафе", "кафе"], { atLeast: 0.01, limit: 2 })).toHaveLength(2);
  expect(mostAlike("", ["кафе"], all)[0]!.likeness).toBe(0);
});

test("why two texts are alike is said in the words of the found one, the rarest first, each word once", () => {
  const found = "Кирпичный завод у переезда. На завод не пускают, рабочих держат";
  const weight = weightAmong([found, "завод", "на заводе держат", "не пускают"].map(stems));
  expect(sharedWords(found, stems("рабочие завода за переездом"), weight, 2)).toEqual([
    "переезда",
    "рабочих",
  ]);
  expect(sharedWords(found, stems("рабочие завода за переездом"), weight, 9)).toEqual([
    "переезда",
    "рабочих",
    "завод",
  ]);
  expect(sharedWords(found, stems("ферма"), weight, 9)).toEqual([]);
});
