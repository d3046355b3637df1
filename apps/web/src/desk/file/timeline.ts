import type { Act, Duty, Track } from "@pana/law";
import { TRACKS } from "@pana/law";

/** What the timeline needs of a recorded act. */
export interface TimelineAct extends Act {
  readonly sequence: number;
  readonly recordedAt: string;
}

/** An act as the timeline shows it: with what was later said about it, and the duties that it met or gave rise to. */
export interface Entry<A extends TimelineAct> {
  readonly act: A;
  /** A corrected or withdrawn act stays where it is, with its first words, and says so. */
  readonly state: "stands" | "corrected" | "withdrawn";
  /** The acts that correct or withdraw this one, in the order in which they were recorded. */
  readonly corrections: readonly Entry<A>[];
  readonly met: readonly Duty[];
  readonly arose: readonly Duty[];
  /** Written down markedly later than it happened: the reader sees both moments. */
  readonly lateRecord: boolean;
}

const CORRECTING: Readonly<Record<string, "corrected" | "withdrawn">> = {
  "act.corrected": "corrected",
  "act.withdrawn": "withdrawn",
};

/** Above this many milliseconds between the act and its record both moments are shown. */
const LATE_RECORD = 15 * 60_000;

/** The id of the act that this one corrects or withdraws, or null. */
export const correctedBy = (act: Act): string | null => {
  const named = act.data.act;
  return act.kind in CORRECTING && typeof named === "string" ? named : null;
};

const instant = (moment: string): number => Date.parse(moment);

/**
 * The acts of a file in the order in which they happened; a correction stands under the act that it corrects, and a
 * correction whose act is not among the visible ones stands by itself: nothing vanishes.
 */
export function timeline<A extends TimelineAct>(
  acts: readonly A[],
  duties: readonly Duty[] = [],
): readonly Entry<A>[] {
  const ids = new Set(acts.map(({ id }) => id));
  const under = new Map<string, A[]>();
  const roots: A[] = [];
  for (const act of [...acts].sort((a, b) => a.sequence - b.sequence)) {
    const target = correctedBy(act);
    if (target !== null && target !== act.id && ids.has(target))
      under.set(target, [...(under.get(target) ?? []), act]);
    else roots.push(act);
  }
  const entry = (act: A): Entry<A> => {
    const corrections = (under.get(act.id) ?? []).map(entry);
    const standing = corrections.filter(({ state }) => state !== "withdrawn");
    return {
      act,
      corrections,
      state: standing.reduce<Entry<A>["state"]>(
        (state, { act: { kind } }) => (state === "withdrawn" ? state : (CORRECTING[kind] ?? state)),
        "stands",
      ),
      met: duties.filter(({ dischargedBy }) => dischargedBy === act.id),
      arose: duties.filter(({ arisenBy }) => arisenBy === act.id),
      lateRecord: instant(act.recordedAt) - instant(act.at) > LATE_RECORD,
    };
  };
  return roots
    .sort((a, b) => instant(a.at) - instant(b.at) || a.sequence - b.sequence)
    .map((act) => entry(act));
}

/** An act as it stands after its corrections: when it was and what it says. */
export interface Standing {
  readonly at: string;
  readonly data: Act["data"];
}

/** The entry of an act with what it says now, as the law reads it; a withdrawn correction corrects nothing. */
export function standing(entry: Entry<TimelineAct>): Standing {
  return entry.corrections
    .filter(({ act, state }) => act.kind === "act.corrected" && state !== "withdrawn")
    .map(({ act }) => act)
    .sort((a, b) => instant(a.at) - instant(b.at) || a.sequence - b.sequence)
    .reduce<Standing>(
      (before, { data: { at, data } }) => ({
        at: typeof at === "string" ? at : before.at,
        data: typeof data === "object" && data !== null ? (data as Act["data"]) : before.data,
      }),
      entry.act,
    );
}

/** The tracks that a file has, in the law's order: what the tabs of the timeline are. */
export function tracksOf(
  acts: readonly Act[],
  trackOf: (kind: string) => Track | undefined,
): readonly Track[] {
  const present = new Set(acts.map(({ kind }) => trackOf(kind)));
  return TRACKS.filter((track) => present.has(track));
}
