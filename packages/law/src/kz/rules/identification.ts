import type { Act } from "../../model/act.js";
import { text } from "../../model/text.js";
import { isOneSided, isPositive } from "../outcome.js";
import {
  answers,
  INJURED_PARTY,
  includesAll,
  type KzLapse,
  type KzRule,
  SERVICES_WITHDRAWN,
} from "./kz-rule.js";

const REFUSED: KzLapse = {
  when: "identification-refused",
  reason: text(
    "Адам сәйкестендіруден бас тартты",
    "Человек отказался от идентификации",
    "The person refused identification",
  ),
  basis: ["RR 33"],
};
const WITHDRAWN: KzLapse = {
  when: "identification-withdrawn",
  reason: text(
    "Адам сәйкестендіруге берген келісімін қайтарып алды",
    "Человек отозвал согласие на идентификацию",
    "The person withdrew consent to identification",
  ),
  basis: ["RR 7", "L110 5(3)"],
};

const hasSheetAndApplication = ({ data }: Act): boolean => includesAll(data.papers, "sheet", "application");

/** Identification, its result, and the papers: L110 16, RR 24 to 39, 45; CR; ST4 4-1 to 4-5. */
const IDENTIFY = {
  term: "T07",
  title: text("Сәйкестендіру жүргізу", "Провести идентификацию", "Hold the identification"),
  duty: "identification.held",
  bearer: [{ actorAmong: ["service-provider"] }, { inFile: "service-provider" }, "actor"],
  to: ["district-executive"],
  notToItself: true,
  within: { in: "working-days", count: 1 },
  met: [{ kind: "identification.held" }],
  basis: ["ST4 4-1"],
} as const satisfies Partial<KzRule>;

