import type { Law, Text } from "@pana/law";

const known = new WeakMap<Law, ReadonlyMap<string, Text>>();

/** The title of the duty that each rule makes, by the id of the rule. */
export function titlesOf(law: Law): ReadonlyMap<string, Text> {
  let titles = known.get(law);
  if (!titles) {
    titles = new Map(law.jurisdiction.rules.map(({ id, title }) => [id, title]));
    known.set(law, titles);
  }
  return titles;
}
