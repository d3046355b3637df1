import { describe, expect, it } from "vitest";
import { counted, endWords, momentWords, spanWords, untilWords } from "./time-words.js";

const weekday = (date: string): boolean => !["2026-03-07", "2026-03-08", "2026-03-09"].includes(date);

describe("time in words", () => {
  it("says the last day of a term that ends at 24:00, and what is left in working days", () => {
    const due = "2026-03-12T00:00:00+05:00";
    const now = "2026-03-10T15:00:00+05:00";
    expect(untilWords(due, now, "en", weekday)).toBe(
      "until Wednesday 11 March, end of day · 1 working day left",
    );
    expect(untilWords(due, now, "ru", weekday)).toBe(
      "срок: среда, 11 марта, конец дня · осталось: 1 рабочий день",
    );
    expect(untilWords(due, now, "kk", weekday)).toBe(
      "мерзімі: 11 наурыз, сәрсенбі, күннің соңы · 1 жұмыс күні қалды",
    );
  });

  it("leaves out days off, and says where a term ends today", () => {
    expect(untilWords("2026-03-11T00:00:00+05:00", "2026-03-06T09:00:00+05:00", "en", weekday)).toContain(
      "1 working day left",
    );
    expect(untilWords("2026-03-11T00:00:00+05:00", "2026-03-10T23:59:00+05:00", "en", weekday)).toContain(
      "ends today",
    );
  });

  it("counts clock hours to the minute and says how long ago a term ended", () => {
    expect(untilWords("2026-03-05T10:30:00+05:00", "2026-03-04T08:00:00+05:00", "ru", weekday)).toBe(
      "срок: четверг, 5 марта, 10:30 · осталось: 26 часов",
    );
    expect(untilWords("2026-03-03T00:00:00+05:00", "2026-03-05T12:00:00+05:00", "en", weekday)).toBe(
      "the term ended Monday 2 March, end of day · 2 days ago",
    );
  });

  it("is in the time of Kazakhstan and in the right form of the word", () => {
    expect(momentWords("2026-03-02T20:30:00Z", "kk")).toBe("2026 ж. 3 наурыз, 01:30");
    expect(endWords("2027-01-01T00:00:00+05:00", "en", "2026-12-30T10:00:00+05:00")).toBe(
      "Thursday 31 December, end of day",
    );
    expect(endWords("2027-01-12T00:00:00+05:00", "ru", "2026-12-30T10:00:00+05:00")).toBe(
      "понедельник, 11 января 2027, конец дня",
    );
    expect([1, 2, 5, 11, 21, 22].map((count) => counted(count, "day", "ru"))).toEqual([
      "1 день",
      "2 дня",
      "5 дней",
      "11 дней",
      "21 день",
      "22 дня",
    ]);
    expect(spanWords("2026-03-02T10:00:00+05:00", "2026-03-02T10:45:00+05:00", "en")).toBe("45 minutes");
  });
});
