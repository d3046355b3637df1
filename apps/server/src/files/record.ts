import type { CaseFile } from "@pana/law";
import type { Static } from "typebox";
import { v7 as newId } from "uuid";
import type { Caller } from "../access/caller.js";
import type { Database } from "../database/database.js";
import { fault } from "../http/faults.js";
import { conflict, invalid, notVisible, Refusal } from "../http/refusal.js";
import type { Knowledge, Known } from "../organisations/knowledge.js";
import { canonical, digestOf } from "./canonical.js";
import type { RecordedAct } from "./contract.js";
import { type ActInput, type JudgedAct, judge } from "./judge.js";
import { project } from "./projection.js";
import { type Appended, append, type KeptAct, type ReadFile, type Repeated, readToAppend } from "./store.js";
import { recordedAct } from "./view.js";
import { readActAt } from "./view-store.js";

/** What recording needs. */
export interface Recording {
  readonly database: Database;
  readonly knowledge: Knowledge;
  /** RFC 3339. */
  readonly now: () => string;
}

export interface Recorded {
  readonly act: Static<typeof RecordedAct>;
  readonly version: number;
}

const OTHER_REQUEST = {
  kk: "бұл кілтпен басқа сұрау жіберілген",
  ru: "с этим ключом уже отправлен другой запрос",
  en: "another request was sent with this key",
};
export const otherRequest = (): Refusal =>
  invalid(fault("/idempotency-key", "used", OTHER_REQUEST, "idempotency-key"));

/** The case file as the law reads it. */
export const caseFileOf = ({ person, acts }: Pick<ReadFile, "person" | "acts">): CaseFile => ({
  jurisdiction: "kz",
  person,
  acts,
});

/** An act that the law permits, at its place in its file. */
export const keep = (
  judged: JudgedAct,
  place: { readonly file: string; readonly sequence: number },
  officer: string,
  now: string,
): KeptAct => ({ id: newId(), ...judged, recordedAt: now, officer, ...place });

/**
 * Records an act in a file: visible, permitted, appended, projected. The same request with the same key records once,
 * however often it is sent.
 * @param input the act, and the version of the file that the officer saw
 */
export async function record(
  { database, knowledge, now }: Recording,
  caller: Caller,
  file: string,
  key: string,
  { version, ...input }: ActInput & { readonly version: number },
): Promise<Recorded | Refusal> {
  const organisation = caller.organisation.id;
  const officer = caller.officer.id;
  const digest = digestOf({ file, ...input });
  const at = now();
  const read = await readToAppend(database, organisation, officer, file, key, at);
  // Whoever is only asked answers by its package: the file itself is not there for it.
  if (!read || read.asked) return notVisible();
  const known = await knowledge.known(read.stamps);
  if (read.repeated) return repeated(database, known, caller, file, digest, read.repeated);
  // The officer counts the acts that the organisation may know of.
  if (read.version - read.hidden !== version) return conflict(read.version - read.hidden);

  const judged = judge(known, caller, caseFileOf(read), input, at);
  if (judged instanceof Refusal) return judged;
  const act = keep(judged, { file, sequence: read.version + 1 }, officer, at);
  const appended = await appendAct(database, known, caller, read, act, { key, digest, at });
  switch (appended.outcome) {
    case "recorded":
      return {
        act: recordedAct(known, caller, {
          ...{ act, place: version + 1, closed: [], hash: appended.hashes[0]! },
          officer: caller.officer.name,
        }),
        version: version + 1,
      };
    case "repeated":
      return repeated(database, known, caller, file, digest, appended.repeated);
    case "conflict":
      return conflict(appended.version - read.hidden);
    case "not-visible":
      return notVisible();
  }
}

/** Appends an act to the file as it was read, and projects what follows from it. */
export function appendAct(
  database: Database,
  known: Known,
  caller: Caller,
  read: ReadFile,
  act: KeptAct,
  { key, digest, at }: { readonly key: string; readonly digest: Buffer; readonly at: string },
): Promise<Appended> {
  return append(database, {
    ...{ organisation: caller.organisation.id, officer: caller.officer.id, file: act.file },
    ...{ version: read.version, bodies: [canonical(act)], key, digest, opening: null },
    projection: project(known, {
      id: act.file,
      file: caseFileOf({ person: read.person, acts: [...read.acts, act] }),
      ...{ region: read.region, now: at, before: read.duties, participants: read.participants },
      cause: "act",
    }),
  });
}

/** Answers a request that was sent again as it was answered the first time. */
async function repeated(
  database: Database,
  known: Known,
  caller: Caller,
  file: string,
  digest: Buffer,
  prior: Repeated,
): Promise<Recorded | Refusal> {
  if (prior.file !== file || prior.digest !== digest.toString("hex")) return otherRequest();
  const viewer = { organisation: caller.organisation.id, officer: caller.officer.id };
  const kept = await database.as(viewer, (queries) => readActAt(queries, file, prior.sequence));
  if (!kept) return notVisible();
  return { act: recordedAct(known, caller, kept), version: kept.place };
}
