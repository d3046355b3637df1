import type { Act } from "../model/act.js";
import type { Bearer } from "../model/answers.js";
import type { BearerOf } from "../model/jurisdiction.js";
import type { Subject } from "../model/subject.js";

const subjects = (value: unknown): readonly Subject[] =>
  (Array.isArray(value) ? value : typeof value === "string" ? [value] : []) as readonly Subject[];

/** Whether an act is addressed to one of these kinds. */
export function isAddressed(act: Act, to: readonly Subject[]): boolean {
  for (const kind of subjects(act.data.to)) if (to.includes(kind)) return true;
  return false;
}

/** The one organisation that an act names beside one kind of addressee: only then is it sure which is which. */
function addressed(act: Act): { readonly kind: Subject; readonly organisation?: string } | null {
  const to = subjects(act.data.to);
  if (to[0] === undefined) return null;
  const named = subjects(act.data.organisations) as readonly string[];
  return to.length === 1 && named.length === 1 ? { kind: to[0], organisation: named[0]! } : { kind: to[0] };
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
  if (of === "addressee") {
    const one = addressed(act);
    if (one === null) return null;
    return one.organisation === undefined
      ? (inFile(one.kind, acts, place) ?? withRegion(one, act))
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

/** Whether an act was done by the bearer: the same organisation, or the same kind where one is not told. */
export function isBearer({ by }: Act, bearer: Bearer): boolean {
  return by.organisation !== undefined && bearer.organisation !== undefined
    ? by.organisation === bearer.organisation
    : by.kind === bearer.kind;
}
