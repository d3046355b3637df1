import type { Caller } from "../access/caller.js";
import { notVisible, type Refusal } from "../http/refusal.js";
import type { Recording } from "./record.js";
import * as store from "./view-store.js";
import { viewerOf } from "./viewer.js";

/* What an officer has typed into a form and not recorded yet. Nobody else sees it; recording the act removes it. */

export const read = (
  { database }: Recording,
  caller: Caller,
  file: string,
  kind: string,
): Promise<{ draft: Record<string, unknown> | null; savedAt: string | null } | Refusal> =>
  database.as(viewerOf(caller), async (queries) => {
    if (!(await store.sees(queries, file))) return notVisible();
    return (await store.readDraft(queries, file, kind)) ?? { draft: null, savedAt: null };
  });

export const keep = (
  { database }: Recording,
  caller: Caller,
  file: string,
  kind: string,
  draft: unknown,
): Promise<undefined | Refusal> =>
  database.as(viewerOf(caller), async (queries) => {
    if (!(await store.sees(queries, file))) return notVisible();
    await store.keepDraft(queries, file, kind, draft);
    return undefined;
  });

export const drop = (
  { database }: Recording,
  caller: Caller,
  file: string,
  kind: string,
): Promise<undefined | Refusal> =>
  database.as(viewerOf(caller), async (queries) => {
    if (!(await store.sees(queries, file))) return notVisible();
    await store.dropDraft(queries, file, kind);
    return undefined;
  });
