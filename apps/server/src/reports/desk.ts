import { v7 as newId } from "uuid";
import type { Database, Viewer } from "../database/database.js";
import type { Message, ReportRow } from "./contract.js";
import {
  countReports,
  listRecentStems,
  listReports,
  listResembling,
  type Narrowing,
  type Place,
  readReport,
  storeDanger,
  storeReply,
  type WholeReport,
} from "./desk-store.js";
import { likeness, mostAlike, sharedWords, stems, weightAmong } from "./similar.js";

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
  readonly reports: (ReportRow & { alike: number })[];
  readonly next: string | null;
}

/** Fewer words in common than this are chance. */
const LIKE_ENOUGH = 0.1;
const MOST_SHOWN = 10;
/** A report is counted as alike among so many of the latest, and a word is rare or frequent among them. */
const RECENT = 500;

/** A page of the queue, each report with how many of the latest resemble it, and how much waits in all. */
export function queue(
  database: Database,
  desk: DeskOfficer,
  narrowing: Narrowing,
  after: Place | null,
  limit: number,
): Promise<Queue> {
  return database.as(desk, async (queries) => {
    const reports = await listReports(queries, narrowing, after, limit);
    const recent = await listRecentStems(queries, RECENT);
    const weight = weightAmong(recent.map((one) => one.stems));
    const last = reports.at(-1)?.row;
    return {
      counts: await countReports(queries, narrowing),
      reports: reports.map(({ row, stems }) => ({
        ...row,
        alike: recent.filter((one) => one.id !== row.id && likeness(stems, one.stems, weight) >= LIKE_ENOUGH)
          .length,
      })),
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

/** Why two reports are alike is told in so many words. */
const MOST_WORDS = 6;

/** Reports whose words resemble a text, the most alike first, each with the words that it shares. */
export async function similar(
  database: Database,
  desk: DeskOfficer,
  { text, region, except }: { readonly text: string; readonly region?: string; readonly except?: string },
): Promise<(ReportRow & { likeness: number; shared: string[] })[]> {
  const sought = stems(text);
  return database.as(desk, async (queries) => {
    const recent = await listRecentStems(queries, RECENT);
    const weight = weightAmong(recent.map((one) => one.stems));
    const found = await listResembling(queries, [...sought], region ?? null, except ?? null);
    const limits = { atLeast: LIKE_ENOUGH, limit: MOST_SHOWN };
    return mostAlike(sought, found, (one) => one.stems, weight, limits).map(({ item, likeness }) => ({
      ...item.row,
      likeness,
      shared: [...sharedWords(item.words, sought, weight, MOST_WORDS)],
    }));
  });
}

/** Writes to the reporter; null where there is no such report. */
export function reply(
  database: Database,
  desk: DeskOfficer,
  id: string,
  text: string,
  now: string,
): Promise<Message | null> {
  const message = { id: newId(), at: now, officer: desk.officer, text: text };
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
