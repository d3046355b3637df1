import { type Queries, statement } from "../database/database.js";

/** Parts that were opened because somebody would come to harm otherwise. Moments in RFC 3339. */
export interface EmergencyRow {
  readonly id: string;
  readonly organisation: string;
  readonly officer: string;
  readonly officerName: string | null;
  readonly parts: readonly string[];
  readonly reason: string;
  readonly at: string;
  readonly until: string;
  readonly reviewBy: string;
  readonly reviewedAt: string | null;
  readonly justified: boolean | null;
  readonly own: boolean;
}

const READ = statement<EmergencyRow>(
  "read-emergencies",
  `select e.id, e.organisation_id as organisation, e.officer_id as officer, o.name as "officerName", e.parts, e.reason,
     e.at, e.until, e.review_by as "reviewBy", e.reviewed_at as "reviewedAt", e.justified,
     e.officer_id = viewing_officer() as own
   from emergencies e left join officers o on o.id = e.officer_id and o.organisation_id = viewer()
   where e.file_id = $1 order by e.at desc, e.id desc`,
);
/** The emergencies of a file that the viewer takes part in, the latest first. */
export const readEmergencies = (queries: Queries, file: string): Promise<readonly EmergencyRow[]> =>
  queries.rows(READ, [file]);

const OPEN = statement<{ opened: boolean }>(
  "open-in-emergency",
  "select open_in_emergency($1, $2, $3, $4, $5) as opened",
);
/** Opens parts to the viewer for a day; false where the viewer does not take part in the file. */
export const openInEmergency = async (
  queries: Queries,
  one: {
    readonly id: string;
    readonly file: string;
    readonly parts: readonly string[];
    readonly reason: string;
    readonly at: string;
  },
): Promise<boolean> =>
  (await queries.rows(OPEN, [one.id, one.file, one.parts, one.reason, one.at]))[0]!.opened;

const REVIEW = statement<{ reviewed: boolean }>(
  "review-emergency",
  "select review_emergency($1, $2, $3) as reviewed",
);
/** Says whether it was right; false where there is none to review for this officer. */
export const reviewEmergency = async (
  queries: Queries,
  id: string,
  justified: boolean,
  at: string,
): Promise<boolean> => (await queries.rows(REVIEW, [id, justified, at]))[0]!.reviewed;
