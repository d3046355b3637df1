import { type Text, text } from "@pana/law";
import type { Config } from "../config.js";
import type { Queries } from "../database/database.js";
import { BlindIndex } from "./blind-index.js";
import { NotOpened, newKey } from "./keys/envelope.js";
import { VaultRefused } from "./keys/key-file.js";
import { type Keyring, openKeyring } from "./keys/keyring.js";
import { claimSecret, type WrappedKey } from "./store.js";

/** The vault of identities with its keys, as a running server holds it. */
export interface Vault {
  readonly keyring: Keyring;
  readonly index: BlindIndex;
}

const ROOT = "blind-index";

/** What a data key is for: the words that are bound into its wrapping. */
export const keyContext = (file: string, key: string): string => `identity of ${file} by ${key}`;
/** As {@link keyContext}, for a secret of the vault as a whole. */
export const secretContext = (name: string): string => `secret ${name}`;

/**
 * Opens the vault: reads where the keys are, and the root of the blind indexes, which the first server makes.
 * @throws VaultRefused where the keys of this installation are not those of this database
 */
export async function openVault(
  config: Pick<Config, "vaultKms" | "vaultKeys" | "data">,
  queries: Queries,
  now: () => string,
): Promise<Vault> {
  const keyring = openKeyring(config, now);
  return { keyring, index: new BlindIndex(await openSecret(keyring, queries, ROOT)) };
}

/**
 * A secret of this installation by its name: 32 bytes, wrapped like the data keys, and made by whoever first asks for it.
 * @throws VaultRefused where the keys of this installation are not those of this database
 */
export async function openSecret(keyring: Keyring, queries: Queries, name: string): Promise<Uint8Array> {
  const kept = (await claimSecret(queries, name, null)) ?? (await makeSecret(queries, keyring, name));
  const kek = await keyring.byId(kept.kek);
  return kek.unwrap(kept.wrapped, secretContext(name)).catch((cause: unknown) => {
    if (!(cause instanceof NotOpened)) throw cause;
    throw new VaultRefused(
      text(
        `Осы дерекқордағы тұлға деректері басқа ${kek.id} кілтімен мөрленген.`,
        `Личные данные этой базы запечатаны другим ключом ${kek.id}.`,
        `The identities of this database were sealed with another key called ${kek.id}.`,
      ),
      { cause },
    );
  });
}

async function makeSecret(
  queries: Queries,
  keyring: Keyring,
  name: string,
): Promise<{ wrapped: Uint8Array; kek: string }> {
  const kek = await keyring.current();
  const wrapped = await kek.wrap(newKey(), secretContext(name));
  // Of two servers that start at once, both use the secret of the first.
  const kept = await claimSecret(queries, name, { wrapped, kek: kek.id });
  if (!kept) throw new VaultRefused(wasRetired(kek.id));
  return kept;
}

/** As {@link keyContext}, for the key of what is typed in a file. */
export const typedContext = (file: string, key: string): string => `typed in ${file} by ${key}`;

/** A key that is wrapped: of the person of a file, of what is typed in a file, or a secret of the vault by its name. */
export type WrappedAs =
  | { readonly of: "person" | "typed"; readonly file: string; readonly id: string }
  | { readonly of: "secret"; readonly file: null; readonly id: string };

/** What a key was wrapped for, whichever it is. */
export function contextOf(key: WrappedAs): string {
  if (key.of === "secret") return secretContext(key.id);
  return key.of === "person" ? keyContext(key.file, key.id) : typedContext(key.file, key.id);
}

/** What is said where the current key may no longer be used. */
export const wasRetired = (id: string): Text =>
  text(
    `${id} кілті шығарылған: қолданыстағы кілт етіп басқасын таңдаңыз.`,
    `Ключ ${id} выведен: сделайте действующим другой.`,
    `The key ${id} was retired: make another one the current key.`,
  );

/** The data key of a person; whoever asks fills it with zeros after use. */
export const unwrapKey = async (
  { keyring }: Vault,
  file: string,
  { id, wrapped, kek }: WrappedKey,
): Promise<Uint8Array> => (await keyring.byId(kek)).unwrap(wrapped, keyContext(file, id));
