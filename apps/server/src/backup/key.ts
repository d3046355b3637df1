import { open, readFile } from "node:fs/promises";
import { generateX25519Identity, identityToRecipient } from "age-encryption";
import { refuse } from "./refused.js";

/*
 * Keys of backups are keys of age (https://age-encryption.org/v1): what a server needs is the public half, which can seal and
 * not open. The private half is wanted for restoring only, and stays away from the server.
 */

const PRIVATE = /^AGE-SECRET-KEY-1[0-9A-Z]+$/;
/**
 * Makes a key and writes its private half into a new file that only its owner can read.
 * @returns the public half
 * @throws BackupRefused where the file is there already
 */
export async function makeBackupKey(path: string): Promise<string> {
  const identity = await generateX25519Identity();
  const recipient = await identityToRecipient(identity);
  const file = await open(path, "wx", 0o600).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EEXIST") throw error;
    throw refuse(
      `${path}: мұндай файл бар; кілттің үстінен жазылмайды.`,
      `${path}: такой файл уже есть; ключи не перезаписываются.`,
      `${path}: the file is there already; a key is never written over.`,
    );
  });
  try {
    await file.writeFile(`# public key: ${recipient}\n${identity}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  return recipient;
}

/** The private half from its file. @throws BackupRefused where the file holds none */
export async function readBackupKey(path: string): Promise<string> {
  const lines = (await readFile(path, "utf8")).split(/\r?\n/).map((line) => line.trim());
  const identity = lines.find((line) => PRIVATE.test(line));
  if (identity) return identity;
  throw refuse(
    `${path}: мұнда сақтық көшірменің құпия кілті (AGE-SECRET-KEY-1…) жоқ.`,
    `${path}: здесь нет секретного ключа резервных копий (AGE-SECRET-KEY-1…).`,
    `${path}: there is no private key of backups in it (AGE-SECRET-KEY-1…).`,
  );
}
