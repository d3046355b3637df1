import type { Choice } from "../../model/act-kind.js";
import type { Depth, GuideAnswer, GuideStep } from "../../model/screening.js";
import { type Text, text } from "../../model/text.js";
import { DETECTION } from "../acts/detection.js";
import { WIDER_CIRCUMSTANCES } from "./circumstances.js";
import type { DetectionTick, Sign } from "./detection-tick.js";

const { fields } = DETECTION["person.detected"];

type ChoiceField = Exclude<DetectionTick, { value: true }>["field"];

/** The answers of a field by their values, in the words of the form: the guide and the form cannot part. */
function from<F extends ChoiceField>(
  field: F,
  values: readonly Extract<DetectionTick, { field: F }>["value"][],
): readonly GuideAnswer[] {
  const choices: readonly Choice[] = fields[field].choices;
  return values.map((value) => ({
    ticks: { field, value },
    title: choices.find((choice) => choice.value === value)!.title,
  }));
}

/** All answers of a field, a question for each heading under which the form shows them. */
function byHeading(
  field: "riskGroups" | "indicators",
  element: string,
  lead: Text,
  help: Text,
  without: readonly string[] = [],
): readonly GuideStep[] {
  const choices: readonly Choice[] = fields[field].choices;
  const headings = new Map<Text, Choice[]>();
  for (const choice of choices) {
    if (without.includes(choice.value)) continue;
    const heading = choice.group ?? fields[field].title;
    headings.set(heading, [...(headings.get(heading) ?? []), choice]);
  }
  return [...headings].map(([heading, own], place) => ({
    name: `${field}-${place}`,
    element,
    ask: text(`${lead.kk}: ${heading.kk}`, `${lead.ru}: ${heading.ru}`, `${lead.en}: ${heading.en}`),
    help,
    answers: own.map(({ value, title }) => ({ ticks: { field, value }, title })),
  }));
}

const circumstances = (...names: readonly (typeof WIDER_CIRCUMSTANCES)[number]["name"][]) =>
  WIDER_CIRCUMSTANCES.filter(({ name }) => names.length === 0 || names.includes(name)).map(
    ({ ticks, title }): GuideAnswer => ({ ticks, title }),
  );

const LOOK_AND_LISTEN = text(
  "Көргеніңіз бен естігеніңізді белгілеңіз. Адамды сұраққа алмаңыз.",
  "Отметьте, что видите и слышите. Не допрашивайте человека.",
  "Tick what you see and hear. Do not question the person.",
);

const FIRST: GuideStep = {
  name: "first",
  element: null,
  ask: text(
    "Алдымен: қазір көмек керек пе?",
    "Сначала: нужна ли помощь сейчас?",
    "First: is help needed now?",
  ),
  help: text(
    "Қауіп болса немесе адам ауырса, алдымен көмек: сұрақтар күтеді.",
    "Если есть опасность или человеку плохо, сначала помощь: вопросы подождут.",
    "In danger or illness help comes first: questions can wait.",
  ),
  answers: [
    {
      ticks: { field: "ambulance", value: true },
      title: text("Жедел жәрдем керек", "Нужна скорая помощь", "An ambulance is needed"),
    },
    {
      ticks: { field: "minorLikely", value: true },
      title: text("18-ге толмаған болуы мүмкін", "Возможно, нет 18 лет", "May be under 18"),
      help: text(
        "Күмән болса, бала ретінде қорғаңыз.",
        "При сомнении защищайте как ребёнка.",
        "In doubt, protect as a child.",
      ),
    },
  ],
};

const where = (answers: readonly GuideAnswer[]): GuideStep => ({
  name: "where",
  element: "where",
  ask: text("Қай жерде?", "Где?", "Where?"),
  answers,
});

const signs = (...values: readonly Sign[]) => from("indicators", values);

