import type { Day, Words } from "./words/index.js";

const A_DAY = 86_400_000;
const WEEKDAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const CLOCK = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Asia/Almaty",
  year: "numeric",
  month: "numeric",
  day: "numeric",
  weekday: "short",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

function read(epoch: number): { readonly day: Day; readonly time: string } {
  const parts = Object.fromEntries(CLOCK.formatToParts(epoch).map(({ type, value }) => [type, value]));
  return {
    day: {
      year: Number(parts.year),
      month: Number(parts.month),
      day: Number(parts.day),
      weekday: WEEKDAYS.indexOf(parts.weekday ?? "") + 1,
    },
    time: `${parts.hour}:${parts.minute}`,
  };
}

/** Whether a text is a moment that can be shown. */
export const isMoment = (text: string): boolean =>
  /^\d{4}-\d\d-\d\dT/.test(text) && !Number.isNaN(Date.parse(text));

/** A moment (RFC 3339) by the clock of Kazakhstan, in words: the day and the time. */
export function inWords(at: string, words: Words): string {
  const { day, time } = read(Date.parse(at));
  return `${words.date(day)}, ${time}`;
}

/** The day after a moment (RFC 3339) by the calendar of Kazakhstan, in words. */
export const dayAfter = (at: string, words: Words): string => words.date(read(Date.parse(at) + A_DAY).day);

/** A day by the calendar of Kazakhstan (`2026-03-02`), in words. */
export const dayInWords = (day: string, words: Words): string =>
  words.date(read(Date.parse(`${day}T12:00:00+05:00`)).day);
