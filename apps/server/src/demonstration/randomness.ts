/** A seeded source of choices: the same seed makes the same demonstration country on every machine. */
export interface Randomness {
  /** A number from 0 up to, and without, 1. */
  next(): number;
  /** A whole number from `from` to `to`, both included. */
  whole(from: number, to: number): number;
  pick<T>(from: readonly T[]): T;
  /** A key of a table of weights, each as often as its weight. */
  weighted<K extends string>(weights: Readonly<Record<K, number>>): K;
  /** The same things in another order, every order equally likely. */
  shuffled<T>(things: readonly T[]): T[];
  /** True with the probability given. */
  chance(probability: number): boolean;
  /** Another source, that does not depend on how much of this one is used. */
  branch(name: string): Randomness;
}

/** FNV-1a over the UTF-16 units of a text: the seed of a branch. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

/** Chris Doty-Humphrey's sfc32: 32-bit, passes PractRand; nothing secret is ever made with it. */
export function randomness(seed: string): Randomness {
  let [a, b, c, counter] = [hash(seed), hash(`${seed}/2`), hash(`${seed}/3`), 1];
  const next = () => {
    const value = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + value;
    return (value >>> 0) / 2 ** 32;
  };
  for (let i = 0; i < 12; i++) next();
  const source: Randomness = {
    next,
    whole: (from, to) => from + Math.floor(next() * (to - from + 1)),
    pick: (from) => from[Math.floor(next() * from.length)]!,
    weighted: <K extends string>(weights: Readonly<Record<K, number>>): K => {
      const entries = Object.entries(weights) as [K, number][];
      let left = next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [key, weight] of entries) {
        left -= weight;
        if (left < 0) return key;
      }
      return entries.at(-1)![0];
    },
    shuffled: (things) => {
      const order = [...things];
      for (let i = order.length - 1; i > 0; i--) {
        const j = Math.floor(next() * (i + 1));
        [order[i], order[j]] = [order[j]!, order[i]!];
      }
      return order;
    },
    chance: (probability) => next() < probability,
    branch: (name) => randomness(`${seed}/${name}`),
  };
  return source;
}

/** A UUID of version 7 whose time is `at` (milliseconds of the epoch) and whose other bits come from the seed. */
export function seededId(random: Randomness, at: number): string {
  const hex = (digits: number) =>
    random
      .whole(0, 16 ** digits - 1)
      .toString(16)
      .padStart(digits, "0");
  const time = at.toString(16).padStart(12, "0");
  const variant = (8 + random.whole(0, 3)).toString(16);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(3)}-${variant}${hex(3)}-${hex(6)}${hex(6)}`;
}
