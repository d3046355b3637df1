import { REGIONS } from "../../public/regions.js";
import { useDirectory } from "../file/file-data.js";
import { type ReaderWords, useWords } from "../file/words.js";
import type { FieldContext } from "./field/field-props.js";

/** What is the same for the fields of every form: the reader's words, the organisations and where they are. */
export function useFieldContext(): Pick<FieldContext, "language" | "directory" | "regions" | "subjectName"> {
  const words: ReaderWords = useWords();
  const directory = useDirectory().data ?? [];
  const present = new Set(directory.map(({ region }) => region));
  return {
    language: words.language,
    directory,
    regions: Object.entries(REGIONS)
      .filter(([code]) => present.has(code))
      .map(([code, name]) => ({ code, name: name[words.language] }))
      .sort((a, b) => a.name.localeCompare(b.name, words.language)),
    subjectName: words.subject,
  };
}
