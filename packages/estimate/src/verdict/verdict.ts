import { type Floors, floors } from "../bounds/chao.js";
import { type Band, type Chapman, chapman, dependenceBand } from "../bounds/two-lists.js";
import { type Bootstrap, intervalOf } from "../interval/bootstrap.js";
import { choose, type Draws, type Jackknife, jackknife } from "../interval/draws.js";
import { quantile } from "../interval/limits.js";
import { fill, type Text } from "../language.js";
import { notation } from "../loglinear/model.js";
import { type Selection, Workbench } from "../loglinear/workbench.js";
import { averaged } from "../selection/averaged.js";
import {
  bestOf,
  type Candidate,
  downhill,
  fan,
  type Ranking,
  rank,
  rankAll,
} from "../selection/criterion.js";
import { hierarchicalModels } from "../selection/enumerate.js";
import { stepwise } from "../selection/stepwise.js";
import { informative, type SetAside } from "../table/lists.js";
import { observed, overlap, type Table } from "../table/table.js";
import { NOTES, REASONS, type Reason } from "./words.js";

/** The fewest cases on more than one list from which anything is estimated. */
export const LEAST_OVERLAP = 10;
/** The largest share of draws that may fail before the interval says too little. */
export const MOST_FAILED = 0.2;

export const METHODS = ["stepwise", "bic", "averaged"] as const;
/**
 * How the model is chosen, in the table and in every draw: by p-value, the best by BIC of those near the best, or none of
 * these, but all weighed.
 */
export type Method = (typeof METHODS)[number];

export interface Why {
  readonly code: Reason;
  readonly message: Text;
}

interface Looked {
  readonly observed: number;
  /** Cases on more than one list. */
  readonly overlap: number;
  /** The lists that the answer rests on. */
  readonly lists: readonly string[];
  readonly setAside: readonly SetAside[];
}

/** Nothing is estimated, and why. */
export interface Refusal extends Looked {
  readonly verdict: "refuse";
  readonly because: readonly Why[];
  readonly note: Text;
}

/** Two lists: a band by how they might depend on each other. */
export interface BandAnswer extends Looked {
  readonly verdict: "band";
  readonly band: Band;
  /** Right only for independent lists; stands here to be compared with, not to be quoted. */
  readonly chapman: Chapman;
  readonly note: Text;
}

/** An estimate marked as modelled, with everything that is needed not to overrate it. */
export interface Estimate extends Looked {
  readonly verdict: "modelled";
  readonly method: Method;
  readonly interval: Bootstrap;
  /**
   * The middle of the draws with their own limits of 95 %: a total smoothed over the choices that the draws made, which in
   * simulations holds the truth oftener than the corrected interval of one winner (Efron 2014, JASA 109:991).
   */
  readonly smoothed: { readonly total: number; readonly lower: number; readonly upper: number };
  /** All models looked at within BIC + 2 of the best, by their notation. */
  readonly fan: readonly { readonly model: string; readonly total: number; readonly bic: number }[];
  readonly modelsConsidered: number;
  readonly modelsWithout: Ranking["without"];
  readonly floors: Floors;
  /** The share of draws that gave no total. */
  readonly failedShare: number;
  readonly notes: readonly Text[];
}

export type Answer = Refusal | BandAnswer | Estimate;

/** A table that an estimate may come of: what is left is to make the draws. */
export interface Prepared extends Looked {
  readonly verdict: "prepared";
  readonly method: Method;
  readonly table: Table;
  readonly ranking: Ranking;
  readonly chosen: { readonly total: number; readonly model: string };
}

/** As many of the best models as a draw chooses among by BIC; the default of MultipleSystemsEstimation for five lists. */
const TOP_MODELS = 100;

/** All models that are few enough to be looked at one by one: all orders up to five lists, pairs on six, else a search. */
export function look(table: Table, progress?: (done: number) => void): Ranking {
  const bench = Workbench.on(table);
  if (table.lists.length <= 5) return rankAll(bench, undefined, "bic", progress);
  if (table.lists.length === 6) return rankAll(bench, 2, "bic", progress);
  return downhill(bench, 2);
}

