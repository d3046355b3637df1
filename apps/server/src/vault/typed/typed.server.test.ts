import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hashPassword } from "../../access/password.js";
import { makeBackupKey, readBackupKey } from "../../backup/key.js";
import { restoreBackup } from "../../backup/restore.js";
import { takeBackup } from "../../backup/take.js";
import { readConfig } from "../../config.js";
import { connect, type Database } from "../../database/database.js";
import { migrate } from "../../database/migrate.js";
import { takeBackTo, testDatabase } from "../../database/testing.js";
import { everything, foundIn } from "../../database/testing-tables.js";
import type { FileView } from "../../files/contract.js";
import { startServer } from "../../main.js";
import { type Client, type House, signedIn, testHouse } from "../../testing-house.js";
import { eraseIdentities } from "../erase.js";
import { openKeyring } from "../keys/keyring.js";
import { listKeys, retireKey, rotateKeys } from "../rotate.js";

const AT = "2026-03-02T10:00:00+05:00";
const WORDS = { draft: "канарейкачерновика", reason: "канарейкапричины", note: "канарейкаотзыва" } as const;
const ALL = Object.values(WORDS);

describe("what is typed in a file beside the acts", () => {
  let house: House<"clinic" | "shelter">;
  let data: string;
  let clinic: Client;
  let shelter: Client;
  beforeAll(async () => {
    data = await mkdtemp(join(tmpdir(), "pana-typed-"));
    house = await testHouse(
      {
        clinic: { kinds: ["health-organisation"], roles: ["officer", "supervisor"] },
        shelter: { kinds: ["npo"] },
      },
      { env: { PANA_DATA: data } },
    );
    [clinic, shelter] = [await house.as("clinic"), await house.as("shelter")];
  });
  afterAll(async () => {
    await house?.close();
    await rm(data, { recursive: true, force: true });
  });

  const key = () => ({ "idempotency-key": randomUUID() });
  /** A file of the clinic with a draft, an emergency of the shelter and its review; nobody has said who the person is. */
  async function typed(): Promise<string> {
    const act = { kind: "person.detected", at: AT, data: { circumstances: ["V04"] } };
    const { body } = await clinic.send<{ id: string }>("POST", "/api/files", { person: {}, act }, key());
    const record = (kind: string, values: object, version: number) =>
      clinic.send("POST", `/api/files/${body.id}/acts`, { kind, at: AT, data: values, version }, key());
    const sharing = { scopes: ["sharing"], organisations: [house.ids.shelter], parts: ["services"] };
    expect((await record("consent.given", { ...sharing, purpose: "a bed" }, 1)).status).toBe(201);
    const draft = { note: WORDS.draft };
    const kept = await clinic.send("PUT", `/api/files/${body.id}/drafts/note.added`, { draft });
    const sent = { parts: ["notes"], reason: WORDS.reason };
    const opened = await shelter.send<{ id: string }>("POST", `/api/files/${body.id}/emergencies`, sent);
    const review = { justified: true, note: WORDS.note };
    const reviewed = await clinic.send("PUT", `/api/emergencies/${opened.body.id}/review`, review);
    expect([kept, opened, reviewed].map(({ status }) => status)).toEqual([204, 201, 200]);
    return body.id;
  }
  /** What can be read of it: the draft by its officer, reason and note by all who take part. */
  async function readable(file: string) {
    const draft = await clinic.get<{ draft: { note: string } | null }>(
      `/api/files/${file}/drafts/note.added`,
    );
    const { emergencies } = (await shelter.get<FileView>(`/api/files/${file}`)).body;
    return [draft.body.draft?.note ?? null, ...emergencies.map((one) => [one.reason, one.review?.note])];
  }
  const WHOLE = [WORDS.draft, [WORDS.reason, WORDS.note]];

  it("stands in no table in clear, and is read by whom it is for", async () => {
    const file = await typed();
    expect(foundIn(await everything(house.owner), ALL)).toEqual([]);
    expect(await readable(file)).toEqual(WHOLE);
  });

  it("cannot be used to put one in another's place, and where somebody did, the file is still read", async () => {
    const [one, other] = [await typed(), await typed()];
    await house.owner.query(
      "update emergencies set reason = (select reason from emergencies where file_id = $2) where file_id = $1",
      [one, other],
    );
    await house.owner.query("update emergencies set note = reason where file_id = $1", [other]);
    await house.owner.query(
      "insert into drafts select officer_id, file_id, 'person.screened', saved_at, key_id, sealed from drafts where file_id = $1",
      [one],
    );
    expect(await readable(one)).toEqual([WORDS.draft, [null, WORDS.note]]);
    expect(await readable(other)).toEqual([WORDS.draft, [WORDS.reason, null]]);
    const { body } = await clinic.get(`/api/files/${one}/drafts/person.screened`);
    expect(body).toEqual({ draft: null, savedAt: null });
  });

  it("outlives a rotation, after which the old key opens nothing", async () => {
    const file = await typed();
    const keyring = openKeyring({ data, vaultKeys: null, vaultKms: null }, () => AT);
    const old = (await keyring.current()).id;
    const rotated = await rotateKeys(house.database, keyring);
    const uses = await listKeys(house.database);
    expect(uses.find(({ id }) => id === old)!.keys).toBe(0);
    const { rows } = await house.owner.query<{ keys: number }>(
      "select (select count(*) from file_keys)::integer + (select count(*) from vault_secrets)::integer as keys",
    );
    expect(uses.find(({ id }) => id === rotated.key)!.keys).toBe(rows[0]!.keys);
    await retireKey(house.database, keyring, old);
    expect(await readable(file)).toEqual(WHOLE);
  });

  it("keeps the key-encryption key in use from being retired", async () => {
    const keyring = openKeyring({ data, vaultKeys: null, vaultKms: null }, () => AT);
    const used = await keyring.add!();
    await typed();
    await keyring.add!();
    expect((await listKeys(house.database)).find(({ id }) => id === used)!.keys).toBe(1);
    await expect(retireKey(house.database, keyring, used)).rejects.toThrow(/still wraps keys/);
  });

  it("comes back with a backup, and its key is among those that a restore asks for", async () => {
    const file = await typed();
    const recipient = await makeBackupKey(join(data, "key"));
    const identity = await readBackupKey(join(data, "key"));
    await takeBackup(house.database.owner, join(data, "backup"), { recipient, now: AT });
    const target = await testDatabase();
    const owner = new pg.Client(target.owner);
    await owner.connect();
    try {
      await owner.query("drop schema pana, pgboss cascade");
      const config = readConfig({ PORT: "0", PANA_DATA: data, PANA_DEMONSTRATION: "no", PANA_LOG: "silent" });
      await restoreBackup(target.owner, join(data, "backup"), { identity, config });
      const again = await connect({ owner: target.owner, application: target.application }, 2, null);
      const rows = async (client: pg.Client) =>
        (
          await client.query(
            "select reason, note, wrapped, k.id from pana.emergencies e join pana.file_keys k on k.id = e.key_id where e.file_id = $1",
            [file],
          )
        ).rows;
      expect(await rows(owner)).toEqual(await rows(house.owner));
      await again.close();
      // A key that is lost is told of by what is typed alone.
      await owner.query("delete from pana.vault_secrets; delete from pana.identity_keys");
      const elsewhere = { ...config, data: join(data, "elsewhere") };
      await takeBackup(target.owner, join(data, "typed-only"), { recipient, now: AT });
      await owner.query("drop schema pana, pgboss cascade");
      await expect(
        restoreBackup(target.owner, join(data, "typed-only"), { identity, config: elsewhere }),
      ).rejects.toThrow(/sealed with the key/);
    } finally {
      await owner.end();
      await target.close();
    }
  });

  it("is erased with the person of the file, also where nobody said who it is: the opening stays, without its words", async () => {
    const file = await typed();
    const { body } = await clinic.get<FileView>(`/api/files/${file}`);
    const closing = { kind: "file.closed", at: AT, data: { reason: "help-complete" } };
    const closed = await clinic.send(
      ...(["POST", `/api/files/${file}/acts`] as const),
      { ...closing, version: body.summary.version },
      key(),
    );
    expect(closed.status).toBe(201);
    const later = "2031-03-03T00:00:00+05:00";
    const { identities } = await eraseIdentities(house.database, { retentionYears: null }, later, true);
    expect(identities).toMatchObject([{ file, state: "erased", versions: { draft: 1, reason: 1, note: 1 } }]);
    expect(await readable(file)).toEqual([null, [null, null]]);
    const left = await house.owner.query(
      "select from file_keys where file_id = $1 union all select from drafts where file_id = $1",
      [file],
    );
    expect(left.rowCount).toBe(0);
    const { emergencies } = (await shelter.get<FileView>(`/api/files/${file}`)).body;
    expect(emergencies).toMatchObject([{ parts: ["notes"], review: { justified: true } }]);
    // What is typed from now on has a key of its own.
    await clinic.send("PUT", `/api/files/${file}/drafts/note.added`, { draft: { note: "again" } });
    expect((await readable(file))[0]).toBe("again");
  });
});

