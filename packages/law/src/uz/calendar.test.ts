import { expect, test } from "vitest";
import { compileCalendar } from "../time/calendar.js";
import { parseDay } from "../time/moment.js";
import { CALENDAR } from "./calendar.js";

const calendar = compileCalendar(CALENDAR);

/** Weekdays off as python-holidays 0.105 lists them for Uzbekistan. */
const WEEKDAYS_OFF: Readonly<Record<number, string>> = {
  2022: "01-03 01-04 03-08 03-21 03-22 03-23 05-02 05-03 05-04 05-09 07-11 07-12 09-01 09-02 12-08",
  2023: "01-02 01-03 03-08 03-20 03-21 03-22 04-21 04-24 05-09 06-28 06-29 06-30 09-01 10-02 12-08",
  2024: "01-01 01-02 03-08 03-21 03-22 04-10 04-11 04-12 05-09 06-17 06-18 09-02 09-03 10-01 12-09 12-30 12-31",
  2025: "01-01 01-02 03-10 03-21 03-31 05-09 06-06 09-01 10-01 12-08 12-31",
  2026: "01-01 01-02 03-09 03-20 03-23 05-11 05-27 05-28 05-29 08-31 09-01 10-01 12-08 12-31",
};

test.each(Object.keys(WEEKDAYS_OFF).map(Number))("the weekdays off of %i", (year) => {
  const days = calendar.daysOff(year).map((day) => day.slice(5));
  expect(days.join(" ")).toBe(WEEKDAYS_OFF[year]);
});

test("a Saturday that was swapped is worked", () => {
  expect(calendar.isWorking(parseDay("2024-12-14"))).toBe(true);
  expect(calendar.isWorking(parseDay("2024-12-21"))).toBe(false);
});

test("the year whose Eids are estimates is not taken for known", () => {
  expect([calendar.known.from, calendar.known.to]).toEqual([parseDay("2022-01-01"), parseDay("2025-12-31")]);
});
