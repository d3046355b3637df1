import type { Law } from "@pana/law";
import type { Static } from "typebox";
import type { LANES, ScopeSchema } from "./contract.js";
import type { Moments } from "./store.js";

export type Lane = (typeof LANES)[number];
export type Scope = Static<typeof ScopeSchema>;

const DAY = 86_400_000;

/** The moments that part the lanes, by the jurisdiction's own days. */
export function momentsOf({ clock: { zone } }: Law, now: string): Moments {
  const today = zone.dayAt(Date.parse(now));
  return {
    now,
    // A term ends at 24:00 of its last day, which is the beginning of the next.
    tomorrow: zone.print(zone.startOf(today + 1)),
    nextWeek: zone.print(Date.parse(now) + 7 * DAY),
  };
}
