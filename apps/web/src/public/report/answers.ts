import type { Fault } from "../fault.js";
import type { PublicLanguage } from "../languages.js";
import { LONGEST } from "../limits.js";
import { REGIONS } from "../regions.js";
import { ABOUTS, DANGERS, type PublicReport } from "../reports.js";
import type { Field, Question } from "../words/index.js";

/** The answers as they travel: text of fields, empty where nothing was answered. */
export const ANSWERS = ["what", "region", "where", "danger", "about", "who", "contact"] as const;
export type Answer = (typeof ANSWERS)[number];
export type Answers = Readonly<Record<Answer, string>>;

/** Which fields each question asks for. */
export const ASKED_BY = {
  what: ["what"],
  where: ["region", "where"],
  danger: ["danger"],
  about: ["about", "who"],
  contact: ["contact"],
} as const satisfies Record<Question, readonly Answer[]>;

/** The body of a form: every field once, as text. A field that came twice or as anything else is not of our forms. */
export type Body = Readonly<Record<string, string>>;

export const bodyOf = (body: unknown): Body =>
  Object.fromEntries(
    Object.entries((body ?? {}) as Record<string, unknown>).filter(
      (entry): entry is [string, string] => typeof entry[1] === "string",
    ),
  );

/** Text as it was typed, without what a form adds (CRLF) and what PostgreSQL cannot hold (NUL), and without outer blanks. */
export const typed = (text: string | undefined): string =>
  (text ?? "").replaceAll("\u0000", "").replaceAll("\r\n", "\n").trim();

export const readAnswers = (body: Body): Answers =>
  Object.fromEntries(ANSWERS.map((answer) => [answer, typed(body[answer])])) as Answers;

const CHOICES: Readonly<Partial<Record<Answer, readonly string[]>>> = {
  danger: DANGERS,
  about: ABOUTS,
  region: Object.keys(REGIONS),
};

/** The length of a text as a reader counts it, which is how the server's contract counts too. */
const lengthOf = (text: string): number => [...text].length;

/** A text that is longer than fits, or null. */
export function tooLong(field: Field & keyof typeof LONGEST, text: string): Fault | null {
  const length = lengthOf(text);
  const longest = LONGEST[field];
  return length <= longest
    ? null
    : { field, says: ({ faults, fields }) => faults.tooLong(fields[field], length, longest) };
}

function faultOf(answer: Answer, text: string): Fault | null {
  const offered = CHOICES[answer];
  if (offered === undefined) return tooLong(answer as Field & keyof typeof LONGEST, text);
  return text === "" || offered.includes(text)
    ? null
    : { field: answer, says: ({ faults, fields }) => faults.notOffered(fields[answer]) };
}

/** What is wrong with the answers to a question. An unanswered question is not wrong. */
export const faultsOf = (question: Question, answers: Answers): readonly Fault[] =>
  ASKED_BY[question].map((answer) => faultOf(answer, answers[answer])).filter((fault) => fault !== null);

/** A report can be sent without any answer but what happened: somebody must be able to help with it. */
export const missing: Fault = { field: "what", says: ({ faults }) => faults.whatMissing };

/** The answers as a report; unanswered ones are absent, not empty. */
export function reportOf(answers: Answers, language: PublicLanguage): PublicReport {
  const answered = Object.fromEntries(Object.entries(answers).filter(([, text]) => text !== ""));
  return { ...answered, what: answers.what, language };
}
