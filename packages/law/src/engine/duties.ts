import type { Act, CaseFile } from "../model/act.js";
import type { Bearer, Duty, DutyState } from "../model/answers.js";
import type { Meeting } from "../model/jurisdiction.js";
import type { Citation } from "../model/provision.js";
import type { Subject } from "../model/subject.js";
import type { Text } from "../model/text.js";
import { type Moment, parseMoment } from "../time/moment.js";
import { agreedEnd, type Clock, endBefore, endOf, endOfOffer } from "../time/term.js";
import { bearerOf, isAddressed, isDoerOf } from "./bearer.js";
import type { Law } from "./compile.js";
import { momentOf, type Ordered, order } from "./order.js";
import { Scene } from "./scene.js";
import { basisOn, type Trigger, type Variant } from "./tables.js";

/** A duty while the file is being walked. */
interface Owed {
  readonly variant: Variant;
  readonly act: Act;
  readonly arisen: Moment;
  readonly bearer: Bearer;
  readonly to: readonly Subject[];
  readonly basis: readonly Citation[];
  /** The act that ended the act from which it arose, or null. */
  readonly endedBy: Act | null;
  due: Moment | null;
  metBy: Act | null;
  metAt: Moment;
  lapse: { readonly reason: Text; readonly basis: readonly Citation[] } | null;
  lapsedBy: Act | null;
  lapsedAt: Moment;
  /** From when on nobody is owed it any more; infinite where nothing ends it by time alone. */
  readonly expires: Moment;
}

/** The switch that says how many minutes after an act "at once" still is; 60 where a jurisdiction has none. */
export const AT_ONCE_TOLERANCE = "at-once-tolerance";

const scenes = new WeakMap<Law, Scene>();

/** The law's one scene for walking files: a walk is synchronous, so no two ever use it at once. */
export function sceneOf(law: Law): Scene {
  let scene = scenes.get(law);
  if (!scene) {
    scene = new Scene(law);
    scenes.set(law, scene);
  }
  return scene;
}

/**
 * Who owes what to whom, by when, under which provision, and whether it was met: every duty that the acts up to `now`
 * gave rise to, also those lapsed, in the order in which they arose.
 * @param now RFC 3339 with an offset; acts after it have not happened yet
 * @throws RangeError naming the moment, or the act whose moment, is not RFC 3339
 */
export function duties(law: Law, file: CaseFile, now: string): readonly Duty[] {
  const until = momentFrom(now, "now");
  const owed = walk(law, file, order(law, file, until));
  return owed.map((own) => answer(law, own, until));
}

export function momentFrom(value: string, name: string): Moment {
  const moment = parseMoment(value);
  if (Number.isNaN(moment)) throw new RangeError(`${name} is not an RFC 3339 moment with an offset`);
  return moment;
}

function walk(law: Law, file: CaseFile, ordered: Ordered): Owed[] {
  const { acts, moments, endedBy } = ordered;
  const { kinds } = law.tables;
  const scene = sceneOf(law);
  scene.begin(file.person);
  const owed: Owed[] = [];
  /** Those neither met nor lapsed, for which later acts may still do something. */
  const pending: Owed[] = [];

  for (let place = 0; place < acts.length; place++) {
    const act = acts[place]!;
    const table = kinds.get(act.kind);
    if (table === undefined) continue;
    const moment = moments[place]!;
    const day = law.clock.zone.dayAt(moment);
    const ended = endedBy === null ? null : endedBy[place]!;
    scene.turnTo(day);
    if (ended === null) {
      scene.take(act, place, table);
      let left = 0;
      for (const own of pending) {
        const meetings = table.meets[own.variant.index];
        if (moment >= own.expires) expire(own);
        else if (meetings !== undefined && doesMeet(meetings, ordered, place, own, scene)) {
          own.metBy = act;
          own.metAt = moment;
        } else if (!table.moves || !settle(own, scene, acts, moment, law)) pending[left++] = own;
      }
      pending.length = left;
    } else scene.remember(act, table);

    for (const trigger of table.triggers) {
      const own = arise(trigger, scene, ordered, place, day, law.clock);
      if (own === null) continue;
      owed.push(own);
      if (metByEarlier(own, ordered, place, law, scene)) continue;
      if (!settle(own, scene, acts, moment, law)) pending.push(own);
    }
  }
  return endedBy === null ? owed : withoutDoubles(law, owed);
}

