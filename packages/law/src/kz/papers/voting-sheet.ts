import type { Paper } from "../../model/paper.js";
import { text } from "../../model/text.js";
import type { KzProvision } from "../provisions.js";

/** The voting sheet of a member (IC Annex), with its four options and the note. */
export const VOTING_SHEET: Paper<KzProvision> = {
  title: text("Дауыс беру парағы", "Лист голосования", "Voting sheet"),
  form: text("Ереженің қосымшасы", "Приложение к Положению", "Annex to the regulation"),
  help: text(
    "Әр мүшеге, әр мәселе бойынша бір парақ.",
    "Каждому члену, по листу на вопрос.",
    "One for each member and each question.",
  ),
  basis: ["IC Annex", "IC 14", "RC 18"],
  with: ["meeting.called", "question.voted", "sheet.refined"],
  blocks: [
    {
      type: "lines",
      lines: [
        { title: text("Күн тәртібінің мәселесі", "Вопрос повестки", "Question of the agenda"), rows: 3 },
        {
          title: text("Мүшенің аты-жөні, лауазымы", "Имя и должность члена", "Name and post of the member"),
        },
      ],
    },
    {
      type: "lines",
      lines: [
        { title: text("Қолдаймын", "Поддерживаю", "Support") },
        { title: text("Қолдамаймын", "Не поддерживаю", "Do not support") },
        { title: text("Пысықтау керек", "На доработку", "To be revised") },
        { title: text("Күн тәртібінен алып тастау", "Снять с повестки", "Remove from the agenda") },
        { title: text("Ескертпе", "Примечание", "Note"), rows: 3 },
      ],
    },
    {
      type: "signatures",
      who: [{ title: text("Мүше: қолы, күні", "Член: подпись, дата", "Member: signature, day") }],
    },
  ],
};
