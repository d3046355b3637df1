import type { ActKind, Subject } from "@pana/law";

/**
 * What a file begins with: a person was found (RR 5), came by themselves (L110 17(1), CR 3), somebody told of them
 * (RR 5), was recognised as injured party (CR 10), or a child was left at a clinic. What came by the hotline is opened
 * there, by assessing the report.
 */
const BEGINNINGS = [
  "person.detected",
  "identification.applied",
  "report.received",
  "injured-party.recognised",
  "newborn.left",
] as const;

/** What a file about the work of bodies begins with (IC, RC, RA, L110 10(4), 13). */
const WORK_BEGINNINGS = [
  "prevention.planned",
  "commission.formed",
  "assessment.opened",
  "employer.recorded",
] as const;

/** Whom or what a file is about: a person, or the work of bodies. */
export type About = "person" | "work";

/** The first acts that are in the competence of an organisation of these kinds, the most usual first. */
export const beginningsFor = (
  kinds: Readonly<Record<string, ActKind>>,
  own: readonly string[],
  about: About = "person",
): readonly string[] =>
  (about === "work" ? WORK_BEGINNINGS : BEGINNINGS).filter((kind) =>
    kinds[kind]?.actors.some((actor: Subject) => own.includes(actor)),
  );
