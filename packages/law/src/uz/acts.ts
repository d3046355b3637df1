import { SAID } from "../common/acts.js";
import { NOTE } from "../common/fields.js";
import { HELP, HELP_FIELD } from "../common/help.js";
import { BODIES, WITHOUT_PROVISION } from "../common/unread.js";
import type { ActKind } from "../model/act-kind.js";
import { text } from "../model/text.js";
import type { UzProvision } from "./provisions.js";

/** The kinds of act of which something was seen, beside those that are written down without a provision. */
export const ACT_KINDS = {
  ...WITHOUT_PROVISION,
  "person.detected": {
    ...SAID["person.detected"],
    actors: BODIES,
    basis: ["UZL identification"],
    fields: { note: NOTE },
  },
  "service.delivered": {
    ...SAID["service.delivered"],
    actors: BODIES,
    basis: ["UZL rehabilitation"],
    fields: {
      services: {
        ...HELP_FIELD,
        choices: [
          HELP.material,
          HELP.shelter,
          HELP.meals,
          HELP.hygiene,
          HELP.clothing,
          HELP.employment,
          HELP.education,
        ],
      },
      note: NOTE,
    },
  },
  "inquiry.made": {
    track: "identification",
    title: text("Бірыңғай базаға сұрау жіберу", "Запросить единую базу", "Inquire of the single database"),
    did: text(
      "Бірыңғай базаға сұрау жіберілді",
      "Направлен запрос в единую базу",
      "The single database was inquired of",
    ),
    help: text(
      "Ішкі істер органына жазбаша немесе электрондық сұрау. Аты-жөнін мұнда жазбаңыз.",
      "Письменный или электронный запрос в орган внутренних дел. Имён здесь не пишите.",
      "An inquiry to the internal affairs body, in writing or electronically. Write no names here.",
    ),
    // Which bodies are the authorised ones was not seen.
    actors: BODIES,
    basis: ["UZD inquiry"],
    fields: {
      form: {
        type: "choice",
        title: text("Сұрау нысаны", "Форма запроса", "Form of the inquiry"),
        choices: [
          { value: "written", title: text("Жазбаша", "Письменно", "In writing") },
          { value: "electronic", title: text("Электрондық", "Электронно", "Electronically") },
        ],
      },
      note: NOTE,
    },
  },
  "inquiry.answered": {
    track: "identification",
    title: text("Сұрауға жауап беру", "Ответить на запрос", "Answer the inquiry"),
    did: text("Сұрауға жауап берілді", "На запрос дан ответ", "The inquiry was answered"),
    help: text(
      "Базаны жүргізетін орган сұрауға жауап береді.",
      "Орган, который ведёт базу, отвечает на запрос.",
      "The body that keeps the database answers an inquiry.",
    ),
    actors: ["police"],
    basis: ["UZD answer", "UZD database"],
    fields: {
      inquiry: {
        type: "act",
        kinds: ["inquiry.made"],
        required: true,
        title: text("Қай сұрауға", "На какой запрос", "Which inquiry"),
      },
      note: NOTE,
    },
  },
} as const satisfies Readonly<Record<string, ActKind<UzProvision>>>;
