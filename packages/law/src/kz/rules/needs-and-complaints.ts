import { text } from "../../model/text.js";
import { answers, type KzRule, SERVICES_WITHDRAWN } from "./kz-rule.js";

/** What services rest on, and what recipients say of them: SC 134(1), 140, ST4 16, 20-3, Annex 4. */
export const NEED_AND_COMPLAINT_RULES: readonly KzRule[] = [
  {
    id: "needs-assessment",
    term: null,
    title: text(
      "Мұқтаждықты адаммен бірге бағалау",
      "Оценить нуждаемость вместе с человеком",
      "Assess the need together with the person",
    ),
    duty: "needs.assessed",
    bearer: ["actor"],
    to: [],
    metBefore: "ever",
    within: { in: "no-number" },
    arises: [{ kind: "contract.concluded" }],
    met: [{ kind: "needs.assessed" }],
    lapses: [SERVICES_WITHDRAWN],
    basis: ["SC 140", "SC 134(1)"],
  },
  {
    id: "individual-plan",
    term: null,
    title: text(
      "Қызметтердің жеке жоспарын жасау",
      "Составить индивидуальный план услуг",
      "Make the individual plan of services",
    ),
    duty: "plan.made",
    bearer: ["actor"],
    to: [],
    metBefore: "ever",
    within: { in: "no-number" },
    arises: [{ kind: "contract.concluded" }],
    met: [{ kind: "plan.made" }],
    lapses: [SERVICES_WITHDRAWN],
    basis: ["ST4 Annex 4"],
  },
  {
    id: "contraindications",
    term: null,
    title: text(
      "Денсаулық сақтау ұйымына жіберу",
      "Направить в организацию здравоохранения",
      "Send to a health organisation",
    ),
    duty: "referral.made",
    bearer: ["actor"],
    to: ["health-organisation"],
    metBefore: "same-day",
    within: { in: "no-number" },
    arises: [
      { kind: "needs.assessed", if: ({ data }) => data.contraindications === true },
      { kind: "referral.declined", if: ({ data }) => data.reason === "contraindications" },
      { kind: "discharged", if: ({ data }) => data.ground === "expelled-contraindications" },
    ],
    met: [
      { kind: "referral.made", addressed: true },
      { kind: "handover.done", addressed: true },
      { kind: "ambulance.called" },
    ],
    lapses: [],
    basis: ["ST4 16"],
  },
  {
    id: "complaint-seen-by-head",
    term: "T25",
    title: text(
      "Басшы шағымды бір аптада қарайды",
      "Руководителю рассмотреть жалобу за неделю",
      "The head looks at the complaint within a week",
    ),
    duty: "complaint.reviewed",
    bearer: [{ actorAmong: ["service-provider", "child-support-centre"] }, { kind: "service-provider" }],
    to: [],
    within: { in: "calendar-days", count: 7 },
    arises: [{ kind: "complaint.entered" }],
    met: [{ kind: "complaint.reviewed", if: answers("complaint") }],
    lapses: [],
    basis: ["ST4 20-3"],
  },
  {
    id: "complaint-seen-by-district",
    term: "T25",
    title: text(
      "Аудан шағымды бір айда қарайды",
      "Району рассмотреть жалобу за месяц",
      "The district looks at the complaint within a month",
    ),
    duty: "complaint.reviewed",
    bearer: [{ kind: "district-executive" }],
    to: [],
    within: { in: "months", count: 1 },
    arises: [{ kind: "complaint.entered" }],
    met: [
      {
        kind: "complaint.reviewed",
        if: (act, seen, arisenBy) =>
          act.by.kind === "district-executive" && answers("complaint")(act, seen, arisenBy),
      },
    ],
    lapses: [],
    basis: ["ST4 20-3"],
  },
];
