import { type Queries, statement } from "../database/database.js";
import type { DeskOfficer, Reports } from "./desk.js";
import { draftPlace } from "./sealing/content.js";

/* A call that an officer is typing in and has not stored yet. Nobody else sees it; storing the call removes it. */

interface Kept {
  readonly draft: Record<string, unknown>;
  readonly savedAt: string;
}

const READ = statement<{ sealed: Uint8Array; savedAt: string }>(
  "read-call-draft",
  `select sealed, saved_at as "savedAt" from call_drafts where officer_id = viewing_officer()`,
);
const KEEP = statement(
  "keep-call-draft",
  `insert into call_drafts (officer_id, sealed) values (viewing_officer(), $1)
   on conflict (officer_id) do update set (sealed, saved_at) = (excluded.sealed, now())`,
);
const DROP = statement("drop-call-draft", "delete from call_drafts where officer_id = viewing_officer()");

export const readDraft = ({ database, desk }: Reports, officer: DeskOfficer): Promise<Kept | null> =>
  database.as(officer, async (queries) => {
    const [row] = await queries.rows(READ);
    return row ? { draft: desk.kept(draftPlace(officer.officer), row.sealed), savedAt: row.savedAt } : null;
  });

export const keepDraft = (
  { database, desk }: Reports,
  officer: DeskOfficer,
  draft: Record<string, unknown>,
): Promise<void> =>
  database.as(officer, async (queries: Queries) => {
    await queries.rows(KEEP, [desk.keep(draftPlace(officer.officer), draft)]);
  });

export const dropDraft = ({ database }: Reports, officer: DeskOfficer): Promise<void> =>
  database.as(officer, async (queries) => {
    await queries.rows(DROP);
  });