export const IDENTIFICATION_RULES: readonly KzRule[] = [
  {
    ...IDENTIFY,
    id: "identification",
    arises: [{ kind: "identification.applied" }],
    lapses: [INJURED_PARTY, REFUSED, WITHDRAWN],
  },
  {
    ...IDENTIFY,
    // ST4 4-1 counts from the application to the organisation, also where identification was not asked for by name.
    id: "identification-on-services",
    arises: [{ kind: "services.applied" }],
    metBefore: "ever",
    lapses: [
      INJURED_PARTY,
      REFUSED,
      WITHDRAWN,
      SERVICES_WITHDRAWN,
      {
        when: "identification-applied",
        notOverdue: true,
        reason: text(
          "Адам сәйкестендіруді сұрады: мерзім сол өтініштен есептеледі",
          "Человек просил об идентификации: срок идёт от того обращения",
          "The person asked for identification: the term runs from that application",
        ),
        basis: ["ST4 4-1"],
      },
    ],
  },
  {
    id: "papers",
    term: "T08",
    title: text(
      "Парақ пен өтінішті жіберу",
      "Направить лист и заявление",
      "Send the sheet and the application",
    ),
    duty: "papers.sent",
    bearer: [
      { actorAmong: ["service-provider"] },
      { inFile: "service-provider" },
      { kind: "service-provider" },
    ],
    to: ["district-executive"],
    within: { in: "working-days", count: 1 },
    arises: [{ kind: "identification.held", if: (act, known) => isPositive(act, known) && !isOneSided(act) }],
    met: [{ kind: "papers.sent", if: sendsToDecide }],
    lapses: [SERVICES_WITHDRAWN],
    basis: ["CR 11", "ST4 4-4"],
    minors: { to: ["guardianship-body"], lapses: [] },
  },
  {
    id: "referral-after-one-sided",
    term: "T09",
    title: text(
      "Қызмет көрсететін ұйымға құжаттарымен және сүйемелдеумен жіберу",
      "Перенаправить в организацию услуг с документами и сопровождением",
      "Refer to a service provider with the papers and an escort",
    ),
    duty: "referral.made",
    bearer: ["actor"],
    to: ["service-provider"],
    within: { in: "working-days", count: 1 },
    arises: [{ kind: "identification.held", if: (act, known) => isPositive(act, known) && isOneSided(act) }],
    met: [
      {
        kind: "referral.made",
        if: (act) =>
          hasSheetAndApplication(act) &&
          Array.isArray(act.data.to) &&
          act.data.to.some((kind) => kind === "service-provider" || kind === "child-support-centre"),
      },
    ],
    lapses: [SERVICES_WITHDRAWN],
    basis: ["RR 39"],
    minors: { to: ["child-support-centre"], lapses: [] },
  },
  {
    id: "papers-after-referral",
    term: "T08",
    title: text(
      "Парақ пен өтінішті жіберу",
      "Направить лист и заявление",
      "Send the sheet and the application",
    ),
    duty: "papers.sent",
    bearer: ["actor"],
    to: ["district-executive"],
    within: { in: "working-days", count: 1 },
    metBefore: "ever",
    arises: [
      {
        kind: "referral.accepted",
        after: "identified-one-sidedly",
        if: ({ by }) => by.kind === "service-provider" || by.kind === "child-support-centre",
      },
    ],
    met: [{ kind: "papers.sent", if: sendsToDecide }],
    lapses: [SERVICES_WITHDRAWN],
    basis: ["CR 11", "ST4 4-4"],
    minors: { to: ["guardianship-body"], lapses: [] },
  },
  {
    id: "rights-after-status",
    term: null,
    title: text(
      "Құқықтарды, міндеттерді және қызметтерді түсіндіру",
      "Разъяснить права, обязанности и услуги",
      "Explain the rights, the duties and the services",
    ),
    duty: "rights.explained",
    bearer: ["actor"],
    to: [],
    metBefore: "same-day",
    within: { in: "no-number" },
    arises: [{ kind: "identification.held", if: isPositive }],
    met: [{ kind: "rights.explained" }],
    lapses: [],
    basis: ["RR 32"],
    minors: { basis: ["RR 38", "RR 32"] },
  },
  {
    id: "card-without-status",
    term: null,
    title: text("Ақпараттық карточка беру", "Выдать информационную карточку", "Give the information card"),
    duty: "card.given",
    bearer: ["actor"],
    to: [],
    metBefore: "same-day",
    within: { in: "no-number" },
    arises: [
      { kind: "identification.refused" },
      { kind: "identification.held", if: (act, known) => !isPositive(act, known) },
    ],
    met: [{ kind: "card.given" }],
    lapses: [],
    basis: ["RR 33"],
  },
  {
    id: "rights-without-status",
    term: null,
    title: text(
      "Құқықтарды және шағымдану жолын түсіндіру",
      "Разъяснить права и порядок обжалования",
      "Explain the rights and how to appeal",
    ),
    duty: "rights.explained",
    bearer: ["actor"],
    to: [],
    metBefore: "same-day",
    within: { in: "no-number" },
    arises: [
      { kind: "identification.refused" },
      { kind: "identification.held", if: (act, known) => !isPositive(act, known) },
    ],
    met: [{ kind: "rights.explained" }],
    lapses: [],
    basis: ["RR 33", "CR 11"],
  },
  {
    id: "rights-of-injured-party",
    term: null,
    title: text(
      "Жәбірленушіге құқықтары мен көмекті түсіндіру",
      "Разъяснить потерпевшему права и помощь",
      "Explain rights and help to the injured party",
    ),
    duty: "rights.explained",
    bearer: [{ actorAmong: ["police"] }, { kind: "police" }],
    to: [],
    metBefore: "same-day",
    within: { in: "no-number" },
    arises: [{ kind: "injured-party.recognised" }],
    met: [{ kind: "rights.explained" }],
    lapses: [],
    basis: ["RR 45"],
  },
  {
    id: "appeal",
    term: null,
    title: text("Шағымды шешу", "Решить жалобу", "Decide the appeal"),
    duty: "appeal.decided",
    bearer: ["addressee", "actor"],
    to: [],
    within: { in: "no-number" },
    arises: [{ kind: "appeal.filed" }],
    met: [{ kind: "appeal.decided", if: answers("appeal") }],
    lapses: [],
    basis: ["RR 34", "RR 35", "CR 11"],
  },
];

/**
 * The sheet and the application to the body that decides. Either body counts whatever the track, so that an age that is
 * established afterwards cannot undo what was sent.
 */
function sendsToDecide(act: Act): boolean {
  const { to } = act.data;
  return (
    hasSheetAndApplication(act) &&
    Array.isArray(to) &&
    to.some((kind) => kind === "district-executive" || kind === "guardianship-body")
  );
}
