import { type Queries, statement } from "../../database/database.js";
import type { WrappedFileKey } from "../../vault/typed/store.js";

/* Parts that were opened because somebody would come to harm otherwise. Moments in RFC 3339. */

export interface EmergencyRow {
  readonly id: string;
  readonly organisation: string;
  readonly officerName: string | null;
  readonly parts: readonly string[];
  readonly reason: Uint8Array | null;
  readonly note: Uint8Array | null;
  readonly at: string;
  readonly until: string;
  readonly reviewBy: string;
  readonly reviewedAt: string | null;
  readonly reviewedFrom: string | null;
  readonly justified: boolean | null;
  readonly mayReview: boolean;
}

const READ = statement<EmergencyRow & { reason: Buffer | null; note: Buffer | null }>(
  "read-emergencies",
  `select e.id, e.organisation_id as organisation, o.name as "officerName", e.parts, e.reason, e.note, e.at, e.until,
     e.review_by as "reviewBy", e.reviewed_at as "reviewedAt", e.reviewed_from as "reviewedFrom", e.justified,
     may_review(e.id) as "mayReview"
   from emergencies e left join officers o on o.id = e.officer_id and o.organisation_id = viewer()
   where e.file_id = $1 order by e.at desc, e.id desc`,
);
/** The emergencies of a file that the viewer takes part in, the latest first. */
export const readEmergencies = (queries: Queries, file: string): Promise<readonly EmergencyRow[]> =>
  queries.rows(READ, [file]);

const OWN_OVERDUE = statement<{ overdue: number }>(
  "own-reviews-overdue",
  "select own_reviews_overdue() as overdue",
);
/** How many emergencies of the viewer's organisation, in whatever file, have not been reviewed in time. */
export const ownReviewsOverdue = async (queries: Queries): Promise<number> =>
  (await queries.rows(OWN_OVERDUE))[0]!.overdue;

/** Something typed, sealed with the key of its file. */
export interface Typed {
  readonly key: string;
  readonly sealed: Uint8Array;
}

const OPEN = statement<{ opened: boolean }>(
  "open-in-emergency",
  "select open_in_emergency($1, $2, $3, $4, $5, $6) as opened",
);
/** Opens parts to the viewer for a day; false where the viewer does not take part in the file. */
export const openInEmergency = async (
  queries: Queries,
  one: {
    readonly id: string;
    readonly file: string;
    readonly parts: readonly string[];
    readonly reason: Typed;
    readonly at: string;
  },
): Promise<boolean> =>
  (await queries.rows(OPEN, [one.id, one.file, one.parts, one.reason.key, one.reason.sealed, one.at]))[0]!
    .opened;

/** An emergency that the viewing officer must review. */
export interface WaitingRow {
  readonly id: string;
  /** For opening what is sealed; for the viewer only where `takingPart`. */
  readonly file: string;
  readonly takingPart: boolean;
  readonly number: string;
  readonly organisation: string;
  readonly officer: string | null;
  readonly parts: readonly string[];
  readonly at: string;
  readonly until: string;
  readonly reviewBy: string;
  readonly reason: Uint8Array | null;
  readonly key: WrappedFileKey | null;
}

type Waiting = Omit<WaitingRow, "key"> & {
  reason: Buffer | null;
  keyId: string | null;
  wrapped: Buffer | null;
  kek: string | null;
};
const WAITING = statement<Waiting>(
  "waiting-reviews",
  `select id, file, taking_part as "takingPart", number, organisation_id as organisation, officer, parts, at, until,
     review_by as "reviewBy", reason, key_id as "keyId", wrapped, kek_id as kek
   from waiting_reviews() where $1::uuid is null or id = $1`,
);
/** What waits for a review by the viewing officer, or the one with that id where it does. */
export const waitingReviews = async (
  queries: Queries,
  id: string | null = null,
): Promise<readonly WaitingRow[]> =>
  (await queries.rows(WAITING, [id])).map(({ keyId, wrapped, kek, ...row }) => ({
    ...row,
    key: keyId !== null && wrapped !== null && kek !== null ? { id: keyId, wrapped, kek } : null,
  }));

const REVIEW = statement<{ reviewed: boolean }>(
  "review-emergency",
  "select review_emergency($1, $2, $3, $4, $5) as reviewed",
);
/** Says whether it was right; false where there is none to review for this officer. */
export const reviewEmergency = async (
  queries: Queries,
  id: string,
  justified: boolean,
  note: Typed,
  at: string,
): Promise<boolean> => (await queries.rows(REVIEW, [id, justified, note.key, note.sealed, at]))[0]!.reviewed;

/** An emergency at which the background work must look: a reminder is owed, or the term is over. */
export interface WakingRow {
  readonly id: string;
  readonly file: string;
  readonly late: boolean;
}

const TO_WAKE = statement<WakingRow>(
  "emergencies-to-wake",
  "select id, file_id as file, late from emergencies_to_wake($1, $2)",
);
export const emergenciesToWake = (
  queries: Queries,
  at: string,
  most: number,
): Promise<readonly WakingRow[]> => queries.rows(TO_WAKE, [at, most]);

const WAKE = statement<{ woken: boolean }>(
  "wake-emergency",
  "select wake_emergency($1, $2, $3, $4) as woken",
);
/** Tells whom it must, with the entry of the log where the term is over, all or nothing; false where it is done already. */
export const wakeEmergency = async (
  queries: Queries,
  { id, late }: WakingRow,
  at: string,
  entry: string,
): Promise<boolean> => (await queries.rows(WAKE, [id, at, late, entry]))[0]!.woken;

const COUNTED = statement<{ waiting: number; overdue: number }>(
  "counted-reviews",
  "select waiting, overdue from counted_reviews($1, $2)",
);
/** How many emergencies wait for a review, opened by a body or one below it, or in the country. */
export const countedReviews = async (
  queries: Queries,
  top: string | null,
  at: string,
): Promise<{ readonly waiting: number; readonly overdue: number }> =>
  (await queries.rows(COUNTED, [top, at]))[0]!;
