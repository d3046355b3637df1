import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CONTRACTS } from "../openapi.js";
import { type House, PASSWORD, testHouse } from "../testing-house.js";

const DESK = "desk.example";
const PUBLIC = "help.example";
const ONION = `${"a".repeat(56)}.onion`;

let house: House<"clinic">;
beforeAll(async () => {
  house = await testHouse(
    { clinic: { kinds: ["health-organisation"] } },
    {
      env: {
        PANA_BEHIND_PROXY: "yes",
        PANA_URL: `https://${DESK}`,
        PANA_PUBLIC_URL: `https://${PUBLIC}`,
        PANA_ONION_LOCATION: `http://${ONION}`,
      },
    },
  );
});
afterAll(() => house?.close());

interface Answer {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: string;
}

/** Asks this host, as a proxy in front passes it on. */
const ask = (
  host: string | null,
  method: string,
  path: string,
  { body, ...headers }: Readonly<Record<string, string | undefined>> = {},
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const asked = request(
      `${house.url}${path}`,
      {
        method,
        setHost: false,
        headers: {
          ...(host === null ? {} : { host }),
          ...(body === undefined ? {} : { "content-type": "application/json" }),
          ...headers,
        },
      },
      (answer) => {
        let text = "";
        answer.on("data", (chunk) => {
          text += chunk;
        });
        answer.on("end", () =>
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: text }),
        );
      },
    );
    asked.on("error", reject);
    asked.end(body);
  });

/** What the public asks of the interface itself; its pages need nothing of it in the browser. */
const OF_THE_PUBLIC = ["sendReport", "followReport", "writeToDesk", "readLogByCode"];
/** Without a provider there is nowhere to go. */
const WITHOUT_PROVIDER = ["beginAtProvider"];
const ID = "0198c7a0-0000-7000-8000-000000000001";

describe("with hosts of their own", () => {
  it("every operation answers officers at the desk's host or the public at its hosts, and nobody elsewhere", async () => {
    const operations = CONTRACTS.flatMap((contract) => Object.values(contract));
    const ids = operations.map(({ schema }) => schema.operationId);
    expect(ids).toEqual(expect.arrayContaining([...OF_THE_PUBLIC, ...WITHOUT_PROVIDER]));
    for (const { method, url, schema } of operations) {
      const path = url.replace(/:\w+/g, ID);
      const body = method === "GET" || method === "DELETE" ? undefined : "{}";
      const answers = async (host: string) => (await ask(host, method, path, { body })).status !== 404;
      const open = WITHOUT_PROVIDER.includes(schema.operationId) ? [] : [DESK];
      const expected = OF_THE_PUBLIC.includes(schema.operationId) ? [PUBLIC, ONION] : open;
      const answering: string[] = [];
      for (const host of [DESK, PUBLIC, ONION, "elsewhere.example"]) {
        if (await answers(host)) answering.push(host);
      }
      expect(answering, schema.operationId).toEqual(expected);
    }
  });

  it("the host is that of the connection, however it is written, and no other header says it", async () => {
    const session = (host: string | null, headers = {}) => ask(host, "GET", "/api/session", headers);
    for (const host of [DESK, "Desk.Example", `${DESK}:443`]) {
      expect((await session(host)).status, host).toBe(401);
    }
    const forged = { "x-forwarded-host": DESK, forwarded: `host=${DESK}` };
    expect(await session(PUBLIC, forged)).toMatchObject({
      status: 404,
      headers: { "content-type": expect.stringContaining("problem+json") },
      body: expect.stringContaining("not-visible"),
    });
    for (const host of ["127.0.0.1", `${DESK}.elsewhere.example`, `${DESK}.`, "", PUBLIC, "desk.example@x"]) {
      expect((await session(host)).status, host).not.toBe(401);
    }
  });

  it("signing in sets a cookie at the desk's host alone, and only from a page of the desk", async () => {
    const body = JSON.stringify({ username: "clinic", password: PASSWORD });
    const signIn = (host: string, origin: string) => ask(host, "POST", "/api/session", { body, origin });
    const signed = await signIn(DESK, `https://${DESK}`);
    expect(signed.status).toBe(200);
    expect(signed.headers["set-cookie"]?.[0]).toMatch(/^__Host-pana_session=.*Secure/);
    expect(signed.headers["set-cookie"]?.[0]).not.toMatch(/domain/i);
    expect(signed.headers["strict-transport-security"]).toContain("max-age=31536000");
    const elsewhere = await signIn(PUBLIC, `https://${PUBLIC}`);
    expect(elsewhere).toMatchObject({ status: 404 });
    expect(elsewhere.headers["set-cookie"]).toBeUndefined();
    // What got into a page of the public is another site to the desk, also where it says so of itself.
    for (const origin of [`https://${PUBLIC}`, `http://${DESK}`, `https://${DESK}:8443`]) {
      expect((await signIn(DESK, origin)).status, origin).toBe(403);
    }
    const follow = (host: string, origin: string) =>
      ask(host, "POST", "/api/reports/follow", { body: '{"code":"nothing"}', origin });
    expect((await follow(PUBLIC, `https://${PUBLIC}`)).status).toBe(400);
    expect((await follow(ONION, `http://${ONION}`)).status).toBe(400);
    expect((await follow(PUBLIC, `https://${DESK}`)).status).toBe(403);
  });
});
