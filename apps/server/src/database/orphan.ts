import { existsSync } from "node:fs";
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

const PATIENCE_MS = 120_000;
const STEP_MS = 50;
/**
 * How long the "fast" stop of PostgreSQL is waited for before the "immediate" one. One that is told to stop while it recovers
 * may never end (seen with 18.4); the immediate stop loses nothing that was committed, it is recovered at the next start.
 */
export const FAST_STOP_MS = 10_000;

const alive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
};

/** Whether the process is a PostgreSQL; a number in an old file may have been given to any process since. */
async function isPostgres(pid: number): Promise<boolean> {
  if (!alive(pid)) return false;
  if (process.platform !== "linux") return true;
  try {
    const state = /^State:\s+(\S)/m.exec(await readFile(`/proc/${pid}/status`, "utf8"))?.[1];
    return state !== "Z" && (await readFile(`/proc/${pid}/cmdline`, "utf8")).includes("postgres");
  } catch {
    return false;
  }
}

async function waitUntil(holds: () => Promise<boolean>, patience = PATIENCE_MS): Promise<boolean> {
  for (let waited = 0; waited < patience; waited += STEP_MS) {
    if (await holds()) return true;
    await pause(STEP_MS);
  }
  return false;
}

const signal = (pid: number, name: NodeJS.Signals): void => {
  try {
    process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
};

/**
 * Ends a PostgreSQL that a killed Pana left on the data, and clears away what one that was killed itself left. The data are
 * ours: we hold them.
 * @param found called where one is still at work
 */
export async function endOrphan(cluster: string, found: () => void): Promise<void> {
  const file = join(cluster, "postmaster.pid");
  if (!existsSync(file)) return;
  const lines = (await readFile(file, "utf8")).split("\n");
  const pid = Number.parseInt(lines[0] ?? "", 10);
  const ended = async () => !(pid > 0) || !(await isPostgres(pid));
  if (!(await ended())) {
    found();
    signal(pid, "SIGINT");
    if (!(await waitUntil(ended, FAST_STOP_MS))) signal(pid, "SIGQUIT");
    if (!(await waitUntil(ended))) {
      throw new Error(`A PostgreSQL (process ${pid}) is still at work on ${cluster} and does not end.`);
    }
  }
  await clearLock(file, lines);
}

/**
 * Removes the locks (of the data, of the socket) of a PostgreSQL that was killed. PostgreSQL would remove it itself, but takes a dead process for a living
 * one as long as nobody has collected it (a container whose first process collects none), and the processes that the
 * killed one had may still be ending: they are waited for by the memory that they share.
 */
async function clearLock(file: string, lines: readonly string[]): Promise<void> {
  if (process.platform !== "linux" || !existsSync(file)) return;
  const segment = Number.parseInt(lines[6]?.trim().split(/\s+/)[1] ?? "", 10);
  if (segment >= 0 && !(await waitUntil(async () => (await attached(segment)) === 0))) {
    throw new Error(`Processes of a killed PostgreSQL are still at work on the data of ${file}.`);
  }
  const [port, sockets] = [lines[3]?.trim(), lines[4]?.trim()];
  if (port && sockets) await rm(join(sockets, `.s.PGSQL.${port}.lock`), { force: true });
  await rm(file, { force: true });
}

/** How many processes use a segment of shared memory; 0 where there is none. */
async function attached(segment: number): Promise<number> {
  const table = await readFile("/proc/sysvipc/shm", "utf8").catch(() => "");
  const row = table
    .split("\n")
    .slice(1)
    .map((line) => line.trim().split(/\s+/).map(Number))
    .find((columns) => columns[1] === segment);
  return row?.[6] ?? 0;
}
