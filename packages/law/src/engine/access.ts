import type { AccessException, AccessRules, Grant, PartRule, Taker } from "../model/access.js";
import type { Act, CaseFile } from "../model/act.js";
import type { Reading } from "../model/jurisdiction.js";
import { parseDay } from "../time/moment.js";
import type { Law } from "./compile.js";
import { momentFrom } from "./duties.js";
import { facts } from "./facts.js";
import { read } from "./read.js";
import { citation } from "./tables.js";

const NONE: readonly string[] = [];
const strings = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === "string") : NONE;

/**
 * The consents to share a file that stand or stood, each with the moment that ended it.
 * @param until RFC 3339; the file is read as it stood then
 */
export function sharings(
  law: Law,
  file: CaseFile,
  until: string,
): readonly {
  readonly act: Act;
  readonly organisations: readonly string[];
  readonly parts: readonly string[];
  /** RFC 3339; null while nothing ends it. */
  readonly until: string | null;
}[] {
  const { access } = law.jurisdiction;
  if (!access) return [];
  const reading = read(law, file, momentFrom(until, "until"));
  return reading.acts
    .filter(({ kind, data }) => kind === access.sharing.given && of(access, data))
    .map((act) => ({
      act,
      organisations: strings(act.data.organisations),
      parts: strings(act.data.parts).filter((part) => Object.hasOwn(access.parts, part)),
      until: endOf(law, access, reading, act),
    }));
}

const of = ({ sharing }: AccessRules, data: Act["data"]): boolean =>
  strings(data.scopes).includes(sharing.scope);

/** The first of: the day after the one that was named, and the act that took it back. */
function endOf(law: Law, access: AccessRules, reading: Reading, given: Act): string | null {
  const { print, startOf } = law.clock.zone;
  const named =
    typeof given.data.until === "string" ? startOf(parseDay(given.data.until) + 1) : Number.POSITIVE_INFINITY;
  const place = reading.acts.indexOf(given);
  const ending = reading.acts.find(
    ({ kind, data }, at) =>
      at > place && access.sharing.ended.includes(kind) && (data.scopes === undefined || of(access, data)),
  );
  const end = Math.min(named, ending ? reading.at(ending) : Number.POSITIVE_INFINITY);
  return Number.isFinite(end) ? print(end) : null;
}

/**
 * Who sees which part of a file, and on which ground. Taking part opens the file itself; a part of it opens by the body's
 * task once it has acted or owes an act, by a lawful exception, or by the person's consent.
 * Pure: the same acts, takers and moment give the same grants. A part nobody is granted is closed.
 * @param now RFC 3339; the file is read as it stood then
 * @throws RangeError where `now` is not RFC 3339
 */
export function grants(law: Law, file: CaseFile, takers: readonly Taker[], now: string): readonly Grant[] {
  const { jurisdiction } = law;
  const { access } = jurisdiction;
  if (!access) return [];
  const reading = read(law, file, momentFrom(now, "now"));
  const said = facts(law, file);
  const made: Grant[] = [];
  const basisOf = (keys: readonly string[]) => keys.map((key) => citation(jurisdiction, key));
  const parts = Object.entries(access.parts);

  for (const taker of takers) {
    const since = tookPartAt(access, reading, taker);
    if (since === null) continue;
    for (const [part, rule] of parts) {
      const why = open(rule, taker, (exception) => exception.if(said));
      if (!why) continue;
      made.push({
        organisation: taker.organisation,
        part,
        ground: why === rule ? "task" : "exception",
        because: "because" in why ? why.because : null,
        basis: basisOf(why.basis),
        since,
        until: null,
      });
    }
  }
  for (const { act, organisations, parts: shared, until } of sharings(law, file, now)) {
    for (const organisation of organisations)
      for (const part of shared)
        made.push({
          ...{ organisation, part, ground: "consent", because: null },
          basis: basisOf(access.sharing.basis),
          since: act.at,
          until,
        });
  }
  return made;
}

/** By its task, else by the first exception that holds. */
const open = (
  rule: PartRule,
  { kinds }: Taker,
  holds: (exception: AccessException) => boolean,
): PartRule | AccessException | undefined => {
  const among = (to: readonly string[]) => kinds.some((kind) => to.includes(kind));
  return among(rule.to)
    ? rule
    : rule.exceptions?.find((exception) => among(exception.to) && holds(exception));
};

/** Since when a body takes part by more than having been asked: its first act but a refusal, or what it owes. */
function tookPartAt(
  { answers: { declined } }: AccessRules,
  reading: Reading,
  { organisation, owesSince }: Taker,
): string | null {
  const first = reading.acts.find(
    ({ kind, by }) => by.organisation === organisation && !declined.includes(kind),
  );
  if (!first || owesSince === null) return first?.at ?? owesSince;
  return momentFrom(owesSince, "owesSince") < reading.at(first) ? owesSince : first.at;
}

/** The fields of a kind of act that belong to parts, each with its part. */
export function closedFields(law: Law, kind: string): Readonly<Record<string, string>> {
  const parts = Object.entries(law.jurisdiction.access?.parts ?? {});
  return Object.fromEntries(
    parts.flatMap(([part, { fields }]) => (fields[kind] ?? []).map((field) => [field, part] as const)),
  );
}

/** Every field of every kind of act that belongs to a part. */
export const allClosedFields = (
  law: Law,
): readonly { readonly kind: string; readonly field: string; readonly part: string }[] =>
  Object.keys(law.jurisdiction.actKinds).flatMap((kind) =>
    Object.entries(closedFields(law, kind)).map(([field, part]) => ({ kind, field, part })),
  );
