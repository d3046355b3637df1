import type { Subject } from "../../model/subject.js";
import { type Text, text } from "../../model/text.js";
import type { KzActKind } from "../acts/index.js";
import { answers, type KzRule } from "../rules/kz-rule.js";

const isTo =
  (...kinds: readonly Subject[]) =>
  ({ data }: { readonly data: Readonly<Record<string, unknown>> }): boolean =>
    Array.isArray(data.to) && kinds.some((kind) => (data.to as readonly unknown[]).includes(kind));

/** RA 9: a month, unless the request names another day. Whoever answers takes part in the assessment by its own provision. */
const questionnaire = (
  id: string,
  to: readonly Subject[] | null,
  basis: KzRule["basis"],
): readonly KzRule[] => {
  const asked = (named: boolean) => (act: { readonly data: Readonly<Record<string, unknown>> }) =>
    (to === null ? !isTo(...NAMED)(act) : isTo(...to)(act)) && (act.data.until !== undefined) === named;
  const base = {
    term: "T28",
    title: text(
      "Сауалнамаға жауап беру және ұсыныстар енгізу",
      "Ответить на вопросник и внести предложения",
      "Answer the questionnaire and make proposals",
    ),
    duty: "questionnaire.answered",
    bearer: ["addressee"],
    to: [],
    met: [{ kind: "questionnaire.answered", if: answers("request") }],
    lapses: [],
    basis,
  } as const satisfies Partial<KzRule>;
  return [
    {
      ...base,
      id,
      within: { in: "months", count: 1 },
      arises: [{ kind: "questionnaire.sent", if: asked(false) }],
    },
    {
      ...base,
      id: `${id}-by-day`,
      within: { in: "before", field: "until", workingDays: 0 },
      arises: [{ kind: "questionnaire.sent", if: asked(true) }],
    },
  ];
};

const STATE = [
  "border-service",
  "health-authority",
  "education-authority",
  "foreign-ministry",
  "tourism-authority",
  "media-authority",
] as const satisfies readonly Subject[];
const NAMED: readonly Subject[] = [...STATE, "oblast-executive", "npo"];

/** A step of the assessment that follows another, without a number of days in the text. */
const step = (id: string, title: Text, from: KzActKind, duty: KzActKind, basis: KzRule["basis"]): KzRule => ({
  id,
  term: null,
  title,
  duty,
  bearer: ["actor"],
  to: [],
  within: { in: "no-number" },
  arises: [{ kind: from }],
  met: [{ kind: duty }],
  lapses: [],
  basis,
});

/** The assessment of risks: RA, L110 14 and whoever takes part in it. */
export const RISK_RULES: readonly KzRule[] = [
  {
    id: "next-assessment",
    term: "T26",
    title: text(
      "Келесі бағалауды үш жылдан кейін бастау",
      "Начать следующую оценку через три года",
      "Begin the next assessment after three years",
    ),
    duty: "assessment.opened",
    bearer: ["actor"],
    to: [],
    within: { in: "months", count: 36 },
    arises: [{ kind: "assessment.opened" }],
    met: [{ kind: "assessment.opened" }],
    lapses: [],
    basis: ["RA 3", "L110 14"],
  },
  {
    id: "yearly-data",
    term: "T27",
    title: text("Жыл сайын дерек жинау", "Собирать данные ежегодно", "Collect the data every year"),
    duty: "questionnaire.sent",
    bearer: ["actor"],
    to: [],
    within: { in: "months", count: 12 },
    arises: [{ kind: "assessment.opened" }, { kind: "data.collected" }],
    met: [{ kind: "questionnaire.sent" }],
    lapses: [],
    basis: ["RA 3"],
  },
  {
    id: "coordination-rotation",
    term: "T29",
    title: text(
      "Үйлестіруді үш жылдан кейін тапсыру",
      "Передать координацию через три года",
      "Hand over the coordination after three years",
    ),
    duty: "coordination.rotated",
    bearer: ["actor"],
    to: [],
    within: { in: "months", count: 36 },
    arises: [{ kind: "assessment.opened" }, { kind: "coordination.rotated" }],
    met: [{ kind: "coordination.rotated" }],
    lapses: [],
    basis: ["RA 6"],
  },
  {
    ...step(
      "expert-group",
      text("Сараптама тобын құру", "Образовать экспертную группу", "Form the expert group"),
      "assessment.opened",
      "expert-group.formed",
      ["RA 4"],
    ),
    metBefore: "ever",
  },
  ...questionnaire("questionnaire", null, ["RA 9"]),
  ...questionnaire("questionnaire-state", STATE, ["RA 9", "L110 8(1)(2)"]),
  ...questionnaire("questionnaire-oblast", ["oblast-executive"], ["RA 9", "L110 9(2)"]),
  ...questionnaire("questionnaire-npo", ["npo"], ["RA 9", "L110 10(3)(2)"]),
  step(
    "data-collection",
    text("Деректерді жинау", "Собрать данные", "Collect the data"),
    "questionnaire.sent",
    "data.collected",
    ["RA 11"],
  ),
  step(
    "data-processing",
    text("Деректерді өңдеу", "Обработать данные", "Process the data"),
    "data.collected",
    "data.processed",
    ["RA 13"],
  ),
  step(
    "risk-analysis",
    text("Талдау жасау", "Провести анализ", "Make the analysis"),
    "data.processed",
    "analysis.made",
    ["RA 14"],
  ),
  step(
    "risk-assessment",
    text("Бағалауды жасау", "Составить оценку", "Make the assessment"),
    "analysis.made",
    "assessment.made",
    ["RA 17", "L110 14"],
  ),
  step(
    "presenting-assessment",
    text("Жұмыс органына ұсыну", "Представить рабочему органу", "Present it to the working body"),
    "assessment.made",
    "assessment.presented",
    ["RA 18"],
  ),
  step(
    "considering-assessment",
    text("Комиссия отырысында қарау", "Рассмотреть на заседании Комиссии", "Consider it in the Commission"),
    "assessment.presented",
    "assessment.considered",
    ["RA 19"],
  ),
  step(
    "sending-results",
    text("Нәтижені субъектілерге жіберу", "Направить итоги субъектам", "Send the results to the subjects"),
    "assessment.considered",
    "results.sent",
    ["RA 19"],
  ),
  {
    ...step(
      "planning-measures",
      text("Шараларды жоспарға енгізу", "Внести меры в план", "Put measures into the plan"),
      "results.sent",
      "measures.planned",
      ["RA 19"],
    ),
    bearer: ["addressee"],
  },
];
