import { once } from "node:events";
import type { Writable } from "node:stream";
import { finished } from "node:stream/promises";
import { isDeepStrictEqual } from "node:util";
import pg from "pg";
import type { Config } from "../config.js";
import { MigrationRefused, migrate } from "../database/migrate.js";
import { secretFits } from "../reports/secret.js";
import { broken, type Frame, framesOf } from "./frames.js";
import { type BackupHead, type KeptTable, type Manifest, type TableDigest, Tally } from "./manifest.js";
import { refuse } from "./refused.js";
import { open } from "./sealed.js";
import * as store from "./store.js";
import { headsOf } from "./take.js";
import { keysMissing } from "./vault-keys.js";

export interface Restoring {
  /** The private half of the key that the backup was sealed for. */
  readonly identity: string;
  /** Where the keys of the vault and the secret of the receipt codes are, which no backup holds. */
  readonly config: Pick<Config, "vaultKms" | "vaultKeys" | "data" | "receiptSecret">;
  /** Restores also where those are not here: they have to be given back before the server starts. */
  readonly keysLater?: boolean;
  readonly progress?: (done: number, total: number) => void;
}

export interface Restored {
  readonly head: BackupHead;
  readonly manifest: Manifest;
  /** Ids of keys of the vault that are not at hand; empty unless they were to come later. */
  readonly missingKeys: readonly string[];
  /** Whether the secret of the receipt codes is at hand. */
  readonly receiptSecret: boolean;
}

/**
 * Reads a backup to its end without a database: that every piece opens, that every table has the rows that its end names, and
 * that the manifest agrees.
 * @throws BackupRefused naming what is wrong
 */
export async function checkBackup(
  file: string,
  identity: string,
): Promise<Pick<Restored, "head" | "manifest">> {
  return readBackup(file, identity, async () => ({
    rows: async () => undefined,
    end: async () => undefined,
  }));
}

/**
 * Restores a backup into a database in which nothing is: the structure of the backup by migrations, every row, then
 * everything is read again and compared, the chains of acts are verified and the keys are tried; only then it is
 * committed, and brought to the state of this build. Where anything is wrong, the database is as it was found.
 * @param owner connection settings of the owner of the tables
 * @throws BackupRefused naming what is wrong
 */
export async function restoreBackup(
  owner: pg.ClientConfig,
  file: string,
  restoring: Restoring,
): Promise<Restored> {
  const client = new pg.Client(owner);
  client.on("error", () => undefined);
  await client.connect();
  let made = false;
  let rows: DatabaseSink | null = null;
  try {
    const restored = await readBackup(file, restoring.identity, async (head) => {
      made = !(await store.hasHouse(client));
      await prepare(client, owner, head);
      const references = await store.openTables(client, head.tables);
      rows = rowsInto(client, head, references, restoring.progress);
      return rows;
    });
    const keys = await compare(client, restored, restoring);
    await client.query("commit");
    made = false;
    await migrate(owner);
    await client.query("analyze");
    return { ...restored, ...keys };
  } catch (error) {
    await (rows as DatabaseSink | null)?.giveUp();
    await client.query("rollback").catch(() => undefined);
    if (made) await store.removeHouse(client).catch(() => undefined);
    throw error;
  } finally {
    await client.end();
  }
}

interface Sink {
  rows(part: Buffer, table: KeptTable): Promise<unknown>;
  end(table: KeptTable): Promise<unknown>;
}

interface DatabaseSink extends Sink {
  /** Ends a table of which rows are still awaited: until then the connection takes no other command, not even to roll back. */
  giveUp(): Promise<void>;
}

