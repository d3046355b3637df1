import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  type Answer,
  type Client,
  client,
  codeOf,
  cookieOf,
  type House,
  PASSWORD,
  testHouse,
} from "../../testing-house.js";

type Name = "clinic" | "shelter" | "police" | "guessed" | "lost" | "other" | "ministry" | "above";
let house: House<Name>;
const START = Date.parse("2026-03-02T10:00:00+05:00");
let at = START;
/** Time goes on: the next code of every phone. */
const later = (seconds = 90) => {
  at += seconds * 1000;
  house.setClock(new Date(at).toISOString());
};
beforeAll(async () => {
  house = await testHouse(
    {
      above: { kinds: ["police"], region: null, roles: ["administrator"] },
      ministry: { kinds: ["police"], region: null, parent: "above", roles: ["administrator"] },
      clinic: { kinds: ["health-organisation"], parent: "ministry" },
      shelter: { kinds: ["npo"], parent: "ministry" },
      police: { kinds: ["police"], parent: "ministry" },
      guessed: { kinds: ["police"], parent: "ministry" },
      lost: { kinds: ["police"], parent: "ministry" },
      other: { kinds: ["police"], parent: "ministry" },
    },
    { env: { PANA_BEHIND_PROXY: "yes" } },
  );
});
afterAll(() => house?.close());

type Said = {
  owed?: string;
  code?: string;
  recoveryCodes: string[];
  secret: string;
  reason?: { en: string };
};
const from = (source: string) => ({ "x-forwarded-for": source });

/** Gives the password; what comes back carries the half-open session. */
async function begin(
  username: string,
  source = "203.0.113.1",
): Promise<{ owed: string | undefined; half: Client }> {
  const answer = await house.nobody.send<Said>(
    "POST",
    "/api/session",
    { username, password: PASSWORD },
    from(source),
  );
  expect(answer.status).toBe(200);
  return { owed: answer.body.owed, half: client(house.url, cookieOf(answer)) };
}
const give = (half: Client, code: string, source = "203.0.113.1") =>
  half.send<Said>("POST", "/api/session/second-factor", { code }, from(source));
const open = (answer: Answer) => client(house.url, cookieOf(answer));

/** Puts an authenticator in place at the first sign-in. */
async function enrolled(username: string) {
  const { owed, half } = await begin(username);
  expect(owed).toBe("enrolment");
  const { secret } = (await half.send<Said>("POST", "/api/session/authenticator", {})).body;
  const answer = await half.send<Said>("PUT", "/api/session/authenticator", { code: codeOf(secret, at) });
  expect(answer.status).toBe(200);
  return { secret, recoveryCodes: answer.body.recoveryCodes, officer: open(answer), half };
}
const phone = (secret: string) => codeOf(secret, at);
const status = async (officer: Client) => (await officer.get("/api/session")).status;

describe("the first sign-in", () => {
  it("opens nothing but the way to a second factor, until a code proves that it is in place", async () => {
    const { owed, half } = await begin("clinic");
    expect(owed).toBe("enrolment");
    for (const path of [
      "/api/session",
      "/api/files",
      "/api/inbox",
      "/api/organisations",
      "/api/session/factors",
    ]) {
      expect((await half.get(path)).status, path).toBe(401);
    }
    expect((await half.send("PUT", "/api/session/language", { language: "en" })).status).toBe(401);
    const offered = await half.send<{ secret: string; uri: string }>(
      "POST",
      "/api/session/authenticator",
      {},
    );
    expect(offered.body.uri).toMatch(/^otpauth:\/\/totp\/Pana:clinic\?/);
    const wrong = await half.send("PUT", "/api/session/authenticator", { code: "000000" });
    expect(wrong).toMatchObject({ status: 400, body: { faults: [{ pointer: "/code" }] } });
    expect(await status(half)).toBe(401);
    const code = phone(offered.body.secret);
    const answer = await half.send<Said>("PUT", "/api/session/authenticator", { code });
    expect(answer.status).toBe(200);
    expect(new Set(answer.body.recoveryCodes).size).toBe(10);
    expect(await status(open(answer))).toBe(200);
    // The token of before the last step opens nothing.
    expect(await status(half)).toBe(401);
  });

  it("cannot be finished by somebody else who has the password too", async () => {
    const intruder = (await begin("other")).half;
    await intruder.send("POST", "/api/session/authenticator", {});
    const { secret } = await enrolled("other");
    expect((await intruder.send("POST", "/api/session/authenticator", {})).status).toBe(401);
    later();
    const again = await begin("other");
    expect(again.owed).toBe("second-factor");
    // Whoever owes a factor cannot put another one in its place.
    expect((await again.half.send("POST", "/api/session/authenticator", {})).status).toBe(401);
    expect((await give(again.half, phone(secret))).status).toBe(200);
  });

  it("keeps of secret and codes nothing that opens", async () => {
    const { secret, recoveryCodes } = await enrolled("shelter");
    const { rows } = await house.owner.query(
      `select to_jsonb(a) || jsonb_build_object('codes', (select jsonb_agg(to_jsonb(r)) from recovery_codes r)) as kept
       from authenticators a`,
    );
    const kept = JSON.stringify(rows);
    const { Secret } = await import("otpauth");
    for (const plain of [secret, Secret.fromBase32(secret).hex.toLowerCase(), ...recoveryCodes]) {
      expect(kept).not.toContain(plain);
      expect(house.log.join("")).not.toContain(plain);
    }
    // A secret that is moved to another officer's row makes no code right there.
    const own = await house.owner.query(
      "select ciphertext, nonce from authenticators where officer_id = $1",
      [house.officers.shelter],
    );
    const { ciphertext, nonce } = own.rows[0];
    await house.owner.query(
      "update authenticators set (ciphertext, nonce) = ($1, $2) where officer_id = $3",
      [ciphertext, nonce, house.officers.other],
    );
    later();
    const { half } = await begin("other");
    expect((await give(half, phone(secret))).status).not.toBe(200);
  });
});

