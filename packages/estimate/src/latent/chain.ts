import beta from "@stdlib/random-base-beta";
import binomial from "@stdlib/random-base-binomial";
import gamma from "@stdlib/random-base-gamma";
import poisson from "@stdlib/random-base-poisson";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { observed, type Table } from "../table/table.js";

/** How a chain is run. */
export interface ChainOptions {
  readonly seed: number;
  /** Which chain of those with this seed: each has its own stretch of the random numbers. */
  readonly chain: number;
  /** Sweeps that are thrown away first. */
  readonly warmup: number;
  /** Draws that are kept, one of every `thin` sweeps. */
  readonly draws: number;
  readonly thin: number;
  readonly progress?: (sweeps: number) => void;
}

/** Classes at most; the prior leaves those not needed empty. */
const CLASSES = 10;
/** Shape and rate of the prior of the concentration. */
const PRIOR = 0.25;
/** More hidden people than this many times those seen are taken for a chain that ran away, and are cut off. */
export const MOST_TIMES = 20;
const EVERY = 500;

/**
 * One chain of the total by latent classes: people fall into a few classes that no list knows, and within a class the lists
 * are independent. Gibbs sampler over the classes of those seen and of those hidden, the chances of each list in each class,
 * the sizes of classes by stick breaking, the concentration, and the number hidden; classes change places, so that a chain is
 * not held by the order in which they happened to be filled.
 *
 * Manrique-Vallier 2016, Biometrics 72:1246, with its default priors (10 classes, gamma(0.25, 0.25)); the two changes of place
 * are those of Papaspiliopoulos & Roberts 2008, Biometrika 95:169, section 3.4.
 */
export function latentChain(table: Table, options: ChainOptions): Float64Array {
  const { seed, chain, warmup, draws, thin, progress } = options;
  const stream = xoroshiro128plus(seed);
  for (let skipped = 0; skipped < chain; skipped++) stream.jump();
  // The samplers want a number below 1 that is never 0.
  const uniform = () => ((stream.next() >>> 0) + 0.5) * 2 ** -32;
  const chance = { prng: uniform };
  const sample = {
    beta: beta.factory(chance),
    binomial: binomial.factory(chance),
    gamma: gamma.factory(chance),
    poisson: poisson.factory(chance),
  };
  const lists = table.lists.length;
  const seen = observed(table);
  const cells = [...table.counts.entries()].filter(([, count]) => count > 0);
  const on = Array.from({ length: CLASSES }, () => Float64Array.from({ length: lists }, uniform));
  const share = new Float64Array(CLASSES).fill(1 / CLASSES);
  const broken = new Float64Array(CLASSES).fill(0.5);
  const size = new Float64Array(CLASSES);
  const positive = Array.from({ length: CLASSES }, () => new Float64Array(lists));
  const odds = new Float64Array(CLASSES);
  let hidden = Math.round(seen * (0.2 + 3 * uniform()));
  let concentration = 1;
  const kept = new Float64Array(draws);

  const unlisted = (of: number): number => {
    let product = share[of]!;
    for (let list = 0; list < lists; list++) product *= 1 - on[of]![list]!;
    return product;
  };
  /** Deals a number of people out to the classes by their odds. */
  const deal = (people: number, cell: number): void => {
    let all = 0;
    for (const one of odds) all += one;
    let left = people;
    for (let of = 0; of < CLASSES && left > 0; of++) {
      const last = of === CLASSES - 1;
      const part = all > 0 ? Math.min(1, odds[of]! / all) : 1;
      const here = last || part >= 1 ? left : part <= 0 ? 0 : sample.binomial(left, part);
      all -= odds[of]!;
      left -= here;
      if (here === 0) continue;
      size[of] = size[of]! + here;
      for (let list = 0; list < lists; list++)
        if ((cell >> list) & 1) positive[of]![list] = positive[of]![list]! + here;
    }
  };

  /** Gives two classes each other's people; the chances of the lists follow from them. */
  const swap = (one: number, other: number): void => {
    [size[one], size[other]] = [size[other]!, size[one]!];
    [positive[one], positive[other]] = [positive[other]!, positive[one]!];
  };

  const sweeps = warmup + draws * thin;
  for (let sweep = 0; sweep < sweeps; sweep++) {
    size.fill(0);
    for (const row of positive) row.fill(0);
    for (const [cell, count] of cells) {
      for (let of = 0; of < CLASSES; of++) {
        let product = share[of]!;
        for (let list = 0; list < lists; list++)
          product *= (cell >> list) & 1 ? on[of]![list]! : 1 - on[of]![list]!;
        odds[of] = product;
      }
      deal(count, cell);
    }
    for (let of = 0; of < CLASSES; of++) odds[of] = unlisted(of);
    deal(hidden, 0);

    const one = Math.floor(uniform() * CLASSES);
    const other = Math.floor(uniform() * CLASSES);
    if (Math.log(uniform()) < (size[other]! - size[one]!) * Math.log(share[one]! / share[other]!))
      swap(one, other);
    const before = Math.floor(uniform() * (CLASSES - 1));
    const [first, second] = [broken[before]!, broken[before + 1]!];
    const gain = size[before]! * Math.log(1 - second) - size[before + 1]! * Math.log(1 - first);
    // The last stick is all that is left: it has no place but the last.
    if (before < CLASSES - 2 && Math.log(uniform()) < gain) swap(before, before + 1);

    for (let of = 0; of < CLASSES; of++)
      for (let list = 0; list < lists; list++)
        on[of]![list] = sample.beta(1 + positive[of]![list]!, 1 + size[of]! - positive[of]![list]!);

    let after = seen + hidden;
    let stick = 1;
    for (let of = 0; of < CLASSES; of++) {
      after -= size[of]!;
      broken[of] = of === CLASSES - 1 ? 1 : sample.beta(1 + size[of]!, concentration + Math.max(after, 0));
      share[of] = stick * broken[of]!;
      stick *= 1 - broken[of]!;
    }
    const last = Math.max(share[CLASSES - 1]!, Number.MIN_VALUE);
    concentration = Math.max(sample.gamma(PRIOR + CLASSES - 1, PRIOR - Math.log(last)), 1e-6);

    let missed = 0;
    for (let of = 0; of < CLASSES; of++) missed += unlisted(of);
    // A negative binomial as a Poisson whose mean is gamma.
    const mean = missed >= 1 ? Number.POSITIVE_INFINITY : (sample.gamma(seen, 1) * missed) / (1 - missed);
    const drawn = mean > 2 * MOST_TIMES * seen ? MOST_TIMES * seen : mean <= 0 ? 0 : sample.poisson(mean);
    hidden = Math.min(drawn, MOST_TIMES * seen);

    if (sweep >= warmup && (sweep - warmup) % thin === thin - 1)
      kept[Math.floor((sweep - warmup) / thin)] = seen + hidden;
    if ((sweep + 1) % EVERY === 0) progress?.(sweep + 1);
  }
  return kept;
}
