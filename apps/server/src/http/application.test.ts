import { afterAll, describe, expect, it } from "vitest";
import { readConfig } from "../config.js";
import { application } from "./application.js";

/** An application behind a proxy that ends TLS, or without one, with a page, an operation that takes a body, and one that fails. */
async function opened(env: Record<string, string>) {
  const lines: string[] = [];
  const app = await application(
    readConfig({ PANA_LOG: "debug", ...env }),
    async () => null,
    () => Date.parse("2026-03-02T05:00:00Z"),
    { write: (line) => void lines.push(line) },
  );
  app.get("/page", async () => "a page");
  app.post("/api/taken", async () => ({ taken: true }));
  app.post("/api/broken", async (request) => {
    throw new Error(`select * from people where name = ${JSON.stringify(request.body)}`);
  });
  return { app, lines };
}
const behindProxy = await opened({ PANA_BEHIND_PROXY: "yes" });
const bare = await opened({});
afterAll(() => Promise.all([behindProxy.app.close(), bare.app.close()]));

describe("every answer, also of what is not there, of refusals and of failures,", () => {
  const asked = [
    { method: "GET", url: "/page" },
    { method: "GET", url: "/nothing" },
    { method: "GET", url: "/api/nothing" },
    { method: "POST", url: "/api/taken", payload: {} },
    { method: "POST", url: "/api/taken", payload: "{", headers: { "content-type": "application/json" } },
    { method: "POST", url: "/api/taken", payload: {}, headers: { "sec-fetch-site": "cross-site" } },
    { method: "POST", url: "/api/broken", payload: { name: "Aigul" } },
  ] as const;

  it("tells the browser to run nothing, guess nothing, frame nothing, and to tell nobody where it was", async () => {
    for (const request of asked) {
      const { headers } = await behindProxy.app.inject(request);
      expect(headers, request.url).toMatchObject({
        "content-security-policy":
          "default-src 'none';base-uri 'none';form-action 'none';frame-ancestors 'none'",
        "cross-origin-opener-policy": "same-origin",
        "cross-origin-resource-policy": "same-origin",
        "permissions-policy": expect.stringContaining("geolocation=()"),
        "referrer-policy": "no-referrer",
        "strict-transport-security": "max-age=31536000; includeSubDomains",
        "x-content-type-options": "nosniff",
        "x-frame-options": "DENY",
      });
      expect(headers["x-powered-by"]).toBeUndefined();
      expect(headers["access-control-allow-origin"]).toBeUndefined();
      if (request.url.startsWith("/api/")) expect(headers["cache-control"]).toBe("no-store");
    }
  });

  it("demands TLS only where something in front ends it", async () => {
    const { headers } = await bare.app.inject("/page");
    expect(headers["strict-transport-security"]).toBeUndefined();
  });
});

describe("a request", () => {
  const JSON_TYPE = { "content-type": "application/json" };

  it("that is larger than a mebibyte is refused in words", async () => {
    const payload = JSON.stringify({ text: "x".repeat(2 ** 20) });
    const answer = await bare.app.inject({ method: "POST", url: "/api/taken", payload, headers: JSON_TYPE });
    expect(answer.statusCode).toBe(400);
    expect(answer.json()).toMatchObject({
      code: "invalid",
      faults: [{ message: { en: "the request is too large" } }],
    });
    const smaller = JSON.stringify({ text: "x".repeat(2 ** 20 - 100) });
    expect(
      (await bare.app.inject({ method: "POST", url: "/api/taken", payload: smaller, headers: JSON_TYPE }))
        .statusCode,
    ).toBe(200);
  });

  it("of a type that is not JSON is refused, so that a form of another site changes nothing", async () => {
    for (const type of ["text/xml", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"]) {
      const answer = await bare.app.inject({
        method: "POST",
        url: "/api/taken",
        payload: "a=1",
        headers: { "content-type": type },
      });
      expect([type, answer.statusCode]).toEqual([type, 400]);
    }
  });

  it("has a minute to arrive", () => {
    expect(bare.app.server.requestTimeout).toBe(60_000);
    expect(bare.app.server.headersTimeout).toBeLessThanOrEqual(60_000);
  });

  it("that fails shows neither its reason nor what it carried, to nobody and in no log", async () => {
    const answer = await bare.app.inject({ method: "POST", url: "/api/broken", payload: { name: "Aigul" } });
    expect(answer.statusCode).toBe(503);
    expect(answer.json()).toEqual({
      type: "tag:pana,2026:problem/unavailable",
      status: 503,
      code: "unavailable",
      title: expect.any(String),
    });
    expect(bare.lines.join("")).toContain("a request failed");
    expect(bare.lines.join("")).not.toMatch(/Aigul|select/);
  });
});
