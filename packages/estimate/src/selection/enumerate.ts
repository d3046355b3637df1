import { compareTerms, type Model, mainEffects, pairsOf } from "../loglinear/model.js";
import { size } from "../table/table.js";

/**
 * Every hierarchical model that holds all main effects, with terms of at most `order` lists, but for the saturated one:
 * 8, 113 and 6,893 for 3, 4 and 5 lists; 2^pairs of order 2. Given one by one: six lists have 32,768 of order 2 and
 * 7,785,061 of all.
 */
export function* hierarchicalModels(lists: number, order: number = lists - 1): Generator<Model> {
  const highest = Math.min(order, lists - 1);
  const mains = mainEffects(lists);
  if (highest < 2) {
    yield mains;
    return;
  }
  yield* extend(mains, 2, highest, termsBySize(lists));
}

function termsBySize(lists: number): number[][] {
  const bySize: number[][] = Array.from({ length: lists + 1 }, () => []);
  for (let term = 1; term < 2 ** lists; term++) bySize[size(term)]!.push(term);
  for (const terms of bySize) terms.sort(compareTerms);
  return bySize;
}

/** All ways to go on from the terms chosen so far with terms of `level` lists, then of more. */
function* extend(
  chosen: readonly number[],
  level: number,
  highest: number,
  bySize: readonly (readonly number[])[],
): Generator<Model> {
  const has = new Set(chosen);
  const possible = bySize[level]!.filter((term) => parts(term).every((part) => level === 2 || has.has(part)));
  for (let picked = 0; picked < 2 ** possible.length; picked++) {
    const wider = [...chosen, ...possible.filter((_, at) => (picked >>> at) & 1)];
    if (level === highest || picked === 0) yield wider;
    else yield* extend(wider, level + 1, highest, bySize);
  }
}

/** The terms with one list fewer. */
function parts(term: number): number[] {
  const found: number[] = [];
  for (let rest = term; rest !== 0; rest &= rest - 1) found.push(term ^ (rest & -rest));
  return found;
}

/**
 * The models one step from a model: with a term added whose parts are all there, or with a term taken away that is part of
 * no other. Main effects stay.
 */
export function neighbours(model: Model, lists: number, order: number = lists - 1): Model[] {
  const has = new Set(model);
  const found: Model[] = [];
  for (let term = 1; term < 2 ** lists; term++) {
    const lists = size(term);
    if (lists < 2 || lists > order) continue;
    if (has.has(term)) {
      if (!model.some((other) => other !== term && (other & term) === term))
        found.push(model.filter((other) => other !== term));
    } else if (parts(term).every((part) => has.has(part))) found.push([...model, term].sort(compareTerms));
  }
  return found;
}

/** How many models there are of an order, where that is known without counting them. */
export function modelCount(lists: number, order: number = lists - 1): number | undefined {
  const highest = Math.min(order, lists - 1);
  if (highest < 2) return 1;
  if (highest === 2) return 2 ** pairsOf(lists).length;
  const known: Readonly<Record<string, number>> = { "4:3": 113, "5:3": 6212, "5:4": 6893 };
  return known[`${lists}:${highest}`];
}
