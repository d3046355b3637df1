/*
 * 32 desks that work for ten minutes: each looks into its inbox, reads a file and records the next act of one, with a short
 * pause, over its own connections; everything is real, as in server.mjs. Prints errors, how long each thing took beside one
 * desk alone, and the memory of the server process over time.
 *
 *   node apps/server/bench/desks.mjs                       (build first: node scripts/build.mjs)
 *   node apps/server/bench/desks.mjs --minutes 1 --desks 8
 */
import { mkdtemp, rm } from "node:fs/promises";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { parseArgs } from "node:util";
import { openHouse, quantile } from "./house.mjs";
import { crewsOf } from "./recording.mjs";

const { values } = parseArgs({
  options: {
    desks: { type: "string", default: "32" },
    minutes: { type: "string", default: "10" },
    files: { type: "string", default: "500" },
    pause: { type: "string", default: "500" },
  },
});
const positive = (name) => {
  const number = Number(values[name]);
  if (number > 0) return number;
  process.stderr.write(`--${name}: '${values[name]}' must be a number greater than 0\n`);
  process.exit(2);
};
const [desks, minutes, files, rest] = ["desks", "minutes", "files", "pause"].map(positive);
const tell = (line) => process.stderr.write(`${line}\n`);

/** One desk until the moment: what it did, how long it took, and what went wrong. */
async function work(crew, until, times, errors) {
  const timed = async (what, ask) => {
    const began = performance.now();
    try {
      const { status, text } = await ask();
      if (status !== 200) errors.push(`${what}: ${status} ${text.slice(0, 200)}`);
    } catch (error) {
      errors.push(`${what}: ${error.message}`);
    }
    times[what].push(performance.now() - began);
  };
  while (performance.now() < until) {
    await timed("inbox", () => crew.look("/api/inbox"));
    try {
      times.recording.push(await crew.record());
    } catch (error) {
      errors.push(error.message);
    }
    if (crew.file()) await timed("file", () => crew.look(`/api/files/${crew.file()}`));
    await pause(rest * (0.5 + Math.random()));
  }
}

/** Desks that work at once for some minutes, with the memory of the server measured meanwhile. */
async function during(house, crews, forMinutes) {
  const times = { inbox: [], file: [], recording: [] };
  const errors = [];
  const memory = [];
  const began = performance.now();
  const until = began + forMinutes * 60_000;
  const sampling = (async () => {
    const every = Math.min(15_000, forMinutes * 6_000);
    while (performance.now() < until) {
      memory.push({ minute: (performance.now() - began) / 60_000, bytes: await house.idleMemory(0) });
      await pause(every);
    }
  })();
  await Promise.all([...crews.map((crew) => work(crew, until, times, errors)), sampling]);
  for (const list of Object.values(times)) list.sort((a, b) => a - b);
  return { times, errors, memory };
}

const data = await mkdtemp(join(tmpdir(), "pana-desks-"));
const house = await openHouse(data, files, tell);
try {
  process.stdout.write(
    `${availableParallelism()} cores, Node ${process.versions.node}, PostgreSQL ${house.version}, load before ${loadavg()[0].toFixed(2)}\n`,
  );
  const crews = await crewsOf(house, desks);
  tell("one desk alone");
  const alone = await during(house, crews.slice(0, 1), Math.min(1, minutes));
  tell(`${desks} desks for ${minutes} minutes`);
  const together = await during(house, crews, minutes);
  const ms = (list, share) => (list.length ? quantile(list, share).toFixed(0) : "–");
  process.stdout.write(
    "\n| what | times | p50 ms | p95 ms | longest ms | one desk alone, p50 / p95 | ratio of p50 |\n|---|--:|--:|--:|--:|--:|--:|\n",
  );
  for (const [what, list] of Object.entries(together.times)) {
    const one = alone.times[what];
    process.stdout.write(
      `| ${what} | ${list.length.toLocaleString("en")} | ${ms(list, 0.5)} | ${ms(list, 0.95)} | ${ms(list, 1)} | ` +
        `${ms(one, 0.5)} / ${ms(one, 0.95)} | ${(quantile(list, 0.5) / quantile(one, 0.5)).toFixed(1)} |\n`,
    );
  }
  const megabytes = ({ bytes }) => (bytes / 1e6).toFixed(0);
  const { memory, errors } = together;
  const span = (from, to) => {
    const within = memory.filter(({ minute }) => minute >= from * minutes && minute <= to * minutes);
    return (within.reduce((sum, { bytes }) => sum + bytes, 0) / within.length / 1e6).toFixed(0);
  };
  process.stdout.write(
    `\nerrors: ${errors.length + alone.errors.length}; load after ${loadavg()[0].toFixed(2)}\n` +
      `memory of the server, MB: at first ${megabytes(memory[0])}, mean of the third fifth ${span(0.4, 0.6)}, of the last fifth ${span(0.8, 1)}, ` +
      `at last ${megabytes(memory.at(-1))}, most ${(Math.max(...memory.map(({ bytes }) => bytes)) / 1e6).toFixed(0)}\n` +
      `by the minute: ${memory.map((one) => `${one.minute.toFixed(1)}:${megabytes(one)}`).join(" ")}\n`,
  );
  for (const error of [...new Set([...alone.errors, ...errors])].slice(0, 10)) tell(error);
  for (const crew of crews) crew.end();
  process.exitCode = errors.length + alone.errors.length === 0 ? 0 : 1;
} finally {
  await house.close();
  await rm(data, { recursive: true, force: true });
}
