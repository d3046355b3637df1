import { type Queries, statement } from "../database/database.js";
import type { KeptAct } from "./store.js";
import type { SeenAct } from "./view-store.js";

/* Packages that referrals send: as the body that is asked sees them, and as those who take part do. */

/** A package that is open to the viewer. Moments in RFC 3339. */
export interface OpenPackage {
  /** The act that sent it: the package's id. */
  readonly referral: string;
  readonly file: string;
  readonly number: string;
  readonly track: string;
  readonly sex: string | null;
  readonly sentBy: string | null;
  readonly sentAt: string;
  readonly contents: readonly string[];
  readonly answerBy: string | null;
  readonly until: string;
  readonly receivedAt: string | null;
}

const PACKAGE = statement<OpenPackage>(
  "read-package",
  `select referral, file_id as file, number, track, sex, sent_by as "sentBy", sent_at as "sentAt", contents,
     answer_by as "answerBy", until, received_at as "receivedAt" from package_of($1)`,
);
/** The package, or null where it is not open to the viewer. */
export const readPackage = async (queries: Queries, referral: string): Promise<OpenPackage | null> =>
  (await queries.rows(PACKAGE, [referral]))[0] ?? null;

/** A package that waits for an answer. */
export type Waiting = Pick<OpenPackage, "referral" | "number" | "sentBy" | "sentAt" | "answerBy" | "until">;

const WAITING = statement<Waiting>(
  "read-waiting-packages",
  `select p.referral, own.number, p.sent_by as "sentBy", p.sent_at as "sentAt", p.answer_by as "answerBy", p.until
   from packages p cross join lateral package_of(p.referral) own
   where p.organisation_id = viewer() and p.outcome is null and not visible(p.file_id)
   order by coalesce(p.answer_by, p.until), p.referral limit 100`,
);
/** The packages that the viewer's organisation may answer, what is needed first coming first. */
export const readWaiting = (queries: Queries): Promise<readonly Waiting[]> => queries.rows(WAITING);

const ACTS = statement<Omit<SeenAct, "act"> & { body: string }>(
  "read-package-acts",
  "select place, body, closed, hash, officer from acts_in_package($1) order by place",
);
/** What goes along, in the order of recording, without what does not. */
export const readPackageActs = async (queries: Queries, referral: string): Promise<readonly SeenAct[]> =>
  (await queries.rows(ACTS, [referral])).map(({ body, ...seen }) => ({
    ...seen,
    act: JSON.parse(body) as KeptAct,
  }));

const RECEIVE = statement("receive-package", "select receive_package($1)");
/** The receipt: notes when the package was first opened. */
export const receivePackage = (queries: Queries, referral: string): Promise<unknown> =>
  queries.rows(RECEIVE, [referral]);

/** What a referral sent to whom and what came of it, for those who take part. */
export interface SentPackage {
  readonly referral: string;
  readonly organisation: string;
  readonly contents: readonly string[];
  readonly sentAt: string;
  readonly answerBy: string | null;
  readonly until: string;
  readonly receivedAt: string | null;
  readonly outcome: "accepted" | "declined" | "withdrawn" | "closed" | "expired" | null;
  readonly endedAt: string | null;
}

const SENT = statement<SentPackage>(
  "read-sent-packages",
  `select referral, organisation_id as organisation, contents, sent_at as "sentAt", answer_by as "answerBy", until,
     received_at as "receivedAt", coalesce(outcome, case when until <= moment() then 'expired' end) as outcome,
     coalesce(ended_at, case when until <= moment() then until end) as "endedAt"
   from packages where file_id = $1 order by sent_at desc, organisation_id`,
);
/** The packages that a file sent, the latest first. */
export const readSentPackages = (queries: Queries, file: string): Promise<readonly SentPackage[]> =>
  queries.rows(SENT, [file]);
