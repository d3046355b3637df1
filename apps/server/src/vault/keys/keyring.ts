import { type Text, text } from "@pana/law";
import type { Config } from "../../config.js";
import { newKey } from "./envelope.js";
import { currentKmsKey, heldKey, type KeyEncryption, kmsKey } from "./key-encryption.js";
import { type Keys, keyFileIn, newKeyId, readKeyFile, VaultRefused, writeKeyFile } from "./key-file.js";

/** The key-encryption keys of this installation. */
export interface Keyring {
  /** The key for new data keys, as it is now: a rotation may have changed it since the last time. */
  current(): Promise<KeyEncryption>;
  /** @throws VaultRefused where the key is not among ours */
  byId(id: string): Promise<KeyEncryption>;
  /** Makes a new key the current one; null where keys are made elsewhere (a setting, a KMS). */
  readonly add: (() => Promise<string>) | null;
  /** Forgets a key; null where keys are kept elsewhere. */
  readonly drop: ((id: string) => Promise<void>) | null;
}

/**
 * The keys from where the settings say: a KMS, the setting itself, or a file in the data folder that is made at the
 * first use. The file is read again whenever a key is asked for, so a running server follows a rotation.
 */
export function openKeyring(
  { vaultKms, vaultKeys, data }: Pick<Config, "vaultKms" | "vaultKeys" | "data">,
  now: () => string,
): Keyring {
  if (vaultKms !== null) {
    return {
      current: async () => kmsKey(vaultKms, await currentKmsKey(vaultKms)),
      byId: async (id) => kmsKey(vaultKms, id),
      ...{ add: null, drop: null },
    };
  }
  const file = keyFileIn(data);
  const read = async (): Promise<Keys> => vaultKeys ?? readKeyFile(file, now());
  return {
    current: async () => {
      const [id, key] = (await read())[0]!;
      return heldKey(id, key);
    },
    byId: async (id) => {
      const found = (await read()).find(([known]) => known === id);
      if (!found) throw new VaultRefused(missing(id, vaultKeys === null ? file : null));
      return heldKey(...found);
    },
    add:
      vaultKeys !== null
        ? null
        : async () => {
            const id = newKeyId(now());
            await writeKeyFile(file, [[id, newKey()], ...(await read())]);
            return id;
          },
    drop:
      vaultKeys !== null
        ? null
        : async (id) => {
            const keys = await read();
            await writeKeyFile(
              file,
              keys.filter(([known]) => known !== id),
            );
          },
  };
}

const missing = (id: string, file: string | null): Text => {
  const place = file ?? "PANA_VAULT_KEYS";
  return text(
    `Бұл дерекқордағы тұлға деректері ${id} кілтімен мөрленген, ол ${place} ішінде жоқ: оны қайтарыңыз; онсыз оларды ешкім оқи алмайды.`,
    `Личные данные в этой базе запечатаны ключом ${id}, которого нет в ${place}: верните его; без него их никто не прочтёт.`,
    `Identities in this database were sealed with the key ${id}, which is not in ${place}: give it back; without it nobody can read them.`,
  );
};
