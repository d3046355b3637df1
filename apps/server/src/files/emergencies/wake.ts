import { written } from "../../audit/entry.js";
import type { Reprojecting } from "../reproject.js";
import { emergenciesToWake, wakeEmergency } from "./store.js";

const BATCH = 200;

/**
 * Reminds those who must review an emergency a day before the term ends, and tells all of them, the body above and the coordinators
 * once it is over. Each emergency is one transaction with its notices and its entry of the log: killed before it, nothing has
 * happened; after it, all has, and it is not told again.
 * @returns how many emergencies somebody was told of
 */
export async function wakeEmergencies(
  { database, now }: Pick<Reprojecting, "database" | "now">,
  stopped: () => boolean = () => false,
): Promise<number> {
  let told = 0;
  for (let last = ""; ; ) {
    const at = now();
    const rows = await emergenciesToWake(database, at, BATCH);
    const ids = rows.map(({ id }) => id).join();
    // The same again: going on would never end.
    if (rows.length === 0 || ids === last) return told;
    last = ids;
    for (const row of rows) {
      if (stopped()) return told;
      const entry = written({
        at,
        ...{ officer: null, organisation: null, what: "emergency.overdue", file: row.file, part: null },
        about: { emergency: row.id },
        ground: { by: "server" },
      });
      if (await wakeEmergency(database, row, at, entry)) told += 1;
    }
  }
}
