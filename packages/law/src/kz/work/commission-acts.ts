import type { ActKind } from "../../model/act-kind.js";
import { text } from "../../model/text.js";
import { PARTICIPANTS } from "../acts/actors.js";
import { NOTE, ORGANISATIONS, TO } from "../acts/common-fields.js";
import type { KzProvision } from "../provisions.js";
import { outcomeOf, VOTES } from "./vote.js";

/** The working bodies: of the Interdepartmental Commission the two ministries in turn, of a regional one the oblast. */
export const WORKING_BODIES = ["police", "social-ministry", "oblast-executive"] as const;

/** Whoever may be asked or advised by a commission. */
const ADDRESSED = { ...TO, required: true } as const;

const MEETING = {
  type: "act",
  kinds: ["meeting.called"],
  folded: true,
  title: text("Қай отырыс", "Какое заседание", "Which meeting"),
} as const;

/** RC 8: who sits in a regional commission. */
export const REGIONAL_SEATS = [
  {
    value: "social-protection",
    title: text(
      "Жұмыспен қамту және әлеуметтік қорғау",
      "Занятость и социальная защита",
      "Employment and social protection",
    ),
  },
  { value: "health", title: text("Денсаулық сақтау", "Здравоохранение", "Health") },
  { value: "education", title: text("Білім", "Образование", "Education") },
  {
    value: "culture-information",
    title: text("Мәдениет және ақпарат", "Культура и информация", "Culture and information"),
  },
  { value: "tourism-sport", title: text("Туризм және спорт", "Туризм и спорт", "Tourism and sport") },
  { value: "internal-policy", title: text("Ішкі саясат", "Внутренняя политика", "Internal policy") },
  { value: "police", title: text("Полиция", "Полиция", "Police") },
  { value: "prosecutor", title: text("Прокуратура", "Прокуратура", "Prosecutor's office") },
  { value: "justice", title: text("Әділет", "Юстиция", "Justice") },
  { value: "border", title: text("Шекара қызметі", "Пограничная служба", "Border Service") },
  {
    value: "npo",
    title: text("Коммерциялық емес ұйымдар", "Некоммерческие организации", "Non-profit organisations"),
  },
] as const;

