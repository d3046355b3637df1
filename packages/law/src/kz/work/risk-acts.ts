import type { ActKind } from "../../model/act-kind.js";
import { text } from "../../model/text.js";
import { PARTICIPANTS } from "../acts/actors.js";
import { NOTE, ORGANISATIONS, TO } from "../acts/common-fields.js";
import type { KzProvision } from "../provisions.js";
import { FIGURE, SECTIONS } from "./questionnaire.js";

/** The two authorised bodies, which own the assessment (L110 14). */
export const AUTHORISED = ["police", "social-ministry"] as const;

/** RA 14: the nine things that the analysis finds. */
export const FINDINGS = [
  { value: "source", title: text("Көзі", "Источник", "Source") },
  { value: "nature", title: text("Сипаты", "Характер", "Nature") },
  {
    value: "probability",
    title: text(
      "Аумақтағы ықтималдығы, оның ішінде шетелден",
      "Вероятность на территории, в том числе из-за рубежа",
      "Probability on the territory, also from abroad",
    ),
  },
  { value: "consequences", title: text("Салдары", "Последствия", "Consequences") },
  {
    value: "vulnerable",
    title: text("Осал санаттар", "Уязвимые категории", "Vulnerable categories"),
  },
  { value: "schemes", title: text("Схемалар мен тәсілдер", "Схемы и способы", "Schemes and ways") },
  {
    value: "recruitment",
    title: text(
      "Азғыру мен бақылау әдістері",
      "Методы вербовки и контроля",
      "Methods of recruitment and control",
    ),
  },
  {
    value: "causes",
    title: text("Себептер мен жағдайлар", "Причины и условия", "Causes and conditions"),
  },
  {
    value: "prevention",
    title: text(
      "Тиімді алдын алу, сұранысты азайту",
      "Действенное предупреждение, снижение спроса",
      "Effective prevention, reducing demand",
    ),
  },
] as const;

/** RA 17: the four parts of the assessment. */
export const PARTS = [
  { value: "description", title: text("Сипаттама", "Описание", "Description") },
  { value: "conclusions", title: text("Қорытындылар", "Выводы", "Conclusions") },
  { value: "recommendations", title: text("Ұсынымдар", "Рекомендации", "Recommendations") },
  {
    value: "risk-profile",
    title: text(
      "Субъектілерге арналған әлеуетті құрбандардың тәуекел бейіні",
      "Профиль рисков потенциальных жертв для субъектов",
      "Risk profile of potential victims, for the subjects",
    ),
  },
] as const;

/** RA 13: what is done with the data. */
export const PROCESSING = [
  {
    value: "checked",
    title: text("Сапасы мен толықтығы тексерілді", "Проверены качество и полнота", "Checked for quality"),
  },
  { value: "structured", title: text("Құрылымдалды", "Структурированы", "Structured") },
  { value: "ranked", title: text("Сараланды", "Ранжированы", "Ranked") },
] as const;

const ACCOUNT = {
  type: "text",
  multiline: true,
  maxLength: 20_000,
  title: text("Мазмұны", "Содержание", "What it says"),
} as const;

