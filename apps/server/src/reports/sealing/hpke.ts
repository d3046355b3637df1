import { createCipheriv, createDecipheriv, createECDH, createHmac } from "node:crypto";
import { NotOpened } from "../../vault/keys/envelope.js";

/*
 * Sealing to a public key: HPKE (RFC 9180), base mode, one message, DHKEM(P-256, HKDF-SHA256), HKDF-SHA256, AES-256-GCM. P-256
 * because Web Crypto has it in every browser that has Web Crypto; X25519 came late to cheap phones.
 *
 * With the synchronous functions of Node, because whoever reports waits for it, and a desk that comes back after a night opens all
 * that came: a library of HPKE on Web Crypto, which makes a task of each step, takes several times as long. The tests hold this to
 * that library in both directions.
 *
 * What is sealed is kept as one byte for the format, the sender's ephemeral public key (65 bytes), and the ciphertext.
 */

/** What may be sealed; a ciphertext of one kind does not open as another. */
export type Kind = "report" | "message" | "picture";

const FORMAT = 1;
const PUBLIC_BYTES = 65;
const BEGINNING = 1 + PUBLIC_BYTES;
const TAG_BYTES = 16;
const HASH_BYTES = 32;
/** How much longer a value becomes by being sealed: its beginning, and the tag of AES-GCM. */
export const SEALING_BYTES = BEGINNING + TAG_BYTES;

const CURVE = "prime256v1";
const VERSION = Buffer.from("HPKE-v1");
/** The identifiers of RFC 9180, 7: KEM 0x0010, KDF 0x0001, AEAD 0x0002. */
const KEM = Buffer.from("KEM\x00\x10", "latin1");
const HPKE = Buffer.from("HPKE\x00\x10\x00\x01\x00\x02", "latin1");
const NONE = Buffer.alloc(0);

/** LabeledExtract (RFC 9180, 4). */
const extract = (suite: Buffer, label: string, value: Uint8Array, salt: Uint8Array = NONE): Buffer =>
  createHmac("sha256", salt).update(VERSION).update(suite).update(label).update(value).digest();

/** LabeledExpand (RFC 9180, 4), of at most one block of the hash. */
const expand = (suite: Buffer, label: string, from: Buffer, info: Uint8Array, length: number): Buffer =>
  createHmac("sha256", from)
    .update(Uint8Array.of(0, length))
    .update(VERSION)
    .update(suite)
    .update(label)
    .update(info)
    .update(Uint8Array.of(1))
    .digest()
    .subarray(0, length);

/** A key pair: the public key as an uncompressed point of P-256, the private one as its scalar. */
export interface KeyPair {
  readonly publicKey: Uint8Array;
  readonly privateKey: Uint8Array;
}

/** The key pair that follows from a secret (DeriveKeyPair, RFC 9180, 7.1.3): the same each time. @param seed 32 bytes */
export function keyPairOf(seed: Uint8Array): KeyPair {
  const root = extract(KEM, "dkp_prk", seed);
  for (let counter = 0; counter < 256; counter++) {
    const scalar = expand(KEM, "candidate", root, Uint8Array.of(counter), HASH_BYTES);
    const pair = createECDH(CURVE);
    try {
      pair.setPrivateKey(scalar);
    } catch {
      // Once in 2³² the candidate is not below the order of the curve.
      continue;
    }
    return { publicKey: pair.getPublicKey(), privateKey: scalar };
  }
  throw new Error("No key pair follows from this secret.");
}

/** Key and nonce of the one message between an ephemeral key and a recipient. */
function schedule(shared: Buffer, ephemeral: Uint8Array, recipient: Uint8Array, kind: Kind) {
  const agreed = extract(KEM, "eae_prk", shared);
  const secret = expand(KEM, "shared_secret", agreed, Buffer.concat([ephemeral, recipient]), HASH_BYTES);
  const context = Buffer.concat([
    Uint8Array.of(0),
    extract(HPKE, "psk_id_hash", NONE),
    extract(HPKE, "info_hash", Buffer.from(`pana ${kind} 1`)),
  ]);
  const root = extract(HPKE, "secret", NONE, secret);
  return {
    key: expand(HPKE, "key", root, context, 32),
    nonce: expand(HPKE, "base_nonce", root, context, 12),
  };
}

/** Seals to a public key; nobody without the private one can tell what, not even whoever sealed it. */
export function sealTo(publicKey: Uint8Array, kind: Kind, value: Uint8Array): Uint8Array {
  const ephemeral = createECDH(CURVE);
  const sent = ephemeral.generateKeys();
  const { key, nonce } = schedule(ephemeral.computeSecret(publicKey), sent, publicKey, kind);
  const cipher = createCipheriv("aes-256-gcm", key, nonce);
  const ciphertext = [cipher.update(value), cipher.final()];
  return Buffer.concat([Uint8Array.of(FORMAT), sent, ...ciphertext, cipher.getAuthTag()]);
}

/**
 * Opens what was sealed to the public key of this pair.
 * @throws NotOpened where it was sealed to another key, as another kind, or is nothing that was sealed
 */
export function openWith(pair: KeyPair, kind: Kind, sealed: Uint8Array): Uint8Array {
  if (sealed.length < SEALING_BYTES || sealed[0] !== FORMAT)
    throw new NotOpened("This is nothing that was sealed.");
  try {
    const ephemeral = sealed.subarray(1, BEGINNING);
    // An uncompressed point: a compressed one of the same length there is not, but a hybrid one.
    if (ephemeral[0] !== 4) throw new NotOpened("The beginning is no point.");
    const ours = createECDH(CURVE);
    ours.setPrivateKey(pair.privateKey);
    const { key, nonce } = schedule(ours.computeSecret(ephemeral), ephemeral, pair.publicKey, kind);
    const end = sealed.length - TAG_BYTES;
    const decipher = createDecipheriv("aes-256-gcm", key, nonce).setAuthTag(sealed.subarray(end));
    return Buffer.concat([decipher.update(sealed.subarray(BEGINNING, end)), decipher.final()]);
  } catch (cause) {
    throw new NotOpened("What was sealed does not open with this key.", { cause });
  }
}
