import type { CalendarData } from "../time/calendar.js";
import type { Moment } from "../time/moment.js";
import type { Clock, Term } from "../time/term.js";
import type { AccessRules } from "./access.js";
import type { Act, Actor, CaseFile, Person } from "./act.js";
import type { ActKind } from "./act-kind.js";
import type { Because, ClassificationName, Facts, RunningTerm, Status } from "./answers.js";
import type { Paper } from "./paper.js";
import type { Citation, NormativeAct, Provision } from "./provision.js";
import type { Scale } from "./scale.js";
import type { ScreeningRules } from "./screening.js";
import type { Subject } from "./subject.js";
import type { Text } from "./text.js";

/*
 * A jurisdiction is data. The engine walks these tables and knows no country: whatever a country's law calls a person's
 * position (consent in force, recognised as injured party, …) is a *standing* that acts set and clear; whatever it
 * obliges a body to do is a *rule*; whatever it makes a condition of a step is a *requirement*.
 */

/** The value of a switch: a documented choice where the law is silent or contradicts itself. */
export type SwitchValue = string | number | boolean;
export type Switches = Readonly<Record<string, SwitchValue>>;

/** A choice that the jurisdiction makes, with its default and the reasons; an administrator may choose otherwise. */
export interface Switch<K extends string = string> {
  /** The name of the conflict in the reading of the law that it answers (`J1` …), or null. */
  readonly conflict: string | null;
  readonly title: Text;
  readonly why: Text;
  readonly values: readonly SwitchValue[] | { readonly min: number; readonly max: number };
  readonly default: SwitchValue;
  readonly basis: readonly K[];
}

/** What may decide whether a duty arises: the act itself and the person, never other acts, so that none can undo it. */
export interface Known {
  readonly person: Person | undefined;
  /** By the date of birth in the file, on the day of the act; null where it is not known. */
  readonly minorByBirth: boolean | null;
  readonly switches: Switches;
}

/** What the file shows at an act, in the order of time. */
export interface Seen extends Known {
  /** Whether the file runs on the minors' track. */
  readonly minor: boolean;
  stands(standing: string): boolean;
}

/** An act that counts: its kind and, where the kind is not enough, what else must be so. */
export interface When<C = Seen> {
  readonly kind: string;
  readonly if?: (act: Act, seen: C) => boolean;
}

/** A position of the person or the file that acts set and clear. */
export interface Standing {
  readonly set: readonly When[];
  readonly cleared?: readonly When[];
}

/** Who bears a duty: the first of a list that the file can answer. */
export type BearerOf =
  /** Who performed the act from which the duty arises. */
  | "actor"
  /** The same, if of one of these kinds. */
  | { readonly actorAmong: readonly Subject[] }
  /** Who performed the latest act of a kind. */
  | { readonly doerOf: string }
  /** A body of this kind that has acted in the file or was addressed by name. */
  | { readonly inFile: Subject }
  /** The body that the act is addressed to (`to`, `organisations`). */
  | "addressee"
  /** Of those whom the act addresses, a body of the first of these kinds: what is copied to others obliges them to nothing. */
  | { readonly addressedAmong: readonly Subject[] }
  /** A body of this kind; which one, the file may or may not tell. */
  | { readonly kind: Subject };

/** An act that meets a duty. */
export interface Meeting {
  readonly kind: string;
  /** `arisenBy` is the act that gave rise to the duty, where the one that meets it must name it. */
  readonly if?: (act: Act, seen: Known, arisenBy: Act) => boolean;
  /**
   * Only if done by a body that performed an act of one of these kinds before: the same organisation, or the same kind
   * of body where the file does not tell which. An act added to the file can only widen this, never undo a meeting.
   */
  readonly byDoerOf?: readonly string[];
  /** Only if addressed (`to`) to one of those to whom the duty is owed. */
  readonly addressed?: true;
}

/** What may follow for a body that did not do its duty in time; the law's words, never a verdict. */
export interface Liability<K extends string = string> {
  /** The bearers whom the provision names. */
  readonly of: readonly Subject[];
  readonly basis: readonly [K, ...K[]];
  /** What to check before anybody relies on it. */
  readonly note: Text;
}

/** When a duty lapses: while a standing holds, nothing is owed. */
export interface Lapse<K extends string = string, S extends string = string> {
  readonly when: S;
  readonly reason: Text;
  readonly basis: readonly K[];
  /** What is overdue by then stays owed. */
  readonly notOverdue?: true;
}

/** The end of an offer: of the day that the act names in `field`, or of the last of so many days after it. */
export interface Expiry<K extends string = string> {
  readonly field: string;
  /** Calendar days after that of the act, where it names none. */
  readonly days: number;
  readonly reason: Text;
  readonly basis: readonly K[];
}

/** A term that depends on a choice of the jurisdiction. */
export type Chosen<T> = T | ((switches: Switches) => T);

