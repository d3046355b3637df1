import type { Paper, PaperBlock } from "../../model/paper.js";
import { text } from "../../model/text.js";
import type { KzProvision } from "../provisions.js";
import { QUESTIONNAIRE } from "../work/questionnaire.js";

/** The questionnaire of the risk assessment (RA Annex) with the codes under which its figures are sent. */
export const RISK_QUESTIONNAIRE: Paper<KzProvision> = {
  title: text("Тәуекелдерді бағалау сауалнамасы", "Вопросник оценки рисков", "Risk assessment questionnaire"),
  form: text("Қағидалардың қосымшасы", "Приложение к Правилам", "Annex to the Rules"),
  help: text(
    "Көрсеткіштер мен олардың кодтары, бөлім бойынша.",
    "Показатели и их коды, по разделам.",
    "The figures and their codes, by section.",
  ),
  basis: ["RA Annex", "RA 9"],
  with: ["questionnaire.sent", "questionnaire.answered"],
  blocks: Object.entries(QUESTIONNAIRE).map(
    ([number, { title, asks }]): PaperBlock<KzProvision> => ({
      type: "points",
      lead: text(`${number}. ${title.kk}`, `${number}. ${title.ru}`, `${number}. ${title.en}`),
      points: Object.entries(asks).map(([code, words]) => ({
        number: code,
        text: words,
        basis: "RA Annex",
      })),
    }),
  ),
};
