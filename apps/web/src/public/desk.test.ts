import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Fastify from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { desk } from "./desk.js";

const folder = mkdtempSync(join(tmpdir(), "desk-"));
const app = Fastify();

beforeAll(async () => {
  mkdirSync(join(folder, "assets"));
  writeFileSync(
    join(folder, "desk.html"),
    `<meta property="csp-nonce" nonce="PANA_NONCE"><script nonce="PANA_NONCE">`,
  );
  writeFileSync(join(folder, "assets/desk-1a2b.js"), "plain");
  writeFileSync(join(folder, "assets/desk-1a2b.js.br"), "brotli");
  await app.register(desk, { folder });
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true });
});

describe("the desk", () => {
  test("is one page for every address below it, never kept, with a fresh nonce each time", async () => {
    const first = await app.inject("/desk/");
    const second = await app.inject("/desk/files/KZ-1?lane=today");
    for (const { statusCode, headers, body } of [first, second]) {
      expect(statusCode).toBe(200);
      expect(headers["cache-control"]).toBe("no-store");
      const nonce = /nonce="([\w-]{20,})"/.exec(body)?.[1];
      expect(headers["content-security-policy"]).toContain(`'nonce-${nonce}'`);
      expect(headers["content-security-policy"]).toContain("script-src 'self';");
      expect(headers["content-security-policy"]).toContain("default-src 'none';");
      expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
      expect(headers["content-security-policy"]).not.toContain("unsafe");
      expect(headers).toMatchObject({
        "referrer-policy": "no-referrer",
        "x-content-type-options": "nosniff",
        "cross-origin-opener-policy": "same-origin",
      });
      expect(body).not.toContain("PANA_NONCE");
    }
    expect(first.body).not.toBe(second.body);
  });

  test("sends its files compressed, to be kept for ever, and says when one is missing", async () => {
    const file = await app.inject({ url: "/desk/assets/desk-1a2b.js", headers: { "accept-encoding": "br" } });
    expect(file.body).toBe("brotli");
    expect(file.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
    expect((await app.inject("/desk/assets/gone.js")).statusCode).toBe(404);
    expect((await app.inject("/desk")).headers.location).toBe("/desk/");
  });

  test("refuses to start where it has not been built, naming the folder", async () => {
    const unbuilt = Fastify();
    await expect(unbuilt.register(desk, { folder: "/nowhere" })).rejects.toThrow(/not built: \/nowhere/);
    await unbuilt.close();
  });
});
