import type { Act, Person } from "../../model/act.js";
import { text } from "../../model/text.js";
import { IDENTIFIERS } from "../acts/actors.js";
import { isExpulsion } from "../acts/discharge-grounds.js";
import {
  HELP_REFUSED,
  includesAll,
  includesAny,
  type KzRule,
  POLICE_KNOW,
  REFERRAL_WITHDRAWN,
  SERVICES_WITHDRAWN,
} from "./kz-rule.js";

const isCitizen = (person: Person | undefined): boolean =>
  person?.citizenship === undefined || person.citizenship.includes("KZ");
const DECIDING = ["district-executive", "guardianship-body"] as const;
const toDecide = ({ data }: Act): boolean => includesAny(data.to, ...DECIDING);

const ENDS = [
  { kind: "discharged" },
  { kind: "contract.extended" },
  { kind: "contract.concluded" },
] as const satisfies KzRule["met"];
const STAY = {
  duty: "discharged",
  bearer: [{ actorAmong: ["service-provider", "child-support-centre"] }, { kind: "service-provider" }],
  to: [],
  met: ENDS,
  lapses: [],
} as const satisfies Partial<KzRule>;

const extendedOn =
  (ground: string) =>
  ({ data }: Act): boolean =>
    data.ground === ground;

/** From the decision to the end of services: ST4 4-9 to 19, RR 40 to 43. */
export const SERVICE_RULES: readonly KzRule[] = [
  {
    id: "decision",
    term: "T10",
    title: text("Қызметтер туралы шешім қабылдау", "Решить об услугах", "Decide on services"),
    duty: "services.decided",
    bearer: [{ addressedAmong: DECIDING }, { kind: "district-executive" }],
    to: ["service-provider"],
    within: { in: "working-days", count: 3 },
    arises: [
      {
        kind: "papers.sent",
        if: (act) => toDecide(act) && includesAll(act.data.papers, "sheet", "application"),
      },
      {
        // An injured party needs no sheet (CR 10, ST4 4-5).
        kind: "papers.sent",
        after: "injured-party",
        if: (act) =>
          toDecide(act) &&
          includesAll(act.data.papers, "application") &&
          !includesAll(act.data.papers, "sheet"),
      },
    ],
    met: [{ kind: "services.decided" }],
    lapses: [SERVICES_WITHDRAWN],
    basis: ["ST4 4-9"],
    minors: {
      bearer: [{ addressedAmong: [...DECIDING].reverse() }, { kind: "guardianship-body" }],
      lapses: [],
    },
  },
  {
    id: "decision-sent",
    term: "T11",
    title: text(
      "Шешімді ұйымға жіберу",
      "Направить решение организации",
      "Send the decision to the provider",
    ),
    duty: "decision.sent",
    bearer: ["actor"],
    to: ["service-provider"],
    within: { in: "working-days", count: 1 },
    arises: [{ kind: "services.decided" }],
    met: [{ kind: "decision.sent" }],
    lapses: [],
    basis: ["ST4 4-9"],
  },
  {
    id: "contract",
    term: "T12",
    title: text("Шарт жасасу", "Заключить договор", "Conclude the contract"),
    duty: "contract.concluded",
    bearer: [{ addressedAmong: ["service-provider", "child-support-centre"] }, { kind: "service-provider" }],
    to: [],
    metBefore: "same-day",
    within: { in: "working-days", count: 1 },
    arises: [{ kind: "decision.sent", after: "services-granted" }],
    met: [{ kind: "contract.concluded" }],
    lapses: [
      SERVICES_WITHDRAWN,
      {
        when: "services-refused",
        reason: text("Шешім бас тартады", "Решение отказывает в услугах", "The decision refuses services"),
        basis: ["ST4 4-9"],
      },
      {
        when: "closed",
        reason: text("Іс жабылды", "Дело закрыто", "The file was closed"),
        basis: ["L110 5(1)"],
      },
    ],
    basis: ["ST4 8"],
  },
  {
    id: "police-signal",
    term: "T13",
    title: text(
      "Полицияға дербес деректерсіз ақпарат жіберу",
      "Направить полиции информацию без персональных данных",
      "Send the police information without personal data",
    ),
    duty: "police.informed",
    bearer: [
      { actorAmong: ["service-provider", "child-support-centre"] },
      { inFile: "service-provider" },
      "actor",
    ],
    to: ["police"],
    within: { in: "working-days", count: 3 },
    arises: [{ kind: "cooperation.decided", if: ({ data }) => data.cooperates === false }],
    met: [{ kind: "police.informed" }],
    lapses: [POLICE_KNOW],
    basis: ["ST4 4-10"],
  },
  {
    ...STAY,
    id: "contract-end",
    term: "T14",
    title: text(
      "Шарт аяқталғанша: шығару немесе ұзарту",
      "До конца договора: выписать или продлить",
      "By the end of the contract: discharge or extend",
    ),
    within: { in: "agreed", cap: 6 },
    arises: [{ kind: "contract.concluded" }],
    basis: ["ST4 9"],
  },
  {
    ...STAY,
    id: "hospital-extension-end",
    term: "T15",
    title: text(
      "Ауруханаға байланысты ұзарту аяқталғанша: шығару немесе ұзарту",
      "До конца продления из-за больницы: выписать или продлить",
      "By the end of the extension for hospital: discharge or extend",
    ),
    within: { in: "agreed", cap: 3 },
    arises: [{ kind: "contract.extended", if: extendedOn("hospital") }],
    basis: ["ST4 9"],
  },
  {
    ...STAY,
    id: "case-extension-end",
    term: "T16",
    title: text(
      "Қылмыстық іс аяқталғанша ұзартылды: содан кейін шығару немесе ұзарту",
      "Продлено до конца уголовного дела: затем выписать или продлить",
      "Extended until the criminal case ends: then discharge or extend",
    ),
    within: { in: "while", standing: "proceedings-open" },
    arises: [{ kind: "contract.extended", if: extendedOn("criminal-case") }],
    basis: ["ST4 9"],
  },
  {
    ...STAY,
    id: "unfulfilled-extension-end",
    term: "T17",
    title: text(
      "Ұйым міндетін орындағанша ұзарту: шығару немесе ұзарту",
      "Продление, пока организация не исполнит обязанности: выписать или продлить",
      "Extension until the organisation does its duties: discharge or extend",
    ),
    within: { in: "agreed", cap: 6 },
    arises: [{ kind: "contract.extended", if: extendedOn("duties-unfulfilled") }],
    basis: ["ST4 12"],
  },
  {
    id: "safe-transfer",
    term: null,
    title: text(
      "Адамды қауіпсіз жеткізу",
      "Обеспечить безопасную передачу человека",
      "Hand the person over safely",
    ),
    duty: "handover.done",
    bearer: [{ addressedAmong: [...IDENTIFIERS] }, { kind: "service-provider" }],
    to: [],
    metBefore: "same-day",
    within: { in: "no-number" },
    arises: [
      {
        kind: "notice.given",
        if: ({ data }, { minorByBirth }) =>
          minorByBirth !== true && data.safeTransfer !== false && includesAny(data.to, ...IDENTIFIERS),
      },
    ],
    met: [{ kind: "handover.done" }, { kind: "safe-place.provided" }, { kind: "identification.held" }],
    lapses: [HELP_REFUSED, REFERRAL_WITHDRAWN],
    basis: ["RR 11"],
  },
  {
    id: "follow-up",
    term: null,
    title: text(
      "Отбасын қолдау орталығына жіберу",
      "Направить в Центр поддержки семьи",
      "Refer to the Family Support Centre",
    ),
    duty: "follow-up.referred",
    bearer: ["actor"],
    to: [],
    metBefore: "same-day",
    within: { in: "no-number" },
    arises: [
      {
        kind: "discharged",
        if: ({ data }, { person }) =>
          isCitizen(person) && !isExpulsion(data.ground) && data.ground !== "death",
      },
    ],
    met: [{ kind: "follow-up.referred" }],
    lapses: [],
    basis: ["RR 43"],
    minors: { basis: ["RR 44"] },
  },
];
