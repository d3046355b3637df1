import type { webcrypto } from "node:crypto";
import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from "@hpke/core";
import { NotOpened } from "../../vault/keys/envelope.js";

/*
 * Sealing to a public key: HPKE (RFC 9180), base mode, DHKEM(P-256, HKDF-SHA256), HKDF-SHA256, AES-256-GCM. P-256 because
 * Web Crypto has it in every browser that has Web Crypto; X25519 came late to cheap phones.
 *
 * What is sealed is kept as one byte for the format, the sender's ephemeral public key (65 bytes), and the ciphertext.
 */

const suite = new CipherSuite({
  kem: new DhkemP256HkdfSha256(),
  kdf: new HkdfSha256(),
  aead: new Aes256Gcm(),
});

/** What may be sealed; a ciphertext of one kind does not open as another. */
export type Kind = "report" | "message" | "picture";

const FORMAT = 1;
const PUBLIC_BYTES = 65;
const BEGINNING = 1 + PUBLIC_BYTES;
/** How much longer a value becomes by being sealed: its beginning, and the tag of AES-GCM. */
export const SEALING_BYTES = BEGINNING + 16;

/** A key pair; the public key as an uncompressed point of P-256. */
export interface KeyPair {
  readonly publicKey: Uint8Array;
  readonly privateKey: webcrypto.CryptoKey;
}

const bufferOf = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer;
const infoOf = (kind: Kind): ArrayBuffer => bufferOf(Buffer.from(`pana ${kind} 1`));

/** The key pair that follows from a secret (RFC 9180, 7.1.3): the same each time. @param seed 32 bytes */
export async function keyPairOf(seed: Uint8Array): Promise<KeyPair> {
  const pair = await suite.kem.deriveKeyPair(bufferOf(seed));
  return {
    publicKey: new Uint8Array(await suite.kem.serializePublicKey(pair.publicKey)),
    privateKey: pair.privateKey,
  };
}

/** Seals to a public key; nobody without the private one can tell what, not even whoever sealed it. */
export async function sealTo(publicKey: Uint8Array, kind: Kind, value: Uint8Array): Promise<Uint8Array> {
  const recipientPublicKey = await suite.kem.deserializePublicKey(bufferOf(publicKey));
  const sender = await suite.createSenderContext({ recipientPublicKey, info: infoOf(kind) });
  const ciphertext = await sender.seal(bufferOf(value));
  return Buffer.concat([Uint8Array.of(FORMAT), new Uint8Array(sender.enc), new Uint8Array(ciphertext)]);
}

/**
 * Opens what was sealed to the public key of this pair.
 * @throws NotOpened where it was sealed to another key, as another kind, or is nothing that was sealed
 */
export async function openWith({ privateKey }: KeyPair, kind: Kind, sealed: Uint8Array): Promise<Uint8Array> {
  if (sealed.length < SEALING_BYTES || sealed[0] !== FORMAT)
    throw new NotOpened("This is nothing that was sealed.");
  try {
    const recipient = await suite.createRecipientContext({
      recipientKey: privateKey,
      enc: bufferOf(sealed.subarray(1, BEGINNING)),
      info: infoOf(kind),
    });
    return new Uint8Array(await recipient.open(bufferOf(sealed.subarray(BEGINNING))));
  } catch (cause) {
    throw new NotOpened("What was sealed does not open with this key.", { cause });
  }
}
