import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { brokenChains } from "../files/store.js";
import { stripped } from "../pictures/picture.js";
import { exif, JPEG, withSegment } from "../pictures/testing-pictures.js";
import { type Answer, type Client, type House, testHouse } from "../testing-house.js";
import type { Contact, Found, Identity, IdentityVersion, IdentityView, Match } from "./contract.js";
import { eraseIdentities } from "./erase.js";
import { openKeyring } from "./keys/keyring.js";
import { listKeys, retireKey, rotateKeys } from "./rotate.js";
import { keyContext } from "./vault.js";

const BODIES = {
  clinic: { kinds: ["health-organisation"], roles: ["officer", "supervisor"] },
  police: { kinds: ["police"] },
  shelter: { kinds: ["service-provider", "npo"] },
  hospital: { kinds: ["health-organisation"], region: "KZ-10" },
  office: { kinds: ["npo"], roles: ["administrator"] },
} as const;
type Body = keyof typeof BODIES;

let house: House<Body>;
let data: string;
const clients = {} as Record<Body, Client>;
beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), "pana-vault-"));
  house = await testHouse(BODIES, { env: { PANA_DATA: data } });
  for (const body of Object.keys(BODIES) as Body[]) clients[body] = await house.as(body);
});
afterAll(async () => {
  await house?.close();
  await rm(data, { recursive: true, force: true });
});

interface Problem {
  readonly code: string;
  readonly version?: number;
  readonly basis?: readonly { readonly provision: string }[];
  readonly faults?: readonly { readonly pointer: string; readonly message: { readonly en: string } }[];
}
const key = () => ({ "idempotency-key": randomUUID() });
const AT = "2026-03-02T10:00:00+05:00";

/** A file that a body opened with a detection. */
async function opened(body: Body = "clinic"): Promise<{ readonly id: string; readonly number: string }> {
  const data = { circumstances: ["V04"], indicators: ["documents-withheld"], place: "workplace" };
  const act = { kind: "person.detected", at: AT, data };
  const answer = await clients[body].send<{ id: string; number: string }>(
    "POST",
    "/api/files",
    { person: { born: "1999" }, act },
    key(),
  );
  expect(answer.status).toBe(201);
  const { id, number } = answer.body;
  return { id, number };
}
const record = async (body: Body, file: string, version: number, kind: string, data: object) => {
  const act = { kind, at: AT, data, version };
  const answer = await clients[body].send("POST", `/api/files/${file}/acts`, act, key());
  expect(answer).toMatchObject({ status: 201 });
};
const put = (body: Body, file: string, version: number, parts: object) =>
  clients[body].send<IdentityView & Problem>("PUT", `/api/files/${file}/identity`, { version, ...parts });
const read = (body: Body, file: string) =>
  clients[body].get<IdentityView & Problem>(`/api/files/${file}/identity`);
const search = (body: Body, asked: object) =>
  clients[body].send<{ files: Found[]; more: boolean } & Problem>("POST", "/api/identities/search", asked);
const matchesOf = async (body: Body, file: string) =>
  (await clients[body].get<{ matches: Match[] }>(`/api/identities/matches?file=${file}`)).body.matches;
const answer = (body: Body, file: string, match: string, given: "agreed" | "declined") =>
  clients[body].send<Match & Problem>("PUT", `/api/files/${file}/identity/matches/${match}`, {
    answer: given,
  });

const called = (family: string, given: string, rest: Partial<Identity> = {}): { identity: Identity } => ({
  identity: { names: [{ family, given, use: "papers" }], documents: [], ...rest },
});
const CONTACT: Contact = {
  phones: [{ number: "8 771 000 99 98", safety: "never", whose: "Canaryemployer" }],
  addresses: [{ text: "Canarystreet 5", safety: "ask-first" }],
};
/** As a camera writes it: with a name where it keeps what it knows, and words in the place of points. */
const taken = Buffer.concat([
  ...[withSegment(0xe1, exif(1, "Canarymaker 43.238949 N")).subarray(0, -2)],
  ...[Buffer.from("Canaryphoto".repeat(20)), JPEG.subarray(-2)],
]);
const PHOTO = { type: "image/jpeg", base64: taken.toString("base64") };
const STRIPPED = { ...PHOTO, base64: stripped(taken)!.bytes.toString("base64") };

