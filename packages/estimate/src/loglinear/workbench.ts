import type { Table } from "../table/table.js";
import { LogLinear } from "./fit.js";
import type { Model } from "./model.js";
import { type Status, Statuses } from "./status.js";

/** Where models are fitted to tables of so many lists: the fits, and what is known of which model exists on which support. */
export class Workbench {
  readonly fits: LogLinear;
  readonly statuses: Statuses;

  constructor(readonly lists: number) {
    this.fits = new LogLinear(lists);
    this.statuses = new Statuses(lists);
  }

  load(counts: Float64Array): this {
    this.fits.load(counts);
    this.statuses.load(counts);
    return this;
  }

  static on(table: Table): Workbench {
    return new Workbench(table.lists.length).load(table.counts);
  }
}

/** Why there is no number: the status of the model, or an iteration that does not settle. */
export type NoFit = Exclude<Status, "ok"> | "not-settled";

/** What a selection ends with: a model with its total, or why there is none. */
export type Selected =
  | { readonly status: "ok"; readonly model: Model; readonly total: number }
  | { readonly status: NoFit; readonly model: Model };

/**
 * A rule that chooses a model for the table on the bench. A bootstrap repeats it in every draw, and lends it the chance of
 * that draw (uniform in [0, 1)), for rules that leave something to it.
 */
export type Selection = (bench: Workbench, chance?: () => number) => Selected;
