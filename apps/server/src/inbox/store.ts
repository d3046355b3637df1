import type { Citation, Text } from "@pana/law";
import { type Queries, statement } from "../database/database.js";
import type { NOTICE_KINDS } from "./contract.js";
import type { Scope } from "./lanes.js";

/* Duties as inboxes show them. Every query runs for a viewer; the views of bodies above show no file. */

/** The moments that part the lanes; RFC 3339. */
export interface Moments {
  readonly now: string;
  /** The end of the local day. */
  readonly tomorrow: string;
  /** The end of the seventh day from now. */
  readonly nextWeek: string;
}

const LANE = `case when d.overdue_at <= $1 then 'overdue' when d.due is null then 'no-term' when d.due <= $2 then 'today'
  when d.due <= $3 then 'week' else 'later' end`;

/** Where the duties of each scope come from. A supervisor sees what is overdue below, not what is still in time. */
const SOURCE = {
  own: "(select * from duties where bearer_id = viewer() and state in ('open', 'overdue')) d",
  below: "(select * from duties_below where overdue_at <= $1) d",
  country: "duties_of_country d",
} as const satisfies Record<Scope, string>;

/** The package that a duty asks to answer: the duty is named after the act that sent it. */
const PACKAGE_OF_DUTY = `left join packages p on f.id is null and p.organisation_id = viewer() and p.outcome is null
  and d.name like '%:' || p.referral`;

interface CountRow {
  readonly lane: string;
  readonly term: string | null;
  readonly region: string | null;
  readonly kind: string;
  readonly count: number;
}

const statements = Object.fromEntries(
  (Object.keys(SOURCE) as Scope[]).map((scope) => [
    scope,
    {
      count: statement<CountRow>(
        `count-inbox-${scope}`,
        `select ${LANE} as lane, d.term, d.region, d.duty as kind, count(*)::integer as count
         from ${SOURCE[scope]} group by 1, 2, 3, 4`,
      ),
      list: statement<InboxRow>(
        `list-inbox-${scope}`,
        // Which duties: by the index alone, however few pass the filters. Then their rows, then the files that are visible.
        `select d.id, f.id as "fileId", ${scope === "own" ? "p.referral" : "null::uuid"} as package, d.number as "fileNumber", ${LANE} as lane, d.term, d.rule, d.duty, d.words,
           d.bearer_kind as "bearerKind", d.bearer_id as "bearerId", d.region, d.arisen, d.due, d.due_before as "dueBefore"
         from (
           select d.id from ${SOURCE[scope]}
           where ($4::text is null or d.term is not distinct from nullif($4, '-')) and ($5::text is null or d.region = $5)
             and ($6::text is null or d.duty = $6) and ($7::text is null or ${LANE} = $7)
             and ($9::uuid is null or case when $8::timestamptz is null then d.due is null and d.id > $9
               else d.due is null or (d.due, d.id) > ($8, $9) end)
           order by d.due, d.id limit $10
         ) page join ${SOURCE[scope]} on d.id = page.id left join files f on f.number = d.number
           ${scope === "own" ? PACKAGE_OF_DUTY : ""}
         order by d.due, d.id`,
      ),
    },
  ]),
) as Record<
  Scope,
  {
    readonly count: ReturnType<typeof statement<CountRow>>;
    readonly list: ReturnType<typeof statement<InboxRow>>;
  }
>;

export interface InboxRow {
  readonly id: string;
  /** Null where the viewer does not take part in the file. */
  readonly fileId: string | null;
  /** The package that the duty asks to answer, where it is open to the viewer. */
  readonly package: string | null;
  readonly fileNumber: string;
  readonly lane: string;
  readonly term: string | null;
  readonly rule: string;
  readonly duty: string;
  readonly words: { readonly title: Text; readonly to: string[]; readonly basis: Citation[] };
  readonly bearerKind: string;
  readonly bearerId: string | null;
  readonly region: string | null;
  readonly arisen: string;
  readonly due: string | null;
  readonly dueBefore: string | null;
}

