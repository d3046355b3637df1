import type { Act, Actor } from "../model/act.js";
import type { Bearer } from "../model/answers.js";
import type { BearerOf } from "../model/jurisdiction.js";
import type { Subject } from "../model/subject.js";
import type { Ordered } from "./order.js";

const subjects = (value: unknown): readonly Subject[] =>
  (Array.isArray(value) ? value : typeof value === "string" ? [value] : []) as readonly Subject[];

/**
 * Whether an act is addressed to one of those to whom a duty is owed; telling oneself is not telling. It looks at who
 * told rather than at who bears the duty, which other acts may show to be somebody else.
 */
export function isAddressed(
  act: Act,
  { to, notToItself }: { readonly to: readonly Subject[]; readonly notToItself: boolean },
): boolean {
  for (const kind of subjects(act.data.to))
    if (to.includes(kind) && !(notToItself && kind === act.by.kind)) return true;
  return false;
}

/**
 * The one organisation that an act names beside one kind of addressee: only then is it sure which is which.
 * @param among looks at addressees of these kinds only, the first of them that is addressed
 */
function addressed(
  act: Act,
  among?: readonly Subject[],
): { readonly kind: Subject; readonly organisation?: string } | null {
  const to = subjects(act.data.to);
  const kind = among ? among.find((one) => to.includes(one)) : to[0];
  if (kind === undefined) return null;
  const named = subjects(act.data.organisations) as readonly string[];
  return to.length === 1 && named.length === 1 ? { kind, organisation: named[0]! } : { kind };
}

/** The latest body of a kind that acted in the file, or was addressed by name, up to a place. */
function inFile(kind: Subject, acts: readonly Act[], place: number): Bearer | null {
  for (let i = place; i >= 0; i--) {
    const act = acts[i]!;
    if (act.by.kind === kind && act.by.organisation !== undefined) return act.by;
    if (act.data.organisations === undefined) continue;
    const one = addressed(act);
    if (one?.organisation !== undefined && one.kind === kind) return withRegion(one, act);
  }
  return null;
}

/** A body that the file does not place is looked for in the region of the act. */
const withRegion = (body: { kind: Subject; organisation?: string }, act: Act): Bearer =>
  act.by.region === undefined ? body : { ...body, region: act.by.region };

function find(of: BearerOf, acts: readonly Act[], place: number): Bearer | null {
  const act = acts[place]!;
  if (of === "actor") return act.by;
  if (of === "addressee" || (typeof of === "object" && "addressedAmong" in of)) {
    const one = addressed(act, of === "addressee" ? undefined : of.addressedAmong);
    if (one === null) return null;
    // An act that names several bodies means one of those, not one that acted before; which one, the directory knows.
    const named = subjects(act.data.organisations).length > 0;
    return one.organisation === undefined
      ? ((named ? null : inFile(one.kind, acts, place)) ?? withRegion(one, act))
      : withRegion(one, act);
  }
  if ("actorAmong" in of) return of.actorAmong.includes(act.by.kind) ? act.by : null;
  if ("inFile" in of) return inFile(of.inFile, acts, place);
  if ("kind" in of) return inFile(of.kind, acts, place) ?? withRegion({ kind: of.kind }, act);
  for (let i = place; i >= 0; i--) if (acts[i]!.kind === of.doerOf) return acts[i]!.by;
  return null;
}

/** Who bears a duty that arises from the act at a place: the first that the file can answer, else the actor. */
export function bearerOf(list: readonly BearerOf[], acts: readonly Act[], place: number): Bearer {
  for (const of of list) {
    const found = find(of, acts, place);
    if (found !== null) return found;
  }
  return acts[place]!.by;
}

const sameBody = (one: Actor, other: Actor): boolean =>
  one.organisation !== undefined && other.organisation !== undefined
    ? one.organisation === other.organisation
    : one.kind === other.kind;

/** Whether the act at a place was done by a body that did an act of one of these kinds by then. */
export function isDoerOf(
  kinds: readonly string[],
  { acts, moments, endedBy }: Ordered,
  place: number,
): boolean {
  const { by } = acts[place]!;
  for (let i = 0; i < acts.length && moments[i]! <= moments[place]!; i++)
    if (kinds.includes(acts[i]!.kind) && !endedBy?.[i] && sameBody(by, acts[i]!.by)) return true;
  return false;
}
