import type { Act } from "../../model/act.js";
import { type Text, text } from "../../model/text.js";
import { isTraffickingOffence, offencesOf, type Sanction, sanctionsOf } from "./trafficking-offences.js";

const years = ({ from, to }: Sanction): Text =>
  from === null
    ? text(`${to} жылға дейін`, `до ${to} лет`, `up to ${to} years`)
    : text(`${from}–${to} жыл`, `${from}–${to} лет`, `${from}–${to} years`);

const CONFISCATION = text(", тәркілеу", ", конфискация", ", confiscation");
const CONFISCATION_POSSIBLE = text(", тәркілеу мүмкін", ", возможна конфискация", ", confiscation possible");
const NONE = text("", "", "");

const joined = (texts: readonly Text[]): Text =>
  text(
    texts.map(({ kk }) => kk).join("; "),
    texts.map(({ ru }) => ru).join("; "),
    texts.map(({ en }) => en).join("; "),
  );

function sanction(own: Sanction): Text {
  const term = years(own);
  const { confiscation } = own;
  const taken = confiscation === true ? CONFISCATION : confiscation ? CONFISCATION_POSSIBLE : NONE;
  return text(
    `${own.part}-бөлік: ${term.kk}${taken.kk}`,
    `ч. ${own.part}: ${term.ru}${taken.ru}`,
    `part ${own.part}: ${term.en}${taken.en}`,
  );
}

/**
 * What each article of an act threatens (CC in the edition after Law 111-VIII), and whether it is of the closed list of crimes
 * connected with trafficking (CC 3(1-1)): only those lead to the status of a victim.
 */
export function qualificationOf({ data }: Act): Text | null {
  const codes = offencesOf(data);
  if (codes === null) return null;
  return joined(
    codes.map((code) => {
      if (!isTraffickingOffence(code))
        return text(
          `${code}: адам саудасымен байланысты қылмыстар тізбесінде жоқ`,
          `${code}: не входит в перечень преступлений, связанных с торговлей людьми`,
          `${code}: not in the list of crimes connected with human trafficking`,
        );
      const words = joined(sanctionsOf(code).map(sanction));
      return text(`${code}: ${words.kk}`, `${code}: ${words.ru}`, `${code}: ${words.en}`);
    }),
  );
}
