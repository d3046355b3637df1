import type { Act, Subject } from "@pana/law";
import type { DemonstrationOrganisation } from "./organisations.js";
import { type Randomness, seededId } from "./randomness.js";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Kazakhstan went over to one zone on 1 March 2024, in Almaty at midnight by the old time. */
const ONE_ZONE = Date.UTC(2024, 1, 29, 18);
const offsetHours = (at: number): number => (at < ONE_ZONE ? 6 : 5);

/** The days since 1970 by the clock of Almaty. */
const localDay = (at: number): number => Math.floor((at + offsetHours(at) * HOUR) / DAY);

/** Milliseconds of the epoch as RFC 3339 by the clock of Almaty. */
export const localMoment = (at: number): string => {
  const hours = offsetHours(at);
  return `${new Date(at + hours * HOUR).toISOString().slice(0, 19)}+0${hours}:00`;
};

/** The date by the clock of Almaty, ISO 8601. */
export const localDate = (at: number): string => localMoment(at).slice(0, 10);

/** Public holidays that fall on the same date every year: nobody signs papers then. */
const HOLIDAYS = new Set(
  "01-01 01-02 01-07 03-08 03-21 03-22 03-23 05-01 05-07 05-09 07-06 08-30 10-25 12-16".split(" "),
);

const isWorkingDay = (day: number): boolean => {
  const weekday = (day + 4) % 7;
  return weekday !== 0 && weekday !== 6 && !HOLIDAYS.has(new Date(day * DAY).toISOString().slice(5, 10));
};

/** How long until the next act: some minutes or hours, or some working days (then within office hours). */
export type Wait =
  | { readonly minutes: readonly [number, number] }
  | { readonly hours: readonly [number, number] }
  | { readonly workingDays: readonly [number, number] }
  | { readonly days: readonly [number, number] };

/** An act that is not recorded at once as it should be. */
export interface Delay {
  /** How often the act comes late, and after how long then. */
  readonly chance: number;
  readonly wait: Wait;
}

/** Writes the acts of one file, one after another in time, until the present. */
export class Pen {
  readonly acts: Act[] = [];

  constructor(
    readonly random: Randomness,
    public at: number,
    private readonly until: number,
  ) {}

  /** Whether what would come next lies in the future. */
  get ended(): boolean {
    return this.at > this.until;
  }

  /** Lets time go by. */
  wait(wait: Wait): void {
    const { random } = this;
    if ("minutes" in wait) this.at += random.whole(...wait.minutes) * MINUTE;
    else if ("hours" in wait) this.at += random.whole(wait.hours[0] * 60, wait.hours[1] * 60) * MINUTE;
    else if ("days" in wait) this.office(localDay(this.at) + random.whole(...wait.days));
    else {
      let day = localDay(this.at);
      for (let left = random.whole(...wait.workingDays); left > 0; ) {
        day += 1;
        if (isWorkingDay(day)) left -= 1;
      }
      this.office(day);
    }
  }

  /** To an office hour of a day, or of the first working day after it; never back in time. */
  private office(from: number): void {
    let day = from;
    while (!isWorkingDay(day)) day += 1;
    const midnight = day * DAY - 5 * HOUR;
    const hour = midnight + this.random.whole(9 * 60, 17 * 60 + 30) * MINUTE;
    this.at = Math.max(hour, this.at + this.random.whole(5, 40) * MINUTE);
  }

  /**
   * Lets time go by and writes down an act; past the present it writes nothing.
   * @returns the id of the act
   */
  write(
    kind: string,
    by: DemonstrationOrganisation,
    as: Subject,
    data: Readonly<Record<string, unknown>>,
    wait: Wait,
    delay?: Delay,
  ): string {
    this.wait(delay && this.random.chance(delay.chance) ? delay.wait : wait);
    const id = seededId(this.random, this.at);
    const typed = this.at + this.random.whole(1, 40) * MINUTE;
    if (!this.ended) {
      this.acts.push({
        id,
        kind,
        at: localMoment(this.at),
        recordedAt: localMoment(Math.min(typed, Math.max(this.until, this.at))),
        by: { kind: as, organisation: by.id, ...(by.region === null ? {} : { region: by.region }) },
        data,
      });
    }
    return id;
  }
}
