import { readFileSync } from "node:fs";
import {
  atLeast,
  type Channel,
  discoveries,
  dispersionOf,
  ears,
  FARRINGTON,
  fitCounts,
  fitNegativeBinomial,
  incidenceBand,
  interrupted,
  judge,
  NOUFAILY,
  NOUFAILY_MONTHS,
  nowcast,
  quantileOf,
  ratioOf,
  shrink,
  watch,
} from "@pana/estimate/reporting";
import gammaln from "@stdlib/math-base-special-gammaln";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { Largest } from "./reference.js";

const reference = JSON.parse(readFileSync(new URL("../data/ews-reference.json", import.meta.url), "utf8"));
const SALMONELLA = Float64Array.from(reference.salmonella_agona.counts as number[]);
/** The weeks that the reference looks at: 261 to 312, counted from 1. */
const FIRST = 260;
const WEEKS = Array.from({ length: 52 }, (_, week) => week);

const largest = new Largest();
afterAll(() => largest.print());
const close = (found: number, wanted: number, within: number, what: string) => {
  const difference = largest.absolute(
    "alarms and regressions",
    found / Math.max(1, Math.abs(wanted)),
    wanted / Math.max(1, Math.abs(wanted)),
  );
  expect(difference, what).toBeLessThan(within);
};

describe("against R", () => {
  test.each([
    ["the algorithm of 1996", FARRINGTON, "farringtonFlexible_original"],
    ["the improved algorithm", NOUFAILY, "farringtonFlexible_noufaily"],
  ] as const)("%s on 52 weeks: bounds, alarms, expectations, dispersion, trends", (_, options, name) => {
    const wanted = reference[name];
    for (const week of WEEKS) {
      const said = watch(SALMONELLA, FIRST + week, options);
      if (typeof said === "string") throw new Error(said);
      close(said.expected, wanted.expected[week] ?? said.expected, 1e-6, `expected ${week}`);
      close(said.upper, wanted.upperbound[week] ?? said.upper, 1e-6, `upper ${week}`);
      close(said.dispersion, wanted.phi[week], 1e-6, `phi ${week}`);
      close(said.p, wanted.pvalue[week], 1e-6, `p ${week}`);
      expect([said.alarm, said.trend]).toEqual([wanted.alarm[week] === 1, wanted.trend[week] === 1]);
      // The package takes the expected count for its logarithm in this one figure.
      const mean =
        options.threshold === "delta"
          ? Math.exp(said.expected + 1.6448536269514722 * said.error)
          : said.expected;
      close(mean, wanted.mu0[week], 1e-6, `mu0 ${week}`);
    }
  });

  test.each(["C1", "C2"] as const)("EARS %s on 52 weeks", (method) => {
    const wanted = reference[`ears${method}`];
    for (const week of WEEKS) {
      const said = ears(SALMONELLA, FIRST + week, method)!;
      close(said.upper, wanted.upperbound[week], 1e-9, `${method} ${week}`);
      expect(said.alarm).toBe(wanted.alarm[week] === 1);
    }
    expect(ears(SALMONELLA, 5, method)).toBeUndefined();
  });

  test("an interrupted series of 72 months: Poisson, quasi-Poisson and negative binomial", () => {
    const { data, poisson, quasi, negbin } = reference.its;
    const column = (name: string) => Float64Array.from(data as Record<string, number>[], (row) => row[name]!);
    const names = ["(Intercept)", "t", "dec", "step", "s1", "c1"];
    const regression = {
      counts: column("y"),
      columns: [new Float64Array(data.length).fill(1), ...names.slice(1).map(column)],
    };
    const plain = fitCounts(regression);
    const bent = fitNegativeBinomial(regression);
    names.forEach((name, at) => {
      close(plain.coefficients[at]!, poisson.coef[name], 1e-6, name);
      close(Math.sqrt(plain.unscaled[at]![at]!), poisson.se[name], 1e-6, name);
      close(bent.coefficients[at]!, negbin.coef[name], 1e-5, name);
      close(Math.sqrt(bent.unscaled[at]![at]!), negbin.se[name], 1e-5, name);
    });
    close(dispersionOf(regression, plain), quasi.dispersion, 1e-6, "dispersion");
    close(plain.deviance, poisson.deviance, 1e-9, "deviance");
    close(bent.theta, negbin.theta, 1e-3, "theta");
    close(bent.thetaError, negbin.SEtheta, 1e-3, "error of theta");
    close(2 * bent.logLikelihood, negbin.twologlik, 1e-6, "likelihood");
  });
});

test("counts: a tail and the quantile that cuts it off agree, whatever the mean and the spread", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.05, max: 60, noNaN: true }),
      fc.double({ min: 1, max: 6, noNaN: true }),
      fc.double({ min: 0.01, max: 0.99, noNaN: true }),
      (mu, dispersion, share) => {
        const count = quantileOf(share, mu, dispersion);
        expect(1 - atLeast(count + 1, mu, dispersion)).toBeGreaterThanOrEqual(share - 1e-9);
        if (count > 0) expect(1 - atLeast(count, mu, dispersion)).toBeLessThan(share + 1e-9);
      },
    ),
  );
});

