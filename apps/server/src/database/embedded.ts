import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, openSync, readFileSync } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { type Account, chooseAccount, ownFolder, placeFor, programsFor } from "./account.js";
import { type Binaries, environmentOf, locateNative, prepareBinaries, program } from "./binaries.js";
import { watchForHelpless } from "./helpless.js";
import { type Hold, holdData, socketFolder } from "./holder.js";
import { endOrphan, FAST_STOP_MS } from "./orphan.js";
import { SILENCE } from "./silence.js";

/** A PostgreSQL of our own that runs as a child of this process and listens on a private socket only. */
export interface Embedded {
  /** Where it listens: the folder of its socket. */
  readonly host: string;
  readonly port: number;
  readonly hold: Hold;
  /** Stops it and lets go of the data. */
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  /** Called with what is being done, for people who wait. */
  readonly progress?: (step: "creating" | "recovering" | "starting") => void;
  /** False only for tests, whose data nobody misses. */
  readonly durable?: boolean;
  /** One way to run PostgreSQL, for tests of that way. */
  readonly account?: Account["name"];
}

const PORT = 5432;
const PATIENCE_MS = 120_000;

/** What PostgreSQL is told at every start. */
const SETTINGS: readonly string[] = [
  "listen_addresses=",
  "unix_socket_permissions=0700",
  ...Object.entries(SILENCE).map(([name, value]) => `${name}=${value}`),
  "max_connections=60",
  "shared_buffers=160MB",
  "max_wal_size=2GB",
  "jit=off",
];
const HASTE: readonly string[] = ["fsync=off", "synchronous_commit=off", "full_page_writes=off"];

/**
 * Starts the PostgreSQL that comes with npm on the data in `data` (made at the first start), for this process alone.
 * Waits for, or stops, a PostgreSQL that a killed Pana left behind.
 * @throws DataHeld where another Pana runs on the same data.
 */
export async function startEmbedded(data: string, options: EmbeddedOptions = {}): Promise<Embedded> {
  await mkdir(data, { recursive: true, mode: 0o700 });
  const hold = await holdData(data);
  try {
    return await start(data, hold, options);
  } catch (error) {
    await hold.release();
    throw error;
  }
}

async function start(data: string, hold: Hold, options: EmbeddedOptions): Promise<Embedded> {
  const account = chooseAccount(options.account);
  const durable = options.durable ?? true;
  const native = await programsFor(account, locateNative());
  const binaries = await prepareBinaries(native, join(data, "lib"));
  const cluster = await placeFor(account, join(data, "postgresql"));
  const sockets = await socketsOf(account, data, cluster);
  await ownFolder(account, sockets);

  if (!existsSync(join(cluster, "PG_VERSION"))) {
    options.progress?.("creating");
    await create(binaries, account, cluster, durable);
  }
  await endOrphan(cluster, () => options.progress?.("recovering"));

  options.progress?.("starting");
  const log = join(data, "postgresql.log");
  const kept = await keepRunning(async () => {
    await endOrphan(cluster, () => undefined);
    const child = run(binaries, account, "postgres", log, [
      ...["-D", cluster, "-k", sockets, "-p", String(PORT)],
      ...[...SETTINGS, ...(durable ? [] : HASTE)].flatMap((value) => ["-c", value]),
    ]);
    await ready(child, sockets, log);
    return child;
  });
  return {
    host: sockets,
    port: PORT,
    hold,
    stop: async () => {
      await kept.stop();
      await hold.release();
    },
  };
}

const REVIVAL_PAUSE_MS = 1_000;

/**
 * Starts a program, and starts it again whenever it ends unasked, as often as that takes: somebody or the system may kill
 * PostgreSQL, or the disk be full until somebody makes room, and what was committed is in its log. Requests are answered 503
 * meanwhile.
 */
