import { v7 as newId } from "uuid";
import type { Caller } from "../access/caller.js";
import { faultOf } from "../http/faults.js";
import { invalid, notVisible, type Refusal } from "../http/refusal.js";
import type { Known } from "../organisations/knowledge.js";
import type { Emergency } from "./contract.js";
import { type EmergencyRow, openInEmergency, reviewEmergency } from "./emergency-store.js";
import type { Recording } from "./record.js";
import { nameOf, viewerOf } from "./viewer.js";

/** An emergency as the file shows it; why is for all who take part, who exactly for colleagues. */
export const emergencyOf = (
  known: Known,
  { officer }: Pick<Caller, "officer">,
  row: EmergencyRow,
): Emergency => ({
  ...{ id: row.id, parts: [...row.parts], reason: row.reason, at: row.at, until: row.until },
  ...{ reviewBy: row.reviewBy, reviewedAt: row.reviewedAt, justified: row.justified },
  organisation: nameOf(known, row.organisation),
  officer: row.officerName,
  mayReview: row.reviewedAt === null && row.officer !== officer.id && officer.roles.includes("supervisor"),
});

/**
 * Opens closed parts of a file to the caller's organisation for 24 hours, because somebody would come to harm otherwise. All
 * who take part are told at once; a supervisor, not the one who opened, says within 72 hours whether it was right.
 */
export async function openNow(
  { database, knowledge, now }: Recording,
  caller: Caller,
  file: string,
  { parts, reason }: { readonly parts: readonly string[]; readonly reason: string },
): Promise<{ id: string } | Refusal> {
  const { law } = await knowledge.known();
  const unknown = parts.findIndex((part) => !Object.hasOwn(law.jurisdiction.access?.parts ?? {}, part));
  if (unknown >= 0) return invalid(faultOf(`/parts/${unknown}`, "choice"));
  if (reason.trim().length < 10) return invalid(faultOf("/reason", "too-short"));
  const id = newId();
  const opened = await database.as(viewerOf(caller), (queries) =>
    openInEmergency(queries, { id, file, parts: [...new Set(parts)], reason: reason.trim(), at: now() }),
  );
  return opened ? { id } : notVisible();
}

/** Says whether opening was right. Where it was not, what is still open is closed. */
export async function review(
  { database, now }: Recording,
  caller: Caller,
  id: string,
  justified: boolean,
): Promise<undefined | Refusal> {
  const done = await database.as(viewerOf(caller), (queries) =>
    reviewEmergency(queries, id, justified, now()),
  );
  return done ? undefined : notVisible();
}
