import type { Corpus } from "./corpus.js";
import { commonWords, FeatureKind } from "./features.js";

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

/** How much each feature tells, from how many texts have it. */
export interface Weights {
  /** In how many texts a feature occurs. */
  count(feature: number): number;
  weight(feature: number): number;
  /** The place of a feature in tables of `slots` entries. */
  slot(feature: number): number;
  readonly slots: number;
  /** For each text the sum of the weights of its words and pairs. */
  readonly mass: Float32Array;
}

/** Weights as the square of the inverse document frequency, scaled so that a feature of one text alone has 1. */
export function weigh(corpus: Corpus): Weights {
  const { features, offsets, texts } = corpus;
  // Features of different texts may meet in one slot; with this many slots they seldom do.
  const bits = Math.min(25, Math.max(18, Math.ceil(Math.log2(features.length + 1)) + 1));
  const shift = 32 - bits;
  const counts = new Uint32Array(2 ** bits);
  for (const feature of features) counts[feature >>> shift]!++;
  const heap = Math.max(LEAST_TEXTS, texts);
  if (texts < LEAST_TEXTS)
    for (const feature of commonWords()) {
      const slot = feature >>> shift;
      if (counts[slot]! > 1) counts[slot] = Math.max(counts[slot]!, heap * COMMON);
    }
  const scale = 1 / Math.log(heap);
  const table = new Float32Array(Math.min(heap, 65_535) + 1);
  for (let count = 1; count < table.length; count++)
    table[count] = Math.max(0, Math.log(heap / count) * scale) ** POWER;
  const last = table.length - 1;
  const weight = (feature: number): number => {
    const kind = feature & 3;
    if (kind === FeatureKind.contact) return CONTACT;
    const byCount = table[Math.min(last, counts[feature >>> shift]!)]!;
    return kind === FeatureKind.pair ? PAIR * byCount : byCount;
  };
  const mass = new Float32Array(texts);
  for (let text = 0; text < texts; text++) {
    let sum = 0;
    for (let at = offsets[text]!; at < offsets[text + 1]!; at++)
      if ((features[at]! & 3) !== FeatureKind.contact) sum += weight(features[at]!);
    mass[text] = sum;
  }
  return {
    count: (feature) => counts[feature >>> shift]!,
    weight,
    slot: (feature) => feature >>> shift,
    slots: counts.length,
    mass,
  };
}
