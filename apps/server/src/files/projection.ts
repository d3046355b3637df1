import { createHash } from "node:crypto";
import {
  type Act,
  AT_ONCE_TOLERANCE,
  type CaseFile,
  type Duty,
  duties,
  facts,
  type Law,
  type Text,
} from "@pana/law";
import type { Known } from "../organisations/knowledge.js";
import { addressees, organisationsNamed } from "./addressees.js";
import { grantRows } from "./grants.js";
import { answers, type PackageRow, packageRows } from "./packages.js";

/** A duty as the database has it now. Moments in milliseconds since 1970. */
export interface DutyBefore {
  readonly name: string;
  readonly state: Duty["state"];
  readonly due: number | null;
  readonly dueBefore: number | null;
  readonly bearer: string | null;
}

/** A row of `duties`, as `project` in 002-append.sql reads it; moments are RFC 3339. */
export interface DutyRow {
  readonly id: string;
  readonly name: string;
  readonly rule: string;
  readonly term: string | null;
  readonly duty: string;
  readonly bearer_kind: string;
  readonly bearer_id: string | null;
  readonly arisen: string;
  readonly due: string | null;
  readonly due_before: string | null;
  readonly state: Duty["state"];
  readonly overdue_at: string | null;
  readonly wakes_at: string | null;
  readonly words: Pick<Duty, "title" | "to" | "basis"> | null;
}

export interface ParticipantRow {
  readonly organisation: string;
  readonly since: string;
  /** The kind of act by which the organisation came in. */
  readonly because: string;
  /** When it ends, or ended; null while nothing ends it. */
  readonly until: string | null;
}

/** Why an organisation sees a part of the file, as `project` reads it; moments are RFC 3339. */
export interface GrantRow {
  readonly organisation: string;
  readonly part: string;
  readonly ground: "task" | "exception" | "consent";
  readonly because: Text | null;
  readonly basis: readonly { readonly act: string; readonly provision: string }[];
  readonly since: string;
  readonly until: string | null;
}

/** What an organisation is told: of a duty, or that it was asked to take part, by an act of the kind `because`. */
export type NoticeRow = { readonly organisation: string; readonly at: string } & (
  | {
      readonly what: "arisen" | "due-soon" | "overdue" | "overdue-below" | "unanswered" | "declined";
      readonly duty: string;
    }
  | { readonly what: "joined"; readonly because: string }
);

/** What follows from the acts of a file, as rows: the summary, who takes part, the duties that changed, notices. */
export interface Projection {
  readonly status: string;
  readonly track: string;
  readonly region: string | null;
  readonly last_act_at: string;
  readonly participants: readonly ParticipantRow[];
  /** Every grant, whether it is new or not: what is not among them is no longer granted. */
  readonly grants: readonly GrantRow[];
  /** Every package that a referral sends; one that is not among them any more is withdrawn. */
  readonly packages: readonly PackageRow[];
  /** The moment as of which it was projected. */
  readonly at: string;
  readonly duties: readonly DutyRow[];
  readonly notices: readonly NoticeRow[];
}

export interface Projecting {
  readonly id: string;
  readonly file: CaseFile;
  readonly region: string | null;
  /** RFC 3339. */
  readonly now: string;
  readonly before: readonly DutyBefore[];
  /** The organisations that take part already. */
  readonly participants: readonly string[];
  /** What made it necessary: an act, time alone, or a decree that changed the calendar. */
  readonly cause: "act" | "time" | "decree";
}

