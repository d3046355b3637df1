import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  type Client,
  client,
  codeOf,
  cookieOf,
  type House,
  PASSWORD,
  testHouse,
} from "../../testing-house.js";
import { device } from "./testing-device.js";

const PANA = "https://pana.example";
const START = Date.parse("2026-03-02T10:00:00+05:00");
let house: House<"clinic" | "police" | "shelter">;
beforeAll(async () => {
  house = await testHouse(
    {
      clinic: { kinds: ["health-organisation"] },
      police: { kinds: ["police"] },
      shelter: { kinds: ["npo"] },
    },
    { env: { PANA_URL: PANA } },
  );
});
afterAll(() => house?.close());

type Options = { options: Record<string, unknown> };
type Added = { recoveryCodes: string[] | null };
const status = async (officer: Client) => (await officer.get("/api/session")).status;
const options = async () =>
  (await house.nobody.send<Options>("POST", "/api/session/passkey/options")).body.options;
const offered = async (officer: Client, password?: string) =>
  (
    await officer.send<Options>(
      "POST",
      "/api/session/passkeys/options",
      password === undefined ? {} : { password },
    )
  ).body.options;
const add = (officer: Client, answer: object, name = "a device") =>
  officer.send<Added>("POST", "/api/session/passkeys", { name, answer });
const open = (answer: object) => house.nobody.send("POST", "/api/session/passkey", { answer });
const begin = async (username: string) =>
  client(
    house.url,
    cookieOf(await house.nobody.send("POST", "/api/session", { username, password: PASSWORD })),
  );

