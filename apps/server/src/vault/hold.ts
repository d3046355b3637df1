import type { Caller } from "../access/caller.js";
import { viewerOf } from "../files/viewer.js";
import { notVisible, type Refusal } from "../http/refusal.js";
import type { Vaulting } from "./services.js";
import { type HoldRow, placeHold } from "./store.js";

/** Keeps the identity of a file from being erased when its time is over, or (null) no longer. */
export async function holdIdentity(
  { database, now }: Vaulting,
  caller: Caller,
  file: string,
  because: HoldRow["because"] | null,
): Promise<undefined | Refusal> {
  const done = await database.as(viewerOf(caller), (queries) =>
    placeHold(queries, file, caller.officer.id, because, now()),
  );
  return done ? undefined : notVisible();
}
