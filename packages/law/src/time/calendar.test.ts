import { expect, test } from "vitest";
import { CALENDAR } from "../kz/calendar.js";
import { compileCalendar } from "./calendar.js";
import { parseDay } from "./moment.js";

const calendar = compileCalendar(CALENDAR);

/** Weekdays off as the published calendars list them (kz-calendar of the digest). */
const WEEKDAYS_OFF: Readonly<Record<number, string>> = {
  2024: "01-01 01-02 03-08 03-21 03-22 03-25 05-01 05-07 05-09 07-08 08-30 10-25 12-16",
  2025: "01-01 01-02 01-03 01-07 03-10 03-21 03-24 03-25 05-01 05-07 05-09 06-06 07-07 09-01 10-27 12-16",
  2026: "01-01 01-02 01-07 03-09 03-23 03-24 03-25 05-01 05-07 05-11 05-27 07-06 10-26 12-16",
  2027: "01-01 01-04 01-07 03-08 03-15 03-22 03-23 03-24 05-03 05-07 05-10 07-06 10-25 12-16",
};

test.each(Object.keys(WEEKDAYS_OFF).map(Number))("the weekdays off of %i", (year) => {
  expect(
    calendar
      .daysOff(year)
      .map((day) => day.slice(5))
      .join(" "),
  ).toBe(WEEKDAYS_OFF[year]);
});

test("a Sunday that was swapped is worked", () => {
  expect(calendar.isWorking(parseDay("2025-01-05"))).toBe(true);
  expect(calendar.workingAfter(parseDay("2025-01-02"), 1)).toBe(parseDay("2025-01-05"));
});

test("a country of which no year was seen knows no day, and still counts by its week", () => {
  const { known, workingAfter } = compileCalendar({ ...CALENDAR, holidays: [], years: {} });
  expect(known.from).toBeGreaterThan(known.to);
  expect(workingAfter(parseDay("2026-01-02"), 1)).toBe(parseDay("2026-01-05"));
});

test("the years whose calendar was seen end before the one that is computed", () => {
  expect([calendar.known.from, calendar.known.to]).toEqual([parseDay("2024-01-01"), parseDay("2026-12-31")]);
});
