import { execFileSync, spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { open, readFile } from "node:fs/promises";
import http from "node:http";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { openDatabase, readConfig, seedDemonstration } from "@pana/server";
import pg from "pg";
import { DEMONSTRATION_PASSWORD } from "../dist/demonstration/officers.js";
import { isEmpty } from "../dist/demonstration/seed-store.js";

const CLI = fileURLToPath(new URL("../../cli/dist/main.js", import.meta.url));

/**
 * A demonstration country on an embedded PostgreSQL of the benchmark's own, and Pana as a process beside it: so the
 * process that is measured is the server alone, and the benchmark reaches the rows past it.
 */
export async function openHouse(data, files, tell) {
  const database = await openDatabase(readConfig({ PANA_DATA: data }), {
    progress: (step) => tell(`PostgreSQL: ${step}`),
  });
  const owner = new pg.Client(database.owner);
  await owner.connect();
  const ask = async (text, parameters) => (await owner.query(text, parameters)).rows;
  let loaded = null;
  if (await isEmpty(database)) {
    const began = performance.now();
    let tenth = 0;
    const counted = await seedDemonstration(database, {
      files,
      until: Date.now(),
      progress: (done, total) => {
        if (done / total < tenth / 10) return;
        tell(`loading: ${done.toLocaleString("en")} of ${total.toLocaleString("en")} files`);
        tenth += 1;
      },
    });
    loaded = { ...counted, seconds: (performance.now() - began) / 1000 };
  }
  const [holds] = await ask(
    `select (select count(*) from files) as files, (select count(*) from acts) as acts, (select count(*) from duties) as duties,
       pg_size_pretty(pg_database_size(current_database())) as size`,
  );
  const [{ server_version: version }] = await ask("show server_version");
  const server = await startPana(data, database.embedded);
  // What fell due since the country was loaded is projected first: it is not what is measured.
  while ((await ask("select exists (select from duties where wakes_at <= now()) as work"))[0].work)
    await pause(500);
  return {
    database,
    ask,
    loaded,
    holds,
    version: version.split(" ")[0],
    url: server.url,
    signIn: (username, connections = 1) => signIn(server.url, username, connections),
    idleMemory: async (seconds) => {
      await pause(seconds * 1000);
      return residentBytes(server.process.pid);
    },
    processorSeconds: () => processorSeconds(server.process.pid),
    close: async () => {
      server.process.kill("SIGTERM");
      await server.ended;
      await owner.end();
      await database.close();
    },
  };
}

async function startPana(data, { host, port }) {
  const log = join(data, "bench-server.log");
  const output = await open(log, "w");
  const address = (user) => `postgres://${user}@localhost/pana?host=${encodeURIComponent(host)}&port=${port}`;
  const child = spawn(process.execPath, [CLI, "--lang", "en", "serve"], {
    stdio: ["ignore", output.fd, output.fd],
    env: {
      ...process.env,
      DATABASE_URL: address("pana_app"),
      PANA_MIGRATE_DATABASE_URL: address("pana_owner"),
      PANA_DATA: join(data, "server"),
      PANA_DEMONSTRATION: "yes",
      PORT: "0",
    },
  });
  let over = false;
  const ended = new Promise((resolve) => child.once("exit", resolve)).then(() => {
    over = true;
  });
  for (;;) {
    const printed = await readFile(log, "utf8");
    const url = printed
      .split("\n")
      .find((line) => !line.startsWith("{") && line.includes("http://"))
      ?.match(/http:\/\/[^\s/]+/)?.[0];
    if (url) {
      await output.close();
      return { process: child, ended, url };
    }
    if (over) throw new Error(`Pana ended before it served:\n${printed}`);
    await pause(100);
  }
}

/** Connections of an officer who has signed in once: each a socket of its own that stays open. */
async function signIn(url, username, connections) {
  const first = connection(url);
  const { status, headers, text } = await first.ask("POST", "/api/session", {
    username,
    password: DEMONSTRATION_PASSWORD,
  });
  if (status !== 200) throw new Error(`signing in as ${username} was answered ${status}: ${text}`);
  first.end();
  const cookie = headers["set-cookie"][0].split(";")[0];
  return Array.from({ length: connections }, () => connection(url, cookie));
}

function connection(url, cookie) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
  const ask = (method, path, body, headers = {}) =>
    new Promise((resolve, reject) => {
      const text = body === undefined ? undefined : JSON.stringify(body);
      const request = http.request(
        url + path,
        {
          method,
          agent,
          headers: {
            ...headers,
            ...(cookie ? { cookie } : {}),
            ...(text === undefined
              ? {}
              : { "content-type": "application/json", "content-length": Buffer.byteLength(text) }),
          },
        },
        (response) => {
          const parts = [];
          response.on("data", (part) => parts.push(part));
          response.on("end", () =>
            resolve({
              status: response.statusCode,
              headers: response.headers,
              text: Buffer.concat(parts).toString(),
            }),
          );
          response.on("error", reject);
        },
      );
      request.on("error", reject);
      request.end(text);
    });
  return { ask, end: () => agent.destroy() };
}

/** The memory of a process that is really there, in bytes. */
function residentBytes(pid) {
  const status = `/proc/${pid}/status`;
  const kilobytes = existsSync(status)
    ? /VmRSS:\s+(\d+)/.exec(readFileSync(status, "utf8"))[1]
    : execFileSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" });
  return Number(kilobytes) * 1024;
}

/** How long the processor has worked for a process, in seconds; Linux counts it in hundredths. */
function processorSeconds(pid) {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return Number.NaN;
  const fields = readFileSync(file, "utf8")
    .replace(/^.*\) /, "")
    .split(" ");
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

/** The value below which a share of the sorted values lies. */
export const quantile = (sorted, share) =>
  sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)];
