/*
 * What a country's Pana does on this machine: acts recorded a second beside bare INSERTs of the same rows, how long inboxes
 * and files take to read under the access rules, and the memory of the server. Everything is real: the embedded PostgreSQL
 * with fsync, `pana serve` as a process of its own, and officers who ask it over HTTP.
 *
 *   npm run bench:server                       100,000 files; about 20 minutes with the loading
 *   npm run bench:server -- --files 2000 --seconds 3 --requests 40
 *   npm run bench:server -- --data <folder>    keeps the country there and uses it again
 */
import { mkdtemp, rm } from "node:fs/promises";
import { availableParallelism, loadavg, tmpdir, totalmem } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { openHouse } from "./house.mjs";
import { measureReading } from "./reading.mjs";
import { measureRecording } from "./recording.mjs";

const { values } = parseArgs({
  options: {
    files: { type: "string", default: "100000" },
    data: { type: "string" },
    connections: { type: "string", default: "8" },
    seconds: { type: "string", default: "10" },
    rounds: { type: "string", default: "5" },
    requests: { type: "string", default: "400" },
    readers: { type: "string", default: "1,8" },
    idle: { type: "string", default: "30" },
    only: { type: "string", default: "memory,reading,recording" },
  },
});
const whole = (name) => {
  const number = Number(values[name]);
  if (Number.isInteger(number) && number > 0) return number;
  process.stderr.write(`--${name}: '${values[name]}' must be a whole number greater than 0\n`);
  process.exit(2);
};
const [files, connections, seconds, rounds, requests, idle] = [
  ...["files", "connections", "seconds", "rounds", "requests", "idle"].map(whole),
];
const readers = values.readers.split(",").map(Number);
const parts = new Set(values.only.split(","));

const tell = (line) => process.stderr.write(`${line}\n`);
const count = (number) => Math.round(number).toLocaleString("en");
const ms = (number) => number.toFixed(number < 10 ? 1 : 0);

/** A table as Markdown has it, so that it can be put into docs/performance.md as it is printed. */
function print(title, heads, rows) {
  const widths = heads.map((head, at) =>
    Math.max(...[head, ...rows.map((row) => row[at])].map((cell) => cell.length)),
  );
  const line = (cells) =>
    `| ${cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at]))).join(" | ")} |`;
  const rule = `|${widths.map((width, at) => (at === 0 ? "-".repeat(width + 2) : `${"-".repeat(width + 1)}:`)).join("|")}|`;
  process.stdout.write(`\n${title}\n\n${[line(heads), rule, ...rows.map(line)].join("\n")}\n`);
}
const load = () => `load of the machine before: ${loadavg()[0].toFixed(2)}`;

const folder = values.data ? resolve(values.data) : await mkdtemp(join(tmpdir(), "pana-bench-"));
const house = await openHouse(folder, files, tell);
try {
  process.stdout.write(
    `${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}, PostgreSQL ${house.version}; ` +
      `${count(house.holds.files)} files, ${count(house.holds.acts)} acts, ${count(house.holds.duties)} duties, ${house.holds.size} on disk\n`,
  );
  if (house.loaded) {
    print(
      "Loading the demonstration country",
      ["files", "acts", "seconds", "acts a second"],
      [
        [
          count(house.loaded.files),
          count(house.loaded.acts),
          count(house.loaded.seconds),
          count(house.loaded.acts / house.loaded.seconds),
        ],
      ],
    );
  }
  const memory = [];
  if (parts.has("memory")) {
    tell(`idle for ${idle} seconds`);
    memory.push(["started, nobody asks", await house.idleMemory(idle)]);
  }
  if (parts.has("reading")) {
    for (const at of readers) {
      const before = load();
      const rows = await measureReading(house, { requests, readers: at, tell });
      print(
        `Reading over HTTP, ${at} at a time, ${requests} requests each (milliseconds; ${before})`,
        ["who asks", "files", "unmet duties", "what", "p50", "p95", "longest"],
        rows.map(({ who, files: of, owed, what, p50, p95, max }) => [
          who,
          count(of),
          count(owed),
          what,
          ms(p50),
          ms(p95),
          ms(max),
        ]),
      );
    }
  }
  if (parts.has("recording")) {
    const before = load();
    const { recorded, bare, ratio } = await measureRecording(house, { connections, seconds, rounds, tell });
    print(
      `Recording over HTTP, ${connections} connections, the middle of ${rounds} rounds of ${seconds} s (${before})`,
      ["what", "acts a second", "p50 ms", "p95 ms", "ratio"],
      [
        ["bare INSERTs of the same rows of acts", count(bare.rate), ms(bare.p50), ms(bare.p95), "1.00"],
        [
          "acts recorded: session, law, chain, projection",
          count(recorded.rate),
          ms(recorded.p50),
          ms(recorded.p95),
          ratio.toFixed(2),
        ],
      ],
    );
  }
  if (parts.has("memory")) {
    tell(`idle for ${idle} seconds`);
    if (parts.size > 1) memory.push(["idle after the work above", await house.idleMemory(idle)]);
    print(
      "Memory of the server process, without PostgreSQL (RSS)",
      ["when", "MB"],
      memory.map(([when, bytes]) => [when, count(bytes / 1e6)]),
    );
  }
} finally {
  await house.close();
  if (!values.data) await rm(folder, { recursive: true, force: true });
}
