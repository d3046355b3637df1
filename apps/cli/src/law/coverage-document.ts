import {
  bound,
  CARRIER_TITLES,
  COVERAGE_STATE_TITLES,
  COVERAGE_STATES,
  type Covered,
  type Jurisdiction,
  type Language,
  MARK_TITLES,
  NORM_TITLES,
  type Text,
  text,
} from "@pana/law";

const HEADING = text(
  "Заң не сұрайды, Pana не істейді",
  "Что требует закон и что делает Pana",
  "What the law asks and what Pana does",
);
const MADE_BY = text(
  "Бұл құжатты бағдарламаның өзі кестелерінен жасайды (`pana law coverage --markdown`), сондықтан ол кестелердегіден артық ештеңе айта алмайды. Нормалардың атаулары — біздің сөзіміз, ресми атаулар емес.",
  "Этот документ программа составляет сама по своим таблицам (`pana law coverage --markdown`), поэтому он не может сказать больше, чем в них есть. Названия норм — наши слова, а не официальные заголовки.",
  "The program makes this document from its own tables (`pana law coverage --markdown`), so it cannot claim more than they hold. The titles of provisions are our words, not the official headings.",
);
const COLUMNS: readonly Text[] = [
  text("норма", "норма", "provision"),
  text("не сұрайды", "что требует", "what it asks"),
  text("кімнен", "от кого", "of whom"),
  text("Pana-да", "в Pana", "in Pana"),
  text("немен немесе неге жоқ", "чем или почему нет", "by what, or why not"),
  text("қалай тексерілген", "как проверено", "how it was verified"),
];
const NOT_READ = text("Оқылмағаны", "Что не прочитано", "What has not been read");
const IN_ALL = text("барлығы", "всего", "in all");

/** A cell of a table: a bar would end it, and a line break the row. */
const cell = (words: string): string => words.replaceAll("|", "\\|").replaceAll("\n", " ");
const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(" | ")} |`;

/** All coverage as a document: how many provisions are in which state, then a table for each act. */
export function coverageDocument(
  jurisdiction: Jurisdiction,
  all: readonly Covered[],
  language: Language,
): string[] {
  const states = COVERAGE_STATES.map((state) => COVERAGE_STATE_TITLES[state][language]);
  const acts = [...new Set(all.map(({ act }) => act))];
  const count = (of: readonly Covered[]): string[] => [
    ...COVERAGE_STATES.map((state) => String(of.filter((one) => one.state === state).length)),
    String(of.length),
  ];
  const within = (act: string): readonly Covered[] => all.filter((one) => one.act === act);
  return [
    `# ${HEADING[language]}: ${jurisdiction.title[language]}`,
    "",
    MADE_BY[language],
    "",
    row(["", ...states, IN_ALL[language]]),
    `|---|${"---:|".repeat(states.length + 1)}`,
    ...acts.map((act) => row([act, ...count(within(act))])),
    row([IN_ALL[language], ...count(all)]),
    ...acts.flatMap((act) => section(jurisdiction, act, within(act), language)),
    ...notRead(jurisdiction, language),
  ];
}

function notRead({ unverified }: Jurisdiction, language: Language): string[] {
  if (unverified.length === 0) return [];
  return ["", `## ${NOT_READ[language]}`, "", ...unverified.map(({ what }) => `- ${what[language]}`)];
}

function section(
  jurisdiction: Jurisdiction,
  act: string,
  provisions: readonly Covered[],
  language: Language,
): string[] {
  const { title, address } = jurisdiction.normativeActs[act]!;
  return [
    "",
    `## ${act}: ${address === null ? title[language] : `[${title[language]}](${address})`}`,
    "",
    row(COLUMNS.map((column) => column[language])),
    `|${"---|".repeat(COLUMNS.length)}`,
    ...provisions.map(({ provision, title, norm, of, state, by, because, mark }) =>
      row([
        jurisdiction.numbered({ act, provision })[language],
        `${title[language]} (${NORM_TITLES[norm][language]})`,
        bound(jurisdiction.subjects, of, language),
        COVERAGE_STATE_TITLES[state][language],
        [
          ...by.map(({ as, title }) => `${CARRIER_TITLES[as][language]}: ${title[language]}`),
          ...(because === null ? [] : [because[language]]),
        ].join(" · "),
        MARK_TITLES[mark][language],
      ]),
    ),
  ];
}
