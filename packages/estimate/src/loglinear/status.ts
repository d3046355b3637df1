import { hasDescent, ModularRank, nullSpace, rankOf } from "./exact.js";
import type { Model } from "./model.js";

/**
 * What can be said of a model on a table: `ok`; the maximum of the likelihood does not exist; it exists but more than one
 * set of parameters reaches it; or both.
 */
export type Status = "ok" | "does-not-exist" | "not-identifiable" | "does-not-exist-nor-identifiable";

/** How many answers are kept; thousands of draws times thousands of models would fill the memory. */
const MOST_KNOWN = 100_000;

/** The statuses by the codes of the R packages, 0 to 3. */
export const STATUSES: readonly Status[] = [
  "ok",
  "does-not-exist",
  "not-identifiable",
  "does-not-exist-nor-identifiable",
];

/**
 * Decides exactly whether the extended maximum likelihood estimate of a model exists and is identifiable. Depends only on
 * the model and on which histories were seen.
 *
 * A term of which no case was seen stands at minus infinity; the cells that contain it are taken out. Of the cells that
 * are left, let X+ be the rows of those seen and X0 those of the others. If X+ has full column rank the estimate exists
 * and is unique. Otherwise it fails to exist iff some u with X+ u = 0 has X0 u <= 0, not all 0; and it is not
 * identifiable iff X+ u = X0 u = 0 for some u other than 0. Full rank is proved modulo a prime, everything else decided in
 * whole numbers.
 *
 * Fienberg & Rinaldo 2012, Annals of Statistics 40:996; Chan, Silverman & Vincent 2021, JASA 116:1297.
 */
export class Statuses {
  readonly #cells: number;
  readonly #known = new Map<string, Status>();
  readonly #rank = new ModularRank();
  readonly #positive: Int32Array;
  readonly #finite: Int32Array;
  #counts: Float64Array;
  #support = "";

  constructor(lists: number) {
    this.#cells = 2 ** lists;
    this.#counts = new Float64Array(this.#cells);
    this.#positive = new Int32Array(this.#cells);
    this.#finite = new Int32Array(this.#cells);
  }

  /** Turns to a table; what is known of other tables with the same histories stays known. */
  load(counts: Float64Array): this {
    this.#counts = counts;
    const words: number[] = [];
    for (let start = 0; start < this.#cells; start += 16) {
      let word = 0;
      for (let bit = 0; bit < 16; bit++) if ((counts[start + bit] ?? 0) > 0) word |= 1 << bit;
      words.push(word);
    }
    this.#support = String.fromCharCode(...words);
    return this;
  }

  /** The status of a model on the table loaded. */
  of(model: Model): Status {
    const key = `${this.#support}|${model.join()}`;
    let status = this.#known.get(key);
    if (status === undefined) {
      status = this.#decide(model);
      if (this.#known.size >= MOST_KNOWN) this.#known.clear();
      this.#known.set(key, status);
    }
    return status;
  }

  #decide(model: Model): Status {
    const counts = this.#counts;
    const positive = this.#positive;
    let seen = 0;
    for (let cell = 1; cell < this.#cells; cell++) if (counts[cell]! > 0) positive[seen++] = cell;
    const finite = this.#finite;
    const infinite: number[] = [];
    finite[0] = 0;
    let columns = 1;
    for (const term of model) {
      let found = false;
      for (let at = 0; at < seen && !found; at++) found = (positive[at]! & term) === term;
      if (found) finite[columns++] = term;
      else infinite.push(term);
    }
    const full =
      this.#rank.of(seen, columns, (row, column) => {
        const term = finite[column]!;
        return (positive[row]! & term) === term ? 1 : 0;
      }) === columns;
    if (full) return "ok";

    const terms = finite.slice(0, columns);
    const design = (cell: number) => Array.from(terms, (term) => ((cell & term) === term ? 1n : 0n));
    const unseen: number[] = [];
    for (let cell = 1; cell < this.#cells; cell++)
      if (counts[cell]! === 0 && !infinite.some((term) => (cell & term) === term)) unseen.push(cell);
    const basis = nullSpace(Array.from(positive.slice(0, seen), design), columns);
    if (basis.length === 0) return "ok";
    const cone = unseen.map((cell) =>
      basis.map((vector) =>
        terms.reduce((sum, term, at) => ((cell & term) === term ? sum + vector[at]! : sum), 0n),
      ),
    );
    const code = (hasDescent(cone) ? 1 : 0) + (rankOf(cone) < basis.length ? 2 : 0);
    return STATUSES[code]!;
  }
}
