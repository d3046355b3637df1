import type { Identification, Sheet } from "../model/answers.js";
import { BLOCKS } from "../model/scale.js";
import type { Text } from "../model/text.js";
import type { Law } from "./compile.js";
import { score } from "./score.js";
import { citation } from "./tables.js";

/**
 * What a scored sheet comes to, block by block, by the edition in force on the day of the talk.
 * @throws RangeError where the jurisdiction has no scored identification
 */
export function identify(law: Law, sheet: Sheet): Identification {
  const { scale } = law.jurisdiction;
  if (scale === null) throw new RangeError(`${law.jurisdiction.id} has no scored identification`);
  const { edition, thresholds, blocks, total, reached, identified } = score(scale, sheet);
  const warnings: { readonly code: string; readonly text: Text }[] = [];
  if (!reached.harm && reached.purpose && reached.acts && reached.means)
    warnings.push({ code: "only-harm-missing", text: scale.onlyHarmMissing });
  if (sheet.at.slice(0, 10) < edition.validFrom)
    warnings.push({ code: "before-first-edition", text: scale.beforeFirstEdition });
  if (edition.mark !== "V") warnings.push({ code: "edition-not-read", text: scale.unread });
  const basis = identified ? edition.basis : [...edition.basis, ...scale.appealBasis];
  return {
    track: sheet.minor ? "minor" : "adult",
    blocks,
    total,
    identified,
    edition: edition.edition,
    thresholds: BLOCKS.map((block) => ({
      block,
      score: blocks[block],
      needed: thresholds.blocks[block],
      reached: reached[block],
    })),
    result: identified ? scale.assigned : scale.notAssigned,
    warnings,
    basis: basis.map((key) => citation(law.jurisdiction, key)),
  };
}
