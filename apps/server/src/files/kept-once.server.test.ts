import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { connect } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Client, type House, testHouse } from "../testing-house.js";
import type { FileView, RecordedAct } from "./contract.js";
import { brokenChains } from "./store.js";

/* Whatever happens between a request and its answer: what was acknowledged is there, and it is there once. */

const NOW = "2026-03-02T10:00:00+05:00";
const DETECTED = {
  kind: "person.detected",
  at: NOW,
  data: { circumstances: ["V04"], indicators: ["documents-withheld"], place: "workplace" },
};
const OPENING = { person: { born: "1999", sex: "female" }, act: DETECTED };
const note = (words: string, at = NOW) => ({ kind: "note.added", at, data: { note: words } });
const key = () => ({ "idempotency-key": randomUUID() });

let house: House<"clinic">;
let clinic: Client;
beforeEach(async () => {
  house = await testHouse({ clinic: { kinds: ["health-organisation"] } });
  clinic = await house.as("clinic");
});
afterEach(() => house?.close());

/** Who may end the connections of others and sees what they wait for: the administrator of our own PostgreSQL. */
async function administrator(): Promise<pg.Client> {
  const { owner } = house.database;
  const client = new pg.Client(owner.connectionString ? owner : { ...owner, user: "postgres" });
  await client.connect();
  return client;
}

const open = (headers = key()) =>
  clinic.send<{ id: string; number: string; version: number }>("POST", "/api/files", OPENING, headers);
const record = (file: string, version: number, act: object, headers = key()) =>
  clinic.send<{ act: RecordedAct; version: number; code?: string }>(
    "POST",
    `/api/files/${file}/acts`,
    { ...act, version },
    headers,
  );
const view = async (file: string) => (await clinic.get<FileView>(`/api/files/${file}`)).body;
const notesOf = async (file: string) =>
  (await view(file)).acts
    .filter(({ kind }) => kind === "note.added")
    .map(({ data }) => (data as { note: string }).note);

describe("a double click", () => {
  it("of recording records one act, and both clicks get the same answer", async () => {
    const file = (await open()).body.id;
    const headers = key();
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => record(file, 1, note("clicked"), headers)),
    );
    for (const answer of answers) expect(answer).toMatchObject({ status: 201, body: answers[0]!.body });
    expect(await notesOf(file)).toEqual(["clicked"]);
  });
});

