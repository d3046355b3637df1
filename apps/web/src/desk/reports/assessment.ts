import type { Person } from "@pana/law";
import { bornOf } from "../act/born.js";
import type { PersonDraft } from "../act/person-fields.js";
import type { Assessment } from "./operations.js";

export const GROUNDS = ["not-about-trafficking", "duplicate", "no-details", "other"] as const;
/** The contract's limit. */
export const MOST_ASKED = 5;

/** What is chosen and typed while a report is being assessed. */
export interface Judgement {
  readonly outcome: Assessment["outcome"] | null;
  readonly ground: (typeof GROUNDS)[number] | null;
  readonly organisations: readonly string[];
  readonly person: PersonDraft;
  readonly note: string;
}

export const NOTHING_JUDGED: Judgement = {
  outcome: null,
  ground: null,
  organisations: [],
  person: { born: "", sex: null, citizenship: [], stateless: false },
  note: "",
};

/** A fault by its field, with the key of its words. */
export interface JudgementFault {
  readonly field: "outcome" | "ground" | "organisations" | "born";
  readonly says: "outcome-needed" | "ground-needed" | "ask-too-many" | "act:new-born-fault";
}

/**
 * What is lacking or wrong before a judgement can travel.
 * @param today of the server's clock, ISO 8601
 */
export function faultsOfJudgement(judgement: Judgement, today: string): readonly JudgementFault[] {
  const { outcome, ground, organisations, person } = judgement;
  if (outcome === null) return [{ field: "outcome", says: "outcome-needed" }];
  if (outcome === "close") return ground === null ? [{ field: "ground", says: "ground-needed" }] : [];
  return [
    ...(organisations.length > MOST_ASKED ? [{ field: "organisations", says: "ask-too-many" } as const] : []),
    ...(bornOf(person.born, today) === null ? [{ field: "born", says: "act:new-born-fault" } as const] : []),
  ];
}

/** The judgement as it travels, with the person as the record keeps them: only what belongs to its outcome. */
export function assessmentOf(judgement: Judgement, person: Person): Assessment {
  const { outcome, ground, organisations } = judgement;
  const note = judgement.note.trim();
  const noted = note === "" ? {} : { note };
  if (outcome !== "open-file") return { outcome: "close", ...(ground ? { ground } : {}), ...noted };
  const { citizenship, ...rest } = person;
  return {
    outcome,
    person: { ...rest, ...(citizenship ? { citizenship: [...citizenship] } : {}) },
    passTo: [...organisations],
    ...noted,
  };
}
