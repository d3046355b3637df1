import type { Caller } from "../access/caller.js";
import { notVisible, Refusal } from "../http/refusal.js";
import { readFileKey } from "../vault/typed/store.js";
import { openTyped, sealTyped, type TypedPlace } from "../vault/typed/typed.js";
import type { Vault } from "../vault/vault.js";
import * as store from "./draft-store.js";
import type { Recording } from "./record.js";
import { sees } from "./view-store.js";
import { viewerOf } from "./viewer.js";

/*
 * What an officer has typed into a form and not recorded yet. Nobody else sees it, and it is sealed with the key of the file;
 * recording the act removes it.
 */

/** What keeping something that is typed needs. */
export interface Typing extends Recording {
  readonly vault: Pick<Vault, "keyring">;
}

/** Where a draft belongs: one file, one officer, one form. */
export const draftPlace = (file: string, officer: string, kind: string): TypedPlace => ({
  ...{ file, what: "draft" },
  of: `${officer} ${kind}`,
});

export const read = (
  { database, vault: { keyring } }: Typing,
  caller: Caller,
  file: string,
  kind: string,
): Promise<{ draft: Record<string, unknown> | null; savedAt: string | null } | Refusal> =>
  database.as(viewerOf(caller), async (queries) => {
    if (!(await sees(queries, file))) return notVisible();
    const kept = await store.readDraft(queries, file, kind);
    if (!kept) return { draft: null, savedAt: null };
    const place = draftPlace(file, caller.officer.id, kind);
    const [draft] = await openTyped(keyring, file, await readFileKey(queries, file), [
      { place, bytes: kept.sealed },
    ]);
    return draft
      ? { draft: draft as Record<string, unknown>, savedAt: kept.savedAt }
      : { draft: null, savedAt: null };
  });

export const keep = (
  { database, vault: { keyring } }: Typing,
  caller: Caller,
  file: string,
  kind: string,
  draft: unknown,
): Promise<undefined | Refusal> =>
  database.as(viewerOf(caller), async (queries) => {
    if (!(await sees(queries, file))) return notVisible();
    const typed = await sealTyped(keyring, queries, draftPlace(file, caller.officer.id, kind), draft);
    // The key was retired between our reading it and using it; the next try takes the new one.
    if (!typed) return new Refusal("unavailable");
    await store.keepDraft(queries, file, kind, typed);
    return undefined;
  });

export const drop = (
  { database }: Recording,
  caller: Caller,
  file: string,
  kind: string,
): Promise<undefined | Refusal> =>
  database.as(viewerOf(caller), async (queries) => {
    if (!(await sees(queries, file))) return notVisible();
    await store.dropDraft(queries, file, kind);
    return undefined;
  });
