import type { CaseFile } from "../model/act.js";
import type { Text } from "../model/text.js";
import type { Law } from "./compile.js";
import { read } from "./read.js";

/** What follows by counting from the acts that count, in words, by the id of the act; e.g. what a vote came to. */
export function results(law: Law, file: CaseFile): ReadonlyMap<string, Text> {
  const { acts } = read(law, file);
  return new Map(
    acts.flatMap((act, place) => {
      const result = law.jurisdiction.actKinds[act.kind]?.result?.(act, acts.slice(0, place));
      return result ? [[act.id, result] as const] : [];
    }),
  );
}
