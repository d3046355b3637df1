import type { Choice, Field } from "../model/act-kind.js";
import { text } from "../model/text.js";

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

const WHICH_ACT = {
  type: "act",
  required: true,
  title: text("Қай әрекет", "Какое действие", "Which act"),
} as const satisfies Field;

/** What correcting an earlier act asks. */
export const CORRECTION = {
  act: WHICH_ACT,
  at: { type: "moment", folded: true, title: text("Шын уақыты", "Верное время", "The right time") },
  why: {
    ...WHY,
    required: true,
    title: text("Неге түзетіледі", "Почему исправляется", "Why it is corrected"),
  },
} as const satisfies Readonly<Record<string, Field>>;

/** What withdrawing an earlier act asks. */
export const WITHDRAWAL = {
  act: WHICH_ACT,
  why: { ...WHY, required: true },
} as const satisfies Readonly<Record<string, Field>>;
