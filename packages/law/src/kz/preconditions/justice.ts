import { text } from "../../model/text.js";
import { isTraffickingOffence, offencesOf } from "../justice/trafficking-offences.js";
import type { KzPrecondition } from "./kz-precondition.js";

/** The case, the injured party, protection and questioning: CC 3(1-1), L110 5(2), 15, 17(2)(7), (8), RR 34, 35. */
export const JUSTICE_PRECONDITIONS: readonly KzPrecondition[] = [
  {
    of: ["injured-party.recognised"],
    if: ({ data }) => offencesOf(data) !== null,
    holds: ({ data }) => offencesOf(data)!.some(isTraffickingOffence),
    basis: ["CC 3(1-1)", "L110 1(7)", "RR 45"],
    reason: text(
      "Құрбан мәртебесі тек адам саудасымен байланысты қылмыстар бойынша: 116, 125(3)(2), 126(3)(2), 128, 134, 135, 308, 309.",
      "Статус жертвы — только по преступлениям, связанным с торговлей людьми: 116, 125(3)(2), 126(3)(2), 128, 134, 135, 308, 309.",
      "The status of a victim follows only from crimes connected with trafficking: 116, 125(3)(2), 126(3)(2), 128, 134, 135, 308, 309.",
    ),
  },
  {
    of: ["proceedings.opened", "offence.qualified"],
    if: ({ data }) => offencesOf(data) !== null,
    holds: ({ data }) => offencesOf(data)!.some(isTraffickingOffence),
    warns: true,
    basis: ["CC 3(1-1)"],
    reason: text(
      "Бұл баптар адам саудасымен байланысты қылмыстар тізбесінде жоқ: жәбірленуші мәртебесі мен өтемақы олардан туындамайды.",
      "Этих статей нет в перечне преступлений, связанных с торговлей людьми: статус и компенсация из них не следуют.",
      "These articles are not in the list of crimes connected with trafficking: neither the status nor compensation follows.",
    ),
  },
  {
    of: ["proceedings.ended"],
    needs: "proceedings-open",
    basis: ["L110 15"],
    reason: text(
      "Ашық қылмыстық іс жоқ.",
      "Открытого уголовного дела нет.",
      "There is no open criminal case.",
    ),
  },
  {
    of: ["protection.granted"],
    needs: "proceedings-open",
    basis: ["L110 17(2)(7)"],
    reason: text(
      "Мемлекеттік қорғау қылмыстық процесте беріледі: ашық іс жоқ.",
      "Государственную защиту дают в уголовном процессе: открытого дела нет.",
      "State protection is granted in criminal proceedings: none are open.",
    ),
  },
  {
    of: ["protection.ended"],
    needs: "protected",
    basis: ["L110 17(2)(7)"],
    reason: text("Мемлекеттік қорғау берілмеген.", "Защита не предоставлена.", "No protection was granted."),
  },
  {
    of: ["testimony.deposited"],
    needs: "proceedings-open",
    basis: ["L110 15"],
    reason: text(
      "Айғақтар ашық іс бойынша депонирленеді.",
      "Показания депонируют по открытому делу.",
      "Testimony is deposited in an open case.",
    ),
  },
  {
    of: ["questioning.held"],
    if: ({ minor, data }) => minor && data !== undefined,
    holds: ({ data }) =>
      Array.isArray(data?.present) &&
      (data.present.includes("teacher") || data.present.includes("psychologist")),
    basis: ["L110 17(2)(8)"],
    reason: text(
      "Кәмелетке толмағаннан тек педагогтің және (немесе) психологтің қатысуымен жауап алынады.",
      "Несовершеннолетнего допрашивают только с участием педагога и (или) психолога.",
      "A minor is questioned only with a teacher and/or a psychologist present.",
    ),
  },
  {
    of: ["questioning.held"],
    bars: "testimony-deposited",
    warns: true,
    basis: ["L110 5(2)"],
    reason: text(
      "Айғақтар депонирленген: адамды қайта-қайта сұрамаңыз, алдымен соларды пайдаланыңыз.",
      "Показания депонированы: не спрашивайте снова, сначала используйте их.",
      "Testimony is deposited: use it first and do not ask the person again.",
    ),
  },
  {
    of: ["appeal.filed"],
    if: ({ data }) => data?.to === "court",
    holds: ({ all }) => all("appeal.decided").length > 0,
    warns: true,
    basis: ["RR 35"],
    reason: text(
      "Сотқа әдетте әкімшілік шағым шешілгеннен кейін жүгінеді.",
      "В суд обращаются после решения по административной жалобе, если закон не говорит иного.",
      "One goes to court after the administrative appeal was decided, unless a law says otherwise.",
    ),
  },
];
