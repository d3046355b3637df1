import { type Queries, statement } from "../database/database.js";

/* What was typed in clear before migration 028, until the next start seals it. Only the owner of the tables sees it. */

const ALONE = statement("seal-typing-alone", "select pg_advisory_lock(hashtext('pana plain typing'))");
/** Waits until nobody else seals, and keeps others waiting until this connection ends. */
export const sealAlone = (owner: Queries): Promise<unknown> => owner.rows(ALONE);

export interface PlainDraft {
  readonly officer: string;
  readonly file: string;
  readonly kind: string;
  readonly draft: unknown;
}
const DRAFTS = statement<PlainDraft>(
  "plain-drafts",
  `select officer_id as officer, file_id as file, kind, draft from plain_drafts order by officer_id, file_id, kind limit $1`,
);
export const plainDrafts = (owner: Queries, limit: number): Promise<readonly PlainDraft[]> =>
  owner.rows(DRAFTS, [limit]);

const SEAL_DRAFT = statement(
  "seal-plain-draft",
  `with gone as (
     delete from plain_drafts where officer_id = $1 and file_id = $2 and kind = $3 returning officer_id, file_id, kind, saved_at
   ) insert into drafts (officer_id, file_id, kind, key_id, sealed, saved_at)
     select officer_id, file_id, kind, $4, $5, saved_at from gone on conflict do nothing`,
);
/** Puts a sealed draft in the place of the plain one, in one statement. */
export const storeSealedDraft = (
  owner: Queries,
  { officer, file, kind }: PlainDraft,
  key: string,
  sealed: Uint8Array,
): Promise<unknown> => owner.rows(SEAL_DRAFT, [officer, file, kind, key, sealed]);

export interface PlainReason {
  readonly emergency: string;
  readonly file: string;
  readonly reason: string;
}
const REASONS = statement<PlainReason>(
  "plain-reasons",
  `select p.emergency_id as emergency, e.file_id as file, p.reason
   from plain_reasons p join emergencies e on e.id = p.emergency_id order by p.emergency_id limit $1`,
);
export const plainReasons = (owner: Queries, limit: number): Promise<readonly PlainReason[]> =>
  owner.rows(REASONS, [limit]);

const SEAL_REASON = statement(
  "seal-plain-reason",
  `with gone as (delete from plain_reasons where emergency_id = $1)
   update emergencies set (key_id, reason) = ($2, $3) where id = $1`,
);
/** Puts a sealed reason in the place of the plain one, in one statement. */
export const storeSealedReason = (
  owner: Queries,
  { emergency }: PlainReason,
  key: string,
  sealed: Uint8Array,
): Promise<unknown> => owner.rows(SEAL_REASON, [emergency, key, sealed]);

/*
 * Deleted rows stay in the pages of a table until something is written over them. A table that is emptied or rewritten gets new
 * files, and the old ones are removed.
 */
const FORGET = [
  statement("forget-plain-typing", "truncate plain_drafts, plain_reasons"),
  statement("rewrite-emergencies", "vacuum (full) emergencies"),
];
/** Leaves nothing of what was plain in the files of the tables. Outside a transaction. */
export async function forgetPlain(owner: Queries): Promise<void> {
  for (const one of FORGET) await owner.rows(one);
}