/** How long: a term, a term that the act itself agrees, or as long as a standing holds. */
export type Within<S extends string = string> =
  | Term
  /** From `from` to `until`, or for `months`, but for `cap` months at most. */
  | { readonly in: "agreed"; readonly cap: number }
  /** To the end of the day so many working days before the date in this field of the act's data. */
  | { readonly in: "before"; readonly field: string; readonly workingDays: number }
  /** No end while the standing holds; then to the end of that day. */
  | { readonly in: "while"; readonly standing: S };

export interface Obligation<K extends string = string, S extends string = string> {
  readonly term: string | null;
  readonly title: Text;
  /** The act kind that meets it. */
  readonly duty: string;
  readonly bearer: readonly BearerOf[];
  readonly to: readonly Subject[];
  readonly within: Chosen<Within<S>>;
  readonly met: readonly Meeting[];
  readonly lapses: readonly Lapse<K, S>[];
  /** By time alone: what was offered until a day is owed no answer after it. */
  readonly expires?: Expiry<K>;
  /** The first is the one that obliges: its validity decides to which acts the rule applies. */
  readonly basis: readonly [K, ...K[]];
  readonly liability?: Liability<K>;
}

/**
 * A duty that the law makes. Its id with the id of the act is the id of the duty.
 * `K` are the keys of the provisions, so that a citation that is not in the table does not compile; `S` the standings.
 */
export interface Rule<K extends string = string, S extends string = string> extends Obligation<K, S> {
  readonly id: string;
  readonly arises: readonly (When<Known> & {
    /** Only after such a standing was ever reached; it must be one that the act alone decides. */
    readonly after?: S;
  })[];
  /**
   * Acts before the one from which it arises meet it too: those of the same day, e.g. an ambulance that was called
   * first, or all earlier ones.
   */
  readonly metBefore?: "same-day" | "ever";
  /** The bearer is never among the addressees. */
  readonly notToItself?: true;
  /** What differs while the file runs on the minors' track. */
  readonly minors?: Partial<Obligation<K, S>>;
}

/** A file read up to a moment, for what may be done next and what is known. */
export interface Reading extends Seen {
  readonly file: CaseFile;
  /** The moment as of which the file is read, in milliseconds since 1970; of its last act where none was asked for. */
  readonly now: Moment;
  /** The acts that count, in order: corrected ones as corrected, without those withdrawn. */
  readonly acts: readonly Act[];
  readonly clock: Clock;
  readonly minority: Facts["minority"];
  /** The act that brought a standing about, while it holds. */
  by(standing: string): Act | null;
  last(...kinds: readonly string[]): Act | null;
  all(...kinds: readonly string[]): readonly Act[];
  /** The moment of an act, in milliseconds since 1970. */
  at(act: Act): Moment;
}

/** Somebody who wants to perform an act. `data` is absent while the form is still empty. */
export interface Attempt extends Reading {
  readonly actor: Actor;
  readonly kind: string;
  readonly data: Readonly<Record<string, unknown>> | undefined;
  readonly moment: Moment;
}

/** What must be so for an act to be lawful. The first that fails refuses; one that only warns never does. */
export interface Requirement<K extends string = string, S extends string = string> {
  readonly of: readonly string[];
  /** Applies to these actors only. */
  readonly by?: readonly Subject[];
  /** Applies only where this holds. */
  readonly if?: (attempt: Attempt) => boolean;
  /** A standing that must hold, one that must not, or any other condition that must be true. */
  readonly needs?: S;
  readonly bars?: S;
  readonly holds?: (attempt: Attempt) => boolean;
  readonly warns?: true;
  readonly basis: readonly [K, ...K[]];
  readonly reason: Text | ((attempt: Attempt) => Text);
}

/** A special word for a body that is not competent, instead of the general one. */
export interface NotCompetent<K extends string = string> {
  readonly of: readonly string[];
  readonly by: readonly Subject[];
  readonly basis: readonly [K, ...K[]];
  readonly reason: Text;
}

/** How acts move the status of a file. An act of a lower rank does not move it back, unless it resets. */
export interface StatusRule {
  readonly status: Status;
  readonly rank: number;
  readonly by: readonly When[];
  readonly resets?: true;
}

/** What the file tells of one right at a moment: whether it is open, since and until when, and why or why not. */
export interface RightState {
  readonly open: boolean;
  readonly from?: string | null;
  readonly until?: string | null;
  readonly because: readonly Because[];
}

/** A right that the law gives to the person. */
export interface RightRule<K extends string = string> {
  readonly right: K;
  readonly title: Text;
  readonly basis: readonly K[];
  readonly state: (reading: Reading) => RightState;
}

