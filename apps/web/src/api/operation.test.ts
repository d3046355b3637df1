import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addressOf, codeOf, operation, Refusal } from "./operation.js";

describe("the address of an operation", () => {
  it("fills in the path and leaves out parameters without a value", () => {
    expect(addressOf("/api/files/{id}", { id: "a/b" })).toBe("/api/files/a%2Fb");
    expect(addressOf("/api/inbox", {}, { lane: "overdue", term: undefined, region: "" })).toBe(
      "/api/inbox?lane=overdue",
    );
  });
});

describe("an operation against a server", () => {
  const server = createServer((request, response) => {
    if (request.url === "/gateway") return response.writeHead(502).end("<html>");
    if (request.url === "/refused")
      return response
        .writeHead(400, { "content-type": "application/problem+json" })
        .end(JSON.stringify({ code: "invalid", title: "No", status: 400, type: "about:blank" }));
    if (request.url === "/nothing") return response.writeHead(204).end();
    return response.writeHead(200, { "content-type": "application/json" }).end('{"kept":true}');
  });
  let url = "";
  beforeAll(async () => {
    await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => new Promise((done) => server.close(done)));
  const ask = (path: string) => operation<{ url: string }, unknown>("GET", `${url}${path}`)({});

  it("gives what the server answers", async () => {
    expect(await ask("/")).toEqual({ kept: true });
    expect(await ask("/nothing")).toBeNull();
  });

  it("throws the problem of the server, and takes a gateway's page for no answer", async () => {
    const thrown = (path: string) => ask(path).catch((error: unknown) => error);
    expect(await thrown("/refused")).toBeInstanceOf(Refusal);
    expect(codeOf(await thrown("/refused"))).toBe("invalid");
    expect(codeOf(await thrown("/gateway"))).toBe("offline");
    expect(codeOf(new Error("other"))).toBeNull();
  });
});
