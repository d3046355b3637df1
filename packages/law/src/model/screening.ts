import type { Citation } from "./provision.js";
import type { Text } from "./text.js";

type Data = Readonly<Record<string, unknown>>;

/** One of the things that together tell of trafficking. */
export interface ScreeningElement {
  readonly element: string;
  readonly title: Text;
  /** What the answers say of it. The element `how` is the one that no other makes up for. */
  readonly signs: (data: Data) => readonly Text[];
}

/** Whether all elements come together, some signs are there, only a circumstance is, or nothing. */
export type Suggestion = "together" | "signs" | "circumstance" | "nothing";

/** How a jurisdiction reads signs before anybody is identified. */
export interface ScreeningRules<K extends string = string> {
  /** The kind of act in whose form the signs are ticked. */
  readonly of: string;
  readonly elements: readonly ScreeningElement[];
  readonly basis: readonly K[];
  readonly suggestions: Readonly<Record<Suggestion, Text>>;
  /** Said beside it where the person is, or may be, a minor. */
  readonly minor: Text;
  readonly decidesNothing: Text;
}

/** What signs suggest, and why; never a number, never a decision. */
export interface Screening {
  readonly suggests: Suggestion;
  readonly said: readonly Text[];
  readonly elements: readonly {
    readonly element: string;
    readonly title: Text;
    readonly signs: readonly Text[];
  }[];
  readonly basis: readonly Citation[];
}
