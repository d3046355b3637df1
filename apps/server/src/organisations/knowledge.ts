import { compile, type DayChange, type Law } from "@pana/law";
import { kz } from "@pana/law/kz";
import type { Queries } from "../database/database.js";
import { Directory } from "./directory.js";
import { readDaysOff, readOrganisations, readStamps, type Stamps } from "./store.js";

/** What every answer is made with: the law with the days that decrees added, and the directory of organisations. */
export interface Known {
  readonly law: Law;
  readonly days: readonly DayChange[];
  readonly directory: Directory;
  readonly stamps: Stamps;
}

/**
 * Keeps the law and the directory in memory. The database stamps every change of either, so a process notices what another
 * one changed as soon as it reads the stamps along with a file.
 */
export class Knowledge {
  #known: Promise<Known> | null = null;

  constructor(private readonly queries: Queries) {}

  /** What is known, as new as `stamps` where they are given, and as the last look otherwise. */
  async known(stamps?: Stamps): Promise<Known> {
    this.#known ??= this.#load(null);
    const known = await this.#known;
    if (stamps === undefined || same(known.stamps, stamps)) return known;
    return this.refresh();
  }

  /** Looks whether anything has changed, and reads again what has. */
  async refresh(): Promise<Known> {
    const before = await (this.#known ?? null);
    const next = this.#load(before);
    this.#known = next;
    next.catch(() => {
      if (this.#known === next) this.#known = before && Promise.resolve(before);
    });
    return next;
  }

  async #load(before: Known | null): Promise<Known> {
    // The stamps first: what changes after them is read again at the next look.
    const stamps = await readStamps(this.queries);
    const directory =
      before?.stamps.organisations === stamps.organisations
        ? before.directory
        : new Directory(await readOrganisations(this.queries));
    if (before?.stamps.calendar === stamps.calendar) return { ...before, directory, stamps };
    const days = await readDaysOff(this.queries);
    return { law: compile(kz, { days }), days, directory, stamps };
  }
}

const same = (one: Stamps, other: Stamps): boolean =>
  one.organisations === other.organisations && one.calendar === other.calendar;
