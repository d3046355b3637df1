import { text } from "../../model/text.js";
import { PACKAGE_ENDS } from "../access/package.js";
import { answers, HELP_REFUSED, type KzRule, REFERRAL_WITHDRAWN } from "./kz-rule.js";

/** Safe place and transfer: RR 10 to 12, 17, 18. */
export const SAFE_PLACE_RULES: readonly KzRule[] = [
  {
    id: "safe-place",
    term: null,
    title: text(
      "Сәйкестендіруге дейін қауіпсіз орын беру",
      "Дать безопасное место до идентификации",
      "Give a safe place until identification",
    ),
    duty: "safe-place.provided",
    bearer: [{ kind: "district-executive" }],
    to: [],
    within: { in: "no-number" },
    metBefore: "same-day",
    arises: [{ kind: "notice.given", if: ({ data }) => data.safeTransfer === false }],
    met: [{ kind: "safe-place.provided" }],
    lapses: [
      HELP_REFUSED,
      REFERRAL_WITHDRAWN,
      {
        when: "identification-held",
        reason: text(
          "Сәйкестендіру өтті: адам енді қызмет көрсететін ұйымға өткізіледі",
          "Идентификация прошла: дальше человека передают организации услуг",
          "Identification was held: the person goes on to a service provider",
        ),
        basis: ["RR 12"],
      },
      {
        when: "transfer-made",
        reason: text(
          "Адам қауіпсіз жеткізілді",
          "Человек безопасно передан",
          "The person was handed over safely",
        ),
        basis: ["RR 11"],
      },
    ],
    basis: ["RR 12"],
    minors: { bearer: [{ kind: "guardianship-body" }], basis: ["RR 18"] },
  },
  {
    id: "safe-place-end",
    term: "T05",
    title: text(
      "Қауіпсіз орында үш тәуліктен асырмау",
      "Не более трёх суток в безопасном месте",
      "Not more than 72 hours in the safe place",
    ),
    duty: "handover.done",
    bearer: [{ actorAmong: ["district-executive"] }, { kind: "district-executive" }],
    to: ["service-provider"],
    // J5: сутки are clock hours.
    within: (switches) =>
      switches["safe-place-term"] === "working-days"
        ? { in: "working-days", count: 3 }
        : { in: "hours", count: 72 },
    arises: [{ kind: "safe-place.provided" }],
    met: [
      { kind: "safe-place.ended" },
      { kind: "handover.done" },
      { kind: "identification.held" },
      { kind: "child.placed" },
    ],
    lapses: [REFERRAL_WITHDRAWN, HELP_REFUSED],
    basis: ["RR 12"],
    minors: {
      term: "T06",
      bearer: [{ actorAmong: ["guardianship-body"] }, { kind: "guardianship-body" }],
      to: ["child-support-centre"],
      lapses: [],
      basis: ["RR 18"],
    },
  },
  {
    id: "referral-answer",
    term: null,
    title: text(
      "Жолдамаға жауап беру: қабылдау немесе қабылдамау",
      "Ответить на направление: принять или нет",
      "Answer the referral: accept or decline",
    ),
    duty: "referral.accepted",
    bearer: [
      { addressedAmong: ["service-provider", "child-support-centre"] },
      "addressee",
      { kind: "service-provider" },
    ],
    to: [],
    // The law names no term: whoever refers says until which day an answer is needed.
    within: { in: "before", field: "answerBy", workingDays: 0 },
    arises: [{ kind: "referral.made" }],
    met: [
      { kind: "referral.accepted", if: answers("referral") },
      { kind: "referral.declined", if: answers("referral") },
    ],
    lapses: [REFERRAL_WITHDRAWN, HELP_REFUSED],
    expires: {
      ...PACKAGE_ENDS,
      reason: text(
        "Жолдаманың мерзімі бітті: жіберген орган белгілеген күн, болмаса он төрт күн (бұл мерзімді заң емес, Pana қойған)",
        "Срок направления истёк: день, названный направившим, иначе четырнадцать дней (этот срок ставит Pana, а не закон)",
        "The referral has run out: by the day that its sender named, else after fourteen days (a term that Pana sets, not the law)",
      ),
      basis: ["RR 39"],
    },
    basis: ["RR 10", "RR 39"],
  },
];
