import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase, readConfig } from "@pana/server";
import pg from "pg";
import { exportLog } from "../dist/audit/export.js";
import { readSigningKey } from "../dist/audit/key.js";
import { Log } from "../dist/audit/log.js";
import { verifyExport } from "../dist/audit/verify.js";
import { quantile } from "./house.mjs";

/*
 * What the log costs a reader: how long an entry takes until it is durable, by how many read at once, beside what the
 * database takes at least to write one row durably (an insert of its own for each, over as many connections).
 * node apps/server/bench/audit.mjs, after a build
 */
const EACH = 400;
const data = await mkdtemp(join(tmpdir(), "pana-bench-audit-"));
const database = await openDatabase(readConfig({ PANA_DATA: data }));
const now = () => new Date().toISOString();
const log = await Log.open({ database, now, data });
const owner = new pg.Pool({ ...database.owner, max: 10 });
// The end of PostgreSQL ends its connections too.
owner.on("error", () => undefined);
await owner.query("create table bench_rows (body text)");

const draft = {
  officer: "01970000-0000-7000-8000-000000000001",
  organisation: "01970000-0000-7000-8000-000000000002",
  what: "file.read",
  file: "01970000-0000-7000-8000-000000000003",
  part: "acts",
  ground: { by: "role" },
};
const row = JSON.stringify(draft);

/** So many at once, each beginning again as soon as it is answered. */
async function measure(readers, one) {
  const times = [];
  let left = EACH;
  const began = performance.now();
  await Promise.all(
    Array.from({ length: readers }, async () => {
      while (left-- > 0) {
        const start = performance.now();
        await one();
        times.push(performance.now() - start);
      }
    }),
  );
  times.sort((a, b) => a - b);
  const seconds = (performance.now() - began) / 1000;
  return { rate: Math.round(EACH / seconds), p50: quantile(times, 0.5), p95: quantile(times, 0.95) };
}

const say = (line) => process.stdout.write(`${line}\n`);
say("| at once | entry: p50 | p95 | entries a second | one durable row: p50 | p95 | rows a second |");
say("|---:|---:|---:|---:|---:|---:|---:|");
for (const readers of [1, 8, 32, 128]) {
  const rows = await measure(readers, () => owner.query("insert into bench_rows values ($1)", [row]));
  const entries = await measure(readers, () => log.note(draft));
  const ms = (value) => `${value.toFixed(1)} ms`;
  say(
    `| ${readers} | ${ms(entries.p50)} | ${ms(entries.p95)} | ${entries.rate} | ${ms(rows.p50)} | ${ms(rows.p95)} | ${rows.rate} |`,
  );
}
const key = await readSigningKey(data);
const lines = [];
let began = performance.now();
for await (const line of exportLog(database, key, now(), { since: null, until: null })) lines.push(line);
const exporting = performance.now() - began;
began = performance.now();
const verdict = await verifyExport(lines, { keys: [key.publicKey] });
const checking = performance.now() - began;
const [{ bytes }] = (
  await owner.query("select pg_total_relation_size('audit_entries') / count(*) as bytes from audit_entries")
).rows;
say("");
say(
  `${verdict.entries} entries: exported in ${(exporting / 1000).toFixed(1)} s, checked in ${(checking / 1000).toFixed(1)} s (${verdict.whole ? "whole" : "NOT WHOLE"}); ${bytes} bytes each in the database with indexes`,
);
await log.close();
await owner.end();
await database.close();
await rm(data, { recursive: true, force: true });
