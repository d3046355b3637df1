/*
 * Likeness of two reports by their words, so that the desk sees that a place or a scheme was reported before.
 *
 * PostgreSQL narrows the search with its full-text index (store.ts); this decides how alike the found ones are. Languages
 * here put grammar into endings (жұмыс, жұмысқа, жұмыстан; работа, работу, работе), so words are compared by their beginnings
 * rather than whole, and a rare word weighs more than a frequent one.
 */

/** Letters of a word that count: long enough to tell words apart, short enough to leave most endings out. */
const STEM = 5;
/** Words of fewer letters carry grammar rather than content; numbers (house, phone, price) always count. */
const SHORTEST = 3;

/** The words and numbers of a text that count, each as written and by its beginning. */
function* words(text: string): Generator<{ readonly word: string; readonly stem: string }> {
  for (const [word] of text.normalize("NFKC").matchAll(/[\p{L}\p{M}]+|\p{N}+/gu)) {
    const lower = word.toLowerCase();
    if (/\p{N}/u.test(word)) yield { word, stem: lower };
    else if (word.length >= SHORTEST) yield { word, stem: [...lower].slice(0, STEM).join("") };
  }
}

/** The different beginnings of words, and the numbers, of a text. */
export const stems = (text: string): ReadonlySet<string> => new Set([...words(text)].map(({ stem }) => stem));

/** How much a stem tells: the rarer, the more. */
export type Weight = (stem: string) => number;

/** Weighs a stem by ln(1 + (n + 1) / (1 + number of texts that have it)) among the n texts of a collection. */
export function weightAmong(texts: readonly ReadonlySet<string>[]): Weight {
  const spread = new Map<string, number>();
  for (const text of texts) for (const stem of text) spread.set(stem, (spread.get(stem) ?? 0) + 1);
  return (stem) => Math.log(1 + (texts.length + 1) / (1 + (spread.get(stem) ?? 0)));
}

const total = (some: Iterable<string>, weight: Weight): number => {
  let sum = 0;
  for (const stem of some) sum += weight(stem);
  return sum;
};

const common = (one: ReadonlySet<string>, other: ReadonlySet<string>): readonly string[] =>
  [...one].filter((stem) => other.has(stem));

/**
 * How alike two texts are: 0 (no word in common) to 1 (the same words). It is the weight of the common stems over the weight
 * of the stems of both (a weighted Jaccard index).
 */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>, weight: Weight): number {
  const shared = total(common(one, other), weight);
  const either = total(one, weight) + total(other, weight) - shared;
  // The same sum in another order can differ in its last digit.
  return either === 0 ? 0 : Math.round((shared / either) * 1000) / 1000;
}

/** The candidates that resemble a text, the most alike first, each with its likeness. */
export function mostAlike<T>(
  sought: ReadonlySet<string>,
  candidates: readonly T[],
  stemsOf: (candidate: T) => ReadonlySet<string>,
  weight: Weight,
  { atLeast, limit }: { readonly atLeast: number; readonly limit: number },
): readonly { readonly item: T; readonly likeness: number }[] {
  return candidates
    .map((item) => ({ item, likeness: likeness(sought, stemsOf(item), weight) }))
    .filter(({ likeness }) => likeness >= atLeast)
    .sort((one, other) => other.likeness - one.likeness)
    .slice(0, limit);
}

/** The words of a text that another has too, as written in the text: the most telling first, each stem once. */
export function sharedWords(
  text: string,
  other: ReadonlySet<string>,
  weight: Weight,
  most: number,
): readonly string[] {
  const found = new Map<string, string>();
  for (const { word, stem } of words(text)) {
    if (other.has(stem) && !found.has(stem)) found.set(stem, word);
  }
  return [...found]
    .sort(([one], [another]) => weight(another) - weight(one))
    .slice(0, most)
    .map(([, word]) => word);
}
