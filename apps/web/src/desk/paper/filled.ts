import { type CaseFile, type Facts, facts, type Law, type PaperValue, type Person } from "@pana/law";
import { dayOf } from "../act/zone.js";
import { answers, type Names, scoresOf } from "../file/answers.js";
import { standing, timeline } from "../file/timeline.js";
import type { ShownAct } from "../file/timeline-panel.js";
import type { ReaderWords } from "../file/words.js";

/** The talk of an identification as it stands after corrections: when it was, what was scored, on which track. */
export interface Talk {
  readonly id: string;
  readonly at: string;
  readonly minor: boolean;
  readonly items: Readonly<Record<string, number>>;
  readonly data: Readonly<Record<string, unknown>>;
}

/** The identifications of a file that were not withdrawn, in the order of time. */
export function talksOf(law: Law, file: CaseFile, acts: readonly ShownAct[]): readonly Talk[] {
  return timeline(acts)
    .filter(({ act, state }) => act.kind === "identification.held" && state !== "withdrawn")
    .map((entry) => {
      const { at, data } = standing(entry);
      // The track is that of the day of the talk, whatever was established later.
      const until = { ...file, acts: file.acts.filter((act) => Date.parse(act.at) <= Date.parse(at)) };
      return {
        id: entry.act.id,
        at,
        minor: facts(law, until).track === "minor",
        items: scoresOf(data.sheet),
        data,
      };
    });
}

/** What fills the lines of a paper. */
export interface Filling {
  readonly words: ReaderWords;
  readonly number: string | null;
  readonly now: string;
  readonly organisation: string;
  readonly person: Person;
  readonly facts: Facts;
  /** Null for a sheet to be filled in by hand. */
  readonly talk: Talk | null;
  readonly sex: (sex: string) => string;
  readonly stateless: string;
}

const told = ({ words, talk }: Filling, field: string): string | null => {
  if (!talk) return null;
  const names: Names = {
    language: words.language,
    organisation: (id) => id,
    subject: words.subject,
    act: (id) => id,
    day: words.day,
    moment: words.moment,
    yes: "",
    no: "",
    scores: String,
  };
  return (
    answers(words.kinds["identification.held"], talk.data, names)
      .find((answer) => answer.field === field)
      ?.lines.join("; ") ?? null
  );
};

const VALUES: Readonly<Record<PaperValue, (filling: Filling) => string | null>> = {
  "file-number": ({ number }) => number,
  today: ({ words, now }) => words.day(dayOf(now)),
  organisation: ({ organisation }) => organisation,
  born: ({ words, person: { born } }) =>
    born === undefined ? null : born.length === 4 ? born : words.day(born),
  sex: ({ person, sex }) => (person.sex === undefined || person.sex === "unknown" ? null : sex(person.sex)),
  citizenship: ({ words, person: { citizenship }, stateless }) =>
    citizenship === undefined
      ? null
      : citizenship.length === 0
        ? stateless
        : citizenship.map(words.country).join(", "),
  "talk-at": ({ words, talk }) => (talk ? words.moment(talk.at) : null),
  "talk-place": (filling) => told(filling, "place"),
  "talk-participants": (filling) => told(filling, "participants"),
  "talk-present": (filling) => told(filling, "present"),
};

/** What the file knows for a line, or null where it is to be written by hand. */
export const valueFor = (from: PaperValue | undefined, filling: Filling): string | null =>
  from === undefined ? null : VALUES[from](filling);