describe("what was typed before it was sealed", () => {
  let database: Database;
  let owner: pg.Client;
  let data: string;
  beforeAll(async () => {
    database = await testDatabase();
    data = await mkdtemp(join(tmpdir(), "pana-typed-old-"));
    owner = new pg.Client(database.owner);
    await owner.connect();
    await takeBackTo(owner, 28);
  });
  afterAll(async () => {
    await owner?.end();
    await database?.close();
    await rm(data, { recursive: true, force: true });
  });

  it("is sealed at the next start, read as before, and no plain word is left; what was reviewed stays so", async () => {
    // Whoever had never come in before passwords that were given were known as such has to choose one.
    const GIVEN = "the first password of an officer";
    const [organisation, officer, other, file, waits, done] = [0, 0, 0, 0, 0, 0].map(() => randomUUID());
    await owner.query(
      `insert into organisations (id, name, kinds) values ($1, '{"kk":"a","ru":"a","en":"a"}', '{npo}')`,
      [organisation],
    );
    for (const [id, name, roles] of [
      [officer, "first", ["officer"]],
      [other, "second", ["supervisor"]],
    ] as const)
      await owner.query(
        `insert into officers (id, organisation_id, name, username, password_hash, roles, language)
         values ($1, $2, $3, $3, $4, $5, 'kk')`,
        [id, organisation, name, await hashPassword(GIVEN), roles],
      );
    await owner.query(
      `insert into files (id, number, version, head, person, opened_at, opened_by, last_act_at, status, track)
       values ($1, 'KZ-26-000001-A', 0, '', '{}', now(), $2, now(), 'detected', 'adult')`,
      [file, organisation],
    );
    await owner.query(
      "insert into participations (file_id, organisation_id, since, because) values ($1, $2, now(), 'person.detected')",
      [file, organisation],
    );
    await owner.query(
      "insert into drafts (officer_id, file_id, kind, draft) values ($1, $2, 'note.added', $3)",
      [...[officer, file, { note: WORDS.draft }]],
    );
    const opening = `insert into emergencies (id, file_id, organisation_id, officer_id, parts, reason, at, until, review_by)
      values ($1, $2, $3, $4, '{notes}', $5, now(), now() + interval '24 hours', now() + interval '72 hours')`;
    for (const id of [waits, done])
      await owner.query(opening, [id, file, organisation, officer, `${WORDS.reason} ${id}`]);
    await owner.query(
      "update emergencies set (reviewed_by, reviewed_at, justified) = ($2, now(), true) where id = $1",
      [done, other],
    );

    expect(await migrate(database.owner)).toContain("028-reviews.sql");
    const config = readConfig({
      // A demonstration asks for no second factor.
      ...{ PORT: "0", PANA_DATA: data, PANA_DEMONSTRATION: "yes", PANA_LOG: "silent" },
    });
    const server = await startServer(config, { database, background: false });
    try {
      expect(foundIn(await everything(owner), ALL)).toEqual([]);
      const [first, second] = [
        await signedIn(server.url, "first", GIVEN),
        await signedIn(server.url, "second", GIVEN),
      ];
      const draft = await first.get<{ draft: object }>(`/api/files/${file}/drafts/note.added`);
      expect(draft.body.draft).toEqual({ note: WORDS.draft });
      const { reviews } = (await second.get<{ reviews: { id: string; reason: string }[] }>("/api/reviews"))
        .body;
      expect(reviews).toMatchObject([{ id: waits, reason: `${WORDS.reason} ${waits}` }]);
      const { emergencies } = (await first.get<FileView>(`/api/files/${file}`)).body;
      expect(emergencies.find(({ id }) => id === done)).toMatchObject({
        reason: `${WORDS.reason} ${done}`,
        review: { justified: true, note: null, organisation: { id: organisation } },
      });
    } finally {
      await server.close();
    }
  });
});
