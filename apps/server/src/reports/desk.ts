import { v7 as newId } from "uuid";
import type { Database, Viewer } from "../database/database.js";
import type { Message, ReportRow } from "./contract.js";
import {
  countReports,
  listReports,
  listResembling,
  type Place,
  readReport,
  storeDanger,
  storeReply,
  type WholeReport,
} from "./desk-store.js";
import { cleanWords } from "./receive.js";
import { mostAlike, stems } from "./similar.js";

/** An officer of a hotline desk. */
export interface DeskOfficer extends Viewer {
  readonly officer: string;
}

const encode = (place: Place): string => Buffer.from(JSON.stringify(place)).toString("base64url");

/** Where the page before ended; null where the text is none of ours. */
export function readPlace(after: string): Place | null {
  try {
    const { calm, receivedAt, id } = JSON.parse(Buffer.from(after, "base64url").toString()) as Partial<Place>;
    const fits =
      typeof calm === "boolean" &&
      /^\d{4}-\d\d-\d\dT[\d:.]+[+-]\d\d:\d\d$/.test(receivedAt ?? "") &&
      /^[0-9a-f-]{36}$/.test(id ?? "");
    return fits ? { calm, receivedAt: receivedAt!, id: id! } : null;
  } catch {
    return null;
  }
}

export interface Queue {
  readonly counts: { readonly new: number; readonly danger: number; readonly unanswered: number };
  readonly reports: ReportRow[];
  readonly next: string | null;
}

/** A page of the queue, with how much waits in all. */
export function queue(
  database: Database,
  desk: DeskOfficer,
  state: ReportRow["state"] | undefined,
  after: Place | null,
  limit: number,
): Promise<Queue> {
  return database.as(desk, async (queries) => {
    const reports = await listReports(queries, state, after, limit);
    const last = reports.at(-1);
    return {
      counts: await countReports(queries),
      reports,
      next:
        last && reports.length === limit
          ? encode({ calm: last.danger !== "now", receivedAt: last.receivedAt, id: last.id })
          : null,
    };
  });
}

/** One report, whole, or null. */
export const read = (database: Database, desk: DeskOfficer, id: string): Promise<WholeReport | null> =>
  database.as(desk, (queries) => readReport(queries, id));

/** Fewer words in common than this are chance. */
const LIKE_ENOUGH = 0.08;
const MOST_SHOWN = 10;

/** Reports whose words resemble a text, the most alike first. */
export async function similar(
  database: Database,
  desk: DeskOfficer,
  { text, region, except }: { readonly text: string; readonly region?: string; readonly except?: string },
): Promise<(ReportRow & { likeness: number })[]> {
  const words = cleanWords(text);
  const found = await database.as(desk, (queries) =>
    listResembling(queries, [...stems(words)], region ?? null, except ?? null),
  );
  return mostAlike(words, found, ({ what }) => what, { atLeast: LIKE_ENOUGH, limit: MOST_SHOWN }).map(
    ({ item, likeness }) => ({ ...item.row, likeness }),
  );
}

/** Writes to the reporter; null where there is no such report. */
export function reply(
  database: Database,
  desk: DeskOfficer,
  id: string,
  text: string,
  now: string,
): Promise<Message | null> {
  const message = { id: newId(), at: now, officer: desk.officer, text: cleanWords(text) };
  return database.as(desk, async (queries) =>
    (await storeReply(queries, id, message)) ? { at: now, from: "desk", text: message.text } : null,
  );
}

/** Marks whether somebody is in danger now; false where there is no such report. */
export const markDanger = (
  database: Database,
  desk: DeskOfficer,
  id: string,
  danger: "now" | "not-now" | "unknown",
): Promise<boolean> => database.as(desk, (queries) => storeDanger(queries, id, danger));
