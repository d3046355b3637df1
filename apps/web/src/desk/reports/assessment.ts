import type { Assessment } from "./operations.js";

export const GROUNDS = ["not-about-trafficking", "duplicate", "no-details", "other"] as const;
export const SEXES = ["female", "male", "other"] as const;
/** The contract's limit. */
export const MOST_ASKED = 5;

/** What is chosen and typed while a report is being assessed. */
export interface Judgement {
  readonly outcome: Assessment["outcome"] | null;
  readonly ground: (typeof GROUNDS)[number] | null;
  readonly organisations: readonly string[];
  readonly sex: (typeof SEXES)[number] | null;
  readonly year: string;
  readonly citizenship: readonly string[];
  readonly note: string;
}

export const NOTHING_JUDGED: Judgement = {
  outcome: null,
  ground: null,
  organisations: [],
  sex: null,
  year: "",
  citizenship: [],
  note: "",
};

/** A fault by its field, with the key of its words in the table `reports`. */
export interface JudgementFault {
  readonly field: "outcome" | "ground" | "organisations" | "year";
  readonly says: "outcome-needed" | "ground-needed" | "ask-too-many" | "year-fault";
}

/** Nobody alive was born earlier than so many years ago. */
const OLDEST = 120;

/** What is lacking or wrong before a judgement can travel. @param thisYear of the server's clock */
export function faultsOfJudgement(judgement: Judgement, thisYear: number): readonly JudgementFault[] {
  const { outcome, ground, organisations } = judgement;
  if (outcome === null) return [{ field: "outcome", says: "outcome-needed" }];
  if (outcome === "close") return ground === null ? [{ field: "ground", says: "ground-needed" }] : [];
  const typed = judgement.year.trim();
  const year = Number(typed);
  const possible = typed === "" || (/^\d{4}$/.test(typed) && year <= thisYear && year >= thisYear - OLDEST);
  return [
    ...(organisations.length > MOST_ASKED ? [{ field: "organisations", says: "ask-too-many" } as const] : []),
    ...(possible ? [] : [{ field: "year", says: "year-fault" } as const]),
  ];
}

/** The judgement as it travels: only what belongs to its outcome. */
export function assessmentOf(judgement: Judgement): Assessment {
  const { outcome, ground, organisations, sex, year, citizenship } = judgement;
  const note = judgement.note.trim();
  const noted = note === "" ? {} : { note };
  if (outcome !== "open-file") return { outcome: "close", ...(ground ? { ground } : {}), ...noted };
  const person = {
    ...(sex ? { sex } : {}),
    ...(year.trim() === "" ? {} : { born: year.trim() }),
    ...(citizenship.length === 0 ? {} : { citizenship: [...citizenship] }),
  };
  return { outcome, person, passTo: [...organisations], ...noted };
}
