import { randomBytes, randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hashPassword } from "../../access/password.js";
import { readConfig } from "../../config.js";
import type { Database } from "../../database/database.js";
import { migrate } from "../../database/migrate.js";
import { takeBackTo, testDatabase } from "../../database/testing.js";
import { everything, foundIn } from "../../database/testing-tables.js";
import { startServer } from "../../main.js";
import { stripped } from "../../pictures/picture.js";
import { exif, JPEG, PNG, withSegment } from "../../pictures/testing-pictures.js";
import { type Client, client, type House, signedIn, testHouse } from "../../testing-house.js";
import { newKey } from "../../vault/keys/envelope.js";
import { VaultRefused } from "../../vault/keys/key-file.js";
import { openKeyring } from "../../vault/keys/keyring.js";
import { retireKey, rotateKeys } from "../../vault/rotate.js";
import { hashOfCode, newCode } from "../code.js";
import { picture, queue } from "../desk.js";
import { NoPicture, publicReports } from "../receive.js";
import { openDeskKey } from "./desk-key.js";
import { testDeskKey } from "./testing-key.js";

interface Listed {
  readonly reports: readonly { readonly id: string; readonly excerpt: string; readonly readable: boolean }[];
}
interface Whole {
  readonly answers: Record<string, string>;
  readonly danger: string | null;
  readonly messages: readonly { readonly from: string; readonly text: string }[];
}
const read = async (desk: Client, excerpt: string): Promise<Whole & { readonly id: string }> => {
  const { body } = await desk.get<Listed>("/api/reports?limit=100");
  const id = body.reports.find((row) => row.excerpt === excerpt)!.id;
  return { ...(await desk.get<Whole>(`/api/reports/${id}`)).body, id };
};

describe("what reporter and desk write to each other", () => {
  let house: House<"desk">;
  let desk: Client;
  beforeAll(async () => {
    house = await testHouse({ desk: { kinds: ["npo"], hotline: true } });
    desk = await house.as("desk");
  });
  afterAll(() => house?.close());

  test("stands nowhere in the database in clear, and both read all of it", async () => {
    const answers = {
      what: "қарлығаш кірпіш зауытында",
      where: "көкжиек көшесі",
      who: "канарейка Иванова",
      contact: "+7 700 123 45 67",
      region: "KZ-39",
      danger: "now",
      about: "several",
      language: "uz",
    };
    const { body } = await house.nobody.send<{ code: string }>("POST", "/api/reports", answers);
    const { code } = body;
    await house.nobody.send("POST", "/api/reports/messages", { code, text: "тағы бір қарлығаш" });
    const { id } = await read(desk, answers.what);
    await desk.send(
      "POST",
      `/api/reports/${id}/messages`,
      { text: "жауап: көгершін" },
      { "idempotency-key": randomUUID() },
    );
    await desk.send("PUT", "/api/reports/calls/draft", { draft: { what: "шала жазылған суторғай" } });
    const text = await everything(house.owner);
    expect(text).toContain(id);
    const words = ["қарлығаш", "көкжиек", "канарейка", "700 123", "KZ-39", "several", "көгершін", "суторғай"];
    expect(foundIn(text, words)).toEqual([]);

    const whole = await read(desk, answers.what);
    expect(whole).toMatchObject({ answers, danger: "now" });
    const messages = [
      { from: "reporter", text: "тағы бір қарлығаш" },
      { from: "desk", text: "жауап: көгершін" },
    ];
    expect(whole.messages).toMatchObject(messages);
    const followed = await house.nobody.send<Whole>("POST", "/api/reports/follow", { code });
    expect(followed.body.messages).toMatchObject(messages);
    const draft = await desk.get<{ draft: object }>("/api/reports/calls/draft");
    expect(draft.body.draft).toEqual({ what: "шала жазылған суторғай" });
  });

  test("a sealed row that was exchanged or holds no report is seen as one, and hides no other", async () => {
    const send = (what: string) => house.nobody.send("POST", "/api/reports", { what, language: "ru" });
    await send("first of two");
    await send("second of two");
    const [first, second] = [await read(desk, "first of two"), await read(desk, "second of two")];
    await house.owner.query(
      "update reports set triage = null, digest = null, sealed = '\\x0102' where id = $1",
      [first.id],
    );
    // What the desk keeps of one report does not open in the place of another.
    const { body } = await desk.get<Listed>("/api/reports?limit=100");
    expect(body.reports.find(({ id }) => id === first.id)).toMatchObject({ readable: false, excerpt: "" });
    expect(body.reports.find(({ id }) => id === second.id)).toMatchObject({ excerpt: "second of two" });
    expect((await desk.get(`/api/reports/${first.id}`)).status).toBe(200);
  });
});

