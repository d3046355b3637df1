import type { Act } from "../../model/act.js";
import type { Field } from "../../model/act-kind.js";
import { type Text, text } from "../../model/text.js";

const count = (title: Text) => ({ type: "number", min: 0, max: 99, required: true, title }) as const;

/** The four options of the voting sheet (IC Annex), as numbers of members. */
export const VOTES = {
  support: count(text("Қолдайды", "Поддерживают", "Support")),
  oppose: count(text("Қолдамайды", "Не поддерживают", "Do not support")),
  revise: count(text("Пысықтауға", "На доработку", "To be revised")),
  remove: count(text("Күн тәртібінен алып тастау", "Снять с повестки", "Remove from the agenda")),
} as const satisfies Readonly<Record<string, Field>>;

const number = (value: unknown): number => (typeof value === "number" ? value : 0);

/** How many members the commission has by the latest act that says so; null before it is formed. */
export const membersOf = (acts: readonly Act[]): number | null => {
  const formed = acts.findLast(({ kind }) => kind === "commission.formed");
  return formed ? number(formed.data.members) : null;
};

/** How many were present at the latest meeting. */
export const presentAt = (acts: readonly Act[]): number =>
  number(acts.findLast(({ kind }) => kind === "meeting.held")?.data.present);

/** All votes of one question together. */
export const votesIn = (data: Act["data"]): number =>
  Object.keys(VOTES).reduce((sum, name) => sum + number(data[name]), 0);

/** IC 10, RC 13: two thirds of all members, those who sent somebody else not counted (IC 8). */
export const hasQuorum = (present: number, members: number): boolean => 3 * present >= 2 * members;

/** Exactly half of all members support: the side of the chair decides (IC 14, RC 18). */
export const isTie = (data: Act["data"], members: number): boolean => 2 * number(data.support) === members;

/**
 * IC 14, RC 18: by a majority of all members, not of those present; where exactly half of them support, the side on which
 * the chair voted prevails.
 */
export const isAdopted = (data: Act["data"], members: number): boolean =>
  2 * number(data.support) > members || (isTie(data, members) && data.chairVote === "support");

/** What the vote came to, in words. */
export function outcomeOf({ data }: Act, earlier: readonly Act[]): Text | null {
  const members = membersOf(earlier);
  if (members === null) return null;
  const votes = number(data.support);
  return isAdopted(data, members)
    ? text(
        `Қабылданды: барлық ${members} мүшенің ${votes} дауысы`,
        `Принято: ${votes} голосов из ${members} членов`,
        `Adopted: ${votes} of all ${members} members`,
      )
    : text(
        `Қабылданбады: барлық ${members} мүшенің ${votes} дауысы, көпшілік керек`,
        `Не принято: ${votes} голосов из ${members} членов, нужно большинство`,
        `Not adopted: ${votes} of all ${members} members, a majority is needed`,
      );
}
