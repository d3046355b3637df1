import type { Act, Person } from "../model/act.js";
import type { Facts } from "../model/answers.js";
import type { Seen, Switches } from "../model/jurisdiction.js";
import { type Day, dateOf, dayOf, parseDay } from "../time/moment.js";
import type { Law } from "./compile.js";
import type { KindTable } from "./tables.js";

/**
 * What the acts read so far have brought about. One is used again for file after file, so that reading a file makes
 * no garbage: it never leaves the function that walks it.
 */
export class Scene implements Seen {
  person: Person | undefined;
  readonly switches: Switches;
  /** For each standing the place of the act that set it, or -1. */
  readonly since: Int32Array;
  /** Standings that were ever reached, also by acts that were withdrawn since. */
  readonly ever: Uint8Array;
  /** The day on which the person is of age by the date of birth in the file; NaN where that is not known. */
  #bornOfAge = Number.NaN;
  /** The same by the act that established the age: ±Infinity for "an adult" or "a minor" without a date. */
  #establishedOfAge = Number.NaN;
  #presumed = false;
  #day: Day = 0;
  readonly #names: ReadonlyMap<string, number>;
  readonly #ofAge: number;

  constructor(law: Law) {
    this.switches = law.switches;
    this.#names = law.tables.standings;
    this.#ofAge = law.jurisdiction.minority.ofAge;
    this.since = new Int32Array(this.#names.size);
    this.ever = new Uint8Array(this.#names.size);
  }

  begin(person: Person | undefined): void {
    this.person = person;
    this.since.fill(-1);
    this.ever.fill(0);
    this.#bornOfAge = person?.born === undefined ? Number.NaN : ofAgeOn(person.born, this.#ofAge);
    this.#establishedOfAge = Number.NaN;
    this.#presumed = false;
  }

  stands(standing: string): boolean {
    const place = this.#names.get(standing);
    if (place === undefined) throw new RangeError(`no standing ${standing}`);
    return this.since[place]! >= 0;
  }

  get minorByBirth(): boolean | null {
    return Number.isNaN(this.#bornOfAge) ? null : this.#day < this.#bornOfAge;
  }

  /** What an act established decides; before it a presumption; before that the date of birth in the file. */
  get minor(): boolean {
    if (!Number.isNaN(this.#establishedOfAge)) return this.#day < this.#establishedOfAge;
    return this.#presumed || this.#day < this.#bornOfAge;
  }

  get minority(): Facts["minority"] {
    const known = Number.isNaN(this.#establishedOfAge) ? this.#bornOfAge : this.#establishedOfAge;
    if (Number.isNaN(this.#establishedOfAge) && this.#presumed && !(this.#day < this.#bornOfAge))
      return "presumed-minor";
    return Number.isNaN(known) ? "not-in-question" : this.#day < known ? "minor" : "adult";
  }

  /** Moves to the day of an act, before its conditions are asked. */
  turnTo(day: Day): void {
    this.#day = day;
  }

  /** Takes in what an act does: first the age, which other conditions may ask for, then the standings. */
  take(act: Act, place: number, table: KindTable): void {
    if (table.presumes.length > 0 && table.presumes.some((is) => is === undefined || is(act, this)))
      this.#presumed = true;
    if (table.establishesAge) this.#establishAge(act);
    for (const { standing, if: is } of table.clears)
      if (is === undefined || is(act, this)) this.since[standing] = -1;
    for (const { standing, if: is } of table.sets)
      if (is === undefined || is(act, this)) {
        this.since[standing] = place;
        this.ever[standing] = 1;
      }
  }

  /** An act that no longer counts: it sets nothing, but what it once reached was reached. */
  remember(act: Act, table: KindTable): void {
    for (const { standing, if: is } of table.sets)
      if (is === undefined || is(act, this)) this.ever[standing] = 1;
  }

  #establishAge({ data }: Act): void {
    if (typeof data.born === "string") this.#establishedOfAge = ofAgeOn(data.born, this.#ofAge);
    else if (typeof data.adult === "boolean")
      this.#establishedOfAge = data.adult ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  }
}

/** The day on which a person born on a date, or in a year, is of age. Of a year only its end is sure. */
export function ofAgeOn(born: string, years: number): Day {
  if (born.length === 4) return dayOf(Number(born) + years + 1, 1, 1);
  const day = parseDay(born);
  if (Number.isNaN(day)) return Number.NaN;
  const { year, month, date } = dateOf(day);
  return dayOf(year + years, month, date);
}