describe("two tabs", () => {
  it("on the same version: one is told of the other, and both acts are there once it has looked", async () => {
    const file = (await open()).body.id;
    const [first, second] = [key(), key()];
    const answers = await Promise.all([
      record(file, 1, note("first tab"), first),
      record(file, 1, note("second tab"), second),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    const lost = answers.findIndex(({ status }) => status === 409);
    const { version } = answers[lost]!.body;
    const again = await record(
      file,
      version,
      note(lost === 0 ? "first tab" : "second tab"),
      [first, second][lost],
    );
    expect(again.status).toBe(201);
    expect((await notesOf(file)).sort()).toEqual(["first tab", "second tab"]);
  });
});

describe("a database connection that is lost", () => {
  it("at any moment costs no acknowledged act, doubles none, and does not end the server", async () => {
    const file = (await open()).body.id;
    const WRITERS = 4;
    const EACH = 8;
    const mighty = await administrator();
    const cutting = { on: true, cut: 0 };
    const cutter = (async () => {
      while (cutting.on) {
        await pause(40);
        const { rowCount } = await mighty.query(
          `select pg_terminate_backend(pid) from pg_stat_activity
           where datname = current_database() and usename = 'pana_app' and random() < 0.5`,
        );
        cutting.cut += rowCount ?? 0;
      }
    })();
    const failed: number[] = [];
    const acknowledged: string[] = [];
    await Promise.all(
      Array.from({ length: WRITERS }, async (_, writer) => {
        // A writer that is never acknowledged fails the test by its time.
        for (let number = 0; number < EACH; number++) {
          const words = `note ${number} of writer ${writer}`;
          const headers = key();
          for (;;) {
            const seen = await clinic.get<FileView>(`/api/files/${file}`);
            if (seen.status !== 200) {
              failed.push(seen.status);
              await pause(20);
              continue;
            }
            const answer = await record(file, seen.body.summary.version, note(words), headers);
            if (answer.status === 201) break;
            failed.push(answer.status);
            await pause(20);
          }
          acknowledged.push(words);
        }
      }),
    );
    cutting.on = false;
    await cutter;
    await mighty.end();
    expect(cutting.cut).toBeGreaterThan(10);
    expect(failed).toContain(503);
    expect(failed.filter((status) => status !== 503 && status !== 409)).toEqual([]);
    expect((await notesOf(file)).sort()).toEqual([...acknowledged].sort());
    expect(await brokenChains(house.database)).toEqual([]);
    expect(house.log.join("")).not.toContain("of writer");
  });
});

describe("a clock that jumps", () => {
  const HOURS_BACK = "2026-03-01T03:00:00+05:00";
  const YEAR_ON = "2027-03-02T10:00:00+05:00";

  it("back, answers a repeated request as before and keeps order, chain and every act", async () => {
    const opening = key();
    const file = await open(opening);
    const noting = key();
    const first = await record(file.body.id, 1, note("before the jump"), noting);
    house.setClock(HOURS_BACK);
    expect(await open(opening)).toMatchObject({ status: 201, body: file.body });
    expect((await record(file.body.id, 1, note("before the jump"), noting)).body).toEqual(first.body);
    // What lies in the future by the clock is refused with a reason, not lost in silence; by the clock's own time it goes in.
    expect((await record(file.body.id, 2, note("too early"))).status).toBe(400);
    expect((await record(file.body.id, 2, note("after the jump", HOURS_BACK))).status).toBe(201);
    expect(await notesOf(file.body.id)).toEqual(
      expect.arrayContaining(["before the jump", "after the jump"]),
    );
    expect((await view(file.body.id)).summary.version).toBe(3);
    expect(await brokenChains(house.database)).toEqual([]);
  });

  it("forward and back again, loses no act and no duty", async () => {
    const file = (await open()).body.id;
    const before = (await view(file)).acts;
    house.setClock(YEAR_ON);
    expect((await record(file, 1, note("a year on", YEAR_ON))).status).toBe(201);
    house.setClock(NOW);
    // An act from a time that has not come stays; what is recorded now follows it.
    expect((await record(file, 2, note("back again"))).status).toBe(201);
    expect((await notesOf(file)).sort()).toEqual(["a year on", "back again"]);
    expect((await view(file)).acts).toEqual(expect.arrayContaining(before as unknown[]));
    expect(await brokenChains(house.database)).toEqual([]);
  });
});

describe("a server that is told to stop", () => {
  it("answers what is under way, refuses what comes meanwhile, takes no new connection, and ends", async () => {
    const file = (await open()).body.id;
    const { hostname, port } = new URL(house.url);
    const blocker = await administrator();
    await blocker.query("set search_path = pana");
    await blocker.query("begin");
    await blocker.query("select from files where id = $1 for update", [file]);
    const request = (words: string) => {
      const body = JSON.stringify({ ...note(words), version: 1 });
      return (
        `POST /api/files/${file}/acts HTTP/1.1\r\nhost: ${hostname}:${port}\r\ncookie: ${clinic.cookie}\r\n` +
        `idempotency-key: ${randomUUID()}\r\ncontent-type: application/json\r\naccept-language: en\r\n` +
        `content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
      );
    };
    const underWay = spoken(Number(port), hostname);
    underWay.socket.write(request("under way"));
    const late = spoken(Number(port), hostname);
    const lateRequest = request("came too late");
    late.socket.write(lateRequest.slice(0, 20));
    const looker = await administrator();
    await waiting(looker);
    await looker.end();

    const owner = new pg.Client(house.database.owner);
    await owner.connect();
    const stopping = house.stopServer();
    await refused();
    late.socket.write(lateRequest.slice(20));
    await late.closed;
    await blocker.query("commit");
    await blocker.end();
    await Promise.all([stopping, underWay.closed]);

    expect(underWay.heard()).toMatch(/^HTTP\/1.1 201/);
    expect(late.heard()).toMatch(/^HTTP\/1.1 503/);
    expect(late.heard()).toContain("retry-after: 5");
    expect(late.heard()).toContain('"code":"unavailable"');
    const { rows } = await owner.query("select body from acts where file_id = $1 order by sequence", [file]);
    await owner.end();
    expect(rows).toHaveLength(2);
    expect(rows[1].body).toContain("under way");
  });

  /** A connection that is spoken to in bytes, and what was heard on it. */
  function spoken(port: number, hostname: string) {
    const socket = connect(port, hostname);
    let heard = "";
    socket.setEncoding("utf8").on("data", (part: string) => {
      heard += part;
    });
    return { socket, heard: () => heard, closed: once(socket, "close") };
  }

  /** Until nobody can connect any more. */
  async function refused(): Promise<void> {
    for (;;) {
      const taken = await fetch(`${house.url}/api/demonstration`).then(
        () => true,
        () => false,
      );
      if (!taken) return;
      await pause(10);
    }
  }

  /** Until a request waits for the file. */
  async function waiting(client: pg.Client): Promise<void> {
    for (;;) {
      const { rows } = await client.query(
        "select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
      );
      if (rows.length > 0) return;
      await pause(10);
    }
  }
});
