/**
 * Agreement of two partitions of the same things, corrected for chance: 1 is the same partition, 0 what chance gives.
 * Hubert and Arabie, "Comparing partitions", Journal of Classification 2 (1985).
 */
export function adjustedRand(
  truth: readonly (string | number)[],
  found: readonly (string | number)[],
): number {
  const pairs = (count: number) => (count * (count - 1)) / 2;
  const tally = (keys: Iterable<string | number>) => {
    const counts = new Map<string | number, number>();
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    let sum = 0;
    for (const count of counts.values()) sum += pairs(count);
    return sum;
  };
  const both = tally(truth.map((key, at) => `${key}\u0000${found[at]}`));
  const one = tally(truth);
  const other = tally(found);
  const all = pairs(truth.length);
  const expected = all === 0 ? 0 : (one * other) / all;
  const most = (one + other) / 2;
  return most === expected ? 1 : (both - expected) / (most - expected);
}

export interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly truePositives: number;
  readonly falsePositives: number;
  readonly falseNegatives: number;
  readonly trueNegatives: number;
}

/** Precision, recall and F1 of flags. Without a flag precision is 1, without a case recall is 1: nothing was wrong. */
export function rates(truth: readonly boolean[], flagged: readonly boolean[]): Rates {
  let [truePositives, falsePositives, falseNegatives, trueNegatives] = [0, 0, 0, 0];
  for (const [at, is] of truth.entries()) {
    if (flagged[at]) is ? truePositives++ : falsePositives++;
    else is ? falseNegatives++ : trueNegatives++;
  }
  const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);
  return {
    precision: share(truePositives, truePositives + falsePositives),
    recall: share(truePositives, truePositives + falseNegatives),
    f1: share(2 * truePositives, 2 * truePositives + falsePositives + falseNegatives),
    truePositives,
    falsePositives,
    falseNegatives,
    trueNegatives,
  };
}

/** The chance that a case has a higher score than another post (area under the ROC curve); ties count half. */
export function areaUnderCurve(truth: readonly boolean[], scores: readonly number[]): number {
  const order = scores.map((score, at) => [score, truth[at]!] as const).sort(([one], [other]) => one - other);
  let ranks = 0;
  let cases = 0;
  for (let at = 0; at < order.length; ) {
    let end = at;
    while (end < order.length && order[end]![0] === order[at]![0]) end++;
    const rank = (at + 1 + end) / 2;
    for (; at < end; at++)
      if (order[at]![1]) {
        ranks += rank;
        cases++;
      }
  }
  const others = order.length - cases;
  return cases === 0 || others === 0 ? Number.NaN : (ranks - (cases * (cases + 1)) / 2) / (cases * others);
}

/** Mean squared distance of probabilities from what was true (Brier 1950). */
export const brier = (truth: readonly boolean[], probabilities: readonly number[]): number =>
  truth.reduce((sum, is, at) => sum + ((is ? 1 : 0) - probabilities[at]!) ** 2, 0) /
  Math.max(1, truth.length);

export interface Reliability {
  /** Mean probability given, and share that was true, for posts in one tenth of the range. */
  readonly bins: readonly { readonly given: number; readonly happened: number; readonly count: number }[];
  /** Expected calibration error: the mean distance of the two, weighted by the number of posts. */
  readonly error: number;
}

export function reliability(truth: readonly boolean[], probabilities: readonly number[]): Reliability {
  const bins = Array.from({ length: 10 }, () => ({ given: 0, happened: 0, count: 0 }));
  for (const [at, probability] of probabilities.entries()) {
    const bin = bins[Math.min(9, Math.floor(probability * 10))]!;
    bin.given += probability;
    bin.happened += truth[at] ? 1 : 0;
    bin.count++;
  }
  const filled = bins.filter(({ count }) => count > 0);
  return {
    bins: filled.map(({ given, happened, count }) => ({
      given: given / count,
      happened: happened / count,
      count,
    })),
    error:
      filled.reduce((sum, { given, happened }) => sum + Math.abs(given - happened), 0) /
      Math.max(1, truth.length),
  };
}

/** The share of cases found by the threshold that alarms on at most `rate` of the other posts. */
export function recallAt(truth: readonly boolean[], scores: readonly number[], rate: number): number {
  const others = scores.filter((_, at) => !truth[at]).sort((one, other) => other - one);
  const allowed = Math.floor(others.length * rate);
  const threshold = others[allowed] ?? Number.NEGATIVE_INFINITY;
  const cases = scores.filter((_, at) => truth[at]);
  return cases.length === 0 ? 1 : cases.filter((score) => score > threshold).length / cases.length;
}
