/** Numbers from 0 up to, and without, 1: the only source of what is left to chance, so that a seed tells a file again. */
export type Chance = () => number;

/** A source that gives the same numbers for the same seed on every machine. Nothing secret is ever made with it. */
export function seeded(seed: number): Chance {
  let state = seed | 0;
  // T. Ettinger's mulberry32: 32 bits of state, each step a bijection of it.
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A whole number from `from` to `to`, both included. */
export const whole = (chance: Chance, from: number, to: number): number =>
  from + Math.floor(chance() * (to - from + 1));

/** One of some things. @throws RangeError where there is none */
export function pick<T>(chance: Chance, from: readonly T[]): T {
  if (from.length === 0) throw new RangeError("nothing to pick from");
  return from[whole(chance, 0, from.length - 1)]!;
}

/** Some of the things in their order, at least `least` of them. */
export function some<T>(chance: Chance, from: readonly T[], least = 1): readonly T[] {
  const likely = chance();
  const taken: T[] = from.filter(() => chance() < likely);
  for (let left = from.filter((one) => !taken.includes(one)); taken.length < least && left.length > 0; ) {
    const next = pick(chance, left);
    taken.push(next);
    left = left.filter((one) => one !== next);
  }
  return taken;
}
