import { SAID } from "../../common/acts.js";
import type { ActKind } from "../../model/act-kind.js";
import { text } from "../../model/text.js";
import type { KzProvision } from "../provisions.js";
import { PARTICIPANTS, SERVING } from "./actors.js";
import { CHANNELS, NOTE, ORGANISATIONS, TO, WHY } from "./common-fields.js";
import { DISCHARGE_GROUNDS } from "./discharge-grounds.js";
import { SERVICES } from "./service-list.js";

const DECIDING = ["district-executive", "guardianship-body"] as const;
const FROM = { type: "date", title: text("Қай күннен", "С какого дня", "From which day") } as const;
const UNTIL = {
  type: "date",
  folded: true,
  title: text("Қай күнге дейін", "До какого дня", "Until which day"),
  help: text("Ай санының орнына.", "Вместо числа месяцев.", "Instead of a number of months."),
} as const;

export const SERVICE_ACTS = {
  "services.applied": {
    track: "services",
    title: text(
      "Қызметтерге өтінішті жазу",
      "Записать заявление на услуги",
      "Record an application for services",
    ),
    did: text(
      "Арнаулы әлеуметтік қызметтерге өтініш берілді",
      "Подано заявление на специальные социальные услуги",
      "Special social services were applied for",
    ),
    help: text(
      "Өтініш тұрғылықты жеріне қарамастан беріледі; адам үшін де басқа біреу бере алады.",
      "Заявление подают независимо от места жительства; за человека может обратиться и другое лицо.",
      "One applies regardless of residence; somebody else may apply for the person.",
    ),
    actors: PARTICIPANTS,
    basis: ["L110 17(2)(3)", "SC 139(2)", "SC 139(3)", "ST4 3"],
    fields: {
      organisations: ORGANISATIONS,
      applicant: {
        type: "choice",
        open: true,
        title: text("Кім өтініш берді", "Кто обратился", "Who applied"),
        choices: [
          { value: "person", title: text("Адамның өзі", "Сам человек", "The person") },
          {
            value: "family-member",
            title: text(
              "Кәмелетке толған отбасы мүшесі",
              "Совершеннолетний член семьи",
              "An adult family member",
            ),
          },
          {
            value: "guardian",
            title: text("Қорғаншы немесе қамқоршы", "Опекун или попечитель", "A guardian"),
          },
          {
            value: "akim",
            title: text(
              "Ауыл немесе кент әкімі",
              "Аким села или посёлка",
              "The akim of a village or settlement",
            ),
          },
          {
            value: "attorney",
            title: text(
              "Сенімхат бойынша өкіл",
              "Представитель по доверенности",
              "A person with power of attorney",
            ),
          },
          {
            value: "service-provider",
            title: text(
              "Қызмет көрсететін субъект",
              "Субъект, предоставляющий услуги",
              "The service provider",
            ),
          },
          {
            value: "prevention-body",
            title: text(
              "Алдын алу жұмысын жүргізген ұйым",
              "Организация, проводившая профилактику",
              "An organisation that did prevention",
            ),
          },
        ],
      },
      why: {
        ...WHY,
        title: text("Неге адамның өзі бермеді", "Почему не сам человек", "Why not the person"),
        when: {
          field: "applicant",
          in: ["family-member", "guardian", "akim", "attorney", "service-provider", "prevention-body"],
        },
      },
      note: NOTE,
    },
  },
  "services.decided": {
    track: "services",
    title: text("Қызметтер туралы шешім қабылдау", "Решить об услугах", "Decide on services"),
    did: text("Қызметтер туралы шешім қабылданды", "Принято решение об услугах", "Services were decided on"),
    help: text(
      "Құжаттарды алғаннан кейін үш жұмыс күні ішінде. Қызмет шешімді күтпей басталады.",
      "В течение трёх рабочих дней после документов. Услуги начинаются, не дожидаясь решения.",
      "Within three working days after the papers. Services start without waiting for the decision.",
    ),
    actors: DECIDING,
    basis: ["ST4 4-9", "SC 141(1)", "SC 141(4)"],
    fields: {
      outcome: {
        type: "choice",
        required: true,
        title: text("Шешім", "Решение", "Decision"),
        choices: [
          { value: "granted", title: text("Беру", "Предоставить", "Granted") },
          { value: "refused", title: text("Бас тарту", "Отказать", "Refused") },
        ],
      },
      ground: {
        type: "choice",
        open: true,
        title: text("Негізі", "Основание", "Ground"),
        choices: [
          {
            value: "cruel-treatment",
            title: text("Қатыгез қарым-қатынас", "Жестокое обращение", "Cruel treatment"),
          },
          {
            value: "no-ground",
            title: text("Мұқтаждық негізі жоқ", "Нет основания нуждаемости", "No ground of need"),
          },
          {
            value: "status-not-assigned",
            title: text(
              "Өлшемшарттар бойынша мәртебе берілмеді",
              "Статус по критериям не присвоен",
              "Status not assigned under the criteria",
            ),
          },
          { value: "false-data", title: text("Дәйексіз мәліметтер", "Недостоверные сведения", "False data") },
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
      note: NOTE,
    },
  },
  "decision.sent": {
    track: "services",
    title: text("Шешімді жіберу", "Направить решение", "Send the decision"),
    did: text("Шешім жіберілді", "Решение направлено", "The decision was sent"),
    help: text(
      "Бір жұмыс күні ішінде ұйымға.",
      "Организации в течение одного рабочего дня.",
      "To the organisation, within one working day.",
    ),
    actors: DECIDING,
    basis: ["ST4 4-9"],
    fields: {
      to: TO,
      organisations: ORGANISATIONS,
      channel: {
        type: "choice",
        open: true,
        folded: true,
        choices: CHANNELS,
        title: text("Қалай", "Как", "How"),
      },
    },
  },
  "contract.concluded": {
    track: "services",
    title: text("Шарт жасасу", "Заключить договор", "Conclude the contract"),
    did: text("Шарт жасалды", "Договор заключён", "The contract was concluded"),
    help: text(
      "Шешім алынғаннан кейін бір жұмыс күні ішінде, алты айға.",
      "В течение одного рабочего дня после решения, на шесть месяцев.",
      "Within one working day of the decision, for six months.",
    ),
    actors: SERVING,
    basis: ["ST4 8", "ST4 9", "ST4 4-6"],
    fields: {
      from: FROM,
      months: {
        type: "number",
        min: 1,
        max: 12,
        title: text("Неше айға", "На сколько месяцев", "For how many months"),
      },
      until: UNTIL,
      ground: {
        type: "choice",
        open: true,
        folded: true,
        title: text("Негізі", "Основание", "Ground"),
        choices: [
          {
            value: "decision",
            title: text(
              "Атқарушы органның шешімі",
              "Решение исполнительного органа",
              "Decision of the executive body",
            ),
          },
          { value: "readmission", title: text("Қайта қабылдау", "Повторный приём", "Readmission") },
        ],
      },
      children: {
        type: "number",
        min: 0,
        max: 20,
        folded: true,
        title: text(
          "Бірге қабылданған балалар саны",
          "Сколько детей принято вместе",
          "How many children were admitted with the person",
        ),
        help: text(
          "Әр бала жеке алушы болып саналады: әрқайсысына іс ашып, осы іспен байланыстырыңыз.",
          "Каждый ребёнок — отдельный получатель: откройте на него дело и свяжите с этим.",
          "Each child is a recipient of their own: open a file for each and link it to this one.",
        ),
      },
    },
  },
  "contract.extended": {
    track: "services",
    title: text("Шартты ұзарту", "Продлить договор", "Extend the contract"),
    did: text("Шарт ұзартылды", "Договор продлён", "The contract was extended"),
    help: text(
      "Ауруханада болса үш айға дейін; қылмыстық іс аяқталғанша; ұйым міндетін орындамаса алты айға дейін.",
      "В больнице — до трёх месяцев; пока идёт уголовное дело; если организация не исполнила обязанности — до шести месяцев.",
      "In hospital: up to three months; until the criminal case ends; where the organisation did not do its duties: up to six months.",
    ),
    actors: SERVING,
    basis: ["ST4 9", "ST4 12"],
    fields: {
      ground: {
        type: "choice",
        title: text("Негізі", "Основание", "Ground"),
        choices: [
          {
            value: "hospital",
            title: text("Адам ауруханада", "Человек в больнице", "The person is in hospital"),
          },
          {
            value: "criminal-case",
            title: text(
              "Қылмыстық іс аяқталған жоқ",
              "Уголовное дело не окончено",
              "The criminal case has not ended",
            ),
          },
          {
            value: "duties-unfulfilled",
            title: text(
              "Ұйым міндеттерін мерзімінде орындамады",
              "Организация не исполнила обязанности в срок",
              "The organisation did not do its duties in time",
            ),
          },
        ],
      },
      from: { ...FROM, folded: true },
      months: {
        type: "number",
        min: 1,
        max: 6,
        title: text("Неше айға", "На сколько месяцев", "For how many months"),
        when: { field: "ground", in: ["hospital", "duties-unfulfilled"] },
      },
      until: UNTIL,
      note: NOTE,
    },
  },
  "plan.made": {
    track: "services",
    title: text("Жеке жоспар жасау", "Составить индивидуальный план", "Make the individual plan"),
    did: text("Жеке жоспар жасалды", "Составлен индивидуальный план", "The individual plan was made"),
    help: text(
      "Адаммен бірге не істейтіні жазылады.",
      "Вместе с человеком записывают, что будет сделано.",
      "Together with the person: what will be done.",
    ),
    actors: SERVING,
    basis: ["ST4 Annex 4", "SC 134(1)"],
    fields: {
      services: {
        type: "choices",
        open: true,
        choices: SERVICES,
        title: text("Қызметтер", "Услуги", "Services"),
      },
      review: {
        type: "date",
        folded: true,
        title: text("Қайта қарау күні", "День пересмотра", "Day of review"),
      },
      note: NOTE,
    },
  },
  "service.delivered": {
    ...SAID["service.delivered"],
    help: text(
      "Стандарт тізбесіндегі қызмет.",
      "Услуга из перечня стандарта.",
      "A service from the list of the standard.",
    ),
    actors: [
      ...SERVING,
      "npo",
      "health-organisation",
      "education-organisation",
      "district-executive",
      "labour-agency",
    ],
    basis: ["ST4 Annex 4", "RR 40", "L110 10(3)(7)"],
    fields: {
      services: {
        type: "choices",
        open: true,
        choices: SERVICES,
        title: text("Қызметтер", "Услуги", "Services"),
      },
      note: NOTE,
    },
  },
  "absence.noted": {
    track: "services",
    title: text("Болмағанын жазу", "Записать отсутствие", "Note an absence"),
    did: text("Адамның болмағаны жазылды", "Отмечено отсутствие", "An absence was noted"),
    help: text(
      "Хабарсыз үш күннен артық болмау шығарып жіберуге негіз бола алады, бірақ міндетті емес.",
      "Отсутствие более трёх дней без предупреждения может быть основанием отчисления, но не обязательно.",
      "More than three days without notice may be a ground of expulsion, but need not be.",
    ),
    actors: SERVING,
    basis: ["ST4 18"],
    fields: {
      from: { type: "date", title: text("Қай күннен", "С какого дня", "Since which day") },
      notified: {
        type: "yes-no",
        title: text("Алдын ала ескертті ме?", "Человек предупредил?", "Did the person give notice?"),
      },
      goodReason: {
        type: "yes-no",
        folded: true,
        title: text("Дәлелді себебі бар ма?", "Есть уважительная причина?", "Is there a good reason?"),
      },
    },
  },
  "police.informed": {
    track: "services",
    title: text("Полицияға хабарлау", "Сообщить в полицию", "Inform the police"),
    did: text("Полицияға хабарланды", "Полиция проинформирована", "The police were informed"),
    help: text(
      "Адамның келісімінсіз тек дербес деректерсіз ақпарат беріледі; толық хабар келісіммен, бала болса немесе өмірге қауіп төнсе ғана.",
      "Без согласия человека — только без персональных данных; полностью — с согласия, о ребёнке или при угрозе жизни.",
      "Without the person's consent, no personal data; in full only with consent, for a minor, or where life is in danger.",
    ),
    actors: PARTICIPANTS.filter((kind) => kind !== "police"),
    basis: ["RR 20", "ST4 4-10", "L110 8(1)(4)", "L110 10(3)(4)"],
    fields: {
      form: {
        type: "choice",
        required: true,
        title: text("Қандай түрде", "В каком виде", "In which form"),
        choices: [
          {
            value: "depersonalised",
            title: text("Дербес деректерсіз", "Без персональных данных", "Without personal data"),
          },
          { value: "full", title: text("Толық", "Полностью", "In full") },
        ],
      },
      lifeThreat: {
        type: "yes-no",
        title: text("Өмірге қауіп бар ма?", "Есть угроза жизни?", "Is life in danger?"),
        when: { field: "form", in: ["full"] },
      },
      organisations: { ...ORGANISATIONS, folded: true },
      note: NOTE,
    },
  },
  discharged: {
    track: "services",
    title: text("Шығару", "Выписать", "Discharge"),
    did: text("Адам ұйымнан шықты", "Человек выписан", "The person was discharged"),
    help: text(
      "Басшының бұйрығымен, себебі көрсетіліп.",
      "Приказом руководителя, с основанием.",
      "By order of the head, with the ground.",
    ),
    actors: SERVING,
    basis: ["ST4 13", "ST4 17", "ST4 18", "ST4 19"],
    fields: {
      ground: {
        type: "choice",
        open: true,
        choices: DISCHARGE_GROUNDS,
        title: text("Негізі", "Основание", "Ground"),
      },
      breaches: {
        type: "number",
        min: 0,
        max: 100,
        title: text(
          "Ішкі тәртіп неше рет бұзылды",
          "Сколько нарушений распорядка",
          "How many breaches of house rules",
        ),
        when: { field: "ground", in: ["expelled-house-rules"] },
      },
      goodReason: {
        type: "yes-no",
        title: text(
          "Болмауының дәлелді себебі бар ма?",
          "Есть уважительная причина отсутствия?",
          "Was there a good reason for the absence?",
        ),
        when: { field: "ground", in: ["expelled-absence"] },
      },
      note: NOTE,
    },
  },
  "follow-up.referred": {
    track: "services",
    title: text("Кейінгі қолдауға жіберу", "Направить на сопровождение после услуг", "Refer to follow-up"),
    did: text(
      "Кейінгі қолдауға жіберілді",
      "Направлен на сопровождение после услуг",
      "The person was referred to follow-up",
    ),
    help: text(
      "Қызметтерден кейін Отбасын қолдау орталығына жіберіп, жұмысқа орналасуға көмектеседі.",
      "После услуг направляют в Центр поддержки семьи и помогают с работой.",
      "After services: to the Family Support Centre, with help to find work.",
    ),
    actors: [...SERVING, "district-executive", "npo"],
    basis: ["RR 43", "RR 44"],
    fields: {
      where: {
        type: "choices",
        open: true,
        title: text("Қайда", "Куда", "Where"),
        choices: [
          {
            value: "family-support-centre",
            title: text("Отбасын қолдау орталығы", "Центр поддержки семьи", "Family Support Centre"),
          },
          {
            value: "employment",
            title: text("Жұмысқа орналасуға көмек", "Содействие занятости", "Help with employment"),
          },
        ],
      },
      organisations: { ...ORGANISATIONS, folded: true },
    },
  },
  "follow-up.held": {
    track: "services",
    title: text("Кейінгі әңгімені жазу", "Записать встречу после услуг", "Record a follow-up"),
    did: text("Қызметтерден кейінгі кездесу өтті", "Состоялась встреча после услуг", "A follow-up was held"),
    help: text(
      "Адамның жағдайын білу, қайта зардап шекпеуі үшін.",
      "Узнать, как дела, чтобы беда не повторилась.",
      "How the person is doing, so that it does not happen again.",
    ),
    actors: [...SERVING, "district-executive", "npo", "mobile-group", "labour-agency"],
    basis: ["RR 43", "RR 44"],
    fields: {
      state: {
        type: "choice",
        open: true,
        title: text("Жағдайы", "Положение", "How it is"),
        choices: [
          { value: "safe", title: text("Қауіпсіз", "В безопасности", "Safe") },
          { value: "needs-help", title: text("Көмек керек", "Нужна помощь", "Needs help") },
          { value: "no-contact", title: text("Байланыс жоқ", "Нет связи", "No contact") },
        ],
      },
      note: NOTE,
    },
  },
} as const satisfies Readonly<Record<string, ActKind<KzProvision>>>;
