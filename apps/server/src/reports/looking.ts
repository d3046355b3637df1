import type { Database, Queries, Viewer } from "../database/database.js";
import type { ReportRow } from "./contract.js";
import { listDigests, listNotLookedAt, listRecent, type StoredReport, storeLookedAt } from "./desk-store.js";
import { type Digest, digestOf, openAnswers, placeOf, type Triage, triageOf } from "./sealing/content.js";
import type { DeskKey } from "./sealing/desk-key.js";

/*
 * Whoever receives a report cannot read it. The first time that a desk looks, what came since is opened once, and what the queue
 * needs of it is kept under the desk's own key, which opens in microseconds.
 */

const BATCH = 200;

/** Looks at every report that no desk has looked at, a batch in a transaction; for others than a desk there is none. */
export async function lookAtNew(
  { database, desk }: { readonly database: Database; readonly desk: DeskKey },
  viewer: Viewer,
): Promise<void> {
  const batch = (queries: Queries): Promise<boolean> =>
    listNotLookedAt(queries, BATCH).then(async (found) => {
      if (found.length === 0) return false;
      const seen = await Promise.all(
        found.map(async ({ id, sealed }) => {
          const answers = await openAnswers(desk, sealed);
          return {
            id,
            triage: keepTriage(desk, id, triageOf(answers)),
            digest: desk.keep(placeOf("digest", id), digestOf(answers)),
          };
        }),
      );
      await storeLookedAt(queries, seen);
      return found.length === BATCH;
    });
  while (await database.as(viewer, batch));
}

export const keepTriage = (desk: DeskKey, id: string, triage: Triage): Uint8Array =>
  desk.keep(placeOf("triage", id), triage);

export const keptTriage = (desk: DeskKey, id: string, triage: Uint8Array): Triage =>
  desk.kept<Triage>(placeOf("triage", id), triage);

export const keptDigest = (desk: DeskKey, { id, digest }: Pick<StoredReport, "id" | "digest">): Digest =>
  desk.kept<Digest>(placeOf("digest", id), digest);

/** What reports are compared by. */
export interface Compared {
  readonly id: string;
  readonly stems: ReadonlySet<string>;
  readonly region: string | null;
}

/** So many reports are held open in memory, to be compared with what is being typed. */
export const MOST_COMPARED = 5_000;
const opened = new WeakMap<DeskKey, Map<string, Compared>>();

/**
 * The latest reports, as they are compared. Words of a report never change, so each is opened once in the life of the server;
 * which of them the viewer may know is asked of the database each time.
 */
export async function recent(queries: Queries, desk: DeskKey, limit: number): Promise<readonly Compared[]> {
  const known = opened.get(desk) ?? new Map<string, Compared>();
  opened.set(desk, known);
  const ids = await listRecent(queries, Math.min(limit, MOST_COMPARED));
  const missing = ids.filter((id) => !known.has(id));
  const found = new Map(
    (missing.length === 0 ? [] : await listDigests(queries, missing)).map((one) => {
      const { stems, region } = keptDigest(desk, one);
      return [one.id, { id: one.id, stems: new Set(stems), region }];
    }),
  );
  for (const [id, one] of found) known.set(id, one);
  const all = ids.flatMap((id) => known.get(id) ?? []);
  // The first to come are the first to go.
  for (const id of known.keys()) {
    if (known.size <= MOST_COMPARED) break;
    known.delete(id);
  }
  return all;
}

/** A report as the queue shows it, with the beginnings of its words. */
export function shown(
  desk: DeskKey,
  report: StoredReport,
): { readonly row: ReportRow; readonly stems: ReadonlySet<string> } {
  const { id, channel, receivedAt, state, unanswered, fileNumber } = report;
  const { danger, region, language } = keptTriage(desk, id, report.triage);
  const { excerpt, readable, stems } = keptDigest(desk, report);
  const row = {
    ...{ id, channel, receivedAt, danger, region, language, state },
    ...{ excerpt, readable, unanswered, fileNumber },
  };
  return { row, stems: new Set(stems) };
}
