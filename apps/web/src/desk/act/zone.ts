import { Temporal } from "temporal-polyfill";

/** The zone in which acts happen and terms are counted (kz.md J5; +06:00 before 1 March 2024). */
const ZONE = "Asia/Almaty";

/** A moment as a control of type datetime-local wants it: `2026-03-02T10:00`, in the time of Kazakhstan. */
export const localOf = (moment: string): string =>
  Temporal.Instant.from(moment)
    .toZonedDateTimeISO(ZONE)
    .toPlainDateTime()
    .toString({ smallestUnit: "minute" });

/** The moment (RFC 3339 with offset) of a local time as typed, or null where it is not complete. */
export function momentOf(local: string): string | null {
  try {
    return Temporal.PlainDateTime.from(local)
      .toZonedDateTime(ZONE)
      .toString({ timeZoneName: "never", smallestUnit: "second" });
  } catch {
    return null;
  }
}

/** The same moment with the offset of Kazakhstan. */
export const inZone = (moment: string): string =>
  Temporal.Instant.from(moment)
    .toZonedDateTimeISO(ZONE)
    .toString({ timeZoneName: "never", smallestUnit: "second" });

/** Is `a` later than `b`? */
export const later = (a: string, b: string): boolean =>
  Temporal.Instant.compare(Temporal.Instant.from(a), Temporal.Instant.from(b)) > 0;

/** The moment `milliseconds` after another. */
export const after = (moment: string, milliseconds: number): string =>
  inZone(
    Temporal.Instant.from(moment)
      .add({ milliseconds: Math.round(milliseconds) })
      .toString(),
  );

/** The calendar day in Kazakhstan, ISO 8601. */
export const dayOf = (moment: string): string => localOf(moment).slice(0, 10);
