import { SAID } from "../../common/acts.js";
import type { ActKind } from "../../model/act-kind.js";
import { text } from "../../model/text.js";
import type { KzProvision } from "../provisions.js";
import { KEEPERS, PARTICIPANTS } from "./actors.js";
import { CIRCUMSTANCES, FORMS, PLACES, RISK_GROUPS, WAYS } from "./circumstances.js";
import { AMBULANCE, CHANNELS, INTERLOCUTOR, NOTE, ORGANISATIONS } from "./common-fields.js";
import { GENERAL_INDICATORS } from "./indicators.js";
import { FORM_INDICATORS } from "./indicators-by-form.js";

export const DETECTION = {
  "report.received": {
    ...SAID["report.received"],
    actors: ["public", ...KEEPERS],
    basis: ["RR 5"],
    fields: {
      channel: {
        type: "choice",
        open: true,
        title: text("Қалай түсті", "Как поступило", "How it came"),
        choices: [
          ...CHANNELS,
          {
            value: "public",
            title: text("Ашық бет арқылы", "Через открытую страницу", "Through the public page"),
          },
        ],
      },
      danger: {
        type: "choice",
        open: true,
        title: text("Қазір қауіп бар ма?", "Есть ли опасность сейчас?", "Is anybody in danger now?"),
        choices: [
          { value: "now", title: text("Иә, қазір", "Да, сейчас", "Yes, now") },
          { value: "not-now", title: text("Қазір жоқ", "Сейчас нет", "Not now") },
          { value: "unknown", title: text("Белгісіз", "Неизвестно", "Not known") },
        ],
      },
      note: NOTE,
    },
  },
  "report.assessed": {
    track: "detection",
    title: text("Хабарды бағалау", "Оценить сообщение", "Assess the report"),
    did: text("Хабар бағаланды", "Сообщение оценено", "The report was assessed"),
    help: text(
      "Хабар бойынша іс ашылады немесе неге ашылмағаны жазылады.",
      "По сообщению открывают дело или записывают, почему не открывают.",
      "A file is opened by the report, or the reason why not is written down.",
    ),
    actors: KEEPERS,
    basis: ["RR 5", "RR 10"],
    fields: {
      outcome: {
        type: "choice",
        open: true,
        title: text("Нәтижесі", "Результат", "Outcome"),
        choices: [
          { value: "open-file", title: text("Іс ашу", "Открыть дело", "Open a file") },
          { value: "close", title: text("Жабу", "Закрыть", "Close") },
        ],
      },
      ground: {
        type: "choice",
        open: true,
        when: { field: "outcome", in: ["close"] },
        title: text("Негізі", "Основание", "Ground"),
        choices: [
          {
            value: "not-about-trafficking",
            title: text("Адам саудасы туралы емес", "Не о торговле людьми", "Not about trafficking"),
          },
          { value: "duplicate", title: text("Қайталанған", "Повтор", "Duplicate") },
          {
            value: "no-details",
            title: text("Мәлімет жеткіліксіз", "Недостаточно сведений", "Not enough details"),
          },
          { value: "other", title: text("Басқа", "Иное", "Other") },
        ],
      },
      organisations: ORGANISATIONS,
      note: NOTE,
    },
  },
  "person.detected": {
    ...SAID["person.detected"],
    actors: PARTICIPANTS,
    basis: ["RR 5", "RR 6", "RR Annex 1", "L110 1(9)"],
    fields: {
      circumstances: {
        type: "choices",
        choices: CIRCUMSTANCES,
        title: text("Осал жағдай", "Уязвимое положение", "Vulnerable position"),
        help: text(
          "Заңдағы тізім. Мән-жайдың өзі жеткіліксіз: ол қылмысқа жағдай жасауға тиіс.",
          "Список из закона. Одного обстоятельства мало: оно должно создавать условия для преступления.",
          "The list of the law. The circumstance alone is not enough: it must create the conditions for a crime.",
        ),
      },
      indicators: {
        type: "choices",
        open: true,
        choices: [...GENERAL_INDICATORS, ...FORM_INDICATORS],
        title: text("Белгілер", "Признаки", "Signs"),
        help: text(
          "Қағидалардың 1-қосымшасындағы белгілер. Белгілер саны шек емес.",
          "Признаки из приложения 1 к Правилам. Число признаков не порог.",
          "The signs of Annex 1 to the Rules. Their number is not a threshold.",
        ),
      },
      place: { type: "choice", open: true, choices: PLACES, title: text("Қай жерде", "Где", "Where") },
      minorLikely: {
        type: "yes-no",
        title: text(
          "Жасы белгісіз, 18-ге толмаған деуге негіз бар ма?",
          "Возраст неизвестен, но есть основания думать, что нет 18?",
          "Age unknown, with grounds to think under 18?",
        ),
        help: text(
          "Иә болса, жасы анықталғанша адам кәмелетке толмаған ретінде қорғалады.",
          "Если да, до установления возраста человека защищают как несовершеннолетнего.",
          "If yes, the person is protected as a minor until the age is established.",
        ),
      },
      ambulance: AMBULANCE,
      way: {
        type: "choice",
        open: true,
        folded: true,
        choices: WAYS,
        title: text("Қалай анықталды", "Как выявлен", "How the person was found"),
      },
      forms: {
        type: "choices",
        open: true,
        folded: true,
        choices: FORMS,
        title: text("Қанау нысаны", "Форма эксплуатации", "Form of exploitation"),
      },
      riskGroups: {
        type: "choices",
        open: true,
        folded: true,
        choices: RISK_GROUPS,
        title: text("Тәуекел тобы", "Группа риска", "Group at risk"),
      },
      interlocutor: INTERLOCUTOR,
      note: NOTE,
    },
  },
  "card.given": {
    track: "detection",
    title: text("Ақпараттық карточка беру", "Выдать информационную карточку", "Give the information card"),
    did: text(
      "Ақпараттық карточка берілді",
      "Выдана информационная карточка",
      "The information card was given",
    ),
    help: text(
      "Көмектен бас тартқан немесе мәртебе берілмеген адам құқықтары мен телефондары жазылған карточканы алады.",
      "Кто отказался от помощи или кому не присвоен статус, получает карточку с правами и телефонами.",
      "Whoever refuses help, or is not assigned the status, gets the card with the rights and the numbers to call.",
    ),
    actors: PARTICIPANTS,
    basis: ["RR 13", "RR 33", "RR Annex 2"],
    fields: {
      language: {
        type: "choice",
        open: true,
        title: text("Карточканың тілі", "Язык карточки", "Language of the card"),
        choices: [
          { value: "kk", title: text("Қазақша", "Казахский", "Kazakh") },
          { value: "ru", title: text("Орысша", "Русский", "Russian") },
          { value: "en", title: text("Ағылшынша", "Английский", "English") },
          { value: "other", title: text("Басқа тіл", "Другой язык", "Another language") },
        ],
      },
    },
  },
  "needs.met": {
    track: "detection",
    title: text(
      "Шұғыл қажеттіліктерді қанағаттандыру",
      "Удовлетворить неотложные нужды",
      "Meet urgent needs",
    ),
    did: text(
      "Шұғыл қажеттіліктер қанағаттандырылды",
      "Неотложные нужды удовлетворены",
      "Urgent needs were met",
    ),
    help: text(
      "Денсаулығына көз жеткізіп, су, тамақ және ең қажетті заттар беріледі.",
      "Проверяют самочувствие, дают воду, еду и самое необходимое.",
      "Health is looked at; water, food and first-need items are given.",
    ),
    actors: PARTICIPANTS,
    basis: ["RR 9(2)", "RR 27(2)"],
    fields: {
      needs: {
        type: "choices",
        open: true,
        title: text("Не берілді", "Что дано", "What was given"),
        choices: [
          {
            value: "health-check",
            title: text("Денсаулығын қарау", "Осмотр самочувствия", "Look at health"),
          },
          { value: "water", title: text("Су", "Вода", "Water") },
          { value: "food", title: text("Тамақ", "Еда", "Food") },
          { value: "clothing", title: text("Киім", "Одежда", "Clothing") },
          { value: "hygiene", title: text("Гигиена заттары", "Средства гигиены", "Hygiene items") },
          { value: "rest", title: text("Демалатын орын", "Место для отдыха", "A place to rest") },
        ],
      },
      note: NOTE,
    },
  },
  "ambulance.called": {
    track: "detection",
    title: text("Жедел жәрдем шақыру", "Вызвать скорую помощь", "Call an ambulance"),
    did: text("Жедел жәрдем шақырылды", "Вызвана скорая помощь", "An ambulance was called"),
    help: text(
      "Медициналық, психологиялық немесе наркологиялық көмек керек болса, дереу шақырылады.",
      "Если нужна медицинская, психологическая или наркологическая помощь, вызывают немедленно.",
      "Called at once where medical, psychological or substance-use help is needed.",
    ),
    actors: PARTICIPANTS,
    basis: ["RR 27(1)", "RR 9(2)"],
    fields: {
      need: {
        type: "choices",
        open: true,
        title: text("Қандай көмек керек", "Какая помощь нужна", "What help is needed"),
        choices: [
          { value: "medical", title: text("Медициналық", "Медицинская", "Medical") },
          { value: "psychological", title: text("Психологиялық", "Психологическая", "Psychological") },
          { value: "substance-use", title: text("Наркологиялық", "Наркологическая", "Substance use") },
        ],
      },
      note: NOTE,
    },
  },
} as const satisfies Readonly<Record<string, ActKind<KzProvision>>>;
