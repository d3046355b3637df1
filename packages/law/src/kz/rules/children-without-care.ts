import type { Act } from "../../model/act.js";
import { text } from "../../model/text.js";
import { ADULT_ESTABLISHED, includesAny, type KzRule, READ_IN_OLD_EDITION } from "./kz-rule.js";
import { isAlone } from "./minors.js";

/** AO 127-3 was seen in a newspaper's print of the law, and only its beginning. */
const FROM_SECOND_HAND = text(
  "Бап тек басқа дереккөзден белгілі: мәтінімен салыстырыңыз.",
  "Статья известна только из пересказа: сверьте с текстом.",
  "The article is known from a secondary source only: confirm it against the text.",
);

/** Without parental care: alone, an orphan (V06), or without care (V07). */
const isWithoutCare = (act: Act): boolean =>
  isAlone(act) || includesAny(act.data.circumstances, "V06", "V07");

/**
 * Of children without parental care, and of newborns left at a clinic. Read in an edition of about 2020 (V-old), which
 * Law 111-VIII may have changed.
 */
export const WITHOUT_CARE_RULES: readonly KzRule[] = [
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
    lapses: [ADULT_ESTABLISHED],
    basis: ["MF 117(2)"],
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
    lapses: [ADULT_ESTABLISHED],
    basis: ["MF 117(4)"],
    liability: {
      of: ["guardianship-body", "district-executive"],
      basis: ["AO 127-3"],
      note: FROM_SECOND_HAND,
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
    met: [{ kind: "child.placed" }],
    lapses: [ADULT_ESTABLISHED],
    basis: ["MF 117(5)"],
    liability: {
      of: ["guardianship-body", "district-executive"],
      basis: ["AO 127-3"],
      note: FROM_SECOND_HAND,
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
    lapses: [ADULT_ESTABLISHED],
    basis: ["MF 117(6)"],
    liability: {
      of: ["guardianship-body", "district-executive"],
      basis: ["AO 135"],
      note: READ_IN_OLD_EDITION,
    },
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
    lapses: [ADULT_ESTABLISHED],
    basis: ["MF 117(6)"],
    liability: {
      of: ["oblast-executive", "guardianship-body"],
      basis: ["AO 135"],
      note: READ_IN_OLD_EDITION,
    },
  },
];
