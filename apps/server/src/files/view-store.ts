import type { Citation, Person, Text } from "@pana/law";
import { type Queries, statement } from "../database/database.js";
import type { KeptAct } from "./store.js";

/* What an organisation sees of files: plain queries of a viewer, under row-level security. */

/** An act as the viewer may see it. */
export interface SeenAct {
  /** Among the acts that the viewer may know of, from 1. */
  readonly place: number;
  readonly act: KeptAct;
  /** Fields that belong to parts that are closed to the viewer, where the act has them. */
  readonly closed: readonly string[];
  /** Hexadecimal. */
  readonly hash: string;
  /** The name of the officer where that is a colleague. */
  readonly officer: string | null;
}

const ACTS = statement<Omit<SeenAct, "act"> & { body: string }>(
  "read-acts",
  "select place, body, closed, hash, officer from acts_of($1) order by place",
);
/** The acts of a file that the viewer may know of, in the order of recording, without what is closed to it. */
export const readActs = async (queries: Queries, file: string): Promise<readonly SeenAct[]> =>
  (await queries.rows(ACTS, [file])).map(({ body, ...seen }) => ({
    ...seen,
    act: JSON.parse(body) as KeptAct,
  }));

const ACT_AT = statement<Omit<SeenAct, "act"> & { body: string }>(
  "read-act",
  "select place, body, closed, hash, officer from acts_of($1) where sequence = $2",
);
/** One act by its sequence in the file, where the viewer may know of it. */
export const readActAt = async (
  queries: Queries,
  file: string,
  sequence: number,
): Promise<SeenAct | null> => {
  const [row] = await queries.rows(ACT_AT, [file, sequence]);
  if (!row) return null;
  const { body, ...seen } = row;
  return { ...seen, act: JSON.parse(body) as KeptAct };
};

/** A file in a list. */
export interface SummaryRow {
  readonly id: string;
  readonly number: string;
  readonly version: number;
  readonly opened: string;
  readonly status: string;
  readonly track: string;
  readonly region: string | null;
  readonly openDuties: number;
  readonly overdueDuties: number;
  readonly lastAct: string;
}

const SUMMARY = `f.id, f.number, f.version - hidden_count(f.id) as version, f.opened_at as opened, f.status, f.track, f.region,
  f.last_act_at as "lastAct"`;
const COUNTED = `left join lateral (
    select count(*)::integer as "openDuties",
      (count(*) filter (where d.overdue_at <= $1))::integer as "overdueDuties"
    from duties d where d.file_id = f.id and d.state in ('open', 'overdue')
  ) counted on true`;

const ONE = statement<SummaryRow & { person: Person }>(
  "read-file-summary",
  // Whether it is visible is asked before the row is looked for: else the time of the answer would tell that there is one.
  `select ${SUMMARY}, f.person, counted.* from files f ${COUNTED} where f.id = $2 and visible($2)`,
);
export const readSummary = async (
  queries: Queries,
  file: string,
  now: string,
): Promise<(SummaryRow & { readonly person: Person }) | null> =>
  (await queries.rows(ONE, [now, file]))[0] ?? null;

export interface ParticipantSeen {
  readonly organisation: string;
  readonly since: string;
  /** The kind of act by which it came in. */
  readonly because: string;
}
const PARTICIPANTS = statement<{ organisation: string; since: string; because: string }>(
  "read-participants",
  "select organisation_id as organisation, since, because from participants where file_id = $1 order by since, organisation_id",
);
export const readParticipants = (queries: Queries, file: string): Promise<readonly ParticipantSeen[]> =>
  queries.rows(PARTICIPANTS, [file]);

/** A ground on which the viewer sees a part, whether it holds now or has ended. */
export interface SeenGrant {
  readonly part: string;
  readonly ground: "task" | "exception" | "consent" | "emergency";
  readonly because: Text | null;
  readonly basis: readonly Citation[];
  readonly since: string;
  readonly until: string | null;
  readonly open: boolean;
}
const GRANTS = statement<SeenGrant>(
  "read-grants",
  `select part, ground, because, basis, since, until, since <= moment() and (until is null or until > moment())
     and opens_to_officer(file_id, part, ground) as open
   from grants where file_id = $1 and organisation_id = viewer() order by part, since`,
);
/** The grants of the viewer's organisation in a file; open where they open the part to the viewing officer. */
export const readGrants = (queries: Queries, file: string): Promise<readonly SeenGrant[]> =>
  queries.rows(GRANTS, [file]);

const WALLS = statement<{ part: string }>(
  "read-walls",
  "select part from unnest($1::text[]) as part where not lets_see(part)",
);
/** Which of these parts the organisation does not let the viewing officer see. */
export const readWalls = async (queries: Queries, parts: readonly string[]): Promise<readonly string[]> =>
  (await queries.rows(WALLS, [parts])).map(({ part }) => part);

const BEARERS = statement<{ name: string; bearer: string }>(
  "read-bearers",
  "select name, bearer_id as bearer from duties where file_id = $1 and bearer_id is not null",
);
/** The bodies that bear the duties of a file, by the name of the duty. */
export const readBearers = (
  queries: Queries,
  file: string,
): Promise<readonly { readonly name: string; readonly bearer: string }[]> => queries.rows(BEARERS, [file]);

const LIST = statement<SummaryRow>(
  "list-files",
  `select id, number, version - hidden_count(id) as version, opened, status, track, region, last_act as "lastAct", open_duties as "openDuties",
     overdue_duties as "overdueDuties" from list_files($1, $2, $3, $4, $5, $6)`,
);
/** A page of the files of the viewer, the latest first. */
export const listFiles = (
  queries: Queries,
  now: string,
  filter: {
    readonly number: string | null;
    readonly status: string | null;
    readonly after: { readonly lastAct: string; readonly id: string } | null;
    readonly limit: number;
  },
): Promise<readonly SummaryRow[]> =>
  queries.rows(LIST, [
    now,
    filter.number,
    filter.status,
    filter.after?.lastAct ?? null,
    filter.after?.id ?? null,
    filter.limit,
  ]);

const SEES = statement<{ sees: boolean }>("sees-file", "select visible($1) as sees");
/** Whether the viewer takes part in the file; takes as long where there is none. */
export const sees = async (queries: Queries, file: string): Promise<boolean> =>
  (await queries.rows(SEES, [file]))[0]!.sees;

const SEES_PART = statement<{ sees: boolean }>("sees-part", "select sees_part($1, $2) as sees");
/** Whether a part of a file is open to the viewer now. */
export const seesPart = async (queries: Queries, file: string, part: string): Promise<boolean> =>
  (await queries.rows(SEES_PART, [file, part]))[0]!.sees;
