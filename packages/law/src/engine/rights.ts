import type { CaseFile } from "../model/act.js";
import type { Right } from "../model/answers.js";
import type { Law } from "./compile.js";
import { momentFrom } from "./duties.js";
import { isWork } from "./facts.js";
import { read } from "./read.js";
import { citation } from "./tables.js";

/**
 * Every right that the law gives, open or not yet, with the reasons: shown to the person and to whoever helps.
 * A file about the work of bodies has nobody whose rights they would be.
 * @param now RFC 3339; the file is read as it stood then
 * @throws RangeError where `now` is not RFC 3339
 */
export function rights(law: Law, file: CaseFile, now: string): readonly Right[] {
  const { jurisdiction } = law;
  const reading = read(law, file, momentFrom(now, "now"));
  if (isWork(law, file)) return [];
  return jurisdiction.rights.map(({ right, title, basis, state }) => {
    const { open, from = null, until = null, because } = state(reading);
    return {
      right,
      title,
      open,
      from,
      until,
      because,
      basis: basis.map((key) => citation(jurisdiction, key)),
    };
  });
}
