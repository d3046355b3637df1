import {
  CHAINS,
  type ChainOptions,
  convergence,
  graphsAnswer,
  latentChain,
  latentOf,
  MOST_TIMES,
  observed,
  stepwise,
  type Table,
  Workbench,
} from "@pana/estimate";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { publishedTable } from "./reference.js";

const LENGTH = { warmup: 2_000, draws: 500, thin: 10 };
const chains = (table: Table, seed = 1, how: Omit<ChainOptions, "seed" | "chain"> = LENGTH) =>
  Array.from({ length: CHAINS }, (_, chain) => latentChain(table, { ...how, seed, chain }));

/** Two classes of a thousand people each, in expectation: one easy to notice, one hard, the lists independent in each. */
function twoClasses(): { readonly table: Table; readonly truth: number } {
  const counts = new Float64Array(16);
  const classes = [
    { people: 1_000, on: [0.6, 0.5, 0.5, 0.4] },
    { people: 1_000, on: [0.15, 0.1, 0.2, 0.1] },
  ];
  for (const { people, on } of classes)
    for (let cell = 1; cell < 16; cell++)
      counts[cell] =
        counts[cell]! +
        on.reduce((share, chance, list) => share * ((cell >> list) & 1 ? chance : 1 - chance), people);
  return { table: { lists: ["a", "b", "c", "d"], counts: counts.map(Math.round) }, truth: 2_000 };
}

describe("latent classes", () => {
  test("Korea and New Orleans: the chains agree, with the medians and limits of LCMCR", () => {
    // LCMCR 0.4.14, four chains each: medians 136 to 138, limits 123-124 and 190-222; 820 to 843, 573-577 and 1,368-1,426.
    const korea = latentOf(chains(publishedTable("Korea")));
    expect(korea.status).toBe("converged");
    if (korea.status === "converged") {
      expect(korea.median).toBeGreaterThanOrEqual(134);
      expect(korea.median).toBeLessThanOrEqual(141);
      expect(Math.abs(korea.lower - 123.5)).toBeLessThan(2);
    }
    const orleans = latentOf(chains(publishedTable("NewOrl_5")));
    expect(orleans.status).toBe("converged");
    if (orleans.status === "converged") {
      expect(Math.abs(orleans.median / 832 - 1)).toBeLessThan(0.06);
      expect(Math.abs(orleans.lower / 575 - 1)).toBeLessThan(0.06);
    }
  });

  test("the United Kingdom's five lists: the chains do not agree, and there is no number", () => {
    const said = latentOf(chains(publishedTable("UKdat_5")));
    expect(said.status).toBe("not-converged");
    expect(Object.keys(said).sort()).toEqual(["bulkEss", "rHat", "status"]);
  });

  test("people of two kinds, half of them hard to notice: nearer to the truth than lists taken as independent", () => {
    const { table, truth } = twoClasses();
    const all = Float64Array.from(chains(table).flatMap((chain) => [...chain])).sort();
    const median = all[Math.floor(all.length / 2)]!;
    const independent = stepwise(Workbench.on(table), 0);
    if (independent.status !== "ok") throw new Error(independent.status);
    expect(independent.total).toBeLessThan(0.85 * truth);
    expect(Math.abs(median - truth)).toBeLessThan(0.8 * Math.abs(independent.total - truth));
  });

  test("a chain has its own stretch of chance: the same whenever it is run, and never beyond its bounds", () => {
    fc.assert(
      fc.property(
        fc
          .array(fc.nat(30), { minLength: 7, maxLength: 7 })
          .filter((counts) => counts.some((count) => count > 0)),
        fc.nat(1_000),
        (counts, seed) => {
          const table = { lists: ["a", "b", "c"], counts: Float64Array.from([0, ...counts]) };
          const how = { seed, warmup: 20, draws: 10, thin: 1 };
          const [first, third] = [0, 2].map((chain) => latentChain(table, { ...how, chain }));
          expect([...latentChain(table, { ...how, chain: 2 })]).toEqual([...third!]);
          for (const total of [...first!, ...third!]) {
            expect(total).toBeGreaterThanOrEqual(observed(table));
            expect(total).toBeLessThanOrEqual((1 + MOST_TIMES) * observed(table));
          }
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe("whether chains agree", () => {
  const noise = (at: number, scale = 1) =>
    Float64Array.from(
      { length: 400 },
      (_, i) => scale * Math.sin((i + 1) * (12.9898 + at)) * 43_758.5453,
    ).map((value) => value - Math.floor(value));

  test("independent draws are worth about their number; one chain elsewhere, or wider, or moving, is found", () => {
    const alike = [1, 2, 3, 4].map((at) => noise(at));
    const { rHat, bulkEss } = convergence(alike);
    expect(rHat).toBeLessThan(1.01);
    expect(bulkEss).toBeGreaterThan(1_000);
    expect(convergence([...alike.slice(1), alike[0]!.map((value) => value + 1)]).rHat).toBeGreaterThan(1.3);
    const wider = alike[0]!.map((value) => 20 * (value - 0.5) + 0.5);
    expect(convergence([...alike.slice(1), wider]).rHat).toBeGreaterThan(1.1);
    const moving = alike.map((chain) => chain.map((value, at) => value + at / 100));
    expect(convergence(moving).rHat).toBeGreaterThan(1.3);
    const sticky = alike.map((chain) => chain.map((_, at) => chain[Math.floor(at / 40) * 40]!));
    expect(convergence(sticky).bulkEss).toBeLessThan(120);
  });

  test("no number is told of chains that are apart, and none of fewer than four", () => {
    expect(() => latentOf([noise(1), noise(2)])).toThrow(RangeError);
    fc.assert(
      fc.property(fc.double({ min: 3, max: 50, noNaN: true }), (shift) => {
        const apart = [0, 1, 2, 3].map((at) => noise(at + 1).map((value) => value + (at === 3 ? shift : 0)));
        expect(latentOf(apart).status).toBe("not-converged");
      }),
      { numRuns: 20 },
    );
  });
});

test("graphs averaged: the prior's weight halved and doubled stand beside, and a grid that ends too soon is told", () => {
  const kosovo = graphsAnswer(publishedTable("Kosovo"));
  expect(kosovo).toMatchObject({ median: expect.any(Number), delta: 1 / 16, cutOff: false });
  expect(kosovo.halved.delta).toBe(kosovo.delta / 2);
  expect(kosovo.doubled.delta).toBe(kosovo.delta * 2);
  expect(kosovo.graphs[0]?.cliques).toMatch(/^\[[\d,]+\]$/);
  expect(kosovo.graphs[0]!.probability).toBeGreaterThanOrEqual(kosovo.graphs[1]!.probability);
  // The Netherlands: the upper limit, 203,328, is near the end of the grid at 255,254.
  expect(graphsAnswer(publishedTable("Ned_5")).cutOff).toBe(true);
});
