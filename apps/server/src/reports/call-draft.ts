import { type Database, type Queries, statement } from "../database/database.js";
import type { DeskOfficer } from "./desk.js";

/* A call that an officer is typing in and has not stored yet. Nobody else sees it; storing the call removes it. */

interface Kept {
  readonly draft: Record<string, unknown>;
  readonly savedAt: string;
}

const READ = statement<Kept>(
  "read-call-draft",
  `select draft, saved_at as "savedAt" from call_drafts where officer_id = viewing_officer()`,
);
const KEEP = statement(
  "keep-call-draft",
  `insert into call_drafts (officer_id, draft) values (viewing_officer(), $1)
   on conflict (officer_id) do update set (draft, saved_at) = (excluded.draft, now())`,
);
const DROP = statement("drop-call-draft", "delete from call_drafts where officer_id = viewing_officer()");

export const readDraft = (database: Database, desk: DeskOfficer): Promise<Kept | null> =>
  database.as(desk, async (queries) => (await queries.rows(READ))[0] ?? null);

export const keepDraft = (database: Database, desk: DeskOfficer, draft: unknown): Promise<void> =>
  database.as(desk, async (queries: Queries) => {
    await queries.rows(KEEP, [JSON.stringify(draft)]);
  });

export const dropDraft = (database: Database, desk: DeskOfficer): Promise<void> =>
  database.as(desk, async (queries) => {
    await queries.rows(DROP);
  });
