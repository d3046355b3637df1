import type { NotCompetent } from "../model/jurisdiction.js";
import { text } from "../model/text.js";
import type { KzProvision } from "./provisions.js";

/*
 * Who may do what is declared with each kind of act (`actors`); here stand the special words for a body that may not,
 * where the law tells it what to do instead.
 */
export const NOT_COMPETENT: readonly NotCompetent<KzProvision>[] = [
  {
    of: ["identification.held", "prechecks.confirmed", "identification.refused"],
    by: ["health-organisation", "education-organisation"],
    basis: ["CR 3", "CR 7", "L110 16(2)"],
    reason: text(
      "Денсаулық сақтау және білім беру ұйымдары сәйкестендірмейді: адам туралы полицияға хабарлаңыз.",
      "Организации здравоохранения и образования не идентифицируют: сообщите о человеке в полицию.",
      "Health and education organisations do not identify: tell the police about the person.",
    ),
  },
  {
    of: ["identification.held", "prechecks.confirmed", "identification.refused"],
    by: ["guardianship-body", "child-support-centre"],
    basis: ["L110 16(2)", "CR 3"],
    reason: text(
      "Бұл орган баланы сәйкестендіру кезінде қатысады, бірақ сәйкестендіруді өзі жүргізбейді.",
      "Этот орган присутствует при идентификации ребёнка, но сам её не проводит.",
      "This body is present when a child is identified, but does not hold the identification itself.",
    ),
  },
  {
    of: ["services.decided", "decision.sent"],
    by: ["service-provider", "npo", "police"],
    basis: ["ST4 4-9"],
    reason: text(
      "Қызметтер туралы шешімді ауданның (қаланың) жергілікті атқарушы органы қабылдайды. Оған парақ пен өтінішті жіберіңіз.",
      "Решение об услугах принимает местный исполнительный орган района (города). Направьте ему лист и заявление.",
      "The local executive body of the district (city) decides on services. Send it the sheet and the application.",
    ),
  },
  {
    of: ["injured-party.recognised", "injured-party.ended"],
    by: ["service-provider", "npo", "district-executive"],
    basis: ["L110 1(7)", "CR 10"],
    reason: text(
      "Жәбірленуші деп қылмыстық процесті жүргізетін орган таниды.",
      "Потерпевшим признаёт орган, ведущий уголовный процесс.",
      "The body that conducts the criminal proceedings recognises an injured party.",
    ),
  },
  {
    of: ["permit.petitioned"],
    by: ["service-provider", "npo"],
    basis: ["L110 9(6)", "L110 10(3)(8)"],
    reason: text(
      "Өтінішхатты облыстың жергілікті атқарушы органы береді. Сіз оған жүгіне аласыз.",
      "Ходатайство подаёт местный исполнительный орган области. Вы можете к нему обратиться.",
      "The local executive body of the oblast files the petition. You may apply to it.",
    ),
  },
  {
    of: ["police.informed"],
    by: ["police"],
    basis: ["RR 20"],
    reason: text(
      "Полиция өзіне хабарламайды.",
      "Полиция не информирует саму себя.",
      "The police do not inform themselves.",
    ),
  },
];
