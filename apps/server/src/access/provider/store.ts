import { type Queries, statement } from "../../database/database.js";
import type { OfficerRow } from "../store.js";

const BEGIN = statement(
  "begin-provider-journey",
  "insert into provider_journeys (digest, verifier, nonce) values ($1, $2, $3)",
);
export const beginJourney = (
  queries: Queries,
  digest: Uint8Array,
  { verifier, nonce }: { readonly verifier: string; readonly nonce: string },
): Promise<unknown> => queries.rows(BEGIN, [digest, verifier, nonce]);

const TAKE = statement<{ verifier: string; nonce: string; fresh: boolean }>(
  "take-provider-journey",
  `delete from provider_journeys where digest = $1
   returning verifier, nonce, made_at > now() - interval '15 minutes' as fresh`,
);
/** Takes a journey, once; null where it is none of ours or took too long. */
export async function takeJourney(
  queries: Queries,
  digest: Uint8Array,
): Promise<{ readonly verifier: string; readonly nonce: string } | null> {
  const [row] = await queries.rows(TAKE, [digest]);
  return row?.fresh ? { verifier: row.verifier, nonce: row.nonce } : null;
}

const LINKED = statement<OfficerRow>(
  "find-linked-officer",
  `select o.id, o.organisation_id, o.name, o.username, o.roles, o.language
   from provider_links l join officers o on o.id = l.officer_id
   where l.issuer = $1 and l.subject = $2 and not o.suspended`,
);
/** The officer who is this person at the provider. */
export const linkedOfficer = async (
  queries: Queries,
  issuer: string,
  subject: string,
): Promise<OfficerRow | null> => (await queries.rows(LINKED, [issuer, subject]))[0] ?? null;

const LINK = statement<{ officer_id: string }>(
  "link-officer",
  `insert into provider_links (issuer, subject, officer_id) values ($1, $2, $3)
   on conflict do nothing returning officer_id`,
);
/** Links the two for good; false where either is linked already. */
export const linkOfficer = async (
  queries: Queries,
  issuer: string,
  subject: string,
  officer: string,
): Promise<boolean> => (await queries.rows(LINK, [issuer, subject, officer])).length === 1;

const TIDY = statement(
  "tidy-provider-journeys",
  "delete from provider_journeys where made_at < now() - interval '1 hour'",
);
export const tidyJourneys = (queries: Queries): Promise<unknown> => queries.rows(TIDY);
