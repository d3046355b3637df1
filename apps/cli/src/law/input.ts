import { readFile } from "node:fs/promises";
import { text as readText } from "node:stream/consumers";
import { type CaseFile, type Language, type Law, type Sheet, text, validate, validateSheet } from "@pana/law";
import { Temporal } from "temporal-polyfill";
import { unfit, unfitFile } from "../fault.js";

/** The JSON of a path, or of standard input for `-`. */
async function readJson(path: string, language: Language): Promise<unknown> {
  let source: string;
  try {
    source = path === "-" ? await readText(process.stdin) : await readFile(path, "utf8");
  } catch {
    throw unfit(language, "noFile", { path });
  }
  try {
    return JSON.parse(source);
  } catch {
    throw unfit(language, "notJson", { path });
  }
}

/** The laws by which a document may be read: that of the country it names, and which countries there are. */
export interface Laws {
  readonly lawOf: (document: unknown) => Law;
  readonly codes: readonly string[];
}

/** A case file in the interchange form, with the law of its country; throws every fault that it has. */
export async function readCaseFile(
  { lawOf, codes }: Laws,
  path: string,
  language: Language,
): Promise<{ readonly law: Law; readonly file: CaseFile }> {
  const document = await readJson(path, language);
  const law = lawOf(document);
  const answer = validate(law, document);
  if (answer.ok) return { law, file: answer.file };
  const list = codes.join(", ");
  const countries = text(
    `мыналардың бірі керек: ${list}`,
    `нужно одно из: ${list}`,
    `must be one of: ${list}`,
  );
  throw unfitFile(
    language,
    answer.faults.map((own) => (own.code === "jurisdiction" ? { ...own, message: countries } : own)),
  );
}

/** An identification sheet; throws every fault that it has. */
export async function readSheet(law: Law, path: string, language: Language): Promise<Sheet> {
  const answer = validateSheet(law, await readJson(path, language));
  if (!answer.ok) throw unfitFile(language, answer.faults);
  return answer.sheet;
}

/** The moment asked for, checked, or the present one. */
export function readMoment(value: string | undefined, language: Language): string {
  if (value === undefined) return Temporal.Now.instant().toString();
  try {
    Temporal.Instant.from(value);
    return value;
  } catch {
    throw unfit(language, "badMoment", { value });
  }
}

/** One of a closed list, or a fault that names the option and the list. */
export function readChoice<T extends string>(
  option: string,
  value: string,
  choices: readonly T[],
  language: Language,
): T {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw unfit(language, "badChoice", { option, value, choices: choices.join(", ") });
  return found;
}
