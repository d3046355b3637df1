import type { ActKind, Field, Language, Subject } from "@pana/law";

/** Names for what an act's data only points to. */
export interface Names {
  readonly language: Language;
  readonly organisation: (id: string) => string;
  readonly subject: (subject: Subject) => string;
  readonly act: (id: string) => string;
  readonly day: (date: string) => string;
  readonly moment: (at: string) => string;
  readonly yes: string;
  readonly no: string;
  readonly scores: (total: number, count: number) => string;
}

/** One answered question of an act, in the reader's words. */
export interface Answer {
  readonly field: string;
  readonly title: string;
  readonly lines: readonly string[];
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

const choiceTitle = (field: Field, language: Language, value: unknown): string =>
  ("choices" in field && field.choices.find((choice) => choice.value === value)?.title[language]) ||
  String(value);

type Telling = (field: Field, value: unknown, names: Names) => readonly string[];

const TELLINGS: Readonly<Record<Field["type"], Telling>> = {
  choice: (field, value, { language }) => [choiceTitle(field, language, value)],
  choices: (field, value, { language }) => list(value).map((one) => choiceTitle(field, language, one)),
  subjects: (_, value, names) => list(value).map((one) => names.subject(one as Subject)),
  subject: (_, value, names) => [names.subject(value as Subject)],
  organisations: (_, value, names) => list(value).map((one) => names.organisation(String(one))),
  codes: (_, value) => [list(value).map(String).join(", ")],
  text: (_, value) => [String(value)],
  date: (_, value, names) => [names.day(String(value))],
  moment: (_, value, names) => [names.moment(String(value))],
  "yes-no": (_, value, names) => [value === true ? names.yes : names.no],
  number: (_, value) => [String(value)],
  act: (_, value, names) => [names.act(String(value))],
  sheet: (_, value, names) => {
    const scores = Object.values(scoresOf(value)).filter((score) => score > 0);
    return [
      names.scores(
        scores.reduce((sum, score) => sum + score, 0),
        scores.length,
      ),
    ];
  },
};

/** The scores of a recorded sheet: the map of its items, or the map inside a sheet with its day and track. */
export function scoresOf(sheet: unknown): Readonly<Record<string, number>> {
  if (typeof sheet !== "object" || sheet === null) return {};
  const items =
    "items" in sheet && typeof sheet.items === "object" && sheet.items !== null ? sheet.items : sheet;
  return Object.fromEntries(
    Object.entries(items).filter((entry): entry is [string, number] => typeof entry[1] === "number"),
  );
}

/**
 * The answers of an act in words, in the order of the declaration. What is recorded and not declared (a file from
 * elsewhere, an older declaration) follows under its own key: nothing recorded is hidden.
 */
export function answers(
  kind: ActKind | undefined,
  data: Readonly<Record<string, unknown>>,
  names: Names,
): readonly Answer[] {
  const fields = kind?.fields ?? {};
  const declared = Object.entries(fields).flatMap(([name, field]): Answer[] =>
    data[name] === undefined
      ? []
      : [
          {
            field: name,
            title: field.title[names.language],
            lines: TELLINGS[field.type](field, data[name], names),
          },
        ],
  );
  const undeclared = Object.entries(data)
    .filter(([name]) => !(name in fields))
    .map(
      ([name, value]): Answer => ({
        field: name,
        title: name,
        lines: [typeof value === "string" ? value : JSON.stringify(value)],
      }),
    );
  return [...declared, ...undeclared];
}
