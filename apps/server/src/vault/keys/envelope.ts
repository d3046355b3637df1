import { randomBytes, webcrypto } from "node:crypto";

/*
 * Encryption of one value: AES-256-GCM of Web Crypto (NIST SP 800-38D) with a random 96-bit nonce. What the value belongs
 * to goes in as additional data, so a ciphertext that is moved to another row, or an older one put in its place, does
 * not open.
 */

const { subtle } = webcrypto;

export const KEY_BYTES = 32;
export const NONCE_BYTES = 12;

/** A value as it is kept: what was encrypted with its tag, and the nonce. */
export interface Sealed {
  readonly ciphertext: Uint8Array;
  readonly nonce: Uint8Array;
}

/** What was sealed does not open with this key in this place: it was changed, moved, or sealed with another key. */
export class NotOpened extends Error {
  override readonly name = "NotOpened";
}

/** 32 random bytes. */
export const newKey = (): Uint8Array => randomBytes(KEY_BYTES);

const imported = (key: Uint8Array): Promise<webcrypto.CryptoKey> =>
  subtle.importKey("raw", key, "AES-GCM", false, ["encrypt", "decrypt"]);

/** The words that bind a value to its place; none holds a line break. */
const bound = (place: readonly (string | number)[]): Uint8Array => Buffer.from(place.join("\n"));

/**
 * Seals a value with a key of 32 bytes.
 * @param place what the value belongs to; opening needs the same words
 */
export async function seal(
  key: Uint8Array,
  place: readonly (string | number)[],
  value: Uint8Array,
): Promise<Sealed> {
  const nonce = randomBytes(NONCE_BYTES);
  const algorithm = { name: "AES-GCM", iv: nonce, additionalData: bound(place) };
  return { ciphertext: new Uint8Array(await subtle.encrypt(algorithm, await imported(key), value)), nonce };
}

/**
 * Opens what {@link seal} has sealed.
 * @throws NotOpened
 */
export async function open(
  key: Uint8Array,
  place: readonly (string | number)[],
  { ciphertext, nonce }: Sealed,
): Promise<Uint8Array> {
  const algorithm = { name: "AES-GCM", iv: nonce, additionalData: bound(place) };
  try {
    return new Uint8Array(await subtle.decrypt(algorithm, await imported(key), ciphertext));
  } catch (cause) {
    throw new NotOpened("A sealed value does not open with its key in its place.", { cause });
  }
}

/** Texts are filled up to a multiple of this, so that a ciphertext does not tell how long a name or an address is. */
export const BLOCK_BYTES = 512;

/** JSON filled up with spaces, which JSON ignores. */
export function filledJson(value: unknown): Uint8Array {
  const text = Buffer.from(JSON.stringify(value));
  const filled = Buffer.alloc(Math.ceil((text.length + 1) / BLOCK_BYTES) * BLOCK_BYTES, " ");
  text.copy(filled);
  return filled;
}

export const readJson = <T>(bytes: Uint8Array): T => JSON.parse(Buffer.from(bytes).toString("utf8")) as T;
