import type { Subject } from "./subject.js";

/** Who performed an act: the kind in which the organisation acted, the organisation, and its region (ISO 3166-2). */
export interface Actor {
  readonly kind: Subject;
  readonly organisation?: string;
  readonly region?: string;
}

/**
 * Something that a competent body did, or that happened, and that the law attaches consequences to.
 * `at` is when it happened and orders the file; `recordedAt` is when it was written down and only proves.
 * Both are RFC 3339 with an offset. `data` fits the schema of the act's kind.
 */
export interface Act {
  readonly id: string;
  readonly kind: string;
  readonly at: string;
  readonly recordedAt?: string;
  readonly by: Actor;
  readonly data: Readonly<Record<string, unknown>>;
}

export type Sex = "female" | "male" | "other" | "unknown";

/** What the law needs to know of the person; never a name. `born` is an ISO 8601 date, or a year, or absent. */
export interface Person {
  readonly born?: string;
  readonly sex?: Sex;
  /** ISO 3166-1 alpha-2; empty for a stateless person, absent where it is not known. */
  readonly citizenship?: readonly string[];
}

/** The interchange form of a case file (design: one person, an ordered, append-only list of acts). */
export interface CaseFile {
  readonly jurisdiction: string;
  readonly person?: Person;
  readonly acts: readonly Act[];
}
