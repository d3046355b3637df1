import { randomBytes } from "node:crypto";
import { copyFile, mkdir, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Config, readConfig } from "../config.js";
import { connect, type Database, statement } from "../database/database.js";
import { migrate } from "../database/migrate.js";
import { testDatabase } from "../database/testing.js";
import { seedDemonstration } from "../demonstration/seed.js";
import { brokenChains } from "../files/store.js";
import { publicReports } from "../reports/receive.js";
import { type DeskKey, openDeskKey } from "../reports/sealing/desk-key.js";
import { holdSecret, readSecret } from "../reports/secret.js";
import { openVault } from "../vault/vault.js";
import { makeBackupKey, readBackupKey } from "./key.js";
import { checkBackup, restoreBackup } from "./restore.js";
import { takeBackup } from "./take.js";

const NOW = "2026-11-25T10:00:00+05:00";

describe("a backup of the demonstration country", () => {
  let folder: string;
  let source: Database;
  let config: Config;
  let recipient: string;
  let identity: string;
  let desk: DeskKey;
  const made: Database[] = [];
  const file = (name: string) => join(folder, name);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "pana-backup-"));
    config = readConfig({ PANA_DATA: join(folder, "house") });
    await mkdir(config.data);
    recipient = await makeBackupKey(file("key"));
    identity = await readBackupKey(file("key"));
    source = await testDatabase();
    made.push(source);
    await seedDemonstration(source, { files: 25, until: Date.parse(NOW) });
    const { keyring } = await openVault(config, source, () => NOW);
    desk = await openDeskKey(source, keyring);
    await holdSecret(source, await readSecret(null, config.data));
    await takeBackup(source.owner, file("backup"), { recipient, now: NOW });
  });
  afterAll(async () => {
    for (const database of made) await database.close();
    await rm(folder, { recursive: true, force: true });
  });

  const asOwner = async <T>(owner: pg.ClientConfig, work: (client: pg.Client) => Promise<T>): Promise<T> => {
    const client = new pg.Client(owner);
    await client.connect();
    return work(client).finally(() => client.end());
  };
  /** A database in which not even the tables are. */
  const bare = async (): Promise<Database> => {
    const database = await testDatabase();
    made.push(database);
    await asOwner(database.owner, (client) => client.query("drop schema pana, pgboss cascade"));
    return database;
  };
  const houseThere = ({ owner }: Database) =>
    asOwner(owner, async (client) => {
      const { rows } = await client.query("select to_regnamespace('pana') is not null as there");
      return rows[0].there as boolean;
    });

  /** Every row of every table, and where every sequence stands, told in another way than the backup tells it. */
  const everything = ({ owner }: Pick<Database, "owner">) =>
    asOwner(owner, async (client) => {
      const { rows } = await client.query<{ name: string }>(
        `select relname as name from pg_class where relnamespace = 'pana'::regnamespace and relkind = 'r'
           and relname <> 'migrations' order by 1`,
      );
      const told: Record<string, readonly string[]> = {};
      for (const { name } of rows) {
        const read = await client.query<{ row: string }>(
          `select to_jsonb(t)::text as row from pana.${name} t`,
        );
        told[name] = read.rows.map(({ row }) => row).sort();
      }
      const sequences = await client.query(
        "select sequencename, last_value from pg_sequences where schemaname = 'pana' order by 1",
      );
      return { told, sequences: sequences.rows };
    });

  it("is restored into an empty database row for row, and Pana works on with it", async () => {
    const target = await bare();
    const restored = await restoreBackup(target.owner, file("backup"), { identity, config });
    expect(restored.missingKeys).toEqual([]);
    expect(restored.manifest.chains.files).toBe(25);
    const [before, after] = [await everything(source), await everything(target)];
    expect(Object.keys(after.told)).toEqual(Object.keys(before.told));
    for (const [table, rows] of Object.entries(before.told))
      expect([table, after.told[table]]).toEqual([table, rows]);
    expect(after.sequences).toEqual(before.sequences);
    expect(before.told.acts!.length).toBeGreaterThan(100);

    // The application's role, with row-level security as before; the secrets outside the database fit; the next report comes in.
    const again = await connect({ owner: target.owner, application: target.application }, 2, null);
    try {
      expect(await brokenChains(again)).toEqual([]);
      expect(await again.rows(statement("count-restored", "select count(*) from files"))).toEqual([
        { count: 0 },
      ]);
      const { keyring } = await openVault(config, again, () => NOW);
      const desk = await openDeskKey(again, keyring);
      const secret = await readSecret(null, config.data);
      await holdSecret(again, secret);
      const reports = publicReports({ database: again, secret, desk, now: () => NOW });
      const { code } = await reports.send({ what: "after the restore", language: "kk" });
      expect(await reports.follow(code)).not.toBeNull();
      await expect(again.rows(statement("still-append-only", "delete from acts"))).rejects.toThrow(
        /permission/,
      );
    } finally {
      await again.close();
    }
    const triggers = await asOwner(target.owner, (client) =>
      client.query("select tgname from pg_trigger where tgenabled = 'D'"),
    );
    expect(triggers.rows).toEqual([]);
    const references = ({ owner }: Database) =>
      asOwner(owner, async (client) => {
        const { rows } = await client.query(
          `select conrelid::regclass::text as table, conname, pg_get_constraintdef(oid) as definition, convalidated
           from pg_constraint where contype = 'f' and connamespace = 'pana'::regnamespace order by 1, 2`,
        );
        return rows;
      });
    expect(await references(target)).toEqual(await references(source));
  });

  it("is refused where it is cut off or changed, and leaves the database as it was found", async () => {
    const whole = await readFile(file("backup"));
    const target = await bare();
    for (const [name, bytes] of [
      ["cut", whole.subarray(0, whole.length - 40)],
      ["cut-in-the-middle", whole.subarray(0, whole.length >> 1)],
      ["changed", Buffer.concat([whole.subarray(0, -10), randomBytes(10)])],
    ] as const) {
      await writeFile(file(name), bytes);
      await expect(checkBackup(file(name), identity)).rejects.toThrow(/does not open/);
      await expect(restoreBackup(target.owner, file(name), { identity, config })).rejects.toThrow(
        /does not open/,
      );
      expect(await houseThere(target)).toBe(false);
    }
  });

  it("is refused where it breaks off in the middle of a table, and the connection is not left waiting for the rest", async () => {
    const large = await testDatabase();
    made.push(large);
    // Random keys do not get smaller by packing: the table goes over many pieces of the file.
    await asOwner(large.owner, (client) =>
      client.query(`insert into pana.sign_in_failures (key, failures)
        select sha256(convert_to(random()::text || n, 'UTF8')), 1 from generate_series(1, 12000) n`),
    );
    await takeBackup(large.owner, file("large"), { recipient, now: NOW });
    const whole = await readFile(file("large"));
    expect(whole.length).toBeGreaterThan(5 * 65_552);
    const target = await bare();
    const broken = Buffer.from(whole);
    broken[3 * 65_552]! ^= 1;
    await writeFile(file("large-broken"), broken);
    await expect(restoreBackup(target.owner, file("large-broken"), { identity, config })).rejects.toThrow(
      /piece \d+ .*does not open/,
    );
    expect(await houseThere(target)).toBe(false);
  });

  it("is refused in a database that is not empty, and by the database whose files it does not fit", async () => {
    const before = await everything(source);
    await expect(restoreBackup(source.owner, file("backup"), { identity, config })).rejects.toThrow(
      "The database is not empty (organisations)",
    );
    expect(await everything(source)).toEqual(before);
  });

  it("is refused without the keys of the vault that it needs, unless they are to come later", async () => {
    const elsewhere = { ...config, data: join(folder, "elsewhere") };
    const target = await bare();
    await expect(
      restoreBackup(target.owner, file("backup"), { identity, config: elsewhere }),
    ).rejects.toThrow(/sealed with the key .*not here/);
    expect(await houseThere(target)).toBe(false);

    // Another key under the same id is not the key.
    await mkdir(elsewhere.data);
    const [id] = (await readFile(join(config.data, "vault-keys"), "utf8")).split("=");
    const other = `${id}=${randomBytes(32).toString("base64")}\n`;
    await writeFile(join(elsewhere.data, "vault-keys"), other, { mode: 0o600 });
    await expect(
      restoreBackup(target.owner, file("backup"), { identity, config: elsewhere }),
    ).rejects.toThrow(/sealed with the key/);

    // The keys of the vault alone are not all that is outside the database.
    await copyFile(join(config.data, "vault-keys"), join(elsewhere.data, "vault-keys"));
    await expect(
      restoreBackup(target.owner, file("backup"), { identity, config: elsewhere }),
    ).rejects.toThrow(/receipt codes/);
    await expect(stat(join(elsewhere.data, "receipt-secret"))).rejects.toThrow("ENOENT");
    const restored = await restoreBackup(target.owner, file("backup"), {
      ...{ identity, config: elsewhere, keysLater: true },
    });
    expect(restored).toMatchObject({ missingKeys: [], receiptSecret: false });
  });

  it("is one moment of the database, though people write meanwhile", async () => {
    const reports = publicReports({ database: source, secret: randomBytes(32), desk, now: () => NOW });
    const writing = { on: true };
    const writer = (async () => {
      let sent = 0;
      for (; writing.on; sent++) {
        const { code } = await reports.send({ what: `meanwhile ${sent}`, language: "kk" });
        await reports.write(code, "and a message with it");
      }
      return sent;
    })();
    // A day that a decree made off changes the stamp of the calendar in the same transaction, in a table that is read later.
    const decrees = asOwner(source.owner, async (client) => {
      let made = 0;
      for (; writing.on; made++)
        await client.query(
          "insert into days_off (date, off, source) values (date '2030-01-01' + $1::integer, true, 'decree')",
          [made],
        );
      return made;
    });
    const together = ({ owner }: Database) =>
      asOwner(owner, async (client) => {
        const { rows } = await client.query(
          "select (select value from stamps where subject = 'calendar') - (select count(*) from days_off) as beyond",
        );
        return rows[0].beyond as number;
      });
    const beyond = await together(source);
    await takeBackup(source.owner, file("meanwhile"), { recipient, now: NOW });
    writing.on = false;
    expect(await writer).toBeGreaterThan(1);
    expect(await decrees).toBeGreaterThan(10);
    const target = await bare();
    // References between tables are put back at the end: a message without its report would be refused.
    await restoreBackup(target.owner, file("meanwhile"), { identity, config });
    expect(await together(target)).toBe(beyond);
  });

  it("of an earlier Pana is restored and brought to the structure of this one", async () => {
    const earlier = await bare();
    await migrate(earlier.owner, 11);
    await takeBackup(earlier.owner, file("earlier"), { recipient, now: NOW });
    const target = await bare();
    await restoreBackup(target.owner, file("earlier"), { identity, config });
    expect(await migrate(target.owner)).toEqual([]);
    // Into a database that is newer than the backup it does not go.
    await expect(restoreBackup(target.owner, file("earlier"), { identity, config })).rejects.toThrow(
      /either is newer/,
    );
  });

  it("holds no word of the database in clear, is never written over, and its key neither", async () => {
    const bytes = await readFile(file("backup"));
    for (const word of ["organisations", "KZ-", "Almaty", "pana-backup"])
      expect(bytes.includes(word)).toBe(false);
    await expect(takeBackup(source.owner, file("backup"), { recipient, now: NOW })).rejects.toThrow(
      "never written over",
    );
    await expect(makeBackupKey(file("key"))).rejects.toThrow("never written over");
    expect(((await stat(file("key"))).mode & 0o077) === 0 || process.platform === "win32").toBe(true);
    expect((await readFile(file("backup"))).equals(bytes)).toBe(true);
  });
});
