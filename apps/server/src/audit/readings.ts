import { createHmac } from "node:crypto";
import type { Law, Text } from "@pana/law";
import { Temporal } from "temporal-polyfill";
import { v7 as newId } from "uuid";
import type { Caller } from "../access/caller.js";
import { countAttempt, forgiveAttempts } from "../access/store.js";
import { attemptKey } from "../access/throttle.js";
import type { Recording } from "../files/record.js";
import { sees } from "../files/view-store.js";
import { nameOf, viewerOf } from "../files/viewer.js";
import { faultOf } from "../http/faults.js";
import { invalid, notVisible, type Refusal, tooMany } from "../http/refusal.js";
import type { Known } from "../organisations/knowledge.js";
import { newCode, readCode } from "../reports/code.js";
import type { DayOfReading, LogCode, Reading } from "./contract.js";
import type { Log } from "./log.js";
import * as store from "./reading-store.js";

/** What showing the log needs. */
export interface Showing extends Recording {
  readonly log: Log;
  readonly secret: Uint8Array;
}

/** How long a code opens the log. A card that is lost does not open it for ever. */
const CODE_HOURS = 180 * 24;
/** So many days of reading are shown to a person at once. */
const MOST_DAYS = 400;
/** Wrong codes of one address before it has to wait; many people can stand behind one address. */
const FREE_GUESSES = 20;

/** Whether the existence of such acts is for some bodies alone, e.g. state protection. */
const isSecret = ({ jurisdiction }: Law, act: string | null): boolean =>
  act !== null && jurisdiction.actKinds[act]?.knownTo !== undefined;

/** What was done in the act by which somebody takes part; null where it is not for everybody. */
function titleOf(law: Law, act: string): Text | null {
  const kind = law.jurisdiction.actKinds[act];
  return kind && !isSecret(law, act) ? { ...kind.did } : null;
}

/** Who read or changed a part of the file, the latest first. */
export async function listReadings(
  { database, knowledge }: Showing,
  caller: Caller,
  file: string,
  { before, limit = 30 }: { readonly before?: number; readonly limit?: number },
): Promise<{ readings: Reading[]; next: number | null } | Refusal> {
  const rows = await database.as(viewerOf(caller), async (queries) =>
    (await sees(queries, file)) ? store.readReadings(queries, file, before ?? null, limit + 1) : null,
  );
  if (rows === null) return notVisible();
  const known = await knowledge.known();
  const shown = rows.slice(0, limit);
  return {
    readings: shown.map(({ sequence, entry, officer }): Reading => {
      const { ground } = entry;
      const act = ground.by === "participation" ? titleOf(known.law, ground.act) : null;
      return {
        ...{ sequence, at: entry.at, officer },
        organisation: nameOf(known, entry.organisation ?? ""),
        what: entry.what as Reading["what"],
        ground: act && ground.by === "participation" ? { act, since: ground.since } : null,
      };
    }),
    next: rows.length > limit ? shown.at(-1)!.sequence : null,
  };
}

/** Codes and receipt codes look alike and are never the same: one secret, two uses. */
const hashOf = (secret: Uint8Array, code: string): Buffer =>
  createHmac("sha256", secret).update(`code of a file's log\0${code}`).digest();

/** Makes a code of 80 random bits for the person whom the file is about. */
export async function addCode(
  { database, now, secret }: Showing,
  caller: Caller,
  file: string,
): Promise<{ id: string; code: string; endsAt: string } | Refusal> {
  const code = newCode();
  const id = newId();
  const madeAt = now();
  const endsAt = Temporal.Instant.from(madeAt).add({ hours: CODE_HOURS }).toString();
  const added = await database.as(viewerOf(caller), (queries) =>
    store.addCode(queries, {
      ...{ file, id, madeAt, endsAt },
      hash: hashOf(secret, code),
      officer: caller.officer.id,
    }),
  );
  return added ? { id, code, endsAt } : notVisible();
}

export async function listCodes(
  { database, knowledge }: Showing,
  caller: Caller,
  file: string,
): Promise<{ codes: LogCode[] } | Refusal> {
  const rows = await database.as(viewerOf(caller), async (queries) =>
    (await sees(queries, file)) ? store.readCodes(queries, file) : null,
  );
  if (rows === null) return notVisible();
  const known = await knowledge.known();
  return { codes: rows.map((row) => ({ ...row, organisation: nameOf(known, row.organisation) })) };
}

export const revokeCode = async (
  { database, now }: Showing,
  caller: Caller,
  file: string,
  code: string,
): Promise<undefined | Refusal> =>
  (await database.as(viewerOf(caller), (queries) => store.revokeCode(queries, file, code, now())))
    ? undefined
    : notVisible();

/** Notes nothing itself: that the paper is one of the law and the file one of the caller's is all there is to it. */
export async function notePaper(
  { database, knowledge }: Showing,
  caller: Caller,
  file: string,
  paper: string,
): Promise<undefined | Refusal> {
  const { law } = await knowledge.known();
  if (!Object.hasOwn(law.jurisdiction.papers, paper)) return invalid(faultOf("/paper", "pattern"));
  const seen = await database.as(viewerOf(caller), (queries) => sees(queries, file));
  return seen ? undefined : notVisible();
}

/** Bodies whose very name can tell where somebody lives. */
const SHELTERING: ReadonlySet<string> = new Set(["service-provider", "npo", "child-support-centre"]);

/** How a body is named to whoever holds the person's card, which may be somebody else than the person. */
function namedOnCard({ directory, law }: Known, id: string): Text {
  const organisation = directory.get(id);
  const sheltering = organisation?.kinds.find((kind) => SHELTERING.has(kind));
  const kinds: Readonly<Record<string, Text>> = law.jurisdiction.subjects;
  const kind = sheltering === undefined ? undefined : kinds[sheltering];
  return kind ? { ...kind } : nameOf({ directory, law } as Known, id).name;
}

/**
 * With the code of a card: which bodies read the file on which days, and why they take part; nothing of the file, and no body
 * that takes part by an act whose existence is secret: the card can be in the hands of somebody else. Every code
 * that opens nothing is answered alike, whether it never was one, was revoked or is over; wrong ones slow their source down.
 * @param ip where the request comes from; kept nowhere
 */
export async function readByCode(
  { database, knowledge, now, secret, log }: Showing,
  typed: string,
  ip: string,
): Promise<{ days: DayOfReading[] } | Refusal> {
  const code = readCode(typed);
  if (code === null) return invalid(faultOf("/code", "pattern"));
  const attempt = attemptKey(secret, "code of a file's log", "", ip);
  const wait = await countAttempt(database, attempt, FREE_GUESSES);
  const nobody = { officer: null, organisation: null, what: "log.read-by-code", part: "log" };
  const refused = (why: string) => log.count({ ...nobody, file: null, ground: { by: "refused", code: why } });
  if (wait !== null) {
    refused("too-many");
    return tooMany(wait);
  }
  const at = now();
  const hash = hashOf(secret, code);
  const found = await store.findCode(database, hash, at);
  if (!found) {
    refused("not-visible");
    return notVisible();
  }
  await forgiveAttempts(database, attempt);
  const rows = await store.readByCode(database, hash, at, MOST_DAYS);
  const known = await knowledge.known();
  await log.note({ ...nobody, file: found.file, ground: { by: "code", code: found.id } });
  return {
    days: rows
      .filter(({ act }) => !isSecret(known.law, act))
      .map(({ organisation, day, act, emergency }) => ({
        organisation: namedOnCard(known, organisation),
        day,
        ground: act === null ? null : titleOf(known.law, act),
        emergency,
      })),
  };
}
