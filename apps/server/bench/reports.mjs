/*
 * Anonymous reports on this machine: how many a second are stored sealed, at 1, 8 and 32 reporters at once, beside the same
 * answers inserted in clear; whether any is lost; and what opening them costs the desk. Everything is real: the embedded
 * PostgreSQL with fsync, `pana serve` as a process of its own, and reporters who send the forms of the public pages over HTTP.
 *
 *   npm run bench:reports
 *   npm run bench:reports -- --seconds 3 --reporters 1,8
 */
import { randomBytes, randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import http from "node:http";
import { availableParallelism, loadavg, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import pg from "pg";
import { sealTo } from "../dist/reports/sealing/hpke.js";
import { stems } from "../dist/reports/similar.js";
import { filledJson } from "../dist/vault/keys/envelope.js";
import { openHouse, quantile } from "./house.mjs";

const { values } = parseArgs({
  options: {
    seconds: { type: "string", default: "10" },
    reporters: { type: "string", default: "1,8,32" },
    looks: { type: "string", default: "40" },
  },
});
const whole = (name, text) => {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0) return number;
  process.stderr.write(`--${name}: '${text}' must be a whole number greater than 0\n`);
  process.exit(2);
};
const seconds = whole("seconds", values.seconds);
const looks = whole("looks", values.looks);
const reporters = values.reporters.split(",").map((text) => whole("reporters", text));

const tell = (line) => process.stderr.write(`${line}\n`);
const count = (number) => Math.round(number).toLocaleString("en");
const ms = (number) => number.toFixed(number < 10 ? 1 : 0);

/** A report of the length that people write: some 600 letters. */
const answersOf = (number) => ({
  what: `Хабар ${number}. Кірпіш зауытында бес адамды ұстап отыр, құжаттарын алып қойған, үш айдан бері ақша төлемейді. ${"Түнде қақпаны құлыптайды, телефондарын жинап алады. ".repeat(8)}`,
  where: "Қала шетіндегі кірпіш зауыты, теміржол өткелінің жанында",
  who: "Ер адамдар, 20–40 жаста",
  danger: number % 5 === 0 ? "now" : "unknown",
  region: "KZ-61",
  language: "kk",
});

/** A connection of one reporter, kept open. */
function reporter(url) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
  const ask = (method, path, body, type) =>
    new Promise((resolve, reject) => {
      const headers = body === undefined ? {} : { "content-type": type, "content-length": body.length };
      const request = http.request(url + path, { method, agent, headers }, (response) => {
        const parts = [];
        response.on("data", (part) => parts.push(part));
        response.on("end", () =>
          resolve({ status: response.statusCode, text: Buffer.concat(parts).toString() }),
        );
        response.on("error", reject);
      });
      request.on("error", reject);
      request.end(body);
    });
  return { ask, end: () => agent.destroy() };
}

const FORM = "application/x-www-form-urlencoded";
const encoded = (fields) => Buffer.from(new URLSearchParams(fields).toString());
const codeIn = ({ status, text }) =>
  status === 200 ? (/name="receipt" value="([^"]+)"/.exec(text)?.[1] ?? null) : null;

const BOUNDARY = "a-boundary-of-the-benchmark";
/** The last page of the form as the script sends it: masks, and the sealed report. */
function sealedForm(fields, sealed) {
  const part = (name, more = "") =>
    `--${BOUNDARY}\r\ncontent-disposition: form-data; name="${name}"${more}\r\n\r\n`;
  const texts = Object.entries(fields).map(([name, value]) => `${part(name)}${value}\r\n`);
  const head = Buffer.from(texts.join("") + part("sealed", '; filename="sealed"'));
  return Buffer.concat([head, sealed, Buffer.from(`\r\n--${BOUNDARY}--\r\n`)]);
}
const MULTIPART = `multipart/form-data; boundary=${BOUNDARY}`;
const MASKS = { what: "x", where: "x", who: "x", masked: "yes", asked: "check" };

