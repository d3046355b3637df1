import type { Act } from "./act.js";
import type { Facts } from "./answers.js";
import type { Citation } from "./provision.js";
import type { Subject } from "./subject.js";
import type { Text } from "./text.js";

/** Bodies to which a part is open beyond those whose task it is, where the file shows a lawful exception. */
export interface AccessException<K extends string = string> {
  readonly to: readonly Subject[];
  readonly if: (facts: Facts) => boolean;
  readonly basis: readonly K[];
  /** What makes it lawful, in a few words. */
  readonly because: Text;
}

/** A part of a file that is granted apart from the rest of it. */
export interface PartRule<K extends string = string> {
  readonly title: Text;
  readonly help: Text;
  /** The bodies whose task cannot be done without it, once they have taken part by an act or owe one. */
  readonly to: readonly Subject[];
  readonly basis: readonly K[];
  readonly exceptions?: readonly AccessException<K>[];
  /**
   * The fields of acts that belong to it, by kind of act. What no part names is of the file itself and open to all who take
   * part. A field from which a duty, a fact, a right or a permission follows belongs to none: else screen and record would
   * disagree for whoever may not see it.
   */
  readonly fields: Readonly<Record<string, readonly string[]>>;
}

/** Acts that go along with a referral, and the parts whose fields stay in them. */
export interface PackageContent {
  readonly kinds: readonly string[];
  readonly parts: readonly string[];
}

/** How a referral sends a package: what it may hold, and when it closes. */
export interface PackageRules<K extends string = string> {
  /** The kind of act that sends one, and the field in which it says which lots go along. */
  readonly sent: string;
  readonly contents: string;
  readonly lots: Readonly<Record<string, PackageContent>>;
  /** The end of a package that nobody has answered. */
  readonly ends: { readonly field: string; readonly days: number };
  /** Standings that close it at once. */
  readonly endedBy: readonly string[];
  readonly basis: readonly K[];
}

/** What a referral sends. Moments in RFC 3339. */
export interface Package {
  /** The act that sends it, as corrected. */
  readonly referral: Act;
  readonly contents: readonly string[];
  /** The ids of the acts that go along, the referral and what corrects them among them. */
  readonly acts: readonly string[];
  /** Fields of these parts stay in them. */
  readonly parts: readonly string[];
  /** When it closes where nobody answers. */
  readonly until: string;
  /** The act that closed it before, or null. */
  readonly endedBy: Act | null;
  /** The acts that answer it, in order; an organisation's first counts. */
  readonly answers: readonly { readonly act: Act; readonly accepted: boolean }[];
}

/** How a jurisdiction divides a file, and who sees which part of it on which ground. */
export interface AccessRules<K extends string = string> {
  readonly parts: Readonly<Record<string, PartRule<K>>>;
  /** Kinds of act that only answer whether the body takes part: whoever was asked and has not answered sees no part. */
  readonly answers: { readonly accepted: readonly string[]; readonly declined: readonly string[] };
  /** What is sent to a body that is asked to take the person: the package, not the file. */
  readonly package?: PackageRules<K>;
  /** Consent to share: `data.scopes` has the scope, `data.organisations` and `data.parts` say with whom and what. */
  readonly sharing: {
    readonly scope: string;
    readonly given: string;
    /** Acts that end it: with the scope, or without any. */
    readonly ended: readonly string[];
    readonly basis: readonly K[];
  };
}

/** Why an organisation sees a part. */
export type AccessGround = "task" | "consent" | "exception";

/** An organisation that takes part in a file, as far as access depends on it. */
export interface Taker {
  readonly organisation: string;
  readonly kinds: readonly Subject[];
  /** The first moment from which it owes something but an answer; null where it owes nothing else. RFC 3339. */
  readonly owesSince: string | null;
}

/** One ground on which an organisation sees one part of a file. Moments in RFC 3339. */
export interface Grant {
  readonly organisation: string;
  readonly part: string;
  readonly ground: AccessGround;
  readonly because: Text | null;
  readonly basis: readonly Citation[];
  readonly since: string;
  /** Null while nothing ends it. */
  readonly until: string | null;
}