test("counts of thousands have tails, too: those of Poisson are the sums of its chances", () => {
  const summed = (count: number, mu: number): number => {
    const last = Math.round(mu + 60 * Math.sqrt(mu)) + 100;
    let sum = 0;
    for (let at = count; at < last; at++) sum += Math.exp(at * Math.log(mu) - mu - gammaln(at + 1));
    return sum;
  };
  for (const mu of [3, 700, 900, 5_000, 200_000]) {
    const spread = Math.sqrt(mu);
    for (const away of [-1, 0, 2, 9]) {
      const count = Math.max(1, Math.round(mu + away * spread));
      expect(atLeast(count, mu, 1) / summed(count, mu)).toBeCloseTo(1, 6);
    }
    const upper = quantileOf(0.95, mu, 1);
    expect(Math.abs(upper - (mu + 1.645 * Math.sqrt(mu)))).toBeLessThan(3);
    const wide = quantileOf(0.95, mu, 4);
    expect(wide).toBeGreaterThan(upper);
  }
  expect(quantileOf(0.95, Number.NaN, 1)).toBeNaN();
});

test("whatever is counted, a verdict, a watch and bounds come of it, and never a number that is none", () => {
  const counts = fc.oneof(fc.constant(0), fc.nat(5), fc.nat(40), fc.integer({ min: 500, max: 20_000 }));
  const series = fc
    .tuple(counts, fc.array(counts, { minLength: 60, maxLength: 60 }), fc.boolean())
    .map(([base, all, steady]) => Float64Array.from(all, (count) => (steady ? base : count)));
  fc.assert(
    fc.property(series, series, fc.integer({ min: 12, max: 54 }), (hotline, police, since) => {
      const said = judge({
        channels: [
          { name: "hotline", sensitive: true, counts: hotline },
          { name: "police", sensitive: false, counts: police },
        ],
        since,
        frequency: 12,
        campaign: since,
      });
      for (const { text } of said.evidence)
        for (const words of Object.values(text)) expect(words).not.toMatch(/NaN|Infinity|undefined|[{}]/);
      const watched = watch(hotline, 59, NOUFAILY_MONTHS);
      if (typeof watched !== "string") {
        expect(watched.p).toBeGreaterThanOrEqual(0);
        expect(watched.p).toBeLessThanOrEqual(1);
        expect(watched.upper).toBeGreaterThanOrEqual(0);
      }
    }),
    { numRuns: 100 },
  );
});

describe("many series at once", () => {
  test("of chance alone nothing is kept; what stands out is, with how many may be false", () => {
    expect(discoveries([0.5, 0.06, 0.9, 0.3]).kept).toEqual([false, false, false, false]);
    const said = discoveries([0.001, 0.9, 0.02, 0.5, 0.0001]);
    expect(said).toEqual({
      kept: [true, false, true, false, true],
      expectedFalse: expect.closeTo(0.3, 12),
      byChance: 0.5,
    });
  });

  test("keeping more of a share never lets go of one, and a kept p-value is never above one left out", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 40 }),
        (ps) => {
          const few = discoveries(ps, 0.05);
          const more = discoveries(ps, 0.2);
          few.kept.forEach((kept, at) => {
            if (kept) expect(more.kept[at]).toBe(true);
          });
          const out = ps.filter((_, at) => !few.kept[at]);
          const into = ps.filter((_, at) => few.kept[at]);
          if (out.length > 0 && into.length > 0)
            expect(Math.max(...into)).toBeLessThan(Math.min(...out) + 1e-15);
        },
      ),
    );
  });
});

describe("small regions", () => {
  test("a rate lies between what was counted and the mean, nearer to the mean with fewer people", () => {
    const said = shrink([0, 4, 30, 3], [500, 1_000, 20_000, 9_000]);
    const draw = (at: number) =>
      Math.abs(said.rates[at]!.rate - said.rates[at]!.raw) / Math.abs(said.mean - said.rates[at]!.raw);
    expect(draw(0)).toBeGreaterThan(draw(2));
    expect(said.rates[0]!.rate).toBeGreaterThan(0);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(40), fc.integer({ min: 100, max: 50_000 })), {
          minLength: 2,
          maxLength: 20,
        }),
        (regions) => {
          const { rates, mean } = shrink(
            regions.map(([count]) => count),
            regions.map(([, people]) => people),
          );
          for (const { raw, rate } of rates) {
            expect(rate).toBeGreaterThanOrEqual(Math.min(raw, mean) * (1 - 1e-9));
            expect(rate).toBeLessThanOrEqual(Math.max(raw, mean) * (1 + 1e-9));
          }
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe("reports still to come", () => {
  test("the latest months are not a fall: half of their reports have not come yet", () => {
    const late = [50, 30, 20];
    const triangle = Array.from({ length: 8 }, (_, at) => late.slice(0, Math.min(3, 8 - at)));
    const said = nowcast(triangle);
    expect(said.map(({ expected }) => Math.round(expected))).toEqual(new Array(8).fill(100));
    expect(said.at(-1)).toMatchObject({ reported: 50, shareReported: 0.5 });
    expect(said.at(-1)!.lower).toBeLessThan(100);
    expect(said.at(-1)!.upper).toBeGreaterThan(100);
    expect(said[0]).toMatchObject({ lower: 100, upper: 100 });
  });

  test("nothing already reported is lost, and a triangle that is none is refused", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 4 }),
        fc.array(fc.array(fc.nat(20), { minLength: 4, maxLength: 4 }), { minLength: 4, maxLength: 9 }),
        (delays, rows) => {
          const triangle = rows.map((row, at) => row.slice(0, Math.min(delays, rows.length - at)));
          nowcast(triangle).forEach(({ reported, expected, lower, upper }) => {
            expect(lower).toBeGreaterThanOrEqual(reported);
            expect(expected).toBeGreaterThanOrEqual(reported * (1 - 1e-12));
            expect(upper).toBeGreaterThanOrEqual(lower);
          });
        },
      ),
    );
    expect(() =>
      nowcast([
        [1, 2],
        [3, 4],
        [5, 6],
      ]),
    ).toThrow(/period 3 has 2 delays, not 1/);
  });
});

