import { phiInverse } from "../distributions.js";
import { observed, type Table } from "../table/table.js";

/** The odds ratios between two lists that a band is drawn for: from a quarter to four times as likely to be on both. */
export const ODDS_RATIOS = [0.25, 0.5, 1, 2, 4] as const;

/** What two lists say under one odds ratio between them, with what chance alone would do (95 %). */
export interface AtOddsRatio {
  readonly oddsRatio: number;
  readonly total: number;
  readonly lower: number;
  readonly upper: number;
}

/** A band, never a number: two lists cannot tell whether they depend on each other. */
export interface Band {
  readonly curve: readonly AtOddsRatio[];
  /** The smallest lower and the largest upper limit of the curve. */
  readonly lower: number;
  readonly upper: number;
}

/** Chapman's nearly unbiased estimate for two lists that are independent, and its standard error. */
export interface Chapman {
  readonly total: number;
  readonly error: number;
}

/**
 * (n1 + 1)(n2 + 1) / (m + 1) - 1, with the variance of Seber. Right only if neither list led to the other.
 *
 * Chapman 1951, University of California Publications in Statistics 1:131; Seber 1970, Biometrika 57:313.
 * @throws {RangeError} for a table of other than two lists
 */
export function chapman(table: Table): Chapman {
  const [first, second, both] = cellsOf(table);
  const one = first + both;
  const other = second + both;
  return {
    total: ((one + 1) * (other + 1)) / (both + 1) - 1,
    error: Math.sqrt(
      ((one + 1) * (other + 1) * (one - both) * (other - both)) / ((both + 1) ** 2 * (both + 2)),
    ),
  };
}

/**
 * Two lists under each odds ratio theta between them: hidden = theta n10 n01 / n11, and limits by the variance
 * 1/n10 + 1/n01 + 1/n11 of its logarithm.
 *
 * Gerritse, Van der Heijden & Bakker 2015, J. Official Statistics 31:357.
 * @throws {RangeError} for a table of other than two lists, or one without a case on both
 */
export function dependenceBand(table: Table, oddsRatios: readonly number[] = ODDS_RATIOS): Band {
  const [first, second, both] = cellsOf(table);
  if (both === 0) throw new RangeError("no case is on both lists: the hidden have no upper end");
  const cases = observed(table);
  const independent = (first * second) / both;
  const error = Math.sqrt(1 / Math.max(first, 1) + 1 / Math.max(second, 1) + 1 / both);
  const factor = Math.exp(phiInverse(0.975) * error);
  const curve = oddsRatios.map((oddsRatio) => {
    const hidden = oddsRatio * independent;
    return {
      oddsRatio,
      total: cases + hidden,
      lower: cases + hidden / factor,
      upper: cases + hidden * factor,
    };
  });
  return {
    curve,
    lower: Math.min(...curve.map(({ lower }) => lower)),
    upper: Math.max(...curve.map(({ upper }) => upper)),
  };
}

function cellsOf({ lists, counts }: Table): [number, number, number] {
  if (lists.length !== 2) throw new RangeError(`two lists are needed, not ${lists.length}`);
  return [counts[1]!, counts[2]!, counts[3]!];
}
