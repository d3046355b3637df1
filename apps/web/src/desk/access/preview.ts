import { type CaseFile, type Duty, grants, type Law, packages, type Subject } from "@pana/law";

/** An organisation that an act names, as the directory has it. */
export interface Named {
  readonly id: string;
  readonly kinds: readonly Subject[];
}

/** What an organisation that an act names would see after it. */
export interface Seeing {
  readonly id: string;
  /** The names of the parts of the file that would be open, in their order. */
  readonly parts: readonly string[];
  /** What it would be sent in place of the file, and until when (RFC 3339); null where it takes part already, or would. */
  readonly sent: { readonly contents: readonly string[]; readonly until: string } | null;
}

/**
 * Who of those that an act names would see which parts of the file, before the act is recorded.
 * @param file with the draft of the act in it, the last
 * @param taking the organisations that take part already
 * @param arises the duties that would arise from the draft
 * @param now RFC 3339
 */
export function previewOfAccess(
  law: Law,
  file: CaseFile,
  named: readonly Named[],
  taking: ReadonlySet<string>,
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
  const sent = packages(law, file, now).find(({ referral }) => referral.id === file.acts.at(-1)?.id);
  return named.map(({ id }) => ({
    id,
    sent: sent && !taking.has(id) ? { contents: sent.contents, until: sent.until } : null,
    parts: Object.keys(access.parts).filter((part) =>
      made.some((grant) => grant.organisation === id && grant.part === part && inForce(grant)),
    ),
  }));
}
