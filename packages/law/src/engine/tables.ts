import type {
  BearerOf,
  Expiry,
  Jurisdiction,
  Known,
  Lapse,
  Meeting,
  Obligation,
  Rule,
  Seen,
  Switches,
  When,
  Within,
} from "../model/jurisdiction.js";
import type { Citation } from "../model/provision.js";
import type { Subject } from "../model/subject.js";
import type { Text } from "../model/text.js";
import { type Day, parseDay } from "../time/moment.js";

/** A stretch of days in which a rule applies, with those of its provisions that are in force in it. */
export interface Era {
  readonly from: Day;
  readonly to: Day;
  readonly basis: readonly Citation[];
}

interface Condition<C> {
  readonly standing: number;
  readonly if: When<C>["if"];
}

export interface CompiledLapse {
  readonly standing: number;
  readonly reason: Text;
  readonly basis: readonly Citation[];
  readonly notOverdue: boolean;
}

/** A rule as it applies on one track. */
export interface Variant {
  /** Place among all variants: {@link KindTable.meets} is indexed by it. */
  readonly index: number;
  readonly rule: string;
  readonly term: string | null;
  readonly title: Text;
  readonly duty: string;
  readonly bearer: readonly BearerOf[];
  readonly to: readonly Subject[];
  readonly notToItself: boolean;
  readonly metBefore: Rule["metBefore"] | null;
  readonly within: Within;
  /** The place of the standing of a term that runs while it holds, or -1. */
  readonly whileStanding: number;
  readonly lapses: readonly CompiledLapse[];
  readonly expires:
    | (Pick<Expiry, "field" | "days" | "reason"> & { readonly basis: readonly Citation[] })
    | null;
  readonly eras: readonly Era[];
  readonly liability: {
    readonly of: readonly Subject[];
    readonly eras: readonly Era[];
    readonly note: Text;
  } | null;
}

export interface Trigger {
  readonly adult: Variant;
  readonly minor: Variant;
  readonly if: When<Known>["if"];
  readonly after: number;
}

/** All that one act kind does. */
export interface KindTable {
  readonly sets: Condition<Seen>[];
  readonly clears: Condition<Seen>[];
  readonly triggers: Trigger[];
  /** By the index of the variant: how an act of this kind meets the duty. */
  readonly meets: (readonly Meeting[] | undefined)[];
  /** Whether it sets or clears any standing, so that duties may lapse by it. */
  moves: boolean;
  readonly presumes: When<Known>["if"][];
  readonly establishesAge: boolean;
  readonly corrects: "corrected" | "withdrawn" | null;
}

/** The jurisdiction by act kind, with names turned into places, so that reading a file is walking arrays. */
export interface Tables {
  readonly kinds: ReadonlyMap<string, KindTable>;
  readonly standings: ReadonlyMap<string, number>;
  readonly corrections: Readonly<
    Record<"corrected" | "withdrawn", { readonly reason: Text; readonly basis: readonly Citation[] }>
  >;
}

export class UnknownProvision extends RangeError {}

export const citation = (jurisdiction: Jurisdiction, key: string): Citation => {
  const editions = jurisdiction.provisions[key];
  if (!editions?.[0]) throw new UnknownProvision(`${jurisdiction.id} has no provision ${key}`);
  return { act: editions[0].act, provision: editions[0].provision };
};

/** The stretches in which the first provision is in force, each with the others that are in force in it. */
export function erasOf(jurisdiction: Jurisdiction, basis: readonly string[]): readonly Era[] {
  const editions = basis.map((key) => {
    const own = citation(jurisdiction, key);
    const spans = jurisdiction.provisions[key]!.map(({ validFrom, validTo }) => ({
      from: parseDay(validFrom),
      to: validTo === null ? Number.POSITIVE_INFINITY : parseDay(validTo),
    }));
    return { own, spans };
  });
  const breaks = new Set<Day>();
  for (const { spans } of editions) for (const { from, to } of spans) breaks.add(from).add(to + 1);
  const eras: { from: Day; to: Day; basis: Citation[] }[] = [];
  const points = [...breaks].sort((a, b) => a - b);
  points.forEach((from, i) => {
    const to = (points[i + 1] ?? Number.POSITIVE_INFINITY) - 1;
    const holds = editions.filter(({ spans }) => spans.some((span) => span.from <= from && to <= span.to));
    if (holds[0] !== editions[0]) return;
    const cited = holds.map(({ own }) => own);
    const before = eras.at(-1);
    if (before && before.to + 1 === from && String(before.basis.map(key)) === String(cited.map(key)))
      before.to = to;
    else eras.push({ from, to, basis: cited });
  });
  return eras.reverse();
}

