import type { ActKind } from "../../model/act-kind.js";
import { text } from "../../model/text.js";
import { qualificationOf } from "../justice/qualification.js";
import type { KzProvision } from "../provisions.js";
import { IDENTIFIERS, KEEPERS, PARTICIPANTS, PROSECUTION } from "./actors.js";
import {
  AMBULANCE,
  CHANNELS,
  INTERLOCUTOR,
  INTERPRETER,
  NOTE,
  OFFENCES,
  ORGANISATIONS,
  PAPERS,
  TO,
  WHY,
} from "./common-fields.js";

export const IDENTIFICATION = {
  "identification.applied": {
    track: "identification",
    title: text(
      "Сәйкестендіруге өтініш",
      "Записать обращение за идентификацией",
      "Record an application for identification",
    ),
    did: text(
      "Адам сәйкестендіруді сұрады",
      "Человек обратился за идентификацией",
      "The person asked for identification",
    ),
    help: text(
      "Әлеуетті құрбан сәйкестендіруді сұрай алады. Содан бастап бір жұмыс күні есептеледі.",
      "Потенциальная жертва вправе просить об идентификации. С этого дня идёт один рабочий день.",
      "A potential victim may ask for identification. One working day runs from then.",
    ),
    actors: PARTICIPANTS,
    basis: ["L110 17(1)", "ST4 4-1"],
    fields: {
      organisations: ORGANISATIONS,
      interlocutor: INTERLOCUTOR,
      interpreter: INTERPRETER,
      note: NOTE,
    },
  },
  "prechecks.confirmed": {
    track: "identification",
    title: text(
      "Алдын ала тексеруді растау",
      "Подтвердить предварительные проверки",
      "Confirm the checks before identification",
    ),
    did: text(
      "Алдын ала тексерулер расталды",
      "Предварительные проверки подтверждены",
      "The checks before identification were confirmed",
    ),
    help: text(
      "Сәйкестендіру алдында қауіпсіздік, құпиялылық, денсаулық және шұғыл қажеттіліктер тексеріледі.",
      "Перед идентификацией проверяют безопасность, конфиденциальность, здоровье и неотложные нужды.",
      "Before identification: safety, confidentiality, health and urgent needs are checked.",
    ),
    actors: IDENTIFIERS,
    basis: ["RR 26", "RR 27", "RR 36"],
    fields: {
      safe: {
        type: "yes-no",
        title: text("Қауіпсіз әрі құпия ма?", "Безопасно и конфиденциально?", "Safe and confidential?"),
      },
      ambulance: AMBULANCE,
      urgentNeeds: {
        type: "yes-no",
        title: text(
          "Шұғыл қажеттілік қалды ма?",
          "Остались неотложные нужды?",
          "Are urgent needs still unmet?",
        ),
      },
      interlocutor: { ...INTERLOCUTOR, folded: false },
      unaccompanied: {
        type: "yes-no",
        folded: true,
        title: text(
          "Бала заңды өкілінсіз, жалғыз ба?",
          "Ребёнок один, без законного представителя?",
          "Is the child alone, without a legal representative?",
        ),
      },
      note: NOTE,
    },
  },
  "identification.held": {
    track: "identification",
    title: text("Сәйкестендіру жүргізу", "Провести идентификацию", "Hold the identification"),
    did: text("Сәйкестендіру жүргізілді", "Проведена идентификация", "The identification was held"),
    help: text(
      "Өлшемшарттар бойынша әңгіме. Нәтижені парақ есептейді, қолмен енгізілмейді.",
      "Беседа по критериям. Результат вычисляется по листу, его не вписывают.",
      "The talk by the criteria. The result is computed from the sheet and never typed in.",
    ),
    actors: IDENTIFIERS,
    basis: ["L110 16(2)", "L110 10(3)(6)", "RR 24", "CR 9", "CR Annex 2", "ST4 4-2"],
    fields: {
      participants: {
        type: "subjects",
        required: true,
        among: [...IDENTIFIERS, "guardianship-body", "child-support-centre"],
        title: text("Кімдер қатысты", "Кто участвовал", "Who took part"),
        help: text(
          "Полиция, ұйым, ауданның атқарушы органы және коммерциялық емес ұйым; балаға заңды өкілі немесе қорғаншылық органы.",
          "Полиция, организация, исполнительный орган района и НПО; у ребёнка законный представитель или орган опеки.",
          "Police, provider, district executive and a non-profit; for a child, the representative or the guardianship body.",
        ),
      },
      sheet: {
        type: "sheet",
        required: true,
        title: text("Бағалау парағы", "Лист оценки", "Assessment sheet"),
      },
      present: {
        type: "choices",
        open: true,
        folded: true,
        title: text("Тағы кім болды", "Кто ещё присутствовал", "Who else was present"),
        choices: [
          { value: "psychologist", title: text("Психолог", "Психолог", "Psychologist") },
          {
            value: "social-worker",
            title: text("Әлеуметтік қызметкер", "Социальный работник", "Social worker"),
          },
          { value: "interpreter", title: text("Аудармашы", "Переводчик", "Interpreter") },
          {
            value: "representative",
            title: text("Заңды өкіл", "Законный представитель", "Legal representative"),
          },
          { value: "close-relative", title: text("Жақын туыс", "Близкий родственник", "Close relative") },
        ],
      },
      signed: {
        type: "choices",
        open: true,
        folded: true,
        title: text("Парақта кімнің қолы бар", "Кто подписал лист", "Who signed the sheet"),
        choices: [
          { value: "person", title: text("Адамның өзі", "Сам человек", "The person") },
          {
            value: "organisation",
            title: text("Ұйымның маманы", "Специалист организации", "Specialist of the organisation"),
          },
          {
            value: "district-executive",
            title: text("Ауданның атқарушы органы", "Исполнительный орган района", "District executive"),
          },
          {
            value: "police",
            title: text("Ішкі істер органы", "Орган внутренних дел", "Internal affairs body"),
          },
        ],
      },
      place: {
        type: "choice",
        open: true,
        folded: true,
        title: text("Әңгіме орны", "Место беседы", "Place of the talk"),
        help: text(
          "Оқшау, жарық, жылы бөлме; басқа жұмыс пен қоңырауға болмайды.",
          "Отдельное, светлое, тёплое помещение; без другой работы и звонков.",
          "A separate, light, warm room; no other work and no calls.",
        ),
        choices: [
          {
            value: "organisation",
            title: text(
              "Адам жатқан ұйым",
              "Организация, где находится человек",
              "The organisation where the person is",
            ),
          },
          {
            value: "workplace",
            title: text(
              "Сәйкестендірушінің жұмыс орны",
              "Рабочее место идентифицирующего",
              "The identifier's workplace",
            ),
          },
          { value: "other", title: text("Басқа бөлме", "Иное помещение", "Another room") },
        ],
      },
      note: NOTE,
    },
  },
  "identification.refused": {
    track: "identification",
    title: text(
      "Сәйкестендіруден бас тартуды жазу",
      "Записать отказ от идентификации",
      "Record that identification was refused",
    ),
    did: text(
      "Адам сәйкестендіруден бас тартты",
      "Человек отказался от идентификации",
      "The person refused identification",
    ),
    help: text(
      "Адамға құқықтары түсіндіріліп, ақпараттық карточка беріледі. Ол кейін де сұрай алады.",
      "Человеку разъясняют права и дают информационную карточку. Обратиться можно и позже.",
      "Rights are explained and the card is given. The person may ask again later.",
    ),
    actors: IDENTIFIERS,
    basis: ["RR 33"],
    fields: { why: { ...WHY, folded: true } },
  },
  "papers.sent": {
    track: "identification",
    title: text("Құжаттарды жіберу", "Направить документы", "Send the papers"),
    did: text("Құжаттар жіберілді", "Документы направлены", "The papers were sent"),
    help: text(
      "Парақ пен өтініш бір жұмыс күні ішінде ауданның атқарушы органына, бала болса қорғаншылық органына жіберіледі.",
      "Лист и заявление в течение одного рабочего дня направляют исполнительному органу района, по ребёнку — органу опеки.",
      "The sheet and the application go within one working day to the district executive, for a minor to the guardianship body.",
    ),
    actors: [...IDENTIFIERS, "child-support-centre"],
    basis: ["CR 11", "ST4 4-4"],
    fields: {
      to: { ...TO, required: true },
      organisations: ORGANISATIONS,
      papers: {
        type: "choices",
        min: 1,
        required: true,
        choices: PAPERS,
        title: text("Құжаттар", "Документы", "Papers"),
      },
      channel: {
        type: "choice",
        open: true,
        folded: true,
        choices: CHANNELS,
        title: text("Қалай", "Как", "How"),
      },
    },
  },
  "injured-party.recognised": {
    track: "identification",
    title: text("Жәбірленуші деп тану", "Признать потерпевшим", "Recognise as injured party"),
    did: text(
      "Адам жәбірленуші деп танылды",
      "Человек признан потерпевшим",
      "The person was recognised as injured party",
    ),
    help: text(
      "Тергеуде жәбірленуші деп танылған адам парақсыз-ақ құрбан мәртебесіне ие.",
      "Признанный потерпевшим имеет статус без листа оценки.",
      "A recognised injured party has the status without the sheet.",
    ),
    actors: PROSECUTION,
    basis: ["L110 1(7)", "CR 10", "RR 25", "CC 3(1-1)"],
    result: qualificationOf,
    fields: { offences: { ...OFFENCES, required: true }, organisations: { ...ORGANISATIONS, folded: true } },
  },
  "injured-party.ended": {
    track: "identification",
    title: text(
      "Жәбірленуші ретінде қатысуын тоқтату",
      "Прекратить участие как потерпевшего",
      "End the role of injured party",
    ),
    did: text(
      "Жәбірленуші ретінде қатысуы тоқтатылды",
      "Участие как потерпевшего прекращено",
      "The role of injured party ended",
    ),
    help: text(
      "Қылмыстық процесте жәбірленуші ретінде қатысу аяқталды.",
      "Участие в уголовном процессе в качестве потерпевшего окончено.",
      "Taking part in the proceedings as injured party came to an end.",
    ),
    actors: PROSECUTION,
    basis: ["CF 8(7)"],
    fields: { why: { ...WHY, folded: true } },
  },
  "rights.explained": {
    track: "identification",
    title: text("Құқықтарды түсіндіру", "Разъяснить права", "Explain the rights"),
    did: text(
      "Құқықтар мен көмек түсіндірілді",
      "Разъяснены права и помощь",
      "The rights and the help were explained",
    ),
    help: text(
      "Адамға түсінікті тілде құқықтары, міндеттері және көмек түсіндіріледі.",
      "На понятном языке объясняют права, обязанности и доступную помощь.",
      "Rights, duties and the help there is are explained in a language the person understands.",
    ),
    actors: KEEPERS,
    basis: ["RR 32", "RR 33", "RR 45", "L110 17(2)(1)"],
    fields: {
      form: {
        type: "choice",
        open: true,
        title: text("Қалай түсіндірілді", "Как разъяснены", "How they were explained"),
        choices: [
          { value: "oral", title: text("Ауызша", "Устно", "Orally") },
          { value: "printed", title: text("Баспа парағымен", "С распечаткой", "With the printed notice") },
          {
            value: "interpreter",
            title: text("Аудармашы арқылы", "Через переводчика", "Through an interpreter"),
          },
        ],
      },
      understood: {
        type: "yes-no",
        title: text(
          "Адам түсінгенін айтты ма?",
          "Человек сказал, что понял?",
          "Did the person say they understood?",
        ),
      },
    },
  },
  "appeal.filed": {
    track: "identification",
    title: text("Шағымды жазу", "Записать жалобу", "Record an appeal"),
    did: text("Шағым берілді", "Подана жалоба", "An appeal was filed"),
    help: text(
      "Шешімге алдымен жоғары органға, содан кейін сотқа шағымдануға болады.",
      "Решение обжалуют сначала в вышестоящий орган, затем в суд.",
      "A decision is appealed first to the higher body, then to court.",
    ),
    actors: KEEPERS,
    basis: ["RR 34", "RR 35", "CR 11", "L110 17(2)(16)"],
    fields: {
      against: {
        type: "act",
        kinds: [
          "identification.held",
          "services.decided",
          "discharged",
          "contract.extended",
          "appeal.decided",
          "permit.refused",
          "compensation.refused",
        ],
        title: text("Қай шешімге", "На какое решение", "Against which decision"),
      },
      to: {
        type: "subject",
        among: ["police", "district-executive", "oblast-executive", "social-ministry", "prosecutor", "court"],
        title: text("Кімге", "Кому", "To whom"),
      },
      note: NOTE,
    },
  },
  "appeal.decided": {
    track: "identification",
    title: text("Шағым бойынша шешім", "Решить по жалобе", "Decide the appeal"),
    did: text("Шағым бойынша шешім шықты", "По жалобе принято решение", "The appeal was decided"),
    help: text(
      "Шағым қанағаттандырылды, қанағаттандырусыз қалды немесе қайта қарауға жіберілді.",
      "Жалоба удовлетворена, отклонена или дело возвращено на новое рассмотрение.",
      "The appeal was upheld, rejected, or the matter goes back for a new look.",
    ),
    actors: ["police", "district-executive", "oblast-executive", "social-ministry", "prosecutor", "court"],
    basis: ["RR 34", "RR 35", "L110 17(2)(16)"],
    fields: {
      appeal: {
        type: "act",
        kinds: ["appeal.filed"],
        folded: true,
        title: text("Қай шағым", "Какая жалоба", "Which appeal"),
      },
      outcome: {
        type: "choice",
        open: true,
        title: text("Нәтижесі", "Результат", "Outcome"),
        choices: [
          { value: "upheld", title: text("Қанағаттандырылды", "Удовлетворена", "Upheld") },
          { value: "rejected", title: text("Қанағаттандырусыз қалды", "Отклонена", "Rejected") },
          { value: "returned", title: text("Қайта қарауға", "На новое рассмотрение", "Back for a new look") },
        ],
      },
      why: { ...WHY, folded: true },
    },
  },
} as const satisfies Readonly<Record<string, ActKind<KzProvision>>>;
