import { type Act, type CaseFile, type Subject, sharings } from "@pana/law";
import type { Known } from "../organisations/knowledge.js";
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

/** Who takes part in a file, and whom each act that sends a package asks: by the id of the act. */
export interface Addressed {
  readonly taking: ReadonlyMap<string, ParticipantRow>;
  readonly asked: ReadonlyMap<string, readonly string[]>;
}

/**
 * Who takes part in a file by its acts: whoever performed one, whoever was addressed by name, where an act is addressed to a
 * kind of body only, the competent one of the region, and with whom the person agreed to share parts of the file. Taking part
 * ends with that consent where nothing else opened the file, and with declining what one was asked for. Whoever is sent a
 * package takes no part by it: only by accepting.
 * @param present those that take part already; a body that was found once is found again
 * @param now RFC 3339
 */
export function addressees(
  { law, directory }: Pick<Known, "law" | "directory">,
  file: CaseFile,
  region: string | null,
  present: readonly string[],
  now: string,
): Addressed {
  const asked = new Map<string, readonly string[]>();
  const sends = law.jurisdiction.access?.package?.sent;
  const taking = new Map<string, ParticipantRow>();
  const known = new Set(present);
  const declines = law.jurisdiction.access?.answers.declined ?? [];
  /** Who has done more than decline. */
  const active = new Set<string>();
  const add = (organisation: string, { at, kind }: Act) => {
    known.add(organisation);
    const before = taking.get(organisation);
    // Whoever is asked again after having declined takes part again.
    if (!before || before.until !== null)
      taking.set(organisation, { organisation, since: before?.since ?? at, because: kind, until: null });
  };
  for (const act of file.acts) {
    const own = act.by.organisation;
    // Whoever declines a package has never taken part.
    const leaves = own !== undefined && declines.includes(act.kind) && !taking.has(own);
    if (own !== undefined && directory.get(own) && !leaves) {
      if (!declines.includes(act.kind)) active.add(own);
      add(own, act);
      if (declines.includes(act.kind) && !active.has(own))
        taking.set(own, { ...taking.get(own)!, until: act.at });
    }
    if (TELLS_NOBODY[act.kind]?.(act)) continue;
    const named = organisationsNamed(act).flatMap((id) => directory.get(id) ?? []);
    const told = new Set(named.map(({ id }) => id));
    for (const kind of addressedKinds(act) as readonly Subject[]) {
      if (named.some(({ kinds }) => kinds.includes(kind))) continue;
      const competent = directory.competent(kind, act.by.region ?? region, known);
      if (competent) told.add(competent.id);
    }
    if (act.kind === sends) {
      asked.set(act.id, [...told]);
      for (const id of told) known.add(id);
    } else for (const id of told) add(id, act);
  }
  for (const { act, organisations, parts, until } of sharings(law, file, now)) {
    if (parts.length === 0) continue;
    for (const organisation of organisations) {
      const before = taking.get(organisation);
      if (!directory.get(organisation) || before?.until === null) continue;
      taking.set(organisation, {
        organisation,
        since: act.at,
        because: act.kind,
        until: later(before, until),
      });
    }
  }
  for (const organisation of present) {
    if (!taking.has(organisation))
      taking.set(organisation, { organisation, since: "", because: "", until: null });
  }
  return { taking, asked };
}

/** The later end of two: of a consent before, where there was one, and of this. */
const later = (before: ParticipantRow | undefined, until: string | null): string | null =>
  before?.until == null || until === null || Date.parse(until) >= Date.parse(before.until)
    ? until
    : before.until;