describe("a passkey", () => {
  it("is a first factor by itself, with recovery codes, and signs in alone from then on", async () => {
    const half = await begin("clinic");
    const laptop = device(PANA);
    const added = await add(half, laptop.make(await offered(half)));
    expect(added.status).toBe(200);
    expect(added.body.recoveryCodes).toHaveLength(10);
    expect(await status(half)).toBe(401);
    expect(await status(client(house.url, cookieOf(added)))).toBe(200);
    const opened = await open(laptop.open(await options()));
    const officer = client(house.url, cookieOf(opened));
    expect((await officer.get("/api/session")).body).toMatchObject({ officer: { username: "clinic" } });
    // With the password alone something is owed still.
    const password = await house.nobody.send("POST", "/api/session", {
      username: "clinic",
      password: PASSWORD,
    });
    expect(password.body).toEqual({ owed: "second-factor" });

    const refusals = {
      "the device has not asked who it is": laptop.open(await options(), { verified: false }),
      "signed at a false page": laptop.open(await options(), { origin: "https://pana.example.evil" }),
      "for another host": laptop.open(await options(), { host: "evil.example" }),
      "a counter that goes back": laptop.open(await options(), { counter: 1 }),
      "of somebody unknown": device(PANA).open(await options()),
      "a challenge of one's own": laptop.open({ challenge: Buffer.alloc(64, 7).toString("base64url") }),
      "a challenge for something else": laptop.open(await offered(officer, PASSWORD)),
    };
    for (const [why, answer] of Object.entries(refusals)) {
      expect((await open(answer)).status, why).toBe(401);
    }
    const late = laptop.open(await options());
    house.setClock(new Date(START + 6 * 60_000).toISOString());
    expect((await open(late)).status).toBe(401);
    // Once, also where the same answer is sent many times at once, by a device that counts nothing.
    const uncounted = device(PANA);
    const made = uncounted.make(await offered(officer, PASSWORD), { counter: 0 });
    expect((await add(officer, made)).status).toBe(200);
    const answer = uncounted.open(await options(), { counter: 0 });
    const all = await Promise.all([answer, answer, answer, answer].map(open));
    expect(all.filter((one) => one.status === 200)).toHaveLength(1);
  });

  it("is added with the password, by a device that asks who it is, and ends the other sessions", async () => {
    const officer = await house.as("police");
    const elsewhere = await house.as("police");
    const without = await officer.send("POST", "/api/session/passkeys/options", {});
    expect(without).toMatchObject({ status: 400, body: { faults: [{ pointer: "/password" }] } });
    const wrong = await officer.send("POST", "/api/session/passkeys/options", { password: "wrong" });
    expect(wrong).toMatchObject({ status: 400, body: { faults: [{ pointer: "/password" }] } });
    const phone = device(PANA);
    const unverified = phone.make(await offered(officer, PASSWORD), { verified: false });
    expect((await add(officer, unverified)).status).toBe(400);
    const falsePage = phone.make(await offered(officer, PASSWORD), { origin: "https://evil.example" });
    expect((await add(officer, falsePage)).status).toBe(400);
    // What was offered to one officer is no way in for another.
    const shelter = await house.as("shelter");
    expect((await add(shelter, phone.make(await offered(officer, PASSWORD)))).status).toBe(400);
    const answer = phone.make(await offered(officer, PASSWORD));
    const added = await add(officer, answer, "My phone");
    expect(added).toMatchObject({ status: 200, body: { recoveryCodes: null } });
    const now = client(house.url, cookieOf(added));
    expect([await status(now), await status(elsewhere)]).toEqual([200, 401]);
    expect((await add(now, answer)).status).toBe(400);
    // The same device does not become a second officer's.
    expect((await add(shelter, phone.make(await offered(shelter, PASSWORD)))).status).toBe(400);
    expect((await now.get("/api/session/passkeys")).body).toMatchObject({
      passkeys: [{ name: "My phone", used: null }],
    });
    expect((await now.get("/api/sessions")).body).toMatchObject({ sessions: [{ how: "passkey" }] });
  });

  it("is not given up where it is the last factor, and opens nothing once it is", async () => {
    const half = await begin("clinic");
    expect((await half.send("POST", "/api/session/passkeys/options", {})).status).toBe(401);
    const ids = await house.owner.query("select id from passkeys where officer_id = $1", [
      house.officers.clinic,
    ]);
    const [{ id }] = ids.rows;
    const codes = await house.owner.query("select officer_id from recovery_codes where officer_id = $1", [
      house.officers.clinic,
    ]);
    expect(codes.rowCount).toBe(10);
    const opened = await house.as("police");
    const remove = (officer: Client, one: string) =>
      officer.send("POST", "/api/session/passkeys/removal", { id: one, password: PASSWORD });
    expect((await remove(opened, id)).status).toBe(404);
    const { body } = await opened.get<{ passkeys: { id: string }[] }>("/api/session/passkeys");
    // The police officer has an authenticator beside the passkey, and then the authenticator alone.
    expect((await remove(opened, body.passkeys[0]!.id)).status).toBe(204);
    const last = await opened.send("POST", "/api/session/authenticator/removal", { password: PASSWORD });
    expect(last.status).toBe(403);

    const laptop = device(PANA);
    const shelter = await house.as("shelter");
    const added = await add(shelter, laptop.make(await offered(shelter, PASSWORD)));
    const now = client(house.url, cookieOf(added));
    const gone = await now.send("POST", "/api/session/authenticator/removal", { password: PASSWORD });
    expect(gone.status).toBe(204);
    const { passkeys } = (await now.get<{ passkeys: { id: string }[] }>("/api/session/passkeys")).body;
    expect((await remove(now, passkeys[0]!.id)).status).toBe(403);
    const { secret } = (
      await now.send<{ secret: string }>("POST", "/api/session/authenticator", { password: PASSWORD })
    ).body;
    const code = codeOf(secret, START + 6 * 60_000);
    const both = client(house.url, cookieOf(await now.send("PUT", "/api/session/authenticator", { code })));
    expect((await remove(both, passkeys[0]!.id)).status).toBe(204);
    expect((await open(laptop.open(await options()))).status).toBe(401);
  });
});
