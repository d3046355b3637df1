import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { everything } from "../database/testing-tables.js";
import { type Answer, type Client, type House, testHouse } from "../testing-house.js";
import type { Message } from "./contract.js";

/* Whatever happens between a message and its answer: what was acknowledged is there, and it is there once. */

const EARLIER = "2026-03-02T10:00:00+05:00";
const LATER = "2026-03-02T10:05:00+05:00";

let house: House<"desk" | "line">;
let desk: Client;
let line: Client;
beforeAll(async () => {
  house = await testHouse({
    desk: { kinds: ["police"], hotline: true },
    line: { kinds: ["npo"], hotline: true },
  });
  desk = await house.as("desk");
  line = await house.as("line");
});
afterAll(() => house?.close());

interface Refused {
  readonly code: string;
  readonly faults: readonly { readonly pointer: string; readonly message: { readonly ru: string } }[];
}
type Sent = Answer<Message & Refused>;

let code: string;
let id: string;
beforeEach(async () => {
  house.setClock(EARLIER);
  const what = `a report of ${randomUUID()}`;
  const sent = await house.nobody.send<{ code: string }>("POST", "/api/reports", { what, language: "kk" });
  code = sent.body.code;
  const { body } = await desk.get<{ reports: { id: string; excerpt: string }[] }>("/api/reports?limit=100");
  id = body.reports.find(({ excerpt }) => excerpt === what)!.id;
});

const write = (text: string, key: string): Promise<Sent> =>
  house.nobody.send("POST", "/api/reports/messages", { code, text }, { "idempotency-key": key });
const replyBy =
  (by: Client) =>
  (text: string, key: string): Promise<Sent> =>
    by.send("POST", `/api/reports/${id}/messages`, { text }, { "idempotency-key": key });
const SENDERS = [
  ["the reporter", "reporter", () => write],
  ["the desk", "desk", () => replyBy(desk)],
] as const;
const seen = async () =>
  (await house.nobody.send<{ messages: Message[] }>("POST", "/api/reports/follow", { code })).body.messages;
const texts = async () => (await seen()).map(({ text }) => text);
const waits = async () => (await desk.get<{ unanswered: boolean }>(`/api/reports/${id}`)).body.unanswered;

describe.each(SENDERS)("a message of %s", (_, from, sender) => {
  const send = (text: string, key: string) => sender()(text, key);

  it("is there once after six clicks at once, and each is answered the same", async () => {
    const key = randomUUID();
    const answers = await Promise.all(Array.from({ length: 6 }, () => send("Тез келіңіздерші", key)));
    for (const { status, body } of answers)
      expect([status, body]).toEqual([201, { ...answers[0]!.body, from, text: "Тез келіңіздерші" }]);
    expect(await seen()).toEqual([{ ...answers[0]!.body, at: expect.any(String) }]);
  });

  it("is answered with its first moment when it is sent again later", async () => {
    const key = randomUUID();
    await send("once", key);
    house.setClock(LATER);
    const again = await send("once", key);
    expect([again.status, Date.parse(again.body.at)]).toEqual([201, Date.parse(EARLIER)]);
    expect(await texts()).toEqual(["once"]);
  });

  it("with other words under its key is refused by the name of the key, and changes nothing", async () => {
    const key = randomUUID();
    await send("first", key);
    const { status, body } = await send("second", key);
    expect([status, body.code, body.faults]).toEqual([
      ...[400, "invalid"],
      [expect.objectContaining({ pointer: "/idempotency-key" })],
    ]);
    expect(body.faults[0]!.message.ru).toContain("с этим ключом уже отправлен другой запрос");
    expect(await texts()).toEqual(["first"]);
  });

  it("with the same words under another key is another message", async () => {
    await send("again", randomUUID());
    await send("again", randomUUID());
    expect(await texts()).toEqual(["again", "again"]);
  });

  it("leaves nothing of its key behind", async () => {
    await send("words", "key-of-Aigerim-87770001122");
    expect(await texts()).toEqual(["words"]);
    const tables = await everything(house.owner);
    for (const trace of ["Aigerim", "87770001122"]) expect(tables).not.toContain(trace);
  });
});

describe("a key", () => {
  it("is its sender's own: the reporter, two officers and another report may have the same", async () => {
    const key = randomUUID();
    const answers = [
      await write("from the reporter", key),
      await replyBy(desk)("from the desk", key),
      await replyBy(line)("from the line", key),
    ];
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect((await texts()).sort()).toEqual(["from the desk", "from the line", "from the reporter"]);
    const other = await house.nobody.send<{ code: string }>("POST", "/api/reports", {
      ...{ what: "another", language: "kk" },
    });
    code = other.body.code;
    expect((await write("in another report", key)).status).toBe(201);
  });

  it("is asked of the desk", async () => {
    const { status, body } = await desk.send<Refused>("POST", `/api/reports/${id}/messages`, {
      text: "hello",
    });
    expect([status, body.faults.map(({ pointer }) => pointer)]).toEqual([400, ["/idempotency-key"]]);
  });
});

describe("a message that is sent again", () => {
  it("does not make a report wait that was answered meanwhile, nor one answered that waits", async () => {
    const [question, answer] = [randomUUID(), randomUUID()];
    await write("are you there?", question);
    await replyBy(desk)("we are", answer);
    await write("are you there?", question);
    expect(await waits()).toBe(false);
    await write("good", randomUUID());
    await replyBy(desk)("we are", answer);
    expect(await waits()).toBe(true);
  });

  it("until it is acknowledged, over connections that are lost, is there once", async () => {
    const { owner } = house.database;
    const mighty = new pg.Client(owner.connectionString ? owner : { ...owner, user: "postgres" });
    await mighty.connect();
    const cutting = { on: true, cut: 0 };
    const cutter = (async () => {
      while (cutting.on) {
        await pause(15);
        const { rowCount } = await mighty.query(
          `select pg_terminate_backend(pid) from pg_stat_activity
           where datname = current_database() and usename = 'pana_app' and random() < 0.5`,
        );
        cutting.cut += rowCount ?? 0;
      }
    })();
    const failed: number[] = [];
    const until = async (send: () => Promise<Sent>) => {
      for (;;) {
        const { status } = await send();
        if (status === 201) return;
        failed.push(status);
      }
    };
    const acknowledged: string[] = [];
    await Promise.all(
      SENDERS.flatMap(([who, , sender]) =>
        [1, 2].map(async (writer) => {
          for (let number = 0; number < 15; number++) {
            const [text, key] = [`${number} of ${writer} of ${who}`, randomUUID()];
            await until(() => sender()(text, key));
            acknowledged.push(text);
          }
        }),
      ),
    );
    cutting.on = false;
    await cutter;
    await mighty.end();
    expect(cutting.cut).toBeGreaterThan(5);
    expect(new Set(failed)).toEqual(new Set([503]));
    expect((await texts()).sort()).toEqual([...acknowledged].sort());
  });
});
