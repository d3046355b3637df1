import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { text } from "@pana/law";
import type { Queries } from "../../database/database.js";
import {
  filledJson,
  KEY_BYTES,
  NONCE_BYTES,
  NotOpened,
  newKey,
  readJson,
} from "../../vault/keys/envelope.js";
import { VaultRefused } from "../../vault/keys/key-file.js";
import type { Keyring } from "../../vault/keys/keyring.js";
import { claimSecret } from "../../vault/store.js";
import { secretContext, wasRetired } from "../../vault/vault.js";
import { type Kind, keyPairOf, openWith, sealTo } from "./hpke.js";

/**
 * The key of the desks that receive reports. Every trust line sees the same queue, so they share one. Whoever has the public
 * half can seal; opening needs the private half, which a key-encryption key of the vault wraps.
 */
export interface DeskKey {
  /** An uncompressed point of P-256, 65 bytes. */
  readonly publicKey: Uint8Array;
  seal(kind: Kind, value: Uint8Array): Promise<Uint8Array>;
  /** @throws NotOpened */
  open(kind: Kind, sealed: Uint8Array): Promise<Uint8Array>;
  /**
   * Seals what the desk writes down for itself, with a key that only the desk has: much faster to open than what came from
   * outside.
   * @param place what the value belongs to; opening needs the same words
   */
  keep(place: string, value: unknown): Uint8Array;
  /** @throws NotOpened */
  kept<T>(place: string, sealed: Uint8Array): T;
}

const NAME = "report desk";
const TAG_BYTES = 16;

/**
 * Opens the key of the desk, which the first server makes. It is kept among the secrets of the vault, so rotation of the
 * key-encryption key wraps it anew like all others.
 * @throws VaultRefused where the keys of this installation are not those of this database
 */
export async function openDeskKey(queries: Queries, keyring: Keyring): Promise<DeskKey> {
  const kept = (await claimSecret(queries, NAME, null)) ?? (await makeSeed(queries, keyring));
  const kek = await keyring.byId(kept.kek);
  const seed = await kek.unwrap(kept.wrapped, secretContext(NAME)).catch((cause: unknown) => {
    if (!(cause instanceof NotOpened)) throw cause;
    throw new VaultRefused(
      text(
        `Осы дерекқордағы хабарлар басқа ${kek.id} кілтімен мөрленген.`,
        `Сообщения этой базы запечатаны другим ключом ${kek.id}.`,
        `The reports of this database were sealed with another key called ${kek.id}.`,
      ),
      { cause },
    );
  });
  const pair = await keyPairOf(seed);
  const own = new Uint8Array(
    hkdfSync("sha256", seed, "", "pana report desk: what the desk keeps", KEY_BYTES),
  );
  seed.fill(0);
  return {
    publicKey: pair.publicKey,
    seal: (kind, value) => sealTo(pair.publicKey, kind, value),
    open: (kind, sealed) => openWith(pair, kind, sealed),
    keep: (place, value) => keep(own, place, value),
    kept: <T>(place: string, sealed: Uint8Array) => readKept<T>(own, place, sealed),
  };
}

async function makeSeed(queries: Queries, keyring: Keyring): Promise<{ wrapped: Uint8Array; kek: string }> {
  const kek = await keyring.current();
  const wrapped = await kek.wrap(newKey(), secretContext(NAME));
  // Of two servers that start at once, both use the key of the first.
  const kept = await claimSecret(queries, NAME, { wrapped, kek: kek.id });
  if (!kept) throw new VaultRefused(wasRetired(kek.id));
  return kept;
}

/*
 * The queue opens many hundred small values at each look. The synchronous functions of Node do that in microseconds each, where
 * every call of Web Crypto is a task of its own.
 */
function keep(key: Uint8Array, place: string, value: unknown): Uint8Array {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(Buffer.from(place));
  const ciphertext = [cipher.update(filledJson(value)), cipher.final()];
  return Buffer.concat([nonce, ...ciphertext, cipher.getAuthTag()]);
}

function readKept<T>(key: Uint8Array, place: string, sealed: Uint8Array): T {
  const end = sealed.length - TAG_BYTES;
  if (end < NONCE_BYTES) throw new NotOpened("This is nothing that the desk has kept.");
  const decipher = createDecipheriv("aes-256-gcm", key, sealed.subarray(0, NONCE_BYTES))
    .setAAD(Buffer.from(place))
    .setAuthTag(sealed.subarray(end));
  try {
    return readJson<T>(Buffer.concat([decipher.update(sealed.subarray(NONCE_BYTES, end)), decipher.final()]));
  } catch (cause) {
    throw new NotOpened("What the desk has kept does not open in its place.", { cause });
  }
}
