import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type House, PASSWORD, signedIn, testHouse } from "../testing-house.js";

let house: House<"clinic" | "suspended">;
beforeAll(async () => {
  house = await testHouse({
    clinic: { kinds: ["health-organisation"], language: "ru" },
    suspended: { kinds: ["police"] },
  });
});
afterAll(() => house?.close());

const signIn = (username: string, password: string) =>
  house.nobody.send<{ title: string; code: string }>("POST", "/api/session", { username, password });

describe("signing in", () => {
  it("opens a session in a cookie that scripts and other sites cannot use", async () => {
    const begun = await signIn(" Clinic ", PASSWORD);
    expect(begun).toMatchObject({ status: 200, body: { owed: "enrolment" } });
    const officer = await signedIn(house.url, "clinic", PASSWORD);
    const answer = await officer.get<Record<string, unknown>>("/api/session");
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({
      officer: { id: house.officers.clinic, username: "clinic", roles: ["officer"], language: "ru" },
      organisation: { id: house.ids.clinic, kinds: ["health-organisation"], region: "KZ-75" },
      demonstration: false,
    });
    const cookie = begun.headers.get("set-cookie")!;
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Strict/);
    // The table that keeps sessions opens none: it has only the hash of what the cookie holds.
    const { rows } = await house.owner.query("select encode(token_hash, 'base64') as hash from sessions");
    for (const { hash } of rows) expect(cookie).not.toContain(hash);
  });

  it("says the same of a wrong password and of a name that nobody has", async () => {
    const wrong = await signIn("clinic", "wrong");
    const nobody = await signIn("nobody.there", "wrong");
    expect(wrong.status).toBe(401);
    expect(wrong.body).toEqual(nobody.body);
  });

  it("ends with signing out", async () => {
    const officer = await signedIn(house.url, "clinic", PASSWORD);
    expect((await officer.get("/api/session")).status).toBe(200);
    const out = await officer.send("DELETE", "/api/session");
    expect(out.status).toBe(204);
    expect(out.headers.get("clear-site-data")).toBe('"cache", "storage"');
    expect(out.headers.get("set-cookie")).toMatch(/^pana_session=;/);
    expect((await officer.get("/api/session")).status).toBe(401);
  });

  it("ends when it was not used for too long, and in any case after a working day", async () => {
    const age = async (column: string, interval: string) => {
      const officer = await signedIn(house.url, "clinic", PASSWORD);
      await house.owner.query(
        `update sessions set ${column} = now() - $2::interval where officer_id = $1 and started_at =
           (select max(started_at) from sessions where officer_id = $1)`,
        [house.officers.clinic, interval],
      );
      return (await officer.get("/api/session")).status;
    };
    expect(await age("used_at", "29 minutes")).toBe(200);
    expect(await age("used_at", "31 minutes")).toBe(401);
    expect(await age("started_at", "11 hours")).toBe(200);
    expect(await age("started_at", "13 hours")).toBe(401);
  });

  it("is refused to a suspended officer, and ends a session that is open", async () => {
    const officer = await house.as("suspended");
    await house.owner.query("update officers set suspended = true where id = $1", [house.officers.suspended]);
    expect((await officer.get("/api/session")).status).toBe(401);
    expect((await signIn("suspended", PASSWORD)).status).toBe(401);
  });

  it("is refused without a name, naming the field in the reader's language", async () => {
    const answer = await house.nobody.send<{ faults: { pointer: string; message: { ru: string } }[] }>(
      "POST",
      "/api/session",
      { password: "x" },
      { "accept-language": "ru-RU,ru;q=0.9" },
    );
    expect(answer.status).toBe(400);
    expect(answer.headers.get("content-type")).toMatch(/problem\+json/);
    expect(answer.body).toMatchObject({ code: "invalid", title: "В данных есть ошибки" });
    expect(answer.body.faults[0]).toMatchObject({ pointer: "/username" });
    expect(answer.body.faults[0]!.message.ru).toMatch(/Имя пользователя/);
  });
});

describe("guessing", () => {
  it("is slowed down for its source alone: the officer signs in elsewhere, however much is guessed", async () => {
    const guarded = await testHouse({ police: { kinds: ["police"] } }, { env: { PANA_BEHIND_PROXY: "yes" } });
    try {
      const from = (source: string, password: string) =>
        guarded.nobody.send(
          "POST",
          "/api/session",
          { username: "police", password },
          { "x-forwarded-for": source },
        );
      const statuses: number[] = [];
      for (let guess = 0; guess < 7; guess++) statuses.push((await from("203.0.113.5", `g${guess}`)).status);
      expect(statuses.slice(0, 5)).toEqual([401, 401, 401, 401, 401]);
      const blocked = await from("203.0.113.5", PASSWORD);
      expect(blocked.status).toBe(429);
      expect(Number(blocked.headers.get("retry-after"))).toBeGreaterThan(0);
      const elsewhere = await from("203.0.113.6", PASSWORD);
      expect(elsewhere.status).toBe(200);
      expect(elsewhere.headers.get("set-cookie")).toMatch(/^__Host-pana_session=.*Secure/);
      // When the wait is over the right password opens, and the failures are forgotten.
      await guarded.owner.query("update sign_in_failures set since = since - interval '20 minutes'");
      expect((await from("203.0.113.5", PASSWORD)).status).toBe(200);
      const kept = await guarded.owner.query("select count(*)::integer as count from sign_in_failures");
      expect(kept.rows).toEqual([{ count: 0 }]);
    } finally {
      await guarded.close();
    }
  });
});

describe("every answer", () => {
  it("has security headers, is kept by no cache, and refuses what another site caused", async () => {
    const answer = await house.nobody.get("/api/demonstration");
    expect(answer.body).toEqual({ demonstration: false, signIns: [] });
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "cache-control": "no-store",
      "content-security-policy": expect.stringContaining("default-src 'none'"),
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "referrer-policy": "no-referrer",
    });
    const credentials = { username: "clinic", password: PASSWORD };
    for (const headers of [{ origin: "https://elsewhere.example" }, { "sec-fetch-site": "cross-site" }]) {
      expect((await house.nobody.send("POST", "/api/session", credentials, headers)).status).toBe(403);
    }
  });

  it("is a problem in words where the address or the body is nothing", async () => {
    for (const path of ["/api/nothing", "/api/%E0%A4%A"]) {
      expect(await house.nobody.get(path)).toMatchObject({ status: 404, body: { code: "not-visible" } });
    }
    const broken = await fetch(`${house.url}/api/session`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: "{",
    });
    expect(broken.status).toBe(400);
    expect(await broken.json()).toMatchObject({ code: "invalid" });
  });

  it("leaves nothing personal in the log", async () => {
    await signIn("canary.username", "canary password");
    await house.nobody.get("/api/nothing?name=canary-query");
    const lines = house.log.filter((line) => !line.includes("Server listening")).join("");
    expect(lines).toContain('"route":"/api/session"');
    expect(lines).not.toMatch(/canary|127\.0\.0\.1|pana_session/);
  });
});
