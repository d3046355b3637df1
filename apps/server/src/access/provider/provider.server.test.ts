import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import Provider from "oidc-provider";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { client, codeOf, cookieOf, type House, testHouse } from "../../testing-house.js";

const HOME = "https://pana.example/desk/sign-in";
const CLIENT = { id: "pana", secret: "a secret of the ministry for Pana" };
const START = "2026-03-02T10:00:00+05:00";

/** The names that the ministry's people have there, by their subject. */
const names = new Map([
  ["7701", "clinic"],
  ["7702", "suspended"],
  ["7703", "nobody.in.pana"],
]);

let ministry: Server;
let issuer: string;
let house: House<"clinic" | "other" | "suspended">;
beforeAll(async () => {
  ministry = createServer();
  await new Promise<void>((listening) => ministry.listen(0, "127.0.0.1", listening));
  issuer = `http://127.0.0.1:${(ministry.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: CLIENT.id,
        client_secret: CLIENT.secret,
        redirect_uris: [HOME],
        grant_types: ["authorization_code"],
        response_types: ["code"],
      },
    ],
    claims: { openid: ["sub"], profile: ["preferred_username"] },
    ttl: { Interaction: 600, Session: 600, Grant: 600, AccessToken: 600, IdToken: 600 },
    pkce: { required: () => true },
    findAccount: (_: unknown, id: string) => ({
      accountId: id,
      claims: async () => ({ sub: id, preferred_username: names.get(id) }),
    }),
  });
  ministry.on("request", provider.callback());
  house = await testHouse(
    {
      clinic: { kinds: ["health-organisation"] },
      other: { kinds: ["police"] },
      suspended: { kinds: ["police"] },
    },
    { now: START, env: at("no") },
  );
  await house.owner.query("update officers set suspended = true where username = 'suspended'");
});
afterAll(async () => {
  await house?.close();
  ministry?.close();
});

const at = (secondFactor: string) => ({
  PANA_URL: "https://pana.example",
  PANA_OIDC_ISSUER: issuer,
  PANA_OIDC_CLIENT_ID: CLIENT.id,
  PANA_OIDC_CLIENT_SECRET: CLIENT.secret,
  PANA_OIDC_SECOND_FACTOR: secondFactor,
});

/** Goes through the provider's own pages as a browser does, and answers with what it sends the browser back with. */
async function throughProvider(url: string, subject: string): Promise<string> {
  const jar = new Map<string, string>();
  let next = url;
  let form: URLSearchParams | null = null;
  for (let step = 0; step < 12; step++) {
    const answer: Response = await fetch(next, {
      method: form ? "POST" : "GET",
      redirect: "manual",
      headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join("; ") },
      ...(form ? { body: form } : {}),
    });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      jar.set(name, value);
    }
    const location = answer.headers.get("location");
    if (location?.startsWith(HOME)) return new URL(location).search;
    form = null;
    if (location) next = new URL(location, next).href;
    else {
      const page = await answer.text();
      const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1];
      if (!prompt) throw new Error(`the provider answered ${answer.status}`);
      form = new URLSearchParams({ prompt, login: subject, password: "of the ministry" });
    }
  }
  throw new Error("the provider sends the browser round and round");
}

type Said = {
  owed?: string;
  url: string;
  secret: string;
  officer?: { username: string };
  reason?: { en: string };
};
const begin = async (url = house.url) => {
  const answer = await client(url).send<Said>("POST", "/api/session/provider");
  expect(answer.status).toBe(200);
  return { address: answer.body.url, browser: client(url, cookieOf(answer)) };
};
/** Signs in at the ministry, and comes back. */
const signInAs = async (subject: string, url = house.url) => {
  const { address, browser } = await begin(url);
  const query = await throughProvider(address, subject);
  return {
    query,
    browser,
    answer: await browser.send<Said>("POST", "/api/session/provider/return", { query }),
  };
};

describe("signing in through a ministry's own identity provider", () => {
  it("links the officer at the first time, and still asks for Pana's second factor", async () => {
    expect((await house.nobody.get("/api/session/ways")).body).toEqual({ provider: true });
    const { answer, query, browser } = await signInAs("7701");
    expect(answer).toMatchObject({ status: 200, body: { owed: "enrolment" } });
    const half = client(house.url, cookieOf(answer));
    expect((await half.get("/api/session")).status).toBe(401);
    const { secret } = (await half.send<Said>("POST", "/api/session/authenticator", {})).body;
    const code = codeOf(secret, Date.parse(START));
    const opened = await half.send("PUT", "/api/session/authenticator", { code });
    const officer = client(house.url, cookieOf(opened));
    expect((await officer.get("/api/session")).body).toMatchObject({ officer: { username: "clinic" } });
    const told = await officer.get("/api/session/notices");
    expect(JSON.stringify(told.body)).toContain("provider-linked");
    expect((await signInAs("7701")).answer.body).toEqual({ owed: "second-factor" });
    // What has been used opens nothing again.
    const again = await browser.send("POST", "/api/session/provider/return", { query });
    expect(again.status).toBe(401);
    expect(house.log.join("")).not.toContain(new URLSearchParams(query).get("code"));
  });

  it("goes by the person there and not by the name, once they are linked", async () => {
    names.set("7701", "other").set("7704", "clinic");
    const same = await signInAs("7701");
    expect(same.answer.body).toEqual({ owed: "second-factor" });
    const { rows } = await house.owner.query(
      `select o.username from sessions s join officers o on o.id = s.officer_id
       where s.how = 'provider' order by s.started_at desc limit 1`,
    );
    expect(rows).toEqual([{ username: "clinic" }]);
    // Another person who comes to have the name there does not become the officer.
    const { answer } = await signInAs("7704");
    expect(answer.status).toBe(401);
    expect(answer.body.reason?.en).toMatch(/linked with another person/);
    names.set("7701", "clinic").delete("7704");
  });

  it("is refused to who is suspended or unknown in Pana, and in a browser that has not begun it", async () => {
    for (const subject of ["7702", "7703"]) expect((await signInAs(subject)).answer.status).toBe(401);
    const mine = await begin();
    const query = await throughProvider(mine.address, "7701");
    // An address that an attacker has got for the own account is of no use in the browser of an officer.
    const victim = await begin();
    const send = (browser: typeof mine.browser, given: string) =>
      browser.send("POST", "/api/session/provider/return", { query: given });
    expect((await send(victim.browser, query)).status).toBe(401);
    expect((await send(house.nobody as typeof mine.browser, query)).status).toBe(401);
    const other = query.replace(/code=[^&]+/, "code=another");
    expect((await send(mine.browser, other)).status).toBe(401);
    // Taken once, also by a try that fails.
    expect((await send(mine.browser, query)).status).toBe(401);
  });

  it("opens at once where the provider asks for the second factor itself", async () => {
    const trusting = await testHouse({ clinic: { kinds: ["health-organisation"] } }, { env: at("yes") });
    try {
      const { answer } = await signInAs("7701", trusting.url);
      expect(answer).toMatchObject({ status: 200, body: { officer: { username: "clinic" } } });
      const officer = client(trusting.url, cookieOf(answer));
      expect((await officer.get("/api/sessions")).body).toMatchObject({ sessions: [{ how: "provider" }] });
    } finally {
      await trusting.close();
    }
  });

  it("is not there where no provider is set, and says so where it does not answer", async () => {
    const gone = await testHouse(
      { clinic: { kinds: ["health-organisation"] } },
      { env: { ...at("no"), PANA_OIDC_ISSUER: "http://127.0.0.1:9" } },
    );
    const none = await testHouse({ clinic: { kinds: ["health-organisation"] } });
    try {
      expect((await gone.nobody.send("POST", "/api/session/provider")).status).toBe(503);
      expect((await none.nobody.send("POST", "/api/session/provider")).status).toBe(404);
      expect((await none.nobody.get("/api/session/ways")).body).toEqual({ provider: false });
    } finally {
      await gone.close();
      await none.close();
    }
  });
});
