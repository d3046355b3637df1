import type { Act, CaseFile, Subject } from "@pana/law";
import type { Directory } from "../organisations/directory.js";
import type { ParticipantRow } from "./projection.js";

const list = (value: unknown): readonly string[] =>
  typeof value === "string"
    ? [value]
    : Array.isArray(value)
      ? value.filter((item) => typeof item === "string")
      : [];

/**
 * Acts that name organisations without telling them anything of the file: a consent names those that may be told later
 * (L110 17(2)), and depersonalised information does not say whom it is about (ST4 4-10).
 */
const TELLS_NOBODY: Readonly<Record<string, (act: Act) => boolean>> = {
  "consent.given": () => true,
  "consent.refused": () => true,
  "consent.withdrawn": () => true,
  "police.informed": ({ data }) => data.form !== "full",
};

/** The ids of the organisations that an act names. */
export const organisationsNamed = (act: Act | undefined): readonly string[] => list(act?.data.organisations);

/** To which kinds of body an act is addressed: as it says, and the police where they are informed in full. */
const addressedKinds = ({ kind, data }: Act): readonly string[] =>
  kind === "police.informed" ? ["police"] : list(data.to);

/**
 * Who takes part in a file by its acts: whoever performed one, whoever was addressed by name, and, where an act is
 * addressed to a kind of body only, the competent one of the region.
 * @param present those that take part already; a body that was found once is found again
 */
export function addressees(
  directory: Directory,
  { acts }: CaseFile,
  region: string | null,
  present: readonly string[],
): ReadonlyMap<string, ParticipantRow> {
  const taking = new Map<string, ParticipantRow>();
  const known = new Set(present);
  const add = (organisation: string, { at, kind }: Act) => {
    known.add(organisation);
    if (!taking.has(organisation)) taking.set(organisation, { organisation, since: at, because: kind });
  };
  for (const act of acts) {
    if (act.by.organisation !== undefined && directory.get(act.by.organisation))
      add(act.by.organisation, act);
    if (TELLS_NOBODY[act.kind]?.(act)) continue;
    const named = organisationsNamed(act).flatMap((id) => directory.get(id) ?? []);
    for (const { id } of named) add(id, act);
    for (const kind of addressedKinds(act) as readonly Subject[]) {
      if (named.some(({ kinds }) => kinds.includes(kind))) continue;
      const competent = directory.competent(kind, act.by.region ?? region, known);
      if (competent) add(competent.id, act);
    }
  }
  for (const organisation of present) {
    if (!taking.has(organisation)) taking.set(organisation, { organisation, since: "", because: "" });
  }
  return taking;
}
