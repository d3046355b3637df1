import { SAID } from "../../common/acts.js";
import type { ActKind } from "../../model/act-kind.js";
import { text } from "../../model/text.js";
import { PACKAGE_CONTENTS } from "../access/package.js";
import type { KzProvision } from "../provisions.js";
import { PARTICIPANTS } from "./actors.js";
import { AMBULANCE, CHANNELS, NOTE, ORGANISATIONS, PAPERS, TO, WHY } from "./common-fields.js";

const SHELTERING = [
  "district-executive",
  "oblast-executive",
  "guardianship-body",
  "service-provider",
  "npo",
  "child-support-centre",
] as const;

const ESCORT = {
  type: "yes-no",
  title: text("Көлікпен және сүйемелдеумен", "С транспортом и сопровождением", "With transport and escort"),
} as const;

const PAPERS_FIELD = {
  type: "choices",
  choices: PAPERS,
  title: text("Құжаттар", "Документы", "Papers"),
} as const;

export const REFERRAL = {
  "notice.given": {
    track: "referral",
    title: text("Хабарлау", "Уведомить", "Give notice"),
    did: text("Хабарланды", "Уведомление сделано", "Notice was given"),
    help: text(
      "Анықтаған субъект дереу ауызша хабарлайды: қызмет көрсететін ұйымға, полицияға немесе ауданның атқарушы органына.",
      "Выявивший субъект сразу устно сообщает организации услуг, полиции или исполнительному органу района.",
      "Whoever detected the person tells at once, orally, a service provider, the police or the district executive.",
    ),
    actors: PARTICIPANTS,
    basis: ["RR 9(1)", "RR 16(1)", "RR 36"],
    fields: {
      to: { ...TO, required: true },
      organisations: ORGANISATIONS,
      channel: { type: "choice", open: true, choices: CHANNELS, title: text("Қалай", "Как", "How") },
      safeTransfer: {
        type: "yes-no",
        title: text(
          "Адамды бірден қауіпсіз жеткізуге бола ма?",
          "Можно ли сразу безопасно доставить человека?",
          "Can the person be taken there safely at once?",
        ),
        help: text(
          "Жоқ болса, ауданның атқарушы органы қауіпсіз орын береді.",
          "Если нет, безопасное место даёт исполнительный орган района.",
          "If not, the district executive gives a safe place.",
        ),
      },
      note: NOTE,
    },
  },
  "safe-place.provided": {
    track: "referral",
    title: text("Қауіпсіз орын беру", "Предоставить безопасное место", "Provide a safe place"),
    did: text("Қауіпсіз орын берілді", "Предоставлено безопасное место", "A safe place was provided"),
    help: text(
      "Сәйкестендіруге дейін көлік, баспана және тамақ, үш тәуліктен (72 сағат) аспайды.",
      "Транспорт, жильё и еда до идентификации, не дольше трёх суток (72 часа).",
      "Transport, housing and food until identification, for not more than 72 hours.",
    ),
    actors: SHELTERING,
    basis: ["RR 12", "RR 18"],
    fields: {
      provided: {
        type: "choices",
        open: true,
        title: text("Не берілді", "Что предоставлено", "What was provided"),
        choices: [
          { value: "housing", title: text("Баспана", "Жильё", "Housing") },
          { value: "food", title: text("Тамақ", "Питание", "Food") },
          { value: "transport", title: text("Көлік", "Транспорт", "Transport") },
        ],
      },
      ambulance: AMBULANCE,
      note: NOTE,
    },
  },
  "safe-place.ended": {
    track: "referral",
    title: text(
      "Қауіпсіз орынның аяқталғанын жазу",
      "Записать конец безопасного места",
      "Record that the safe place ended",
    ),
    did: text(
      "Қауіпсіз орында болу аяқталды",
      "Пребывание в безопасном месте окончено",
      "The stay in the safe place ended",
    ),
    help: text(
      "Адам басқа ұйымға өтті, кетті немесе сәйкестендірілді.",
      "Человек перешёл в другую организацию, ушёл или прошёл идентификацию.",
      "The person moved on to another organisation, left, or was identified.",
    ),
    actors: SHELTERING,
    basis: ["RR 12", "RR 18"],
    fields: {
      reason: {
        type: "choice",
        open: true,
        title: text("Неге аяқталды", "Почему окончено", "Why it ended"),
        choices: [
          {
            value: "handed-over",
            title: text("Басқа ұйымға өткізілді", "Передан другой организации", "Handed over"),
          },
          {
            value: "identified",
            title: text("Сәйкестендіру өтті", "Прошла идентификация", "Identification was held"),
          },
          { value: "left", title: text("Өзі кетті", "Ушёл сам", "Left") },
          {
            value: "hospital",
            title: text("Ауруханаға жатқызылды", "Помещён в больницу", "Taken to hospital"),
          },
        ],
      },
      note: NOTE,
    },
  },
  "referral.made": {
    ...SAID["referral.made"],
    help: text(
      "Адамды көмек көрсететін ұйымға құжаттарымен және сүйемелдеумен жібереді.",
      "Человека направляют в организацию помощи с документами и сопровождением.",
      "The person is sent to a helping organisation with the papers and an escort.",
    ),
    actors: PARTICIPANTS,
    basis: ["RR 39", "RR 10", "L110 18", "L110 8(1)(3)", "L110 9(3)", "L110 10(3)(3)"],
    fields: {
      to: TO,
      organisations: ORGANISATIONS,
      contents: {
        type: "choices",
        choices: PACKAGE_CONTENTS,
        title: text("Жолдамамен не кетеді", "Что пойдёт с направлением", "What goes along with the referral"),
        help: text(
          "Қабылдағанға дейін ұйым осы жолдаманы және осыларды ғана көреді. Аты-жөні мен мекенжайы ешқашан кетпейді.",
          "До принятия организация увидит только это направление и отмеченное. Имя и адрес не передаются никогда.",
          "Until it accepts, the organisation sees this referral and these only. Names and addresses never go along.",
        ),
      },
      answerBy: {
        type: "date",
        title: text(
          "Қай күнге дейін жауап керек",
          "До какого дня нужен ответ",
          "Until which day an answer is needed",
        ),
        help: text(
          "Осы күн де кіреді. Жауап болмаса, сіз және жоғары тұрған орган хабар аласыздар.",
          "Включая этот день. Не ответят — сообщим вам и вышестоящему органу.",
          "That day included. Without an answer you and the body above are told.",
        ),
      },
      papers: PAPERS_FIELD,
      escort: ESCORT,
      until: {
        type: "date",
        folded: true,
        title: text(
          "Жолдама қай күнге дейін ашық",
          "До какого дня направление открыто",
          "Until which day it stays open",
        ),
        help: text(
          "Одан кейін ұйым ештеңе көрмейді. Бос болса — он төрт күн.",
          "После него организация не увидит ничего. Пусто — четырнадцать дней.",
          "After it the organisation sees nothing of it. Left empty: fourteen days.",
        ),
      },
      note: NOTE,
    },
  },
  "referral.accepted": {
    ...SAID["referral.accepted"],
    actors: PARTICIPANTS,
    basis: ["RR 10", "RR 39"],
    fields: {
      referral: {
        type: "act",
        kinds: ["referral.made"],
        folded: true,
        title: text("Қай жолдама", "Какое направление", "Which referral"),
      },
      note: NOTE,
    },
  },
  "referral.declined": {
    track: "referral",
    title: text("Қабылдамау", "Не принять человека", "Decline the referral"),
    did: text("Ұйым қабылдай алмады", "Организация не смогла принять", "The referral was declined"),
    help: text(
      "Ұйым себебін жазады, ал жіберген орган басқа орын іздейді.",
      "Организация пишет причину, а направивший орган ищет другое место.",
      "The organisation says why, and the referring body looks for another place.",
    ),
    actors: PARTICIPANTS,
    basis: ["RR 10", "L110 18"],
    fields: {
      referral: {
        type: "act",
        kinds: ["referral.made"],
        folded: true,
        title: text("Қай жолдама", "Какое направление", "Which referral"),
      },
      reason: {
        type: "choice",
        open: true,
        title: text("Неге", "Почему", "Why"),
        choices: [
          { value: "no-place", title: text("Орын жоқ", "Нет мест", "No place") },
          {
            value: "not-our-service",
            title: text("Мұндай қызмет көрсетпейміз", "Не наша услуга", "Not a service we give"),
          },
          { value: "unsafe", title: text("Мұнда қауіпсіз емес", "Здесь небезопасно", "It is not safe here") },
          {
            value: "contraindications",
            title: text(
              "Медициналық қарсы көрсетілімдер",
              "Медицинские противопоказания",
              "Medical contraindications",
            ),
          },
        ],
      },
      why: { ...WHY, folded: true },
    },
  },
  "handover.done": {
    track: "referral",
    title: text("Адамды өткізу", "Передать человека", "Hand over"),
    did: text("Адам қауіпсіз жеткізілді", "Человек безопасно передан", "The person was handed over safely"),
    help: text(
      "Адам көмек көрсететін ұйымға жеткізілді; кәмелетке толмаған жалғыз қалдырылмайды.",
      "Человек доставлен в организацию помощи; несовершеннолетнего не оставляют одного.",
      "The person was taken to the helping organisation; a minor is not left alone.",
    ),
    actors: PARTICIPANTS,
    basis: ["RR 11", "RR 12", "RR 16(3)", "RR 17"],
    fields: { to: TO, organisations: ORGANISATIONS, papers: PAPERS_FIELD, escort: ESCORT, note: NOTE },
  },
} as const satisfies Readonly<Record<string, ActKind<KzProvision>>>;
