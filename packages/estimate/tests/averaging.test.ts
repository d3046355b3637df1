import { averageGraphs, decomposableGraphs, type Table } from "@pana/estimate";
import gammaln from "@stdlib/math-base-special-gammaln";
import { afterAll, describe, expect, test } from "vitest";
import { averagingExamples, type Averaged as Known, Largest, published } from "./reference.js";

const largest = new Largest();
afterAll(() => largest.print());

/** Cliques as the reference writes them: a list alone without brackets, a single clique under a name. */
const cliquesOf = (cliques: Known["topmodels"][number]["cliques"]) =>
  ("ID" in cliques ? [cliques.ID] : cliques)
    .map((clique) => [clique].flat().reduce((mask, list) => mask | (1 << (list - 1)), 0))
    .sort((a, b) => a - b);

test("how many decomposable graphs there are", () => {
  const count = (lists: number) => [...decomposableGraphs(lists)].length;
  expect([2, 3, 4, 5, 6].map(count)).toEqual([2, 8, 61, 822, 18_154]);
  expect(() => [...decomposableGraphs(7)]).toThrow(RangeError);
});

const known = published
  .map(({ name, table, reference }) => ({ name, table, dga: reference.dga }))
  .filter((one): one is typeof one & { dga: Known } => one.dga !== undefined);

describe.each(known)("averaging over graphs on $name", ({ table, dga }) => {
  const ours = averageGraphs(table, { delta: dga.delta });

  test("median, mode and limits are those of dga on the same grid, the mean to 1e-9", () => {
    expect(ours.graphs).toHaveLength(dga.ngraphs);
    expect([ours.median, ours.lower, ours.upper, ours.mode]).toEqual([dga.median, dga.lo, dga.hi, dga.mode]);
    expect(largest.relative("posterior means", ours.mean, dga.mean)).toBeLessThan(1e-9);
  });

  test("the likeliest graphs have the same probabilities", () => {
    for (const [place, { prob, cliques }] of dga.topmodels.entries()) {
      const { graph, probability } = ours.graphs[place]!;
      expect([...graph.cliques].sort((a, b) => a - b)).toEqual(cliquesOf(cliques));
      expect(largest.absolute("probabilities of graphs", probability, prob)).toBeLessThan(1e-9);
    }
  });
});

const upTo = Array.from({ length: 300 }, (_, at) => at + 1);
const example = (counts: readonly number[]): Table => ({
  lists: Array.from({ length: Math.log2(counts.length) }, (_, list) => `list ${list + 1}`),
  counts: Float64Array.from(counts),
});

test("the example of five lists in Madigan and York", () => {
  const { Y, delta, mean, median, lo, hi, topprobs } = averagingExamples.MadiganYork5;
  const ours = averageGraphs(example(Y), { delta, hidden: upTo });
  expect(largest.relative("posterior means", ours.mean, mean)).toBeLessThan(1e-9);
  expect([ours.median, ours.lower, ours.upper]).toEqual([median, lo, hi]);
  for (const [place, probability] of topprobs.entries())
    expect(
      largest.absolute("probabilities of graphs", ours.graphs[place]!.probability, probability),
    ).toBeLessThan(1e-9);
});

test("the example of three lists in Madigan and York, with their gamma prior", () => {
  const { Y, delta, a, b, mean, median, lo, hi, modelprobs } = averagingExamples.MadiganYork3;
  const logPrior = (total: number) => gammaln(total + a) - gammaln(total + 1) + total * Math.log(b / (1 + b));
  const ours = averageGraphs(example(Y), { delta, hidden: upTo, logPrior });
  expect(largest.relative("posterior means", ours.mean, mean)).toBeLessThan(1e-9);
  expect([ours.median, ours.lower, ours.upper]).toEqual([median, lo, hi]);
  const likeliest = modelprobs.toSorted((one, other) => other - one);
  for (const [place, probability] of likeliest.entries())
    expect(
      largest.absolute("probabilities of graphs", ours.graphs[place]!.probability, probability),
    ).toBeLessThan(1e-9);
});

test("six lists are averaged too, and the mass at the end of the grid is told", () => {
  const { table } = published.find(({ name }) => name === "UKdat")!;
  const ours = averageGraphs(table);
  expect(ours.graphs).toHaveLength(18_154);
  expect(ours.lower).toBeGreaterThan(2744);
  expect(ours.massAtEnd).toBeLessThan(1e-6);
  expect(ours.posterior.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
});
