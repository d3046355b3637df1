import type { ActKind } from "../../model/act-kind.js";
import { text } from "../../model/text.js";
import type { KzProvision } from "../provisions.js";
import { PARTICIPANTS } from "./actors.js";
import { NOTE, WHY } from "./common-fields.js";

const CONSULAR = ["mission", "foreign-ministry"] as const;

export const RETURN = {
  "return.requested": {
    track: "return",
    title: text("Оралу тілегін жазу", "Записать просьбу о возвращении", "Record a wish to return"),
    did: text("Адам оралуды сұрады", "Человек попросил о возвращении", "The person asked to return"),
    help: text("Оралу тек ерікті.", "Возвращение только добровольное.", "Return is voluntary only."),
    actors: PARTICIPANTS,
    basis: ["L110 20(1)", "L110 19", "RR 21", "L110 10(3)(9)"],
    fields: {
      from: {
        type: "choice",
        title: text("Адам қайда?", "Где находится человек?", "Where is the person?"),
        choices: [
          { value: "kazakhstan", title: text("Қазақстанда", "В Казахстане", "In Kazakhstan") },
          { value: "abroad", title: text("Шетелде", "За рубежом", "Abroad") },
        ],
      },
      note: NOTE,
    },
  },
  "return.assessed": {
    track: "return",
    title: text("Оралу қаупін бағалау", "Оценить безопасность возвращения", "Assess the return"),
    did: text(
      "Оралудың қауіпсіздігі бағаланды",
      "Безопасность возвращения оценена",
      "The safety of return was assessed",
    ),
    help: text(
      "Қауіпті болса, адам келіскен жағдайда қайтарылмайды.",
      "Если опасно, человека с его согласия не возвращают.",
      "Where it is dangerous the person, if they agree, is not returned.",
    ),
    actors: [
      "police",
      "service-provider",
      "npo",
      "guardianship-body",
      "district-executive",
      "mission",
      "foreign-ministry",
      "international-organisation",
    ],
    basis: ["L110 20(3)", "L110 23(3)"],
    fields: {
      endangersSafety: {
        type: "yes-no",
        required: true,
        title: text("Қауіпсіздікке қатер бар ма?", "Есть опасность?", "Does it endanger safety?"),
      },
      agreesToStay: {
        type: "yes-no",
        when: { field: "endangersSafety", in: [true] },
        title: text(
          "Адам қайтпауға келісе ме?",
          "Человек согласен не возвращаться?",
          "Does the person agree not to be returned?",
        ),
      },
      againstInterests: {
        type: "yes-no",
        title: text(
          "Баланың мүддесіне қайшы ма?",
          "Противоречит интересам ребёнка?",
          "Is it against the child’s interests?",
        ),
      },
      note: NOTE,
    },
  },
  "return.consented": {
    track: "return",
    title: text("Оралуға келісімді жазу", "Записать согласие на возвращение", "Record consent to return"),
    did: text("Адам оралуға келісті", "Человек согласился на возвращение", "The person consented to return"),
    help: text(
      "Он жасқа толған бала келісімін ата-анасының, өкілінің немесе қорғаншылық органының қатысуымен береді.",
      "Ребёнок с десяти лет соглашается в присутствии родителей, представителя или органа опеки.",
      "A child of ten or more consents in the presence of the parents, a representative or the guardianship body.",
    ),
    actors: [
      "police",
      "service-provider",
      "npo",
      "guardianship-body",
      "child-support-centre",
      "mission",
      "foreign-ministry",
    ],
    basis: ["L110 20(1)", "L110 23(1)"],
    fields: {
      inPresenceOf: {
        type: "choice",
        title: text("Кімнің қатысуымен", "В чьём присутствии", "In whose presence"),
        choices: [
          { value: "parents", title: text("Ата-анасы", "Родители", "Parents") },
          {
            value: "representative",
            title: text("Заңды өкіл", "Законный представитель", "Legal representative"),
          },
          {
            value: "guardianship-body",
            title: text("Қорғаншылық органы", "Орган опеки", "Guardianship body"),
          },
        ],
      },
    },
  },
  "return.accepted-by-country": {
    track: "return",
    title: text(
      "Қабылдаушы тараптың келісімі",
      "Записать согласие принимающей стороны",
      "Record that the country accepts",
    ),
    did: text(
      "Қабылдаушы тарап жауапкершілік алды",
      "Принимающая сторона взяла ответственность",
      "The receiving side took responsibility",
    ),
    help: text(
      "Баланы қайтару үшін міндетті.",
      "Обязательно для возвращения ребёнка.",
      "Required for the return of a child.",
    ),
    actors: [
      "guardianship-body",
      "mission",
      "foreign-ministry",
      "police",
      "npo",
      "international-organisation",
    ],
    basis: ["L110 23(2)"],
    fields: {
      by: {
        type: "choice",
        open: true,
        title: text("Кім қабылдайды", "Кто принимает", "Who accepts"),
        choices: [
          {
            value: "parents",
            title: text("Ата-анасы немесе өкілі", "Родители или представитель", "Parents or representative"),
          },
          {
            value: "competent-body",
            title: text(
              "Елдің құзыретті органы",
              "Компетентный орган страны",
              "Competent body of the country",
            ),
          },
        ],
      },
    },
  },
  "return-certificate.issued": {
    track: "return",
    title: text("Оралу куәлігін беру", "Выдать свидетельство на возвращение", "Issue the return certificate"),
    did: text(
      "Қайтып оралу куәлігі берілді",
      "Выдано свидетельство на возвращение",
      "The return certificate was issued",
    ),
    help: text(
      "Ең қысқа мерзімде; күн саны белгіленбеген.",
      "В кратчайший срок; число дней не установлено.",
      "In the shortest time; no number of days is set.",
    ),
    actors: CONSULAR,
    basis: ["L110 19", "RR 21", "L110 8(2)(4)"],
    fields: {
      referralWished: {
        type: "yes-no",
        title: text(
          "Келген соң көмек алуды қалай ма?",
          "Хочет ли человек помощи по прибытии?",
          "Does the person wish help on arrival?",
        ),
      },
      note: NOTE,
    },
  },
  returned: {
    track: "return",
    title: text("Оралғанын жазу", "Записать возвращение", "Record the return"),
    did: text("Адам оралды", "Человек вернулся", "The person returned"),
    help: text(
      "Қызметтер және (немесе) қылмыстық іс аяқталғаннан кейін.",
      "После услуг и (или) уголовного дела.",
      "After the services and/or the criminal proceedings.",
    ),
    actors: [
      "police",
      "service-provider",
      "npo",
      "guardianship-body",
      "mission",
      "foreign-ministry",
      "border-service",
      "international-organisation",
    ],
    basis: ["L110 20(1)", "L110 19", "RR 22"],
    fields: {
      country: {
        type: "codes",
        pattern: "^[A-Z]{2}$",
        title: text("Қай елге (код)", "В какую страну (код)", "To which country (code)"),
      },
      receivedBy: {
        type: "choice",
        open: true,
        title: text("Кім қабылдады", "Кто принял", "Who received the person"),
        choices: [
          { value: "nobody", title: text("Өзі барды", "Уехал сам", "Travelled alone") },
          { value: "family", title: text("Отбасы", "Семья", "Family") },
          { value: "competent-body", title: text("Құзыретті орган", "Компетентный орган", "Competent body") },
          { value: "organisation", title: text("Көмек ұйымы", "Организация помощи", "Helping organisation") },
        ],
      },
      escorted: {
        type: "yes-no",
        title: text("Сүйемелдеу болды ма?", "Было ли сопровождение?", "Was there an escort?"),
      },
      handoverReceipt: {
        type: "yes-no",
        title: text(
          "Қабылдау растамасы бар ма?",
          "Есть расписка о передаче?",
          "Is there a handover receipt?",
        ),
      },
      why: { ...WHY, folded: true },
    },
  },
} as const satisfies Readonly<Record<string, ActKind<KzProvision>>>;
