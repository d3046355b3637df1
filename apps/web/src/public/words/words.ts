import type { About, Danger, FollowedReport } from "../reports.js";

/** The questions of the report, in the order in which they are asked. */
export const QUESTIONS = ["what", "where", "danger", "about", "contact"] as const;
export type Question = (typeof QUESTIONS)[number];

/** Everything that a person types or chooses; each fault names its field by `fields`. */
export type Field =
  | "what"
  | "region"
  | "where"
  | "danger"
  | "about"
  | "who"
  | "contact"
  | "code"
  | "message"
  | "picture";

/** The points of L110 17(2). */
export type RightNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17;

type Three = readonly [string, string, string];
type Four = readonly [string, string, string, string];
interface Section<Lines extends readonly string[]> {
  readonly heading: string;
  readonly lines: Lines;
}

/** A calendar day of the reader: month and weekday counted from 1, Monday first. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
}

/**
 * Every text of the public pages in one language. Titles are neutral: they stay in the history of a device that others
 * may hold, so none tells what the site is about.
 */
export interface Words {
  /** For a reader of the screen: the list of languages. */
  readonly languages: string;
  readonly toText: string;
  readonly leave: { readonly now: string; readonly hint: string };
  readonly demonstration: string;
  readonly numbers: {
    readonly heading: string;
    readonly police: string;
    readonly hotline: string;
    /** The name of a link that calls a number, e.g. "Call 102". */
    readonly call: (number: string) => string;
  };
  readonly foot: {
    readonly start: string;
    readonly rights: string;
    readonly about: string;
    readonly law: string;
    readonly more: string;
    /** The way to the sign-in of officers. */
    readonly staff: string;
  };
  readonly print: string;

  readonly start: {
    readonly title: string;
    readonly heading: string;
    readonly lead: string;
    readonly help: { readonly heading: string; readonly text: string };
    readonly report: { readonly heading: string; readonly text: string };
    readonly code: { readonly heading: string; readonly text: string };
    readonly course: { readonly heading: string; readonly steps: Four };
  };

  readonly fields: Readonly<Record<Field, string>>;
  readonly hints: Readonly<Record<Exclude<Field, "region" | "danger" | "about" | "picture">, string>> & {
    readonly picture: (most: number) => string;
  };

  readonly report: {
    readonly title: string;
    /** E.g. "Question 2 of 5: where". */
    readonly progress: (number: number, of: number) => string;
    readonly last: string;
    readonly headings: Readonly<Record<Question, string>>;
    readonly noRegion: string;
    readonly danger: Readonly<Record<Danger, string>>;
    readonly dangerNow: { readonly heading: string; readonly text: string };
    readonly about: Readonly<Record<About, string>>;
    readonly anonymous: { readonly heading: string; readonly lines: readonly [string, string] };
    readonly reachable: { readonly heading: string; readonly lines: readonly [string, string] };
    readonly next: string;
    readonly skip: string;
    readonly back: string;
    readonly check: string;
    readonly checkLead: string;
    readonly unanswered: string;
    readonly stillNeeded: string;
    readonly change: string;
    readonly send: string;
  };

  readonly faults: {
    readonly heading: string;
    readonly whatMissing: string;
    readonly tooLong: (field: string, length: number, longest: number) => string;
    readonly notOffered: (field: string) => string;
    readonly codeMissing: string;
    /** The check letter does not fit, or signs are missing. */
    readonly codeMistyped: string;
    readonly codeUnknown: string;
    readonly codeDiffers: (group: number) => string;
    readonly messageMissing: string;
    /** The form has sent other words before, e.g. after going back to it. */
    readonly messageOther: string;
    /** Said of a field that a browser has emptied: the pictures have to be chosen again. */
    readonly notPicture: string;
    readonly harmfulPicture: string;
    readonly pictureTooLarge: string;
    readonly tooManyPictures: string;
    readonly notStored: string;
    readonly messageNotStored: string;
    readonly notOpened: string;
  };

  /** Said by the script of the page when a form has not got through: no connection, a failure of ours, too long. */
  readonly offline: {
    readonly text: string;
    readonly failed: string;
    readonly tooMuch: string;
    readonly again: string;
  };

  readonly receipt: {
    readonly title: string;
    readonly heading: string;
    readonly received: string;
    readonly codeHeading: string;
    readonly codeText: string;
    readonly copy: string;
    /** Saves the card as a file on the device. */
    readonly save: string;
    readonly copied: string;
    readonly aloud: string;
    /** Names of the digits 0 to 9. */
    readonly digits: readonly [
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
    ];
    /** A word for each letter of a code, beginning with that letter where the language has one. */
    readonly letters: Readonly<Record<"A" | "E" | "K" | "M" | "T" | "X", string>>;
    readonly keepHeading: string;
    readonly keepText: string;
    readonly keepAction: string;
    readonly kept: string;
    readonly nextHeading: string;
    readonly next: Three;
    readonly lookAgain: string;
    readonly orLater: string;
    /** On the printed card, beside the address. */
    readonly cardText: string;
  };

  readonly follow: {
    readonly title: string;
    readonly heading: string;
    readonly text: string;
    readonly open: string;
    readonly another: string;
    readonly state: string;
    readonly states: Readonly<
      Record<FollowedReport["state"], { readonly name: string; readonly text: string }>
    >;
    readonly messages: string;
    readonly none: string;
    readonly you: string;
    readonly desk: string;
    readonly write: string;
    readonly written: string;
    readonly refresh: string;
  };

  /** Who read the file of the person whose card it is. */
  readonly seen: {
    readonly title: string;
    readonly heading: string;
    readonly text: string;
    readonly shown: string;
    readonly none: string;
    /** The act by which a body takes part. */
    readonly because: (act: string) => string;
    /** The body opened closed parts in an emergency on that day. */
    readonly emergency: string;
    readonly safety: string;
    readonly unknown: string;
    readonly wait: string;
    readonly notOpened: string;
  };

  readonly rights: {
    readonly title: string;
    readonly heading: string;
    readonly lead: string;
    readonly beforeHeading: string;
    readonly before: string;
    readonly rightsHeading: string;
    readonly rights: Readonly<Record<RightNumber, string>>;
    readonly dutiesHeading: string;
    readonly duties: Readonly<Record<1 | 2, string>>;
    /** How a provision is cited, e.g. "Article 17(2)(1)". */
    readonly article: (paragraph: number, point?: number) => string;
    readonly source: string;
  };

  readonly law: {
    readonly title: string;
    readonly heading: string;
    readonly lead: string;
    /** Where the texts of law are not in the language of the page: in which they stand; empty where they are. */
    readonly inRussian: string;
    readonly official: string;
    readonly allActs: string;
    readonly executed: (of: { readonly count: number; readonly all: number }) => string;
    readonly binds: string;
    readonly done: string;
    readonly why: string;
    readonly verified: string;
  };

  readonly about: {
    readonly title: string;
    readonly heading: string;
    readonly what: string;
    readonly kept: Section<Four>;
    readonly notKept: Section<Three>;
    readonly readers: Section<Three>;
    readonly device: Section<Four>;
  };

  readonly trouble: {
    readonly missing: { readonly title: string; readonly heading: string; readonly text: string };
    readonly broken: { readonly title: string; readonly heading: string; readonly text: string };
    readonly tooMuch: { readonly title: string; readonly heading: string; readonly text: string };
  };

  /** A day in words, e.g. "Thursday, 26 November 2026". */
  readonly date: (day: Day) => string;
}
