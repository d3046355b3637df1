import { SAID } from "../../common/acts.js";
import type { ActKind } from "../../model/act-kind.js";
import { text } from "../../model/text.js";
import type { KzProvision } from "../provisions.js";
import { KEEPERS, PARTICIPANTS } from "./actors.js";
import { INTERPRETER, NOTE, ORGANISATIONS, SCOPES_FIELD, SHARED_PARTS, WHY } from "./common-fields.js";

export const CONSENT = {
  "consent.given": {
    ...SAID["consent.given"],
    help: text(
      "Адамға не болатыны түсінікті тілде айтылды және ол келісті. Ересек адамды онсыз қайта бағыттауға болмайды.",
      "Человеку понятно объяснили, что будет дальше, и он согласен. Без этого взрослого не перенаправляют.",
      "The person was told in plain words what happens next, and agrees. No adult is referred without it.",
    ),
    actors: PARTICIPANTS,
    basis: ["RR 7", "L110 5(3)"],
    fields: {
      scopes: { ...SCOPES_FIELD, required: true },
      organisations: { ...ORGANISATIONS, when: { field: "scopes", in: ["sharing"] } },
      purpose: {
        type: "text",
        maxLength: 1_000,
        when: { field: "scopes", in: ["sharing"] },
        title: text("Не мақсатта", "Для какой цели", "For what purpose"),
      },
      parts: {
        type: "choices",
        when: { field: "scopes", in: ["sharing"] },
        title: text("Істің қай бөліктері", "Какие части дела", "Which parts of the file"),
        help: text(
          "Аталған ұйымдар тек осыларды көреді. Ештеңе таңдалмаса, келісім тек кейінгі қайта бағыттауға жарайды.",
          "Названные организации увидят только их. Если ничего не выбрано, согласие действует лишь для будущего перенаправления.",
          "The organisations named will see these only. With nothing chosen, the consent serves a later referral alone.",
        ),
        choices: SHARED_PARTS,
      },
      until: {
        type: "date",
        folded: true,
        when: { field: "scopes", in: ["sharing"] },
        title: text("Қай күнге дейін", "До какого дня", "Until which day"),
        help: text(
          "Осы күн де кіреді. Бос болса — қайтарып алынғанға дейін.",
          "Включая этот день. Пусто — до отзыва.",
          "That day included. Left empty: until it is withdrawn.",
        ),
      },
      form: {
        type: "choice",
        open: true,
        folded: true,
        title: text("Келісім нысаны", "Форма согласия", "Form of consent"),
        choices: [
          { value: "oral", title: text("Ауызша", "Устно", "Oral") },
          { value: "written", title: text("Жазбаша", "Письменно", "Written") },
        ],
      },
      interpreter: INTERPRETER,
    },
  },
  "consent.refused": {
    ...SAID["consent.refused"],
    help: text(
      "Бас тарту адамның құқығы. Оған ақпараттық карточка беріледі, ал кейін ойын өзгерте алады.",
      "Отказ — право человека. Ему дают информационную карточку, и он может передумать.",
      "Refusing is the person's right. The information card is given, and they may change their mind.",
    ),
    actors: PARTICIPANTS,
    basis: ["RR 13", "L110 5(3)"],
    fields: { scopes: { ...SCOPES_FIELD, folded: true }, why: { ...WHY, folded: true } },
  },
  "consent.withdrawn": {
    ...SAID["consent.withdrawn"],
    actors: KEEPERS,
    basis: ["RR 7", "L110 5(3)"],
    fields: { scopes: { ...SCOPES_FIELD, required: true }, why: { ...WHY, folded: true } },
  },
  "minor.informed": {
    track: "consent",
    title: text("Кәмелетке толмағанға түсіндіру", "Объяснить несовершеннолетнему", "Inform the minor"),
    did: text("Кәмелетке толмағанға түсіндірілді", "Несовершеннолетнему объяснили", "The minor was informed"),
    help: text(
      "Балаға жасына сай тілмен не болатыны түсіндіріледі. Баланың келісімі шарт емес, бірақ пікірі ескеріледі.",
      "Ребёнку объясняют понятно для его возраста, что будет дальше. Согласие не условие, но мнение учитывают.",
      "The child is told what happens in a way fit for the age. Consent is no condition, but the opinion counts.",
    ),
    actors: PARTICIPANTS,
    basis: ["RR 15", "RR 16(2)", "L110 21(1)"],
    fields: { interpreter: INTERPRETER, note: NOTE },
  },
} as const satisfies Readonly<Record<string, ActKind<KzProvision>>>;
