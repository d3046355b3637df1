import { cleanText } from "../../http/clean.js";
import { filledJson, NotOpened, readJson } from "../../vault/keys/envelope.js";
import type { ReportInput } from "../contract.js";
import { stems } from "../similar.js";
import type { DeskKey } from "./desk-key.js";

/** The language under which a report stands that does not say one: the filter of the desk has a place for it. */
const LANGUAGE_OF_UNREADABLE = "kk";

/** The answers in a fixed order, with clean texts, and without anything that is not an answer. */
export function answersOf(report: ReportInput): ReportInput {
  const { what, where, region, who, danger, about, contact, language } = report;
  const answers = { what, where, region, who, danger, about, contact, language };
  return Object.fromEntries(
    Object.entries(answers).flatMap(([key, answer]) =>
      answer === undefined ? [] : [[key, cleanText(answer)]],
    ),
  ) as ReportInput;
}

export const sealAnswers = (desk: Pick<DeskKey, "seal">, answers: ReportInput): Promise<Uint8Array> =>
  desk.seal("report", filledJson(answers));

const DANGERS: readonly unknown[] = ["now", "not-now", "unknown"] satisfies ReportInput["danger"][];
const ABOUTS: readonly unknown[] = ["self", "somebody", "several", "child"] satisfies ReportInput["about"][];
const LANGUAGES: readonly unknown[] = [
  "kk",
  "ru",
  "en",
  "uz",
  "ky",
  "tg",
] satisfies ReportInput["language"][];

/**
 * What can be read of a content that nobody has checked: it came sealed. An answer that is none of those offered is left out,
 * and nothing is a reason to lose the others.
 */
function readable(content: unknown): ReportInput | null {
  if (typeof content !== "object" || content === null) return null;
  const given = content as Readonly<Record<string, unknown>>;
  const words = Object.fromEntries(
    ["what", "where", "who", "contact"].flatMap((key) => {
      const answer = given[key];
      return typeof answer === "string" ? [[key, answer]] : [];
    }),
  );
  if (words.what === undefined) return null;
  const region = typeof given.region === "string" && /^[A-Z]{2}-[A-Z0-9]{1,3}$/.test(given.region);
  return answersOf({
    ...words,
    ...(region ? { region: given.region } : {}),
    ...(DANGERS.includes(given.danger) ? { danger: given.danger } : {}),
    ...(ABOUTS.includes(given.about) ? { about: given.about } : {}),
    language: LANGUAGES.includes(given.language) ? given.language : LANGUAGE_OF_UNREADABLE,
  } as ReportInput);
}

/**
 * The answers of a sealed report, or null where it does not open or holds no answers. A browser may have sealed anything, and
 * somebody who can write into the database may have put anything there; the desk has to see that, and all other reports.
 */
export async function openAnswers(desk: DeskKey, sealed: Uint8Array): Promise<ReportInput | null> {
  try {
    return readable(readJson(await desk.open("report", sealed)));
  } catch (error) {
    if (error instanceof NotOpened || error instanceof SyntaxError) return null;
    throw error;
  }
}

export const sealText = (text: string): Uint8Array => filledJson({ text });
export const readText = (bytes: Uint8Array): string => readJson<{ text: string }>(bytes).text;

/** By what the queue is ordered and narrowed. */
export interface Triage {
  readonly danger: string | null;
  readonly region: string | null;
  readonly language: string;
}

/** What the queue shows of a report, and by what it is compared. */
export interface Digest {
  readonly excerpt: string;
  readonly stems: readonly string[];
  readonly region: string | null;
  /** False where the report could not be read. */
  readonly readable: boolean;
}

const EXCERPT = 160;

function excerptOf(what: string): string {
  const words = what.trim().replace(/\s+/g, " ");
  const letters = [...words];
  return letters.length > EXCERPT ? `${letters.slice(0, EXCERPT).join("")}…` : words;
}

export const triageOf = (answers: ReportInput | null): Triage => ({
  danger: answers?.danger ?? null,
  region: answers?.region ?? null,
  language: answers?.language ?? LANGUAGE_OF_UNREADABLE,
});

export const digestOf = (answers: ReportInput | null): Digest =>
  answers === null
    ? { excerpt: "", stems: [], region: null, readable: false }
    : {
        excerpt: excerptOf(answers.what),
        stems: [...stems(`${answers.what} ${answers.where ?? ""}`)],
        region: answers.region ?? null,
        readable: true,
      };

/** Where what the desk keeps of a report belongs. */
export const placeOf = (what: "triage" | "digest", report: string): string => `${what} of report ${report}`;
export const draftPlace = (officer: string): string => `call draft of ${officer}`;
