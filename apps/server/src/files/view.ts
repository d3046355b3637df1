import {
  type CaseFile,
  type Citation,
  type Permission,
  permitsAll,
  type Subject,
  type Text,
} from "@pana/law";
import type { Caller } from "../access/caller.js";
import { notVisible, type Refusal } from "../http/refusal.js";
import type { Known } from "../organisations/knowledge.js";
import type { FileView, RecordedAct } from "./contract.js";
import type { Typing } from "./drafts.js";
import { emergenciesOf, readSealed } from "./emergencies/view.js";
import { readSentPackages } from "./package-store.js";
import { partsOf } from "./parts.js";
import type { Recording } from "./record.js";
import {
  type ParticipantSeen,
  readActs,
  readBearers,
  readGrants,
  readParticipants,
  readSummary,
  readWalls,
  type SeenAct,
} from "./view-store.js";
import { nameOf, viewerOf } from "./viewer.js";

/** An act as the file shows it; the name of its officer is for colleagues. */
export function recordedAct(
  known: Known,
  caller: Caller,
  { act: { id, kind, at, recordedAt, by, data }, place, closed, hash, officer }: SeenAct,
): RecordedAct {
  const organisation = by.organisation ?? "";
  return {
    ...{ id, sequence: place, kind, at, recordedAt, by, data: { ...data }, closed: [...closed], hash },
    organisation: nameOf(known, organisation),
    officer: organisation === caller.organisation.id ? officer : null,
  };
}

/**
 * A participant as the caller may know of it: who came in by an act that is not for the caller is there by its first act that
 * is, and until then not at all.
 */
function knownParticipant(
  { law }: Known,
  { organisation: { id, kinds } }: Pick<Caller, "organisation">,
  acts: readonly SeenAct[],
  participant: ParticipantSeen,
): readonly ParticipantSeen[] {
  const knownTo: readonly string[] | undefined = law.jurisdiction.actKinds[participant.because]?.knownTo;
  const mayKnow = participant.organisation === id || kinds.some((kind) => knownTo?.includes(kind));
  if (!knownTo || mayKnow) return [participant];
  const first = acts.find(({ act }) => act.by.organisation === participant.organisation)?.act;
  return first ? [{ ...participant, since: first.at, because: first.kind }] : [];
}

/** The whole file as the caller may see it, or a refusal that does not tell whether there is one. */
export async function readFile(
  { database, knowledge, vault: { keyring }, now }: Typing,
  caller: Caller,
  file: string,
): Promise<FileView | Refusal> {
  const moment = now();
  const known = await knowledge.known();
  const read = await database.as(viewerOf(caller), async (queries) => {
    const summary = await readSummary(queries, file, moment);
    if (!summary) return null;
    return {
      summary,
      acts: await readActs(queries, file),
      participants: await readParticipants(queries, file),
      bearers: await readBearers(queries, file),
      grants: await readGrants(queries, file),
      walled: await readWalls(queries, Object.keys(known.law.jurisdiction.access?.parts ?? {})),
      emergencies: await readSealed(queries, file),
      packages: await readSentPackages(queries, file),
    };
  });
  if (!read) return notVisible();
  const {
    person: { citizenship, ...person },
    ...summary
  } = read.summary;
  const participants = read.participants.flatMap((one) => knownParticipant(known, caller, read.acts, one));
  const shown = new Set(participants.map(({ organisation }) => organisation));
  const hidden = new Set(
    read.participants.flatMap(({ organisation }) => (shown.has(organisation) ? [] : [organisation])),
  );
  return {
    summary,
    person: { ...person, ...(citizenship ? { citizenship: [...citizenship] } : {}) },
    acts: read.acts.map((seen) => recordedAct(known, caller, seen)),
    parts: partsOf(known, caller, summary.track === "work", read.grants, read.walled),
    emergencies: await emergenciesOf(known, keyring, file, read.emergencies, hidden),
    reviewsOverdue: read.emergencies.overdue,
    packages: read.packages.map(({ referral, organisation, contents, ...sent }) => ({
      ...{ id: referral, organisation: nameOf(known, organisation), contents: [...contents] },
      ...sent,
    })),
    participants: participants.map(({ organisation, since, because }) => ({
      organisation: nameOf(known, organisation),
      kinds: [...(known.directory.get(organisation)?.kinds ?? [])],
      since,
      because,
    })),
    bearers: Object.fromEntries(read.bearers.map(({ name, bearer }) => [name, nameOf(known, bearer)])),
    now: moment,
    calendar: known.days.map((day) => ({ ...day })),
  };
}

export interface PermitRow {
  readonly kind: string;
  readonly permitted: boolean;
  readonly reason: Text | null;
  readonly basis: Citation[];
}

/** For each kind of act: may the caller's organisation, in any of its kinds, perform it now. */
export async function listPermits(
  { database, knowledge, now }: Recording,
  caller: Caller,
  file: string,
): Promise<{ permits: PermitRow[] } | Refusal> {
  const moment = now();
  const read = await database.as(viewerOf(caller), async (queries) => {
    const summary = await readSummary(queries, file, moment);
    return summary && { person: summary.person, acts: await readActs(queries, file) };
  });
  if (!read) return notVisible();
  const { law } = await knowledge.known();
  const { person } = read;
  const acts = read.acts.map(({ act }) => act);
  const caseFile: CaseFile = { jurisdiction: law.jurisdiction.id, person, acts };
  const { id, kinds, region } = caller.organisation;
  const answers = (kinds as readonly Subject[]).map((kind) => ({
    kind,
    permits: permitsAll(
      law,
      caseFile,
      { kind, organisation: id, ...(region === null ? {} : { region }) },
      moment,
    ),
  }));
  const permits = Object.entries(law.jurisdiction.actKinds).map(([kind, { actors }]): PermitRow => {
    const own = answers.filter((answer) => actors.includes(answer.kind));
    const tried: readonly Permission[] = (own.length > 0 ? own : answers).map((one) => one.permits[kind]!);
    const { permitted, reason, basis } = tried.find((one) => one.permitted) ?? tried[0]!;
    return { kind, permitted, reason: reason && { ...reason }, basis: [...basis] };
  });
  return { permits };
}
