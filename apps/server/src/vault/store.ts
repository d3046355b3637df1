import { type Queries, statement } from "../database/database.js";
import type { Token } from "./blind-index.js";
import type { Telling } from "./blind-index-kinds.js";
import type { Part } from "./contract.js";
import type { Sealed } from "./keys/envelope.js";

/* The vault as a viewer sees it, under row-level security. Nothing that goes through here can be read without its key. */

const CLAIM_SECRET = statement<{ wrapped: Buffer; kek: string }>(
  "claim-vault-secret",
  "select wrapped, kek_id as kek from claim_vault_secret($1, $2, $3)",
);
/** A secret of the vault, wrapped; it becomes the one given where there is none yet. Null where there is none and none is given. */
export const claimSecret = async (
  queries: Queries,
  name: string,
  given: { readonly wrapped: Uint8Array; readonly kek: string } | null,
): Promise<{ readonly wrapped: Uint8Array; readonly kek: string } | null> =>
  (await queries.rows(CLAIM_SECRET, [name, given?.wrapped ?? null, given?.kek ?? null]))[0] ?? null;

/** The data key of a person, wrapped. */
export interface WrappedKey {
  readonly id: string;
  readonly wrapped: Uint8Array;
  readonly kek: string;
  /** The version of what is in the vault. */
  readonly version: number;
}

const KEY = statement<{ id: string; wrapped: Buffer; kek: string; version: number }>(
  "read-identity-key",
  "select id, wrapped, kek_id as kek, version from identity_keys where file_id = $1",
);
export const readKey = async (queries: Queries, file: string): Promise<WrappedKey | null> =>
  (await queries.rows(KEY, [file]))[0] ?? null;

export interface SealedPart extends Sealed {
  readonly part: Part;
  readonly version: number;
  readonly at: string;
}

const LATEST = statement<SealedPart & { ciphertext: Buffer; nonce: Buffer }>(
  "read-identity-parts",
  `select distinct on (part) part, version, at, ciphertext, nonce from identities
   where file_id = $1 and part = any ($2) order by part, version desc`,
);
/** The latest of each of these parts. */
export const readParts = (
  queries: Queries,
  file: string,
  parts: readonly Part[],
): Promise<readonly SealedPart[]> => queries.rows(LATEST, [file, parts]);

const PHOTO_PLACE = statement<{ version: number; at: string }>(
  "read-identity-photo-place",
  "select version, at from identities where file_id = $1 and part = 'photo' order by version desc limit 1",
);
export const readPhotoPlace = async (
  queries: Queries,
  file: string,
): Promise<{ readonly version: number; readonly at: string } | null> =>
  (await queries.rows(PHOTO_PLACE, [file]))[0] ?? null;

export interface SealedVersion extends SealedPart {
  readonly organisation: string;
  readonly officer: string | null;
}

const VERSIONS = statement<SealedVersion & { ciphertext: Buffer; nonce: Buffer }>(
  "read-identity-versions",
  `select i.part, i.version, i.at, i.organisation_id as organisation, o.name as officer, i.nonce,
     case when i.part = 'photo' then ''::bytea else i.ciphertext end as ciphertext
   from identities i left join officers o on o.id = i.officer_id and o.organisation_id = viewer()
   where i.file_id = $1 order by i.version desc, i.part`,
);
/** Every version of every part, the latest first; of pictures without what they show. */
export const readVersions = (queries: Queries, file: string): Promise<readonly SealedVersion[]> =>
  queries.rows(VERSIONS, [file]);

const STATE = statement<{
  holdBecause: HoldRow["because"] | null;
  holdSince: string | null;
  erased: string | null;
}>(
  "read-identity-state",
  `select h.because as "holdBecause", h.placed_at as "holdSince",
     (select max(e.at) from identity_erasures e where e.file_id = $1) as erased
   from (select) one left join identity_holds h on h.file_id = $1 and h.lifted_at is null`,
);
export interface HoldRow {
  readonly because: "criminal-proceedings" | "civil-proceedings" | "complaint" | "search";
  readonly since: string;
}
export const readState = async (
  queries: Queries,
  file: string,
): Promise<{ readonly hold: HoldRow | null; readonly erased: string | null }> => {
  const row = (await queries.rows(STATE, [file]))[0]!;
  return {
    hold: row.holdBecause === null ? null : { because: row.holdBecause, since: row.holdSince! },
    erased: row.erased,
  };
};