describe("the second step", () => {
  it("takes each code once, of the step before and after at most", async () => {
    const { secret } = await enrolled("police");
    const tried = async (code: string) => (await give((await begin("police")).half, code)).status;
    // The code that proved the authenticator is used up by that.
    expect(await tried(phone(secret))).toBe(401);
    later();
    expect(await tried(codeOf(secret, at - 60_000))).toBe(401);
    expect(await tried(phone(secret))).toBe(200);
    expect(await tried(phone(secret))).toBe(401);
    expect(await tried(codeOf(secret, at - 30_000))).toBe(401);
    expect(await tried(codeOf(secret, at + 30_000))).toBe(200);
    later();
    // Of many at once, one.
    const halves = await Promise.all(Array.from({ length: 5 }, () => begin("police")));
    const all = await Promise.all(halves.map(({ half }) => give(half, phone(secret))));
    expect(all.filter((answer) => answer.status === 200)).toHaveLength(1);
  });

  it("takes a recovery code once, however it is typed, and tells the officer", async () => {
    const { recoveryCodes } = await enrolled("lost");
    const [first = ""] = recoveryCodes;
    const opened = await give((await begin("lost")).half, ` ${first.toUpperCase().replaceAll("-", " ")} `);
    expect(opened.status).toBe(200);
    expect((await give((await begin("lost")).half, first)).status).toBe(401);
    const officer = open(opened);
    expect((await officer.get("/api/session/factors")).body).toMatchObject({ recoveryCodes: 9 });
    const told = await officer.get<{ notices: { id: string; what: string; by: string | null }[] }>(
      "/api/session/notices",
    );
    expect(told.body.notices.map(({ what }) => what)).toContain("recovery-code-used");
    await officer.send("POST", "/api/session/notices/read", { ids: told.body.notices.map(({ id }) => id) });
    expect((await officer.get("/api/session/notices")).body).toEqual({ notices: [] });
    // New ones put an end to the old.
    const wrong = await officer.send("POST", "/api/session/recovery-codes", { password: "wrong" });
    expect(wrong).toMatchObject({ status: 400, body: { faults: [{ pointer: "/password" }] } });
    const renewed = await officer.send<Said>("POST", "/api/session/recovery-codes", { password: PASSWORD });
    expect((await give((await begin("lost")).half, recoveryCodes[1]!)).status).toBe(401);
    expect((await give((await begin("lost")).half, renewed.body.recoveryCodes[1]!)).status).toBe(200);
  });

  it("lets nobody guess from many places, and keeps nobody out by that", async () => {
    const { secret, recoveryCodes } = await enrolled("guessed");
    later();
    // One half-open session is good for five codes.
    const { half } = await begin("guessed", "198.51.100.1");
    const statuses: number[] = [];
    for (let guess = 0; guess < 6; guess++) {
      statuses.push((await give(half, `00000${guess}`, `198.51.100.${10 + guess}`)).status);
    }
    expect(statuses).toEqual([401, 401, 401, 401, 401, 401]);
    expect((await give(half, phone(secret), "198.51.100.99")).body.reason?.en).toMatch(/anew/);
    for (let place = 0; place < 15; place++) {
      const source = `198.51.100.${100 + place}`;
      await give((await begin("guessed", source)).half, "123456", source);
    }
    const tooMany = await give((await begin("guessed")).half, phone(secret));
    expect(tooMany.status).toBe(429);
    expect(Number(tooMany.headers.get("retry-after"))).toBeGreaterThan(0);
    // The officer is not locked out: a recovery code opens, and says what happened.
    const opened = await give((await begin("guessed")).half, recoveryCodes[0]!);
    expect(opened.status).toBe(200);
    const told = await open(opened).get("/api/session/notices");
    expect(JSON.stringify(told.body)).toContain("codes-guessed");
  });
});

