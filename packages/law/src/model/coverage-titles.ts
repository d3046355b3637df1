import type { Carrier, CoverageState, Norm } from "./coverage.js";
import type { Mark } from "./provision.js";
import { type Text, text } from "./text.js";

/** How the states of coverage are called. */
export const COVERAGE_STATE_TITLES: Readonly<Record<CoverageState, Text>> = {
  executed: text("орындалады", "исполняется", "executed"),
  recorded: text("тек жазылады", "только записывается", "recorded only"),
  "not-yet": text("әлі жоқ", "ещё нет", "not yet"),
  "nothing-to-execute": text("орындайтын ештеңе жоқ", "исполнять нечего", "nothing to execute"),
};

/** How kinds of provision are called. */
export const NORM_TITLES: Readonly<Record<Norm, Text>> = {
  duty: text("міндет", "обязанность", "duty"),
  term: text("мерзім", "срок", "term"),
  condition: text("шарт", "условие", "condition"),
  competence: text("құзырет", "компетенция", "competence"),
  right: text("құқық", "право", "right"),
  form: text("нысан", "форма", "form"),
  definition: text("ұғым", "понятие", "definition"),
  principle: text("қағидат", "принцип", "principle"),
  structure: text("құрылым", "устройство", "structure"),
  offence: text("қылмыс", "преступление", "offence"),
};

/** How the parts of the tables that carry a provision are called. */
export const CARRIER_TITLES: Readonly<Record<Carrier["as"], Text>> = {
  duty: text("міндет", "обязанность", "duty"),
  liability: text("жауаптылық", "ответственность", "liability"),
  lapse: text("міндеттің тоқтауы", "прекращение обязанности", "end of a duty"),
  condition: text("шарт", "условие", "condition"),
  competence: text("құзырет шегі", "предел компетенции", "limit of competence"),
  right: text("құқық", "право", "right"),
  scale: text("шкала", "шкала", "scale"),
  classification: text("саралау", "классификация", "classification"),
  screening: text("белгілер бойынша сұрақтар", "подсказка по признакам", "guided screening"),
  paper: text("құжат", "документ", "paper"),
  act: text("іс-әрекет", "действие", "act"),
  choice: text("қайшылықтағы таңдау", "выбор при противоречии", "choice in a conflict"),
};

/** How a provision was verified, in words. */
export const MARK_TITLES: Readonly<Record<Mark, Text>> = {
  V: text("мәтіні оқылды", "прочитано в тексте", "read in the text"),
  "V-old": text(
    "ескі редакциясы оқылды: күшіндегісімен салыстырыңыз",
    "прочитано в старой редакции: сверьте с действующей",
    "read in an old edition: confirm against the edition in force",
  ),
  S: text(
    "басқа дереккөз бойынша: мәтінімен салыстырыңыз",
    "по вторичному источнику: сверьте с текстом",
    "from a secondary source: confirm against the text",
  ),
  U: text(
    "тексерілмеген: мәтінімен салыстырыңыз",
    "не проверено: сверьте с текстом",
    "not verified: confirm against the text",
  ),
  D: text("нормалардан шығарылды", "выведено из норм", "deduced from provisions"),
};
