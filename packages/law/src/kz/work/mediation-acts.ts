import type { ActKind } from "../../model/act-kind.js";
import { text } from "../../model/text.js";
import { NOTE } from "../acts/common-fields.js";
import type { KzProvision } from "../provisions.js";

const many = (kk: string, ru: string, en: string) =>
  ({ type: "number", min: 0, max: 1_000_000, title: text(kk, ru, en) }) as const;

/** What an offer may show before anybody is sent to it. */
const SIGNS = {
  type: "choices",
  open: true,
  title: text("Қауіпті белгілер", "Тревожные признаки", "Warning signs"),
  choices: [
    {
      value: "documents-withheld",
      title: text("Құжаттар алынады", "Забирают документы", "Documents are taken"),
    },
    {
      value: "debt",
      title: text("Жол мен тұру қарызға", "Дорога и жильё в долг", "Travel and housing as a debt"),
    },
    { value: "no-contract", title: text("Шарт жасалмайды", "Без договора", "No contract") },
    { value: "sexual", title: text("Сексуалдық қызмет", "Сексуальные услуги", "Sexual services") },
    {
      value: "no-leaving",
      title: text("Кетуге болмайды", "Нельзя уйти", "Nobody may leave"),
    },
  ],
} as const;

/** What L110 10(4)(2) asks of whoever mediates labour: no names, the agency's own register holds them. */
export const MEDIATION = {
  "employer.recorded": {
    track: "mediation",
    about: "work",
    title: text("Жұмыс берушіні тіркеу", "Внести работодателя", "Record an employer"),
    did: text("Жұмыс беруші тіркелді", "Работодатель внесён", "An employer was recorded"),
    help: text(
      "Бос орындары бар жұмыс берушінің мәліметі және оның тексерілуі.",
      "Сведения о работодателе с вакансиями и их проверка.",
      "Data of an employer with vacancies, and how they were checked.",
    ),
    actors: ["labour-agency"],
    basis: ["L110 10(4)(2)"],
    fields: {
      vacancies: { ...many("Бос орындар", "Вакансии", "Vacancies"), required: true },
      abroad: { type: "yes-no", title: text("Шетелде ме?", "За рубежом?", "Abroad?") },
      checked: {
        type: "yes-no",
        required: true,
        title: text(
          "Жұмыс беруші мен еңбек жағдайы тексерілді ме?",
          "Работодатель и условия проверены?",
          "Were the employer and the conditions checked?",
        ),
      },
      signs: SIGNS,
      note: NOTE,
    },
  },
  "seekers.consulted": {
    track: "mediation",
    about: "work",
    title: text("Жұмыс іздеушілерге кеңес беру", "Проконсультировать ищущих работу", "Consult job seekers"),
    did: text("Жұмыс іздеушілерге кеңес берілді", "Ищущие работу получили совет", "Seekers were consulted"),
    help: text(
      "Құқықтар, шарт, қайда қоңырау шалу керегі.",
      "Права, договор, куда звонить.",
      "Rights, the contract, whom to call.",
    ),
    actors: ["labour-agency"],
    basis: ["L110 10(4)(2)"],
    fields: {
      seekers: { ...many("Қанша адам", "Сколько человек", "How many"), required: true },
      note: NOTE,
    },
  },
  "workers.placed": {
    track: "mediation",
    about: "work",
    title: text("Жұмысқа жіберу", "Направить на работу", "Send to work"),
    did: text("Адамдар жұмысқа жіберілді", "Люди направлены на работу", "People were sent to work"),
    help: text(
      "Балалар еңбегіне және қанауға жол берілмейді.",
      "Детский труд и эксплуатация недопустимы.",
      "Child labour and exploitation must not be allowed.",
    ),
    actors: ["labour-agency"],
    basis: ["L110 10(4)(2)"],
    fields: {
      employer: {
        type: "act",
        kinds: ["employer.recorded"],
        required: true,
        title: text("Қай жұмыс беруші", "К какому работодателю", "To which employer"),
      },
      workers: { ...many("Қанша адам", "Сколько человек", "How many"), required: true },
      children: {
        ...many("Олардың нешеуі 18 жасқа толмаған", "Из них младше 18 лет", "Of them under 18"),
        required: true,
      },
      childrenAllowed: {
        type: "yes-no",
        title: text(
          "18 жасқа толмағандарға бұл жұмыс рұқсат па?",
          "Эта работа разрешена младше 18?",
          "Is this work allowed to those under 18?",
        ),
        help: text(
          "Еңбек кодексін қолданыстағы редакциядан тексеріңіз.",
          "Сверьте с Трудовым кодексом в действующей редакции.",
          "Check the Labour Code in the edition in force.",
        ),
      },
      note: NOTE,
    },
  },
  "training.organised": {
    track: "mediation",
    about: "work",
    title: text("Оқытуды ұйымдастыру", "Организовать обучение", "Organise training"),
    did: text("Оқыту ұйымдастырылды", "Обучение организовано", "Training was organised"),
    help: text("Кейін жұмысқа орналастырумен.", "С последующей работой.", "With employment afterwards."),
    actors: ["labour-agency"],
    basis: ["L110 10(4)(2)"],
    fields: {
      trained: { ...many("Оқытылғандар", "Обучено", "Trained"), required: true },
      employed: many("Жұмысқа орналасқандар", "Трудоустроено", "Employed afterwards"),
      note: NOTE,
    },
  },
} as const satisfies Readonly<Record<string, ActKind<KzProvision>>>;
