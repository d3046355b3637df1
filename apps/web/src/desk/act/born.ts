import { Temporal } from "temporal-polyfill";

/**
 * A year or date of birth as people type it (`1998`, `14.05.1998`, `1998-05-14`), in the form of the record.
 *
 * @param today ISO 8601: nobody is born after it, nor more than 120 years before
 * @returns undefined for nothing typed, null for what cannot be a birth
 */
export function bornOf(typed: string, today: string): string | null | undefined {
  const text = typed.trim();
  if (text === "") return undefined;
  const thisYear = Number(today.slice(0, 4));
  if (/^\d{4}$/.test(text)) {
    const year = Number(text);
    return year <= thisYear && year >= thisYear - 120 ? text : null;
  }
  const dotted = /^(\d{1,2})[./ ](\d{1,2})[./ ](\d{4})$/.exec(text);
  const iso = dotted
    ? `${dotted[3]}-${dotted[2]?.padStart(2, "0")}-${dotted[1]?.padStart(2, "0")}`
    : /^\d{4}-\d{2}-\d{2}$/.test(text)
      ? text
      : null;
  if (iso === null) return null;
  try {
    const date = Temporal.PlainDate.from(iso, { overflow: "reject" }).toString();
    return date <= today && Number(date.slice(0, 4)) >= thisYear - 120 ? date : null;
  } catch {
    return null;
  }
}
