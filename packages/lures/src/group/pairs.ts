import type { Terms } from "./terms.js";
import type { Weights } from "./weights.js";

/** Of a feature that more texts have, only so many texts (those first by sign) stand in the index. */
const MOST_LISTED = 80;
/** A feature that tells less than this is not worth looking up. */
const LEAST_WEIGHT = 0.08;
/** Ordinary words, whose lists are long. */
const TELLS_LITTLE = 0.5;
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
export function likeness(
  heap: Pick<Terms, "terms" | "offsets">,
  weights: Weights,
  one: number,
  other: number,
): number {
  return scaled(shared(heap, weights, one, other), weights.mass[one]!, weights.mass[other]!);
}

export const scaled = (sharedMass: number, one: number, other: number): number =>
  sharedMass / (Math.sqrt(one * other) + SMOOTHING);

/** The weight of the terms that two texts share. */
export function shared(
  { terms, offsets }: Pick<Terms, "terms" | "offsets">,
  { weight }: Weights,
  one: number,
  other: number,
): number {
  let left = offsets[one]!;
  let right = offsets[other]!;
  const leftEnd = offsets[one + 1]!;
  const rightEnd = offsets[other + 1]!;
  let sum = 0;
  while (left < leftEnd && right < rightEnd) {
    const a = terms[left]!;
    const b = terms[right]!;
    if (a === b) {
      sum += weight[a]!;
      left++;
      right++;
    } else if (a < b) left++;
    else right++;
  }
  return sum;
}

/** Texts by term. Lists are cut to the first by sign, so that all copies of a campaign meet the same few. */
export interface Index {
  /** By term: where its list begins; the next term's list begins where it ends. */
  readonly starts: Uint32Array;
  readonly texts: Uint32Array;
  /** 1 for a text that some list has no room for: others do not meet it by that term. */
  readonly cut: Uint8Array;
}

export function indexOf({ terms, offsets, texts, counts, signs }: Terms, { weight }: Weights): Index {
  const bySign = Uint32Array.from({ length: texts }, (_, at) => at).sort(
    (one, other) => signs[one]! - signs[other]! || one - other,
  );
  const starts = new Uint32Array(counts.length + 1);
  for (let term = 0; term < counts.length; term++)
    starts[term + 1] =
      starts[term]! + (weight[term]! >= LEAST_WEIGHT ? Math.min(MOST_LISTED, counts[term]!) : 0);
  const listed = new Uint32Array(starts[counts.length]!);
  const cut = new Uint8Array(texts);
  const filled = starts.slice();
  for (const text of bySign)
    for (let at = offsets[text]!; at < offsets[text + 1]!; at++) {
      const term = terms[at]!;
      if (filled[term]! < starts[term + 1]!) listed[filled[term]!++] = text;
      else if (starts[term]! < starts[term + 1]!) cut[text] = 1;
    }
  return { starts, texts: listed, cut };
}

/**
 * Less than this is shared with no text that is so alike: a text weighs at least what it shares, so from the least sum that could
 * do follows a larger one.
 */
function leastShared(mass: number, alike: number): number {
  let sum = alike * SMOOTHING;
  for (let step = 0; step < 3; step++) sum = alike * (Math.sqrt(mass * sum) + SMOOTHING);
  return sum;
}

/** What pairs are looked for in: tables only, which threads can share. */
export interface Ground {
  readonly heap: Pick<Terms, "texts" | "offsets" | "terms">;
  readonly weights: Weights;
  readonly index: Index;
}

/**
 * Pairs of texts at least so alike that meet in the index, the smaller number first; some twice.
 * @param from the first of the texts whose partners are looked for; all stretches together find all pairs
 * @param to the text after the last
 */
export function alikePairs(
  { heap, weights, index }: Ground,
  least: number,
  from = 0,
  to = heap.texts,
): Pairs {
  const { terms, offsets } = heap;
  const { mass, weight } = weights;
  const { starts, texts: listed, cut } = index;
  const sums = new Float32Array(heap.texts);
  const later = new Uint32Array(256);
  let touched = new Uint32Array(4096);
  let [ones, others, likenesses] = [new Uint32Array(4096), new Uint32Array(4096), new Float32Array(4096)];
  let length = 0;
  // Features outside the index add to the likeness too, never more than as much again in practice.
  const promising = least * 0.5;
  for (let text = from; text < to; text++) {
    let count = 0;
    let waiting = 0;
    let put = 0;
    const enough = leastShared(mass[text]!, promising);
    for (let at = offsets[text]!; at < offsets[text + 1]!; at++) {
      const term = terms[at]!;
      const end = starts[term + 1]!;
      let begin = starts[term]!;
      if (begin === end) continue;
      const tells = weight[term]!;
      // Who shares no more than such words is not promising: they are added for those that share another.
      if (tells < TELLS_LITTLE && put + tells < enough && waiting < later.length) {
        put += tells;
        later[waiting++] = term;
        continue;
      }
      if (count + end - begin > touched.length) {
        const more = new Uint32Array((count + end - begin) * 2);
        more.set(touched.subarray(0, count));
        touched = more;
      }
      for (; begin < end; begin++) {
        const other = listed[begin]!;
        const sum = sums[other]!;
        if (sum === 0) touched[count++] = other;
        sums[other] = sum + tells;
      }
    }
    for (let at = 0; at < waiting; at++) {
      const term = later[at]!;
      const tells = weight[term]!;
      for (let place = starts[term]!; place < starts[term + 1]!; place++) {
        const sum = sums[listed[place]!]!;
        if (sum !== 0) sums[listed[place]!] = sum + tells;
      }
    }
    const own = mass[text]!;
    for (let at = 0; at < count; at++) {
      const other = touched[at]!;
      const sum = sums[other]!;
      sums[other] = 0;
      if (other === text || sum < promising * SMOOTHING || scaled(sum, own, mass[other]!) < promising)
        continue;
      // A text that stands in all its lists is met by every other: the pair is taken from that side.
      if (other > text && cut[text] === 0) continue;
      const alike = likeness(heap, weights, text, other);
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

/** Pairs of several stretches as one. */
export function joinPairs(parts: readonly Pairs[]): Pairs {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const [one, other, alike] = [new Uint32Array(length), new Uint32Array(length), new Float32Array(length)];
  let at = 0;
  for (const part of parts) {
    one.set(part.one.subarray(0, part.length), at);
    other.set(part.other.subarray(0, part.length), at);
    alike.set(part.likeness.subarray(0, part.length), at);
    at += part.length;
  }
  return { length, one, other, likeness: alike };
}

function grown<T extends Uint32Array | Float32Array>(from: T, make: new (size: number) => T): T {
  const to = new make(from.length * 2);
  to.set(from);
  return to;
}
