import type { Mark } from "./provision.js";
import type { Subject } from "./subject.js";
import type { Text } from "./text.js";

/** What a provision is: only some ask something of somebody that a program can check or remind of. */
export const NORMS = [
  "duty",
  "term",
  "condition",
  "competence",
  "right",
  "form",
  "definition",
  "principle",
  "structure",
  "offence",
] as const;
export type Norm = (typeof NORMS)[number];

/** What a provision asks and of whom; and, where no code of Pana carries it, why. */
export interface Asked {
  readonly norm: Norm;
  readonly of: readonly Subject[];
  /** There is nothing to execute, and why. */
  readonly nothing?: Text;
}

/** A part of the jurisdiction's tables that cites a provision. */
export const CARRIERS = [
  "duty",
  "liability",
  "lapse",
  "condition",
  "competence",
  "right",
  "scale",
  "classification",
  "screening",
  "paper",
  "act",
  "choice",
] as const;

export interface Carrier {
  readonly as: (typeof CARRIERS)[number];
  /** Its name in the tables: of the rule, the kind of act, the switch. */
  readonly id: string;
  readonly title: Text;
}

export const COVERAGE_STATES = ["executed", "recorded", "not-yet", "nothing-to-execute"] as const;

/**
 * - `executed`: a table that the engine walks makes the provision take effect;
 * - `recorded`: an act can be written down under it, but nothing obliges or refuses by it;
 * - `not-yet`: it asks something, and no table cites it;
 * - `nothing-to-execute`: it asks nothing that a program could hold anybody to.
 */
export type CoverageState = (typeof COVERAGE_STATES)[number];

/** A provision of the law and what Pana does about it. */
export interface Covered {
  readonly act: string;
  readonly provision: string;
  readonly title: Text;
  readonly mark: Mark;
  readonly norm: Norm;
  readonly of: readonly Subject[];
  readonly state: CoverageState;
  readonly by: readonly Carrier[];
  /** Why it is not executed; null where it is. */
  readonly because: Text | null;
}