function arise(
  { adult, minor, if: is, after }: Trigger,
  scene: Scene,
  { acts, moments, endedBy }: Ordered,
  place: number,
  day: number,
  clock: Clock,
): Owed | null {
  const act = acts[place]!;
  if (basisOn(adult.eras, day) === null) return null;
  if (after >= 0 && scene.ever[after] === 0) return null;
  if (is !== undefined && !is(act, scene)) return null;
  const variant = scene.minor ? minor : adult;
  const bearer = bearerOf(variant.bearer, acts, place);
  const arisen = moments[place]!;
  return {
    variant,
    act,
    arisen,
    bearer,
    to: variant.notToItself ? variant.to.filter((kind) => kind !== bearer.kind) : variant.to,
    basis: basisOn(variant.eras, day) ?? [],
    endedBy: endedBy === null ? null : endedBy[place]!,
    due: dueOf(variant, act, arisen, clock),
    metBy: null,
    metAt: 0,
    lapse: null,
    lapsedBy: null,
    lapsedAt: 0,
    expires: variant.expires === null ? Infinity : endOfOffer(act.data, arisen, variant.expires, clock),
  };
}

/** Ends a duty that time alone has ended: by the act that offered it until then. */
function expire(own: Owed): void {
  own.lapse = own.variant.expires;
  own.lapsedBy = own.act;
  own.lapsedAt = own.expires;
}

function dueOf({ within }: Variant, { data }: Act, arisen: Moment, clock: Clock): Moment | null {
  if (within.in === "while") return null;
  if (within.in === "before") return endBefore(data, within, clock);
  if (within.in !== "agreed") return endOf(clock, within, arisen);
  return agreedEnd(data, within.cap, arisen, clock);
}

function doesMeet(
  meetings: readonly Meeting[],
  ordered: Ordered,
  place: number,
  own: Owed,
  scene: Scene,
): boolean {
  const act = ordered.acts[place]!;
  for (const meeting of meetings) {
    if (meeting.byDoerOf !== undefined && !isDoerOf(meeting.byDoerOf, ordered, place)) continue;
    if (meeting.addressed === true && !isAddressed(act, own.variant)) continue;
    if (meeting.if !== undefined && !meeting.if(act, scene, own.act)) continue;
    return true;
  }
  return false;
}

/**
 * Acts at the same moment meet a duty whichever of the two is read first; where the rule says so, also earlier
 * ones. An act of the kind from which the duty arises does not: two extensions do not meet each other.
 */
function metByEarlier(own: Owed, ordered: Ordered, place: number, law: Law, scene: Scene): boolean {
  const { acts, moments, endedBy } = ordered;
  const { metBefore } = own.variant;
  const { zone } = law.clock;
  const since =
    metBefore === "ever"
      ? Number.NEGATIVE_INFINITY
      : metBefore === "same-day"
        ? zone.startOf(zone.dayAt(own.arisen))
        : own.arisen;
  for (let i = place - 1; i >= 0 && moments[i]! >= since; i--) {
    const act = acts[i]!;
    if (act.kind === own.act.kind || (endedBy !== null && endedBy[i] !== null)) continue;
    const meetings = law.tables.kinds.get(act.kind)?.meets[own.variant.index];
    if (meetings === undefined || !doesMeet(meetings, ordered, i, own, scene)) continue;
    own.metBy = act;
    own.metAt = moments[i]!;
    return true;
  }
  return false;
}

/** Whether what stands now makes the duty lapse; ends a term that runs while a standing holds. */
function settle(own: Owed, scene: Scene, acts: readonly Act[], moment: Moment, law: Law): boolean {
  const { variant } = own;
  if (variant.whileStanding >= 0 && own.due === null && scene.since[variant.whileStanding]! < 0)
    own.due = law.clock.zone.startOf(law.clock.zone.dayAt(moment) + 1);
  for (const lapse of variant.lapses) {
    const by = scene.since[lapse.standing]!;
    if (by < 0) continue;
    if (lapse.notOverdue && own.due !== null && moment > limitOf(own, law)) continue;
    own.lapse = lapse;
    own.lapsedBy = acts[by]!;
    own.lapsedAt = moment;
    return true;
  }
  return false;
}

/**
 * Duties that arose from acts which no longer count: one whose corrected act gives rise to it again is that one duty;
 * the others stay met where they were met in time for it, and lapse otherwise.
 */