/** Walks through a backup, checking that it is whole, and hands its rows on. */
async function readBackup(
  file: string,
  identity: string,
  begin: (head: BackupHead) => Promise<Sink>,
): Promise<{ head: BackupHead; manifest: Manifest }> {
  let head: BackupHead | null = null;
  let sink: Sink | null = null;
  let manifest: Manifest | null = null;
  let table: { readonly kept: KeptTable; readonly tally: Tally } | null = null;
  const ended: TableDigest[] = [];
  for await (const { kind, body } of framesOf(open(file, identity))) {
    if (manifest) throw broken();
    if (kind === "H" && !head) {
      head = headOf(body);
      sink = await begin(head);
      continue;
    }
    if (!head || !sink) throw broken();
    if (kind === "T" && !table) {
      const kept = head.tables[ended.length];
      if (kept?.table !== (parsed(body) as TableDigest).table) throw broken();
      table = { kept: kept!, tally: new Tally() };
    } else if (kind === "D" && table) {
      table.tally.add(body);
      await sink.rows(body, table.kept);
    } else if (kind === "E" && table) {
      const digest = table.tally.of(table.kept.table);
      if (!isDeepStrictEqual(digest, parsed(body))) throw broken();
      await sink.end(table.kept);
      ended.push(digest);
      table = null;
    } else if (kind === "Z" && !table) {
      manifest = parsed(body) as Manifest;
      if (ended.length !== head.tables.length || !isDeepStrictEqual(manifest.tables, ended)) throw broken();
    } else throw broken();
  }
  if (!head || !manifest) throw broken();
  return { head, manifest };
}

const parsed = (body: Frame["body"]): unknown => {
  try {
    return JSON.parse(body.toString("utf8"));
  } catch {
    throw broken();
  }
};

function headOf(body: Buffer): BackupHead {
  const head = parsed(body) as BackupHead;
  if (head.format !== "pana-backup") throw broken();
  if (head.version !== 1)
    throw refuse(
      "Көшірмені осыдан жаңа Pana жазған: соны қолданыңыз.",
      "Копия записана более новой Pana: используйте её.",
      "The backup was written by a newer Pana: use that one.",
    );
  return head;
}

/** Brings the database to the structure that the backup had, and begins the transaction of the restore. */
async function prepare(client: pg.Client, owner: pg.ClientConfig, head: BackupHead): Promise<void> {
  const last = Math.max(0, ...head.migrations.map(({ number }) => number));
  await migrate(owner, last).catch((error: unknown) => {
    if (!(error instanceof MigrationRefused)) throw error;
    throw refuse(
      `Дерекқорды көшірменің құрылымына жеткізу мүмкін болмады: ${error.message}`,
      `Базу данных не удалось привести к структуре копии: ${error.message}`,
      `The database could not be brought to the structure of the backup: ${error.message}`,
      error,
    );
  });
  await store.beginRestore(client);
  const filled = await store.firstFilled(client);
  if (filled)
    throw refuse(
      `Дерекқор бос емес (${filled}): көшірме тек бос дерекқорға қалпына келтіріледі.`,
      `База данных не пуста (${filled}): копия восстанавливается только в пустую.`,
      `The database is not empty (${filled}): a backup is restored into an empty one only.`,
    );
  const here = await store.migrationsOf(client);
  if (!isDeepStrictEqual(here, head.migrations))
    throw refuse(
      "Көшірменің құрылымы осы Pana-ға немесе осы дерекқорға белгісіз: ол жаңарақ, не дерекқор жаңарақ. Бос, жаңа дерекқор алыңыз.",
      "Структура копии не та, что у этой Pana или этой базы: новее копия или новее база. Возьмите новую пустую базу.",
      "The structure of the backup is not the one of this Pana or of this database: either is newer. Take a new, empty database.",
    );
  if (!isDeepStrictEqual(await store.tablesOf(client), head.tables)) throw broken();
}