/** The Interdepartmental Commission and the regional ones: L110 11, IC, RC. */
export const COMMISSION = {
  "commission.formed": {
    track: "commission",
    about: "work",
    title: text("Комиссияны құру", "Образовать комиссию", "Form a commission"),
    did: text("Комиссия құрылды", "Комиссия образована", "The commission was formed"),
    help: text(
      "Комиссияның ісін ашады: құрамы, төрағасы, жұмыс органы.",
      "Открывает дело комиссии: состав, председатель, рабочий орган.",
      "Opens the file of the commission: its members, chair and working body.",
    ),
    actors: WORKING_BODIES,
    basis: ["IC 4", "IC 6", "RC 5", "RC 6", "RC 10"],
    fields: {
      level: {
        type: "choice",
        required: true,
        title: text("Қай комиссия", "Какая комиссия", "Which commission"),
        choices: [
          {
            value: "interdepartmental",
            title: text("Ведомствоаралық", "Межведомственная", "Interdepartmental"),
          },
          { value: "regional", title: text("Өңірлік", "Региональная", "Regional") },
        ],
      },
      chair: {
        type: "choice",
        required: true,
        title: text("Төраға", "Председатель", "Chair"),
        choices: [
          {
            value: "minister-interior",
            title: text("Ішкі істер министрі", "Министр внутренних дел", "Minister of Internal Affairs"),
          },
          {
            value: "minister-labour",
            title: text(
              "Еңбек және халықты әлеуметтік қорғау министрі",
              "Министр труда и социальной защиты населения",
              "Minister of Labour and Social Protection",
            ),
          },
          {
            value: "deputy-akim",
            title: text("Әкімнің орынбасары", "Заместитель акима", "Deputy akim"),
          },
          { value: "other", title: text("Басқа адам", "Другое лицо", "Somebody else") },
        ],
      },
      members: {
        type: "number",
        min: 3,
        max: 99,
        required: true,
        title: text("Барлығы неше мүше", "Сколько всего членов", "How many members in all"),
      },
      seats: {
        type: "choices",
        title: text("Кімдер мүше", "Кто входит", "Who the members are"),
        when: { field: "level", in: ["regional"] },
        choices: REGIONAL_SEATS,
      },
      secretaryIsMember: {
        type: "yes-no",
        title: text("Хатшы мүше ме?", "Секретарь — член комиссии?", "Is the secretary a member?"),
      },
      approvedByAkim: {
        type: "yes-no",
        when: { field: "level", in: ["regional"] },
        title: text(
          "Құрамын әкім бекітті ме?",
          "Состав утвердил аким?",
          "Did the akim approve the membership?",
        ),
      },
      organisations: {
        ...ORGANISATIONS,
        folded: true,
        title: text("Мүшелердің ұйымдары", "Организации членов", "Organisations of the members"),
      },
      note: NOTE,
    },
  },
  "commission.rotated": {
    track: "commission",
    about: "work",
    title: text("Төрағалықты тапсыру", "Передать председательство", "Hand over the chair"),
    did: text(
      "Төраға мен жұмыс органы ауысты",
      "Председатель и рабочий орган сменились",
      "The chair and the working body rotated",
    ),
    help: text(
      "Ведомствоаралық комиссияда екі жылда бір рет.",
      "В Межведомственной комиссии — раз в два года.",
      "In the Interdepartmental Commission once in two years.",
    ),
    actors: ["police", "social-ministry"],
    basis: ["IC 4", "IC 7"],
    fields: {
      chair: {
        type: "choice",
        required: true,
        title: text("Жаңа төраға", "Новый председатель", "New chair"),
        choices: [
          {
            value: "minister-interior",
            title: text("Ішкі істер министрі", "Министр внутренних дел", "Minister of Internal Affairs"),
          },
          {
            value: "minister-labour",
            title: text(
              "Еңбек және халықты әлеуметтік қорғау министрі",
              "Министр труда и социальной защиты населения",
              "Minister of Labour and Social Protection",
            ),
          },
        ],
      },
      note: NOTE,
    },
  },
  "commission.planned": {
    track: "commission",
    about: "work",
    title: text("Жылдық жоспарды бекіту", "Утвердить годовой план", "Approve the annual plan"),
    did: text("Жылдық жоспар бекітілді", "Годовой план утверждён", "The annual plan was approved"),
    help: text("Қай жылға және не жоспарланды.", "На какой год и что намечено.", "For which year, and what."),
    actors: WORKING_BODIES,
    basis: ["IC 9", "RC 12"],
    fields: {
      year: {
        type: "number",
        min: 2024,
        max: 2100,
        required: true,
        title: text("Жыл", "Год", "Year"),
      },
      note: NOTE,
    },
  },
  "meeting.called": {
    track: "commission",
    about: "work",
    title: text("Отырысқа шақыру", "Созвать заседание", "Call a meeting"),
    did: text("Отырыс тағайындалды", "Заседание назначено", "A meeting was called"),
    help: text(
      "Күні мен күн тәртібі. Материалдар үш жұмыс күні бұрын жіберіледі.",
      "Дата и повестка. Материалы уходят за три рабочих дня.",
      "Day and agenda. The materials go out three working days before.",
    ),
    actors: WORKING_BODIES,
    basis: ["IC 10", "RC 13"],
    fields: {
      on: { type: "date", required: true, title: text("Қай күні", "Какого числа", "On which day") },
      agenda: {
        type: "text",
        multiline: true,
        maxLength: 5_000,
        required: true,
        title: text("Күн тәртібі", "Повестка дня", "Agenda"),
      },
      note: NOTE,
    },
  },
  "materials.sent": {
    track: "commission",
    about: "work",
    title: text("Материалдарды жіберу", "Разослать материалы", "Send the materials"),
    did: text("Материалдар мүшелерге жіберілді", "Материалы разосланы членам", "The materials were sent"),
    help: text(
      "Хаттаманың жобасымен бірге.",
      "Вместе с проектом протокола.",
      "Together with the draft of the minutes.",
    ),
    actors: WORKING_BODIES,
    basis: ["IC 12", "RC 16"],
    fields: {
      meeting: MEETING,
      draftMinutes: {
        type: "yes-no",
        required: true,
        title: text(
          "Хаттаманың жобасы бар ма?",
          "Проект протокола приложен?",
          "Are the draft minutes with them?",
        ),
      },
      note: NOTE,
    },
  },
  "meeting.held": {
    track: "commission",
    about: "work",
    title: text("Отырыс өткізу", "Провести заседание", "Hold a meeting"),
    did: text("Отырыс өтті", "Заседание состоялось", "The meeting was held"),
    help: text(
      "Барлық мүшенің үштен екісі қатысса, отырыс заңды.",
      "Заседание правомочно при двух третях всех членов.",
      "A meeting needs two thirds of all members.",
    ),
    actors: WORKING_BODIES,
    basis: ["IC 10", "RC 13"],
    fields: {
      meeting: MEETING,
      present: {
        type: "number",
        min: 0,
        max: 99,
        required: true,
        title: text("Неше мүше қатысты", "Сколько членов присутствовало", "How many members were present"),
      },
      substitutes: {
        type: "number",
        min: 0,
        max: 99,
        folded: true,
        title: text(
          "Олардың нешеуінің орнына басқа адам келді",
          "За скольких из них пришёл другой",
          "For how many of them somebody else came",
        ),
      },
      note: NOTE,
    },
  },
  "question.voted": {
    track: "commission",
    about: "work",
    title: text("Дауысқа салу", "Поставить на голосование", "Put to the vote"),
    did: text("Мәселе дауысқа салынды", "Вопрос поставлен на голосование", "A question was voted on"),
    help: text(
      "Дауыс беру парақтары бойынша сандар ғана жазылады; нәтижені жүйе есептейді.",
      "Вписывают только числа по листам голосования; итог считает система.",
      "Only the numbers from the voting sheets are entered; the system counts the outcome.",
    ),
    actors: WORKING_BODIES,
    basis: ["IC 14", "IC Annex", "RC 18"],
    result: outcomeOf,
    fields: {
      question: {
        type: "text",
        multiline: true,
        maxLength: 2_000,
        required: true,
        title: text("Мәселе", "Вопрос", "Question"),
      },
      ...VOTES,
      chairVote: {
        type: "choice",
        title: text("Төраға қалай дауыс берді", "Как голосовал председатель", "How the chair voted"),
        choices: [
          { value: "support", title: text("Қолдайды", "Поддерживает", "Supports") },
          { value: "oppose", title: text("Қолдамайды", "Не поддерживает", "Does not support") },
          { value: "revise", title: text("Пысықтау керек", "На доработку", "To be revised") },
          { value: "remove", title: text("Күн тәртібінен алып тастау", "Снять с повестки", "Remove") },
        ],
      },
      note: NOTE,
    },
  },
  "sheet.refined": {
    track: "commission",
    about: "work",
    title: text("Нақтыланған парақты жіберу", "Направить уточнённый лист", "Send the refined voting sheet"),
    did: text("Нақтыланған парақ жіберілді", "Уточнённый лист направлен", "A refined sheet was sent"),
    help: text(
      "Шешімнің жобасы өзгерсе. Мүше бір жұмыс күнінде жауап береді; әр ұйымға бөлек жазылады.",
      "Если проект решения изменился. Член отвечает за один рабочий день; по записи на организацию.",
      "Where the draft has changed. A member answers in one working day; one entry for each organisation.",
    ),
    actors: WORKING_BODIES,
    basis: ["IC 14", "RC 18"],
    fields: {
      to: ADDRESSED,
      organisations: ORGANISATIONS,
      question: {
        type: "act",
        kinds: ["question.voted"],
        title: text("Қай мәселе", "Какой вопрос", "Which question"),
      },
      note: NOTE,
    },
  },
  "sheet.returned": {
    track: "commission",
    about: "work",
    title: text("Парақты қайтару", "Вернуть лист", "Return the sheet"),
    did: text("Нақтыланған парақ қайтарылды", "Уточнённый лист возвращён", "The refined sheet was returned"),
    help: text("Ұйымның мүшесі дауыс берді.", "Член от организации проголосовал.", "The member has voted."),
    actors: PARTICIPANTS,
    basis: ["IC 14", "RC 18"],
    fields: {
      sheet: {
        type: "act",
        kinds: ["sheet.refined"],
        folded: true,
        title: text("Қай парақ", "Какой лист", "Which sheet"),
      },
      vote: {
        type: "choice",
        required: true,
        title: text("Дауыс", "Голос", "Vote"),
        choices: [
          { value: "support", title: text("Қолдаймын", "Поддерживаю", "Support") },
          { value: "oppose", title: text("Қолдамаймын", "Не поддерживаю", "Do not support") },
          { value: "revise", title: text("Пысықтау керек", "На доработку", "To be revised") },
          {
            value: "remove",
            title: text("Күн тәртібінен алып тастау", "Снять с повестки", "Remove from the agenda"),
          },
        ],
      },
      note: NOTE,
    },
  },
  "opinion.attached": {
    track: "commission",
    about: "work",
    title: text("Ерекше пікірді қоса тіркеу", "Приложить особое мнение", "Attach a separate opinion"),
    did: text("Ерекше пікір қоса тіркелді", "Приложено особое мнение", "A separate opinion was attached"),
    help: text("Жазбаша, хаттамаға.", "Письменно, к протоколу.", "In writing, to the minutes."),
    actors: PARTICIPANTS,
    basis: ["IC 14", "RC 18"],
    fields: {
      opinion: {
        type: "text",
        multiline: true,
        maxLength: 5_000,
        required: true,
        title: text("Пікір", "Мнение", "Opinion"),
      },
    },
  },
  "minutes.signed": {
    track: "commission",
    about: "work",
    title: text("Хаттамаға қол қою", "Подписать протокол", "Sign the minutes"),
    did: text("Хаттамаға қол қойылды", "Протокол подписан", "The minutes were signed"),
    help: text(
      "Төраға мен хатшы, отырыстан кейін үш жұмыс күні ішінде.",
      "Председатель и секретарь, за три рабочих дня после заседания.",
      "The chair and the secretary, within three working days of the meeting.",
    ),
    actors: WORKING_BODIES,
    basis: ["IC 14", "RC 18"],
    fields: {
      signedBy: {
        type: "choices",
        min: 1,
        required: true,
        title: text("Кім қол қойды", "Кто подписал", "Who signed"),
        choices: [
          { value: "chair", title: text("Төраға", "Председатель", "Chair") },
          { value: "secretary", title: text("Хатшы", "Секретарь", "Secretary") },
        ],
      },
      note: NOTE,
    },
  },
  "recommendation.addressed": {
    track: "commission",
    about: "work",
    title: text("Ұсыным жіберу", "Направить рекомендацию", "Address a recommendation"),
    did: text("Ұсыным жіберілді", "Рекомендация направлена", "A recommendation was addressed"),
    help: text(
      "Қабылданған шешім — ұсыным. Әр органға бөлек жазылады.",
      "Принятое решение — рекомендация. По записи на орган.",
      "A decision adopted is a recommendation. One entry for each body.",
    ),
    actors: WORKING_BODIES,
    basis: ["IC 6", "RC 5"],
    fields: {
      to: ADDRESSED,
      organisations: ORGANISATIONS,
      recommendation: {
        type: "text",
        multiline: true,
        maxLength: 5_000,
        required: true,
        title: text("Не ұсынылады", "Что рекомендовано", "What is recommended"),
      },
      until: { type: "date", title: text("Қай күнге дейін", "До какого числа", "Until when") },
    },
  },
  "recommendation.answered": {
    track: "commission",
    about: "work",
    title: text("Ұсынымға жауап беру", "Ответить на рекомендацию", "Answer a recommendation"),
    did: text("Ұсынымға жауап берілді", "На рекомендацию дан ответ", "The recommendation was answered"),
    help: text("Не істелгені.", "Что сделано.", "What was done."),
    actors: PARTICIPANTS,
    basis: ["IC 6", "RC 5"],
    fields: {
      recommendation: {
        type: "act",
        kinds: ["recommendation.addressed"],
        folded: true,
        title: text("Қай ұсыным", "Какая рекомендация", "Which recommendation"),
      },
      done: {
        type: "choice",
        required: true,
        title: text("Нәтижесі", "Результат", "Outcome"),
        choices: [
          { value: "done", title: text("Орындалды", "Выполнено", "Done") },
          { value: "partly", title: text("Ішінара", "Частично", "Partly") },
          { value: "not-taken", title: text("Қабылданбады", "Не принята", "Not taken up") },
        ],
      },
      note: NOTE,
    },
  },
  "information.requested": {
    track: "commission",
    about: "work",
    title: text("Ақпарат сұрату", "Запросить информацию", "Request information"),
    did: text("Комиссия ақпарат сұратты", "Комиссия запросила информацию", "The commission asked"),
    help: text("Субъектіден немесе өңірлік комиссиядан.", "У субъекта или комиссии.", "From a subject."),
    actors: WORKING_BODIES,
    basis: ["IC 6", "RC 5"],
    fields: {
      to: ADDRESSED,
      organisations: ORGANISATIONS,
      about: {
        type: "text",
        multiline: true,
        maxLength: 2_000,
        required: true,
        title: text("Не туралы", "О чём", "About what"),
      },
      until: { type: "date", title: text("Қай күнге дейін", "До какого числа", "Until when") },
    },
  },
  "information.given": {
    track: "commission",
    about: "work",
    title: text("Ақпарат беру", "Дать информацию", "Give the information"),
    did: text("Ақпарат берілді", "Информация дана", "The information was given"),
    help: text(
      "Жалпы мәліметтер ғана. Адамдардың аты-жөнін жазбаңыз.",
      "Только общие сведения. Без имён людей.",
      "General information only. No names of persons.",
    ),
    actors: PARTICIPANTS,
    basis: ["IC 6", "RC 5"],
    fields: {
      request: {
        type: "act",
        kinds: ["information.requested"],
        folded: true,
        title: text("Қай сұрату", "Какой запрос", "Which request"),
      },
      information: {
        type: "text",
        multiline: true,
        maxLength: 5_000,
        required: true,
        title: text("Ақпарат", "Информация", "Information"),
      },
    },
  },
} as const satisfies Readonly<Record<string, ActKind<KzProvision>>>;