/** What each kind of reporter does for one report; answers the code, or null where there was none. */
const WAYS = {
  "sealed in the browser": {
    // The browser's own work is done beforehand: a phone does it, not the server.
    prepare: async (number, deskKey) =>
      sealedForm(
        { ...MASKS, key: randomUUID(), go: "send" },
        await sealTo(deskKey, "report", filledJson(answersOf(number))),
      ),
    send: async ({ ask }, form) => codeIn(await ask("POST", "/kk/receipt", form, MULTIPART)),
  },
  "sealed on arrival": {
    prepare: async (number) =>
      encoded({ ...answersOf(number), key: randomUUID(), asked: "check", go: "send" }),
    send: async ({ ask }, form) => codeIn(await ask("POST", "/kk/receipt", form, FORM)),
  },
  "sealed in the browser, every page of the form": {
    prepare: async (number, deskKey) => ({
      key: randomUUID(),
      sealed: await sealTo(deskKey, "report", filledJson(answersOf(number))),
    }),
    send: async ({ ask }, { key, sealed }) => {
      await ask("GET", "/kk/report");
      const steps = ["what", "where", "danger", "about", "contact", "check"];
      for (let place = 0; place < 5; place++) {
        const fields = { ...MASKS, key, asked: steps[place], go: steps[place + 1] };
        await ask("POST", "/kk/report", encoded(fields), FORM);
      }
      const form = sealedForm({ ...MASKS, key, go: "send" }, sealed);
      return codeIn(await ask("POST", "/kk/receipt", form, MULTIPART));
    },
  },
};
const BASELINE = "bare INSERT in clear (baseline)";

/** Works with as many at once for the time that was asked for; how many were done, how long each took, which went wrong. */
async function during(workers, work) {
  const times = [];
  let failed = 0;
  const until = performance.now() + seconds * 1000;
  const began = performance.now();
  await Promise.all(
    workers.map(async (worker) => {
      while (performance.now() < until) {
        const start = performance.now();
        if (await work(worker)) times.push(performance.now() - start);
        else failed++;
      }
    }),
  );
  times.sort((one, other) => one - other);
  return { rate: times.length / ((performance.now() - began) / 1000), times, failed };
}

