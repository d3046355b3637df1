import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { access, open as openFile, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import pg from "pg";
import { frame, jsonFrame } from "./frames.js";
import { type BackupHead, type Manifest, type TableDigest, Tally } from "./manifest.js";
import { isRecipient } from "./recipient.js";
import { refuse } from "./refused.js";
import { seal } from "./sealed.js";
import * as store from "./store.js";

export interface Taken {
  readonly file: string;
  readonly bytes: number;
  /** Of the whole file: written down elsewhere, it tells later that this is the file that was made. */
  readonly sha256: string;
  readonly manifest: Manifest;
}

export interface Taking {
  /** The public half of the key that opens the backup, `age1…`. */
  readonly recipient: string;
  /** RFC 3339. */
  readonly now: string;
  /** Called with the number of tables done, and of all. */
  readonly progress?: (done: number, total: number) => void;
}

/**
 * Writes everything that the database holds at one moment into a sealed file, while the server works on. The file stands under
 * its name only when it is whole and on the disk.
 * @param owner connection settings of the owner of the tables
 * @throws BackupRefused where the key is none or the file is there already
 */
export async function takeBackup(owner: pg.ClientConfig, file: string, taking: Taking): Promise<Taken> {
  if (!isRecipient(taking.recipient))
    throw refuse(
      "Сақтық көшірменің кілті age1… түріндегі ашық кілт болуы керек (pana backup key).",
      "Ключ резервной копии должен быть открытым ключом вида age1… (pana backup key).",
      "The key of the backup must be a public key such as age1… (pana backup key).",
    );
  if (await isThere(file))
    throw refuse(
      `${file}: мұндай файл бар; сақтық көшірменің үстінен жазылмайды.`,
      `${file}: такой файл уже есть; копии не перезаписываются.`,
      `${file}: the file is there already; a backup is never written over.`,
    );
  const client = new pg.Client(owner);
  client.on("error", () => undefined);
  await client.connect();
  const draft = `${file}.unfinished`;
  try {
    await store.beginSnapshot(client);
    const said: { manifest?: Manifest } = {};
    const digest = createHash("sha256");
    let bytes = 0;
    const measured = new Transform({
      transform: (part: Buffer, _, done) => {
        bytes += part.length;
        digest.update(part);
        done(null, part);
      },
    });
    const sealed = await seal(contentOf(client, taking, said), taking.recipient);
    await pipeline(sealed, measured, createWriteStream(draft, { mode: 0o600, flush: true }));
    await client.query("commit");
    await rename(draft, file);
    await keepName(file);
    return { file, bytes, sha256: digest.digest("hex"), manifest: said.manifest! };
  } finally {
    await rm(draft, { force: true });
    await client.end();
  }
}

async function* contentOf(
  client: pg.Client,
  { now, progress }: Taking,
  said: { manifest?: Manifest },
): AsyncGenerator<Buffer> {
  const tables = await store.tablesOf(client);
  const head: BackupHead = {
    ...{ format: "pana-backup", version: 1, made: now },
    postgresql: await store.versionOf(client),
    migrations: await store.migrationsOf(client),
    tables,
  };
  yield jsonFrame("H", head);
  const digests: TableDigest[] = [];
  for (const kept of tables) {
    yield jsonFrame("T", { table: kept.table });
    const tally = new Tally();
    for await (const part of await store.readTable(client, kept)) {
      tally.add(part as Buffer);
      yield frame("D", part as Buffer);
    }
    const ended = tally.of(kept.table);
    digests.push(ended);
    yield jsonFrame("E", ended);
    progress?.(digests.length, tables.length);
  }
  said.manifest = {
    tables: digests,
    // Read after the rows: a number given meanwhile is skipped after a restore, never given again.
    sequences: await store.sequencesOf(client),
    chains: await headsOf(client),
    vaultKeys: [...new Set((await store.wrappedSamples(client)).map(({ kek }) => kek))],
  };
  yield jsonFrame("Z", said.manifest);
}

/** Of how many files there are chains, and the digest over their heads. */
export async function headsOf(client: pg.Client): Promise<Manifest["chains"]> {
  const tally = new Tally();
  for await (const part of store.readHeads(client)) tally.add(part as Buffer);
  const { rows, sha256 } = tally.of("files");
  return { files: rows, heads: sha256 };
}

const isThere = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );

/** Makes the name of the file outlast a power cut. */
async function keepName(file: string): Promise<void> {
  // Windows opens no folders, and writes their entries through by itself.
  if (process.platform === "win32") return;
  const folder = await openFile(dirname(file), "r");
  await folder.sync().finally(() => folder.close());
}
