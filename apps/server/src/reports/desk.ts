import type { Database, Queries, Viewer } from "../database/database.js";
import { type MalwareCheck, noCheck, type Verdict } from "../pictures/malware.js";
import { type Picture, stripped } from "../pictures/picture.js";
import { NotOpened } from "../vault/keys/envelope.js";
import type { Message, ReportInput, ReportRow } from "./contract.js";
import {
  type Candidate,
  changeTriage,
  listHandled,
  listPictures,
  listReports,
  listWaiting,
  type Place,
  readMessages,
  readPicture,
  readReport,
} from "./desk-store.js";
import { type Compared, keepTriage, keptTriage, lookAtNew, MOST_COMPARED, recent, shown } from "./looking.js";
import { openAnswers, readText } from "./sealing/content.js";
import type { DeskKey } from "./sealing/desk-key.js";
import { likeness, mostAlike, sharedWords, stems, weightAmong } from "./similar.js";

/** Where reports are kept, and the key that opens them. */
export interface Reports {
  readonly database: Database;
  readonly desk: DeskKey;
  /** Whether pictures are harmful; nothing checks them where there is none. */
  readonly checkFile?: MalwareCheck;
}

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

/** Which reports a desk wants to see; what is left out does not narrow. */
export interface Narrowing {
  readonly state?: ReportRow["state"] | undefined;
  readonly danger?: "now" | undefined;
  readonly unanswered?: boolean | undefined;
  readonly channel?: ReportRow["channel"] | undefined;
  /** ISO 3166-2. */
  readonly region?: string | undefined;
  readonly language?: string | undefined;
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
/** How many handled reports are opened at once to find those that are asked for. */
const BATCH = 500;

interface Chosen extends Candidate {
  readonly danger: string | null;
}

const isCalm = ({ danger }: { readonly danger: string | null }): boolean => danger !== "now";

/** Those of the channel, region and language that are asked for, opened as far as that needs. */
function ofPlace(key: DeskKey, candidates: readonly Candidate[], narrowing: Narrowing): readonly Chosen[] {
  const { channel, region, language } = narrowing;
  const fits = (wanted: string | undefined, is: string | null) => wanted === undefined || wanted === is;
  return candidates.flatMap((one) => {
    if (!fits(channel, one.channel)) return [];
    const triage = keptTriage(key, one.id, one.triage);
    return fits(region, triage.region) && fits(language, triage.language)
      ? [{ ...one, danger: triage.danger }]
      : [];
  });
}

const isPressing = (one: Chosen, { danger, unanswered }: Narrowing): boolean =>
  (danger === undefined || one.danger === danger) && (unanswered !== true || one.unanswered);

/** The page of handled reports that follows a place, the latest first. */
async function handledPage(
  queries: Queries,
  key: DeskKey,
  narrowing: Narrowing & { readonly state: ReportRow["state"] },
  after: Place | null,
  limit: number,
): Promise<readonly Chosen[]> {
  const page: Chosen[] = [];
  for (let before: Pick<Place, "receivedAt" | "id"> | null = after; ; ) {
    const some = await listHandled(queries, narrowing.state, before, BATCH);
    page.push(...ofPlace(key, some, narrowing).filter((one) => isPressing(one, narrowing)));
    if (page.length >= limit || some.length < BATCH) return page.slice(0, limit);
    before = some.at(-1)!;
  }
}

/**
 * A page of the queue, each report with how many of the latest resemble it, and how much waits in all. Without a state, all
 * that wait for the desk: new ones, and those whose reporter wrote last. New and waiting ones come with danger first, then the
 * oldest; handled ones with the latest first.
 */
export async function queue(
  reports: Reports,
  officer: DeskOfficer,
  narrowing: Narrowing,
  after: Place | null,
  limit: number,
): Promise<Queue> {
  const { database, desk: key } = reports;
  await lookAtNew(reports, officer);
  return database.as(officer, async (queries) => {
    const { state } = narrowing;
    const waiting = ofPlace(key, await listWaiting(queries, after), narrowing);
    const isAfter = (one: Chosen): boolean =>
      after === null || (isCalm(one) === after.calm ? one.later : isCalm(one));
    const inTurn = waiting
      .filter((one) => (state === undefined || one.state === state) && isPressing(one, narrowing))
      .filter(isAfter);
    const page =
      state === undefined || state === "new"
        ? [...inTurn.filter((one) => !isCalm(one)), ...inTurn.filter(isCalm)].slice(0, limit)
        : await handledPage(queries, key, { ...narrowing, state }, after, limit);
    const stored = new Map(
      (
        await listReports(
          queries,
          page.map(({ id }) => id),
        )
      ).map((one) => [one.id, one]),
    );
    const latest = await recent(queries, key, RECENT);
    const weight = weightAmong(latest.map((one) => one.stems));
    const last = page.at(-1);
    const isNew = waiting.filter((one) => one.state === "new");
    return {
      counts: {
        new: isNew.length,
        danger: isNew.filter((one) => !isCalm(one)).length,
        unanswered: waiting.filter((one) => one.unanswered).length,
      },
      reports: page.flatMap(({ id }) => {
        const report = stored.get(id);
        if (!report) return [];
        const { row, stems } = shown(key, report);
        const isAlike = (one: Compared) => one.id !== id && likeness(stems, one.stems, weight) >= LIKE_ENOUGH;
        return [{ ...row, alike: latest.filter(isAlike).length }];
      }),
      next:
        last && page.length === limit
          ? encode({ calm: isCalm(last), receivedAt: last.receivedAt, id: last.id })
          : null,
    };
  });
}

export interface WholeReport extends ReportRow {
  readonly answers: ReportInput;
  readonly messages: Message[];
  /** The places of its pictures. */
  readonly pictures: number[];
  readonly fileId: string | null;
  readonly assessment: {
    readonly at: string;
    readonly ground: string | null;
    readonly note: string | null;
  } | null;
}

/** What stands for words that were changed or moved in the database: the desk sees that there is something. */
const UNREADABLE = "\uFFFD";

/** What opening answers, or something else where what was sealed does not open. */
async function openedOr<T, U>(open: () => Promise<T>, otherwise: U): Promise<T | U> {
  try {
    return await open();
  } catch (error) {
    if (error instanceof NotOpened) return otherwise;
    throw error;
  }
}

/** One report, whole, or null. */
export async function read(reports: Reports, officer: DeskOfficer, id: string): Promise<WholeReport | null> {
  const { database, desk: key } = reports;
  await lookAtNew(reports, officer);
  return database.as(officer, async (queries) => {
    const report = await readReport(queries, id);
    if (!report) return null;
    const { row } = shown(key, report);
    const answers = (await openAnswers(key, report.sealed)) ?? {
      what: UNREADABLE,
      language: row.language as ReportInput["language"],
    };
    const messages = await readMessages(queries, id);
    return {
      ...row,
      answers,
      messages: await Promise.all(
        messages.map(async ({ at, from, sealed }) => ({
          at,
          from,
          text: await openedOr(async () => readText(await key.open("message", sealed)), UNREADABLE),
        })),
      ),
      pictures: await listPictures(queries, id),
      fileId: report.fileId,
      assessment:
        report.assessedAt === null
          ? null
          : { at: report.assessedAt, ground: report.ground, note: report.note },
    };
  });
}

/**
 * A picture of a report; null where there is none for this viewer, or what was sealed is none. A browser may seal anything, so
 * whatever is not the picture is left out once more, and it is checked here: what is harmful, or cannot be checked, is not shown.
 */
export async function picture(
  { database, desk: key, checkFile = noCheck }: Reports,
  officer: DeskOfficer,
  id: string,
  place: number,
): Promise<Picture | Exclude<Verdict, "clean"> | null> {
  const sealed = await database.as(officer, (queries) => readPicture(queries, id, place));
  if (sealed === null) return null;
  const bytes = await openedOr(() => key.open("picture", sealed), null);
  const shown = bytes && stripped(bytes);
  if (!bytes || !shown) return null;
  const verdict = await checkFile(bytes);
  return verdict === "clean" ? shown : verdict;
}

/** Why two reports are alike is told in so many words. */
const MOST_WORDS = 6;

/** Reports whose words resemble a text, the most alike first, each with the words that it shares. */
export async function similar(
  reports: Reports,
  officer: DeskOfficer,
  { text, region, except }: { readonly text: string; readonly region?: string; readonly except?: string },
): Promise<(ReportRow & { likeness: number; shared: string[] })[]> {
  const { database, desk: key } = reports;
  const sought = stems(text);
  await lookAtNew(reports, officer);
  return database.as(officer, async (queries) => {
    const compared = await recent(queries, key, MOST_COMPARED);
    const weight = weightAmong(compared.slice(0, RECENT).map((one) => one.stems));
    const near = compared.filter(
      (one) => one.id !== except && (region === undefined || one.region === null || one.region === region),
    );
    const limits = { atLeast: LIKE_ENOUGH, limit: MOST_SHOWN };
    const found = mostAlike(sought, near, (one) => one.stems, weight, limits);
    const rows: (ReportRow & { likeness: number; shared: string[] })[] = [];
    for (const { item, likeness } of found) {
      const report = await readReport(queries, item.id);
      if (!report) continue;
      const { what = "", where = "" } = (await openAnswers(key, report.sealed)) ?? {};
      const shared = [...sharedWords(`${what} ${where}`, sought, weight, MOST_WORDS)];
      rows.push({ ...shown(key, report).row, likeness, shared });
    }
    return rows;
  });
}

/** Marks whether somebody is in danger now; false where there is no such report. */
export async function markDanger(
  reports: Reports,
  officer: DeskOfficer,
  id: string,
  danger: "now" | "not-now" | "unknown",
): Promise<boolean> {
  const { database, desk: key } = reports;
  await lookAtNew(reports, officer);
  const marked = (triage: Uint8Array) => keepTriage(key, id, { ...keptTriage(key, id, triage), danger });
  return database.as(officer, (queries) => changeTriage(queries, id, marked));
}
