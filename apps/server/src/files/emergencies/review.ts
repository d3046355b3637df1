import type { Caller } from "../../access/caller.js";
import { faultOf } from "../../http/faults.js";
import { invalid, notVisible, Refusal } from "../../http/refusal.js";
import { openTyped, sealTyped } from "../../vault/typed/typed.js";
import type { Typing } from "../drafts.js";
import { nameOf, viewerOf } from "../viewer.js";
import type { WaitingReview } from "./contract.js";
import { reviewEmergency, type WaitingRow, waitingReviews } from "./store.js";

/*
 * Who must review is computed in the database (reviewers_of in 028-reviews.sql): supervisors of the bodies that take part and of the
 * one that opened, else those of the body above, else coordinators; all of them once the term is over; never who opened.
 */

/** What waits for a review by the caller. Whoever does not take part in the file learns its number and not the file. */
export async function listReviews(
  { database, knowledge, vault: { keyring }, now }: Typing,
  caller: Caller,
): Promise<{ reviews: WaitingReview[]; now: string }> {
  const at = now();
  const rows = await database.as(viewerOf(caller), (queries) => waitingReviews(queries));
  const known = await knowledge.known();
  const asReview = async (row: WaitingRow): Promise<WaitingReview> => {
    const place = { file: row.file, what: "reason", of: row.id } as const;
    const [reason] = await openTyped(keyring, row.file, row.key, [{ place, bytes: row.reason }]);
    return {
      ...{ id: row.id, fileNumber: row.number, officer: row.officer, parts: [...row.parts] },
      ...{ at: row.at, until: row.until, reviewBy: row.reviewBy },
      fileId: row.takingPart ? row.file : null,
      organisation: nameOf(known, row.organisation),
      reason: (reason ?? null) as string | null,
      overdue: Date.parse(row.reviewBy) <= Date.parse(at),
    };
  };
  return { reviews: await Promise.all(rows.map(asReview)), now: at };
}

/** Says whether opening was right, and why. Where it was not, what is still open is closed. */
export async function review(
  { database, vault: { keyring }, now }: Typing,
  caller: Caller,
  id: string,
  { justified, note }: { readonly justified: boolean; readonly note: string },
): Promise<{ fileId: string | null } | Refusal> {
  if (note.trim().length < 10) return invalid(faultOf("/note", "too-short"));
  return database.as(viewerOf(caller), async (queries) => {
    const [row] = await waitingReviews(queries, id);
    if (!row) return notVisible();
    const place = { file: row.file, what: "note", of: id } as const;
    const typed = await sealTyped(keyring, queries, place, note.trim());
    if (!typed) return new Refusal("unavailable");
    return (await reviewEmergency(queries, id, justified, typed, now()))
      ? { fileId: row.takingPart ? row.file : null }
      : notVisible();
  });
}
