import type { Findings } from "../extract/extract.js";
import { type Word, wordsOf } from "../extract/words.js";
import { WORDS } from "../language/words.js";
import type { Normal } from "../normalise/normalise.js";

/**
 * What a post is compared by: hashes of the stems of its words, of pairs of neighbouring stems, and of its contacts. The two
 * lowest bits tell which of the three a hash is. Sorted, without repetition.
 */
export type Features = Uint32Array;

export const FeatureKind = { word: 0, pair: 1, contact: 2 } as const;
export const kindOf = (feature: number): number => feature & 3;

const STEM = 5;
/** Pairs reach over one word: what fills a slot must not break the phrase around it. */
const REACH = 2;
const AT = 0x40;
const BRACKET = 0x5b;
const ZERO = 0x30;
const NINE = 0x39;

const mix = (hash: number): number => {
  let mixed = hash ^ (hash >>> 15);
  mixed = Math.imul(mixed, 0x2c1b3c6d);
  mixed ^= mixed >>> 12;
  mixed = Math.imul(mixed, 0x297a2d39);
  return (mixed ^ (mixed >>> 15)) >>> 0;
};
const hashOf = (text: string, to = text.length): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
};
const typed = (hash: number, kind: number): number => ((mix(hash) & ~3) | kind) >>> 0;

const holdsDigit = (word: string): boolean => {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code >= ZERO && code <= NINE) return true;
  }
  return false;
};

let common: readonly number[] | undefined;
/** The features of everyday words of the six languages. */
export function commonWords(): readonly number[] {
  common ??= [
    ...new Set(
      Object.values(WORDS)
        .flatMap((list) => wordsOf({ text: list }))
        .map(({ plain }) => typed(hashOf(plain, Math.min(plain.length, STEM)), FeatureKind.word)),
    ),
  ];
  return common;
}

let stems = new Int32Array(512);
let gathered = new Uint32Array(2048);

/**
 * The features of a post. Numbers, handles and masks are what varies from copy to copy: they are no words; phones and handles
 * count as contacts instead.
 */
export function featuresOf(
  { text }: Pick<Normal, "text">,
  words: readonly Word[],
  { phones, handles }: Pick<Findings, "phones" | "handles">,
): Features {
  if (words.length > stems.length) stems = new Int32Array(words.length * 2);
  let count = 0;
  for (const { plain, from } of words) {
    const before = from > 0 ? text.charCodeAt(from - 1) : 0;
    if (before === AT || before === BRACKET || holdsDigit(plain)) continue;
    stems[count++] = hashOf(plain, Math.min(plain.length, STEM));
  }
  const most = count * (1 + REACH) + phones.length + handles.length;
  if (most > gathered.length) gathered = new Uint32Array(most * 2);
  let size = 0;
  for (let at = 0; at < count; at++) {
    gathered[size++] = typed(stems[at]!, FeatureKind.word);
    for (let reach = 1; reach <= REACH && at + reach < count; reach++)
      gathered[size++] = typed(
        Math.imul(stems[at]!, 0x9e3779b1) ^ Math.imul(stems[at + reach]!, 0x85ebca6b),
        FeatureKind.pair,
      );
  }
  for (const { number } of phones) gathered[size++] = typed(hashOf(number), FeatureKind.contact);
  for (const { platform, name } of handles)
    if (!name.startsWith("+")) gathered[size++] = typed(hashOf(`${platform} ${name}`), FeatureKind.contact);
  const sorted = gathered.subarray(0, size).sort();
  let unique = 0;
  for (let at = 0; at < size; at++)
    if (at === 0 || sorted[at] !== sorted[at - 1]) sorted[unique++] = sorted[at]!;
  return sorted.slice(0, unique);
}
