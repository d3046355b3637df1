import type { Citation } from "./provision.js";
import type { Subject } from "./subject.js";
import type { Text } from "./text.js";

export type DutyState = "open" | "met" | "met-late" | "overdue" | "lapsed";

export interface Bearer {
  readonly kind: Subject;
  /** The organisation, where the file tells which one it is; the server finds the competent one otherwise. */
  readonly organisation?: string;
  readonly region?: string;
}

/**
 * Who owes what to whom, by when, under which provision, and whether it was met. Moments are RFC 3339 in the
 * jurisdiction's zone; `due` is the exact moment at which the term ends (24:00 of the last day is 00:00 of the next).
 */
export interface Duty {
  /** Stable within a file: the rule and the act that gave rise to the duty. */
  readonly id: string;
  readonly rule: string;
  /** The code of the term (T01 …), or null where the provision sets no term that has a code. */
  readonly term: string | null;
  /** The act kind that meets it. */
  readonly duty: string;
  readonly title: Text;
  readonly bearer: Bearer;
  readonly to: readonly Subject[];
  readonly arisen: string;
  /** Null where neither the provision nor the act gives a day: such a duty is open with its age and never overdue. */
  readonly due: string | null;
  readonly state: DutyState;
  readonly arisenBy: string;
  readonly dischargedBy: string | null;
  readonly dischargedAt: string | null;
  /** Why the duty lapsed, where it did. */
  readonly lapsed: {
    readonly by: string;
    readonly at: string;
    readonly reason: Text;
    readonly basis: readonly Citation[];
  } | null;
  /** The next moment at which time alone changes the state, or null. */
  readonly changesAt: string | null;
  readonly basis: readonly Citation[];
  /** What may follow where the term was missed, since when it was, and what to confirm first; null where nothing is known. */
  readonly liability: {
    readonly since: string;
    readonly basis: readonly Citation[];
    readonly note: Text;
  } | null;
  /** What to know about the term, e.g. that the calendar of that year is computed and not official; or null. */
  readonly note: Text | null;
}

export type Permission =
  | {
      readonly permitted: true;
      readonly basis: readonly Citation[];
      readonly reason: null;
      readonly warnings: readonly Text[];
    }
  | {
      readonly permitted: false;
      readonly basis: readonly Citation[];
      readonly reason: Text;
      readonly warnings: readonly Text[];
    };

/** One reason for an answer: the act that caused it, or a fact, each with a sentence. */
export interface Because {
  readonly act?: string;
  readonly text: Text;
}

export const CLASSIFICATIONS = ["palermo", "nationalLaw", "nationalScale", "criminalStatus"] as const;
export type ClassificationName = (typeof CLASSIFICATIONS)[number];

/** What each law says of the same file. */
export type Classification = Readonly<
  Record<
    ClassificationName,
    {
      readonly title: Text;
      /** Null where the file does not tell. */
      readonly result: boolean | null;
      readonly because: readonly Because[];
      readonly basis: readonly Citation[];
    }
  >
> & {
  /** Whether one law says yes and another no. */
  readonly differ: boolean;
  /** Offered where a definition is met and the scale is not. */
  readonly appeal: { readonly text: Text; readonly basis: readonly Citation[] } | null;
};

export interface Right {
  /** The key of the provision that gives it. */
  readonly right: string;
  readonly title: Text;
  readonly open: boolean;
  readonly from: string | null;
  readonly until: string | null;
  readonly because: readonly Because[];
  readonly basis: readonly Citation[];
}

/** A term that runs for the person rather than obliging a body: the contract, the reflection period, a bar after expulsion. */
export interface RunningTerm {
  readonly term: string;
  readonly title: Text;
  readonly from: string;
  readonly until: string | null;
  readonly because: readonly string[];
  readonly basis: readonly Citation[];
}

export type Status =
  | "reported"
  | "detected"
  | "consented"
  | "help-refused"
  | "notified"
  | "safe-place"
  | "identification-applied"
  | "identification-refused"
  | "status-not-assigned"
  | "identified"
  | "injured-party"
  | "services-decided"
  | "in-services"
  | "discharged"
  | "expelled"
  | "under-way"
  | "closed";

export interface Facts {
  /** `work`: the file is about the work of bodies, and no person's. */
  readonly track: "adult" | "minor" | "work";
  /** Why the file runs on this track. */
  readonly minority: "adult" | "minor" | "presumed-minor" | "not-in-question";
  readonly status: Status;
  readonly statusTitle: Text;
  /** The act from which the status follows, or null for an empty file. */
  readonly statusBy: string | null;
  /** The moment since which the status holds. */
  readonly statusSince: string | null;
  readonly consents: Readonly<
    Record<
      "referral" | "identification" | "services" | "sharing",
      { readonly given: boolean; readonly act: string | null }
    >
  >;
  readonly helpRefused: boolean;
  /** True: identified as a victim; false: status not assigned under the criteria; null: not decided. */
  readonly identified: boolean | null;
  readonly identifiedBy: string | null;
  readonly injuredParty: boolean;
  readonly foreign: boolean | null;
  readonly cooperates: boolean | null;
  readonly openProceedings: boolean;
  readonly inServices: boolean;
  readonly closed: boolean;
  readonly terms: readonly RunningTerm[];
  readonly warnings: readonly Text[];
}

/** The paper sheet as data: the scores (0–5) by the row numbers of the paper form, on the day of the talk. */
export interface Sheet {
  readonly minor: boolean;
  readonly at: string;
  readonly items: Readonly<Record<string, number>>;
}

export interface Identification {
  readonly track: "adult" | "minor";
  readonly blocks: Readonly<Record<"purpose" | "acts" | "means" | "harm", number>>;
  readonly total: number;
  readonly identified: boolean;
  /** The edition of the scale, as the jurisdiction names it. */
  readonly edition: string;
  /** What each block needs and whether it is reached, in the order of the sheet. */
  readonly thresholds: readonly {
    readonly block: "purpose" | "acts" | "means" | "harm";
    readonly score: number;
    readonly needed: number | null;
    readonly reached: boolean;
  }[];
  /** The result as a sentence; never "not a victim". */
  readonly result: Text;
  readonly warnings: readonly { readonly code: string; readonly text: Text }[];
  readonly basis: readonly Citation[];
}

/** A fault of input: where (JSON pointer), which kind, and a sentence that names the field. */
export interface Fault {
  readonly pointer: string;
  readonly code: string;
  readonly message: Text;
}
