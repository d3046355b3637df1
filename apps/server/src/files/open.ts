import { type CaseFile, type Person, validate } from "@pana/law";
import { v7 as newId } from "uuid";
import type { Caller } from "../access/caller.js";
import type { Queries } from "../database/database.js";
import { invalid, notVisible, Refusal } from "../http/refusal.js";
import type { Known } from "../organisations/knowledge.js";
import { canonical, digestOf } from "./canonical.js";
import { type ActInput, judge } from "./judge.js";
import { project } from "./projection.js";
import { caseFileOf, keep, otherRequest, type Recording } from "./record.js";
import { append, findRepeated, isRepeatedAtOnce, type KeptAct } from "./store.js";

export interface Opened {
  readonly id: string;
  readonly number: string;
  readonly version: number;
}

export interface Opening {
  readonly person: Person;
  /** ISO 3166-2; where it is null, the region of the organisation. */
  readonly region: string | null;
  /** At least one. */
  readonly acts: readonly ActInput[];
}

/**
 * Makes ready to open a file in somebody else's transaction. What is known is looked up before that transaction begins:
 * inside it, every connection may be held by those who wait here for one more.
 * @returns opens a file with its first acts in the transaction of `queries`, after asking the law for each in turn; a
 *   refusal has written nothing
 */
export async function fileOpener({ knowledge, now }: Pick<Recording, "knowledge" | "now">) {
  const known = await knowledge.refresh();
  return (queries: Queries, caller: Caller, opening: Opening): Promise<Opened | Refusal> =>
    begin(known, queries, caller, opening, now(), null, true);
}

/** Opens a file with its first act; the same request with the same key opens one file, however often it is sent. */
export async function openFile(
  { database, knowledge, now }: Recording,
  caller: Caller,
  key: string,
  { person, act }: { readonly person: Person; readonly act: ActInput },
): Promise<Opened | Refusal> {
  const viewer = { organisation: caller.organisation.id, officer: caller.officer.id };
  const digest = digestOf({ person, act });
  const again = async (): Promise<Opened | Refusal | null> => {
    const prior = await database.as(viewer, (queries) => findRepeated(queries, key));
    if (!prior) return null;
    if (prior.sequence !== 1 || prior.digest !== digest.toString("hex")) return otherRequest();
    return { id: prior.file, number: prior.number, version: 1 };
  };
  const known = await knowledge.refresh();
  const opening = { person, region: null, acts: [act] };
  try {
    const opened = await begin(known, database, caller, opening, now(), { key, digest }, false);
    // Asked again when it would be refused today (the clock was set back): what was opened then stays the answer.
    if (opened instanceof Refusal) return (await again()) ?? opened;
    return opened ?? (await again()) ?? notVisible();
  } catch (error) {
    // Two of the same request at once: the later one waited for the first and found its key taken.
    const found = isRepeatedAtOnce(error) ? await again() : null;
    if (found) return found;
    throw error;
  }
}

type Request = { readonly key: string; readonly digest: Uint8Array };

function begin(
  known: Known,
  queries: Queries,
  caller: Caller,
  opening: Opening,
  now: string,
  request: null,
  eager: boolean,
): Promise<Opened | Refusal>;
function begin(
  known: Known,
  queries: Queries,
  caller: Caller,
  opening: Opening,
  now: string,
  request: Request | null,
  eager: boolean,
): Promise<Opened | Refusal | null>;
/** Null where the key of the request was used before. */
async function begin(
  known: Known,
  queries: Queries,
  caller: Caller,
  { person, region, acts }: Opening,
  now: string,
  request: Request | null,
  eager: boolean,
): Promise<Opened | Refusal | null> {
  const { law } = known;
  const checked = validate(law, { jurisdiction: law.jurisdiction.id, person, acts: [] });
  if (!checked.ok) return invalid(...checked.faults);
  const id = newId();
  const officer = caller.officer.id;
  const kept: KeptAct[] = [];
  const soFar = (): CaseFile => caseFileOf({ person, acts: kept });
  for (const [place, input] of acts.entries()) {
    const judged = judge(known, caller, soFar(), input, now, eager);
    if (judged instanceof Refusal) return eager ? judged : inAct(judged);
    kept.push(keep(judged, { file: id, sequence: place + 1 }, officer, now));
  }
  const ownRegion = region ?? caller.organisation.region;
  const projection = project(known, {
    ...{ id, file: soFar(), region: ownRegion, now },
    ...{ before: [], participants: [], cause: "act" },
  });
  const appended = await append(queries, {
    ...{ organisation: caller.organisation.id, officer, file: id, version: 0 },
    ...{ bodies: kept.map(canonical), key: request?.key ?? null, digest: request?.digest ?? null },
    opening: { year: Number(now.slice(0, 4)), person, region: ownRegion, opened_at: now },
    projection,
  });
  return appended.outcome === "recorded" ? { id, number: appended.number, version: appended.version } : null;
}

/** The faults of an act that came inside another document stand one step deeper there. */
const inAct = (refusal: Refusal): Refusal =>
  new Refusal(refusal.code, {
    ...refusal.details,
    ...(refusal.details.faults
      ? { faults: refusal.details.faults.map((one) => ({ ...one, pointer: `/act${one.pointer}` })) }
      : {}),
  });
