import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
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

/**
 * Does `work` while no other process does its own under the same lock folder: two terminals that start Pana at once
 * must not build into one folder at the same time. A holder that has ended without tidying up loses its turn.
 */
export async function inTurn(folder, work) {
  const holder = join(folder, "holder");
  for (;;) {
    try {
      await mkdir(folder);
      await writeFile(holder, String(process.pid));
      break;
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
      const pid = Number(await readFile(holder, "utf8").catch(() => "0"));
      // The folder is made a moment before the holder is written: a missing holder is given time.
      if (pid ? !runs(pid) : (await pause(500), !(await readFile(holder, "utf8").catch(() => ""))))
        await rm(folder, { recursive: true, force: true });
      else await pause(200);
    }
  }
  try {
    return await work();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
