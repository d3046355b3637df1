import type { ActKind } from "../../model/act-kind.js";
import { text } from "../../model/text.js";
import type { KzProvision } from "../provisions.js";
import { SERVING } from "./actors.js";
import { NOTE, WHY } from "./common-fields.js";

/** What services rest on, and what recipients say of them: SC 134(1), 140, ST4 20-3. */
export const NEEDS_AND_COMPLAINTS = {
  "needs.assessed": {
    track: "services",
    title: text("Мұқтаждықты бағалау", "Оценить нуждаемость", "Assess the need"),
    did: text("Мұқтаждық бағаланды", "Нуждаемость оценена", "The need was assessed"),
    help: text(
      "Кодекстің төрт өлшемшарты бойынша, адамның өзінің қатысуымен.",
      "По четырём критериям Кодекса, с участием самого человека.",
      "By the four criteria of the Code, with the person taking part.",
    ),
    actors: [...SERVING, "district-executive", "guardianship-body", "npo"],
    basis: ["SC 140", "SC 134(1)"],
    fields: {
      criteria: {
        type: "choices",
        title: text("Өлшемшарттар", "Критерии", "Criteria"),
        choices: [
          {
            value: "life-activity",
            title: text(
              "Тыныс-тіршілігінің шектелуі",
              "Ограничение жизнедеятельности",
              "Limitation of life activity",
            ),
          },
          {
            value: "maladaptation",
            title: text("Әлеуметтік бейімсіздік", "Социальная дезадаптация", "Social maladaptation"),
          },
          {
            value: "deprivation",
            title: text("Әлеуметтік депривация", "Социальная депривация", "Social deprivation"),
          },
          {
            value: "environment",
            title: text(
              "Қолайсыз әлеуметтік орта",
              "Неблагоприятное социальное окружение",
              "Unfavourable social environment",
            ),
          },
        ],
      },
      took: {
        type: "yes-no",
        title: text("Адам бағалауға қатысты ма?", "Человек участвовал?", "Did the person take part?"),
      },
      contraindications: {
        type: "yes-no",
        folded: true,
        title: text(
          "Медициналық қарсы көрсетілімдер бар ма?",
          "Есть медицинские противопоказания?",
          "Are there medical contraindications?",
        ),
      },
      note: NOTE,
    },
  },
  "complaint.entered": {
    track: "services",
    title: text("Шағымды кітапқа жазу", "Внести жалобу в книгу", "Enter a complaint in the book"),
    did: text("Шағым кітапқа жазылды", "Жалоба внесена в книгу", "A complaint was entered in the book"),
    help: text(
      "Шағымдар мен ұсыныстар кітабындағы жазба. Басшы апта сайын, аудан ай сайын қарайды.",
      "Запись в книге жалоб и предложений. Руководитель смотрит её еженедельно, район — ежемесячно.",
      "An entry in the book of complaints and proposals. The head looks weekly, the district monthly.",
    ),
    actors: [...SERVING, "district-executive", "npo"],
    basis: ["ST4 20-3", "SC 134(1)"],
    fields: { why: WHY },
  },
  "complaint.reviewed": {
    track: "services",
    title: text("Шағымды қарау", "Рассмотреть жалобу", "Review a complaint"),
    did: text("Шағым қаралды", "Жалоба рассмотрена", "The complaint was reviewed"),
    help: text(
      "Не істелгені жазылады.",
      "Записывают, что сделано.",
      "What was done about it is written down.",
    ),
    actors: [...SERVING, "district-executive"],
    basis: ["ST4 20-3"],
    fields: {
      complaint: {
        type: "act",
        kinds: ["complaint.entered"],
        folded: true,
        title: text("Қай шағым", "Какая жалоба", "Which complaint"),
      },
      outcome: {
        type: "choice",
        open: true,
        title: text("Нәтижесі", "Результат", "Outcome"),
        choices: [
          { value: "put-right", title: text("Түзетілді", "Исправлено", "Put right") },
          { value: "explained", title: text("Түсіндірілді", "Разъяснено", "Explained") },
          {
            value: "passed-on",
            title: text("Басқа органға берілді", "Передано другому органу", "Passed on"),
          },
        ],
      },
      note: NOTE,
    },
  },
} as const satisfies Readonly<Record<string, ActKind<KzProvision>>>;
