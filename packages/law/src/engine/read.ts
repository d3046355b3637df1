import type { Act, CaseFile } from "../model/act.js";
import type { Reading } from "../model/jurisdiction.js";
import type { Moment } from "../time/moment.js";
import type { Law } from "./compile.js";
import { momentOf, order } from "./order.js";
import { Scene } from "./scene.js";

/**
 * Reads a file as it stood at a moment: the acts that count, the standings that hold, the track it runs on.
 * @param until milliseconds since 1970; all acts where absent
 */
export function read(law: Law, file: CaseFile, until: Moment = Number.POSITIVE_INFINITY): Reading {
  const ordered = order(law, file, until);
  const scene = new Scene(law);
  scene.begin(file.person);
  const acts: Act[] = [];
  ordered.acts.forEach((act, place) => {
    if (ordered.endedBy?.[place]) return;
    acts.push(act);
    scene.turnTo(law.clock.zone.dayAt(ordered.moments[place]!));
    const table = law.tables.kinds.get(act.kind);
    if (table) scene.take(act, acts.length - 1, table);
  });
  if (Number.isFinite(until)) scene.turnTo(law.clock.zone.dayAt(until));
  const all = (...kinds: readonly string[]) => acts.filter(({ kind }) => kinds.includes(kind));
  return {
    file,
    now: Number.isFinite(until) ? until : (ordered.moments.at(-1) ?? 0),
    acts,
    clock: law.clock,
    person: file.person,
    switches: law.switches,
    minor: scene.minor,
    minorByBirth: scene.minorByBirth,
    minority: scene.minority,
    stands: (standing) => scene.stands(standing),
    by: (standing) => acts[scene.since[law.tables.standings.get(standing) ?? -1] ?? -1] ?? null,
    all,
    last: (...kinds) => all(...kinds).at(-1) ?? null,
    at: momentOf,
  };
}
