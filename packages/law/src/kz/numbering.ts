import type { Citation } from "../model/provision.js";
import { type Text, text } from "../model/text.js";

/** Acts of the parliament and treaties are numbered by articles, orders by points. */
const BY_ARTICLE: readonly string[] = ["L110", "SC", "CC", "CF", "MF", "AO", "PP"];

/** The place of a provision within its act as people write it: "Art. 17(2)(12)", "п. 13", "2-қосымша". */
export function numbered({ act, provision }: Citation): Text {
  const note = /^(\S+) note$/.exec(provision)?.[1];
  if (note !== undefined)
    return text(`${note}-бапқа ескертпе`, `примечание к ст. ${note}`, `note to Art. ${note}`);
  if (provision === "Annex") return text("қосымша", "приложение", "Annex");
  const annex = /^Annex (.+)$/.exec(provision)?.[1];
  if (annex !== undefined) return text(`${annex}-қосымша`, `приложение ${annex}`, `Annex ${annex}`);
  return BY_ARTICLE.includes(act)
    ? text(`${provision}-бап`, `ст. ${provision}`, `Art. ${provision}`)
    : text(`${provision}-тармақ`, `п. ${provision}`, `para. ${provision}`);
}
