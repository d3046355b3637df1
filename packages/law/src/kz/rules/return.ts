import { text } from "../../model/text.js";
import { HELP_REFUSED, type KzRule, REFERRAL_WITHDRAWN } from "./kz-rule.js";

/** Return of foreigners (L110 20, 23) and of own nationals found abroad (L110 19, RR 21 to 23). */
export const RETURN_RULES: readonly KzRule[] = [
  {
    id: "return-safety",
    term: "T22",
    title: text(
      "Оралудың қауіпсіздігін бағалап, оралуға көмектесу",
      "Оценить безопасность возвращения и помочь с ним",
      "Assess the safety of the return and help with it",
    ),
    duty: "return.assessed",
    bearer: [{ inFile: "service-provider" }, { kind: "service-provider" }],
    to: [],
    metBefore: "ever",
    within: { in: "no-number" },
    arises: [{ kind: "return.requested", if: ({ data }) => data.from !== "abroad" }],
    met: [{ kind: "return.assessed" }],
    lapses: [],
    basis: ["L110 20(2)", "L110 20(3)"],
  },
  {
    id: "return-certificate",
    term: "T21",
    title: text(
      "Қайтып оралу куәлігін ең қысқа мерзімде беру",
      "Выдать свидетельство на возвращение в кратчайший срок",
      "Issue the return certificate in the shortest time",
    ),
    duty: "return-certificate.issued",
    bearer: [{ actorAmong: ["mission"] }, { inFile: "mission" }, { kind: "mission" }],
    to: [],
    within: { in: "no-number" },
    arises: [{ kind: "return.requested", if: ({ data }) => data.from === "abroad" }],
    met: [{ kind: "return-certificate.issued" }],
    lapses: [],
    basis: ["L110 19", "RR 21"],
  },
  {
    id: "referral-on-arrival",
    term: null,
    title: text(
      "Келген соң қызмет көрсететін ұйымға бағыттау",
      "По прибытии перенаправить в организацию услуг",
      "Refer to a service provider on arrival",
    ),
    duty: "referral.made",
    bearer: [{ actorAmong: ["mission"] }, { kind: "mission" }],
    to: ["service-provider", "district-executive"],
    within: { in: "no-number" },
    arises: [{ kind: "return-certificate.issued", if: ({ data }) => data.referralWished === true }],
    met: [{ kind: "referral.made" }],
    lapses: [REFERRAL_WITHDRAWN, HELP_REFUSED],
    basis: ["RR 22"],
    minors: { to: ["child-support-centre", "guardianship-body"], lapses: [], basis: ["RR 23"] },
  },
  {
    id: "placement-instead-of-return",
    term: null,
    title: text(
      "Баланы қайтармай, құқығын қорғайтын ұйымға орналастыру",
      "Поместить ребёнка в организацию по защите прав вместо возвращения",
      "Place the child in a child-protection organisation instead of returning",
    ),
    duty: "child.placed",
    bearer: [{ kind: "guardianship-body" }],
    to: [],
    metBefore: "ever",
    within: { in: "no-number" },
    arises: [
      {
        kind: "return.assessed",
        if: ({ data }, { minorByBirth }) =>
          minorByBirth === true && data.endangersSafety === true && data.againstInterests === true,
      },
    ],
    met: [{ kind: "child.placed" }],
    lapses: [],
    basis: ["L110 23(3)"],
  },
];
