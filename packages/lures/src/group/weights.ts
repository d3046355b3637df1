import { commonWords, FeatureKind, kindOf } from "./features.js";
import { type Terms, termOf } from "./terms.js";

/** A pair of neighbouring words counts less than a word: shuffling and slot-filling break pairs first. */
const PAIR = 0.4;
/** A shared contact counts as much as two rare words: it helps copies to find each other, and alone joins nothing. */
const CONTACT = 2;
const POWER = 2;
/**
 * A small heap is weighed as if it lay in one of this size: in twenty posts of which ten are copies, the words of the copies
 * would otherwise count as ordinary.
 */
const LEAST_TEXTS = 8000;
/** Everyday words of the six languages are in at least this share of posts, also where a small heap has few of them. */
const COMMON = 1 / 40;

/** How much each term tells, from how many texts have it. */
export interface Weights {
  /** By term. */
  readonly weight: Float32Array;
  /** For each text the sum of the weights of its words and pairs. */
  readonly mass: Float32Array;
}

/** Weights as the square of the inverse document frequency, scaled so that a word of one text alone has 1. */
export function weigh(heap: Terms): Weights {
  const { texts, offsets, terms, counts, hashes, ownWords, ownPairs } = heap;
  const size = Math.max(LEAST_TEXTS, texts);
  const scale = 1 / Math.log(size);
  const table = new Float32Array(Math.min(size, 65_535) + 1);
  for (let count = 1; count < table.length; count++)
    table[count] = Math.max(0, Math.log(size / count) * scale) ** POWER;
  const weighed = (term: number, count: number): number => {
    const kind = kindOf(hashes[term]!);
    if (kind === FeatureKind.contact) return CONTACT;
    const byCount = table[Math.min(table.length - 1, count)]!;
    return kind === FeatureKind.pair ? PAIR * byCount : byCount;
  };
  const weight = Float32Array.from(counts, (count, term) => weighed(term, count));
  if (texts < LEAST_TEXTS)
    for (const feature of commonWords()) {
      const term = termOf(heap, feature);
      if (term !== undefined) weight[term] = weighed(term, Math.max(counts[term]!, size * COMMON));
    }
  const mass = new Float32Array(texts);
  for (let text = 0; text < texts; text++) {
    let sum = ownWords[text]! + PAIR * ownPairs[text]!;
    for (let at = offsets[text]!; at < offsets[text + 1]!; at++) {
      const term = terms[at]!;
      if (kindOf(hashes[term]!) !== FeatureKind.contact) sum += weight[term]!;
    }
    mass[text] = sum;
  }
  return { weight, mass };
}
