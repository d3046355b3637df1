import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
} from "node:crypto";
import { link, mkdir, open as openFile, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type Text, text } from "@pana/law";
import { publicKeyText } from "./checkpoint.js";

/** The key of the log cannot be used as it is. */
export class AuditKeyRefused extends Error {
  override readonly name = "AuditKeyRefused";

  constructor(readonly text: Text) {
    super(text.en);
  }
}

export const auditKeyFileIn = (folder: string): string => join(folder, "audit-key");

/** The key with which checkpoints are signed, and the public key with which they are checked. */
export interface SigningKey {
  readonly privateKey: KeyObject;
  readonly publicKey: string;
}

/**
 * The key in the data folder, outside the database; made at the first start (Ed25519, PKCS #8 in PEM). Nobody but its owner
 * may read it.
 * @throws AuditKeyRefused
 */
export async function readSigningKey(folder: string): Promise<SigningKey> {
  const file = auditKeyFileIn(folder);
  if (!(await isThere(file))) await make(file);
  if (process.platform !== "win32" && ((await stat(file)).mode & 0o077) !== 0) {
    throw new AuditKeyRefused(
      text(
        `${file}: оны иесінен басқа да оқи алады; chmod 600 орындаңыз.`,
        `${file}: его может прочитать не только владелец; выполните chmod 600.`,
        `${file}: others than its owner may read it; run chmod 600 on it.`,
      ),
    );
  }
  try {
    const privateKey = createPrivateKey(await readFile(file, "utf8"));
    if (privateKey.asymmetricKeyType === "ed25519") {
      return { privateKey, publicKey: publicKeyText(createPublicKey(privateKey)) };
    }
  } catch {
    // Said below: the words of the library could repeat what stands in the file.
  }
  throw new AuditKeyRefused(
    text(
      `${file}: мұнда Ed25519 кілті жоқ.`,
      `${file}: здесь нет ключа Ed25519.`,
      `${file}: there is no Ed25519 key in it.`,
    ),
  );
}

const isThere = (file: string): Promise<boolean> =>
  stat(file).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code !== "ENOENT") throw error;
      return false;
    },
  );

async function make(file: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const { privateKey } = generateKeyPairSync("ed25519");
  const draft = await draftOf(file, privateKey.export({ type: "pkcs8", format: "pem" }).toString());
  // A link fails where the file is there: of two that start at once, both use the key of the first.
  await link(draft, file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EEXIST") throw error;
  });
  await rm(draft);
  await keepName(file);
}

const memoryFileIn = (folder: string): string => join(folder, "audit-checkpoint");

/** The latest checkpoint that this machine signed, kept outside the database; null where there is none that can be read. */
export async function readMemory(folder: string): Promise<string | null> {
  return readFile(memoryFileIn(folder), "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT") throw error;
    return null;
  });
}

export async function writeMemory(folder: string, line: string): Promise<void> {
  const file = memoryFileIn(folder);
  await rename(await draftOf(file, line), file);
}

async function draftOf(file: string, content: string): Promise<string> {
  const draft = `${file}.${randomBytes(6).toString("hex")}`;
  await writeFile(draft, content, { mode: 0o600, flush: true });
  return draft;
}

/** Makes the name of the file outlast a power cut. */
async function keepName(file: string): Promise<void> {
  if (process.platform === "win32") return;
  const folder = await openFile(dirname(file), "r");
  await folder.sync().finally(() => folder.close());
}
