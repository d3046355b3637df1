import { normalise } from "../normalise/normalise.js";

/** A post with what a person said it is. */
export interface Labelled {
  readonly text: string;
  /** Whether it is what the judge shall find. */
  readonly is: boolean;
  /** Posts of one group (copies, one campaign) are never on both sides of a division. */
  readonly group?: string;
}

/** A learned judge: plain numbers, to be kept as JSON. */
export interface LearnedJudge {
  readonly kind: "pana-lures-learned";
  readonly version: 1;
  readonly bits: number;
  /** Weights of hashed sequences as bytes in base64, to be multiplied by `scale`. */
  readonly weights: string;
  readonly scale: number;
  readonly bias: number;
  /** Calibration (Platt): probability = 1 / (1 + exp(-(slope * score + offset))). */
  readonly slope: number;
  readonly offset: number;
  readonly trainedOn: { readonly posts: number; readonly cases: number };
}

const BITS = 18;
const SIZE = 2 ** BITS;
const SHORTEST = 1;
const LONGEST = 5;
const ROUNDS = 14;
const RATE = 0.5;
const DECAY = 2e-7;
const FOLDS = 5;
/** More of a text than this tells nothing new. */
const MOST_CHARACTERS = 1500;

interface Row {
  readonly slots: Int32Array;
  readonly values: Float32Array;
}

/**
 * The hashed sequences of one to five characters of a text, once as it was written (a disguise is itself a sign) and once
 * normalised, with the logarithm of how often each occurs, scaled to length 1.
 */
function rowOf(text: string): Row {
  const counts = new Map<number, number>();
  const written = ` ${text.slice(0, MOST_CHARACTERS).toLowerCase().replace(/\s+/gu, " ")} `;
  const plain = ` ${normalise(text.slice(0, MOST_CHARACTERS)).text.replace(/\s+/gu, " ").replace(/\d/gu, "0")} `;
  count(written, 0x811c9dc5, counts);
  if (plain !== written) count(plain, 0x1b873593, counts);
  const slots = new Int32Array(counts.size);
  const values = new Float32Array(counts.size);
  let at = 0;
  let sum = 0;
  for (const [slot, times] of counts) {
    const value = 1 + Math.log(times);
    slots[at] = slot;
    values[at++] = value;
    sum += value * value;
  }
  const length = Math.sqrt(sum) || 1;
  for (at = 0; at < values.length; at++) values[at]! /= length;
  return { slots, values };
}

function count(text: string, seed: number, counts: Map<number, number>): void {
  for (let from = 0; from < text.length; from++) {
    let hash = seed;
    for (let size = 1; size <= LONGEST && from + size <= text.length; size++) {
      hash = Math.imul(hash ^ text.charCodeAt(from + size - 1), 0x01000193);
      hash ^= hash >>> 15;
      if (size < SHORTEST) continue;
      const mixed = Math.imul(hash ^ (size * 0x9e3779b1), 0x85ebca6b);
      const slot = (mixed ^ (mixed >>> 13)) & (SIZE - 1);
      counts.set(slot, (counts.get(slot) ?? 0) + 1);
    }
  }
}

/** A generator of the same numbers from the same seed (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface Linear {
  readonly weights: Float32Array;
  readonly bias: number;
}

/** Logistic regression by stochastic descent with a step of its own for every weight (AdaGrad). */
function fit(rows: readonly Row[], is: readonly boolean[], chosen: readonly number[], seed: number): Linear {
  const random = numbers(seed);
  const weights = new Float32Array(SIZE);
  const squares = new Float32Array(SIZE).fill(1e-4);
  let bias = 0;
  let biasSquares = 1e-2;
  const order = [...chosen];
  for (let round = 0; round < ROUNDS; round++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1));
      [order[at], order[other]] = [order[other]!, order[at]!];
    }
    for (const row of order) {
      const { slots, values } = rows[row]!;
      const error = 1 / (1 + Math.exp(-score(weights, bias, rows[row]!))) - (is[row] ? 1 : 0);
      biasSquares += error * error;
      bias -= (RATE * error) / Math.sqrt(biasSquares);
      for (let at = 0; at < slots.length; at++) {
        const slot = slots[at]!;
        const slope = error * values[at]! + DECAY * weights[slot]!;
        squares[slot]! += slope * slope;
        weights[slot]! -= (RATE * slope) / Math.sqrt(squares[slot]!);
      }
    }
  }
  return { weights, bias };
}

function score(weights: Float32Array | Int8Array, bias: number, { slots, values }: Row): number {
  let sum = bias;
  for (let at = 0; at < slots.length; at++) sum += weights[slots[at]!]! * values[at]!;
  return sum;
}

