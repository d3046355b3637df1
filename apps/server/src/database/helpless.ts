import { readdir, readFile } from "node:fs/promises";

const STEP_MS = 2_000;
/** Longer than PostgreSQL lets its processes end before it ends them itself (5 seconds). */
const PATIENCE_MS = 10_000;

/** What the processes of a PostgreSQL are called, e.g. `postgres: walwriter`; null where that cannot be seen. */
export async function childrenOf(parent: number): Promise<ReadonlyMap<number, string> | null> {
  if (process.platform !== "linux") return null;
  const found = new Map<number, string>();
  for (const name of await readdir("/proc").catch(() => [])) {
    if (!/^\d+$/.test(name)) continue;
    const read = (file: string) => readFile(`/proc/${name}/${file}`, "utf8").catch(() => "");
    const stat = await read("stat");
    // After the name in brackets: the state, then the parent.
    if (Number(stat.slice(stat.lastIndexOf(")") + 1).split(" ")[2]) !== parent) continue;
    found.set(Number(name), (await read("cmdline")).replaceAll("\0", " ").trim());
  }
  return found;
}

/** One that works has a writer of its log, one that recovers a process that does that; this one has neither, and others. */
const isHelpless = (children: ReadonlyMap<number, string>): boolean => {
  const titles = [...children.values()].filter((title) => title.startsWith("postgres: "));
  return titles.length > 0 && !titles.some((title) => /^postgres: (walwriter|startup)/.test(title));
};

/**
 * Calls `helpless` when a PostgreSQL neither works nor recovers any more. If the process that recovers is killed while the others
 * start again after a crash, 18.4 waits for it for ever and answers everybody that it is in recovery.
 * @returns ends the watch
 */
export function watchForHelpless(pid: number, helpless: () => void): () => void {
  let since: number | null = null;
  const timer = setInterval(() => {
    void childrenOf(pid).then((children) => {
      if (children === null || !isHelpless(children)) since = null;
      else if (since === null) since = performance.now();
      else if (performance.now() - since >= PATIENCE_MS) {
        since = null;
        helpless();
      }
    });
  }, STEP_MS);
  timer.unref();
  return () => clearInterval(timer);
}
