import type { Facts } from "./answers.js";
import type { Block } from "./scale.js";
import type { Text } from "./text.js";

/** What a file, or the person who prints, can fill into a line; where it is not known, the line is written by hand. */
export type PaperValue =
  | "file-number"
  | "today"
  | "organisation"
  | "born"
  | "sex"
  | "citizenship"
  | "talk-at"
  | "talk-place"
  | "talk-participants"
  | "talk-present";

/** A line of a form. */
export interface PaperLine {
  readonly title: Text;
  /** What fills it; absent where it is always written by hand (names: the file has none). */
  readonly from?: PaperValue;
  /** How many lines by hand; one unless given. */
  readonly rows?: number;
  readonly if?: (facts: Facts) => boolean;
}

/** One numbered point of a list that the law gives, in plain words. */
export interface PaperPoint<K extends string = string> {
  readonly number: string;
  readonly text: Text;
  readonly basis: K;
}

/** A part of a paper. `if` leaves it out where the file shows that it does not concern the person. */
export type PaperBlock<K extends string = string> = { readonly if?: (facts: Facts) => boolean } & (
  | { readonly type: "heading" | "text" | "strong"; readonly text: Text }
  /** A list whole, as the law has it: the lead begins the sentence that each point ends. */
  | { readonly type: "points"; readonly lead: Text; readonly points: readonly PaperPoint<K>[] }
  /** The same rights as the file shows them: those open now with their terms, then those that are not, with why. */
  | {
      readonly type: "rights";
      readonly open: Text;
      readonly later: Text;
      readonly points: readonly PaperPoint<K>[];
    }
  /** Numbers to call, large. */
  | { readonly type: "calls"; readonly calls: readonly { readonly number: string; readonly text: Text }[] }
  | { readonly type: "lines"; readonly lines: readonly PaperLine[] }
  /** Lines for a name and a signature. */
  | { readonly type: "signatures"; readonly who: readonly PaperLine[] }
  /** The scored sheet of the jurisdiction's scale, in the edition of the day of the talk. */
  | {
      readonly type: "scale";
      /** The rows of the form in which the blocks stand, and their titles there. */
      readonly blocks: Readonly<Record<Block, { readonly row: string; readonly title: Text }>>;
      readonly columns: Readonly<Record<"row" | "item" | "limit" | "score", Text>>;
      readonly words: Readonly<
        Record<"sum" | "total" | "needed" | "not-counted" | "reached" | "not-reached" | "result", Text>
      >;
    }
);

/**
 * A paper that the law knows: what it says and asks, in the order of the page. Whoever prints lays it out; the file
 * fills in what it knows.
 */
export interface Paper<K extends string = string> {
  readonly title: Text;
  /** The form that it follows, e.g. "Annex 2"; null where the law prescribes none. */
  readonly form: Text | null;
  /** What it is for, as a list of papers says it. */
  readonly help: Text;
  readonly basis: readonly K[];
  /** The kinds of act at which it is filled in or handed over. */
  readonly with: readonly string[];
  readonly blocks: readonly PaperBlock<K>[];
}
