import type { Act, CaseFile } from "../model/act.js";
import { type Moment, parseMoment } from "../time/moment.js";
import type { Law } from "./compile.js";

/** The acts of a file up to a moment, in the order of the law, with what became of those that no longer count. */
export interface Ordered {
  readonly acts: readonly Act[];
  readonly moments: readonly Moment[];
  /**
   * For an act that no longer counts (withdrawn, or a version before its correction) the act that ended it: such an
   * act changes nothing, but the duties that arose from it must not vanish. Null where every act counts.
   */
  readonly endedBy: readonly (Act | null)[] | null;
}

/** @throws RangeError naming the act whose moment is not RFC 3339 */
export function momentOf(act: Act): Moment {
  const moment = parseMoment(act.at);
  if (Number.isNaN(moment))
    throw new RangeError(`act ${act.id}: at is not an RFC 3339 moment with an offset`);
  return moment;
}

/** By `at`, then by `recordedAt`, then by id, so that the order of recording decides nothing. */
function compareActs(a: Act, aMoment: Moment, b: Act, bMoment: Moment): number {
  if (aMoment !== bMoment) return aMoment - bMoment;
  const aRecorded = a.recordedAt === undefined ? 0 : parseMoment(a.recordedAt);
  const bRecorded = b.recordedAt === undefined ? 0 : parseMoment(b.recordedAt);
  if (aRecorded !== bRecorded) return aRecorded - bRecorded;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** Orders a file and applies its corrections and withdrawals. Acts after `until` have not happened yet. */
export function order(law: Law, file: CaseFile, until: Moment): Ordered {
  const acts: Act[] = [];
  const moments: Moment[] = [];
  let corrected = false;
  let disordered = false;
  for (const act of file.acts) {
    const moment = momentOf(act);
    if (moment > until) continue;
    const last = acts.length - 1;
    if (last >= 0 && compareActs(acts[last]!, moments[last]!, act, moment) > 0) disordered = true;
    if (law.tables.kinds.get(act.kind)?.corrects) corrected = true;
    acts.push(act);
    moments.push(moment);
  }
  if (!disordered && !corrected) return { acts, moments, endedBy: null };
  const entries = acts.map((act, i) => ({ act, moment: moments[i]!, endedBy: null as Act | null }));
  entries.sort((a, b) => compareActs(a.act, a.moment, b.act, b.moment));
  const all = corrected ? correct(law, entries, until) : entries;
  return {
    acts: all.map(({ act }) => act),
    moments: all.map(({ moment }) => moment),
    endedBy: corrected ? all.map(({ endedBy }) => endedBy) : null,
  };
}

interface Entry {
  readonly act: Act;
  readonly moment: Moment;
  readonly endedBy: Act | null;
}

/**
 * Later corrections decide about earlier ones, so they are read from the last: a correction that was itself withdrawn
 * corrects nothing.
 */
function correct(law: Law, ordered: readonly Entry[], until: Moment): readonly Entry[] {
  const corrects = ({ act }: Entry) => law.tables.kinds.get(act.kind)?.corrects ?? null;
  const byTarget = new Map<string, Entry[]>();
  const target = (act: Act) => String(act.data.act);
  const present = new Map(ordered.map((entry, i) => [entry.act.id, i]));
  const endings = new Map<string, Act>();
  for (let i = ordered.length - 1; i >= 0; i--) {
    const entry = ordered[i]!;
    if (corrects(entry) === null || endings.has(entry.act.id)) continue;
    const named = present.get(target(entry.act));
    // A correction speaks about what stands before it; anything else is kept in the file and corrects nothing.
    if (named === undefined || named >= i) continue;
    const own = byTarget.get(target(entry.act)) ?? [];
    own.unshift(entry);
    byTarget.set(target(entry.act), own);
    if (corrects(entry) === "withdrawn") endings.set(target(entry.act), entry.act);
  }
  const result: Entry[] = [];
  for (const entry of ordered) {
    let version = entry;
    for (const correction of byTarget.get(entry.act.id) ?? []) {
      result.push({ ...version, endedBy: correction.act });
      if (corrects(correction) === "withdrawn") {
        version = { ...version, endedBy: correction.act };
        break;
      }
      version = correctedVersion(version, correction.act);
    }
    if (version.endedBy === null && version.moment <= until) result.push(version);
  }
  return result.sort((a, b) => compareActs(a.act, a.moment, b.act, b.moment));
}

function correctedVersion({ act }: Entry, correction: Act): Entry {
  const { data, at } = correction.data;
  const version = {
    ...act,
    ...(typeof at === "string" ? { at } : {}),
    ...(data !== null && typeof data === "object" ? { data: data as Act["data"] } : {}),
  };
  return { act: version, moment: momentOf(version), endedBy: null };
}