/** Slope and offset that make scores of posts not trained on come true (Platt 1999), by Newton's method. */
function calibrate(
  scores: readonly number[],
  is: readonly boolean[],
): readonly [slope: number, offset: number] {
  let slope = 1;
  let offset = 0;
  for (let round = 0; round < 50; round++) {
    let [g1, g2, h11, h12, h22] = [0, 0, 1e-6, 0, 1e-6];
    for (const [at, value] of scores.entries()) {
      const given = 1 / (1 + Math.exp(-(slope * value + offset)));
      const error = given - (is[at] ? 1 : 0);
      const weight = given * (1 - given);
      g1 += error * value;
      g2 += error;
      h11 += weight * value * value;
      h12 += weight * value;
      h22 += weight;
    }
    const determinant = h11 * h22 - h12 * h12;
    if (determinant <= 1e-12) break;
    const [d1, d2] = [(h22 * g1 - h12 * g2) / determinant, (h11 * g2 - h12 * g1) / determinant];
    slope -= d1;
    offset -= d2;
    if (Math.abs(d1) + Math.abs(d2) < 1e-9) break;
  }
  return Number.isFinite(slope + offset) && slope > 0 ? [slope, offset] : [1, 0];
}

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

function toBase64(bytes: Int8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const [one, two, three] = [bytes[at]! & 255, (bytes[at + 1] ?? 0) & 255, (bytes[at + 2] ?? 0) & 255];
    parts.push(
      ALPHABET[one >> 2]!,
      ALPHABET[((one & 3) << 4) | (two >> 4)]!,
      ALPHABET[((two & 15) << 2) | (three >> 6)]!,
      ALPHABET[three & 63]!,
    );
  }
  return parts.join("");
}

function fromBase64(text: string, size: number): Int8Array {
  const bytes = new Int8Array(size);
  const value = new Uint8Array(128);
  for (let at = 0; at < ALPHABET.length; at++) value[ALPHABET.charCodeAt(at)] = at;
  for (let at = 0, to = 0; at < text.length; at += 4, to += 3) {
    const four =
      (value[text.charCodeAt(at)]! << 18) |
      (value[text.charCodeAt(at + 1)]! << 12) |
      (value[text.charCodeAt(at + 2)]! << 6) |
      value[text.charCodeAt(at + 3)]!;
    bytes[to] = four >> 16;
    if (to + 1 < size) bytes[to + 1] = four >> 8;
    if (to + 2 < size) bytes[to + 2] = four;
  }
  return bytes;
}

/** Which of the folds a post is in; groups stay together. */
function foldOf(post: Labelled): number {
  const name = post.group ?? post.text;
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  return ((hash ^ (hash >>> 16)) >>> 0) % FOLDS;
}

/**
 * Learns from labelled posts. The same posts in the same order with the same seed give the same judge.
 * @returns the judge, or undefined where there are not at least ten posts of each side to learn from
 */
export function train(posts: readonly Labelled[], seed = 1): LearnedJudge | undefined {
  const is = posts.map((post) => post.is);
  const cases = is.filter(Boolean).length;
  if (cases < 10 || posts.length - cases < 10) return undefined;
  const rows = posts.map(({ text }) => rowOf(text));
  const folds = posts.map(foldOf);
  const held: number[] = [];
  const heldIs: boolean[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const rest = [...posts.keys()].filter((at) => folds[at] !== fold);
    if (rest.length === posts.length) continue;
    const { weights, bias } = fit(rows, is, rest, seed);
    for (const [at, each] of folds.entries())
      if (each === fold) {
        held.push(score(weights, bias, rows[at]!));
        heldIs.push(is[at]!);
      }
  }
  const [slope, offset] = calibrate(held, heldIs);
  const { weights, bias } = fit(rows, is, [...posts.keys()], seed);
  const most = weights.reduce((top, weight) => Math.max(top, Math.abs(weight)), 1e-9);
  const scale = most / 127;
  return {
    kind: "pana-lures-learned",
    version: 1,
    bits: BITS,
    weights: toBase64(Int8Array.from(weights, (weight) => Math.round(weight / scale))),
    scale,
    bias,
    slope,
    offset,
    trainedOn: { posts: posts.length, cases },
  };
}

/** A function that gives the probability of a text by a learned judge; throws a TypeError where it is no such judge. */
export function learned(judge: LearnedJudge): (text: string) => number {
  if (judge.kind !== "pana-lures-learned" || judge.version !== 1 || judge.bits !== BITS)
    throw new TypeError("not a learned judge of this version");
  const weights = fromBase64(judge.weights, SIZE);
  return (text) => {
    const value = score(weights, 0, rowOf(text)) * judge.scale + judge.bias;
    return 1 / (1 + Math.exp(-(judge.slope * value + judge.offset)));
  };
}
