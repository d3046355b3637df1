/*
 * Sealing to the desk's public key: the sender's side of HPKE (RFC 9180, base mode, one message), with
 * DHKEM(P-256, HKDF-SHA256), HKDF-SHA256 and AES-256-GCM of Web Crypto. The server opens it with a library; that library in the
 * browser would be four times this script, and its numbers do not run on the phones that these pages are read on.
 */

/** What may be sealed; a ciphertext of one kind does not open as another. */
export type Kind = "report" | "picture";

const FORMAT = 1;
const KEM = [0x00, 0x10];
const SUITES = { kem: [...text("KEM"), ...KEM], hpke: [...text("HPKE"), ...KEM, 0x00, 0x01, 0x00, 0x02] };
const HASH_BYTES = 32;

function text(words: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(words);
}

function joined(...parts: readonly (ArrayLike<number> | ArrayBuffer)[]): Uint8Array<ArrayBuffer> {
  const arrays = parts.map((part) => (part instanceof ArrayBuffer ? new Uint8Array(part) : part));
  const all = new Uint8Array(arrays.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of arrays) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** HMAC-SHA-256. An empty key is one of zeros, which not every browser would take. */
async function hmac(key: Uint8Array<ArrayBuffer>, message: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer> {
  const raw = key.length === 0 ? new Uint8Array(HASH_BYTES) : key;
  const used = await crypto.subtle.importKey("raw", raw, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  return crypto.subtle.sign("HMAC", used, message);
}

const NONE = new Uint8Array(0);
const VERSION = text("HPKE-v1");

/** LabeledExtract (RFC 9180, 4). */
const extract = async (
  suite: readonly number[],
  label: string,
  value: Uint8Array<ArrayBuffer>,
  salt = NONE,
): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await hmac(salt, joined(VERSION, suite, text(label), value)));

/** LabeledExpand (RFC 9180, 4), of at most one block of the hash. */
const expand = async (
  suite: readonly number[],
  label: string,
  from: Uint8Array<ArrayBuffer>,
  info: Uint8Array<ArrayBuffer>,
  length: number,
): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await hmac(from, joined([0, length], VERSION, suite, text(label), info, [1]))).slice(
    0,
    length,
  );

const CURVE = { name: "ECDH", namedCurve: "P-256" };

/**
 * Seals a value to a public key.
 * @param publicKey an uncompressed point of P-256, 65 bytes
 * @returns one byte for the format, the ephemeral public key, and the ciphertext
 */
export async function seal(
  publicKey: Uint8Array<ArrayBuffer>,
  kind: Kind,
  value: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  const { subtle } = crypto;
  const theirs = await subtle.importKey("raw", publicKey, CURVE, false, []);
  const ours = await subtle.generateKey(CURVE, true, ["deriveBits"]);
  const sent = new Uint8Array(await subtle.exportKey("raw", ours.publicKey));
  const shared = await subtle.deriveBits({ name: "ECDH", public: theirs }, ours.privateKey, 256);

  const agreed = await extract(SUITES.kem, "eae_prk", new Uint8Array(shared));
  const secret = await expand(SUITES.kem, "shared_secret", agreed, joined(sent, publicKey), HASH_BYTES);

  const context = joined(
    [0],
    await extract(SUITES.hpke, "psk_id_hash", NONE),
    await extract(SUITES.hpke, "info_hash", text(`pana ${kind} 1`)),
  );
  const root = await extract(SUITES.hpke, "secret", NONE, secret);
  const raw = await expand(SUITES.hpke, "key", root, context, 32);
  const iv = await expand(SUITES.hpke, "base_nonce", root, context, 12);
  const key = await subtle.importKey("raw", raw, "AES-GCM", false, ["encrypt"]);
  return joined([FORMAT], sent, await subtle.encrypt({ name: "AES-GCM", iv }, key, value));
}

/** Texts are filled up to a multiple of this, so that a ciphertext does not tell how much was written. */
const BLOCK = 512;

/** JSON filled up with spaces, which JSON ignores. */
export function filledJson(value: unknown): Uint8Array<ArrayBuffer> {
  const words = text(JSON.stringify(value));
  const filled = new Uint8Array(Math.ceil((words.length + 1) / BLOCK) * BLOCK).fill(0x20);
  filled.set(words);
  return filled;
}

/** Whether this browser can seal, on this page: without TLS it lends no cryptography. */
export const canSeal = (): boolean => typeof crypto !== "undefined" && crypto.subtle !== undefined;
