import type { Mark } from "./provision.js";
import type { Text } from "./text.js";

export const BLOCKS = ["purpose", "acts", "means", "harm"] as const;
export type Block = (typeof BLOCKS)[number];

/** A row of the scored sheet. The number is that of the paper form. */
export interface ScaleItem {
  readonly row: string;
  readonly block: Block;
  readonly title: Text;
  /** Asked of minors only. */
  readonly minorsOnly?: true;
  /** How far this row's wording was verified, where it differs from the edition's. */
  readonly mark?: Mark;
}

/** What a track needs: a score in each block named, and in total. A block that is null is not counted. */
export interface Thresholds {
  readonly blocks: Readonly<Record<Block, number | null>>;
  readonly total: number;
}

/** The scored scale in one edition. Dates are ISO 8601; `validTo` is the last day, or null while in force. */
export interface ScaleEdition<K extends string = string> {
  readonly edition: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly mark: Mark;
  readonly items: readonly ScaleItem[];
  /** The limit value of each item, in points. */
  readonly limit: number;
  readonly adult: Thresholds;
  readonly minor: Thresholds;
  readonly basis: readonly K[];
}

/** The scored identification of a jurisdiction, with every word that its result is told in. */
export interface Scale<K extends string = string> {
  readonly editions: readonly ScaleEdition<K>[];
  readonly blockTitles: Readonly<Record<Block, Text>>;
  readonly assigned: Text;
  /** Never "not a victim". */
  readonly notAssigned: Text;
  /** Where every other block is reached and only this one is not. */
  readonly onlyHarmMissing: Text;
  /** The day of the talk lies before the first edition; the first was used. */
  readonly beforeFirstEdition: Text;
  /** The edition's wording has not been read in full. */
  readonly unread: Text;
  readonly appealBasis: readonly K[];
}