function withoutDoubles(law: Law, owed: readonly Owed[]): Owed[] {
  const last = new Map<string, Owed>();
  for (const own of owed) {
    const id = idOf(own);
    const before = last.get(id);
    if (before === undefined || own.endedBy === null || before.endedBy !== null) last.set(id, own);
  }
  return owed.filter((own) => {
    if (last.get(idOf(own)) !== own) return false;
    if (own.endedBy === null) return true;
    const ended = Math.max(momentOf(own.endedBy), own.arisen);
    const settled = own.metBy === null ? (own.lapse === null ? Infinity : own.lapsedAt) : own.metAt;
    if (settled >= ended) {
      const which = law.tables.kinds.get(own.endedBy.kind)?.corrects ?? "withdrawn";
      own.metBy = null;
      own.lapse = law.tables.corrections[which];
      own.lapsedBy = own.endedBy;
      own.lapsedAt = ended;
    }
    return true;
  });
}

const idOf = (own: Owed): string => `${own.variant.rule}:${own.act.id}`;

/** The last moment at which an act still meets the duty in time. */
const limitOf = (own: Owed, law: Law): Moment =>
  own.variant.within.in === "at-once" ? own.due! + toleranceOf(law) : own.due!;

/** How late "at once" may be, in milliseconds. */
const toleranceOf = (law: Law): number => Number(law.switches[AT_ONCE_TOLERANCE] ?? 60) * 60_000;

function answer(law: Law, own: Owed, now: Moment): Duty {
  const { variant, metBy } = own;
  const { print } = law.clock.zone;
  const limit = own.due === null ? Infinity : limitOf(own, law);
  if (own.lapse === null && metBy === null && now >= own.expires) expire(own);
  const { lapse } = own;
  let state: DutyState;
  if (lapse !== null) state = "lapsed";
  else if (metBy !== null) state = own.metAt <= limit ? "met" : "met-late";
  else state = now >= limit ? "overdue" : "open";
  const note = own.due === null ? null : noteOn(law, own);
  return {
    id: idOf(own),
    rule: variant.rule,
    term: variant.term,
    duty: variant.duty,
    title: variant.title,
    bearer: told(own),
    to: own.to,
    arisen: print(own.arisen),
    due: own.due === null ? null : print(own.due),
    state,
    arisenBy: own.act.id,
    dischargedBy: metBy === null ? null : metBy.id,
    dischargedAt: metBy === null ? null : print(own.metAt),
    lapsed:
      lapse === null
        ? null
        : { by: own.lapsedBy!.id, at: print(own.lapsedAt), reason: lapse.reason, basis: lapse.basis },
    changesAt: changesAt(own, state, limit, print),
    basis: own.basis,
    liability: liabilityOf(own, state, limit, law.clock),
    note,
  };
}

/** An open duty becomes overdue or expires, an overdue one expires. */
function changesAt(
  { expires }: Owed,
  state: DutyState,
  limit: Moment,
  print: (moment: Moment) => string,
): string | null {
  const next = state === "open" ? Math.min(limit, expires) : state === "overdue" ? expires : Infinity;
  return next === Infinity ? null : print(next);
}

/** A provision makes liable only for what was missed while it was in force. */
function liabilityOf(
  { variant: { liability }, bearer }: Owed,
  state: DutyState,
  limit: Moment,
  { zone }: Clock,
): Duty["liability"] {
  if (liability === null || (state !== "overdue" && state !== "met-late")) return null;
  const basis = liability.of.includes(bearer.kind) ? basisOn(liability.eras, zone.dayAt(limit)) : null;
  return basis === null ? null : { since: zone.print(limit), basis, note: liability.note };
}

/** Where the file did not tell which body bears the duty, the body of that kind that met it does. */
const told = ({ bearer, metBy }: Owed): Bearer =>
  bearer.organisation === undefined && metBy?.by.organisation !== undefined && metBy.by.kind === bearer.kind
    ? metBy.by
    : bearer;

/** A term that counts days in a year without official data says that it was counted by the rule. */
function noteOn({ clock }: Law, own: Owed): Text | null {
  const { known, data } = clock.calendar;
  const counts = own.variant.within.in;
  if (counts === "at-once" || counts === "hours" || counts === "while") return null;
  const days = clock.zone.dayAt(own.due! - 1);
  return clock.zone.dayAt(own.arisen) >= known.from && days <= known.to ? null : data.byRuleOnly;
}
