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

/** How a jurisdiction divides a file, and who sees which part of it on which ground. */
export interface AccessRules<K extends string = string> {
  readonly parts: Readonly<Record<string, PartRule<K>>>;
  /** Kinds of act that only answer whether the body takes part: whoever was asked and has not answered sees no part. */
  readonly answers: { readonly accepted: readonly string[]; readonly declined: readonly string[] };
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
