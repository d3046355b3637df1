import type { Language, Text } from "@pana/law";
import { say, type Word } from "./language/words.js";

/** Input that does not fit: every line is printed on standard error, and the command ends with status 2. */
export class Unfit extends Error {
  constructor(readonly lines: readonly string[]) {
    super(lines.join("\n"));
  }
}

/** A single reason why the input does not fit, from the command line's own words. */
export const unfit = (
  language: Language,
  word: Word,
  values: Readonly<Record<string, string | number>> = {},
): Unfit => new Unfit([say(language, word, values)]);

/** The faults that the law found, one line each: the JSON pointer of the field, then the sentence. */
export const unfitFile = (
  language: Language,
  faults: readonly { readonly pointer: string; readonly message: Text }[],
): Unfit => new Unfit(faults.map(({ pointer, message }) => `${pointer || "/"}: ${message[language]}`));
