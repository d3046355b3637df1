import type { DayChange } from "@pana/law";
import { project } from "./projection.js";
import { caseFileOf, type Recording } from "./record.js";
import { filesToWake, filesWithTermsOver, projectAgain, readToProject } from "./store.js";

/** What projecting without an act needs. */
export type Reprojecting = Pick<Recording, "database" | "knowledge" | "now">;

/**
 * Projects a file as it stands now, in one transaction: killed before it, nothing has happened; after it, all has. An act
 * that comes in between projects the file itself.
 * @returns how many unmet duties end at another moment than before
 */
export async function reproject(
  { database, knowledge, now }: Reprojecting,
  id: string,
  cause: "time" | "decree",
): Promise<number> {
  for (let attempt = 0; attempt < 5; attempt++) {
    const at = now();
    const read = await readToProject(database, id, at);
    if (!read) return 0;
    const projection = project(await knowledge.known(read.stamps), {
      ...{ id, file: caseFileOf(read), region: read.region, now: at },
      ...{ before: read.duties, participants: read.participants, cause },
    });
    if (!(await projectAgain(database, id, read.version, projection))) continue;
    const before = new Map(read.duties.map(({ name, due }) => [name, due]));
    return projection.duties.filter(
      ({ name, due, words }) =>
        words !== null && before.get(name) !== (due === null ? null : Date.parse(due)),
    ).length;
  }
  // Acts come one after another: each of them has projected the file.
  return 0;
}

const BATCH = 200;

/**
 * Projects every file of which time alone has changed something: a duty has become overdue, or a reminder is owed.
 * @param stopped asked between files
 * @returns how many files were projected
 */
export async function wakeFiles(
  services: Reprojecting,
  stopped: () => boolean = () => false,
): Promise<number> {
  let done = 0;
  let last = "";
  for (;;) {
    const files = await filesToWake(services.database, services.now(), BATCH);
    // The same files again: they cannot be projected now, and going on would never end.
    if (files.length === 0 || files.join() === last) return done;
    last = files.join();
    for (const file of files) {
      if (stopped()) return done;
      await reproject(services, file, "time");
      done += 1;
    }
  }
}

const FIRST = "00000000-0000-0000-0000-000000000000";

/**
 * Counts again every unmet term that runs over days that a decree has changed.
 * @returns how many duties end at another moment than before
 */
export async function countAgain(
  services: Reprojecting,
  days: readonly DayChange[],
  stopped: () => boolean = () => false,
): Promise<number> {
  const { law } = await services.knowledge.known();
  const { zone } = law.clock;
  let changed = 0;
  for (const { date } of days) {
    const day = Math.floor(Date.parse(`${date}T00:00:00Z`) / 86_400_000);
    const from = zone.print(zone.startOf(day));
    const to = zone.print(zone.startOf(day + 1));
    for (let after = FIRST; ; ) {
      const files = await filesWithTermsOver(services.database, from, to, after, BATCH);
      if (files.length === 0) break;
      for (const file of files) {
        if (stopped()) return changed;
        changed += await reproject(services, file, "decree");
      }
      after = files.at(-1)!;
    }
  }
  return changed;
}
