import { text } from "@pana/law";
import type { Database } from "../database/database.js";
import { VaultRefused } from "./keys/key-file.js";
import type { Keyring } from "./keys/keyring.js";
import { asOwner } from "./owner.js";
import {
  changeKeysAlone,
  type KekUse,
  kekUses,
  keysWrappedOtherwise,
  retireKek,
  rewrap,
  useKek,
} from "./owner-store.js";
import { contextOf, wasRetired } from "./vault.js";

const BATCH = 200;

export interface Rotated {
  /** The id of the key that everything is wrapped with now. */
  readonly key: string;
  readonly rewrapped: number;
}

/**
 * Wraps every data key and secret with the current key-encryption key, made for that where Pana keeps the keys itself.
 * What is sealed stays as it is, so servers go on reading and writing meanwhile.
 * @param progress called with how many keys have been wrapped so far
 */
export function rotateKeys(
  database: Database,
  keyring: Keyring,
  progress: (done: number) => void = () => undefined,
): Promise<Rotated> {
  return asOwner(database, async (owner) => {
    // Two who add a key to the file at once would each write it without the other's.
    await changeKeysAlone(owner);
    if (keyring.add) await keyring.add();
    const current = await keyring.current();
    if (!(await useKek(owner, current.id))) {
      throw new VaultRefused(wasRetired(current.id));
    }
    let rewrapped = 0;
    // Until nothing is left: a server that began to write before may have used the old key meanwhile.
    for (;;) {
      const stale = await keysWrappedOtherwise(owner, current.id, BATCH);
      if (stale.length === 0) return { key: current.id, rewrapped };
      const keys = await Promise.all(
        stale.map(async (one) => {
          const kek = await keyring.byId(one.kek);
          const key = await kek.unwrap(one.wrapped, contextOf(one));
          const after = await current.wrap(key, contextOf(one));
          key.fill(0);
          return { ...one, after };
        }),
      );
      rewrapped += await rewrap(owner, current.id, keys);
      progress(rewrapped);
    }
  });
}

/** Every key-encryption key that was used here, with how many keys it wraps. */
export const listKeys = (database: Database): Promise<readonly KekUse[]> => asOwner(database, kekUses);

/**
 * Retires a key-encryption key that wraps nothing any more, and forgets it where Pana keeps the keys itself. From then on
 * no copy of the database of before the rotation can be read with what this installation holds.
 * @throws VaultRefused where something is still wrapped with it, or it is the current one
 */
export function retireKey(database: Database, keyring: Keyring, id: string): Promise<void> {
  return asOwner(database, async (owner) => {
    await changeKeysAlone(owner);
    if ((await keyring.current()).id === id) {
      throw new VaultRefused(
        text(
          `${id} — қолданыстағы кілт: алдымен rotate орындаңыз.`,
          `Ключ ${id} действующий: сначала выполните rotate.`,
          `The key ${id} is the current one: rotate first.`,
        ),
      );
    }
    if (!(await owner.transaction(() => retireKek(owner, id)))) {
      throw new VaultRefused(
        text(
          `${id} кілті мұнда белгісіз немесе әлі кілттерді орап тұр: алдымен rotate орындаңыз.`,
          `Ключ ${id} здесь неизвестен или им ещё обёрнуты ключи: сначала выполните rotate.`,
          `The key ${id} is not known here, or still wraps keys: rotate first.`,
        ),
      );
    }
    await keyring.drop?.(id);
  });
}
