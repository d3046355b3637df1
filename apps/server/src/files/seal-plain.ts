import type { Database, Queries } from "../database/database.js";
import { VaultRefused } from "../vault/keys/key-file.js";
import type { Keyring } from "../vault/keys/keyring.js";
import { asOwner } from "../vault/owner.js";
import { claimFileKeyAsOwner } from "../vault/typed/store.js";
import { newFileKey, openFileKey, type TypedPlace } from "../vault/typed/typed.js";
import { wasRetired } from "../vault/vault.js";
import { draftPlace } from "./drafts.js";
import {
  forgetPlain,
  plainDrafts,
  plainReasons,
  sealAlone,
  storeSealedDraft,
  storeSealedReason,
} from "./plain-store.js";

const BATCH = 200;

/** Seals one value of a file, whose key is made where there is none. */
async function sealed(owner: Queries, keyring: Keyring, place: TypedPlace, value: unknown) {
  const made = await newFileKey(keyring, place.file);
  const kept = await claimFileKeyAsOwner(owner, place.file, made);
  if (!kept) throw new VaultRefused(wasRetired(made.kek));
  const key = await openFileKey(keyring, place.file, kept);
  try {
    return [key.id, await key.seal(place, value)] as const;
  } finally {
    key.close();
  }
}

/** Works off rows that are gone once they are done; answers how many. */
async function each<Row>(
  take: (limit: number) => Promise<readonly Row[]>,
  work: (row: Row) => Promise<unknown>,
): Promise<number> {
  for (let done = 0; ; ) {
    const rows = await take(BATCH);
    if (rows.length === 0) return done;
    for (const row of rows) await work(row);
    done += rows.length;
  }
}

/**
 * Seals drafts and reasons of emergencies that stand in clear since before sealing. A server does it before it answers anybody. Each
 * row is one statement, so a start that is killed loses nothing, and the next one goes on.
 * @returns how many rows were sealed
 * @throws VaultRefused where the current key-encryption key was retired
 */
export function sealPlainTyping(database: Pick<Database, "owner">, keyring: Keyring): Promise<number> {
  return asOwner(database, async (owner) => {
    await sealAlone(owner);
    const drafts = await each(
      (limit) => plainDrafts(owner, limit),
      async (row) => {
        const place = draftPlace(row.file, row.officer, row.kind);
        await storeSealedDraft(owner, row, ...(await sealed(owner, keyring, place, row.draft)));
      },
    );
    const reasons = await each(
      (limit) => plainReasons(owner, limit),
      async (row) => {
        const place = { file: row.file, what: "reason", of: row.emergency } as const;
        await storeSealedReason(owner, row, ...(await sealed(owner, keyring, place, row.reason)));
      },
    );
    if (drafts + reasons > 0) await forgetPlain(owner);
    return drafts + reasons;
  });
}
