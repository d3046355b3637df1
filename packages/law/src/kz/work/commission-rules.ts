import type { Act } from "../../model/act.js";
import { text } from "../../model/text.js";
import { answers, type KzRule } from "../rules/kz-rule.js";

/** Acts of the regional working body are the oblast's; those of the Interdepartmental Commission, of a ministry. */
const isRegional = ({ by }: Act): boolean => by.kind === "oblast-executive";
const isCentral = (act: Act): boolean => !isRegional(act);
const isInterdepartmental = ({ data }: Act): boolean => data.level === "interdepartmental";

/** The same duty of both commissions, each by its own regulation. */
const ofBoth = (
  rule: Omit<KzRule, "id" | "basis" | "arises"> & { readonly id: string; readonly arises: KzRule["arises"] },
  central: KzRule["basis"],
  regional: KzRule["basis"],
): readonly KzRule[] => [
  {
    ...rule,
    arises: rule.arises.map((when) => ({ ...when, if: isCentral })),
    basis: central,
  },
  {
    ...rule,
    id: `regional-${rule.id}`,
    arises: rule.arises.map((when) => ({ ...when, if: isRegional })),
    basis: regional,
  },
];

/** What a commission owes, and what those owe whom it asks: IC, RC, L110 11. */
export const COMMISSION_RULES: readonly KzRule[] = [
  ...ofBoth(
    {
      id: "commission-meeting",
      term: "T31",
      title: text(
        "Жарты жылда кемінде бір отырыс өткізу",
        "Провести заседание не реже раза в полугодие",
        "Hold a meeting at least once in each half-year",
      ),
      duty: "meeting.held",
      bearer: ["actor"],
      to: [],
      within: { in: "half-years", after: 0 },
      arises: [{ kind: "commission.formed" }],
      met: [{ kind: "meeting.held" }],
      lapses: [],
    },
    ["IC 10"],
    ["RC 13"],
  ),
  ...ofBoth(
    {
      id: "next-commission-meeting",
      term: "T31",
      title: text(
        "Келесі жарты жылда отырыс өткізу",
        "Провести заседание в следующем полугодии",
        "Hold a meeting in the next half-year",
      ),
      duty: "meeting.held",
      bearer: ["actor"],
      to: [],
      within: { in: "half-years", after: 1 },
      arises: [{ kind: "meeting.held" }],
      met: [{ kind: "meeting.held" }],
      lapses: [],
    },
    ["IC 10"],
    ["RC 13"],
  ),
  ...ofBoth(
    {
      id: "commission-plan",
      term: null,
      title: text("Жылдық жоспарды бекіту", "Утвердить годовой план", "Approve the annual plan"),
      duty: "commission.planned",
      bearer: ["actor"],
      to: [],
      within: { in: "no-number" },
      arises: [{ kind: "commission.formed" }, { kind: "commission.planned" }],
      met: [{ kind: "commission.planned" }],
      lapses: [],
    },
    ["IC 9"],
    ["RC 12"],
  ),
  ...ofBoth(
    {
      id: "meeting-materials",
      term: "T32",
      title: text(
        "Материалдарды үш жұмыс күні бұрын жіберу",
        "Разослать материалы за три рабочих дня",
        "Send the materials three working days before",
      ),
      duty: "materials.sent",
      bearer: ["actor"],
      to: [],
      within: { in: "before", field: "on", workingDays: 3 },
      arises: [{ kind: "meeting.called" }],
      met: [{ kind: "materials.sent", if: answers("meeting") }],
      lapses: [],
    },
    ["IC 12"],
    ["RC 16"],
  ),
  ...ofBoth(
    {
      id: "meeting-minutes",
      term: "T33",
      title: text(
        "Хаттаманы үш жұмыс күнінде ресімдеу",
        "Оформить протокол за три рабочих дня",
        "Make the minutes within three working days",
      ),
      duty: "minutes.signed",
      bearer: ["actor"],
      to: [],
      within: { in: "working-days", count: 3 },
      arises: [{ kind: "meeting.held" }],
      met: [{ kind: "minutes.signed" }],
      lapses: [],
    },
    ["IC 14"],
    ["RC 18"],
  ),
  ...ofBoth(
    {
      id: "refined-sheet",
      term: "T34",
      title: text(
        "Нақтыланған парақты бір жұмыс күнінде қайтару",
        "Вернуть уточнённый лист за один рабочий день",
        "Return the refined sheet within one working day",
      ),
      duty: "sheet.returned",
      bearer: ["addressee"],
      to: [],
      within: { in: "working-days", count: 1 },
      arises: [{ kind: "sheet.refined" }],
      met: [{ kind: "sheet.returned", if: answers("sheet") }],
      lapses: [],
    },
    ["IC 14"],
    ["RC 18"],
  ),
  ...ofBoth(
    {
      id: "recommendation-by-day",
      term: null,
      title: text("Ұсынымға жауап беру", "Ответить на рекомендацию", "Answer the recommendation"),
      duty: "recommendation.answered",
      bearer: ["addressee"],
      to: [],
      within: { in: "before", field: "until", workingDays: 0 },
      arises: [{ kind: "recommendation.addressed" }],
      met: [{ kind: "recommendation.answered", if: answers("recommendation") }],
      lapses: [],
    },
    ["IC 6"],
    ["RC 5"],
  ),
  ...ofBoth(
    {
      id: "information-for-commission",
      term: null,
      title: text(
        "Комиссия сұратқан ақпаратты беру",
        "Дать информацию, запрошенную комиссией",
        "Give the information that the commission asked for",
      ),
      duty: "information.given",
      bearer: ["addressee"],
      to: [],
      within: { in: "before", field: "until", workingDays: 0 },
      arises: [{ kind: "information.requested" }],
      met: [{ kind: "information.given", if: answers("request") }],
      lapses: [],
    },
    ["IC 6"],
    ["RC 5"],
  ),
  {
    id: "commission-rotation",
    term: "T30",
    title: text(
      "Төраға мен жұмыс органын екі жылда ауыстыру",
      "Сменить председателя и рабочий орган через два года",
      "Rotate the chair and the working body after two years",
    ),
    duty: "commission.rotated",
    bearer: ["actor"],
    to: [],
    within: { in: "months", count: 24 },
    arises: [{ kind: "commission.formed", if: isInterdepartmental }, { kind: "commission.rotated" }],
    met: [{ kind: "commission.rotated" }],
    lapses: [],
    basis: ["IC 7", "IC 4"],
  },
];
