import {
  type Checked,
  LEAST_OVERLAP,
  type NoTotal,
  NotATable,
  REASONS,
  type Sensitivity,
  type Table,
  withoutReferral,
} from "@pana/estimate";
import type { Language } from "@pana/law";
import { Unfit } from "../fault.js";
import { whole } from "./answer.js";
import { tell } from "./words.js";

interface Sent {
  readonly from: string;
  readonly to: string;
  readonly cases: number;
}

/**
 * The table without the people whom one list sent to another, as `--referral` names them.
 * @throws Unfit for lists that the table does not have, or more people than are on both
 */
export function takeOut(
  table: Table,
  asked: readonly string[],
  language: Language,
): { readonly table: Table; readonly referrals: readonly Sent[] } {
  let left = table;
  const referrals = asked.map((value): Sent => {
    const [, from = "", to = "", cases = ""] = /^(.+),(.+),(\d+)$/.exec(value) ?? [];
    try {
      left = withoutReferral(left, {
        from: table.lists.indexOf(from),
        to: table.lists.indexOf(to),
        cases: Number(cases),
      });
    } catch (error) {
      if (!(error instanceof NotATable)) throw error;
      throw new Unfit([tell(language, "notReferral", { value, lists: table.lists.join(", ") })]);
    }
    return { from, to, cases: Number(cases) };
  });
  return { table: left, referrals };
}

/** In few words, for a line of a table; the sentence where it holds no number. */
const why = (code: NoTotal, language: Language): string =>
  code === "two-lists"
    ? tell(language, "twoLists")
    : code === "small-overlap"
      ? tell(language, "smallOverlap", { least: LEAST_OVERLAP })
      : code === "many-failed-draws"
        ? tell(language, "manyFailed")
        : REASONS[code][language];

/** Each list as the others see it, a line each. */
export const consistencyInWords = (checked: readonly Checked[], language: Language): string[] => [
  tell(language, "consistencyHead"),
  ...checked.map(({ list, known, outcome }) =>
    "total" in outcome
      ? tell(language, outcome.holds ? "consistencyHolds" : "consistencyFails", {
          list,
          known: whole(language, known),
          total: whole(language, outcome.total),
          lower: whole(language, outcome.lower),
          upper: whole(language, outcome.upper),
        })
      : tell(language, "variantRow", {
          lists: list,
          outcome: outcome.without.map((code) => why(code, language)).join(" "),
        }),
  ),
];

/** How the estimate would be otherwise, in sentences, a line each. */
export function sensitivityInWords(
  { leftOut, keptAsOne, dependence }: Sensitivity,
  language: Language,
): string[] {
  const row = (lists: readonly string[], outcome: string) =>
    tell(language, "variantRow", { lists: lists.join(" + "), outcome });
  const variants = (all: Sensitivity["leftOut"]) =>
    all.map(({ lists, outcome }) =>
      row(
        lists,
        "total" in outcome
          ? `${whole(language, outcome.total)} ${outcome.model}`
          : outcome.without.map((code) => why(code, language)).join(" "),
      ),
    );
  return [
    tell(language, "leftOut"),
    ...variants(leftOut),
    tell(language, "keptAsOne"),
    ...variants(keptAsOne),
    tell(language, "dependence"),
    ...dependence.map(({ lists, inModel, curve }) =>
      row(
        lists,
        `${curve
          .map(
            ({ oddsRatio, outcome }) =>
              `${oddsRatio}: ${"total" in outcome ? whole(language, outcome.total) : why(outcome.without, language)}`,
          )
          .join("; ")}${inModel ? " *" : ""}`,
      ),
    ),
  ];
}
