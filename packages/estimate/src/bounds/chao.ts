import { observed, seenTimes, type Table } from "../table/table.js";

/** Bounds from how many cases were seen once and how many twice; undefined where nobody was seen twice and it matters. */
export interface Floors {
  readonly once: number;
  readonly twice: number;
  /** n + (t - 1) / t * f1^2 / (2 f2), the lower bound for t lists. */
  readonly chao: number | undefined;
  /** The same corrected for bias, which also has a value where nobody was seen twice. */
  readonly chaoCorrected: number;
  /** n / (1 - exp(-2 f2 / f1)). */
  readonly zelterman: number | undefined;
}

/**
 * Totals below which there can hardly be fewer, whatever the differences between cases, as long as lists do not depend on
 * each other. With lists of unequal size they are not the Mth-Chao bound of Rcapture.
 *
 * Chao 1987, Biometrics 43:783; Chao 1989, Biometrics 45:427; Zelterman 1988, J. Stat. Planning and Inference 18:225.
 */
export function floors(table: Table): Floors {
  const cases = observed(table);
  const lists = table.lists.length;
  const once = seenTimes(table, 1);
  const twice = seenTimes(table, 2);
  const share = (lists - 1) / lists;
  return {
    once,
    twice,
    chao: twice > 0 ? cases + (share * once ** 2) / (2 * twice) : undefined,
    chaoCorrected: cases + (share * once * (once - 1)) / (2 * (twice + 1)),
    zelterman: once > 0 && twice > 0 ? cases / -Math.expm1((-2 * twice) / once) : undefined,
  };
}
