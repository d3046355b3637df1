import type { ActKind } from "../../model/act-kind.js";
import { text } from "../../model/text.js";
import type { KzProvision } from "../provisions.js";
import { KEEPERS } from "./actors.js";
import { NOTE, ORGANISATIONS, WHY } from "./common-fields.js";

const WHY_REQUIRED = { ...WHY, required: true } as const;
const WHICH_ACT = {
  type: "act",
  required: true,
  title: text("Қай әрекет", "Какое действие", "Which act"),
} as const;

export const FILE = {
  "file.opened": {
    track: "file",
    about: "either",
    title: text("Іс ашу", "Открыть дело", "Open a file"),
    did: text("Іс ашылды", "Дело открыто", "The file was opened"),
    help: text("Бір адамға бір іс.", "Одно дело на одного человека.", "One file for one person."),
    actors: KEEPERS,
    basis: ["L110 5(1)", "L110 18"],
    fields: { note: NOTE },
  },
  "file.linked": {
    track: "file",
    about: "either",
    title: text("Басқа іспен байланыстыру", "Связать с другим делом", "Link to another file"),
    did: text("Іс басқа іспен байланыстырылды", "Дело связано с другим", "The file was linked to another"),
    help: text(
      "Мысалы, бір оқиғадан зардап шеккен адамдар.",
      "Например, люди из одного случая.",
      "For example, people from one event.",
    ),
    actors: KEEPERS,
    basis: ["L110 5(5)"],
    fields: {
      file: {
        type: "text",
        maxLength: 100,
        required: true,
        title: text("Істің нөмірі", "Номер дела", "Number of the file"),
      },
      relation: {
        type: "choice",
        open: true,
        title: text("Не байланыстырады", "Что связывает", "What links them"),
        choices: [
          { value: "event", title: text("Бір оқиға", "Один случай", "One event") },
          { value: "child", title: text("Адамның баласы", "Ребёнок человека", "A child of the person") },
          { value: "parent", title: text("Баланың ата-анасы", "Родитель ребёнка", "A parent of the child") },
        ],
      },
      note: NOTE,
    },
  },
  "file.transferred": {
    track: "file",
    about: "either",
    title: text("Істі беру", "Передать дело", "Transfer the file"),
    did: text("Іс басқа ұйымға берілді", "Дело передано другой организации", "The file was transferred"),
    help: text(
      "Істі енді басқа ұйым жүргізеді.",
      "Дело дальше ведёт другая организация.",
      "Another organisation keeps the file from now on.",
    ),
    actors: KEEPERS,
    basis: ["L110 5(5)", "ST4 17"],
    fields: { organisations: { ...ORGANISATIONS, min: 1, required: true }, note: NOTE },
  },
  "note.added": {
    track: "file",
    about: "either",
    title: text("Ескертпе қосу", "Добавить примечание", "Add a note"),
    did: text("Ескертпе қосылды", "Добавлено примечание", "A note was added"),
    help: text(
      "Құқықтық салдары жоқ. Аты-жөнін жазбаңыз.",
      "Без правовых последствий. Без имён.",
      "Without legal effect. No names.",
    ),
    actors: KEEPERS,
    basis: ["L110 5(2)"],
    fields: { note: { ...NOTE, required: true, folded: false } },
  },
  "act.corrected": {
    track: "file",
    about: "either",
    title: text("Әрекетті түзету", "Исправить действие", "Correct an act"),
    did: text("Бұрынғы әрекет түзетілді", "Прежнее действие исправлено", "An earlier act was corrected"),
    help: text(
      "Ештеңе өшірілмейді: бұрынғысы да, түзетілгені де көрінеді.",
      "Ничего не стирается: видно и прежнее, и исправленное.",
      "Nothing is overwritten: both the earlier and the corrected can be seen.",
    ),
    actors: KEEPERS,
    basis: ["L110 5(1)"],
    fields: {
      act: WHICH_ACT,
      at: { type: "moment", folded: true, title: text("Шын уақыты", "Верное время", "The right time") },
      why: {
        ...WHY_REQUIRED,
        title: text("Неге түзетіледі", "Почему исправляется", "Why it is corrected"),
      },
    },
  },
  "act.withdrawn": {
    track: "file",
    about: "either",
    title: text("Әрекетті қайтарып алу", "Отозвать действие", "Withdraw an act"),
    did: text("Бұрынғы әрекет қайтарып алынды", "Прежнее действие отозвано", "An earlier act was withdrawn"),
    help: text(
      "Қате жазылған әрекет күшін жояды, бірақ тізімде қалады.",
      "Ошибочно записанное действие теряет силу, но остаётся в списке.",
      "An act recorded by mistake loses its effect but stays in the list.",
    ),
    actors: KEEPERS,
    basis: ["L110 5(1)"],
    fields: { act: WHICH_ACT, why: WHY_REQUIRED },
  },
  "file.closed": {
    track: "file",
    about: "either",
    title: text("Істі жабу", "Закрыть дело", "Close the file"),
    did: text("Іс жабылды", "Дело закрыто", "The file was closed"),
    help: text(
      "Жабылған істі қайта ашуға болады.",
      "Закрытое дело можно открыть снова.",
      "A closed file may be reopened.",
    ),
    actors: KEEPERS,
    basis: ["L110 5(1)"],
    fields: {
      reason: {
        type: "choice",
        open: true,
        title: text("Неге", "Почему", "Why"),
        choices: [
          { value: "help-complete", title: text("Көмек аяқталды", "Помощь оказана", "Help is complete") },
          {
            value: "help-refused",
            title: text("Адам бас тартты", "Человек отказался", "The person refused"),
          },
          {
            value: "status-not-assigned",
            title: text(
              "Өлшемшарттар бойынша мәртебе берілмеді",
              "Статус по критериям не присвоен",
              "Status not assigned under the criteria",
            ),
          },
          { value: "no-contact", title: text("Байланыс үзілді", "Связь потеряна", "Contact was lost") },
          { value: "duplicate", title: text("Қайталанған іс", "Повторное дело", "Duplicate file") },
        ],
      },
      note: NOTE,
    },
  },
  "file.reopened": {
    track: "file",
    about: "either",
    title: text("Істі қайта ашу", "Снова открыть дело", "Reopen the file"),
    did: text("Іс қайта ашылды", "Дело открыто снова", "The file was reopened"),
    help: text(
      "Адам қайта жүгінгенде немесе жаңа мән-жай шыққанда.",
      "Когда человек обратился снова или открылось новое.",
      "When the person comes back or something new is known.",
    ),
    actors: KEEPERS,
    basis: ["L110 5(5)"],
    fields: { why: { ...WHY, folded: true } },
  },
} as const satisfies Readonly<Record<string, ActKind<KzProvision>>>;