const folder = await mkdtemp(join(tmpdir(), "pana-bench-reports-"));
const house = await openHouse(folder, 20, tell);
try {
  const [{ waiting: seeded }] = await house.ask("select count(*)::integer as waiting from reports");
  const page = await reporter(house.url).ask("GET", "/kk/report");
  const deskKey = Buffer.from(/data-seal="([^"]+)"/.exec(page.text)[1], "base64");
  await house.ask(
    `create table bench_clear (id uuid primary key, code_hash bytea not null unique, channel text not null,
       received_at timestamptz not null, answers jsonb not null, danger text, region text, language text not null, stems text[] not null)`,
  );
  await house.ask("create index on bench_clear ((danger is distinct from 'now'), received_at, id)");
  await house.ask("create index on bench_clear using gin (stems)");

  process.stdout.write(
    `${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}, PostgreSQL ${house.version}; ` +
      `server, PostgreSQL and reporters share the cores; load before: ${loadavg()[0].toFixed(2)}\n\n`,
  );
  const codes = [];
  const rows = [];
  let number = 0;
  let unanswered = 0;
  for (const at of reporters) {
    const clients = Array.from({ length: at }, () => new pg.Client(house.database.owner));
    await Promise.all(clients.map((client) => client.connect()));
    const clear = await during(clients, async (client) => {
      const answers = answersOf(number++);
      const words = [...stems(`${answers.what} ${answers.where}`)];
      const { rowCount } = await client.query({
        name: "bench",
        text: "insert into bench_clear values ($1, $2, 'public', now(), $3, $4, $5, $6, $7)",
        values: [
          randomUUID(),
          randomBytes(32),
          JSON.stringify(answers),
          answers.danger,
          answers.region,
          answers.language,
          words,
        ],
      });
      return rowCount === 1;
    });
    await Promise.all(clients.map((client) => client.end()));
    const print = (name, { rate, times, failed }, lost, processor) =>
      rows.push([
        name,
        String(at),
        count(rate),
        ms(quantile(times, 0.5)),
        ms(quantile(times, 0.95)),
        (rate / clear.rate).toFixed(2),
        processor === null || Number.isNaN(processor) ? "–" : ms((processor * 1000) / times.length),
        name === BASELINE ? "–" : String(lost + failed),
      ]);
    print(BASELINE, clear, 0, null);
    for (const [name, { prepare, send }] of Object.entries(WAYS)) {
      tell(`${name}, ${at} at once`);
      // More than can be sent in the time; what is left over is not sent.
      const prepared = await Promise.all(
        Array.from({ length: seconds * 700 }, () => prepare(number++, deskKey)),
      );
      const mine = [];
      const people = Array.from({ length: at }, () => reporter(house.url));
      const before = house.processorSeconds();
      const sent = await during(people, async (person) => {
        const form = prepared.pop() ?? (await prepare(number++, deskKey));
        const code = await send(person, form);
        if (code !== null) mine.push(code);
        return code !== null;
      });
      const processor = house.processorSeconds() - before;
      for (const person of people) person.end();
      unanswered += sent.failed;
      const lost = await notFound(house.url, mine);
      codes.push(...mine);
      print(name, sent, lost, processor);
    }
  }
  table(
    [
      "reports stored a second",
      "at once",
      "a second",
      "p50 ms",
      "p95 ms",
      "of the baseline",
      "server ms",
      "lost",
    ],
    rows,
  );

  const [{ stored }] = await house.ask("select count(*)::integer as stored from reports");
  process.stdout.write(
    `\nAcknowledged ${count(codes.length)} codes (all different: ${new Set(codes).size === codes.length ? "yes" : "NO"}), ` +
      `stored ${count(stored - seeded)} rows, answered without a code ${unanswered}; every code was followed.\n\n`,
  );
  if (stored - seeded < codes.length) process.exitCode = 1;

  const [desk] = await house.signIn("hotline");
  const timed = async (method, path, body) => {
    const start = performance.now();
    const { status, text } = await desk.ask(method, path, body);
    if (status !== 200) throw new Error(`${path} was answered ${status}: ${text}`);
    return performance.now() - start;
  };
  const first = await timed("GET", "/api/reports?limit=50");
  const looking = async (method, path, body) => {
    const times = [];
    for (let look = 0; look < looks; look++) times.push(await timed(method, path, body));
    times.sort((one, other) => one - other);
    return [ms(quantile(times, 0.5)), ms(quantile(times, 0.95))];
  };
  const text = "кірпіш зауытында адамдарды ұстап отыр, теміржол өткелі";
  table(
    [`the desk, with ${count(stored)} reports waiting`, "p50 ms", "p95 ms"],
    [
      [`first look: opens ${count(stored - seeded)} reports once`, ms(first), "–"],
      ["queue, 50 of them, danger first", ...(await looking("GET", "/api/reports?limit=50"))],
      [
        "queue of one region and language",
        ...(await looking("GET", "/api/reports?limit=50&region=KZ-61&language=kk")),
      ],
      [
        "similar to what is typed, of the latest 5,000",
        ...(await looking("POST", "/api/reports/similar", { text })),
      ],
    ],
  );
  desk.end();
} finally {
  await house.close();
  await rm(folder, { recursive: true, force: true });
}

/** How many of these codes lead to no report. */
async function notFound(url, codes) {
  const left = [...codes];
  let lost = 0;
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      const person = reporter(url);
      for (let code = left.pop(); code !== undefined; code = left.pop()) {
        const body = Buffer.from(JSON.stringify({ code }));
        const { status } = await person.ask("POST", "/api/reports/follow", body, "application/json");
        if (status !== 200) lost++;
      }
      person.end();
    }),
  );
  return lost;
}

/** A table as Markdown has it, so that it can be put into docs/reports.md as it is printed. */
function table(heads, lines) {
  const widths = heads.map((head, at) =>
    Math.max(...[head, ...lines.map((line) => line[at])].map((cell) => cell.length)),
  );
  const row = (cells) =>
    `| ${cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at]))).join(" | ")} |`;
  const rule = `|${widths.map((width, at) => (at === 0 ? "-".repeat(width + 2) : `${"-".repeat(width + 1)}:`)).join("|")}|`;
  process.stdout.write(`${[row(heads), rule, ...lines.map(row)].join("\n")}\n`);
}