/** How many unmet duties there are of each lane, term, region and kind. */
export const countInbox = (queries: Queries, scope: Scope, { now, tomorrow, nextWeek }: Moments) =>
  queries.rows(statements[scope].count, [now, tomorrow, nextWeek]);

export interface InboxFilter {
  readonly lane: string | null;
  /** `-` stands for duties whose provision sets no term that has a code. */
  readonly term: string | null;
  readonly region: string | null;
  readonly kind: string | null;
  readonly after: { readonly due: string | null; readonly id: string } | null;
  readonly limit: number;
}

/** A page of unmet duties by urgency: what ends first comes first, what has no end comes last. */
export const listInbox = (
  queries: Queries,
  scope: Scope,
  { now, tomorrow, nextWeek }: Moments,
  { lane, term, region, kind, after, limit }: InboxFilter,
): Promise<readonly InboxRow[]> =>
  queries.rows(statements[scope].list, [
    ...[now, tomorrow, nextWeek, term, region, kind, lane],
    ...[after?.due ?? null, after?.id ?? null, limit],
  ]);

export interface NoticeRow {
  readonly id: string;
  readonly what: (typeof NOTICE_KINDS)[number];
  readonly at: string;
  readonly fileId: string | null;
  readonly package: string | null;
  readonly fileNumber: string;
  /** Of a duty; null where the organisation was asked to take part. */
  readonly rule: string | null;
  readonly words: { readonly title: Text } | null;
  readonly due: string | null;
  /** The kind of act by which it was asked to take part; null of a duty. */
  readonly because: string | null;
  readonly read: boolean;
}

const NOTICES = statement<NoticeRow>(
  "list-notices",
  `select n.id, n.what, n.at, n.file_id as "fileId", n.package, n.number as "fileNumber", n.rule, n.words, n.due, n.because,
     r.officer_id is not null as read
   from latest_notices(100) n left join notice_reads r on r.notice_id = n.id and r.officer_id = viewing_officer()
   order by n.at desc, n.id`,
);
/** The latest notices to the viewer's organisation. */
export const listNotices = (queries: Queries): Promise<readonly NoticeRow[]> => queries.rows(NOTICES);

const UNREAD = statement<{ unread: number }>(
  "count-unread-notices",
  `select count(*)::integer as unread from (
     select 1 from notices n
     where n.organisation_id = viewer() and not exists (
       select from notice_reads r where r.notice_id = n.id and r.officer_id = viewing_officer())
     limit 1000) unread`,
);
export const countUnread = async (queries: Queries): Promise<number> =>
  (await queries.rows(UNREAD))[0]!.unread;

const READ_NOTICES = statement(
  "read-notices",
  `insert into notice_reads (officer_id, notice_id)
   select viewing_officer(), n.id from notices n where n.id = any($1::uuid[]) and n.organisation_id = viewer()
   on conflict do nothing`,
);
export const readNotices = (queries: Queries, ids: readonly string[]): Promise<unknown> =>
  queries.rows(READ_NOTICES, [ids]);

const KEPT = statement<KeptRow>(
  "kept-terms",
  "select rule, term, region, bearer, state, duties from kept_terms($1)",
);
export interface KeptRow {
  readonly rule: string;
  readonly term: string | null;
  readonly region: string | null;
  readonly bearer: string | null;
  readonly state: "open" | "met" | "met-late" | "overdue" | "lapsed";
  readonly duties: number;
}
/** How terms are kept below a body (itself included), or in the country. */
export const keptTerms = (queries: Queries, top: string | null): Promise<readonly KeptRow[]> =>
  queries.rows(KEPT, [top]);

const COUNTED = statement<{ region: string | null; status: string; files: number }>(
  "counted-files",
  "select region, status, files from counted_files($1)",
);
export const countedFiles = (
  queries: Queries,
  top: string | null,
): Promise<readonly { readonly region: string | null; readonly status: string; readonly files: number }[]> =>
  queries.rows(COUNTED, [top]);
