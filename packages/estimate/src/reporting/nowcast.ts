import { quantileOf } from "./negative-binomial.js";

/** How many cases of a period are to be expected once all are reported. */
export interface Nowcast {
  readonly reported: number;
  /** The share of the cases of such an age that are reported by now. */
  readonly shareReported: number;
  readonly expected: number;
  /** Limits of 95 % of the final count. */
  readonly lower: number;
  readonly upper: number;
}

/**
 * The reports still to come, by how late reports came before: chain ladder, with over-dispersed Poisson limits. Without it the
 * latest periods always look like a fall.
 *
 * Mack 1991; Renshaw & Verrall 1998, British Actuarial Journal 4:903.
 * @param triangle for each period, oldest first, the cases reported with a delay of 0, 1, … periods, as far as time has come:
 *   the newest period has one number
 * @throws {RangeError} where a row is shorter than one number or not one longer than, or as long as, the next
 */
export function nowcast(triangle: readonly (readonly number[])[]): readonly Nowcast[] {
  const delays = Math.max(...triangle.map((row) => row.length));
  triangle.forEach((row, at) => {
    const due = Math.min(delays, triangle.length - at);
    if (row.length !== due) throw new RangeError(`period ${at + 1} has ${row.length} delays, not ${due}`);
  });
  const cumulated = triangle.map((row) => {
    let sum = 0;
    return row.map((count) => {
      sum += count;
      return sum;
    });
  });
  // How many times as many cases are known one period later.
  const factors = Array.from({ length: delays - 1 }, (_, delay) => {
    const known = cumulated.filter((row) => row.length > delay + 1);
    const now = known.reduce((sum, row) => sum + row[delay]!, 0);
    return now === 0 ? 1 : known.reduce((sum, row) => sum + row[delay + 1]!, 0) / now;
  });
  const share = Array.from({ length: delays }, (_, delay) =>
    factors.slice(delay).reduce((product, factor) => product / factor, 1),
  );
  const spread = dispersion(triangle, cumulated, share);
  return cumulated.map((row) => {
    const reported = row.at(-1)!;
    const shareReported = share[row.length - 1]!;
    const expected = reported / shareReported;
    const coming = expected - reported;
    // What is not known of the share weighs as much as what is still to come, for few cases.
    const noise = spread * (1 + coming / Math.max(reported, 1));
    return {
      reported,
      shareReported,
      expected,
      lower: reported + (coming === 0 ? 0 : quantileOf(0.025, coming, Math.max(1, noise))),
      upper: reported + (coming === 0 ? 0 : quantileOf(0.975, coming, Math.max(1, noise))),
    };
  });
}

/** Pearson's statistic of the cells that are known, at least that of a Poisson variable. */
function dispersion(
  triangle: readonly (readonly number[])[],
  cumulated: readonly (readonly number[])[],
  share: readonly number[],
): number {
  let sum = 0;
  let cells = 0;
  triangle.forEach((row, at) => {
    const final = cumulated[at]!.at(-1)! / share[row.length - 1]!;
    row.forEach((count, delay) => {
      const fitted = final * (share[delay]! - (delay === 0 ? 0 : share[delay - 1]!));
      if (fitted <= 0) return;
      sum += (count - fitted) ** 2 / fitted;
      cells++;
    });
  });
  const left = cells - triangle.length - share.length + 1;
  return left > 0 ? Math.max(1, sum / left) : 1;
}
