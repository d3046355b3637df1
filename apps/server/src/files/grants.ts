import { type CaseFile, type Grant, grants } from "@pana/law";
import type { Known } from "../organisations/knowledge.js";
import type { GrantRow, ParticipantRow } from "./projection.js";

/**
 * The grants of a file as rows: of several consents of one organisation to one part, the one that holds the longest.
 * @param owing since when an organisation owes an act that is more than an answer
 */
export function grantRows(
  { law, directory }: Pick<Known, "law" | "directory">,
  file: CaseFile,
  taking: Iterable<Pick<ParticipantRow, "organisation">>,
  owing: ReadonlyMap<string, string>,
  now: string,
): readonly GrantRow[] {
  const takers = [...taking].map(({ organisation }) => ({
    organisation,
    kinds: directory.get(organisation)?.kinds ?? [],
    owesSince: owing.get(organisation) ?? null,
  }));
  const kept = new Map<string, Grant>();
  for (const grant of grants(law, file, takers, now)) {
    if (!directory.get(grant.organisation)) continue;
    const key = `${grant.organisation} ${grant.part} ${grant.ground}`;
    const before = kept.get(key);
    if (!before || endOf(grant) >= endOf(before)) kept.set(key, grant);
  }
  return [...kept.values()].map(({ basis, ...grant }) => ({
    ...grant,
    basis: basis.map(({ act, provision }) => ({ act, provision })),
  }));
}

const endOf = ({ until }: Pick<Grant, "until">): number =>
  until === null ? Number.POSITIVE_INFINITY : Date.parse(until);
