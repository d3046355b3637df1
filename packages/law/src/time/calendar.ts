import type { Mark } from "../model/provision.js";
import type { Text } from "../model/text.js";
import { type Day, dateOf, dayOf, parseDay, printDay, weekdayOf } from "./moment.js";

/** A holiday that comes every year on the same date. */
export interface Holiday {
  /** Month and day: `03-08`. */
  readonly date: string;
  readonly title: Text;
  /** The first and the last year in which it is a holiday; open where absent. */
  readonly from?: number;
  readonly to?: number;
  /** Whether a holiday on a weekend moves the day off to the next working day. */
  readonly moves: boolean;
}

/** What is known of one year beyond the rule. */
export interface CalendarYear {
  readonly mark: Mark;
  readonly source: string;
  /** Days off that the rule cannot compute, e.g. holidays of a lunar calendar; they do not move. */
  readonly off: readonly { readonly date: string; readonly title: Text }[];
  /** Days that a decree swapped. */
  readonly swaps: readonly DayChange[];
}

/** One day that a decree makes a day off or a working day; an administrator may add more without a release. */
export interface DayChange {
  /** ISO 8601 date. */
  readonly date: string;
  readonly off: boolean;
  readonly source: string;
}

/** The days off of a country as data: the rule, and what decrees and the moon add year by year. */
export interface CalendarData {
  /** Name of a zone in the tz database. */
  readonly zone: string;
  /** ISO weekdays off: 6 and 7 for Saturday and Sunday. */
  readonly weekend: readonly number[];
  readonly holidays: readonly Holiday[];
  readonly years: Readonly<Record<number, CalendarYear>>;
  /** What to say of a term that runs through a year without official data. */
  readonly byRuleOnly: Text;
}

export interface Calendar {
  readonly data: CalendarData;
  isWorking(day: Day): boolean;
  /** The day itself where it is a working day, otherwise the next one. */
  workingFrom(day: Day): Day;
  /** The n-th working day (n ≥ 1) after a day. */
  workingAfter(day: Day, n: number): Day;
  /** The n-th working day before a day. */
  workingBefore(day: Day, n: number): Day;
  /** The days of the years whose calendar was seen: outside only the rule is known, without decrees. */
  readonly known: { readonly from: Day; readonly to: Day };
  /** The weekdays off of a year, as ISO dates, for people to check. */
  daysOff(year: number): readonly string[];
}

const [FIRST_YEAR, LAST_YEAR] = [1990, 2100];

/**
 * Turns the data into tables of days, so that counting working days costs two look-ups.
 * @param changes days that an administrator added by decree; a later one wins over an earlier one and over the data
 * @throws RangeError naming the date that is not an ISO 8601 date
 */
export function compileCalendar(data: CalendarData, changes: readonly DayChange[] = []): Calendar {
  const first = dayOf(FIRST_YEAR, 1, 1);
  const count = dayOf(LAST_YEAR + 1, 1, 1) - first;
  const off = new Uint8Array(count);
  for (let i = 0; i < count; i++) if (data.weekend.includes(weekdayOf(first + i))) off[i] = 1;
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) markHolidays(data, year, first, off);
  const swaps = Object.values(data.years).flatMap((year) => year.swaps);
  for (const { date, off: isOff } of [...swaps, ...changes]) {
    const day = parseDay(date);
    if (Number.isNaN(day) || date.length !== 10)
      throw new RangeError(`days: ${date} is not an ISO 8601 date`);
    if (day >= first && day < first + count) off[day - first] = isOff ? 1 : 0;
  }
  /** How many working days there are up to and including each day; and the working days themselves. */
  const upTo = new Int32Array(count);
  const working: Day[] = [];
  for (let i = 0; i < count; i++) {
    if (off[i] === 0) working.push(first + i);
    upTo[i] = working.length;
  }
  const years = Object.keys(data.years)
    .map(Number)
    .filter((year) => data.years[year]!.mark !== "D");
  const isWorking = (day: Day): boolean => {
    const i = day - first;
    return i >= 0 && i < count ? off[i] === 0 : !data.weekend.includes(weekdayOf(day));
  };
  /** Beyond the tables: weekends only. No act is so far away unless its date is mistyped. */
  const walk = (day: Day, n: number): Day => {
    let here = day;
    for (let left = n; left > 0; ) if (isWorking(++here)) left--;
    return here;
  };
  const workingAfter = (day: Day, n: number): Day => {
    const i = day - first;
    if (i < 0 || i >= count) return walk(day, n);
    return working[upTo[i]! + n - 1] ?? walk(day, n);
  };
  return {
    data,
    isWorking,
    workingBefore: (day, n) => {
      let here = day;
      for (let left = n; left > 0; ) if (isWorking(--here)) left--;
      return here;
    },
    workingFrom: (day) => (isWorking(day) ? day : workingAfter(day, 1)),
    workingAfter,
    // Where no year was seen, no day is known: every term says that it was counted by the rule.
    known:
      years.length === 0
        ? { from: Number.POSITIVE_INFINITY, to: Number.NEGATIVE_INFINITY }
        : { from: dayOf(Math.min(...years), 1, 1), to: dayOf(Math.max(...years) + 1, 1, 1) - 1 },
    daysOff(year) {
      const days: string[] = [];
      for (let day = dayOf(year, 1, 1); day < dayOf(year + 1, 1, 1); day++)
        if (!isWorking(day) && !data.weekend.includes(weekdayOf(day))) days.push(printDay(day));
      return days;
    },
  };
}

function markHolidays(data: CalendarData, year: number, first: Day, off: Uint8Array): void {
  const moving: Day[] = [];
  for (const { date, from, to, moves } of data.holidays) {
    if ((from !== undefined && year < from) || (to !== undefined && year > to)) continue;
    const day = dayOf(year, Number(date.slice(0, 2)), Number(date.slice(3)));
    if (moves && data.weekend.includes(weekdayOf(day))) moving.push(day);
    off[day - first] = 1;
  }
  for (const { date } of data.years[year]?.off ?? []) off[parseDay(date) - first] = 1;
  // Only when all holidays stand can a day off find the next day that is free.
  for (const holiday of moving.sort((a, b) => a - b)) {
    let day = holiday + 1;
    while (off[day - first] === 1) day++;
    if (dateOf(day).year <= LAST_YEAR) off[day - first] = 1;
  }
}