describe("the key of the desk", () => {
  let database: Database;
  beforeAll(async () => {
    database = await testDatabase();
  });
  afterAll(() => database?.close());

  test("is one for all servers, follows the rotation of the vault, and is refused where its own is missing", async () => {
    const data = await mkdtemp(join(tmpdir(), "pana-desk-key-"));
    const now = () => "2026-11-25T10:00:00+05:00";
    try {
      const keyring = openKeyring({ vaultKms: null, vaultKeys: null, data }, now);
      const [one, other] = await Promise.all([
        openDeskKey(database, keyring),
        openDeskKey(database, keyring),
      ]);
      expect(other.publicKey).toEqual(one.publicKey);
      const sealed = await one.seal("report", Buffer.from("before the rotation"));
      const old = (await keyring.current()).id;
      expect((await rotateKeys(database, keyring)).rewrapped).toBe(1);
      await retireKey(database, keyring, old);
      const after = await openDeskKey(database, keyring);
      expect(Buffer.from(await after.open("report", sealed)).toString()).toBe("before the rotation");

      const current = (await keyring.current()).id;
      for (const keys of [[[current, newKey()]], [["another", newKey()]]] as const) {
        const wrong = openKeyring({ vaultKms: null, vaultKeys: keys, data }, now);
        await expect(openDeskKey(database, wrong)).rejects.toThrow(VaultRefused);
      }
    } finally {
      await rm(data, { recursive: true, force: true });
    }
  });
});

describe("reports of before sealing", () => {
  let database: Database;
  let owner: pg.Client;
  let data: string;
  beforeAll(async () => {
    database = await testDatabase();
    data = await mkdtemp(join(tmpdir(), "pana-old-"));
    owner = new pg.Client(database.owner);
    await owner.connect();
    await takeBackTo(owner, 13);
  });
  afterAll(async () => {
    await owner?.end();
    await database?.close();
    await rm(data, { recursive: true, force: true });
  });

  test("are sealed at the next start: desk and reporter read them as before, and no plain word is left", async () => {
    const [secret, code, organisation, officer] = [randomBytes(32), newCode(), randomUUID(), randomUUID()];
    // Whoever had never come in before passwords that were given were known as such has to choose one.
    const GIVEN = "the first password of an officer";
    await owner.query(
      `insert into organisations (id, name, kinds, hotline) values ($1, '{"kk":"a","ru":"a","en":"a"}', '{npo}', true)`,
      [organisation],
    );
    await owner.query(
      `insert into officers (id, organisation_id, name, username, password_hash, roles, language)
       values ($1, $2, 'Officer', 'line', $3, '{officer}', 'kk')`,
      [officer, organisation, await hashPassword(GIVEN)],
    );
    const store = (id: string, hash: Uint8Array, what: string) =>
      owner.query(
        "insert into reports (id, code_hash, channel, received_at, answers, danger, region, language, stems) values ($1, $2, 'public', now(), $3, 'now', 'KZ-39', 'ru', '{}')",
        [id, hash, { what, danger: "unknown", region: "KZ-39", language: "ru" }],
      );
    const [id, message] = [randomUUID(), randomUUID()];
    await store(id, hashOfCode(secret, code), "старая канарейка");
    // More than are sealed at once.
    for (let place = 0; place < 450; place++) await store(randomUUID(), randomBytes(32), `old ${place}`);
    await owner.query("insert into report_messages (id, report_id, at, text) values ($1, $2, now(), $3)", [
      message,
      id,
      "старое письмо",
    ]);
    await owner.query("insert into call_drafts (officer_id, draft) values ($1, $2)", [
      officer,
      { what: "старый черновик" },
    ]);

    expect(await migrate(database.owner)).toContain("013-sealed-reports.sql");
    const config = readConfig({
      // A demonstration asks for no second factor.
      ...{ PORT: "0", PANA_DATA: data, PANA_DEMONSTRATION: "yes", PANA_LOG: "silent" },
      PANA_RECEIPT_SECRET: secret.toString("hex"),
    });
    const server = await startServer(config, { database, background: false });
    try {
      const text = await everything(owner);
      expect(foundIn(text, ["канарейка", "письмо", "черновик", "KZ-39"])).toEqual([]);
      const desk = await signedIn(server.url, "line", GIVEN);
      const { body } = await desk.get<Listed & { counts: object }>("/api/reports?limit=100&region=KZ-39");
      expect(body.counts).toMatchObject({ new: 451, danger: 451 });
      const whole = await read(desk, "старая канарейка");
      expect(whole).toMatchObject({
        answers: { what: "старая канарейка", danger: "unknown" },
        danger: "now",
        messages: [{ from: "reporter", text: "старое письмо" }],
      });
      const draft = await desk.get<{ draft: object }>("/api/reports/calls/draft");
      expect(draft.body.draft).toEqual({ what: "старый черновик" });
      await desk.send(
        "POST",
        `/api/reports/${id}/messages`,
        { text: "новый ответ" },
        { "idempotency-key": randomUUID() },
      );
      const nobody = client(server.url);
      await nobody.send("POST", "/api/reports/messages", { code, text: "новое письмо" });
      const { body: followed } = await nobody.send<Whole>("POST", "/api/reports/follow", { code });
      expect(followed.messages.map((one) => one.text)).toEqual([
        "старое письмо",
        "новый ответ",
        "новое письмо",
      ]);
    } finally {
      await server.close();
    }
  });
});

