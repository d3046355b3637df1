import type { CaseFile } from "../model/act.js";
import { CLASSIFICATIONS, type Classification } from "../model/answers.js";
import type { Law } from "./compile.js";
import { momentFrom } from "./duties.js";
import { read } from "./read.js";
import { citation } from "./tables.js";

/**
 * The results of different law, side by side and never merged into one label: the Palermo Protocol, the national law,
 * the scored scale, the criminal case. A result is null where the file does not tell.
 * @param now RFC 3339: the file is read as it stood then; all of it where absent
 * @throws RangeError where the jurisdiction compares nothing, or `now` is not RFC 3339
 */
export function classify(law: Law, file: CaseFile, now?: string): Classification {
  const { jurisdiction } = law;
  const { classification } = jurisdiction;
  if (classification === null) throw new RangeError(`${jurisdiction.id} has no classification`);
  const reading = read(law, file, now === undefined ? undefined : momentFrom(now, "now"));
  const resultOf = (name: (typeof CLASSIFICATIONS)[number]) => {
    const { title, basis, of } = classification.results[name];
    return { title, ...of(reading), basis: basis.map((key) => citation(jurisdiction, key)) };
  };
  const results = {
    palermo: resultOf("palermo"),
    nationalLaw: resultOf("nationalLaw"),
    nationalScale: resultOf("nationalScale"),
    criminalStatus: resultOf("criminalStatus"),
  };
  const told = CLASSIFICATIONS.map((name) => results[name].result);
  const differ = told.includes(true) && told.includes(false);
  const appeal =
    results.nationalScale.result === false && (results.palermo.result || results.nationalLaw.result)
      ? {
          text: classification.appeal,
          basis: classification.appealBasis.map((key) => citation(jurisdiction, key)),
        }
      : null;
  return { ...results, differ, appeal };
}
