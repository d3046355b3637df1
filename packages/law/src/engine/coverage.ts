import type { Asked, Carrier, CoverageState, Covered, Norm } from "../model/coverage.js";
import type { Jurisdiction } from "../model/jurisdiction.js";
import type { Subject } from "../model/subject.js";
import { type Language, type Text, text } from "../model/text.js";

/** Which carriers make a provision of a kind take effect; by others it is only written down. */
const EXECUTING: Readonly<Record<Norm, readonly Carrier["as"][]>> = {
  duty: ["duty", "liability", "condition", "paper", "right"],
  term: ["duty", "condition", "right"],
  condition: ["condition", "duty", "lapse", "competence", "scale"],
  // Who may do what is enforced by the actors of the kind of act.
  competence: ["competence", "act", "condition", "duty"],
  right: ["right", "duty", "condition"],
  form: ["paper", "scale", "screening", "act"],
  definition: ["duty", "condition", "lapse", "scale", "classification", "screening"],
  principle: ["duty", "condition", "lapse", "right"],
  structure: ["duty", "condition"],
  offence: ["duty", "condition"],
};

const NOTHING_CITES_IT = text(
  "Бұл норма бойынша міндет те, шарт та әлі жоқ.",
  "По этой норме ещё нет ни обязанности, ни условия.",
  "There is no duty or condition under this provision yet.",
);
const ONLY_RECORDED = text(
  "Іс-әрекетті жазуға болады, бірақ ол әлі міндеттемейді.",
  "Действие можно записать, но система по этой норме ещё ни к чему не обязывает.",
  "The act can be written down, but nothing is owed or refused under the provision yet.",
);

/** Every table of the jurisdiction that cites a provision, by the key of the provision. */
function carriersOf<K extends string, S extends string>(
  jurisdiction: Jurisdiction<K, S>,
): ReadonlyMap<string, readonly Carrier[]> {
  const found = new Map<string, Carrier[]>();
  const cite = (basis: readonly string[], as: Carrier["as"], id: string, title: Text): void => {
    for (const key of new Set(basis)) {
      const own = found.get(key) ?? [];
      if (!own.some((one) => one.as === as && one.id === id && one.title.en === title.en))
        own.push({ as, id, title });
      found.set(key, own);
    }
  };
  for (const { id, title, basis, lapses, minors, liability } of jurisdiction.rules) {
    cite([...basis, ...(minors?.basis ?? [])], "duty", id, title);
    for (const own of [liability, minors?.liability]) cite(own?.basis ?? [], "liability", id, title);
    for (const lapse of [...lapses, ...(minors?.lapses ?? [])])
      cite(lapse.basis, "lapse", lapse.when, lapse.reason);
  }
  for (const { of, basis, reason } of jurisdiction.requirements)
    cite(
      basis,
      "condition",
      of[0]!,
      typeof reason === "function" ? jurisdiction.actKinds[of[0]!]!.title : reason,
    );
  for (const { of, basis, reason } of jurisdiction.notCompetent) cite(basis, "competence", of[0]!, reason);
  for (const { right, title, basis } of jurisdiction.rights) cite([right, ...basis], "right", right, title);
  for (const { edition, basis } of jurisdiction.scale?.editions ?? [])
    cite(basis, "scale", edition, jurisdiction.scale!.assigned);
  for (const [id, { title, basis }] of Object.entries(jurisdiction.classification?.results ?? {}))
    cite(basis, "classification", id, title);
  const { screening } = jurisdiction;
  for (const { element, title } of screening?.elements ?? [])
    cite(screening!.basis, "screening", element, title);
  for (const [id, { title, basis }] of Object.entries(jurisdiction.papers)) cite(basis, "paper", id, title);
  for (const [id, { title, basis }] of Object.entries(jurisdiction.actKinds)) cite(basis, "act", id, title);
  for (const [id, { title, basis }] of Object.entries(jurisdiction.switches))
    cite(basis, "choice", id, title);
  return found;
}

function stateOf({ norm, nothing }: Asked, by: readonly Carrier[]): CoverageState {
  if (by.some(({ as }) => EXECUTING[norm].includes(as))) return "executed";
  if (nothing !== undefined) return "nothing-to-execute";
  return by.some(({ as }) => as !== "choice") ? "recorded" : "not-yet";
}

/**
 * What the jurisdiction's tables do about every one of its provisions, in the order of the table of provisions: computed
 * from the tables, so that it cannot claim more than they hold.
 * @param asked what each provision asks, of whom, and why nothing carries it where nothing can
 */
export function coverage<K extends string, S extends string>(
  jurisdiction: Jurisdiction<K, S>,
  asked: Readonly<Record<K, Asked>>,
): readonly Covered[] {
  const carriers = carriersOf(jurisdiction);
  return (Object.keys(jurisdiction.provisions) as K[]).map((key) => {
    const { act, provision, title, mark } = jurisdiction.provisions[key].at(-1)!;
    const { norm, of, nothing } = asked[key];
    const by = carriers.get(key) ?? [];
    const state = stateOf(asked[key], by);
    const because =
      state === "executed" ? null : (nothing ?? (state === "recorded" ? ONLY_RECORDED : NOTHING_CITES_IT));
    return { act, provision, title, mark, norm, of, state, by, because };
  });
}

/** A provision that binds more subjects than this binds every participant of referral. */
const MANY = 12;
const EVERY_PARTICIPANT = text(
  "қайта бағыттаудың әр қатысушысы",
  "каждый участник перенаправления",
  "every participant of referral",
);

/** Whom a provision binds, in words; empty where it binds nobody. */
export const bound = (
  subjects: Jurisdiction["subjects"],
  of: readonly Subject[],
  language: Language,
): string =>
  of.length > MANY
    ? EVERY_PARTICIPANT[language]
    : of.map((subject) => subjects[subject][language]).join(", ");
