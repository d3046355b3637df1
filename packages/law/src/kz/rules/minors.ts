import type { Act } from "../../model/act.js";
import { text } from "../../model/text.js";
import { includesAny, type KzLapse, type KzRule } from "./kz-rule.js";

const ADULT: KzLapse = {
  when: "adult-established",
  notOverdue: true,
  reason: text(
    "Адамның кәмелетке толғаны анықталды",
    "Установлено, что человек совершеннолетний",
    "The person was established to be an adult",
  ),
  basis: ["L110 21(2)"],
};

const CONFIRM = text(
  "Бап ескі редакцияда оқылған: қолданыстағы редакциямен салыстырыңыз.",
  "Статья прочитана в прежней редакции: сверьте с действующей.",
  "The article was read in an old edition: confirm it against the edition in force.",
);

/** Found alone: by the group at risk at detection, or by the check before identification. */
const isAlone = ({ kind, data }: Act): boolean =>
  kind === "person.detected" ? includesAny(data.riskGroups, "unaccompanied") : data.unaccompanied === true;

/** Without parental care: alone, an orphan (V06), or without care (V07). */
const isWithoutCare = (act: Act): boolean =>
  isAlone(act) || includesAny(act.data.circumstances, "V06", "V07");

/** A placement that ends the search for one: the family, or an organisation for children. */
const PLACED = [{ kind: "child.placed" }] as const satisfies KzRule["met"];

/** Of children on the way of referral: RR 16 to 19, 36, 37, 44, L110 23(1). */
const REFERRAL: readonly KzRule[] = [
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
    lapses: [ADULT],
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
      ...PLACED,
    ],
    lapses: [ADULT],
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
    lapses: [ADULT],
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
    lapses: [ADULT],
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
    met: [{ kind: "representative.appointed" }, ...PLACED],
    lapses: [ADULT],
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

/**
 * Of children without parental care, and of newborns left at a clinic. Read in an edition of about 2020 (V-old), which
 * Law 111-VIII may have changed.
 */
const WITHOUT_CARE: readonly KzRule[] = [
  {
    id: "newborn-reported",
    term: "T42",
    title: text(
      "Қалдырылған нәресте туралы қорғаншылық органына хабарлау",
      "Сообщить органу опеки об оставленном новорождённом",
      "Tell the guardianship body of the newborn left behind",
    ),
    duty: "newborn.reported",
    bearer: ["actor"],
    to: ["guardianship-body"],
    metBefore: "same-day",
    within: { in: "working-days", count: 3 },
    arises: [{ kind: "newborn.left" }],
    met: [{ kind: "newborn.reported" }, { kind: "notice.given", addressed: true }],
    lapses: [],
    basis: ["MF 117(3)"],
    liability: {
      of: ["health-organisation"],
      basis: ["MF 117(3)"],
      note: text(
        "Хабарламағаны үшін жауаптылық 111-VIII заңмен енгізілген, бірақ бабы мен айыппұлы табылмады: қолданыстағы редакциядан қараңыз.",
        "Ответственность за несообщение введена Законом № 111-VIII, но статья и штраф не найдены: смотрите действующую редакцию.",
        "Liability for not reporting came with Law No. 111-VIII, but the article and the fine were not found: see the edition in force.",
      ),
    },
  },
  {
    id: "child-without-care",
    term: "T43",
    title: text(
      "Қамқорлықсыз қалған бала туралы қорғаншылық органына дереу хабарлау",
      "Немедленно сообщить органу опеки о ребёнке без попечения",
      "Tell the guardianship body at once of a child without care",
    ),
    duty: "notice.given",
    bearer: ["actor"],
    to: ["guardianship-body"],
    notToItself: true,
    metBefore: "ever",
    within: { in: "at-once" },
    arises: [{ kind: "person.detected", after: "child-found", if: isWithoutCare }],
    met: [{ kind: "notice.given", addressed: true }],
    lapses: [ADULT],
    basis: ["MF 117(2)"],
    liability: {
      of: ["health-organisation", "education-organisation", "service-provider"],
      basis: ["AO 127-1"],
      note: CONFIRM,
    },
  },
  {
    id: "living-conditions",
    term: "T44",
    title: text(
      "Баланың тұрмыс жағдайын тексеру",
      "Обследовать условия жизни ребёнка",
      "Examine the child's living conditions",
    ),
    duty: "living-conditions.examined",
    bearer: [{ addressedAmong: ["guardianship-body"] }, { kind: "guardianship-body" }],
    to: [],
    metBefore: "same-day",
    within: { in: "calendar-days", count: 3 },
    arises: [
      { kind: "newborn.reported" },
      {
        kind: "notice.given",
        after: "child-without-care",
        if: ({ data }) => includesAny(data.to, "guardianship-body"),
      },
    ],
    met: [{ kind: "living-conditions.examined" }],
    lapses: [ADULT],
    basis: ["MF 117(4)"],
    liability: {
      of: ["guardianship-body", "district-executive"],
      basis: ["AO 127-3"],
      note: CONFIRM,
    },
  },
  {
    id: "placement",
    term: "T45",
    title: text("Баланы орналастыру", "Устроить ребёнка", "Place the child"),
    duty: "child.placed",
    bearer: ["actor"],
    to: [],
    metBefore: "ever",
    within: { in: "months", count: 1 },
    arises: [{ kind: "living-conditions.examined", if: ({ data }) => data.withoutCare === true }],
    met: PLACED,
    lapses: [ADULT],
    basis: ["MF 117(5)"],
    liability: {
      of: ["guardianship-body", "district-executive"],
      basis: ["AO 127-3"],
      note: CONFIRM,
    },
  },
  {
    id: "regional-register",
    term: "T45",
    title: text(
      "Баланы өңірлік есепке қоюға деректерін жіберу",
      "Передать данные ребёнка в региональный учёт",
      "Enter the child in the regional register",
    ),
    duty: "child.registered",
    bearer: ["actor"],
    to: ["oblast-executive"],
    metBefore: "ever",
    within: { in: "months", count: 1 },
    arises: [{ kind: "living-conditions.examined", if: ({ data }) => data.withoutCare === true }],
    met: [
      { kind: "child.registered", if: ({ data }) => data.register === "regional" },
      { kind: "child.placed", if: ({ data }) => data.where === "family" },
    ],
    lapses: [ADULT],
    basis: ["MF 117(6)"],
    liability: { of: ["guardianship-body", "district-executive"], basis: ["AO 135"], note: CONFIRM },
  },
  {
    id: "central-register",
    term: "T45",
    title: text(
      "Орналастырылмаған баланы орталық есепке қою",
      "Поставить неустроенного ребёнка на центральный учёт",
      "Enter the child not yet placed in the central register",
    ),
    duty: "child.registered",
    bearer: [{ kind: "oblast-executive" }],
    to: [],
    within: { in: "months", count: 2 },
    arises: [{ kind: "child.registered", if: ({ data }) => data.register === "regional" }],
    met: [
      { kind: "child.registered", if: ({ data }) => data.register === "central" },
      { kind: "child.placed", if: ({ data }) => data.where === "family" },
    ],
    lapses: [ADULT],
    basis: ["MF 117(6)"],
    liability: { of: ["oblast-executive", "guardianship-body"], basis: ["AO 135"], note: CONFIRM },
  },
];

export const MINOR_RULES: readonly KzRule[] = [...REFERRAL, ...WITHOUT_CARE];
