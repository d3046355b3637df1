import type { Static } from "typebox";
import type { Caller } from "../access/caller.js";
import type { Role } from "../access/contract.js";
import type { Recording } from "../files/record.js";
import { nameOf, viewerOf } from "../files/viewer.js";
import { faultOf } from "../http/faults.js";
import { readPlace, writePlace } from "../http/place.js";
import { invalid, notPermitted, type Refusal } from "../http/refusal.js";
import type { DutyRow, inboxContract } from "./contract.js";
import { LANES } from "./contract.js";
import { type Lane, momentsOf, type Scope } from "./lanes.js";
import { countInbox, type InboxRow, listInbox } from "./store.js";

type Query = Static<(typeof inboxContract)["list"]["schema"]["querystring"]>;
type Inbox = Static<(typeof inboxContract)["list"]["schema"]["response"][200]>;

/** The role that a look beyond the own organisation needs. */
const NEEDS: Readonly<Record<Scope, Role | null>> = {
  own: null,
  below: "supervisor",
  country: "coordinator",
};
const NOT_SEEN = {
  kk: "Сіздің рөліңіз тек өз ұйымыңыздың міндеттерін көрсетеді.",
  ru: "Ваша роль показывает обязанности только своей организации.",
  en: "Your role shows the duties of your own organisation only.",
};

/** Whether an officer may look so far. */
export const maySee = (caller: Caller, scope: Scope): boolean => {
  const role = NEEDS[scope];
  return role === null || caller.officer.roles.includes(role);
};
export const notSeen = (): Refusal => notPermitted(NOT_SEEN);

/** The unmet duties that a caller may see, by urgency, with counts that follow the filters. */
export async function list(
  { database, knowledge, now }: Recording,
  caller: Caller,
  query: Query,
): Promise<Inbox | Refusal> {
  const { scope = "own", limit = 50 } = query;
  if (!maySee(caller, scope)) return notSeen();
  const place = query.after === undefined ? null : readPlace(query.after, ["due", "id"]);
  if (query.after !== undefined && (place === null || place.id === null)) {
    return invalid(faultOf("/after", "format"));
  }
  const known = await knowledge.known();
  const moments = momentsOf(known.law, now());
  const viewer = { ...viewerOf(caller), ...(scope === "own" ? {} : { scope }) };
  const { counted, rows } = await database.as(viewer, async (queries) => ({
    counted: await countInbox(queries, scope, moments),
    rows: await listInbox(queries, scope, moments, {
      lane: query.lane ?? null,
      term: query.term || null,
      region: query.region || null,
      kind: query.kind || null,
      after: place as { due: string | null; id: string } | null,
      limit,
    }),
  }));
  const last = rows.at(-1);
  return {
    ...summarise(counted, query),
    rows: rows.map((row) => asDuty(row, (id) => nameOf(known, id))),
    next: last && rows.length === limit ? writePlace({ due: last.due, id: last.id }) : null,
    now: moments.now,
  };
}

type Counted = Awaited<ReturnType<typeof countInbox>>;
const FACETS = ["term", "region", "kind"] as const;

/** Counts by lane under all filters but the lane; by term, region and kind under the other filters of the three. */
function summarise(counted: Counted, query: Query): Pick<Inbox, "counts" | "terms" | "regions" | "kinds"> {
  const wanted = {
    term: query.term ? (query.term === "-" ? null : query.term) : undefined,
    region: query.region || undefined,
    kind: query.kind || undefined,
  };
  const fits = (row: Counted[number], but?: (typeof FACETS)[number]): boolean =>
    FACETS.every((facet) => facet === but || wanted[facet] === undefined || row[facet] === wanted[facet]);
  const counts = Object.fromEntries(LANES.map((lane) => [lane, 0])) as Record<Lane, number>;
  for (const row of counted) if (fits(row)) counts[row.lane as Lane] += row.count;
  const tally = <F extends (typeof FACETS)[number]>(facet: F) => {
    const by = new Map<Counted[number][F], number>();
    for (const row of counted) {
      if (fits(row, facet)) by.set(row[facet], (by.get(row[facet]) ?? 0) + row.count);
    }
    return [...by].sort(([a], [b]) => ((a ?? "~") < (b ?? "~") ? -1 : 1));
  };
  return {
    counts,
    terms: tally("term").map(([term, count]) => ({ term, count })),
    regions: tally("region").map(([region, count]) => ({ region, count })),
    kinds: tally("kind").map(([kind, count]) => ({ kind, count })),
  };
}

const asDuty = (row: InboxRow, nameOfId: (id: string) => ReturnType<typeof nameOf>): DutyRow => {
  const { words, bearerKind, bearerId, lane, ...rest } = row;
  return {
    ...rest,
    lane: lane as Lane,
    title: words.title,
    to: words.to,
    basis: words.basis,
    bearer: { kind: bearerKind, organisation: bearerId === null ? null : nameOfId(bearerId) },
    state: lane === "overdue" ? "overdue" : "open",
  };
};
