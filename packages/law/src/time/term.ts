import type { Calendar } from "./calendar.js";
import { type Day, dateOf, dayOf, daysInMonth, HOUR, type Moment, parseDay } from "./moment.js";
import type { Zone } from "./zone.js";

/**
 * How long a body has. Counting starts on the day after the act; the term ends at 24:00 of its last day, which is
 * 00:00 of the next.
 */
export type Term =
  /** Due at the moment it arises; met within the tolerance of the jurisdiction. */
  | { readonly in: "at-once" }
  /** The provision gives no number: open with its age, never overdue. */
  | { readonly in: "no-number" }
  /** Days off do not count. */
  | { readonly in: "working-days"; readonly count: number }
  /** A term whose last day is a day off ends on the next working day. */
  | { readonly in: "calendar-days"; readonly count: number }
  | { readonly in: "months"; readonly count: number }
  /** By a date of the next month, whatever day of the week it is. */
  | { readonly in: "next-month"; readonly date: number }
  /** To the end of the half of the calendar year in which the act falls, or of a later one. */
  | { readonly in: "half-years"; readonly after: number }
  /** Clock hours (сутки): from the minute of the act, days off or not. */
  | { readonly in: "hours"; readonly count: number };

export interface Clock {
  readonly zone: Zone;
  readonly calendar: Calendar;
}

/** The same day number some months later, or the last day of a shorter month. */
export function monthsAfter(day: Day, months: number): Day {
  const { year, month, date } = dateOf(day);
  const total = year * 12 + (month - 1) + months;
  const [y, m] = [Math.floor(total / 12), (total % 12) + 1];
  return dayOf(y, m, Math.min(date, daysInMonth(y, m)));
}

/** The last day of a term that began on a day; hours and terms without a number have none. */
export function lastDayOf(calendar: Calendar, term: Term, from: Day): Day | null {
  switch (term.in) {
    case "working-days":
      return calendar.workingAfter(from, term.count);
    case "calendar-days":
      return calendar.workingFrom(from + term.count);
    case "months":
      return calendar.workingFrom(monthsAfter(from, term.count));
    case "next-month": {
      const { year, month } = dateOf(monthsAfter(from, 1));
      return dayOf(year, month, Math.min(term.date, daysInMonth(year, month)));
    }
    case "half-years": {
      const { year, month } = dateOf(from);
      return monthsAfter(dayOf(year, month <= 6 ? 1 : 7, 1), 6 * (term.after + 1)) - 1;
    }
    default:
      return null;
  }
}

/** The moment at which a term that began at a moment ends, or null where the provision gives no number. */
export function endOf(clock: Clock, term: Term, from: Moment): Moment | null {
  switch (term.in) {
    case "at-once":
      return from;
    case "no-number":
      return null;
    case "hours":
      return from + term.count * HOUR;
    default:
      return clock.zone.startOf(lastDayOf(clock.calendar, term, clock.zone.dayAt(from))! + 1);
  }
}

/**
 * The end of a term that an act agrees: 24:00 of `until`, or of the day `months` after `from` (the day of the act
 * where there is none), but never later than `cap` months.
 */
export function agreedEnd(
  data: Readonly<Record<string, unknown>>,
  cap: number,
  arisen: Moment,
  { zone, calendar }: Clock,
): Moment {
  const from = typeof data.from === "string" ? parseDay(data.from) : zone.dayAt(arisen);
  const start = Number.isNaN(from) ? zone.dayAt(arisen) : from;
  const months = typeof data.months === "number" ? Math.min(data.months, cap) : cap;
  let last = calendar.workingFrom(monthsAfter(start, months));
  if (typeof data.until === "string") {
    const until = parseDay(data.until);
    if (until < last) last = until;
  }
  return zone.startOf(last + 1);
}

/**
 * When an offer that was made at a moment is over: at the end of the day it names, or of the last of so many calendar days
 * after it. Never before the offer was made.
 */
export function endOfOffer(
  data: Readonly<Record<string, unknown>>,
  made: Moment,
  { field, days }: { readonly field: string; readonly days: number },
  { zone }: Clock,
): Moment {
  const day = parseDay(String(data[field]));
  const end = zone.startOf((Number.isNaN(day) ? zone.dayAt(made) + days : day) + 1);
  return Math.max(end, made);
}

/**
 * The end of a term counted back from a date in an act's data: 24:00 of the day so many working days before it; the date
 * itself does not count. Null where the act gives no date.
 */
export function endBefore(
  data: Readonly<Record<string, unknown>>,
  { field, workingDays }: { readonly field: string; readonly workingDays: number },
  { zone, calendar }: Clock,
): Moment | null {
  const day = parseDay(String(data[field]));
  return Number.isNaN(day) ? null : zone.startOf(calendar.workingBefore(day, workingDays) + 1);
}
