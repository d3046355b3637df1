import { ODDS_RATIOS } from "../bounds/two-lists.js";
import { readNotation } from "../loglinear/model.js";
import { type NoFit, Workbench } from "../loglinear/workbench.js";
import { merged, withoutList } from "../table/lists.js";
import { overlap, type Table } from "../table/table.js";
import { type Method, type Prepared, prepare } from "../verdict/verdict.js";
import type { Reason } from "../verdict/words.js";

/** Why another way of looking gives no number: a refusal, two lists that give a band only, or a model without an estimate. */
export type NoTotal = Reason | NoFit | "two-lists";

/** What the estimate would be had the lists been other than they are. */
export interface Variant {
  /** The list left out, or the two kept as one. */
  readonly lists: readonly string[];
  readonly overlap: number;
  readonly outcome:
    | { readonly total: number; readonly model: string }
    | { readonly without: readonly NoTotal[] };
}

/** The estimate as the dependence of two lists is set instead of fitted. */
export interface Slider {
  readonly lists: readonly [string, string];
  /** Whether the chosen model has the dependence of these two; it is fitted there and set here. */
  readonly inModel: boolean;
  readonly curve: readonly {
    /** The odds of being on one list for those on the other, against those on neither, other lists apart. */
    readonly oddsRatio: number;
    readonly outcome: { readonly total: number } | { readonly without: NoFit };
  }[];
}

export interface Sensitivity {
  readonly leftOut: readonly Variant[];
  readonly keptAsOne: readonly Variant[];
  readonly dependence: readonly Slider[];
}

/**
 * How much an estimate owes to each list, to each two lists being two, and to what is believed of their dependence. What gives no
 * number says why; none is made up.
 *
 * Binette & Steorts 2022, JRSS A 185:640, on judging estimates by their stability; the dependence as a set odds ratio follows
 * Gerritse, van der Heijden & Bakker 2015, JOS 31:357.
 */
export function sensitivity(prepared: Prepared, odds: readonly number[] = ODDS_RATIOS): Sensitivity {
  const { table, method } = prepared;
  const places = table.lists.map((_, place) => place);
  const pairs = places.flatMap((one) => places.slice(one + 1).map((other) => [one, other] as const));
  return {
    leftOut: places.map((list) => variant([table.lists[list]!], withoutList(table, list), method)),
    keptAsOne: pairs.map(([one, other]) =>
      variant([table.lists[one]!, table.lists[other]!], merged(table, one, other), method),
    ),
    dependence: pairs.map(([one, other]) => slider(prepared, one, other, odds)),
  };
}

function variant(lists: readonly string[], table: Table, method: Method): Variant {
  const answer = prepare(table, method);
  return {
    lists,
    overlap: overlap(table),
    outcome:
      answer.verdict === "prepared"
        ? answer.chosen
        : answer.verdict === "band"
          ? { without: ["two-lists"] }
          : { without: answer.because.map(({ code }) => code) },
  };
}

function slider({ table, chosen }: Prepared, one: number, other: number, odds: readonly number[]): Slider {
  const bench = Workbench.on(table);
  const pair = (1 << one) | (1 << other);
  const model = readNotation(chosen.model, table.lists.length);
  // Terms of three lists rest on those of two: they go with the pair.
  const rest = model.filter((term) => (term & pair) !== pair);
  const status = bench.statuses.of(rest);
  return {
    lists: [table.lists[one]!, table.lists[other]!],
    inModel: rest.length < model.length,
    curve: odds.map((oddsRatio) => ({
      oddsRatio,
      outcome:
        status !== "ok"
          ? { without: status }
          : bench.fits.fit(rest, [{ term: pair, log: Math.log(oddsRatio) }])
            ? { total: bench.fits.observed + bench.fits.hidden }
            : { without: "not-settled" },
    })),
  };
}