/** The id of a duty's row: made from the file and the duty's name, so that projecting again finds the same row. */
export function dutyId(file: string, name: string): string {
  const hex = createHash("sha256").update(`${file}\0${name}`).digest("hex");
  const variant = ((Number.parseInt(hex[16]!, 16) & 3) | 8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Projects a file by the law, as it stands at a moment. Pure: the same acts and the same moment give the same rows. */
export function project({ law, directory }: Known, projecting: Projecting): Projection {
  const { id, file, now, before, cause } = projecting;
  const { status, track } = facts(law, file);
  const region = projecting.region ?? regionOf(file);
  const addressed = addressees({ law, directory }, file, region, projecting.participants, now);
  const taking = new Map(addressed.taking);
  const asked = new Map(addressed.asked);
  const owed = duties(law, file, now);
  const owing = new Map<string, string>();
  const known = new Map(before.map((duty) => [duty.name, duty]));
  const kindOf = new Map(file.acts.map((act) => [act.id, act]));
  const rows: DutyRow[] = [];
  const notices: NoticeRow[] = [];

  for (const duty of owed) {
    const was = known.get(duty.id);
    const unmet = duty.state === "open" || duty.state === "overdue";
    const arisenBy = kindOf.get(duty.arisenBy);
    const bearer = bearerOf(duty, was, arisenBy);
    const byPackage = answers(law, duty.duty) && arisenBy !== undefined && asked.has(arisenBy.id);
    if (byPackage && bearer !== null) {
      // Whoever owes the answer is asked, also where the act named nobody.
      asked.set(arisenBy.id, [...new Set([...asked.get(arisenBy.id)!, bearer])]);
    } else if (unmet && bearer !== null && (taking.get(bearer)?.until ?? "ended") !== null) {
      const because = arisenBy?.kind ?? duty.duty;
      taking.set(bearer, { organisation: bearer, since: duty.arisen, because, until: null });
    }
    if (unmet && bearer !== null && !answers(law, duty.duty)) {
      const since = owing.get(bearer);
      if (since === undefined || Date.parse(duty.arisen) < Date.parse(since)) owing.set(bearer, duty.arisen);
    }
    const due = duty.due === null ? null : Date.parse(duty.due);
    const unchanged = was && was.state === duty.state && was.due === due && was.bearer === bearer;
    if (unchanged && (cause === "act" ? region === projecting.region : !unmet)) continue;
    const row = rowOf(law, id, duty, bearer, Date.parse(now), dueBefore(was, due, cause));
    rows.push(row);
    const tell = (organisation: string, what: Exclude<NoticeRow["what"], "joined">) =>
      notices.push({ organisation, what, at: now, duty: row.id });
    const sender = byPackage ? arisenBy.by.organisation : undefined;
    if (sender !== undefined && directory.get(sender)) {
      const answer = kindOf.get(duty.dischargedBy ?? "")?.kind;
      if (duty.state === "overdue") tell(sender, "unanswered");
      else if (answer !== undefined && answer !== duty.duty && was !== undefined) tell(sender, "declined");
    }
    if (!unmet || bearer === null) continue;
    if (was === undefined && arisenBy?.by.organisation !== bearer) tell(bearer, "arisen");
    if (duty.state === "overdue") {
      tell(bearer, "overdue");
      const above = directory.above(bearer)[0];
      if (above) tell(above.id, "overdue-below");
    } else if (row.overdue_at !== null && row.wakes_at === row.overdue_at && remindsAt(duty) !== null) {
      tell(bearer, "due-soon");
    }
  }
  const present = new Set(projecting.participants);
  const packages = packageRows({ law }, file, asked, taking, owed, now);
  const joining = [
    ...[...taking.values()].filter(({ organisation }) => !present.has(organisation)),
    ...packages
      .filter(({ outcome, until }) => outcome === null && Date.parse(until) > Date.parse(now))
      .map(({ organisation, referral }) => ({ organisation, because: kindOf.get(referral)!.kind })),
  ];
  // Whoever has acted here knows of the file, and whoever is told of a duty in it is told enough.
  const knowing = new Set([
    ...file.acts.map(({ by }) => by.organisation),
    ...notices.map((one) => one.organisation),
  ]);
  for (const { organisation, because } of joining) {
    if (!knowing.has(organisation)) notices.push({ organisation, what: "joined", at: now, because });
  }
  return {
    status,
    track,
    region,
    last_act_at: lastAct(law, file),
    participants: [...taking.values()].filter(
      ({ organisation, until }) => !present.has(organisation) || until !== null,
    ),
    grants: grantRows({ law, directory }, file, taking.values(), owing, now),
    packages,
    at: now,
    duties: rows,
    notices,
  };

  /** Who takes part or is asked to. */
  function near(): ReadonlySet<string> {
    return new Set([...taking.keys(), ...[...asked.values()].flat()]);
  }

  /**
   * The body that the file names, else the one that was found before, else one of those that the act names, else the
   * competent one of the region.
   */
  function bearerOf({ bearer }: Duty, was: DutyBefore | undefined, arisenBy: Act | undefined): string | null {
    const named = bearer.organisation === undefined ? undefined : directory.get(bearer.organisation);
    if (named && !named.suspended) return named.id;
    const found = was?.bearer ? directory.get(was.bearer) : undefined;
    if (found && !found.suspended && found.kinds.includes(bearer.kind)) return found.id;
    const addressed = organisationsNamed(arisenBy)
      .map((one) => directory.get(one))
      .find((one) => one && !one.suspended && one.kinds.includes(bearer.kind));
    if (addressed) return addressed.id;
    const competent = directory.competent(bearer.kind, bearer.region ?? region, near());
    return competent?.id ?? named?.id ?? null;
  }
}

/** The region of the first act whose body has one. */
const regionOf = ({ acts }: CaseFile): string | null =>
  acts.find(({ by }) => by.region !== undefined)?.by.region ?? null;

/** The latest moment at which something happened that all who take part may know of. */
const lastAct = ({ jurisdiction }: Law, { acts }: CaseFile): string =>
  acts
    .filter(({ kind }) => jurisdiction.actKinds[kind]?.knownTo === undefined)
    .reduce((last, { at }) => (Date.parse(at) >= Date.parse(last) ? at : last), acts[0]!.at);

/** A decree that moves an end is shown with the end as it was; an act that moves it is not. */
function dueBefore(was: DutyBefore | undefined, due: number | null, cause: Projecting["cause"]) {
  if (!was) return null;
  if (was.due === due) return was.dueBefore;
  return cause === "decree" ? was.due : null;
}

const HOUR = 3_600_000;
const SHORTEST = 8 * HOUR;
const LONGEST_LEAD = 7 * 24 * HOUR;

/**
 * When a reminder is owed that a term ends: a quarter of the term before its end, a week at most. A term of a few hours
 * has no reminder: it would only repeat that the duty arose. Milliseconds since 1970.
 */
function remindsAt({ arisen, due }: Pick<Duty, "arisen" | "due">): number | null {
  if (due === null) return null;
  const length = Date.parse(due) - Date.parse(arisen);
  return length < SHORTEST ? null : Date.parse(due) - Math.min(length / 4, LONGEST_LEAD);
}

function rowOf(
  law: Law,
  file: string,
  duty: Duty,
  bearer: string | null,
  now: number,
  before: number | null,
): DutyRow {
  const { print } = law.clock.zone;
  const unmet = duty.state === "open" || duty.state === "overdue";
  const overdueAt = unmet ? overdueSince(law, duty) : null;
  const reminder = duty.state === "open" ? remindsAt(duty) : null;
  const wakesAt = reminder !== null && reminder > now ? print(reminder) : duty.changesAt;
  return {
    id: dutyId(file, duty.id),
    name: duty.id,
    rule: duty.rule,
    term: duty.term,
    duty: duty.duty,
    bearer_kind: duty.bearer.kind,
    bearer_id: bearer,
    arisen: duty.arisen,
    due: duty.due,
    due_before: before === null ? null : print(before),
    state: duty.state,
    overdue_at: overdueAt,
    wakes_at: wakesAt,
    words: unmet ? { title: duty.title, to: duty.to, basis: duty.basis } : null,
  };
}

/** "At once" is overdue only after the tolerance; every other term, from its end on. */
function overdueSince(law: Law, { due, arisen }: Duty): string | null {
  if (due === null || due !== arisen) return due;
  return law.clock.zone.print(Date.parse(due) + Number(law.switches[AT_ONCE_TOLERANCE] ?? 60) * 60_000);
}
