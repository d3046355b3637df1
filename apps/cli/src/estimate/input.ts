import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { type Columns, type Fault, readCsv, readJson, type Table, tableFrom, tablesBy } from "@pana/estimate";
import type { Language } from "@pana/law";
import { Unfit } from "../fault.js";
import { tell } from "./words.js";

/** A table with the hash of the bytes that it was read from, by which an answer can be made again. */
export interface Input {
  readonly table: Table;
  /** A table for each value of the column by which the file was divided; none where it was not. */
  readonly strata: readonly { readonly value: string; readonly table: Table }[];
  readonly hash: string;
}

/** The text of a path, or of standard input for `-`. */
export async function readSource(path: string, language: Language): Promise<string> {
  try {
    return path === "-" ? await text(process.stdin) : await readFile(path, "utf8");
  } catch {
    throw new Unfit([tell(language, "noFile", { path })]);
  }
}

/** Every fault of a file, each with its line and column. */
export const unfit = (faults: readonly Fault[], language: Language): Unfit =>
  new Unfit(
    faults.map(({ line, column, message }) =>
      tell(language, "fault", { line, column, message: message[language] }),
    ),
  );

/** Reads the lists of a path, or of standard input for `-`; throws every fault, each with its line and column. */
export async function readLists(path: string, columns: Columns, language: Language): Promise<Input> {
  const source = await readSource(path, language);
  const read = /^\uFEFF?\s*[{[]/.test(source) ? readJson(source) : readCsv(source, columns);
  if (!read.ok) throw unfit(read.faults, language);
  return {
    table: tableFrom(read.reading),
    strata: columns.by?.[0] === undefined ? [] : tablesBy(read.reading, columns.by[0]),
    hash: createHash("sha256").update(source).digest("hex"),
  };
}

/** How the columns of a file are told apart, as options give it. */
export const columnsOf = (options: {
  readonly lists?: string;
  readonly count?: string;
  readonly ignore?: string;
  readonly by?: string;
}): Columns => ({
  ...(options.lists === undefined ? {} : { lists: options.lists.split(",") }),
  ...(options.count === undefined ? {} : { count: options.count }),
  ...(options.by === undefined ? {} : { by: [options.by] }),
  ...(options.ignore === undefined ? {} : { ignore: options.ignore.split(",") }),
});
