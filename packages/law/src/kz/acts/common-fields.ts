import type { Choice, Field } from "../../model/act-kind.js";
import { text } from "../../model/text.js";

export {
  AMBULANCE,
  CHANNELS,
  INTERPRETER,
  NOTE,
  ORGANISATIONS,
  SCOPES,
  SCOPES_FIELD,
  TO,
  WHY,
} from "../../common/fields.js";

export const PAPERS = [
  { value: "sheet", title: text("Бағалау парағы", "Лист оценки", "Assessment sheet") },
  {
    value: "application",
    title: text("Қызметтерге өтініш", "Заявление на услуги", "Application for services"),
  },
  { value: "report", title: text("Хабарлама", "Сообщение", "Report") },
] as const satisfies readonly Choice[];

/** The sex of the person one talks to is the choice of the person (RR 8, CR 3). */
export const INTERLOCUTOR = {
  type: "choice",
  folded: true,
  title: text(
    "Адам кіммен сөйлескісі келеді?",
    "С кем человек хочет говорить?",
    "Whom does the person wish to talk to?",
  ),
  choices: [
    { value: "woman", title: text("Әйел адаммен", "С женщиной", "A woman") },
    { value: "man", title: text("Ер адаммен", "С мужчиной", "A man") },
    { value: "either", title: text("Бәрібір", "Не важно", "Either") },
  ],
} as const satisfies Field;

/** Codes of articles of the Criminal Code, e.g. `128(2)`, `125(3)(2)`, `141-1(1)`. */
export const OFFENCES = {
  type: "codes",
  pattern: "^\\d{1,3}(-\\d{1,2})?(\\(\\d{1,2}(-\\d{1,2})?\\)){0,3}$",
  min: 1,
  title: text("Қылмыстық кодекстің баптары", "Статьи Уголовного кодекса", "Articles of the Criminal Code"),
  help: text("Мысалы: 128(2), 125(3)(2).", "Например: 128(2), 125(3)(2).", "For example: 128(2), 125(3)(2)."),
} as const satisfies Field;

/** The parts of a file that a person may let be shared: the names of the parts of access. */
export const SHARED_PARTS = [
  { value: "identity", title: text("Адамның кім екені", "Кто этот человек", "Who the person is") },
  { value: "contact", title: text("Байланыс және мекенжай", "Связь и адрес", "Contact and address") },
  { value: "health", title: text("Денсаулық", "Здоровье", "Health") },
  { value: "services", title: text("Қызметтер", "Услуги", "Services") },
  {
    value: "justice",
    title: text("Айғақтар мен іс жүргізу", "Показания и производство", "Testimony and proceedings"),
  },
  { value: "notes", title: text("Ескертпелер", "Заметки", "Notes") },
] as const satisfies readonly Choice[];
