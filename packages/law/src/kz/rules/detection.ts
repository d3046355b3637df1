import { text } from "../../model/text.js";
import {
  ADULT_ESTABLISHED,
  HELP_REFUSED,
  includesAny,
  type KzRule,
  POLICE_KNOW,
  READ_IN_OLD_EDITION,
  REFERRAL_WITHDRAWN,
} from "./kz-rule.js";

const lacksAdulthood = (act: { readonly data: Readonly<Record<string, unknown>> }): boolean =>
  act.data.minorLikely === true;

/** From detection to a safe place: RR 5 to 16, 20, 27. */
export const DETECTION_RULES: readonly KzRule[] = [
  {
    id: "notice-about-adult",
    term: "T01",
    title: text(
      "Қызмет көрсететін ұйымға, полицияға немесе ауданға дереу ауызша хабарлау",
      "Немедленно устно уведомить организацию услуг, полицию или район",
      "Tell a service provider, the police or the district at once, orally",
    ),
    duty: "notice.given",
    bearer: [{ doerOf: "person.detected" }, "actor"],
    to: ["service-provider", "police", "district-executive"],
    notToItself: true,
    within: { in: "at-once" },
    arises: [
      {
        kind: "consent.given",
        if: ({ data }, { minorByBirth }) => minorByBirth !== true && includesAny(data.scopes, "referral"),
      },
    ],
    met: [{ kind: "notice.given", byDoerOf: ["person.detected", "consent.given"], addressed: true }],
    lapses: [
      REFERRAL_WITHDRAWN,
      HELP_REFUSED,
      {
        when: "minors-track",
        reason: text(
          "Адам кәмелетке толмаған деп саналады: полицияға немесе қорғаншылық органына хабарлау керек",
          "Человек считается несовершеннолетним: уведомить нужно полицию или орган опеки",
          "The person counts as a minor: the police or the guardianship body must be told",
        ),
        basis: ["RR 14", "RR 16(1)"],
      },
    ],
    basis: ["RR 9(1)"],
  },
  {
    id: "notice-about-minor",
    term: "T02",
    title: text(
      "Кәмелетке толмаған туралы полицияға немесе қорғаншылық органына дереу хабарлау",
      "Немедленно уведомить о несовершеннолетнем полицию или орган опеки",
      "Tell the police or the guardianship body about a minor at once",
    ),
    duty: "notice.given",
    bearer: ["actor"],
    to: ["police", "guardianship-body"],
    notToItself: true,
    metBefore: "ever",
    within: { in: "at-once" },
    arises: [
      {
        kind: "person.detected",
        if: (act, { minorByBirth }) =>
          minorByBirth === true || (minorByBirth === null && lacksAdulthood(act)),
      },
      { kind: "minority.presumed", if: (_, { minorByBirth }) => minorByBirth !== false },
    ],
    met: [{ kind: "notice.given", addressed: true }],
    lapses: [ADULT_ESTABLISHED],
    basis: ["RR 16(1)"],
    // AO 127-1: their workers do not report unlawful acts against minors. Whoever told the guardianship body is not said to be liable.
    liability: {
      of: ["health-organisation", "education-organisation", "service-provider", "child-support-centre"],
      basis: ["AO 127-1"],
      note: READ_IN_OLD_EDITION,
    },
  },
  {
    id: "urgent-needs",
    term: null,
    title: text(
      "Шұғыл қажеттіліктерді қанағаттандыру",
      "Удовлетворить неотложные нужды",
      "Meet urgent needs",
    ),
    duty: "needs.met",
    bearer: ["actor"],
    to: [],
    metBefore: "same-day",
    within: { in: "no-number" },
    arises: [{ kind: "person.detected" }],
    met: [{ kind: "needs.met" }],
    lapses: [HELP_REFUSED],
    basis: ["RR 9(2)"],
    minors: { basis: ["RR 16(4)"] },
  },
  {
    id: "ambulance",
    term: "T04",
    title: text("Дереу жедел жәрдем шақыру", "Немедленно вызвать скорую помощь", "Call an ambulance at once"),
    duty: "ambulance.called",
    bearer: ["actor"],
    to: ["health-organisation"],
    metBefore: "same-day",
    within: { in: "at-once" },
    arises: [
      { kind: "person.detected", if: ({ data }) => data.ambulance === true },
      { kind: "prechecks.confirmed", if: ({ data }) => data.ambulance === true },
      { kind: "safe-place.provided", if: ({ data }) => data.ambulance === true },
    ],
    met: [{ kind: "ambulance.called" }],
    lapses: [],
    basis: ["RR 27(1)"],
  },
  {
    id: "card-after-refusal",
    term: null,
    title: text("Ақпараттық карточка беру", "Выдать информационную карточку", "Give the information card"),
    duty: "card.given",
    bearer: ["actor"],
    to: [],
    metBefore: "same-day",
    within: { in: "no-number" },
    arises: [
      {
        kind: "consent.refused",
        if: ({ data }) => data.scopes === undefined || includesAny(data.scopes, "referral"),
      },
    ],
    met: [{ kind: "card.given" }],
    lapses: [],
    basis: ["RR 13"],
  },
  {
    id: "crime-report",
    term: null,
    title: text(
      "Адам саудасы туралы белгілі болғанын полицияға хабарлау",
      "Сообщить полиции об известных фактах торговли людьми",
      "Inform the police of known facts of trafficking",
    ),
    duty: "police.informed",
    bearer: ["actor"],
    to: ["police"],
    metBefore: "same-day",
    within: { in: "no-number" },
    arises: [{ kind: "person.detected", if: ({ by }) => by.kind !== "police" }],
    met: [{ kind: "police.informed" }, { kind: "notice.given", addressed: true }],
    lapses: [POLICE_KNOW],
    basis: ["RR 20", "L110 8(1)(4)", "L110 10(3)(4)"],
  },
];
