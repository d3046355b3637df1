import { afterAll, beforeAll, expect, test } from "vitest";
import { everything } from "../database/testing-tables.js";
import { type Client, type House, testHouse } from "../testing-house.js";

let house: House<"desk" | "clinic">;
let nobody: Client;

beforeAll(async () => {
  house = await testHouse({
    desk: { kinds: ["police"], hotline: true, language: "ru" },
    clinic: { kinds: ["health-organisation"], language: "ru" },
  });
  nobody = house.nobody;
});
afterAll(() => house?.close());

interface Answer {
  readonly code: string;
  readonly faults: readonly { readonly pointer: string; readonly message: { readonly ru: string } }[];
}

/** Sends as a browser does in which Russian is set. */
const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  nobody.send<Answer>("POST", path, body, { "accept-language": "ru", ...headers });

interface Page {
  readonly reports: readonly { readonly excerpt: string }[];
  readonly next: string | null;
}

/** What every waiting report says, as the desk reads it. */
async function excerpts(): Promise<string[]> {
  const desk = await house.as("desk");
  const found: string[] = [];
  for (let after = ""; ; ) {
    const { body } = await desk.get<Page>(`/api/reports?limit=100${after}`);
    found.push(...body.reports.map(({ excerpt }) => excerpt));
    if (body.next === null) return found;
    after = `&after=${body.next}`;
  }
}

test("200 reports sent by 32 clients at once are 200 reports stored, each found again by its own code", async () => {
  const words = Array.from({ length: 200 }, (_, place) => `report ${place} of many at once`);
  const left = [...words];
  const codes = new Map<string, string>();
  const client = async () => {
    for (let what = left.pop(); what !== undefined; what = left.pop()) {
      const { status, body } = await post("/api/reports", { what, language: "kk" });
      expect(status).toBe(201);
      codes.set(what, body.code);
    }
  };
  await Promise.all(Array.from({ length: 32 }, client));
  const found = await excerpts();
  expect(found.filter((what) => / of many at once$/.test(what)).sort()).toEqual([...words].sort());
  expect(new Set(codes.values()).size).toBe(200);
  for (const what of words.slice(0, 10)) {
    await post("/api/reports/messages", { code: codes.get(what), text: `about ${what}` });
  }
  for (const what of words.slice(0, 10)) {
    const { body } = await post("/api/reports/follow", { code: codes.get(what) });
    expect(body).toMatchObject({ state: "new", messages: [{ from: "reporter", text: `about ${what}` }] });
  }
});

test("a retried send answers the same code and stores once", async () => {
  const headers = { "idempotency-key": "form-5f0c93b1" };
  const report = { what: "sent, lost on the way back, sent again", language: "ru", region: "KZ-75" };
  const first = await post("/api/reports", report, headers);
  const again = await post("/api/reports", report, headers);
  expect(first.status).toBe(201);
  expect([again.status, again.body]).toEqual([first.status, first.body]);
  expect((await excerpts()).filter((what) => what === report.what)).toHaveLength(1);
});

test("a mistyped code is told apart from a code that no report has", async () => {
  const { body } = await post("/api/reports", { what: "x", language: "ru" });
  const code = body.code;
  const mistyped = await post("/api/reports/follow", {
    code: code.replace(/^./, (letter) => (letter === "A" ? "K" : "A")),
  });
  expect(mistyped.status).toBe(400);
  expect(mistyped.body).toMatchObject({ code: "invalid", faults: [{ pointer: "/code" }] });
  const nobodys = await post("/api/reports/follow", { code: "0".repeat(21) });
  expect(nobodys.status).toBe(404);
  expect(nobodys.body).toMatchObject({ code: "not-visible" });
});

test("bad input is told with the field, in the reader's language, and nothing is stored", async () => {
  const { status, body } = await post("/api/reports", { language: "ru", danger: "perhaps" });
  expect(status).toBe(400);
  const { faults } = body;
  expect(faults.map(({ pointer }) => pointer).sort()).toEqual(["/danger", "/what"]);
  expect(faults.find(({ pointer }) => pointer === "/what")!.message.ru).toMatch(/Что произошло/);
});

test("the desk's side answers nobody who is not signed in", async () => {
  expect((await nobody.get("/api/reports")).status).toBe(401);
  expect((await post("/api/reports/similar", { text: "x" })).status).toBe(401);
  expect((await post("/api/reports/calls", { what: "x", language: "kk" })).status).toBe(401);
});

test("behind a proxy that names the sender, too, no table and no line of the log keeps where anything came from", async () => {
  const proxied = await testHouse(
    { desk: { kinds: ["police"], hotline: true } },
    { env: { PANA_BEHIND_PROXY: "yes" } },
  );
  try {
    const started = proxied.log.length;
    const [sender, device] = ["203.0.113.77", "canary-agent/5.0"];
    const headers = { "x-forwarded-for": sender, "user-agent": device, "x-real-ip": sender };
    const ask = (path: string, body: object) => proxied.nobody.send<Answer>("POST", path, body, headers);
    const { body } = await ask("/api/reports", { what: "seen from a window", language: "ru" });
    const { code } = body;
    expect((await ask("/api/reports/messages", { code, text: "and once more" })).status).toBe(201);
    expect((await ask("/api/reports/follow", { code })).status).toBe(200);
    // What fails is noted in more words than what succeeds.
    expect((await ask("/api/reports", { what: 5 })).status).toBe(400);
    expect((await ask("/api/reports/follow", { code: "0".repeat(21) })).status).toBe(404);
    const [tables, log] = [await everything(proxied.owner), proxied.log.slice(started).join("\n")];
    expect(tables).toContain("public");
    expect(log).toContain('"route":"/api/reports/follow"');
    for (const trace of [sender, "203.0.113", device, "127.0.0.1", code]) {
      expect(tables).not.toContain(trace);
      expect(log).not.toContain(trace);
    }
  } finally {
    await proxied.close();
  }
});

test("neither the log nor the database keeps the code, the words in the log, or where a report came from", async () => {
  const before = house.log.length;
  const secretWords = "канарейка на крыше";
  const { body } = await post(
    "/api/reports",
    { what: secretWords, contact: "+7 700 000 00 00", language: "ru" },
    { "x-forwarded-for": "203.0.113.77", "user-agent": "canary-agent" },
  );
  await post("/api/reports/follow", { code: body.code }, { "x-forwarded-for": "203.0.113.77" });
  const { rows } = await house.owner.query("select to_jsonb(r)::text as row from reports r");
  const stored = rows.map(({ row }) => row).join("\n");
  const lines = house.log.slice(before).join("\n");
  expect(lines).toContain('"route":"/api/reports"');
  for (const trace of ["203.0.113.77", "127.0.0.1", "canary-agent", body.code]) {
    expect(lines).not.toContain(trace);
    expect(stored).not.toContain(trace);
  }
  for (const words of [secretWords, "700 000"]) expect(lines).not.toContain(words);
});
