import type { Act } from "../../model/act.js";
import type { Subject } from "../../model/subject.js";
import { type Text, text } from "../../model/text.js";
import { PARTICIPANTS } from "../acts/actors.js";
import { answers, type KzRule } from "../rules/kz-rule.js";

/** Who owes a preventive measure by which provision; a body or a work that none names owes it by article 13 alone. */
interface Owing {
  readonly id: string;
  readonly title: Text;
  readonly of: readonly Subject[];
  /** The work planned; any where absent. */
  readonly work?: string;
  readonly basis: KzRule["basis"];
}

const TAKES_PART = text(
  "Жоспарланған алдын алу шарасын өткізу",
  "Провести запланированную меру предупреждения",
  "Carry out the preventive measure as planned",
);

const AUTHORITIES = ["foreign-ministry", "mission"] as const satisfies readonly Subject[];

const OWED: readonly Owing[] = [
  {
    id: "public-information",
    title: text("Жұртшылықты хабардар ету", "Информировать общественность", "Inform the public"),
    of: [
      "border-service",
      "health-authority",
      "education-authority",
      "tourism-authority",
      "media-authority",
      ...AUTHORITIES,
    ],
    work: "public-information",
    basis: ["L110 8(1)(5)"],
  },
  {
    id: "staff-training",
    title: text(
      "Субъектілердің қызметкерлерін оқыту",
      "Обучить сотрудников субъектов",
      "Train the staff of the subjects",
    ),
    of: ["oblast-executive"],
    work: "staff-training",
    basis: ["L110 9(4)"],
  },
  {
    id: "social-order",
    title: text(
      "Мемлекеттік әлеуметтік тапсырысты орындау",
      "Исполнить государственный социальный заказ",
      "Carry out the state social order",
    ),
    of: ["oblast-executive"],
    work: "social-order",
    basis: ["L110 9(5)"],
  },
  {
    id: "work-with-minors",
    title: text(
      "Балалармен және олардың өкілдерімен жұмыс",
      "Работа с детьми и их представителями",
      "Work with minors and their representatives",
    ),
    of: PARTICIPANTS,
    work: "minors",
    basis: ["L110 22"],
  },
  {
    id: "prevention-border",
    title: TAKES_PART,
    of: ["border-service"],
    basis: ["L110 8(2)(1)", "L110 8(1)(1)"],
  },
  {
    id: "prevention-health",
    title: TAKES_PART,
    of: ["health-authority"],
    basis: ["L110 8(2)(2)", "L110 8(1)(1)"],
  },
  {
    id: "prevention-education",
    title: TAKES_PART,
    of: ["education-authority"],
    basis: ["L110 8(2)(3)", "L110 8(1)(1)"],
  },
  {
    id: "prevention-tourism",
    title: TAKES_PART,
    of: ["tourism-authority"],
    basis: ["L110 8(2)(5)", "L110 8(1)(1)"],
  },
  {
    id: "prevention-media",
    title: TAKES_PART,
    of: ["media-authority"],
    basis: ["L110 8(2)(6)", "L110 8(1)(1)"],
  },
  { id: "prevention-abroad", title: TAKES_PART, of: AUTHORITIES, basis: ["L110 8(1)(1)"] },
  { id: "prevention-oblast", title: TAKES_PART, of: ["oblast-executive"], basis: ["L110 9(1)"] },
  { id: "prevention-npo", title: TAKES_PART, of: ["npo"], basis: ["L110 10(3)(1)"] },
  { id: "prevention-in-tourism", title: TAKES_PART, of: ["tourism-business"], basis: ["L110 10(4)(1)"] },
  { id: "prevention", title: TAKES_PART, of: PARTICIPANTS, basis: ["L110 13"] },
];

/** The first that names the body and the work is the one by which the measure is owed. */
const owingOf = ({ by, data }: Act): Owing | undefined =>
  OWED.find(({ of, work }) => of.includes(by.kind) && (work === undefined || work === data.work));

/** What is planned is held, and reported with what it reached: L110 13, 22 and the competences of articles 8 to 10. */
export const PREVENTION_RULES: readonly KzRule[] = OWED.map((owing) => ({
  id: owing.id,
  term: null,
  title: owing.title,
  duty: "prevention.held",
  bearer: ["actor"],
  to: [],
  within: { in: "before", field: "until", workingDays: 0 },
  arises: [{ kind: "prevention.planned", if: (act: Act) => owingOf(act) === owing }],
  met: [{ kind: "prevention.held", if: answers("plan") }],
  lapses: [],
  basis: owing.basis[0] === "L110 13" ? owing.basis : [...owing.basis, "L110 13"],
}));
