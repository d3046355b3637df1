import type { Queries } from "../../database/database.js";
import { newKey } from "../../vault/keys/envelope.js";
import { openKeyring } from "../../vault/keys/keyring.js";
import { type DeskKey, openDeskKey } from "./desk-key.js";

/** The key of the desk for the database of a test, wrapped by a key-encryption key that is gone afterwards. */
export const testDeskKey = (database: Queries): Promise<DeskKey> =>
  openDeskKey(
    database,
    openKeyring({ vaultKms: null, vaultKeys: [["test", newKey()]], data: "/nowhere" }, () =>
      new Date().toISOString(),
    ),
  );
