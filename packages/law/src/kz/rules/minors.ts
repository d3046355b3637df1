import type { Act } from "../../model/act.js";
import { text } from "../../model/text.js";
import { ADULT_ESTABLISHED, includesAny, type KzRule } from "./kz-rule.js";

/** Found alone: by the group at risk at detection, or by the check before identification. */
export const isAlone = ({ kind, data }: Act): boolean =>
  kind === "person.detected" ? includesAny(data.riskGroups, "unaccompanied") : data.unaccompanied === true;

/** Of children on the way of referral: RR 16 to 19, 36, 37, 44, L110 23(1). */
export const MINOR_RULES: readonly KzRule[] = [
  {
    id: "minor-informed",
    term: null,
    title: text(
      "Балаға не болатынын жасына сай түсіндіру",
      "Объяснить ребёнку по возрасту, что будет дальше",
      "Tell the child, in a way fit for the age, what happens next",
    ),
    duty: "minor.informed",
    bearer: ["actor"],
    to: [],
    metBefore: "same-day",
    within: { in: "no-number" },
    arises: [{ kind: "person.detected", after: "child-found" }],
    met: [{ kind: "minor.informed" }],
    lapses: [ADULT_ESTABLISHED],
    basis: ["RR 16(2)"],
  },
  {
    id: "minor-handed-over",
    term: null,
    title: text(
      "Баланы жалғыз қалдырмай, қауіпсіз жеткізу",
      "Не оставлять ребёнка одного и передать безопасно",
      "Not leave the child alone, and hand over safely",
    ),
    duty: "handover.done",
    bearer: ["actor"],
    to: ["guardianship-body", "child-support-centre"],
    metBefore: "same-day",
    within: { in: "no-number" },
    arises: [{ kind: "person.detected", after: "child-found" }],
    met: [
      { kind: "handover.done" },
      { kind: "safe-place.provided" },
      { kind: "referral.accepted" },
      { kind: "child.placed" },
    ],
    lapses: [ADULT_ESTABLISHED],
    basis: ["RR 16(3)", "RR 17"],
  },
  {
    id: "representatives-decided",
    term: null,
    title: text(
      "Заңды өкілдерге айту-айтпауды шешу",
      "Решить, сообщать ли законным представителям",
      "Decide whether to tell the legal representatives",
    ),
    duty: "guardian.notified",
    bearer: [{ addressedAmong: ["guardianship-body", "police"] }],
    to: [],
    metBefore: "ever",
    within: { in: "no-number" },
    arises: [
      {
        kind: "notice.given",
        after: "child-found",
        if: ({ data }) => includesAny(data.to, "guardianship-body", "police"),
      },
    ],
    met: [{ kind: "guardian.notified" }],
    lapses: [ADULT_ESTABLISHED],
    basis: ["RR 19"],
  },
  {
    id: "unaccompanied-notice",
    term: "T03",
    title: text(
      "Жалғыз бала туралы полицияға немесе қорғаншылық органына дереу хабарлау",
      "Немедленно сообщить о несопровождаемом ребёнке полиции или органу опеки",
      "Tell the police or the guardianship body about an unaccompanied child at once",
    ),
    duty: "notice.given",
    bearer: ["actor"],
    to: ["police", "guardianship-body"],
    notToItself: true,
    metBefore: "ever",
    within: { in: "at-once" },
    arises: [{ kind: "prechecks.confirmed", after: "child-found", if: isAlone }],
    met: [{ kind: "notice.given", addressed: true }],
    lapses: [ADULT_ESTABLISHED],
    basis: ["RR 36"],
  },
  {
    id: "temporary-representative",
    term: null,
    title: text(
      "Орналастырғанша баланың уақытша заңды өкілі болу",
      "До устройства быть временным законным представителем ребёнка",
      "Be the child's temporary legal representative until placement",
    ),
    duty: "representative.appointed",
    bearer: [{ kind: "guardianship-body" }],
    to: [],
    metBefore: "ever",
    within: { in: "no-number" },
    arises: [
      { kind: "prechecks.confirmed", after: "child-found", if: isAlone },
      { kind: "person.detected", after: "child-found", if: isAlone },
    ],
    met: [{ kind: "representative.appointed" }, { kind: "child.placed" }],
    lapses: [ADULT_ESTABLISHED],
    basis: ["RR 37", "L110 21(3)"],
  },
  {
    id: "parents-sought",
    term: null,
    title: text(
      "Шетелдік баланың ата-анасы мен тұратын жерін анықтауға көмектесу",
      "Помочь узнать о родителях ребёнка-иностранца и где они живут",
      "Help to learn of the foreign child's parents and where they live",
    ),
    duty: "parents.sought",
    bearer: [{ inFile: "guardianship-body" }, { kind: "guardianship-body" }],
    to: [],
    metBefore: "ever",
    within: { in: "no-number" },
    arises: [
      {
        kind: "return.requested",
        if: ({ data }, { minorByBirth, person }) =>
          minorByBirth === true && data.from !== "abroad" && person?.citizenship?.includes("KZ") === false,
      },
    ],
    met: [{ kind: "parents.sought" }],
    lapses: [],
    basis: ["L110 23(1)"],
  },
  {
    id: "best-interests",
    term: null,
    title: text(
      "Қызметтерден кейін баланың мүддесін бағалау",
      "Оценить интересы ребёнка после услуг",
      "Assess the child's best interests after services",
    ),
    duty: "best-interests.assessed",
    bearer: [{ inFile: "guardianship-body" }, { kind: "guardianship-body" }],
    to: [],
    metBefore: "ever",
    within: { in: "no-number" },
    arises: [
      {
        kind: "discharged",
        if: ({ data }, { minorByBirth, person }) =>
          minorByBirth === true &&
          data.ground !== "death" &&
          (person?.citizenship === undefined || person.citizenship.includes("KZ")),
      },
    ],
    met: [{ kind: "best-interests.assessed" }],
    lapses: [],
    basis: ["RR 44"],
  },
  {
    id: "children-recorded-apart",
    term: null,
    title: text(
      "Өтініш берушінің балаларын жеке алушы ретінде есепке алу",
      "Учесть детей заявителя отдельными получателями",
      "Record the applicant's children as recipients of their own",
    ),
    duty: "file.linked",
    bearer: ["actor"],
    to: [],
    metBefore: "ever",
    within: { in: "no-number" },
    arises: [
      {
        kind: "contract.concluded",
        if: ({ data }) => typeof data.children === "number" && data.children > 0,
      },
    ],
    met: [{ kind: "file.linked", if: ({ data }) => includesAny(data.relation, "child", "parent") }],
    lapses: [],
    basis: ["ST4 4-7", "ST4 4-6"],
  },
];
