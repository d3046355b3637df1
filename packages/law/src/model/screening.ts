import type { Citation, Mark } from "./provision.js";
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

/** One answer in the form of an act: the value of a field, or one value of several. */
export interface Tick {
  readonly field: string;
  readonly value: string | true;
}

/**
 * What the law says of a circumstance that practice looks at:
 * - `named`: its closed list names it;
 * - `read-as`: the list names what it is read as, by our deduction;
 * - `policy`: the list does not name it; to look at it is a choice of the system, and no rule of law rests on it.
 */
export type Footing = "named" | "read-as" | "policy";

/** A circumstance of vulnerability in the words of practice, with the answer in the form by which it is recorded. */
export interface Circumstance<K extends string = string> {
  readonly name: string;
  readonly title: Text;
  readonly footing: Footing;
  /** For one that the law names, the code of its list. */
  readonly ticks: Tick;
  /** Why it is mapped so; absent where the law simply names it. */
  readonly because?: Text;
  readonly basis: readonly K[];
}

/** Another way of ordering the same signs: headings without weights, never a sum. */
export interface Lens {
  readonly title: Text;
  /** What is known of the headings, and that the mapping is ours. */
  readonly note: Text;
  /** How far the headings themselves are verified. The mapping of signs to them is always a deduction. */
  readonly mark: Mark;
  readonly address: string;
  readonly headings: readonly {
    readonly title: Text;
    /** The signs, by their values in `field`. */
    readonly of: readonly string[];
  }[];
}

/** One answer that a guided question offers. */
export interface GuideAnswer {
  readonly ticks: Tick;
  readonly title: Text;
  readonly help?: Text;
}

/** One question of the guide, with its answers; one screen of a telephone where it is for the street. */
export interface GuideStep {
  readonly name: string;
  /** The element that it is about; null for what is asked first of all, whatever it tells. */
  readonly element: string | null;
  readonly ask: Text;
  readonly help?: Text;
  readonly answers: readonly GuideAnswer[];
}

/** How deep to ask: on the street in under three minutes, or in peace and whole. */
export type Depth = "patrol" | "full";

/** The languages in which a person reads for themselves, Kazakh first. */
export const CARD_LANGUAGES = ["kk", "ru", "uz", "ky", "tg", "en"] as const;
export type CardLanguage = (typeof CARD_LANGUAGES)[number];
export type CardText = Readonly<Record<CardLanguage, string>>;

/** What a card stands for: an answer in the form of a kind of act. */
export interface CardMeaning extends Tick {
  readonly kind: string;
}

/** A short sentence that a frightened person can point at. */
export interface Card {
  readonly name: string;
  readonly says: CardText;
  /** Something that is so, or something that is needed. */
  readonly about: "sign" | "need";
  readonly means: CardMeaning;
}

export const CARD_ANSWERS = ["yes", "no", "silent"] as const;
export type CardAnswer = (typeof CARD_ANSWERS)[number];

/** What is said around the cards to whoever reads them. */
export interface CardWords {
  readonly lead: CardText;
  readonly free: CardText;
  readonly answers: Readonly<Record<CardAnswer, CardText>>;
  readonly thanks: CardText;
  readonly back: CardText;
  readonly stop: CardText;
  readonly help: CardText;
}

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
  readonly circumstances: readonly Circumstance<K>[];
  readonly footings: Readonly<Record<Footing, Text>>;
  /** Said where every circumstance that is ticked is a policy. */
  readonly policyOnly: Text;
  /** The field in which the signs of the lenses are ticked. */
  readonly signsField: string;
  readonly lenses: readonly Lens[];
  readonly guide: Readonly<Record<Depth, readonly GuideStep[]>>;
  readonly cards: readonly Card[];
  readonly cardWords: CardWords;
}

/** The signs under the headings of a lens, as far as they are ticked. */
export interface LensReading {
  readonly title: Text;
  readonly note: Text;
  readonly address: string;
  readonly headings: readonly { readonly title: Text; readonly signs: readonly Text[] }[];
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
  /** The same signs in other orders; they change nothing in what is suggested. */
  readonly lenses: readonly LensReading[];
  readonly basis: readonly Citation[];
}