test("one series gives a band, not a number", () => {
  expect(incidenceBand(3, 1, 2)).toEqual({ least: 1, most: 2, lower: 1.5, upper: 3 });
  expect(() => incidenceBand(3, 2, 1)).toThrow(RangeError);
});

describe("more reports or more crime", () => {
  const MONTHS = 48;
  const SINCE = 30;
  /** A season and a little noise without chance, times what happened after. */
  const channel = (name: string, sensitive: boolean, base: number, after: number): Channel => ({
    name,
    sensitive,
    counts: Float64Array.from({ length: MONTHS }, (_, at) =>
      Math.round(
        base *
          (1 + 0.2 * Math.sin((2 * Math.PI * at) / 12) + 0.15 * Math.sin(7.3 * (at + base))) *
          (at < SINCE ? 1 : after),
      ),
    ),
  });
  const about = (calls: number, police: number) =>
    judge({
      channels: [channel("hotline", true, 40, calls), channel("police", false, 20, police)],
      since: SINCE,
      frequency: 12,
    });

  test("calls doubled and the police found as many as ever: explained by reporting", () => {
    const said = about(2, 1);
    expect(said.verdict).toBe("explained");
    expect(ratioOf(said.excess!).ratio).toBeCloseTo(2, 0);
    expect(said.evidence.map(({ code }) => code)).toEqual(["total", "band", "shared", "excess"]);
    expect(said.evidence[2]!.text.en).toMatch(
      /^Channels that publicity does not move \(police\): 1\.0\d times/,
    );
    for (const { text } of said.evidence)
      for (const words of Object.values(text)) expect(words).not.toMatch(/[{}]|undefined|NaN/);
  });

  test("both rose alike: not explained; calls more than the police: mixed; neither: cannot tell", () => {
    expect(about(2, 2).verdict).toBe("not-explained");
    expect(about(4, 2).verdict).toBe("mixed");
    const none = about(1, 1);
    expect(none.verdict).toBe("cannot-tell");
    expect(none.evidence.at(-1)!.code).toBe("no-rise");
  });

  test("more inspections found more: at the same rate per inspection that is no rise", () => {
    const police = channel("inspection", false, 20, 2);
    const effort = Float64Array.from({ length: MONTHS }, (_, at) => (at < SINCE ? 10 : 20));
    const calls = channel("hotline", true, 40, 1);
    const base = { since: SINCE, frequency: 12 };
    expect(judge({ ...base, channels: [calls, police] }).verdict).toBe("not-explained");
    const said = judge({ ...base, channels: [calls, { ...police, effort }] });
    expect(said.verdict).toBe("cannot-tell");
    expect(said.evidence.map(({ code }) => code)).toContain("effort");
  });

  test("a kind of channel that is missing, or too short a time, is said and not guessed around", () => {
    const codes = (channels: readonly Channel[], since = SINCE) => {
      const said = judge({ channels, since, frequency: 12 });
      expect(said.verdict).toBe("cannot-tell");
      return said.evidence.map(({ code }) => code);
    };
    expect(codes([channel("hotline", true, 40, 2)])).toContain("no-insensitive");
    expect(codes([channel("police", false, 40, 2)])).toContain("no-sensitive");
    expect(codes([channel("hotline", true, 40, 2), channel("police", false, 9, 1)], 44)).toEqual([
      "too-short",
    ]);
    expect(() => judge({ channels: [], since: 20, frequency: 12 })).toThrow(RangeError);
  });

  test("a campaign's pulse fades in one series; a lasting step does not", () => {
    const counts = channel("hotline", true, 60, 1).counts.map((count, at) =>
      at < SINCE ? count : Math.round(count * (1 + 1.5 * Math.exp(-(at - SINCE) / 3))),
    );
    const said = interrupted({ counts, since: SINCE, frequency: 12, campaign: SINCE });
    expect(ratioOf(said.pulse!).lower).toBeGreaterThan(1.5);
    expect(ratioOf(said.step).lower).toBeLessThan(1.1);
  });
});
