import type { CaseFile } from "../model/act.js";
import type { Citation } from "../model/provision.js";
import type { Text } from "../model/text.js";
import { type Day, dayOf } from "../time/moment.js";
import { monthsAfter } from "../time/term.js";
import type { Law } from "./compile.js";
import { read } from "./read.js";
import { citation } from "./tables.js";

/** Since when it may no longer be kept who the person is. Moments are RFC 3339. */
export interface Ending {
  readonly closed: string;
  readonly due: string;
  /** True where no provision sets the time. */
  readonly policy: boolean;
  readonly basis: readonly Citation[];
  readonly note: Text;
}

/**
 * When the time is over for which the identity of a file's person is kept; null while the file is open, while something
 * bars the end, or where the jurisdiction keeps everything.
 */
export function retention(law: Law, file: CaseFile): Ending | null {
  const { jurisdiction, clock } = law;
  const rule = jurisdiction.retention;
  const named = jurisdiction.factStandings;
  if (!rule || !named) return null;
  const reading = read(law, file);
  const closing = reading.by(named.closed);
  if (!closing || rule.bars.some((standing) => reading.stands(standing))) return null;
  const closed = reading.at(closing);
  const day = clock.zone.dayAt(closed);
  const ends = [monthsAfter(day, 12 * rule.years)];
  if (reading.minor) ends.push(monthsAfter(bornAtLatest(file.person?.born) ?? day, 12 * rule.minorsUntilAge));
  return {
    closed: clock.zone.print(closed),
    due: clock.zone.print(clock.zone.startOf(Math.max(...ends) + 1)),
    policy: rule.basis.length === 0,
    basis: rule.basis.map((key) => citation(jurisdiction, key)),
    note: rule.note,
  };
}

/** The last day on which a person can be born of whom a year, a month or a day is known; null where nothing is. */
function bornAtLatest(born: string | undefined): Day | null {
  const [year, month, date] = (born ?? "").split("-").map(Number);
  if (!year) return null;
  if (month && date) return dayOf(year, month, date);
  // The day before the next month or year begins.
  const next = month ? monthsAfter(dayOf(year, month, 1), 1) : dayOf(year + 1, 1, 1);
  return next - 1;
}
