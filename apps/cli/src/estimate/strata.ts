import { LEAST_OVERLAP, type Ranged, type StrataAnswer } from "@pana/estimate";
import type { Language } from "@pana/law";
import { whole } from "./answer.js";
import { tell } from "./words.js";

/** Why no part has a number; nothing where they have. */
export function strataRefused(answer: StrataAnswer, by: string, language: Language): string[] {
  if (answer.verdict === "modelled") return [];
  if (answer.verdict === "strata-do-not-settle") return [tell(language, "strataApart", { by })];
  return [answer.note[language], ...answer.because.map(({ message }) => message[language])];
}

/** The strata in sentences, a line each, and their sum. */
export function strataInWords(answer: StrataAnswer, by: string, language: Language): string[] {
  if (answer.verdict !== "modelled") return strataRefused(answer, by, language);
  const n = (value: number) => whole(language, value);
  const percent = (share: number) => (100 * share).toFixed(0);
  const people = ({ total, lower, upper }: Ranged) => ({ total: n(total), lower: n(lower), upper: n(upper) });
  return [
    tell(language, answer.catching === "shared" ? "strataShared" : "strataOwn", { by, model: answer.model }),
    ...answer.strata.map(({ name, observed, overlap, estimate, detected }) =>
      estimate === null || detected === null
        ? tell(language, "stratumWithheld", { name, observed: n(observed), overlap, least: LEAST_OVERLAP })
        : tell(language, "stratumRow", {
            name,
            observed: n(observed),
            ...people(estimate),
            share: percent(detected.total),
            shareLower: percent(detected.lower),
            shareUpper: percent(detected.upper),
          }),
    ),
    tell(language, "strataSum", people(answer)),
  ];
}