/** Rows go into their tables as they come; with the last table, the references are put back and checked. */
function rowsInto(
  client: pg.Client,
  head: BackupHead,
  references: readonly store.Reference[],
  progress: Restoring["progress"],
): DatabaseSink {
  let into: Writable | null = null;
  let failed: Promise<never> | null = null;
  let done = 0;
  return {
    rows: async (part, kept) => {
      if (!into) {
        into = store.writeTable(client, kept);
        const own = into;
        failed = once(own, "error").then(([error]) => {
          // The database has ended it itself.
          if (into === own) into = null;
          throw error;
        });
        failed.catch(() => undefined);
      }
      if (!into.write(part)) await Promise.race([once(into, "drain"), failed]);
    },
    end: async () => {
      if (into) {
        into.end();
        await Promise.race([finished(into), failed]);
      }
      into = null;
      done += 1;
      if (done === head.tables.length) await store.closeTables(client, head.tables, references);
      progress?.(done, head.tables.length);
    },
    giveUp: async () => {
      if (!into) return;
      const over = finished(into).catch(() => undefined);
      into.destroy(new Error("the backup is refused"));
      await over;
    },
  };
}

/** Reads everything again out of the database and holds it against the manifest. */
async function compare(
  client: pg.Client,
  { head, manifest }: { readonly head: BackupHead; readonly manifest: Manifest },
  { config, keysLater = false }: Restoring,
): Promise<Pick<Restored, "missingKeys" | "receiptSecret">> {
  for (const sequence of manifest.sequences) await store.setSequence(client, sequence);
  for (const [place, kept] of head.tables.entries()) {
    const tally = new Tally();
    for await (const part of await store.readTable(client, kept)) tally.add(part as Buffer);
    if (!isDeepStrictEqual(tally.of(kept.table), manifest.tables[place])) throw differs(kept.table);
  }
  if (!isDeepStrictEqual(await store.sequencesOf(client), manifest.sequences)) throw differs("sequences");
  if (!isDeepStrictEqual(await headsOf(client), manifest.chains)) throw differs("files");
  const places = await store.brokenPlaces(client);
  if (places > 0)
    throw refuse(
      `Әрекеттер тізбегі ${places} жерде үзілген: мұндай көшірме қалпына келтірілмейді.`,
      `Цепь действий нарушена в ${places} местах: такая копия не восстанавливается.`,
      `The chains of acts are broken in ${places} places: such a backup is not restored.`,
    );
  const missingKeys = await keysMissing(await store.wrappedSamples(client), config);
  const receiptSecret = await secretFits(
    config.receiptSecret,
    config.data,
    await store.secretFingerprint(client),
  );
  if (!keysLater && missingKeys.length > 0)
    throw refuse(
      `Тұлға деректері ${missingKeys.join(", ")} кілтімен мөрленген, ол мұнда жоқ: vault-keys файлын (немесе PANA_VAULT_KEYS) қайтарыңыз не --keys-later қосыңыз.`,
      `Личные данные запечатаны ключом ${missingKeys.join(", ")}, которого здесь нет: верните файл vault-keys (или PANA_VAULT_KEYS) либо добавьте --keys-later.`,
      `The identities are sealed with the key ${missingKeys.join(", ")}, which is not here: give back the file vault-keys (or PANA_VAULT_KEYS), or add --keys-later.`,
    );
  if (!keysLater && !receiptSecret)
    throw refuse(
      "Хабар кодтары басқа құпиямен жасалған: receipt-secret файлын (немесе PANA_RECEIPT_SECRET) қайтарыңыз не --keys-later қосыңыз.",
      "Коды сообщений сделаны с другим секретом: верните файл receipt-secret (или PANA_RECEIPT_SECRET) либо добавьте --keys-later.",
      "The receipt codes were made with another secret: give back the file receipt-secret (or PANA_RECEIPT_SECRET), or add --keys-later.",
    );
  return { missingKeys, receiptSecret };
}

const differs = (what: string) =>
  refuse(
    `${what}: дерекқорға жазылғаны көшірмедегіден өзгеше. Ештеңе қалпына келтірілген жоқ.`,
    `${what}: записанное в базу отличается от того, что в копии. Ничего не восстановлено.`,
    `${what}: what the database now holds differs from what the backup holds. Nothing was restored.`,
  );
