import { randomBytes } from "node:crypto";
import { link, mkdir, open as openFile, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type Text, text } from "@pana/law";
import { KEY_BYTES, newKey } from "./envelope.js";
import { KEY_ID } from "./key-encryption.js";

/** Keys by id, the one for new data keys first. */
export type Keys = readonly (readonly [id: string, key: Uint8Array])[];

/** The keys of the vault cannot be used as they are. */
export class VaultRefused extends Error {
  override readonly name = "VaultRefused";

  constructor(
    readonly text: Text,
    options?: ErrorOptions,
  ) {
    super(text.en, options);
  }
}

export const keyFileIn = (folder: string): string => join(folder, "vault-keys");

/** An id that says when the key was made and repeats with no other. */
export const newKeyId = (now: string): string => `${now.slice(0, 10)}-${randomBytes(4).toString("hex")}`;

/**
 * Reads keys as they are written in a setting and in the file: `id=key`, one after another, the current one first; the
 * key is 32 bytes in base64 or hexadecimal digits.
 * @returns what is wrong, in words that do not repeat a key, where something is
 */
export function readKeys(text: string): Keys | string {
  const keys: (readonly [string, Uint8Array])[] = [];
  for (const line of text.split(/[\s,]+/).filter((part) => part !== "")) {
    const cut = line.indexOf("=");
    const id = line.slice(0, Math.max(cut, 0));
    const written = line.slice(cut + 1);
    if (!KEY_ID.test(id)) return "must hold keys as id=key, one after another";
    const key = Buffer.from(written, /^[0-9a-f]{64}$/i.test(written) ? "hex" : "base64");
    if (key.length !== KEY_BYTES)
      return `the key ${id} must have ${KEY_BYTES} bytes, in base64 or hexadecimal digits`;
    if (keys.some(([other]) => other === id)) return `the key ${id} is there twice`;
    keys.push([id, key]);
  }
  return keys.length === 0 ? "must hold at least one key" : keys;
}

const written = (keys: Keys): string =>
  keys.map(([id, key]) => `${id}=${Buffer.from(key).toString("base64")}\n`).join("");

/**
 * The keys of the file, which is made with one key where there is none. Nobody but its owner may read it.
 * @throws VaultRefused
 */
export async function readKeyFile(file: string, now: string): Promise<Keys> {
  await makeWhereMissing(file, now);
  if (process.platform !== "win32" && ((await stat(file)).mode & 0o077) !== 0) {
    throw new VaultRefused(
      text(
        `${file}: оны иесінен басқа да оқи алады; chmod 600 орындаңыз.`,
        `${file}: его может прочитать не только владелец; выполните chmod 600.`,
        `${file}: others than its owner may read it; run chmod 600 on it.`,
      ),
    );
  }
  const keys = readKeys(await readFile(file, "utf8"));
  if (typeof keys === "string") {
    throw new VaultRefused(
      text(
        `${file}: кілттер оқылмайды (${keys}).`,
        `${file}: ключи не читаются (${keys}).`,
        `${file}: ${keys}.`,
      ),
    );
  }
  return keys;
}

/** Writes the keys in one step: whoever reads meanwhile finds the old ones or the new ones. */
export async function writeKeyFile(file: string, keys: Keys): Promise<void> {
  const draft = await draftOf(file, keys);
  await rename(draft, file);
  await keepName(file);
}

/** Makes the name of the file outlast a power cut: what is wrapped with a key that is gone is gone. */
async function keepName(file: string): Promise<void> {
  // Windows opens no folders, and writes their entries through by itself.
  if (process.platform === "win32") return;
  const folder = await openFile(dirname(file), "r");
  await folder.sync().finally(() => folder.close());
}

async function draftOf(file: string, keys: Keys): Promise<string> {
  const draft = `${file}.${randomBytes(6).toString("hex")}`;
  await writeFile(draft, written(keys), { mode: 0o600, flush: true });
  return draft;
}

async function makeWhereMissing(file: string, now: string): Promise<void> {
  const there = await stat(file).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code !== "ENOENT") throw error;
      return false;
    },
  );
  if (there) return;
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const draft = await draftOf(file, [[newKeyId(now), newKey()]]);
  // A link fails where the file is there: of two that start at once, both use the keys of the first.
  await link(draft, file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EEXIST") throw error;
  });
  await rm(draft);
  await keepName(file);
}
