import { v7 as newId } from "uuid";
import type { Caller } from "../../access/caller.js";
import { faultOf } from "../../http/faults.js";
import { invalid, notVisible, Refusal } from "../../http/refusal.js";
import { sealTyped } from "../../vault/typed/typed.js";
import type { Typing } from "../drafts.js";
import { sees } from "../view-store.js";
import { viewerOf } from "../viewer.js";
import { openInEmergency } from "./store.js";

/**
 * Opens closed parts of a file to the caller's organisation for 24 hours, because somebody would come to harm otherwise. All
 * who take part are told at once; one of those who must (see review.ts) says within 72 hours whether it was right.
 */
export async function openNow(
  { database, knowledge, vault: { keyring }, now }: Typing,
  caller: Caller,
  file: string,
  { parts, reason }: { readonly parts: readonly string[]; readonly reason: string },
): Promise<{ id: string } | Refusal> {
  const { law } = await knowledge.known();
  const unknown = parts.findIndex((part) => !Object.hasOwn(law.jurisdiction.access?.parts ?? {}, part));
  if (unknown >= 0) return invalid(faultOf(`/parts/${unknown}`, "choice"));
  if (reason.trim().length < 10) return invalid(faultOf("/reason", "too-short"));
  const id = newId();
  return database.as(viewerOf(caller), async (queries) => {
    if (!(await sees(queries, file))) return notVisible();
    const typed = await sealTyped(keyring, queries, { file, what: "reason", of: id }, reason.trim());
    // The key was retired between our reading it and using it; the next try takes the new one.
    if (!typed) return new Refusal("unavailable");
    const one = { id, file, parts: [...new Set(parts)], reason: typed, at: now() };
    return (await openInEmergency(queries, one)) ? { id } : notVisible();
  });
}
