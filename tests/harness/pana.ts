import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const CLI = fileURLToPath(new URL("../../apps/cli/dist/main.js", import.meta.url));
const CLOCKED = fileURLToPath(new URL("clocked-pana.mjs", import.meta.url));

export interface StartedPana {
  /** The address that Pana printed, without a slash at its end. */
  readonly url: string;
  /** The folder of its database, which another start can be given. */
  readonly data: string;
  readonly process: ChildProcess;
  /** Everything that it printed so far. */
  printed(): string;
  /** Asks it to end and waits until it has; removes the data unless `keep`. */
  stop(options?: { keep?: boolean }): Promise<void>;
  /** SIGKILL, as a power cut would: nothing is tidied up. */
  kill(): Promise<void>;
  /** Sets the clock of a Pana that was started with `now`, from which it runs on. */
  set(now: string): Promise<void>;
}

export interface StartOptions {
  /** A folder that an earlier start has left. */
  readonly data?: string;
  /** How many demonstration files to load where the database is empty; 40 unless given. */
  readonly files?: number;
  readonly env?: Readonly<Record<string, string>>;
  /** The present moment (RFC 3339) where the test holds the clock; the clock of the machine where none is given. */
  readonly now?: string;
}

const ended = (child: ChildProcess): Promise<void> =>
  child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve()
    : new Promise((done) => child.once("exit", () => done()));

/** Starts the built Pana as its own process with its own database, on a free port, and waits for its address. */
export async function startPana({
  data,
  files = 40,
  env = {},
  now,
}: StartOptions = {}): Promise<StartedPana> {
  const folder = data ?? (await mkdtemp(join(tmpdir(), "pana-")));
  const child = spawn(process.execPath, now === undefined ? [CLI, "serve"] : [CLOCKED], {
    env: {
      ...process.env,
      DATABASE_URL: "",
      PANA_DATA: folder,
      PORT: "0",
      PANA_DEMONSTRATION_FILES: String(files),
      ...(now === undefined ? {} : { PANA_TEST_NOW: now }),
      ...env,
    },
    stdio: ["ignore", "pipe", "pipe", ...(now === undefined ? [] : ["ipc" as const])],
  });
  const { stdout, stderr } = child;
  if (!stdout || !stderr) throw new Error("A process without output");
  let printed = "";
  const url = await new Promise<string>((found, failed) => {
    for (const stream of [stdout, stderr]) {
      createInterface({ input: stream }).on("line", (line) => {
        printed += `${line}\n`;
        // Lines of the log are JSON; the address for people stands in a line of its own.
        const address = line.startsWith("{") ? undefined : /(http:\/\/\S+)/.exec(line)?.[1];
        if (address && stream === stdout) found(address.replace(/\/$/, ""));
      });
    }
    child.once("exit", (code, signal) =>
      failed(new Error(`Pana ended (${code ?? signal}) before it served:\n${printed}`)),
    );
  });
  return {
    url,
    data: folder,
    process: child,
    printed: () => printed,
    async stop({ keep = false } = {}) {
      child.kill("SIGTERM");
      await ended(child);
      if (!keep) await rm(folder, { recursive: true, force: true });
    },
    async kill() {
      child.kill("SIGKILL");
      await ended(child);
    },
    async set(moment) {
      if (now === undefined) throw new Error("This Pana goes by the clock of the machine");
      const kept = once(child, "message");
      child.send({ now: moment });
      await kept;
    },
  };
}