test("a report that a browser sealed is stored unopened, once however often it is sent, and read by the desk", async () => {
  const database = await testDatabase();
  try {
    const keyring = openKeyring({ vaultKms: null, vaultKeys: [["k", newKey()]], data: "/nowhere" }, () => "");
    const key = await openDeskKey(database, keyring);
    const refusing = {
      ...key,
      open: () => {
        throw new Error("receiving must not open");
      },
    };
    const now = () => "2026-11-25T10:00:00+05:00";
    const reports = publicReports({ database, secret: randomBytes(32), desk: refusing, now });
    expect(Buffer.from(reports.deskKey, "base64")).toEqual(Buffer.from(key.publicKey));
    const sealed = await key.seal("report", Buffer.from('{"what":"sealed elsewhere","language":"kk"}'));
    const sent = await Promise.all([0, 1, 2].map(() => reports.send({ sealed }, "key-of-the-form")));
    expect(new Set(sent.map(({ code }) => code)).size).toBe(1);
    expect(await reports.follow(sent[0]!.code)).toMatchObject({ state: "new", messages: [] });
  } finally {
    await database.close();
  }
});

test("the desk sees a picture without what the camera wrote, whoever sealed it, and is told of what is none", async () => {
  const database = await testDatabase();
  const owner = new pg.Client(database.owner);
  await owner.connect();
  try {
    const key = await testDeskKey(database);
    const [organisation, officer] = [randomUUID(), randomUUID()];
    await owner.query(
      `insert into organisations (id, name, kinds, hotline) values ($1, '{"kk":"a","ru":"a","en":"a"}', '{npo}', true)`,
      [organisation],
    );
    const now = () => "2026-11-25T10:00:00+05:00";
    const reports = publicReports({ database, secret: randomBytes(32), desk: key, now });
    const camera = withSegment(0xe1, exif(1, "GPS 43.238949"));
    const sealed = await key.seal("report", Buffer.from('{"what":"sealed with pictures","language":"kk"}'));
    const pictures = await Promise.all(
      [camera, Buffer.from("%PDF-1.7")].map((bytes) => key.seal("picture", bytes)),
    );
    await reports.send({ sealed }, "key-of-the-form", pictures);
    await reports.send({ what: "came in clear", language: "kk" }, "another-key", [camera, PNG]);
    await expect(
      reports.send({ what: "no picture", language: "kk" }, "third-key", [Buffer.from("GIF89a")]),
    ).rejects.toThrow(NoPicture);

    const desk = { organisation, officer };
    const { reports: listed } = await queue({ database, desk: key }, desk, {}, null, 50);
    expect(listed.map(({ excerpt }) => excerpt).sort()).toEqual(["came in clear", "sealed with pictures"]);
    const picturesOf = (excerpt: string) => {
      const { id } = listed.find((row) => row.excerpt === excerpt)!;
      return Promise.all([1, 2, 3].map((place) => picture({ database, desk: key }, desk, id, place)));
    };
    const bare = stripped(JPEG)!;
    expect(await picturesOf("sealed with pictures")).toEqual([bare, null, null]);
    expect(await picturesOf("came in clear")).toEqual([bare, stripped(PNG), null]);
    // What came in clear was stripped before it was sealed.
    const { rows } = await owner.query<{ sealed: Buffer }>("select sealed from report_pictures");
    const lengths = await Promise.all(
      rows.map(async (row) => (await key.open("picture", row.sealed)).length),
    );
    expect(lengths).toContain(bare.bytes.length);
    const stranger = { organisation: randomUUID(), officer };
    expect(await picture({ database, desk: key }, stranger, listed[0]!.id, 1)).toBeNull();
  } finally {
    await owner.end();
    await database.close();
  }
});