describe("an administrator", () => {
  it("takes away lost factors, which ends the sessions and is told; one person never does both", async () => {
    const ministry = await house.as("ministry");
    const above = await house.as("above");
    const officer = house.officers.lost;
    const reset = (who: Client, what: string, id = officer) =>
      who.send<{ password: string | null }>("POST", `/api/officers/${id}/sign-in-reset`, { what });
    const before = await begin("lost");
    expect(before.owed).toBe("second-factor");
    expect((await reset(ministry, "factors")).body).toEqual({ password: null });
    expect((await give(before.half, "000000")).status).toBe(401);
    const refused = await reset(ministry, "password");
    expect(refused.status).toBe(403);
    expect((await reset(ministry, "factors", house.officers.ministry)).status).toBe(403);
    const { officer: back } = await enrolled("lost");
    const told = await back.get<{ notices: object[] }>("/api/session/notices");
    expect(told.body.notices).toContainEqual(
      expect.objectContaining({ what: "factors-reset", by: "Officer of ministry" }),
    );
    // Since the officer has come in again, the other may follow; until then another person has to do it.
    const { body } = await reset(ministry, "password");
    expect(body.password).toMatch(/^(\w{4}-){3}\w{4}$/);
    expect(await status(back)).toBe(401);
    expect((await reset(ministry, "factors")).status).toBe(403);
    expect((await reset(above, "factors")).status).toBe(200);
    const old = await house.nobody.send("POST", "/api/session", { username: "lost", password: PASSWORD });
    expect(old.status).toBe(401);
  });
});

describe("who is signed in", () => {
  it("puts another authenticator in place with the password, which ends the other sessions", async () => {
    const here = await house.as("clinic").catch(() => null);
    // The phone of this officer is known to the first test alone: an administrator helps.
    expect(here).toBeNull();
    await (await house.as("ministry")).send("POST", `/api/officers/${house.officers.clinic}/sign-in-reset`, {
      what: "factors",
    });
    const { secret, officer } = await enrolled("clinic");
    later();
    const elsewhere = open(await give((await begin("clinic")).half, phone(secret)));
    const without = await officer.send("POST", "/api/session/authenticator", {});
    expect(without).toMatchObject({ status: 400, body: { faults: [{ pointer: "/password" }] } });
    const offered = await officer.send<Said>("POST", "/api/session/authenticator", { password: PASSWORD });
    const confirmed = await officer.send<Said>("PUT", "/api/session/authenticator", {
      code: phone(offered.body.secret),
    });
    expect(confirmed.status).toBe(200);
    expect([await status(elsewhere), await status(open(confirmed))]).toEqual([401, 200]);
    later();
    expect((await give((await begin("clinic")).half, phone(secret))).status).toBe(401);
    // Where a second factor is required, the last one is not given up.
    const last = await open(confirmed).send("POST", "/api/session/authenticator/removal", {
      password: PASSWORD,
    });
    expect(last.status).toBe(403);
  });
});

describe("the demonstration country", () => {
  it("asks for a second factor only whoever has chosen one, and lets it be given up", async () => {
    const demonstration = await testHouse(
      { clinic: { kinds: ["health-organisation"] } },
      { env: { PANA_DEMONSTRATION: "yes" } },
    );
    try {
      const credentials = { username: "clinic", password: PASSWORD };
      const signIn = () => demonstration.nobody.send<Said>("POST", "/api/session", credentials);
      const officer = client(demonstration.url, cookieOf(await signIn()));
      expect((await officer.get("/api/session/factors")).body).toMatchObject({ required: false });
      const { secret } = (
        await officer.send<Said>("POST", "/api/session/authenticator", { password: PASSWORD })
      ).body;
      const confirmed = await officer.send("PUT", "/api/session/authenticator", {
        code: codeOf(secret, START),
      });
      expect((await signIn()).body).toEqual({ owed: "second-factor" });
      const again = client(demonstration.url, cookieOf(confirmed));
      expect(
        (await again.send("POST", "/api/session/authenticator/removal", { password: PASSWORD })).status,
      ).toBe(204);
      expect((await signIn()).body.owed).toBeUndefined();
    } finally {
      await demonstration.close();
    }
  });
});
