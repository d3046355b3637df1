import { readFileSync } from "node:fs";
import { type HistoryCount, type Table, tableOf } from "@pana/estimate";

/** A figure of the R packages that may be missing, as they print it. */
type Figure = number | null;

interface Fitted {
  readonly pointEstimate: number;
  readonly normalLogDark95: readonly [number, number];
  readonly aicSparse: number;
  readonly deviance: number;
  readonly coef: Readonly<Record<string, number>>;
}

export interface Bca {
  readonly popest: number;
  readonly ahat: number;
  readonly z0: number;
  readonly bca: Readonly<Record<string, number>>;
  readonly bootq: Readonly<Record<"2.5%" | "50%" | "97.5%", number>>;
}

export interface Averaged {
  readonly delta: number;
  readonly mean: number;
  readonly median: number;
  readonly lo: number;
  readonly hi: number;
  readonly mode: number;
  readonly ngraphs: number;
  readonly topmodels: readonly {
    readonly prob: number;
    readonly cliques: readonly (number | readonly number[])[] | { readonly ID: readonly number[] };
  }[];
}

export interface Reference {
  readonly sparsemse_main: Fitted;
  readonly sparsemse_stepwise02: Fitted;
  readonly sparsemse_alltwo?: Fitted;
  readonly sparsemse_checkident_all_pairs_status: number;
  readonly mse12_stepwise02: { readonly popest: number; readonly hiermod: string };
  readonly sparsemse_bca_nboot1000_seed1234?: Bca;
  readonly mse12_bic_enumeration?: Readonly<
    Record<
      string,
      {
        readonly nmodels_valid: number;
        readonly top: readonly { readonly model: string; readonly abundance: number; readonly bic: number }[];
      }
    >
  >;
  readonly mse12_bic_bootstrap_and_downhill?: Readonly<Record<string, unknown>>;
  readonly dga?: Averaged;
  readonly derived?: Readonly<
    Record<"chao_T_large" | "chao_bias_corrected_T" | "chao_T" | "zelterman_poisson", number>
  >;
}

interface Dataset {
  readonly name: string;
  readonly lists: readonly string[];
  readonly observed: number;
  readonly histories: readonly HistoryCount[];
}

interface Resamples {
  readonly histories: readonly string[];
  readonly counts: readonly (readonly number[])[];
  readonly estimates: readonly Figure[];
  readonly models: readonly string[];
}

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../data/${name}.json`, import.meta.url), "utf8"));

const references: Readonly<Record<string, Reference>> = read("mse-reference").reference;

/** Every published table with what the R packages say of it. */
export const published = (read("mse-datasets").datasets as readonly Dataset[]).map((dataset) => ({
  name: dataset.name,
  observed: dataset.observed,
  table: tableOf(dataset.lists, dataset.histories),
  reference: references[dataset.name]!,
}));

/** The table of a published data set. */
export function publishedTable(name: string): Table {
  const found = published.find((one) => one.name === name);
  if (found === undefined) throw new Error(`there is no data set ${name}`);
  return found.table;
}

export const exactModels: Readonly<
  Record<
    string,
    readonly {
      readonly model: string;
      readonly status: number;
      readonly abundance: Figure;
      readonly bic: Figure;
      readonly aic: Figure;
    }[]
  >
> = read("mse-exact").allmodels;

export const resamples: Readonly<Record<string, Resamples>> = read("mse-exact").bootstrap;

export const averagingExamples: Readonly<
  Record<
    "MadiganYork5" | "MadiganYork3",
    Averaged & {
      readonly Y: readonly number[];
      readonly topprobs: number[];
      readonly modelprobs: number[];
      readonly a: number;
      readonly b: number;
    }
  >
> = read("mse-reference").dga_documented_examples;

/** Keeps the largest difference seen of each kind, and prints them at the end. */
export class Largest {
  readonly #seen = new Map<string, number>();

  /** How far a figure is from the reference, relative to the reference. */
  relative(what: string, figure: number, reference: number): number {
    return this.#note(what, Math.abs(figure / reference - 1));
  }

  absolute(what: string, figure: number, reference: number): number {
    return this.#note(what, Math.abs(figure - reference));
  }

  #note(what: string, difference: number): number {
    this.#seen.set(what, Math.max(this.#seen.get(what) ?? 0, difference));
    return difference;
  }

  print(): void {
    for (const [what, difference] of this.#seen)
      process.stdout.write(`largest difference, ${what}: ${difference.toExponential(1)}\n`);
  }
}
