import type { Language } from "@pana/law";
import { Temporal } from "temporal-polyfill";
import { DAY_NAMES } from "../../public/words/day-names.js";

const ZONE = "Asia/Almaty";

type Counted = "minute" | "hour" | "day" | "working-day";

/** One, few, many: Russian needs all three, Kazakh one, English two. */
const COUNTED: Readonly<Record<Language, Readonly<Record<Counted, readonly [string, string, string]>>>> = {
  kk: {
    minute: ["минут", "минут", "минут"],
    hour: ["сағат", "сағат", "сағат"],
    day: ["күн", "күн", "күн"],
    "working-day": ["жұмыс күні", "жұмыс күні", "жұмыс күні"],
  },
  ru: {
    minute: ["минута", "минуты", "минут"],
    hour: ["час", "часа", "часов"],
    day: ["день", "дня", "дней"],
    "working-day": ["рабочий день", "рабочих дня", "рабочих дней"],
  },
  en: {
    minute: ["minute", "minutes", "minutes"],
    hour: ["hour", "hours", "hours"],
    day: ["day", "days", "days"],
    "working-day": ["working day", "working days", "working days"],
  },
};

const PHRASES: Readonly<
  Record<
    Language,
    {
      readonly endOfDay: string;
      readonly until: (end: string) => string;
      readonly ended: (end: string) => string;
      readonly left: (span: string) => string;
      readonly ago: (span: string) => string;
      readonly today: string;
      readonly now: string;
    }
  >
> = {
  kk: {
    endOfDay: "күннің соңы",
    until: (end) => `мерзімі: ${end}`,
    ended: (end) => `мерзімі өтті: ${end}`,
    left: (span) => `${span} қалды`,
    ago: (span) => `${span} бұрын`,
    today: "бүгін бітеді",
    now: "дереу",
  },
  ru: {
    endOfDay: "конец дня",
    until: (end) => `срок: ${end}`,
    ended: (end) => `срок истёк: ${end}`,
    left: (span) => `осталось: ${span}`,
    ago: (span) => `${span} назад`,
    today: "истекает сегодня",
    now: "незамедлительно",
  },
  en: {
    endOfDay: "end of day",
    until: (end) => `until ${end}`,
    ended: (end) => `the term ended ${end}`,
    left: (span) => `${span} left`,
    ago: (span) => `${span} ago`,
    today: "ends today",
    now: "at once",
  },
};

const zoned = (moment: string): Temporal.ZonedDateTime =>
  Temporal.Instant.from(moment).toZonedDateTimeISO(ZONE);

const form = (language: Language, count: number): 0 | 1 | 2 => {
  if (language !== "ru") return count === 1 ? 0 : 1;
  const [tens, ones] = [count % 100, count % 10];
  if (tens >= 11 && tens <= 14) return 2;
  return ones === 1 ? 0 : ones >= 2 && ones <= 4 ? 1 : 2;
};

/** "2 working days", in the right form of the word. */
export const counted = (count: number, what: Counted, language: Language): string =>
  `${count} ${COUNTED[language][what][form(language, count)]}`;

/** "2 March 2026"; in Kazakh "2026 ж. 2 наурыз". */
export function dayWords(date: string, language: Language): string {
  const { year, month, day } = Temporal.PlainDate.from(date.slice(0, 10));
  const name = DAY_NAMES[language].months[month - 1];
  return language === "kk" ? `${year} ж. ${day} ${name}` : `${day} ${name} ${year}`;
}

const clock = (at: Temporal.ZonedDateTime): string => at.toPlainTime().toString({ smallestUnit: "minute" });

/** "2 March 2026, 11:10", in the time of Kazakhstan. */
export const momentWords = (moment: string, language: Language): string =>
  `${dayWords(zoned(moment).toPlainDate().toString(), language)}, ${clock(zoned(moment))}`;

/** Hours and minutes only: for what happened just now. */
export const clockWords = (moment: string): string => clock(zoned(moment));

const isMidnight = (at: Temporal.ZonedDateTime): boolean => at.hour === 0 && at.minute === 0;

/** The last day of a term that ends at 24:00, which is 00:00 of the next day. */
const lastDay = (at: Temporal.ZonedDateTime): Temporal.PlainDate =>
  isMidnight(at) ? at.toPlainDate().subtract({ days: 1 }) : at.toPlainDate();

/** "Wednesday 11 March, end of day"; the year only where it is another than now's. */
export function endWords(due: string, language: Language, now?: string): string {
  const at = zoned(due);
  const day = lastDay(at);
  const { weekdays, months } = DAY_NAMES[language];
  const weekday = weekdays[day.dayOfWeek - 1];
  const month = months[day.month - 1];
  const otherYear = now !== undefined && zoned(now).year !== day.year;
  const time = isMidnight(at) ? PHRASES[language].endOfDay : clock(at);
  if (language === "en") return `${weekday} ${day.day} ${month}${otherYear ? ` ${day.year}` : ""}, ${time}`;
  if (language === "ru") return `${weekday}, ${day.day} ${month}${otherYear ? ` ${day.year}` : ""}, ${time}`;
  return `${otherYear ? `${day.year} ж. ` : ""}${day.day} ${month}, ${weekday}, ${time}`;
}

/** A length of time in its largest fitting unit: minutes, hours up to two days, then days. */
export function spanWords(from: string, to: string, language: Language): string {
  const minutes = Math.max(
    0,
    Math.round(Temporal.Instant.from(from).until(Temporal.Instant.from(to)).total("minutes")),
  );
  if (minutes < 60) return counted(minutes, "minute", language);
  if (minutes < 48 * 60) return counted(Math.floor(minutes / 60), "hour", language);
  return counted(Math.floor(minutes / (24 * 60)), "day", language);
}

/**
 * "until Wednesday 11 March, end of day · 1 working day left".
 * @param isWorking whether a day counts, by the law's calendar
 */
export function untilWords(
  due: string,
  now: string,
  language: Language,
  isWorking: (date: string) => boolean,
): string {
  const phrases = PHRASES[language];
  const end = endWords(due, language, now);
  if (Temporal.Instant.compare(Temporal.Instant.from(due), Temporal.Instant.from(now)) <= 0)
    return `${phrases.ended(end)} · ${phrases.ago(spanWords(due, now, language))}`;
  const at = zoned(due);
  if (!isMidnight(at)) return `${phrases.until(end)} · ${phrases.left(spanWords(now, due, language))}`;
  const last = lastDay(at);
  let day = zoned(now).toPlainDate();
  if (Temporal.PlainDate.compare(day, last) === 0) return `${phrases.until(end)} · ${phrases.today}`;
  let left = 0;
  while (Temporal.PlainDate.compare(day, last) < 0) {
    day = day.add({ days: 1 });
    if (isWorking(day.toString())) left += 1;
  }
  return `${phrases.until(end)} · ${phrases.left(counted(left, "working-day", language))}`;
}
