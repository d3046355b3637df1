import { SAID } from "../../common/acts.js";
import { CORRECTION, WITHDRAWAL } from "../../common/fields.js";
import type { ActKind } from "../../model/act-kind.js";
import { text } from "../../model/text.js";
import type { KzProvision } from "../provisions.js";
import { KEEPERS } from "./actors.js";
import { NOTE, ORGANISATIONS, WHY } from "./common-fields.js";

export const FILE = {
  "file.opened": {
    ...SAID["file.opened"],
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
    ...SAID["note.added"],
    actors: KEEPERS,
    basis: ["L110 5(2)"],
    fields: { note: { ...NOTE, required: true, folded: false } },
  },
  "act.corrected": {
    ...SAID["act.corrected"],
    actors: KEEPERS,
    basis: ["L110 5(1)"],
    fields: CORRECTION,
  },
  "act.withdrawn": {
    ...SAID["act.withdrawn"],
    actors: KEEPERS,
    basis: ["L110 5(1)"],
    fields: WITHDRAWAL,
  },
  "file.closed": {
    ...SAID["file.closed"],
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
    ...SAID["file.reopened"],
    actors: KEEPERS,
    basis: ["L110 5(5)"],
    fields: { why: { ...WHY, folded: true } },
  },
} as const satisfies Readonly<Record<string, ActKind<KzProvision>>>;
