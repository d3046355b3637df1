import { createHmac, randomBytes } from "node:crypto";
import { link, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Queries } from "../database/database.js";
import { claimSecret } from "./store.js";

/** The secret of the receipt codes does not belong to the database, or cannot be used. */
export class SecretRefused extends Error {
  override readonly name = "SecretRefused";
}

const BYTES = 32;

const fileIn = (folder: string): string => join(folder, "receipt-secret");

/**
 * The secret under which receipt codes are hashed: the one of the setting, or one that is made at the first start and kept
 * in the data folder, outside the database. Several servers on one database need the same.
 * @param setting 32 or more bytes in base64 or hexadecimal digits, or null
 * @throws SecretRefused where the setting is too short
 */
export async function readSecret(setting: string | null, folder: string): Promise<Uint8Array> {
  if (setting !== null) {
    const secret = Buffer.from(setting, /^[0-9a-f]+$/i.test(setting) ? "hex" : "base64");
    if (secret.length < BYTES) {
      throw new SecretRefused(
        `PANA_RECEIPT_SECRET: must have at least ${BYTES} bytes, in base64 or hexadecimal digits`,
      );
    }
    return secret;
  }
  const file = fileIn(folder);
  try {
    return await readFile(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const draft = `${file}.${randomBytes(6).toString("hex")}`;
  await writeFile(draft, randomBytes(BYTES), { mode: 0o600, flush: true });
  // A link fails where the file is there: of two that start at once, both use the secret of the first.
  await link(draft, file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EEXIST") throw error;
  });
  await rm(draft);
  return readFile(file);
}

const fingerprintOf = (secret: Uint8Array): Buffer =>
  createHmac("sha256", secret).update("fingerprint of the receipt secret").digest();

/**
 * Whether the secret at hand is the one with this fingerprint; makes none where there is none.
 * @param fingerprint null where the database has not been used with any
 */
export async function secretFits(
  setting: string | null,
  folder: string,
  fingerprint: Uint8Array | null,
): Promise<boolean> {
  if (fingerprint === null) return true;
  const there = setting !== null || (await readFile(fileIn(folder)).catch(() => null)) !== null;
  return there && fingerprintOf(await readSecret(setting, folder)).equals(fingerprint);
}

/**
 * Makes sure that the database is used with one secret only; with another, no reporter would find their report again.
 * @throws SecretRefused where the database has been used with another
 */
export async function holdSecret(queries: Queries, secret: Uint8Array): Promise<void> {
  if (!(await claimSecret(queries, fingerprintOf(secret)))) {
    throw new SecretRefused(
      "The receipt codes in this database were made with another secret: set PANA_RECEIPT_SECRET to it, or give back " +
        "the file receipt-secret in PANA_DATA.",
    );
  }
}
