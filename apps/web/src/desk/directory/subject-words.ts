import { SUBJECTS } from "@pana/law";
import type { Reader } from "../reading/reader.js";

/** The kinds of subject as choices, in the order of the law's list. */
export const subjectChoices = (reader: Reader) =>
  SUBJECTS.filter((kind) => kind !== "public").map((value) => ({ value, label: reader.subject(value) }));