const key = ({ act, provision }: Citation): string => `${act} ${provision}`;

export const basisOn = (eras: readonly Era[], day: Day): readonly Citation[] | null => {
  for (const era of eras) if (era.from <= day && day <= era.to) return era.basis;
  return null;
};

/** @throws RangeError where the tables name a provision, a standing or an act kind that does not exist */
export function compileTables(jurisdiction: Jurisdiction, switches: Switches): Tables {
  const standings = new Map(Object.keys(jurisdiction.standings).map((name, i) => [name, i]));
  const kinds = new Map<string, KindTable>();
  const { corrected, withdrawn } = jurisdiction.corrections;
  const table = (kind: string): KindTable => {
    if (!(kind in jurisdiction.actKinds)) throw new RangeError(`${jurisdiction.id} has no act kind ${kind}`);
    let found = kinds.get(kind);
    if (!found) {
      found = {
        sets: [],
        clears: [],
        triggers: [],
        meets: [],
        moves: false,
        presumes: [],
        establishesAge: jurisdiction.minority.established.includes(kind),
        corrects: kind === corrected.kind ? "corrected" : kind === withdrawn.kind ? "withdrawn" : null,
      };
      kinds.set(kind, found);
    }
    return found;
  };
  const place = (standing: string): number => {
    const found = standings.get(standing);
    if (found === undefined) throw new RangeError(`${jurisdiction.id} has no standing ${standing}`);
    return found;
  };

  for (const kind of Object.keys(jurisdiction.actKinds)) table(kind);
  for (const [name, { set, cleared = [] }] of Object.entries(jurisdiction.standings)) {
    for (const when of set) table(when.kind).sets.push({ standing: place(name), if: when.if });
    for (const when of cleared) table(when.kind).clears.push({ standing: place(name), if: when.if });
  }
  for (const own of kinds.values()) own.moves = own.sets.length > 0 || own.clears.length > 0;
  for (const when of jurisdiction.minority.presumed) table(when.kind).presumes.push(when.if);

  let variants = 0;
  const variant = (rule: Rule, part: Obligation): Variant => {
    const index = variants++;
    const within = typeof part.within === "function" ? part.within(switches) : part.within;
    const meetings = new Map<string, Meeting[]>();
    for (const meeting of part.met) {
      const own = meetings.get(meeting.kind);
      if (own) own.push(meeting);
      else meetings.set(meeting.kind, [meeting]);
    }
    for (const [kind, own] of meetings) table(kind).meets[index] = own;
    table(part.duty);
    return {
      index,
      rule: rule.id,
      term: part.term,
      title: part.title,
      duty: part.duty,
      bearer: part.bearer,
      to: part.to,
      notToItself: rule.notToItself ?? false,
      metBefore: rule.metBefore ?? null,
      within,
      whileStanding: within.in === "while" ? place(within.standing) : -1,
      lapses: part.lapses.map((lapse: Lapse) => ({
        standing: place(lapse.when),
        reason: lapse.reason,
        basis: lapse.basis.map((own) => citation(jurisdiction, own)),
        notOverdue: lapse.notOverdue ?? false,
      })),
      expires: part.expires
        ? { ...part.expires, basis: part.expires.basis.map((own) => citation(jurisdiction, own)) }
        : null,
      eras: erasOf(jurisdiction, part.basis),
      liability: part.liability
        ? {
            of: part.liability.of,
            eras: erasOf(jurisdiction, part.liability.basis),
            note: part.liability.note,
          }
        : null,
    };
  };
  for (const rule of jurisdiction.rules) {
    const adult = variant(rule, rule);
    const minor = rule.minors ? variant(rule, { ...rule, ...rule.minors }) : adult;
    for (const when of rule.arises)
      table(when.kind).triggers.push({
        adult,
        minor,
        if: when.if,
        after: when.after === undefined ? -1 : place(when.after),
      });
  }
  for (const paper of Object.values(jurisdiction.papers)) {
    for (const key of paper.basis) citation(jurisdiction, key);
    for (const kind of paper.with) table(kind);
  }
  for (const { kinds: named = [] } of jurisdiction.unverified) for (const kind of named) table(kind);
  const reasonOf = (which: typeof corrected) => ({
    reason: which.reason,
    basis: which.basis.map((own) => citation(jurisdiction, own)),
  });
  return {
    kinds,
    standings,
    corrections: { corrected: reasonOf(corrected), withdrawn: reasonOf(withdrawn) },
  };
}
