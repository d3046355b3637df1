import type { InboxQuery } from "../../api/operations.js";
import { LANES, type Lane } from "./lanes.js";

export const SCOPES = ["own", "below", "country"] as const;
export type Scope = (typeof SCOPES)[number];

/** What the inbox shows, as it stands in its address: a link or a bookmark opens the same list again. */
export interface InboxFilter {
  readonly scope: Scope;
  readonly lane: Lane | null;
  readonly term: string | null;
  readonly region: string | null;
  readonly kind: string | null;
}

/** Reads the filter from the address; what it does not know there, it leaves out. */
export function filterOf(search: URLSearchParams, scopes: readonly Scope[]): InboxFilter {
  const scope = scopes.find((one) => one === search.get("scope")) ?? "own";
  const lane = LANES.find(({ lane }) => lane === search.get("lane"))?.lane ?? null;
  const word = (name: string) => search.get(name) || null;
  return { scope, lane, term: word("term"), region: word("region"), kind: word("kind") };
}

/** The address of a filter, without what is not filtered. */
export function searchOf(filter: InboxFilter): string {
  const search = new URLSearchParams();
  if (filter.scope !== "own") search.set("scope", filter.scope);
  for (const name of ["lane", "term", "region", "kind"] as const) {
    const value = filter[name];
    if (value !== null) search.set(name, value);
  }
  return search.toString();
}

/** The same as the server is asked. */
export const queryOf = ({ scope, lane, term, region, kind }: InboxFilter): InboxQuery => ({
  scope,
  ...(lane ? { lane } : {}),
  ...(term ? { term } : {}),
  ...(region ? { region } : {}),
  ...(kind ? { kind } : {}),
});
