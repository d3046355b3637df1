import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { type Columns, readCsv, readJson, type Table, tableFrom, tablesBy } from "@pana/estimate";
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

/** Reads the lists of a path, or of standard input for `-`; throws every fault, each with its line and column. */
export async function readLists(path: string, columns: Columns, language: Language): Promise<Input> {
  let source: string;
  try {
    source = path === "-" ? await text(process.stdin) : await readFile(path, "utf8");
  } catch {
    throw new Unfit([tell(language, "noFile", { path })]);
  }
  const read = /^\uFEFF?\s*[{[]/.test(source) ? readJson(source) : readCsv(source, columns);
  if (!read.ok)
    throw new Unfit(
      read.faults.map(({ line, column, message }) =>
        tell(language, "fault", { line, column, message: message[language] }),
      ),
    );
  return {
    table: tableFrom(read.reading),
    strata: columns.by?.[0] === undefined ? [] : tablesBy(read.reading, columns.by[0]),
    hash: createHash("sha256").update(source).digest("hex"),
  };
}
