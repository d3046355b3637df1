import type { Corpus } from "./corpus.js";
import { FeatureKind, kindOf } from "./features.js";

/**
 * What texts can share: the features that at least two texts have, numbered without gaps in the order of their hashes. What one
 * text alone has is counted and left out: it joins nothing, and of a big heap it is the most.
 */
export interface Terms {
  readonly texts: number;
  /** The terms of a text stand from its offset to the next, ascending. */
  readonly offsets: Uint32Array;
  readonly terms: Uint32Array;
  /** In how many texts each term is. */
  readonly counts: Uint32Array;
  /** The feature that each term is, ascending. */
  readonly hashes: Uint32Array;
  /** How many words, and pairs of words, each text has that no other has. */
  readonly ownWords: Uint32Array;
  readonly ownPairs: Uint32Array;
  /** For each text a number drawn from its features: an order that does not depend on the order of coming. */
  readonly signs: Uint32Array;
}

/** Features that are counted together: as many as a table in the processor's cache has room for. */
const PART = 1 << 17;
/** Parts that are gathered in one pass over all features. */
const GATHERED = 64;
const ALONE = 0xffffffff;

/** Numbers the shared features of a corpus. They are counted exactly, part by part of their hashes. */
export function termsOf(corpus: Corpus): Terms {
  const { features, offsets, texts, signs } = corpus;
  const bits = Math.min(14, Math.max(0, Math.ceil(Math.log2(features.length / PART))));
  const parts = 2 ** bits;
  const partOf = (feature: number) => (bits === 0 ? 0 : feature >>> (32 - bits));
  const sizes = new Uint32Array(parts);
  for (let at = 0; at < features.length; at++) sizes[partOf(features[at]!)]!++;

  const numbered = new Uint32Array(features.length);
  const known = new Known();
  for (let first = 0; first < parts; first += GATHERED) {
    const last = Math.min(parts, first + GATHERED);
    const starts = new Uint32Array(last - first + 1);
    for (let part = first; part < last; part++)
      starts[part - first + 1] = starts[part - first]! + sizes[part]!;
    const places = new Uint32Array(starts[last - first]!);
    const filled = starts.slice();
    for (let at = 0; at < features.length; at++) {
      const part = partOf(features[at]!);
      if (part >= first && part < last) places[filled[part - first]!++] = at;
    }
    for (let part = 0; part < last - first; part++)
      known.number(features, places.subarray(starts[part]!, starts[part + 1]!), numbered);
  }

  const ownWords = new Uint32Array(texts);
  const ownPairs = new Uint32Array(texts);
  const kept = new Uint32Array(texts + 1);
  let length = 0;
  for (let text = 0; text < texts; text++) {
    for (let at = offsets[text]!; at < offsets[text + 1]!; at++) {
      if (numbered[at] !== ALONE) numbered[length++] = numbered[at]!;
      else if (kindOf(features[at]!) === FeatureKind.word) ownWords[text]!++;
      else if (kindOf(features[at]!) === FeatureKind.pair) ownPairs[text]!++;
    }
    kept[text + 1] = length;
  }
  return {
    texts,
    offsets: kept,
    terms: numbered.slice(0, length),
    ...known.table(),
    ownWords,
    ownPairs,
    signs,
  };
}

/** The term that a feature is; undefined for one that fewer than two texts have. */
export function termOf({ hashes }: Terms, feature: number): number | undefined {
  let low = 0;
  let high = hashes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (hashes[middle]! < feature) low = middle + 1;
    else high = middle;
  }
  return hashes[low] === feature ? low : undefined;
}

/** The numbers that have been given, part after part, and a table for the part at hand. */
class Known {
  #counts: number[] = [];
  #hashes: number[] = [];
  #features = new Uint32Array(0);
  #tally = new Uint32Array(0);
  #slots = new Uint32Array(0);

  /** Writes at every place the number of its feature, or that it is alone. All texts' uses of a feature are in one part. */
  number(features: Uint32Array, places: Uint32Array, numbered: Uint32Array): void {
    const bits = Math.max(4, Math.ceil(Math.log2(places.length + 1)) + 1);
    const size = 2 ** bits;
    if (this.#tally.length < size) {
      this.#features = new Uint32Array(size);
      this.#tally = new Uint32Array(size);
    }
    if (this.#slots.length < places.length) this.#slots = new Uint32Array(places.length);
    const [table, tally, slots] = [this.#features, this.#tally.fill(0, 0, size), this.#slots];
    const shift = 32 - bits;
    let shared = 0;
    for (let at = 0; at < places.length; at++) {
      const feature = features[places[at]!]!;
      let slot = Math.imul(feature, 0x9e3779b1) >>> shift;
      while (tally[slot] !== 0 && table[slot] !== feature) slot = (slot + 1) & (size - 1);
      table[slot] = feature;
      if (++tally[slot]! === 2) shared++;
      slots[at] = slot;
    }
    const common = new Uint32Array(shared);
    for (let slot = 0; slot < size; slot++) if (tally[slot]! > 1) common[--shared] = table[slot]!;
    common.sort();
    for (const feature of common) {
      let slot = Math.imul(feature, 0x9e3779b1) >>> shift;
      while (table[slot] !== feature || tally[slot] === 0) slot = (slot + 1) & (size - 1);
      this.#counts.push(tally[slot]!);
      this.#hashes.push(feature);
      // From here on the table holds numbers, from 2 on, where it held counts.
      tally[slot] = this.#counts.length + 1;
    }
    for (let at = 0; at < places.length; at++) {
      const number = tally[slots[at]!]!;
      numbered[places[at]!] = number === 1 ? ALONE : number - 2;
    }
  }

  table(): Pick<Terms, "counts" | "hashes"> {
    return { counts: Uint32Array.from(this.#counts), hashes: Uint32Array.from(this.#hashes) };
  }
}
