import { size } from "../table/table.js";

/**
 * A hierarchical log-linear model: the terms that it holds besides the intercept, as bitmasks of lists. Every list has its
 * main effect, and with a term come all its parts. The order is by size, then 12, 13, …, 1t, 23, ….
 */
export type Model = readonly number[];

/** Orders terms by size, then by their lists: 12, 13, …, 1t, 23, …. */
export function compareTerms(one: number, other: number): number {
  const bySize = size(one) - size(other);
  if (bySize !== 0 || one === other) return bySize;
  // The lowest list that only one of them has decides.
  const differing = one ^ other;
  return one & (differing & -differing) ? -1 : 1;
}

/** The model of independent lists. */
export const mainEffects = (lists: number): number[] => Array.from({ length: lists }, (_, list) => 1 << list);

/** The pairs of lists in their order: 12, 13, …, 1t, 23, …. */
export function pairsOf(lists: number): number[] {
  const pairs: number[] = [];
  for (let first = 0; first < lists; first++)
    for (let second = first + 1; second < lists; second++) pairs.push((1 << first) | (1 << second));
  return pairs;
}

/** The smallest hierarchical model on so many lists that holds the given terms. */
export function modelOf(lists: number, generators: readonly number[]): Model {
  const terms = new Set(mainEffects(lists));
  for (const generator of generators)
    for (let part = generator; part > 0; part = (part - 1) & generator) terms.add(part);
  return [...terms].sort(compareTerms);
}

/** The terms of a model that are part of no other. */
export const generatorsOf = (model: Model): number[] =>
  model.filter((term) => !model.some((other) => other !== term && (other & term) === term));

/**
 * A model as the literature writes it: its generators in brackets, lists by number from 1, the larger first: `[123,14,5]`.
 * From the tenth list on the numbers of a generator are parted by points: `[1.10,2]`.
 */
export function notation(model: Model): string {
  const parting = model.some((term) => term >= 1 << 9) ? "." : "";
  const name = (term: number) =>
    Array.from({ length: 16 }, (_, list) => list + 1)
      .filter((list) => (term >> (list - 1)) & 1)
      .join(parting);
  const generators = generatorsOf(model).sort((a, b) => size(b) - size(a) || compareTerms(a, b));
  return `[${generators.map(name).join(",")}]`;
}

/**
 * The model that a notation names, on so many lists.
 * @throws {RangeError} if the notation cannot be read or names a list that there is not
 */
export function readNotation(written: string, lists: number): Model {
  const inner = /^\[([\d.,]*)\]$/.exec(written)?.[1];
  if (inner === undefined) throw new RangeError(`${written} is not a model such as [12,13,4]`);
  const parting = written.includes(".") || lists > 9;
  const generators = inner === "" ? [] : inner.split(",");
  return modelOf(
    lists,
    generators.map((generator) =>
      (parting ? generator.split(".") : [...generator]).reduce((term, list) => {
        const place = Number(list);
        if (!(place >= 1 && place <= lists)) throw new RangeError(`${written} names a list ${list}`);
        return term | (1 << (place - 1));
      }, 0),
    ),
  );
}

/** A term by the names of its lists: `police × shelters`. */
export const nameOfTerm = (term: number, lists: readonly string[]): string =>
  lists.filter((_, list) => (term >> list) & 1).join(" × ");
