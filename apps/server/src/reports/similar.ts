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

/** The different beginnings of words, and the numbers, of a text. */
export function stems(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [word] of text
    .toLowerCase()
    .normalize("NFKC")
    .matchAll(/[\p{L}\p{M}]+|\p{N}+/gu)) {
    if (/\p{N}/u.test(word)) found.add(word);
    else if (word.length >= SHORTEST) found.add([...word].slice(0, STEM).join(""));
  }
  return found;
}

/** A text with the weight of its stems together. */
interface Weighed<T> {
  readonly item: T;
  readonly stems: ReadonlySet<string>;
}

/**
 * The candidates that resemble a text, the most alike first, each with its likeness: 0 (no word in common) to 1 (the same words).
 * It is the weight of the common stems over the weight of the stems of both (a weighted Jaccard index), where a stem
 * weighs ln(1 + n / number of texts that have it) among the n texts compared.
 */
export function mostAlike<T>(
  text: string,
  candidates: readonly T[],
  wordsOf: (candidate: T) => string,
  { atLeast, limit }: { readonly atLeast: number; readonly limit: number },
): readonly { readonly item: T; readonly likeness: number }[] {
  const sought = stems(text);
  const others: Weighed<T>[] = candidates.map((item) => ({ item, stems: stems(wordsOf(item)) }));
  const spread = new Map<string, number>();
  for (const each of [sought, ...others.map((other) => other.stems)]) {
    for (const stem of each) spread.set(stem, (spread.get(stem) ?? 0) + 1);
  }
  const weight = (stem: string) => Math.log(1 + (others.length + 1) / spread.get(stem)!);
  const total = (some: Iterable<string>) => [...some].reduce((sum, stem) => sum + weight(stem), 0);
  const own = total(sought);
  return others
    .map(({ item, stems: theirs }) => {
      const common = total([...sought].filter((stem) => theirs.has(stem)));
      const either = own + total(theirs) - common;
      return { item, likeness: either === 0 ? 0 : Math.round((common / either) * 1000) / 1000 };
    })
    .filter(({ likeness }) => likeness >= atLeast)
    .sort((one, other) => other.likeness - one.likeness)
    .slice(0, limit);
}
