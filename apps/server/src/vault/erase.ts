import { compile, type Ending, type Law, retention } from "@pana/law";
import { kz } from "@pana/law/kz";
import type { Config } from "../config.js";
import type { Database } from "../database/database.js";
import { caseFileOf } from "../files/record.js";
import { readToProject } from "../files/store.js";
import { asOwner, type Owner } from "./owner.js";
import { type ErasableRow, erase, filesQuietSince, lockFile } from "./owner-store.js";

const BATCH = 200;

/** A line of the report. It names a file and never a person. */
export interface Erasure {
  readonly file: string;
  readonly number: string;
  readonly closed: string;
  readonly due: string;
  /** What set the time: provisions as `L110 5(1)`, or `policy`. */
  readonly rule: string;
  /** due: would be erased; erased; held: a legal hold stands. */
  readonly state: "due" | "erased" | "held";
  readonly hold: string | null;
  /** How many versions of each part were erased. */
  readonly versions: Readonly<Record<string, number>> | null;
}

export interface ErasureReport {
  readonly at: string;
  /** False where nothing was erased because nobody said so. */
  readonly carriedOut: boolean;
  readonly policy: boolean;
  readonly note: Ending["note"] | null;
  readonly identities: readonly Erasure[];
}

const ruleOf = ({ policy, basis }: Ending): string =>
  policy ? "policy" : basis.map(({ act, provision }) => `${act} ${provision}`).join(", ");

/** The law with the period that this installation has set, which makes the period a policy. */
function lawOf({ retentionYears: years }: Pick<Config, "retentionYears">): Law {
  return compile(years === null ? kz : { ...kz, retention: { ...kz.retention!, years, basis: [] } });
}

/**
 * Finds the identities whose time is over, and erases them where told to: the data key of each is destroyed, so that
 * nothing in this database opens what was sealed with it. The acts stay, and their chain with them.
 * @param now RFC 3339
 */
export function eraseIdentities(
  database: Database,
  config: Pick<Config, "retentionYears">,
  now: string,
  carryOut: boolean,
): Promise<ErasureReport> {
  const law = lawOf(config);
  return asOwner(database, async (owner) => {
    const identities: Erasure[] = [];
    let note: Ending["note"] | null = null;
    for (let after: string | null = null; ; ) {
      const rows: readonly ErasableRow[] = await filesQuietSince(owner, now, after, BATCH);
      for (const row of rows) {
        const considered = await consider(owner, law, row, now, carryOut);
        if (!considered) continue;
        note = considered.ending.note;
        identities.push(considered.erasure);
      }
      if (rows.length < BATCH) break;
      after = rows.at(-1)!.file;
    }
    const policy = identities.some(({ rule }) => rule === "policy");
    return { at: now, carriedOut: carryOut, policy, note, identities };
  });
}

function consider(
  owner: Owner,
  law: Law,
  { file, number, held }: ErasableRow,
  now: string,
  carryOut: boolean,
) {
  return owner.transaction(async () => {
    if (carryOut) await lockFile(owner, file);
    const read = await readToProject(owner, file, now);
    const ending = read && retention(law, caseFileOf(read));
    if (!ending || Date.parse(ending.due) > Date.parse(now)) return null;
    const rule = ruleOf(ending);
    const about = { file, number, closed: ending.closed, due: ending.due, rule };
    const versions = carryOut && held === null ? await erase(owner, file, about, now) : null;
    // A hold that was placed since the list was read is told by nothing having been erased.
    const state = !carryOut && held === null ? "due" : versions === null ? "held" : "erased";
    return { ending, erasure: { ...about, state, hold: held, versions } satisfies Erasure };
  });
}