/** The rule by which a model is chosen, from the table alone, so that any thread can make it again. */
export function selectionOf(method: Method, table: Table, ranking?: Ranking): Selection {
  if (method === "stepwise") return (bench) => stepwise(bench);
  const models = (ranking ?? look(table)).candidates.slice(0, TOP_MODELS).map(({ model }) => model);
  // A draw that left lists out cannot choose among models of all lists; it looks at all that remain.
  const of = (bench: Workbench) =>
    bench.lists === table.lists.length ? models : hierarchicalModels(bench.lists, 2);
  return method === "averaged" ? averaged(of) : (bench) => bestOf(rank(bench, of(bench)), bench.lists);
}

/**
 * Everything that can be said before the draws: a refusal under two telling lists or an overlap under 10, a band for two
 * lists, or what the draws need.
 */
export function prepare(
  whole: Table,
  method: Method = "stepwise",
  progress?: (done: number) => void,
): Prepared | Refusal | BandAnswer {
  const { table, setAside } = informative(whole);
  const looked: Looked = {
    observed: observed(whole),
    overlap: overlap(table),
    lists: table.lists,
    setAside,
  };
  if (table.lists.length < 2) return refusal(looked, ["one-list"]);
  if (looked.overlap < LEAST_OVERLAP) return refusal(looked, ["small-overlap"]);
  if (table.lists.length === 2)
    return {
      verdict: "band",
      ...looked,
      band: dependenceBand(table),
      chapman: chapman(table),
      note: NOTES.band,
    };
  const ranking = look(table, progress);
  const chosen = choose(new Workbench(table.lists.length), table, selectionOf(method, table, ranking));
  if (chosen.status !== "ok") return refusal(looked, [chosen.status]);
  return {
    verdict: "prepared",
    ...looked,
    method,
    table,
    ranking,
    chosen: { total: chosen.total, model: notation(chosen.model) },
  };
}

/** The answer, once the draws are made: an estimate if it has an interval that speaks of most draws. */
export function conclude(
  { table, ranking, chosen, method, verdict: _, ...looked }: Prepared,
  draws: Draws,
  left: Jackknife = jackknife(table, selectionOf(method, table, ranking)),
): Estimate | Refusal {
  const interval = intervalOf(chosen, draws, left);
  const failedShare = 1 - interval.percentile.draws / draws.totals.length;
  if (typeof interval.corrected === "string") return refusal(looked, [interval.corrected]);
  if (failedShare > MOST_FAILED)
    return refusal(looked, ["many-failed-draws"], { share: (100 * failedShare).toFixed(0) });
  const near = fan(ranking);
  const extreme = interval.corrected.limits.some((limit) => isOuter(limit.level) && limit.extreme);
  return {
    verdict: "modelled",
    ...looked,
    method,
    interval,
    smoothed: smoothedOf(interval),
    fan: near.map(named),
    modelsConsidered: ranking.considered,
    modelsWithout: ranking.without,
    floors: floors(table),
    failedShare,
    notes: [
      NOTES.modelled,
      ...(near.length > 1 ? [NOTES.fan] : []),
      ...(extreme ? [NOTES.extreme] : []),
      NOTES.critique,
    ],
  };
}

function smoothedOf({ draws, percentile }: Bootstrap): Estimate["smoothed"] {
  const at = (level: number) => percentile.limits.find((limit) => limit.level === level)?.value ?? Number.NaN;
  const totals = draws.totals.filter(Number.isFinite).sort();
  return { total: quantile(totals, 0.5), lower: at(0.025), upper: at(0.975) };
}

const isOuter = (level: number) => level === 0.025 || level === 0.975;

const named = ({ model, total, bic }: Candidate) => ({ model: notation(model), total, bic });

function refusal(
  looked: Looked,
  codes: readonly Reason[],
  values: Readonly<Record<string, string | number>> = {},
): Refusal {
  const known = { overlap: looked.overlap, least: LEAST_OVERLAP, ...values };
  return {
    verdict: "refuse",
    ...looked,
    because: codes.map((code) => ({ code, message: fill(REASONS[code], known) })),
    note: NOTES.refuse,
  };
}
