import { familyForm } from "./endings.js";
import { folded, spelledEvenly } from "./letters.js";
import { soundOf } from "./sound.js";

/** How two words of names are alike, the closest first. */
export const LIKENESSES = ["exact", "spelling", "sound"] as const;
export type Likeness = (typeof LIKENESSES)[number];

/** The words of a written name; hyphens and points part them, apostrophes do not. */
export const wordsOf = (name: string): readonly string[] =>
  name.split(/[^\p{Letter}\p{Mark}ʻʼ‘’'`´ʹ]+/u).filter((word) => /\p{Letter}/u.test(word));

/** Every way to spell a word, folded, with family names in one form for men and women. */
export const spellingsOf = (word: string): readonly string[] => [
  ...new Set(folded(word).map((reading) => familyForm(reading))),
];

/** Every sound of a word: what is indexed, since words that are alike in any way share one. */
export const soundsOf = (word: string): readonly string[] => [
  ...new Set(
    spellingsOf(word)
      .map(soundOf)
      .filter((sound) => sound !== ""),
  ),
];

const meet = (some: readonly string[], others: readonly string[]): boolean =>
  some.some((one) => others.includes(one));

/** How two words are alike: spelled the same, one name in two alphabets or traditions, alike in sound only, or null. */
export function likeness(one: string, other: string): Likeness | null {
  if (spelledEvenly(one) === spelledEvenly(other)) return "exact";
  if (meet(spellingsOf(one), spellingsOf(other))) return "spelling";
  if (meet(soundsOf(one), soundsOf(other))) return "sound";
  return null;
}

/**
 * How all words asked for are found in a name, in any order: the likeness of the word that is least alike, or null where
 * one is missing.
 */
export function likenessOfName(asked: readonly string[], name: readonly string[]): Likeness | null {
  let least = 0;
  for (const word of asked) {
    const best = Math.min(
      ...name.map((other) => {
        const found = likeness(word, other);
        return found === null ? Number.POSITIVE_INFINITY : LIKENESSES.indexOf(found);
      }),
    );
    if (!Number.isFinite(best)) return null;
    least = Math.max(least, best);
  }
  return asked.length === 0 ? null : LIKENESSES[least]!;
}