async function keepRunning(
  launch: () => Promise<ChildProcess>,
): Promise<{ readonly stop: () => Promise<void> }> {
  let stopping = false;
  let child = await launch();
  const live = async (): Promise<void> => {
    for (;;) {
      const running = child;
      // Ended at once, it is started again and recovers: nothing that was committed is lost.
      const unwatch = watchForHelpless(running.pid!, () => running.kill("SIGQUIT"));
      await exited(running);
      unwatch();
      while (!stopping) {
        try {
          child = await launch();
          break;
        } catch {
          await pause(REVIVAL_PAUSE_MS);
        }
      }
      // Asked to stop while it was being started: the one that runs now is stopped below.
      if (stopping) return void (await end(child));
    }
  };
  const ended = live();
  return {
    stop: async () => {
      stopping = true;
      await end(child);
      await ended;
    },
  };
}

const socketsOf = async (account: Account, data: string, cluster: string): Promise<string> =>
  account.uid === null ? socketFolder(data) : placeFor(account, `${cluster}-run`);

/** Where the PostgreSQL on the data in `data` listens, which another process of this machine has started. */
export async function placeOfRunning(data: string): Promise<Pick<Embedded, "host" | "port">> {
  const account = chooseAccount();
  return {
    host: await socketsOf(account, data, await placeFor(account, join(data, "postgresql"))),
    port: PORT,
  };
}

function run(
  binaries: Binaries,
  account: Account,
  name: "postgres" | "initdb",
  log: string,
  args: readonly string[],
): ChildProcess {
  const [command, ...rest] = [...account.prefix, program(binaries, name), ...args];
  const output = openSync(log, "a", 0o600);
  return spawn(command as string, rest, {
    stdio: ["ignore", output, output],
    env: environmentOf(binaries),
    // Its own group: Ctrl-C reaches Pana alone, which then stops PostgreSQL in order.
    detached: process.platform !== "win32",
    ...(account.uid === null ? {} : { uid: account.uid, gid: account.uid, cwd: "/" }),
  });
}

/** Makes the cluster beside its place and moves it there when complete, so that a killed first start leaves no half. */
async function create(
  binaries: Binaries,
  account: Account,
  cluster: string,
  durable: boolean,
): Promise<void> {
  const half = `${cluster}.new`;
  await rm(half, { recursive: true, force: true });
  await ownFolder(account, half);
  const log = `${cluster}-creation.log`;
  const child = run(binaries, account, "initdb", log, [
    ...["-D", half, "-U", "postgres", "-E", "UTF8", "-k", "--auth-local=trust", "--auth-host=reject"],
    ...["--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"],
    ...(durable ? [] : ["-N"]),
  ]);
  const status = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", resolve);
  });
  if (status !== 0) throw new Error(`The database could not be made.\n${lastLines(log)}`);
  await rename(half, cluster);
  await rm(log, { force: true });
}

/** Waits until PostgreSQL answers; recovery after a crash can take its time. */
async function ready(child: ChildProcess, host: string, log: string): Promise<void> {
  let failed: Error | null = null;
  child.once("error", (error) => {
    failed = error;
  });
  for (let waited = 0; waited < PATIENCE_MS; waited += 50) {
    if (failed || child.exitCode !== null || child.signalCode !== null) break;
    const client = new pg.Client({ host, port: PORT, user: "postgres", database: "postgres" });
    client.on("error", () => undefined);
    try {
      await client.connect();
      await client.end();
      return;
    } catch {
      await client.end().catch(() => undefined);
      await pause(50);
    }
  }
  if (child.exitCode === null) child.kill("SIGQUIT");
  throw new Error(`PostgreSQL did not start. The end of ${log}:\n${lastLines(log)}`, { cause: failed });
}

const exited = (child: ChildProcess): Promise<void> =>
  child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve()
    : new Promise((resolve) => child.once("exit", () => resolve()));

async function end(child: ChildProcess): Promise<void> {
  const over = exited(child);
  // SIGINT: PostgreSQL's "fast" stop, which rolls back what is open and writes everything down.
  child.kill("SIGINT");
  const impatient = setTimeout(() => child.kill("SIGQUIT"), FAST_STOP_MS);
  await over;
  clearTimeout(impatient);
}

const lastLines = (file: string): string => {
  try {
    return readFileSync(file, "utf8").trimEnd().split("\n").slice(-12).join("\n");
  } catch {
    return "(no log)";
  }
};
