import type { ActKind } from "../../model/act-kind.js";
import { text } from "../../model/text.js";
import { PARTICIPANTS } from "../acts/actors.js";
import { NOTE } from "../acts/common-fields.js";
import type { KzProvision } from "../provisions.js";

/** L110 13: the six kinds of measures. */
const MEASURES = [
  { value: "organisational", title: text("Ұйымдастырушылық", "Организационные", "Organisational") },
  { value: "legal", title: text("Құқықтық", "Правовые", "Legal") },
  { value: "research", title: text("Зерттеу", "Исследовательские", "Research") },
  { value: "information", title: text("Ақпараттық", "Информационные", "Information") },
  {
    value: "socio-economic",
    title: text("Әлеуметтік-экономикалық", "Социально-экономические", "Socio-economic"),
  },
  { value: "other", title: text("Өзге", "Иные", "Other") },
] as const;

const MEASURE = {
  type: "choice",
  required: true,
  title: text("Қандай шара", "Какая мера", "Which measure"),
  choices: MEASURES,
} as const;

/** Beyond the six kinds, what a body is obliged to do by its own provision. */
const WORK = {
  type: "choice",
  required: true,
  title: text("Не істеледі", "Что делается", "What is done"),
  choices: [
    { value: "event", title: text("Іс-шара", "Мероприятие", "Event") },
    {
      value: "public-information",
      title: text("Жұртшылықты хабардар ету", "Информирование общественности", "Informing the public"),
    },
    {
      value: "minors",
      title: text(
        "Балалармен және олардың өкілдерімен жұмыс",
        "Работа с детьми и их представителями",
        "Work with minors and their representatives",
      ),
    },
    {
      value: "staff-training",
      title: text("Қызметкерлерді оқыту", "Обучение сотрудников", "Training of staff"),
    },
    {
      value: "social-order",
      title: text(
        "Мемлекеттік әлеуметтік тапсырыс",
        "Государственный социальный заказ",
        "State social order",
      ),
    },
    { value: "media", title: text("БАҚ қолдауы", "Поддержка в масс-медиа", "Support in the media") },
    {
      value: "border",
      title: text(
        "Шекара кеңістігінде азаматтарды қорғау",
        "Защита граждан в приграничье",
        "Protecting people in the border space",
      ),
    },
    {
      value: "medical-list",
      title: text(
        "Медициналық көмектің тізбесін үйлестіру",
        "Координация перечня медицинской помощи",
        "Coordinating the list of medical help",
      ),
    },
  ],
} as const;

const AUDIENCE = {
  type: "choices",
  open: true,
  title: text("Кімдерге", "Для кого", "For whom"),
  choices: [
    { value: "citizens", title: text("Азаматтар", "Граждане", "Citizens") },
    { value: "kandas", title: text("Қандастар", "Кандасы", "Kandases") },
    { value: "foreigners", title: text("Шетелдіктер", "Иностранцы", "Foreigners") },
    {
      value: "stateless",
      title: text("Азаматтығы жоқ адамдар", "Лица без гражданства", "Stateless persons"),
    },
    { value: "minors", title: text("Балалар", "Дети", "Minors") },
    { value: "parents", title: text("Ата-аналар", "Родители", "Parents") },
    {
      value: "workers-with-minors",
      title: text("Балалармен жұмыс істейтіндер", "Работающие с детьми", "Those who work with minors"),
    },
    { value: "officers", title: text("Қызметкерлер", "Сотрудники", "Officers") },
  ],
} as const;

const people = (kk: string, ru: string, en: string) =>
  ({ type: "number", min: 0, max: 50_000_000, title: text(kk, ru, en) }) as const;

/** Prevention planned and reported: L110 13, 22 and the competences of articles 8 to 10. */
export const PREVENTION = {
  "prevention.planned": {
    track: "prevention",
    about: "work",
    title: text(
      "Алдын алу шарасын жоспарлау",
      "Запланировать меру предупреждения",
      "Plan a preventive measure",
    ),
    did: text("Алдын алу шарасы жоспарланды", "Мера предупреждения запланирована", "A measure was planned"),
    help: text(
      "Не, кімге және қай күнге дейін. Өткен соң нәтижесі жазылады.",
      "Что, для кого и до какого числа. Потом записывают итог.",
      "What, for whom and until when. The result is written down afterwards.",
    ),
    actors: PARTICIPANTS,
    basis: ["L110 13"],
    fields: {
      work: WORK,
      measure: MEASURE,
      until: {
        type: "date",
        required: true,
        title: text("Қай күнге дейін", "До какого числа", "Until when"),
      },
      audience: AUDIENCE,
      plan: {
        type: "text",
        multiline: true,
        maxLength: 2_000,
        title: text("Мазмұны", "Содержание", "What it is"),
      },
      sum: {
        ...people("Сомасы, теңге", "Сумма, тенге", "Sum, tenge"),
        max: 1_000_000_000_000,
        when: { field: "work", in: ["social-order"] },
      },
    },
  },
  "prevention.held": {
    track: "prevention",
    about: "work",
    title: text("Алдын алу шарасының есебі", "Отчитаться о мере", "Report the measure"),
    did: text("Алдын алу шарасы өтті", "Мера предупреждения проведена", "The measure was carried out"),
    help: text(
      "Қанша адамға жетті, қанша материал таратылды.",
      "Скольких людей охватили, сколько материалов раздали.",
      "How many people were reached, how much material was handed out.",
    ),
    actors: PARTICIPANTS,
    basis: ["L110 13", "L110 8(2)(1)", "L110 8(2)(2)"],
    fields: {
      plan: {
        type: "act",
        kinds: ["prevention.planned"],
        folded: true,
        title: text("Қай жоспар", "Какой план", "Which plan"),
      },
      work: WORK,
      reach: { ...people("Қанша адам", "Сколько человек", "People reached"), required: true },
      minors: people("Оның ішінде балалар", "В том числе детей", "Of them minors"),
      materials: people("Материалдар саны", "Сколько материалов", "Copies of materials"),
      languages: {
        type: "choices",
        open: true,
        title: text("Қай тілдерде", "На каких языках", "In which languages"),
        choices: [
          { value: "kk", title: text("Қазақша", "Казахский", "Kazakh") },
          { value: "ru", title: text("Орысша", "Русский", "Russian") },
          { value: "uz", title: text("Өзбекше", "Узбекский", "Uzbek") },
          { value: "ky", title: text("Қырғызша", "Киргизский", "Kyrgyz") },
          { value: "tg", title: text("Тәжікше", "Таджикский", "Tajik") },
          { value: "en", title: text("Ағылшынша", "Английский", "English") },
        ],
      },
      note: NOTE,
    },
  },
} as const satisfies Readonly<Record<string, ActKind<KzProvision>>>;
