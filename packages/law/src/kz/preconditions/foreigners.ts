import { isForeign } from "../../engine/facts.js";
import type { Attempt } from "../../model/jurisdiction.js";
import { text } from "../../model/text.js";
import { parseDay } from "../../time/moment.js";
import { monthsAfter } from "../../time/term.js";
import type { KzPrecondition } from "./kz-precondition.js";

/** L110 9(6), 10(3)(8): the permit in months, and what an extension may add. */
const PERMIT_MONTHS = 6;
const EXTENSION_MONTHS = 3;

/** Whether `until` lies within so many months of a day; a form that is still empty does. */
function isUntilWithin({ data }: Attempt, from: number, months: number): boolean {
  if (typeof data?.until !== "string") return true;
  return parseDay(data.until) <= monthsAfter(from, months);
}

/** The first end of the permit: an extension is counted from it, so that two do not add up. */
function firstEnd({ last, at, clock }: Attempt): number | null {
  const granted = last("permit.granted");
  if (granted === null) return null;
  const until = typeof granted.data.until === "string" ? parseDay(granted.data.until) : Number.NaN;
  return Number.isNaN(until) ? monthsAfter(clock.zone.dayAt(at(granted)), PERMIT_MONTHS) : until;
}

/** What foreigners and stateless persons may ask for: L110 2, 9(6), 10(3)(8), 17(2)(10)–(15). */
export const FOREIGNER_PRECONDITIONS: readonly KzPrecondition[] = [
  {
    of: [
      "permit.applied",
      "permit.petitioned",
      "permit.granted",
      "permit.extended",
      "exit-visa.requested",
      "exit-visa.issued",
      "asylum.applied",
    ],
    holds: ({ person }) => isForeign(person, "KZ") !== false,
    basis: ["L110 2", "L110 17(2)(11)"],
    reason: text(
      "Адам — Қазақстан азаматы: рұқсат та, шығу визасы да, пана да керек емес.",
      "Человек — гражданин Казахстана: разрешение, выездная виза и убежище ему не нужны.",
      "The person is a citizen of Kazakhstan and needs no permit, exit visa or asylum.",
    ),
  },
  {
    of: ["permit.petitioned"],
    holds: ({ stands }) => stands("identified") || stands("injured-party"),
    basis: ["L110 9(6)", "L110 2"],
    reason: text(
      "Рұқсат Қазақстанда анықталып, сәйкестендірілген шетелдікке сұралады.",
      "Разрешение просят для иностранца, выявленного и идентифицированного в Казахстане.",
      "The permit is petitioned for a foreigner detected and identified in Kazakhstan.",
    ),
  },
  {
    of: ["permit.petitioned"],
    if: ({ data }) => typeof data?.months === "number",
    holds: ({ data, last }) =>
      Number(data?.months) <= (last("permit.granted") === null ? PERMIT_MONTHS : EXTENSION_MONTHS),
    basis: ["L110 9(6)"],
    reason: text(
      "Рұқсат алты айға дейін сұралады, ұзарту — үш айға дейін.",
      "Разрешение просят на срок до шести месяцев, продление — до трёх.",
      "A permit is petitioned for six months at most, an extension for three.",
    ),
  },
  {
    of: ["permit.granted", "permit.refused"],
    needs: "permit-petitioned",
    basis: ["L110 9(6)"],
    reason: text(
      "Облыс атқарушы органының өтінішхаты жоқ.",
      "Нет ходатайства исполнительного органа области.",
      "There is no petition of the oblast executive.",
    ),
  },
  {
    of: ["permit.granted"],
    holds: (attempt) => isUntilWithin(attempt, attempt.clock.zone.dayAt(attempt.moment), PERMIT_MONTHS),
    basis: ["L110 9(6)"],
    reason: text(
      "Рұқсат алты айдан аспайды.",
      "Разрешение выдают не более чем на шесть месяцев.",
      "The permit is for six months at most.",
    ),
  },
  {
    of: ["permit.extended"],
    needs: "permit",
    basis: ["L110 9(6)"],
    reason: text(
      "Ұзартатын рұқсат жоқ.",
      "Нет разрешения, которое можно продлить.",
      "There is no permit to extend.",
    ),
  },
  {
    of: ["permit.extended"],
    holds: (attempt) => {
      const end = firstEnd(attempt);
      return end === null || isUntilWithin(attempt, end, EXTENSION_MONTHS);
    },
    basis: ["L110 9(6)", "L110 10(3)(8)"],
    reason: text(
      "Рұқсат барлығы үш айдан артық ұзартылмайды.",
      "Разрешение продлевают в сумме не более чем на три месяца.",
      "The permit is extended by three months at most, in all.",
    ),
  },
  {
    of: ["consulate.contacted"],
    if: ({ data }) => data !== undefined,
    holds: ({ data }) => data?.wished === true,
    basis: ["L110 17(2)(10)", "L110 5(8)"],
    reason: text(
      "Консулдыққа тек адамның қалауымен хабарласады: ол өз елінен қорқуы мүмкін.",
      "С консульством связываются только по желанию человека: он может бояться своей страны.",
      "The consulate is contacted only if the person wishes: they may fear their own country.",
    ),
  },
  {
    of: ["exit-visa.issued"],
    needs: "exit-visa-requested",
    basis: ["L110 17(2)(13)"],
    reason: text("Шығу визасы сұралмаған.", "Выездную визу не запрашивали.", "No exit visa was requested."),
  },
];
