import { type CaseFile, type Duty, grants, type Law, type Subject } from "@pana/law";

/** An organisation that an act names, as the directory has it. */
export interface Named {
  readonly id: string;
  readonly kinds: readonly Subject[];
}

/** What an organisation that an act names would see after it: the names of the parts that would be open, in their order. */
export interface Seeing {
  readonly id: string;
  readonly parts: readonly string[];
}

/**
 * Who of those that an act names would see which parts of the file, before the act is recorded.
 * @param file with the draft of the act in it
 * @param arises the duties that would arise from the draft
 * @param now RFC 3339
 */
export function previewOfAccess(
  law: Law,
  file: CaseFile,
  named: readonly Named[],
  arises: readonly Duty[],
  now: string,
): readonly Seeing[] {
  const { access } = law.jurisdiction;
  if (!access) return [];
  const answers = [...access.answers.accepted, ...access.answers.declined];
  const owes = ({ id, kinds }: Named) =>
    arises.some(
      ({ bearer, duty }) =>
        !answers.includes(duty) &&
        (bearer.organisation === undefined ? kinds.includes(bearer.kind) : bearer.organisation === id),
    );
  const takers = named.map((one) => ({
    organisation: one.id,
    kinds: one.kinds,
    owesSince: owes(one) ? now : null,
  }));
  const made = grants(law, file, takers, now);
  const inForce = ({ until }: { readonly until: string | null }) =>
    until === null || Date.parse(until) > Date.parse(now);
  return named.map(({ id }) => ({
    id,
    parts: Object.keys(access.parts).filter((part) =>
      made.some((grant) => grant.organisation === id && grant.part === part && inForce(grant)),
    ),
  }));
}
