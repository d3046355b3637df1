import { Temporal } from "temporal-polyfill";
import { DAY, type Day, type Moment, printDay, twoDigits } from "./moment.js";

/** A zone of the tz database as a table of offsets, so that reading a clock costs a comparison. */
export interface Zone {
  readonly name: string;
  /** Milliseconds to add to a moment to get local time. */
  offsetAt(moment: Moment): number;
  /** The local day on which a moment falls. */
  dayAt(moment: Moment): Day;
  /** The moment at which a local day begins, which is 24:00 of the day before. */
  startOf(day: Day): Moment;
  /** RFC 3339 with the zone's offset; fractions of a second only where there are some. */
  print(moment: Moment): string;
}

const FIRST = "1990-01-01T00:00:00Z";

/**
 * Reads a zone of the tz database, from 1990 on (earlier moments take the offset of 1990).
 * @throws RangeError where the runtime does not know the zone
 */
export function compileZone(name: string): Zone {
  const since: number[] = [];
  const offsets: number[] = [];
  const last = Temporal.Instant.from("2100-01-01T00:00:00Z");
  let here: Temporal.ZonedDateTime | null = Temporal.Instant.from(FIRST).toZonedDateTimeISO(name);
  while (here && Temporal.Instant.compare(here.toInstant(), last) < 0) {
    since.push(here.epochMilliseconds);
    offsets.push(here.offsetNanoseconds / 1e6);
    here = here.getTimeZoneTransition("next");
  }
  const suffixes = offsets.map((offset) => {
    const minutes = Math.abs(offset) / 60_000;
    return `${offset < 0 ? "-" : "+"}${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
  });
  const days = new Map<Day, string>();
  const nameOf = (day: Day): string => {
    let text = days.get(day);
    if (text === undefined) {
      // Files span a few years; a bound keeps a flood of absurd dates from filling the memory.
      if (days.size > 20_000) days.clear();
      text = printDay(day);
      days.set(day, text);
    }
    return text;
  };
  const indexAt = (moment: Moment): number => {
    let i = since.length - 1;
    while (i > 0 && moment < since[i]!) i--;
    return i;
  };
  const offsetAt = (moment: Moment): number => offsets[indexAt(moment)]!;
  return {
    name,
    offsetAt,
    dayAt: (moment) => Math.floor((moment + offsetAt(moment)) / DAY),
    startOf(day) {
      const local = day * DAY;
      const guess = local - offsetAt(local - offsets[offsets.length - 1]!);
      const offset = offsetAt(guess);
      return local - offset;
    },
    print(moment) {
      const i = indexAt(moment);
      const local = moment + offsets[i]!;
      const day = Math.floor(local / DAY);
      const rest = local - day * DAY;
      const seconds = Math.floor(rest / 1000);
      const minutes = Math.floor(seconds / 60);
      const fraction = rest - seconds * 1000;
      const clock = `${nameOf(day)}T${twoDigits((minutes / 60) | 0)}:${twoDigits(minutes % 60)}:${twoDigits(seconds - minutes * 60)}`;
      return fraction === 0
        ? clock + suffixes[i]!
        : `${clock}.${String(fraction).padStart(3, "0")}${suffixes[i]!}`;
    },
  };
}