/** The assessment of risks: L110 14, RA. */
export const RISK = {
  "assessment.opened": {
    track: "risk",
    about: "work",
    title: text("Тәуекелдерді бағалауды бастау", "Начать оценку рисков", "Begin an assessment of risks"),
    did: text("Бағалау басталды", "Оценка начата", "The assessment was begun"),
    help: text(
      "Үш жылда бір рет. Үйлестіруші — екі уәкілетті органның бірі.",
      "Раз в три года. Координирует один из двух уполномоченных органов.",
      "Once in three years. One of the two authorised bodies coordinates.",
    ),
    actors: AUTHORISED,
    basis: ["RA 3", "RA 6", "L110 14"],
    fields: {
      from: {
        type: "number",
        min: 2020,
        max: 2100,
        required: true,
        title: text("Қай жылдан", "С года", "From the year"),
      },
      to: {
        type: "number",
        min: 2020,
        max: 2100,
        required: true,
        title: text("Қай жылға дейін", "По год", "To the year"),
      },
      note: NOTE,
    },
  },
  "coordination.rotated": {
    track: "risk",
    about: "work",
    title: text("Үйлестіруді тапсыру", "Передать координацию", "Hand over the coordination"),
    did: text("Үйлестіруші орган ауысты", "Координатор сменился", "The coordination rotated"),
    help: text("Үш жылда бір рет.", "Раз в три года.", "Once in three years."),
    actors: AUTHORISED,
    basis: ["RA 6"],
    fields: { note: NOTE },
  },
  "expert-group.formed": {
    track: "risk",
    about: "work",
    title: text("Сараптама тобын құру", "Образовать экспертную группу", "Form the expert group"),
    did: text("Сараптама тобы құрылды", "Экспертная группа образована", "The expert group was formed"),
    help: text(
      "Субъектілердің өкілдерінен, тұрақты.",
      "Из представителей субъектов, постоянная.",
      "Of representatives of the subjects, permanent.",
    ),
    actors: AUTHORISED,
    basis: ["RA 4"],
    fields: {
      subjects: {
        type: "subjects",
        min: 2,
        required: true,
        title: text("Кімдердің өкілдері", "Представители кого", "Representatives of"),
      },
      note: NOTE,
    },
  },
  "questionnaire.sent": {
    track: "risk",
    about: "work",
    title: text("Сауалнама жіберу", "Направить вопросник", "Send the questionnaire"),
    did: text("Сауалнама жіберілді", "Вопросник направлен", "The questionnaire was sent"),
    help: text(
      "Жыл сайын. Басқа күн көрсетілмесе, жауап бір айда. Әр органға бөлек жазылады.",
      "Ежегодно. Ответ за месяц, если не указан другой день. По записи на орган.",
      "Every year. Answered in a month unless another day is given. One entry for each body.",
    ),
    actors: AUTHORISED,
    basis: ["RA 3", "RA 9", "RA Annex"],
    fields: {
      to: { ...TO, required: true },
      organisations: ORGANISATIONS,
      year: {
        type: "number",
        min: 2020,
        max: 2100,
        required: true,
        title: text("Қай жыл үшін", "За год", "For the year"),
      },
      until: { type: "date", title: text("Жауап күні", "Ответить до", "Answer until") },
    },
  },
  "questionnaire.answered": {
    track: "risk",
    about: "work",
    title: text("Сауалнамаға жауап беру", "Ответить на вопросник", "Answer the questionnaire"),
    did: text("Сауалнамаға жауап берілді", "На вопросник дан ответ", "The questionnaire was answered"),
    help: text(
      "Тек сандар мен жалпы мәтін. Мәлімет болмаса, себебі жазылады.",
      "Только числа и общий текст. Нет данных — указать причину.",
      "Figures and general text only. Where there are no data, the reason is given.",
    ),
    actors: PARTICIPANTS,
    basis: ["RA 9", "RA Annex"],
    fields: {
      request: {
        type: "act",
        kinds: ["questionnaire.sent"],
        folded: true,
        title: text("Қай сауалнама", "Какой вопросник", "Which questionnaire"),
      },
      section: {
        type: "choice",
        required: true,
        title: text("Бөлімі", "Раздел", "Section"),
        choices: SECTIONS,
      },
      noData: { type: "yes-no", title: text("Мәлімет жоқ па?", "Данных нет?", "Are there no data?") },
      reason: {
        type: "text",
        multiline: true,
        maxLength: 2_000,
        required: true,
        when: { field: "noData", in: [true] },
        title: text("Неге жоқ", "Почему нет", "Why there are none"),
      },
      figures: {
        type: "codes",
        pattern: FIGURE,
        title: text("Сандар", "Числа", "Figures"),
        help: text(
          "Мысалы: received=14, identified=9. Кодтар сауалнаманың бетінде.",
          "Например: received=14, identified=9. Коды — в листе вопросника.",
          "For example: received=14, identified=9. The codes stand on the paper of the questionnaire.",
        ),
      },
      account: {
        ...ACCOUNT,
        help: text("Аты-жөнін жазбаңыз.", "Без имён.", "No names."),
      },
      proposals: {
        ...ACCOUNT,
        folded: true,
        title: text(
          "Тәуекелді азайту ұсыныстары",
          "Предложения по снижению рисков",
          "Proposals to lessen the risks",
        ),
      },
    },
  },
  "source.consulted": {
    track: "risk",
    about: "work",
    title: text("Басқа дереккөзді қарау", "Изучить другой источник", "Consult another source"),
    did: text("Басқа дереккөз қаралды", "Изучен другой источник", "Another source was consulted"),
    help: text(
      "Халықаралық есептер, БАҚ, сұхбаттар, зерттеулер.",
      "Международные отчёты, СМИ, беседы, исследования.",
      "International reports, media, interviews, research.",
    ),
    actors: AUTHORISED,
    basis: ["RA 10"],
    fields: {
      source: {
        type: "choice",
        required: true,
        title: text("Дереккөз", "Источник", "Source"),
        choices: [
          { value: "un", title: text("БҰҰ", "ООН", "United Nations") },
          { value: "osce", title: text("ЕҚЫҰ", "ОБСЕ", "OSCE") },
          { value: "media", title: text("БАҚ", "СМИ", "Media") },
          {
            value: "experts",
            title: text("Сарапшылармен сұхбат", "Беседы с экспертами", "Talks with experts"),
          },
          {
            value: "victims",
            title: text("Зардап шеккендермен сұхбат", "Беседы с пострадавшими", "Talks with victims"),
          },
          { value: "research", title: text("Зерттеу", "Исследование", "Research") },
        ],
      },
      account: ACCOUNT,
    },
  },
  "data.collected": {
    track: "risk",
    about: "work",
    title: text("Деректерді жинау", "Собрать данные", "Collect the data"),
    did: text("Деректер жиналды", "Данные собраны", "The data were collected"),
    help: text(
      "Жауаптар мен дереккөздер бірге.",
      "Ответы и источники вместе.",
      "Answers and sources together.",
    ),
    actors: AUTHORISED,
    basis: ["RA 11"],
    fields: { account: ACCOUNT },
  },
  "data.processed": {
    track: "risk",
    about: "work",
    title: text("Деректерді өңдеу", "Обработать данные", "Process the data"),
    did: text("Деректер өңделді", "Данные обработаны", "The data were processed"),
    help: text(
      "Тексеру, құрылымдау, саралау.",
      "Проверка, структурирование, ранжирование.",
      "Checked, structured, ranked.",
    ),
    actors: AUTHORISED,
    basis: ["RA 13"],
    fields: {
      steps: {
        type: "choices",
        min: 1,
        required: true,
        title: text("Не істелді", "Что сделано", "What was done"),
        choices: PROCESSING,
      },
      note: NOTE,
    },
  },
  "analysis.made": {
    track: "risk",
    about: "work",
    title: text("Талдау жасау", "Провести анализ", "Make the analysis"),
    did: text("Талдау жасалды", "Анализ проведён", "The analysis was made"),
    help: text("Тоғыз сұраққа жауап береді.", "Отвечает на девять вопросов.", "It answers nine questions."),
    actors: AUTHORISED,
    basis: ["RA 14"],
    fields: {
      findings: {
        type: "choices",
        min: 1,
        required: true,
        title: text("Не анықталды", "Что установлено", "What was found"),
        choices: FINDINGS,
      },
      account: ACCOUNT,
    },
  },
  "assessment.made": {
    track: "risk",
    about: "work",
    title: text("Бағалау жасау", "Составить оценку", "Make the assessment"),
    did: text("Бағалау жасалды", "Оценка составлена", "The assessment was made"),
    help: text(
      "Төрт бөлім; жеке және қоғамдық деңгейде. Шкала белгіленбеген.",
      "Четыре части; личный и общественный уровни. Шкала не предписана.",
      "Four parts, on the individual and the public level. No scale is prescribed.",
    ),
    actors: AUTHORISED,
    basis: ["RA 17", "L110 14"],
    fields: {
      parts: {
        type: "choices",
        min: 1,
        required: true,
        title: text("Бөлімдері", "Части", "Parts"),
        choices: PARTS,
      },
      account: ACCOUNT,
    },
  },
  "assessment.presented": {
    track: "risk",
    about: "work",
    title: text("Жұмыс органына ұсыну", "Представить рабочему органу", "Present to the working body"),
    did: text("Бағалау жұмыс органына ұсынылды", "Оценка представлена", "The assessment was presented"),
    help: text(
      "Ведомствоаралық комиссияның жұмыс органына.",
      "Рабочему органу Межведомственной комиссии.",
      "To the working body of the Interdepartmental Commission.",
    ),
    actors: AUTHORISED,
    basis: ["RA 18"],
    fields: { note: NOTE },
  },
  "assessment.considered": {
    track: "risk",
    about: "work",
    title: text("Комиссияда қарау", "Рассмотреть на Комиссии", "Consider in the Commission"),
    did: text("Бағалау комиссияда қаралды", "Комиссия рассмотрела оценку", "The Commission considered it"),
    help: text("Отырыстың күні жазылады.", "Записывают день заседания.", "The day of the meeting."),
    actors: AUTHORISED,
    basis: ["RA 19"],
    fields: { note: NOTE },
  },
  "results.sent": {
    track: "risk",
    about: "work",
    title: text("Нәтижені субъектілерге жіберу", "Направить итоги субъектам", "Send the results"),
    did: text("Нәтиже субъектілерге жіберілді", "Итоги направлены субъектам", "The results were sent"),
    help: text("Әр органға бөлек жазылады.", "По записи на орган.", "One entry for each body."),
    actors: AUTHORISED,
    basis: ["RA 19"],
    fields: { to: { ...TO, required: true }, organisations: ORGANISATIONS, note: NOTE },
  },
  "measures.planned": {
    track: "risk",
    about: "work",
    title: text("Шараларды жоспарға енгізу", "Внести меры в план", "Put measures into the plan"),
    did: text("Шаралар жоспарға енгізілді", "Меры внесены в план", "Measures were planned"),
    help: text(
      "Тәуекелді азайту шаралары, өз құзыреті бойынша.",
      "Меры снижения рисков по своей компетенции.",
      "Measures to lessen the risks, within one's competence.",
    ),
    actors: PARTICIPANTS,
    basis: ["RA 19"],
    fields: {
      measures: { ...ACCOUNT, required: true, title: text("Шаралар", "Меры", "Measures") },
    },
  },
} as const satisfies Readonly<Record<string, ActKind<KzProvision>>>;
