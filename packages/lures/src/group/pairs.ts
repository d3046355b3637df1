import type { Corpus } from "./corpus.js";
import type { Weights } from "./weights.js";

/** Of a feature that more texts have, only so many texts (those first by sign) stand in the index. */
const MOST_LISTED = 80;
/** A feature that tells less than this is not worth looking up. */
const LEAST_WEIGHT = 0.08;
/** Added to the common mass: a short text must share more of itself than a long one. */
const SMOOTHING = 6;

/** Pairs of texts in columns: a million posts have millions of them. */
export interface Pairs {
  readonly length: number;
  readonly one: Uint32Array;
  readonly other: Uint32Array;
  readonly likeness: Float32Array;
}

/** How alike two texts are, 0 to about 1: the weight they share against the geometric mean of what they weigh. */
export function likeness(corpus: Corpus, weights: Weights, one: number, other: number): number {
  return scaled(shared(corpus, weights, one, other), weights.mass[one]!, weights.mass[other]!);
}

export const scaled = (sharedMass: number, one: number, other: number): number =>
  sharedMass / (Math.sqrt(one * other) + SMOOTHING);

/** The weight of the features that two texts share. */
export function shared({ features, offsets }: Corpus, weights: Weights, one: number, other: number): number {
  let left = offsets[one]!;
  let right = offsets[other]!;
  const leftEnd = offsets[one + 1]!;
  const rightEnd = offsets[other + 1]!;
  let sum = 0;
  while (left < leftEnd && right < rightEnd) {
    const a = features[left]!;
    const b = features[right]!;
    if (a === b) {
      sum += weights.weight(a);
      left++;
      right++;
    } else if (a < b) left++;
    else right++;
  }
  return sum;
}

/** Texts by feature. Lists are cut to the first by sign, so that all copies of a campaign meet the same few. */
export interface Index {
  readonly starts: Uint32Array;
  readonly texts: Uint32Array;
  /** 1 for a text that some list has no room for: others do not meet it by that feature. */
  readonly cut: Uint8Array;
}

export function indexOf(corpus: Corpus, weights: Weights): Index {
  const { features, offsets, texts, signs } = corpus;
  const bySign = Uint32Array.from({ length: texts }, (_, at) => at).sort(
    (one, other) => signs[one]! - signs[other]! || one - other,
  );
  const room = new Uint32Array(weights.slots);
  for (const feature of features) {
    const slot = weights.slot(feature);
    if (weights.count(feature) >= 2 && weights.weight(feature) >= LEAST_WEIGHT && room[slot]! < MOST_LISTED)
      room[slot]!++;
  }
  const starts = new Uint32Array(weights.slots + 1);
  for (let slot = 0; slot < weights.slots; slot++) starts[slot + 1] = starts[slot]! + room[slot]!;
  const listed = new Uint32Array(starts[weights.slots]!);
  const cut = new Uint8Array(texts);
  const filled = room.fill(0);
  for (const text of bySign)
    for (let at = offsets[text]!; at < offsets[text + 1]!; at++) {
      const slot = weights.slot(features[at]!);
      if (starts[slot]! + filled[slot]! < starts[slot + 1]!) listed[starts[slot]! + filled[slot]!++] = text;
      else if (starts[slot]! < starts[slot + 1]!) cut[text] = 1;
    }
  return { starts, texts: listed, cut };
}

/** All pairs of texts at least so alike that meet in the index, the smaller number first; some twice. */
export function alikePairs(corpus: Corpus, weights: Weights, index: Index, least: number): Pairs {
  const { features, offsets, texts } = corpus;
  const { mass } = weights;
  const sums = new Float32Array(texts);
  let touched = new Uint32Array(4096);
  let [ones, others, likenesses] = [new Uint32Array(4096), new Uint32Array(4096), new Float32Array(4096)];
  let length = 0;
  // Features outside the index add to the likeness too, never more than as much again in practice.
  const promising = least * 0.5;
  for (let text = 0; text < texts; text++) {
    let count = 0;
    for (let at = offsets[text]!; at < offsets[text + 1]!; at++) {
      const feature = features[at]!;
      const slot = weights.slot(feature);
      const end = index.starts[slot + 1]!;
      let begin = index.starts[slot]!;
      if (begin === end) continue;
      const weight = weights.weight(feature);
      if (count + end - begin > touched.length) {
        const more = new Uint32Array((count + end - begin) * 2);
        more.set(touched.subarray(0, count));
        touched = more;
      }
      for (; begin < end; begin++) {
        const other = index.texts[begin]!;
        if (sums[other] === 0) touched[count++] = other;
        sums[other]! += weight;
      }
    }
    for (let at = 0; at < count; at++) {
      const other = touched[at]!;
      const sum = sums[other]!;
      sums[other] = 0;
      if (other === text || scaled(sum, mass[text]!, mass[other]!) < promising) continue;
      // A text that stands in all its lists is met by every other: the pair is taken from that side.
      if (other > text && index.cut[text] === 0) continue;
      const alike = likeness(corpus, weights, text, other);
      if (alike < least) continue;
      if (length === ones.length) {
        ones = grown(ones, Uint32Array);
        others = grown(others, Uint32Array);
        likenesses = grown(likenesses, Float32Array);
      }
      ones[length] = Math.min(text, other);
      others[length] = Math.max(text, other);
      likenesses[length++] = alike;
    }
  }
  return { length, one: ones, other: others, likeness: likenesses };
}

function grown<T extends Uint32Array | Float32Array>(from: T, make: new (size: number) => T): T {
  const to = new make(from.length * 2);
  to.set(from);
  return to;
}
