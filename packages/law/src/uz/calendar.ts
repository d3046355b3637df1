import { text } from "../model/text.js";
import type { CalendarData, CalendarYear } from "../time/calendar.js";

/** The new Labour Code, in force from 30 April 2023, moves a holiday on a day off to the next working day. */
const NEW_CODE = 2023;
const both = (date: string, kk: string, ru: string, en: string) => [
  { date, title: text(kk, ru, en), to: NEW_CODE - 1, moves: false },
  { date, title: text(kk, ru, en), from: NEW_CODE, moves: true },
];
const RAMADAN = text("Ораза айт", "Рамазан хайит", "Eid al-Fitr");
const SACRIFICE = text("Құрбан айт", "Курбан хайит", "Eid al-Adha");

const SOURCE =
  "python-holidays 0.105 (MIT, Vacanza Team), holidays/countries/uzbekistan.py, which cites the Labour Codes of 1995 and 2022";
const off = (...dates: readonly string[]) => dates.map((date) => ({ date, off: true, source: SOURCE }));
const worked = (...dates: readonly string[]) => dates.map((date) => ({ date, off: false, source: SOURCE }));
const year = (
  eids: readonly [ramadan: string, sacrifice: string],
  swaps: CalendarYear["swaps"],
): CalendarYear => ({
  mark: "S",
  source: SOURCE,
  off: [
    { date: eids[0], title: RAMADAN },
    { date: eids[1], title: SACRIFICE },
  ],
  swaps,
});

/**
 * Days off of Uzbekistan: the zone by the tz database, the week by CLDR, holidays and the days of the President's decrees by a
 * secondary source, up to 2025. In 2026 it estimates the Eids; later years are counted by the rule. Both say so.
 */
export const CALENDAR: CalendarData = {
  zone: "Asia/Tashkent",
  weekend: [6, 7],
  holidays: [
    ...both("01-01", "Жаңа жыл", "Новый год", "New Year"),
    ...both("03-08", "Әйелдер күні", "День женщин", "Women's Day"),
    ...both("03-21", "Наурыз", "Навруз", "Navruz"),
    ...both("05-09", "Еске алу және құрмет күні", "День памяти и почестей", "Day of Memory and Honour"),
    ...both("09-01", "Тәуелсіздік күні", "День независимости", "Independence Day"),
    ...both("10-01", "Ұстаздар күні", "День учителя и наставника", "Teachers' Day"),
    ...both("12-08", "Конституция күні", "День Конституции", "Constitution Day"),
  ],
  years: {
    2022: year(
      ["2022-05-02", "2022-07-09"],
      [
        ...off("2022-01-03", "2022-01-04", "2022-03-22", "2022-03-23", "2022-05-03", "2022-05-04"),
        ...off("2022-07-11", "2022-07-12", "2022-09-02"),
        ...worked("2022-01-08", "2022-05-07", "2022-07-16"),
      ],
    ),
    2023: year(
      ["2023-04-21", "2023-06-28"],
      [
        ...off(
          "2023-01-02",
          "2023-01-03",
          "2023-03-20",
          "2023-03-22",
          "2023-04-24",
          "2023-06-29",
          "2023-06-30",
        ),
        ...worked("2023-01-07", "2023-03-11", "2023-03-25"),
      ],
    ),
    2024: year(
      ["2024-04-10", "2024-06-16"],
      [
        ...off(
          "2024-01-02",
          "2024-03-22",
          "2024-04-11",
          "2024-04-12",
          "2024-09-03",
          "2024-12-30",
          "2024-12-31",
        ),
        // Kurban-hayit fell on a Sunday: its day off moved to Monday, and a decree added Tuesday.
        ...off("2024-06-17", "2024-06-18"),
        ...worked("2024-01-06", "2024-04-13", "2024-12-14"),
      ],
    ),
    2025: year(
      ["2025-03-30", "2025-06-06"],
      [
        // Ruza-hayit fell on a Sunday: its day off moved to Monday.
        ...off("2025-01-02", "2025-03-31", "2025-12-31"),
        ...worked("2025-01-04"),
      ],
    ),
    // The days of both Eids are estimates in the source.
    2026: {
      ...year(
        ["2026-03-20", "2026-05-27"],
        [
          ...off("2026-01-02", "2026-05-28", "2026-05-29", "2026-08-31", "2026-12-31"),
          ...worked("2026-12-12"),
        ],
      ),
      mark: "D",
    },
  },
  byRuleOnly: text(
    "Бұл мерзім демалыс күндері расталмаған жылды қамтиды: белгілі мерекелер ғана есептелді.",
    "Этот срок захватывает год, выходные которого не подтверждены: учтены только известные праздники.",
    "This term runs through a year whose days off are not confirmed: only the holidays that are known were counted.",
  ),
};
