import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type StartedPana, startPana } from "./harness/pana.js";

const DESK = "desk.example";
const PUBLIC = "help.example";

let pana: StartedPana;
beforeAll(async () => {
  pana = await startPana({
    files: 1,
    env: {
      PANA_BEHIND_PROXY: "yes",
      PANA_URL: `https://${DESK}`,
      PANA_PUBLIC_URL: `https://${PUBLIC}`,
      PANA_ONION_LOCATION: `http://${"b".repeat(56)}.onion`,
    },
  });
});
afterAll(() => pana?.stop());

const ask = (host: string, path: string, method = "GET") =>
  new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: string }>(
    (resolve, reject) => {
      request(`${pana.url}${path}`, { method, headers: { host } }, (answer) => {
        let body = "";
        answer.on("data", (chunk) => {
          body += chunk;
        });
        answer.on("end", () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body }));
      })
        .on("error", reject)
        .end();
    },
  );
const status = async (host: string, path: string) => (await ask(host, path)).status;

describe("the built Pana with hosts of their own", () => {
  it("shows the pages of the public at their host alone", async () => {
    for (const path of ["/kk/", "/ru/report", "/en/follow", "/uz/seen", "/robots.txt"]) {
      expect(await status(PUBLIC, path), path).toBe(200);
      expect(await status(DESK, path), path).toBe(404);
      expect(await status("elsewhere.example", path), path).toBe(404);
    }
    const start = await ask(PUBLIC, "/en/");
    expect(start.headers["onion-location"]).toMatch(/\.onion\/en\/$/);
    expect(start.headers["content-security-policy"]).not.toContain("example");
    // Where officers sign in is nothing that the public is told.
    expect(start.body).not.toContain("/desk");
    const script = /src="(\/pages\/[^"]+)"/.exec(start.body)![1]!;
    expect(await status(PUBLIC, script)).toBe(200);
    expect(await status(DESK, script)).toBe(404);
  });

  it("shows the desk at its host alone, and leads there from its root", async () => {
    const page = await ask(DESK, "/desk/inbox");
    expect(page.status).toBe(200);
    expect(page.headers["onion-location"]).toBeUndefined();
    const script = /src="(\/desk\/assets\/[^"]+)"/.exec(page.body)![1]!;
    expect(await status(DESK, script)).toBe(200);
    for (const path of [
      "/desk",
      "/desk/",
      "/desk/sign-in",
      "/desk?x",
      script,
      "/api/session",
      "/api/demonstration",
    ]) {
      for (const host of [PUBLIC, "elsewhere.example"]) expect(await status(host, path), path).toBe(404);
    }
    expect(await ask(DESK, "/")).toMatchObject({ status: 302, headers: { location: "/desk/" } });
    expect(await status("elsewhere.example", "/")).toBe(404);
  });

  it("says of a wrong host no more than of a wrong address", async () => {
    const wrong = await ask("elsewhere.example", "/desk/");
    expect(wrong.body).toBe("404\n");
    expect(wrong.headers).toMatchObject({ "cache-control": "no-store", "x-content-type-options": "nosniff" });
    expect(JSON.stringify(wrong.headers)).not.toMatch(/desk\.example|help\.example|onion/);
  });
});
