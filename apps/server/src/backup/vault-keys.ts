import { access } from "node:fs/promises";
import type { Config } from "../config.js";
import { NotOpened } from "../vault/keys/envelope.js";
import { keyFileIn, VaultRefused } from "../vault/keys/key-file.js";
import { openKeyring } from "../vault/keys/keyring.js";
import { contextOf } from "../vault/vault.js";
import type { WrappedSample } from "./store.js";

type Place = Pick<Config, "vaultKms" | "vaultKeys" | "data">;

/** The ids of the key-encryption keys that are not at hand, or are others under the same id: each is tried on what it wraps. */
export async function keysMissing(
  samples: readonly WrappedSample[],
  place: Place,
): Promise<readonly string[]> {
  const ids = new Set(samples.map(({ kek }) => kek));
  if (!(await anyKeys(place))) return [...ids];
  // Keys are only read here, so the moment at which one would be made is never asked for.
  const keyring = openKeyring(place, () => new Date(0).toISOString());
  const missing = new Set<string>();
  for (const sample of samples) {
    const { kek, wrapped } = sample;
    try {
      const key = await (await keyring.byId(kek)).unwrap(wrapped, contextOf(sample));
      key.fill(0);
    } catch (error) {
      if (!(error instanceof VaultRefused) && !(error instanceof NotOpened)) throw error;
      missing.add(kek);
    }
  }
  return [...missing];
}

/** Reading the file of keys makes one where there is none; a restore must not. */
const anyKeys = async ({ vaultKms, vaultKeys, data }: Place): Promise<boolean> =>
  vaultKms !== null ||
  vaultKeys !== null ||
  (await access(keyFileIn(data)).then(
    () => true,
    () => false,
  ));
