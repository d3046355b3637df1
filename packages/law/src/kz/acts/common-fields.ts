import type { Choice, Field } from "../../model/act-kind.js";
import { text } from "../../model/text.js";

/** Fields that several kinds of act share, so that they are named alike everywhere. */
export const WHY = {
  type: "text",
  multiline: true,
  maxLength: 2_000,
  title: text("Себебі", "Причина", "Why"),
  help: text(
    "Адамның аты-жөнін немесе мекенжайын жазбаңыз.",
    "Не пишите имени или адреса человека.",
    "Do not write the person's name or address.",
  ),
} as const satisfies Field;

export const NOTE = {
  type: "text",
  multiline: true,
  maxLength: 5_000,
  folded: true,
  title: text("Ескертпе", "Примечание", "Note"),
  help: text(
    "Келесі органға не білу керегін қысқа жазыңыз. Аты-жөнін жазбаңыз.",
    "Коротко: что нужно знать следующему органу. Без имён.",
    "In short, what the next body needs to know. No names.",
  ),
} as const satisfies Field;

export const CHANNELS = [
  { value: "call", title: text("Телефон арқылы", "По телефону", "By telephone") },
  { value: "message", title: text("Хабарлама арқылы", "Сообщением", "By message") },
  { value: "in-person", title: text("Жеке кездесіп", "Лично", "In person") },
  { value: "system", title: text("Осы жүйе арқылы", "Через эту систему", "Through this system") },
  { value: "letter", title: text("Хатпен", "Письмом", "By letter") },
] as const satisfies readonly Choice[];

export const PAPERS = [
  { value: "sheet", title: text("Бағалау парағы", "Лист оценки", "Assessment sheet") },
  {
    value: "application",
    title: text("Қызметтерге өтініш", "Заявление на услуги", "Application for services"),
  },
  { value: "report", title: text("Хабарлама", "Сообщение", "Report") },
] as const satisfies readonly Choice[];

export const SCOPES = [
  {
    value: "referral",
    title: text("Қайта бағыттау", "Перенаправление", "Referral"),
    help: text(
      "Көмек көрсетуші органға хабарлауға және соған жіберуге келіседі.",
      "Человек согласен, чтобы о нём сообщили органу помощи и направили туда.",
      "The person agrees that a helping body is told and that they are referred to it.",
    ),
  },
  {
    value: "identification",
    title: text("Сәйкестендіру", "Идентификация", "Identification"),
    help: text(
      "Өлшемшарттар бойынша әңгімелесуге келіседі.",
      "Человек согласен на беседу по критериям.",
      "The person agrees to the talk by the criteria.",
    ),
  },
  {
    value: "services",
    title: text("Арнаулы әлеуметтік қызметтер", "Специальные социальные услуги", "Special social services"),
    help: text(
      "Паналау, көмек және сүйемелдеу алуға келіседі.",
      "Человек согласен на приют, помощь и сопровождение.",
      "The person agrees to shelter, help and accompaniment.",
    ),
  },
  {
    value: "sharing",
    title: text("Дербес деректерді беру", "Передача персональных данных", "Sharing of personal data"),
    help: text(
      "Тек аталған ұйымдарға және тек аталған мақсатта.",
      "Только названным организациям и только для названной цели.",
      "Only to the organisations named and only for the purpose named.",
    ),
  },
] as const satisfies readonly Choice[];

export const SCOPES_FIELD = {
  type: "choices",
  choices: SCOPES,
  min: 1,
  title: text("Неге қатысты", "На что", "What it covers"),
} as const satisfies Field;

export const TO = {
  type: "subjects",
  min: 1,
  title: text("Кімге", "Кому", "To whom"),
} as const satisfies Field;

export const ORGANISATIONS = {
  type: "organisations",
  title: text("Қай ұйымға", "Какой организации", "Which organisation"),
  help: text(
    "Белгілі болса көрсетіңіз. Әйтпесе өңірдегі құзыретті ұйым табылады.",
    "Если известно. Иначе найдём компетентную в регионе.",
    "If you know it. Otherwise the competent one in the region is found.",
  ),
} as const satisfies Field;

export const AMBULANCE = {
  type: "yes-no",
  title: text("Жедел жәрдем қажет пе?", "Нужна ли скорая помощь?", "Is an ambulance needed?"),
} as const satisfies Field;

export const INTERPRETER = {
  type: "yes-no",
  folded: true,
  title: text("Аудармашы қажет пе?", "Нужен ли переводчик?", "Is an interpreter needed?"),
} as const satisfies Field;

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
