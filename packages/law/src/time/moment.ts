/**
 * Moments and days as integers, for the hot path of the law: a moment is milliseconds since 1970-01-01T00:00Z, a day
 * is days since 1970-01-01 in the proleptic Gregorian calendar. Everything else uses Temporal.
 */
export type Moment = number;
export type Day = number;

export const HOUR = 3_600_000;
export const DAY = 86_400_000;

/** The day of a civil date (months from 1). Algorithm: H. Hinnant, "chrono-compatible low-level date algorithms". */
export function dayOf(year: number, month: number, date: number): Day {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = ((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) | 0;
  const dayOfEra = yearOfEra * 365 + ((yearOfEra / 4) | 0) - ((yearOfEra / 100) | 0) + dayOfYear + date - 1;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The civil date of a day: the inverse of {@link dayOf}. */
export function dateOf(day: Day): { readonly year: number; readonly month: number; readonly date: number } {
  const z = day + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra =
    ((dayOfEra - ((dayOfEra / 1460) | 0) + ((dayOfEra / 36_524) | 0) - ((dayOfEra / 146_096) | 0)) / 365) | 0;
  const dayOfYear = dayOfEra - (365 * yearOfEra + ((yearOfEra / 4) | 0) - ((yearOfEra / 100) | 0));
  const shifted = ((5 * dayOfYear + 2) / 153) | 0;
  const date = dayOfYear - (((153 * shifted + 2) / 5) | 0) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, date };
}

/** 1 for Monday … 7 for Sunday (ISO 8601). */
export const weekdayOf = (day: Day): number => ((((day + 3) % 7) + 7) % 7) + 1;

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

export const daysInMonth = (year: number, month: number): number =>
  month === 2 && (year % 4 === 0 ? year % 100 !== 0 || year % 400 === 0 : false) ? 29 : LENGTHS[month - 1]!;

const TWO = Array.from({ length: 100 }, (_, n) => String(n).padStart(2, "0"));
export const twoDigits = (n: number): string => TWO[n]!;

/** `2026-03-02` for a day. */
export function printDay(day: Day): string {
  const { year, month, date } = dateOf(day);
  return `${String(year).padStart(4, "0")}-${TWO[month]}-${TWO[date]}`;
}

const digitsAt = (text: string, at: number, count: number): number => {
  let n = 0;
  for (let i = at; i < at + count; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    n = n * 10 + digit;
  }
  return n;
};

/** The day that an ISO 8601 date (or the beginning of a longer moment) names, or NaN. */
export function parseDay(text: string): Day {
  const year = digitsAt(text, 0, 4);
  const month = digitsAt(text, 5, 2);
  const date = digitsAt(text, 8, 2);
  if (text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return Number.NaN;
  if (!(month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month))) return Number.NaN;
  return dayOf(year, month, date);
}

const [PLUS, MINUS, COLON, POINT, T, Z] = [43, 45, 58, 46, 84, 90];

/** The moment that an RFC 3339 text with `Z` or an offset names, to the millisecond, or NaN where it names none. */
export function parseMoment(text: string): Moment {
  const day = parseDay(text);
  const separator = text.charCodeAt(10);
  if (separator !== T && separator !== 116 && separator !== 32) return Number.NaN;
  const hour = digitsAt(text, 11, 2);
  const minute = digitsAt(text, 14, 2);
  if (text.charCodeAt(13) !== COLON || !(hour <= 23 && minute <= 59)) return Number.NaN;
  let at = 16;
  let second = 0;
  let millisecond = 0;
  if (text.charCodeAt(at) === COLON) {
    second = digitsAt(text, 17, 2);
    if (!(second <= 60)) return Number.NaN;
    if (second === 60) second = 59;
    at = 19;
    if (text.charCodeAt(at) === POINT) {
      let scale = 100;
      const first = ++at;
      for (;;) {
        const digit = text.charCodeAt(at) - 48;
        if (!(digit >= 0 && digit <= 9)) break;
        millisecond += digit * scale;
        scale /= 10;
        at++;
      }
      if (at === first) return Number.NaN;
      millisecond = Math.floor(millisecond + 1e-6);
    }
  }
  const local = day * DAY + hour * HOUR + minute * 60_000 + second * 1000 + millisecond;
  const sign = text.charCodeAt(at);
  if (sign === Z || sign === 122) return text.length === at + 1 ? local : Number.NaN;
  if ((sign !== PLUS && sign !== MINUS) || text.length !== at + 6 || text.charCodeAt(at + 3) !== COLON)
    return Number.NaN;
  const offsetHours = digitsAt(text, at + 1, 2);
  const offsetMinutes = digitsAt(text, at + 4, 2);
  if (!(offsetHours <= 23 && offsetMinutes <= 59)) return Number.NaN;
  const offset = offsetHours * HOUR + offsetMinutes * 60_000;
  return sign === PLUS ? local - offset : local + offset;
}