/** Which standings answer the questions of {@link Facts}. */
export interface FactStandings<S extends string = string> {
  readonly consents: Readonly<Record<keyof Facts["consents"], S>>;
  readonly helpRefused: S;
  readonly identified: S;
  readonly notAssigned: S;
  readonly injuredParty: S;
  readonly cooperates: S;
  readonly notCooperates: S;
  readonly openProceedings: S;
  readonly inServices: S;
  readonly closed: S;
}

/** One result of a comparison: null where the file does not tell. */
export interface Classified {
  readonly result: boolean | null;
  readonly because: readonly Because[];
}

/** How a file is read by different law at once. */
export interface ClassificationRules<K extends string = string> {
  readonly results: Readonly<
    Record<
      ClassificationName,
      {
        readonly title: Text;
        readonly basis: readonly K[];
        readonly of: (reading: Reading) => Classified;
      }
    >
  >;
  /** What is said where the definition is met and the scale is not. */
  readonly appeal: Text;
  readonly appealBasis: readonly K[];
}

/** How long it may be kept who the person of a file is; the acts, which name nobody, stay. */
export interface Retention<K extends string = string, S extends string = string> {
  /** Full years after the file was closed. */
  readonly years: number;
  /** Who was a minor when the file was closed is kept at least until this age, to be able to ask as an adult. */
  readonly minorsUntilAge: number;
  /** While one of these holds, the time does not end. */
  readonly bars: readonly S[];
  /** The provisions that set the time; empty where it is a policy. */
  readonly basis: readonly K[];
  readonly note: Text;
}

/** Something that the country's law may well say and that has not been read: named, so that it can be closed. */
export interface Unverified {
  readonly id: string;
  readonly what: Text;
  /** The kinds of act that are written down without a provision until it is read. */
  readonly kinds?: readonly string[];
}

export interface Jurisdiction<K extends string = string, S extends string = string> {
  readonly id: string;
  readonly title: Text;
  readonly calendar: CalendarData;
  readonly normativeActs: Readonly<Record<string, NormativeAct>>;
  readonly provisions: Readonly<Record<K, readonly Provision[]>>;
  readonly actKinds: Readonly<Record<string, ActKind<K>>>;
  readonly subjects: Readonly<Record<Subject, Text>>;
  readonly switches: Readonly<Record<string, Switch<K>>>;
  /** ISO 3166-1 alpha-2 of the country itself: who has another citizenship, or none, is foreign. */
  readonly country: string;
  readonly minority: {
    /** Full years at which a person is of age. */
    readonly ofAge: number;
    /** Acts that make a person of unknown age a minor until the age is established. */
    readonly presumed: readonly When<Known>[];
    /** Acts that establish the age: `born`, or `adult`. */
    readonly established: readonly string[];
  };
  /** The acts that correct and withdraw other acts (`data.act`), and what becomes of the duties of the latter. */
  readonly corrections: Readonly<
    Record<
      "corrected" | "withdrawn",
      { readonly kind: string; readonly reason: Text; readonly basis: readonly K[] }
    >
  >;
  readonly standings: Readonly<Record<S, Standing>>;
  readonly rules: readonly Rule<K, S>[];
  readonly requirements: readonly Requirement<K, S>[];
  readonly notCompetent: readonly NotCompetent<K>[];
  /** The general sentence that a body is not competent; `{bodies}` stands for those that are. */
  readonly notCompetentReason: Text;
  readonly statuses: readonly StatusRule[];
  readonly statusTitles: Readonly<Record<Status, Text>>;
  readonly factStandings: FactStandings<S> | null;
  /** Terms that run for the person, each with what the file tells of it. */
  readonly runningTerms: readonly ((reading: Reading) =>
    | (Omit<RunningTerm, "basis"> & {
        readonly basis: readonly K[];
      })
    | null)[];
  /** What a careful reader should be told of the whole file. */
  readonly fileWarnings: readonly { readonly if: (reading: Reading) => boolean; readonly text: Text }[];
  /** The scored identification, where the jurisdiction has one. */
  readonly scale: Scale<K> | null;
  readonly rights: readonly RightRule<K>[];
  /** How signs are read before anybody is identified; null where they are not. */
  readonly screening: ScreeningRules<K> | null;
  /** Null where the jurisdiction compares nothing. */
  readonly classification: ClassificationRules<K> | null;
  /** What is printed, by the name that stands in its address. */
  readonly papers: Readonly<Record<string, Paper<K>>>;
  /** How a file is divided into parts that are granted apart; absent where whoever takes part sees all of it. */
  readonly access?: AccessRules<K>;
  /** Null where nothing is ever to be erased. */
  readonly retention: Retention<K, S> | null;
  /** The place of a provision within its act, as people write it: "Art. 17(2)". */
  readonly numbered: (citation: Citation) => Text;
  /** What has not been read, beside the provisions whose marks say so themselves. */
  readonly unverified: readonly Unverified[];
}