/** Six screens of a telephone: what can be seen and heard in the street in under three minutes. */
const PATROL: readonly GuideStep[] = [
  FIRST,
  where(
    from("place", [
      "street",
      "home",
      "workplace",
      "farm",
      "construction",
      "leisure",
      "transport-hub",
      "border",
      "other",
    ]),
  ),
  {
    name: "freedom",
    element: "how",
    ask: text("Адам еркін бе?", "Свободен ли человек?", "Is the person free?"),
    help: LOOK_AND_LISTEN,
    answers: signs(
      "controlled-by-others",
      "cannot-leave",
      "speaks-through-others",
      "documents-withheld",
      "phone-controlled",
      "does-not-know-place",
    ),
  },
  {
    name: "work",
    element: "how",
    ask: text("Жұмыс пен ақша қалай?", "Что с работой и деньгами?", "What of work and money?"),
    answers: signs(
      "labour-against-will",
      "labour-no-pay",
      "labour-unlimited-hours",
      "debt-bondage",
      "deceived",
      "sexual-no-choice",
      "begging-fixed-spot",
    ),
  },
  {
    name: "harm",
    element: "how",
    ask: text("Зорлық пен қорқыныш бар ма?", "Есть ли насилие и страх?", "Is there violence or fear?"),
    answers: signs(
      "injuries",
      "violence",
      "sexual-violence",
      "fearful",
      "children-threatened",
      "threatened-with-liability",
      "no-care",
    ),
  },
  {
    name: "who",
    element: "who",
    ask: text("Адам неге осал?", "Почему человек уязвим?", "Why is the person vulnerable?"),
    help: text(
      "Мән-жайдың өзі ештеңені дәлелдемейді.",
      "Само обстоятельство ничего не доказывает.",
      "A circumstance proves nothing by itself.",
    ),
    answers: circumstances(
      "minority",
      "old-age",
      "pregnancy",
      "disability",
      "other-illness",
      "substance-use",
      "no-documents",
      "homelessness",
      "unresolved-status",
      "material-dependence",
    ),
  },
];

const ASK_IN_PEACE = text(
  "Қауіпсіз жерде, асықпай. Жауап бермеуге болады.",
  "В безопасном месте, не торопясь. Отвечать не обязательно.",
  "In a safe place, without haste. Nobody has to answer.",
);

/** Everything that the form can hold of signs, in its own order. */
const FULL: readonly GuideStep[] = [
  FIRST,
  {
    name: "interlocutor",
    element: null,
    ask: fields.interlocutor.title,
    answers: from("interlocutor", ["woman", "man", "either"]),
  },
  {
    name: "who",
    element: "who",
    ask: text("Кім: осал жағдай", "Кто: уязвимое положение", "Who: the vulnerable position"),
    help: text(
      "Халықаралық тізім: әрқайсысында заң оны атай ма, жазылған. Мән-жайдың өзі жеткіліксіз: ол қылмысқа жағдай жасауға тиіс.",
      "Международный список: у каждого сказано, называет ли его закон. Одного обстоятельства мало: оно должно создавать условия для преступления.",
      "The wider international list: each says whether the law names it. A circumstance alone is not enough: it must create the conditions for a crime.",
    ),
    answers: circumstances(),
  },
  ...byHeading(
    "riskGroups",
    "who",
    text("Кім", "Кто", "Who"),
    ASK_IN_PEACE,
    WIDER_CIRCUMSTANCES.filter(({ footing }) => footing === "policy").map(({ ticks }) => String(ticks.value)),
  ),
  where(
    from(
      "place",
      fields.place.choices.map(({ value }) => value),
    ),
  ),
  ...byHeading("indicators", "how", text("Қалай", "Как", "How"), ASK_IN_PEACE),
  {
    name: "forms",
    element: null,
    ask: fields.forms.title,
    help: text(
      "Болжам ғана. Білмесеңіз, бос қалдырыңыз.",
      "Только предположение. Не знаете — оставьте пустым.",
      "A supposition only. Leave it empty where you do not know.",
    ),
    answers: from(
      "forms",
      fields.forms.choices.map(({ value }) => value),
    ),
  },
];

export const GUIDE: Readonly<Record<Depth, readonly GuideStep[]>> = { patrol: PATROL, full: FULL };
