import type { Static } from "typebox";
import type { Caller } from "../access/caller.js";
import { faultOf } from "../http/faults.js";
import { readPlace, writePlace } from "../http/place.js";
import { invalid, type Refusal } from "../http/refusal.js";
import type { filesContract } from "./contract.js";
import type { Recording } from "./record.js";
import { listFiles, type SummaryRow } from "./view-store.js";
import { viewerOf } from "./viewer.js";

type Query = Static<(typeof filesContract)["list"]["schema"]["querystring"]>;

/** Slips of the hand in a number: small letters, spaces around it. */
const numberOf = (typed: string): string => typed.trim().toUpperCase();

/** A page of the files that the caller's organisation takes part in, the latest first. */
export async function list(
  { database, now }: Recording,
  caller: Caller,
  { number, status, after, limit = 50 }: Query,
): Promise<{ files: SummaryRow[]; next: string | null } | Refusal> {
  const place = after === undefined ? null : readPlace(after, ["lastAct", "id"]);
  if (after !== undefined && place === null) return invalid(faultOf("/after", "format"));
  const files = await database.as(viewerOf(caller), (queries) =>
    listFiles(queries, now(), {
      number: number === undefined || number.trim() === "" ? null : numberOf(number),
      status: status === undefined || status === "" ? null : status,
      after: place as { lastAct: string; id: string } | null,
      limit,
    }),
  );
  const last = files.at(-1);
  return {
    files: [...files],
    next: last && files.length === limit ? writePlace({ lastAct: last.lastAct, id: last.id }) : null,
  };
}
