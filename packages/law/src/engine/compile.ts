import type { Jurisdiction, Switch, Switches, SwitchValue } from "../model/jurisdiction.js";
import { compileCalendar, type DayChange } from "../time/calendar.js";
import type { Clock } from "../time/term.js";
import { compileZone } from "../time/zone.js";
import { compileTables, type Tables } from "./tables.js";

/** What an administrator adds to a jurisdiction without a new release. */
export interface Overrides {
  /** Days that a decree made days off or working days. */
  readonly days?: readonly DayChange[];
  /** Other values of the jurisdiction's switches. */
  readonly switches?: Switches;
}

/** A jurisdiction made ready for reading files. Compile once and keep: it holds tables, and no state of any file. */
export interface Law {
  readonly jurisdiction: Jurisdiction;
  readonly clock: Clock;
  readonly switches: Switches;
  readonly tables: Tables;
}

/**
 * Makes a jurisdiction ready: its calendar with the days of later decrees, its zone from the tz database, its rules
 * by act kind.
 * @throws RangeError naming a switch or value, a date, a provision, a standing or an act kind that does not exist
 */
export function compile(jurisdiction: Jurisdiction, overrides: Overrides = {}): Law {
  const chosen = Object.entries(overrides.switches ?? {}).map(([name, value]) => {
    const own = jurisdiction.switches[name];
    if (!own) throw new RangeError(`switches: ${jurisdiction.id} has no switch ${name}`);
    if (!allows(own, value)) throw new RangeError(`switches: ${name} cannot be ${String(value)}`);
    return [name, value] as const;
  });
  const defaults = Object.entries(jurisdiction.switches).map(([name, own]) => [name, own.default] as const);
  const switches = Object.fromEntries([...defaults, ...chosen]);
  return {
    jurisdiction,
    clock: {
      zone: compileZone(jurisdiction.calendar.zone),
      calendar: compileCalendar(jurisdiction.calendar, overrides.days),
    },
    switches,
    tables: compileTables(jurisdiction, switches),
  };
}

function allows({ values }: Switch, value: SwitchValue): boolean {
  if ("min" in values) return typeof value === "number" && value >= values.min && value <= values.max;
  return values.includes(value);
}
