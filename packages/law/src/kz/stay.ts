import type { Act } from "../model/act.js";
import type { Reading } from "../model/jurisdiction.js";
import { type Day, type Moment, parseDay } from "../time/moment.js";
import { agreedEnd, type Clock, endOf, monthsAfter } from "../time/term.js";

/** Months that a contract or an extension lasts at most (ST4 9, 12); null where the end of the case decides. */
export const MOST_MONTHS = {
  contract: 6,
  hospital: 3,
  "duties-unfulfilled": 6,
  "criminal-case": null,
} as const;

export type ExtensionGround = Exclude<keyof typeof MOST_MONTHS, "contract">;
export const isExtensionGround = (ground: unknown): ground is ExtensionGround =>
  typeof ground === "string" && ground !== "contract" && Object.hasOwn(MOST_MONTHS, ground);

/** What governs the stay: the contract or its latest extension, while the person is in services. */
export const stayBy = (reading: Reading): Act | null =>
  reading.stands("contract") ? reading.last("contract.concluded", "contract.extended") : null;

/** When a contract or an extension ends; null while the criminal case is open, or where it agrees nothing. */
export function endOfStay(act: Act, reading: Reading): Moment | null {
  if (act.kind === "contract.concluded")
    return agreedEnd(act.data, MOST_MONTHS.contract, reading.at(act), reading.clock);
  const { ground } = act.data;
  if (!isExtensionGround(ground)) return null;
  const most = MOST_MONTHS[ground];
  if (most !== null) return agreedEnd(act.data, most, reading.at(act), reading.clock);
  const ended = reading.last("proceedings.ended");
  if (reading.stands("proceedings-open") || ended === null) return null;
  const { zone } = reading.clock;
  return zone.startOf(zone.dayAt(Math.max(reading.at(ended), reading.at(act))) + 1);
}

/** ST4 18: the end of the calendar year in which no new contract may be concluded. */
export function endOfBar(expelledAt: Moment, { zone }: Clock): Moment {
  return zone.startOf(monthsAfter(zone.dayAt(expelledAt), 12) + 1);
}

/** L110 17(2)(12): the end of services, but not less than 30 calendar days from the start. */
export function endOfReflection(start: Moment, servicesEnd: Moment | null, clock: Clock): Moment {
  const least = endOf(clock, { in: "calendar-days", count: 30 }, start)!;
  return servicesEnd === null ? least : Math.max(least, servicesEnd);
}

/** The first day of an absence that was noted without notice and has not ended. */
export function absentSince(reading: Reading): Day | null {
  const noted = reading.by("absent-unnoticed");
  if (noted === null) return null;
  const from = typeof noted.data.from === "string" ? parseDay(noted.data.from) : Number.NaN;
  return Number.isNaN(from) ? reading.clock.zone.dayAt(reading.at(noted)) : from;
}

/** ST4 18(3): days of absence after which it may be a ground of expulsion. */
export const DAYS_OF_ABSENCE = 3;