describe("an identity", () => {
  it("is kept with every version, and read by whoever takes part in the file and by nobody else", async () => {
    const { id } = await opened();
    expect((await read("clinic", id)).body).toMatchObject({ version: 0, identity: null, contact: null });
    const first = await put("clinic", id, 0, called("Қалдаяқова", "Гүлнәр", { born: "1999-05-14" }));
    expect(first).toMatchObject({ status: 200, body: { version: 1 } });
    const second = await put("clinic", id, 1, { contact: CONTACT, photo: PHOTO });
    expect(second.body).toMatchObject({
      version: 2,
      identity: { names: [{ family: "Қалдаяқова", given: "Гүлнәр" }], born: "1999-05-14" },
      contact: { phones: [{ number: "+77710009998", safety: "never" }] },
      photo: { version: 2 },
    });
    expect((await clients.clinic.get(`/api/files/${id}/identity/photo`)).body).toEqual(STRIPPED);
    const given = Buffer.from(STRIPPED.base64, "base64");
    expect([given.includes("Canaryphoto"), given.includes("Canarymaker")]).toEqual([true, false]);
    await put("clinic", id, 2, called("Қалдаяқова", "Гүлнара"));
    const { versions } = (
      await clients.clinic.get<{ versions: IdentityVersion[] }>(`/api/files/${id}/identity/history`)
    ).body;
    expect(versions.map(({ version }) => version)).toEqual([3, 2, 1]);
    expect(versions[2]).toMatchObject({
      identity: { names: [{ given: "Гүлнәр" }] },
      officer: "Officer of clinic",
    });
    expect(versions[1]).toMatchObject({ photo: true, contact: { addresses: [{ text: "Canarystreet 5" }] } });

    for (const path of ["", "/photo", "/history"]) {
      expect((await clients.police.get(`/api/files/${id}/identity${path}`)).status).toBe(404);
    }
    expect((await put("police", id, 3, called("X", "Y"))).status).toBe(404);
    expect((await clients.office.get(`/api/files/${id}/identity`)).status).toBe(403);
    expect((await house.nobody.get(`/api/files/${id}/identity`)).status).toBe(401);
    const seen = await house.database.as({ organisation: house.ids.police }, (queries) =>
      queries.rows({
        name: "test-vault-rows",
        text: "select from identities union all select from identity_keys",
      }),
    );
    expect(seen).toEqual([]);
  });

  it("is not overwritten by somebody who saw an earlier version, nor twice by two at once", async () => {
    const { id } = await opened();
    const both = await Promise.all(
      ["Ерлан", "Серік"].map((given) => put("clinic", id, 0, called("Ахметов", given))),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(both.find(({ status }) => status === 409)?.body).toMatchObject({ code: "conflict", version: 1 });
    expect((await read("clinic", id)).body.version).toBe(1);
  });

  it("names every field that cannot be right, and keeps nothing of it", async () => {
    const { id } = await opened();
    const bad = await put("clinic", id, 0, {
      identity: { names: [{ use: "papers" }], iin: "000101600009", born: "1999-02-30", documents: [] },
      contact: { phones: [{ number: "12345", safety: "safe" }], addresses: [] },
      photo: { type: "image/png", base64: PHOTO.base64 },
    });
    expect(bad.status).toBe(400);
    expect(bad.body.faults!.map(({ pointer }) => pointer).sort()).toEqual([
      "/contact/phones/0/number",
      "/identity/born",
      "/identity/iin",
      "/identity/names/0",
      "/photo/base64",
    ]);
    expect(JSON.stringify(bad.body)).not.toContain("000101600009");
    expect((await read("clinic", id)).body.version).toBe(0);
    const other = await put("clinic", id, 0, called("Ким", "Дина", { born: "1980", iin: "061211 600012" }));
    expect(other.body).toMatchObject({ warnings: ["iin-other-birth"], identity: { iin: "061211600012" } });
  });
});

describe("the database", () => {
  it("holds no name, number, address or picture that can be read, in any table; nor does the log", async () => {
    const { id } = await opened();
    await put("clinic", id, 0, {
      ...called("Canaryfamily", "Canarygiven", {
        iin: "990228300004",
        documents: [{ kind: "passport", number: "CANARY7", country: "KZ" }],
      }),
      contact: CONTACT,
      photo: PHOTO,
    });
    await search("clinic", { name: "Canaryfamily", iin: "990228300004" });
    await search("clinic", { document: "???", phone: "canary-no-number" });
    const hexadecimal = ["Canary", "990228300004", "+77710009998"].map((text) =>
      Buffer.from(text).toString("hex"),
    );
    const { rows: tables } = await house.owner.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables
       where schemaname not in ('pg_catalog', 'information_schema')`,
    );
    expect(tables.length).toBeGreaterThan(20);
    for (const { name } of tables) {
      const { rows } = await house.owner.query<{ text: string }>(`select t::text as text from ${name} t`);
      for (const { text } of rows) {
        expect(text).not.toMatch(/canary/i);
        for (const number of ["990228300004", "77710009998", ...hexadecimal])
          expect(text).not.toContain(number);
      }
    }
    const log = house.log.join("\n");
    expect(log).toContain("/api/identities/search");
    for (const canary of [/canary/i, /990228300004/, /77710009998/]) expect(log).not.toMatch(canary);
  });

  it("cannot be used to put one person's sealed name, or an older one, in another place", async () => {
    const [one, other] = [await opened(), await opened()];
    await put("clinic", one.id, 0, called("Ахметов", "Ерлан"));
    await put("clinic", one.id, 1, called("Ахметов", "Серік"));
    await put("clinic", other.id, 0, called("Ким", "Дина"));
    await house.owner.query(
      `update identities i set (ciphertext, nonce) = (select ciphertext, nonce from identities where file_id = $1 and version = 1)
       where file_id = $1 and version = 2`,
      [one.id],
    );
    expect((await read("clinic", one.id)).status).toBe(503);
    await house.owner.query(
      "update identity_keys set (wrapped, kek_id) = (select wrapped, kek_id from identity_keys where file_id = $1) where file_id = $2",
      [one.id, other.id],
    );
    expect((await read("clinic", other.id)).status).toBe(503);
    await house.owner.query("delete from identity_keys where file_id = any ($1)", [[one.id, other.id]]);
  });
});

describe("a search", () => {
  it("finds a person by a name in any letters, by sound, number, phone and document, and grades the name", async () => {
    const { id, number } = await opened();
    await put("clinic", id, 0, {
      ...called("Жұмабекова", "Қуаныш", {
        born: "1988-11-02",
        iin: "851231400207",
        documents: [{ kind: "identity-card", number: "041234567" }],
      }),
      contact: { phones: [{ number: "+998912345678", safety: "safe" }], addresses: [] },
    });
    const found = async (asked: object) => (await search("clinic", asked)).body.files;
    expect(await found({ name: "ЖҰМАБЕКОВА қуаныш" })).toMatchObject([
      { id, number, likeness: "exact", by: ["name"] },
    ]);
    for (const name of ["Zhumabekov Kuanysh", "Quanyş Jūmabekova", "Жумабекова"]) {
      expect(await found({ name })).toMatchObject([{ id, likeness: "spelling" }]);
    }
    expect(await found({ name: "Чумабекова" })).toEqual([]);
    expect(await found({ name: "Куаныч", born: "1988" })).toMatchObject([
      { id, likeness: "sound", by: ["name", "born"], names: [{ given: "Қуаныш" }], born: "1988-11-02" },
    ]);
    expect(await found({ name: "Қуаныш", born: "1989" })).toEqual([]);
    expect(await found({ iin: "851231 400207" })).toMatchObject([{ id, by: ["iin"], likeness: null }]);
    expect(await found({ document: "04 1234567", phone: "+998 91 234-56-78" })).toMatchObject([
      { id, by: ["document", "phone"] },
    ]);
    expect(await found({ iin: "851231400207", name: "Ерлан" })).toEqual([]);
  });

  it("finds nothing that the organisation takes no part in, and asks for something to look for", async () => {
    const { id } = await opened();
    await put("clinic", id, 0, called("Тестбекова", "Сәуле"));
    expect((await search("clinic", { name: "Сауле Тестбекова" })).body.files).toMatchObject([{ id }]);
    expect((await search("police", { name: "Сауле Тестбекова" })).body).toEqual({ files: [], more: false });
    for (const asked of [{}, { name: "  " }, { born: "1999" }, { iin: "123" }, { phone: "1" }]) {
      expect((await search("clinic", asked)).status).toBe(400);
    }
  });

  it("does not find a person by what was corrected away", async () => {
    const { id } = await opened();
    await put("clinic", id, 0, called("Бұрынғыбаев", "Марат"));
    await put("clinic", id, 1, called("Кейінгібаев", "Марат"));
    expect((await search("clinic", { name: "Бұрынғыбаев" })).body.files).toEqual([]);
    expect((await search("clinic", { name: "Кейингибаев" })).body.files).toMatchObject([{ id }]);
  });
});

describe("one person in the files of two organisations", () => {
  /** The clinic and a hospital elsewhere have each put in the same person, in other letters. */
  async function twice(born: string) {
    const [ours, theirs] = [await opened("clinic"), await opened("hospital")];
    await put("clinic", ours.id, 0, called("Қалдыбеков", "Шерзод", { born }));
    await put("hospital", theirs.id, 0, called("Kaldybekov", "Sherzod", { born }));
    const [match] = await matchesOf("clinic", ours.id);
    return { ours, theirs, match: match! };
  }

  it("is told to both without a name, number or body, until both have agreed", async () => {
    const { ours, theirs, match } = await twice("1991-07-21");
    expect(match).toEqual({
      id: match.id,
      file: ours,
      by: ["named-date", "named-year"],
      answer: null,
      known: null,
    } satisfies Match);
    expect(await matchesOf("hospital", theirs.id)).toMatchObject([{ id: match.id, known: null }]);
    expect(await matchesOf("police", ours.id)).toEqual([]);
    expect((await answer("police", ours.id, match.id, "agreed")).status).toBe(404);
    expect((await answer("clinic", theirs.id, match.id, "agreed")).status).toBe(404);

    const refused = await answer("clinic", ours.id, match.id, "agreed");
    expect(refused).toMatchObject({ status: 403, body: { basis: [{ provision: "17(2)(12)" }, {}] } });
    const sharing = (to: string) => ({ scopes: ["sharing"], organisations: [to], purpose: "referral" });
    await record("clinic", ours.id, 1, "consent.given", sharing(house.ids.hospital));
    expect((await answer("clinic", ours.id, match.id, "agreed")).body).toMatchObject({
      answer: "agreed",
      known: null,
    });
    expect(await matchesOf("hospital", theirs.id)).toMatchObject([{ answer: null, known: null }]);

    await record("hospital", theirs.id, 1, "consent.given", sharing(house.ids.clinic));
    expect((await answer("hospital", theirs.id, match.id, "agreed")).body.known).toMatchObject({
      number: ours.number,
      organisations: [{ id: house.ids.clinic }],
    });
    expect((await matchesOf("clinic", ours.id))[0]!.known).toMatchObject({
      number: theirs.number,
      organisations: [{ id: house.ids.hospital }],
    });
    // To know of each other is not to see: the file itself stays closed.
    expect((await read("clinic", theirs.id)).status).toBe(404);
  });

  it("is plainly told to a body that takes part in both, e.g. where one officer did not find the other's file", async () => {
    const [one, other] = [await opened(), await opened()];
    for (const { id } of [one, other])
      await put("clinic", id, 0, called("Екіұдай", "Адам", { born: "1970-01-02" }));
    expect(await matchesOf("clinic", one.id)).toMatchObject([{ known: { number: other.number } }]);
  });

  it("stays unknown where one side declines", async () => {
    const { ours, theirs, match } = await twice("1992-08-22");
    await record("clinic", ours.id, 1, "consent.given", {
      scopes: ["sharing"],
      organisations: [house.ids.hospital],
      purpose: "referral",
    });
    await answer("clinic", ours.id, match.id, "agreed");
    expect((await answer("hospital", theirs.id, match.id, "declined")).body).toMatchObject({
      answer: "declined",
      known: null,
    });
    expect((await matchesOf("clinic", ours.id))[0]).toMatchObject({ answer: "agreed", known: null });
  });

  it("is found also where both are put in at the same moment, and no longer when a slip is mended", async () => {
    const [ours, theirs] = [await opened("clinic"), await opened("hospital")];
    const iin = "000229500909";
    await Promise.all([
      put("clinic", ours.id, 0, called("Бір", "Адам", { iin })),
      put("hospital", theirs.id, 0, called("Другой", "Человек", { iin })),
    ]);
    expect(await matchesOf("clinic", ours.id)).toMatchObject([{ by: ["iin"] }]);
    await put("hospital", theirs.id, 1, called("Другой", "Человек"));
    expect(await matchesOf("clinic", ours.id)).toEqual([]);
  });
});

describe("a hold", () => {
  it("is placed and lifted by a supervisor, and seen by whoever reads the identity", async () => {
    const { id } = await opened();
    const hold = (body: Body, because: string | null): Promise<Answer> =>
      clients[body].send("PUT", `/api/files/${id}/identity/hold`, { because });
    expect((await hold("police", "search")).status).toBe(403);
    expect((await hold("clinic", "search")).status).toBe(204);
    expect((await read("clinic", id)).body.hold).toMatchObject({ because: "search" });
    expect((await hold("clinic", null)).status).toBe(204);
    expect((await read("clinic", id)).body.hold).toBeNull();
  });
});

describe("a rotation", () => {
  it("wraps every key anew while officers go on writing and reading, and then the old key opens nothing", async () => {
    const keyring = openKeyring({ data, vaultKeys: null, vaultKms: null }, () => AT);
    const old = await keyring.current();
    const files = await Promise.all(Array.from({ length: 12 }, () => opened()));
    for (const { id } of files.slice(0, 6)) await put("clinic", id, 0, called("Ахметов", "Ерлан"));
    const { rows: before } = await house.owner.query<{ id: string; wrapped: Buffer }>(
      "select id, wrapped from identity_keys where file_id = $1",
      [files[0]!.id],
    );
    const [, , ...written] = await Promise.all([
      rotateKeys(house.database, keyring),
      rotateKeys(house.database, keyring),
      ...files.slice(6).map(({ id }) => put("clinic", id, 0, called("Ахметов", "Серік"))),
      ...files.slice(0, 6).map(({ id }) => put("clinic", id, 1, called("Ахметов", "Дәурен"))),
    ]);
    expect(written.map(({ status }) => status)).toEqual(Array(12).fill(200));
    // Whoever wrapped with an old key while the first rounds went on is taken by the next.
    const rotated = await rotateKeys(house.database, { ...keyring, add: null });
    const uses = await listKeys(house.database);
    expect(uses.map(({ id, keys }) => [id, keys > 0])).toEqual([
      [old.id, false],
      [uses[1]!.id, false],
      [rotated.key, true],
    ]);
    await expect(retireKey(house.database, keyring, rotated.key)).rejects.toThrow(/current/);
    await retireKey(house.database, keyring, uses[1]!.id);
    await retireKey(house.database, keyring, old.id);
    for (const { id } of files)
      expect((await read("clinic", id)).body.identity).toMatchObject({ documents: [] });
    expect((await search("clinic", { name: "Akhmetov Dauren" })).body.files).toHaveLength(6);

    const ofOldCopy = await old.unwrap(before[0]!.wrapped, keyContext(files[0]!.id, before[0]!.id));
    expect(ofOldCopy).toHaveLength(32);
    await expect(keyring.byId(old.id)).rejects.toThrow(/give it back/);
    await expect(
      (await keyring.current()).unwrap(before[0]!.wrapped, keyContext(files[0]!.id, before[0]!.id)),
    ).rejects.toThrow();
  });

  it("refuses to retire a key that still wraps something, or that nobody knows", async () => {
    const keyring = openKeyring({ data, vaultKeys: null, vaultKms: null }, () => AT);
    const used = (await keyring.current()).id;
    await keyring.add!();
    await expect(retireKey(house.database, keyring, used)).rejects.toThrow(/still wraps keys/);
    await expect(retireKey(house.database, keyring, "no-such-key")).rejects.toThrow(/not known/);
    expect((await keyring.byId(used)).id).toBe(used);
  });
});

describe("erasure", () => {
  const LATER = "2031-03-03T00:00:00+05:00";
  const erased = (carryOut: boolean, now = LATER, retentionYears: number | null = null) =>
    eraseIdentities(house.database, { retentionYears }, now, carryOut);

  it("destroys the key of whoever's time is over, keeps who is held, reports it, and leaves the acts as they were", async () => {
    const [gone, kept, open] = [await opened(), await opened(), await opened()];
    for (const { id } of [gone, kept, open]) {
      await put("clinic", id, 0, {
        ...called("Өшірілген", "Адам", { iin: "770615000003" }),
        contact: CONTACT,
      });
    }
    await put("clinic", gone.id, 1, { photo: PHOTO });
    for (const { id } of [gone, kept])
      await record("clinic", id, 1, "file.closed", { reason: "help-complete" });
    await clients.clinic.send("PUT", `/api/files/${kept.id}/identity/hold`, { because: "civil-proceedings" });
    const { rows: acts } = await house.owner.query("select * from acts where file_id = $1", [gone.id]);

    expect((await erased(true, "2031-03-02T23:59:00+05:00")).identities).toEqual([]);
    const planned = await erased(false);
    expect(planned).toMatchObject({ carriedOut: false, policy: true });
    expect(planned.identities.map(({ number, state }) => [number, state]).sort()).toEqual([
      [gone.number, "due"],
      [kept.number, "held"],
    ]);
    expect((await read("clinic", gone.id)).body.identity).not.toBeNull();

    const { identities } = await erased(true);
    expect(identities.find(({ file }) => file === gone.id)).toEqual({
      file: gone.id,
      number: gone.number,
      closed: AT,
      due: LATER,
      rule: "policy",
      state: "erased",
      hold: null,
      versions: { identity: 1, contact: 1, photo: 1 },
    });
    expect(identities.find(({ file }) => file === kept.id)).toMatchObject({ state: "held", versions: null });
    expect(JSON.stringify(identities)).not.toMatch(/Өшірілген|770615000003/);
    expect((await read("clinic", gone.id)).body).toMatchObject({ version: 0, identity: null, erased: LATER });
    const found = (await search("clinic", { iin: "770615000003" })).body.files.map(({ id }) => id);
    expect(found.sort()).toEqual([kept.id, open.id].sort());
    for (const table of ["identities", "identity_keys", "blind_indexes"]) {
      const { rowCount } = await house.owner.query(`select from ${table} where file_id = $1`, [gone.id]);
      expect([table, rowCount]).toEqual([table, 0]);
    }
    expect((await house.owner.query("select * from acts where file_id = $1", [gone.id])).rows).toEqual(acts);
    expect(await brokenChains(house.database, gone.id)).toEqual([]);
    expect((await erased(true)).identities.map(({ file }) => file)).toEqual([kept.id]);
    expect((await put("clinic", gone.id, 0, called("Жаңа", "Адам"))).body).toMatchObject({ version: 1 });
  });

  it("goes by the period that the installation has set", async () => {
    const { id } = await opened();
    await put("clinic", id, 0, called("Ахметов", "Ерлан"));
    await record("clinic", id, 1, "file.closed", { reason: "help-complete" });
    const due = async (now: string, years: number) =>
      (await erased(false, now, years)).identities.some(({ file }) => file === id);
    expect(await due("2028-03-02T12:00:00+05:00", 2)).toBe(false);
    expect(await due("2028-03-03T12:00:00+05:00", 2)).toBe(true);
    expect(await due("2028-03-03T12:00:00+05:00", 3)).toBe(false);
  });
});

it("leaves the chains of acts whole", async () => {
  expect(await brokenChains(house.database)).toEqual([]);
});
