import { type Citation, facts, type Text } from "@pana/law";
import type { Caller } from "../access/caller.js";
import { readActs, readSummary } from "../files/view-store.js";
import { nameOf, viewerOf } from "../files/viewer.js";
import { notPermitted, notVisible, Refusal } from "../http/refusal.js";
import type { Known } from "../organisations/knowledge.js";
import { TELLING } from "./blind-index-kinds.js";
import type { Match } from "./contract.js";
import type { Vaulting } from "./services.js";
import * as store from "./store.js";

/*
 * Two files that may be about one person. Each side sees that there is somebody else, and in what the two agree; the other
 * file's number and body are told only to organisations that agreed, of both sides.
 */

const NO_CONSENT: Text = {
  kk: "Ересек адам деректерін беруге келіскен жоқ: алдымен келісімін алыңыз.",
  ru: "Взрослый не согласен на передачу данных: сначала нужно его согласие.",
  en: "The adult has not agreed to the sharing of data: ask for consent first.",
};
// The right to confidentiality and the secrecy of what a person tells: the same as of a full report to the police.
const CONSENT_BASIS: readonly Citation[] = [
  { act: "L110", provision: "17(2)(12)" },
  { act: "L110", provision: "5(8)" },
];

const shown = (known: Known, row: store.MatchRow): Match => ({
  id: row.id,
  file: { id: row.file, number: row.number },
  by: TELLING.filter((kind) => row.kinds.includes(kind)),
  answer: row.answer,
  known: row.known
    ? { number: row.otherNumber!, organisations: row.otherOrganisations.map((id) => nameOf(known, id)) }
    : null,
});

/** The matches of one file of the caller's organisation, or of all of them. */
export async function listMatches(
  { database, knowledge }: Vaulting,
  caller: Caller,
  file: string | null,
): Promise<{ matches: Match[] }> {
  const rows = await database.as(viewerOf(caller), (queries) => store.readMatches(queries, file));
  const known = await knowledge.known();
  return { matches: rows.map((row) => shown(known, row)) };
}

/**
 * Answers a match for the caller's organisation. To agree means to let another body know that this person is here: for
 * an adult that needs the person's consent to sharing.
 */
export async function answerMatch(
  { database, knowledge, now }: Vaulting,
  caller: Caller,
  file: string,
  match: string,
  answer: "agreed" | "declined",
): Promise<Match | Refusal> {
  const known = await knowledge.known();
  const answered = await database.as(viewerOf(caller), async (queries) => {
    const summary = await readSummary(queries, file, now());
    if (!summary) return notVisible();
    const acts = (await readActs(queries, file)).map(({ act }) => act);
    const { track, consents } = facts(known.law, { jurisdiction: "kz", person: summary.person, acts });
    if (answer === "agreed" && track === "adult" && !consents.sharing.given) {
      return notPermitted(NO_CONSENT, CONSENT_BASIS);
    }
    const done = await store.answerMatch(queries, match, file, caller.officer.id, answer, now());
    if (!done) return notVisible();
    return (await store.readMatches(queries, file)).find(({ id }) => id === match) ?? notVisible();
  });
  return answered instanceof Refusal ? answered : shown(known, answered);
}