export interface Putting {
  readonly file: string;
  readonly officer: string;
  /** The version that is followed. */
  readonly seen: number;
  readonly key: { readonly id: string; readonly wrapped: Uint8Array; readonly kek: string };
  readonly parts: readonly (Sealed & { readonly part: Part })[];
  readonly tokens: readonly Token[];
  readonly at: string;
  readonly telling: readonly Telling[];
}

const PUT = statement<{ outcome: "put" | "conflict" | "retired" | "not-visible"; version: number | null }>(
  "put-identity",
  "select outcome, version from put_identity($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
);
export const put = async (
  queries: Queries,
  { file, officer, seen, key, parts, tokens, at, telling }: Putting,
): Promise<{
  readonly outcome: "put" | "conflict" | "retired" | "not-visible";
  readonly version: number | null;
}> => {
  const hexadecimal = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");
  const rows = parts.map(({ part, ciphertext, nonce }) => ({
    part,
    ciphertext: hexadecimal(ciphertext),
    nonce: hexadecimal(nonce),
  }));
  const [row] = await queries.rows(PUT, [
    ...[file, officer, seen, key.id, key.wrapped, key.kek],
    ...[JSON.stringify(rows), JSON.stringify(tokens), at, telling],
  ]);
  return row!;
};

/** What must agree: any of these tokens. */
export type Wanted = readonly Token[];

export interface Candidate extends WrappedKey {
  readonly file: string;
  readonly number: string;
}

const CANDIDATES = statement<Candidate & { wrapped: Buffer }>(
  "find-identities",
  `select f.id as file, f.number, k.id, k.wrapped, k.kek_id as kek, k.version
   from (
     select b.file_id from jsonb_to_recordset($1) as a (place integer, kind text, token text)
       join blind_indexes b on b.kind = a.kind and b.token = decode(a.token, 'hex')
       join participants p on p.file_id = b.file_id and p.organisation_id = viewer()
     group by b.file_id having count(distinct a.place) = $2
   ) c join files f on f.id = c.file_id join identity_keys k on k.file_id = c.file_id
   order by f.last_act_at desc, f.id limit $3`,
);
/** The viewer's files that agree in everything wanted, the latest first. */
export const findCandidates = (
  queries: Queries,
  wanted: readonly Wanted[],
  most: number,
): Promise<readonly Candidate[]> =>
  queries.rows(CANDIDATES, [
    JSON.stringify(wanted.flatMap((tokens, place) => tokens.map((token) => ({ place, ...token })))),
    wanted.length,
    most,
  ]);

export interface MatchRow {
  readonly id: string;
  readonly file: string;
  readonly number: string;
  readonly kinds: readonly Telling[];
  readonly answer: "agreed" | "declined" | null;
  readonly known: boolean;
  readonly otherNumber: string | null;
  readonly otherOrganisations: readonly string[];
}

const MATCHES = statement<MatchRow>(
  "identity-matches",
  `select id, file_id as file, number, kinds, answer, known, other_number as "otherNumber",
     other_organisations::text[] as "otherOrganisations" from matches_of($1)`,
);
export const readMatches = (queries: Queries, file: string | null): Promise<readonly MatchRow[]> =>
  queries.rows(MATCHES, [file]);

const ANSWER = statement<{ done: boolean }>(
  "answer-identity-match",
  "select answer_match($1, $2, $3, $4, $5) as done",
);
export const answerMatch = async (
  queries: Queries,
  match: string,
  file: string,
  officer: string,
  answer: "agreed" | "declined",
  at: string,
): Promise<boolean> => (await queries.rows(ANSWER, [match, file, officer, answer, at]))[0]!.done;

const HOLD = statement<{ done: boolean }>("hold-identity", "select hold_identity($1, $2, $3, $4) as done");
/** Places a hold, or lifts it where `because` is null; false where the viewer takes no part in the file. */
export const placeHold = async (
  queries: Queries,
  file: string,
  officer: string,
  because: HoldRow["because"] | null,
  at: string,
): Promise<boolean> => (await queries.rows(HOLD, [file, officer, because, at]))[0]!.done;
