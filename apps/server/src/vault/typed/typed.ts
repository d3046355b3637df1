import { v7 as newId } from "uuid";
import type { Queries } from "../../database/database.js";
import { filledJson, NONCE_BYTES, NotOpened, newKey, open, readJson, seal } from "../keys/envelope.js";
import { KmsFailed } from "../keys/key-encryption.js";
import type { Keyring } from "../keys/keyring.js";
import { typedContext } from "../vault.js";
import { claimFileKey, type WrappedFileKey } from "./store.js";

/*
 * What is typed about a person beside the acts: forms that are not recorded yet, why a part was opened in an emergency, and what its
 * review says. Sealed with a key of the file, which is erased with who the person is.
 */

/** Where something typed belongs: in no other file or place does it open. */
export interface TypedPlace {
  readonly file: string;
  readonly what: "draft" | "reason" | "note";
  /** Of which emergency, or whose draft of which form. */
  readonly of: string;
}

const words = (key: string, { file, what, of }: TypedPlace) => [
  "pana typed",
  ...[file, key, what, encodeURIComponent(of)],
];

/** The key of a file, opened; whoever has asked for it closes it. */
export interface FileKey {
  readonly id: string;
  seal(place: TypedPlace, value: unknown): Promise<Uint8Array>;
  /** @throws NotOpened where the row was changed or moved */
  open<T>(place: TypedPlace, sealed: Uint8Array): Promise<T>;
  close(): void;
}

/** Opens the key of a file. */
export async function openFileKey(
  keyring: Keyring,
  file: string,
  { id, wrapped, kek }: WrappedFileKey,
): Promise<FileKey> {
  const key = await (await keyring.byId(kek)).unwrap(wrapped, typedContext(file, id));
  return {
    id,
    seal: async (place, value) => {
      const { nonce, ciphertext } = await seal(key, words(id, place), filledJson(value));
      return Buffer.concat([nonce, ciphertext]);
    },
    open: async <T>(place: TypedPlace, sealed: Uint8Array) =>
      readJson<T>(
        await open(key, words(id, place), {
          nonce: sealed.subarray(0, NONCE_BYTES),
          ciphertext: sealed.subarray(NONCE_BYTES),
        }),
      ),
    close: () => void key.fill(0),
  };
}

/** A new key for a file, wrapped. */
export async function newFileKey(keyring: Keyring, file: string): Promise<WrappedFileKey> {
  const [id, key, kek] = [newId(), newKey(), await keyring.current()];
  const wrapped = await kek.wrap(key, typedContext(file, id));
  key.fill(0);
  return { id, wrapped, kek: kek.id };
}

/**
 * Seals something typed in a file with the key of the file, which is made where there is none.
 * @returns null where there can be no key: the viewer may not know the file, or the key-encryption key was retired meanwhile
 */
export async function sealTyped(
  keyring: Keyring,
  queries: Queries,
  place: TypedPlace,
  value: unknown,
): Promise<{ readonly key: string; readonly sealed: Uint8Array } | null> {
  const { file } = place;
  const kept =
    (await claimFileKey(queries, file, null)) ??
    (await claimFileKey(queries, file, await newFileKey(keyring, file)));
  if (!kept) return null;
  const key = await openFileKey(keyring, file, kept);
  try {
    return { key: key.id, sealed: await key.seal(place, value) };
  } finally {
    key.close();
  }
}

/**
 * Opens things typed in a file; each null where it is erased or does not open. A file has to be readable where a row of it was
 * tampered with, or where the KMS does not answer.
 */
export async function openTyped(
  keyring: Keyring,
  file: string,
  kept: WrappedFileKey | null,
  sealed: readonly { readonly place: TypedPlace; readonly bytes: Uint8Array | null }[],
): Promise<readonly unknown[]> {
  const unread = sealed.map(() => null);
  if (!kept || sealed.every(({ bytes }) => bytes === null)) return unread;
  const key = await openFileKey(keyring, file, kept).catch((error: unknown) => {
    if (error instanceof NotOpened || error instanceof KmsFailed) return null;
    throw error;
  });
  if (!key) return unread;
  try {
    return await Promise.all(
      sealed.map(async ({ place, bytes }) => {
        if (bytes === null) return null;
        return key.open<unknown>(place, bytes).catch((error: unknown) => {
          if (error instanceof NotOpened) return null;
          throw error;
        });
      }),
    );
  } finally {
    key.close();
  }
}
