import { link, readFile, rename, rm, writeFile } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";

/** Whether a process of this number runs. */
function runs(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

const read = (path) => readFile(path, "utf8").catch(() => null);

/** Takes the lock: a link is made whole or not at all, so nobody ever reads half a holder. */
async function take(lock) {
  const mine = `${lock}.${process.pid}.${Math.random().toString(36).slice(2)}`;
  await writeFile(mine, String(process.pid));
  try {
    await link(mine, lock);
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  } finally {
    await rm(mine, { force: true });
  }
}

/** Removes the lock of a holder that has ended; gives it back where somebody else took it in the same moment. */
async function clear(lock, holder) {
  const aside = `${lock}.ended.${process.pid}`;
  await rename(lock, aside).catch(() => undefined);
  if ((await read(aside)) === holder) await rm(aside, { force: true });
  else await rename(aside, lock).catch(() => undefined);
}

/**
 * Does `work` while no other process does its own under the same lock file: two terminals that start Pana at once
 * must not build into one folder at the same time. A holder that has ended without tidying up loses its turn.
 */
export async function inTurn(lock, work) {
  while (!(await take(lock))) {
    const holder = await read(lock);
    if (holder !== null && !runs(Number(holder))) await clear(lock, holder);
    else await pause(100);
  }
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
}
