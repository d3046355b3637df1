import { open as openFile, stat } from "node:fs/promises";
import { Readable } from "node:stream";
import type { ReadableStream } from "node:stream/web";
import { createGunzip, createGzip } from "node:zlib";
import { Decrypter, Encrypter } from "age-encryption";
import { BackupRefused, refuse } from "./refused.js";

/*
 * The outside of a backup: compressed, then sealed in the format of age. That format seals pieces of 64 KiB one by one, each
 * under its number and the last one marked as the last (the STREAM construction), so a piece that is changed, left out or
 * moved does not open where it stands, and an end that is cut off is missed.
 */

const PIECE = 65_536;
const SEALED_PIECE = PIECE + 16;
const NONCE = 16;

type Bytes = ReadableStream<Uint8Array>;

/** What is written, compressed and sealed for the holder of a key. */
export async function seal(content: AsyncIterable<Uint8Array>, recipient: string): Promise<Readable> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  const source = Readable.from(content, { objectMode: false });
  const packed = createGzip({ level: 6 });
  source.once("error", (error) => packed.destroy(error));
  const sealed = await encrypter.encrypt(Readable.toWeb(source.pipe(packed)) as globalThis.ReadableStream);
  return Readable.fromWeb(sealed as Bytes);
}

/**
 * What a sealed file holds, as far as every piece opens. Nothing that was changed is ever given out.
 * @throws BackupRefused naming what is wrong: another file, another key, or which piece
 */
export async function* open(path: string, identity: string): AsyncGenerator<Buffer> {
  const { size } = await stat(path);
  const pieces = (await endOfHead(path)) + NONCE;
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  const file = await openFile(path);
  let opened = 0;
  try {
    const decrypted = await decrypter
      .decrypt(Readable.toWeb(file.createReadStream({ autoClose: false })) as globalThis.ReadableStream)
      .catch((cause: Error) => {
        throw /no identity matched/.test(cause.message) ? otherKey(path, cause) : changedHead(path, cause);
      });
    const plain = Readable.fromWeb(decrypted as Bytes);
    const unpacked = createGunzip();
    plain.on("data", (part: Uint8Array) => {
      opened += part.length;
    });
    plain.once("error", (cause) => {
      unpacked.destroy(changedPiece(path, Math.floor(opened / PIECE), pieces, size, cause));
    });
    for await (const part of plain.pipe(unpacked)) yield part as Buffer;
  } catch (cause) {
    if (cause instanceof BackupRefused) throw cause;
    if (/^Z_/.test((cause as { code?: string }).code ?? "")) throw notOurs(path, cause);
    throw cause;
  } finally {
    await file.close();
  }
}

const MOST_HEAD = 65_536;

/** Where the head of the file ends: after the line that begins with three hyphens. */
async function endOfHead(path: string): Promise<number> {
  const file = await openFile(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(MOST_HEAD), 0, MOST_HEAD, 0);
    const head = buffer.subarray(0, bytesRead).toString("latin1");
    if (!head.startsWith("age-encryption.org/v1\n")) throw notOurs(path);
    const line = head.indexOf("\n---");
    const end = line < 0 ? -1 : head.indexOf("\n", line + 1);
    if (end < 0) throw changedHead(path);
    return end + 1;
  } finally {
    await file.close();
  }
}

const notOurs = (path: string, cause?: unknown) =>
  refuse(
    `${path}: бұл Pana-ның сақтық көшірмесі емес.`,
    `${path}: это не резервная копия Pana.`,
    `${path}: this is not a backup of Pana.`,
    cause,
  );
const otherKey = (path: string, cause: unknown) =>
  refuse(
    `${path}: көшірме басқа кілтке мөрленген; осы кілтпен ашылмайды.`,
    `${path}: копия запечатана для другого ключа; этим она не открывается.`,
    `${path}: the backup was sealed for another key; this one does not open it.`,
    cause,
  );
const changedHead = (path: string, cause?: unknown) =>
  refuse(
    `${path}: файлдың басы өзгертілген немесе қиылған.`,
    `${path}: начало файла изменено или обрезано.`,
    `${path}: the head of the file was changed or cut.`,
    cause,
  );

function changedPiece(path: string, place: number, pieces: number, size: number, cause: unknown) {
  const from = pieces + place * SEALED_PIECE;
  const to = from + SEALED_PIECE;
  if (to >= size)
    return refuse(
      `${path}: файлдың соңы (${from} байттан бастап) ашылмайды: файл қиылған немесе сол жері өзгертілген. Ештеңе қалпына келтірілген жоқ.`,
      `${path}: конец файла (с байта ${from}) не открывается: файл обрезан или изменён в этом месте. Ничего не восстановлено.`,
      `${path}: the end of the file (from byte ${from}) does not open: the file was cut off, or changed there. Nothing was restored.`,
      cause,
    );
  const number = place + 1;
  return refuse(
    `${path}: ${number}-бөлік (${from}–${to} байттар) ашылмайды: ол өзгертілген немесе басқа жерде тұр. Ештеңе қалпына келтірілген жоқ.`,
    `${path}: часть ${number} (байты ${from}–${to}) не открывается: она изменена или стоит не на своём месте. Ничего не восстановлено.`,
    `${path}: piece ${number} (bytes ${from} to ${to}) does not open: it was changed, or does not stand in its place. Nothing was restored.`,
    cause,
  );
}
