import pg from "pg";
import { hashPassword } from "../access/password.js";
import type { Database, Queries } from "../database/database.js";
import { canonical } from "../files/canonical.js";
import { project } from "../files/projection.js";
import { caseFileOf } from "../files/record.js";
import { append, type KeptAct } from "../files/store.js";
import { Knowledge, type Known } from "../organisations/knowledge.js";
import { bodiesByRegion } from "./bodies.js";
import { castFiles } from "./casting.js";
import { loadDirectory, loadReports } from "./load-directory.js";
import { DEMONSTRATION_PASSWORD, demonstrationOfficers } from "./officers.js";
import { type DemonstrationOrganisation, demonstrationOrganisations } from "./organisations.js";
import { localMoment } from "./pen.js";
import { type Randomness, randomness, seededId } from "./randomness.js";
import { begin, complete, filesThere, isEmpty, type Plan, unfinished } from "./seed-store.js";
import { type Story, tell } from "./stories.js";
import { waitingReports } from "./waiting-reports.js";

/** The demonstration country is only loaded into an empty database, or where the load of the same one was cut off. */
export class NotEmpty extends Error {
  override readonly name = "NotEmpty";
  /** @param begun the demonstration country of which a part is there */
  constructor(readonly begun: Plan | null) {
    super("The database already holds organisations.");
  }
}

export interface Seeding {
  readonly files: number;
  /** The same seed tells the same country; "1" where none is given. */
  readonly seed?: string;
  /** Milliseconds of the epoch: nothing in the country is later. */
  readonly until: number;
  readonly progress?: (done: number, total: number) => void;
}

/** Files are loaded by several connections at once: each file is a transaction of its own. */
const AT_ONCE = 4;

/**
 * Loads the demonstration country — bodies, officers, files with their acts, reports that wait — through the same
 * projection and the same chain as every act takes. Nobody in it is real. A load that was cut off goes on to the end that
 * was set for it then.
 * @throws NotEmpty where the database has other organisations already, or part of another demonstration country
 */
export async function seedDemonstration(
  database: Database,
  { files, seed = "1", until, progress = () => undefined }: Seeding,
): Promise<{ files: number; acts: number }> {
  const begun = await unfinished(database);
  if (begun ? begun.files !== files || begun.seed !== seed : !(await isEmpty(database))) {
    throw new NotEmpty(begun);
  }
  const plan: Plan = begun ?? { files, seed, until };
  const random = randomness(seed);
  const organisations = demonstrationOrganisations(random.branch("organisations"), plan.until);
  const owner = new pg.Client(database.owner);
  await owner.connect();
  try {
    if (!begun) await loadPlan(owner, plan, random, organisations);
    const loaded = await loadFiles(
      database,
      plan,
      random,
      bodiesByRegion(organisations),
      await filesThere(owner),
      progress,
    );
    await complete(owner);
    return loaded;
  } finally {
    await owner.end();
  }
}

/** The plan with everything that is not a file, all or nothing. */
async function loadPlan(
  owner: pg.Client,
  plan: Plan,
  random: Randomness,
  organisations: readonly DemonstrationOrganisation[],
): Promise<void> {
  const { until } = plan;
  const officers = demonstrationOfficers(random.branch("officers"), organisations, until);
  const hotline = officers.find(({ username }) => username === "hotline") ?? officers[0]!;
  const reports = waitingReports(random.branch("reports"), until);
  await owner.query("begin");
  await begin(owner, plan);
  await loadDirectory(owner, organisations, officers, await hashPassword(DEMONSTRATION_PASSWORD), until);
  await loadReports(owner, random.branch("codes"), reports, hotline.id);
  await owner.query("commit");
}

async function loadFiles(
  database: Database,
  { files, until }: Plan,
  random: Randomness,
  bodies: ReturnType<typeof bodiesByRegion>,
  there: ReadonlySet<string>,
  progress: (done: number, total: number) => void,
): Promise<{ files: number; acts: number }> {
  const known = await new Knowledge(database).known();
  const parts = castFiles(random.branch("cast"), files, localMoment(until));
  let next = 0;
  let done = 0;
  let acts = 0;
  progress(0, parts.length);
  const work = async (): Promise<void> => {
    while (next < parts.length) {
      const place = next++;
      const part = parts[place]!;
      const branch = random.branch(`story ${place}`);
      const story = tell(part, bodies(part.region), branch, until);
      // Not `acts += await`: that would read the sum before others add to it.
      const kept = story.acts.length > 0 ? await keepStory(database, known, story, branch, until, there) : 0;
      acts += kept;
      progress(++done, parts.length);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return { files: done, acts };
}

async function keepStory(
  queries: Queries,
  known: Known,
  { person, region, acts }: Story,
  random: Randomness,
  until: number,
  there: ReadonlySet<string>,
): Promise<number> {
  const opened = acts[0]!.at;
  const id = seededId(random, Date.parse(opened));
  if (there.has(id)) return acts.length;
  const kept = acts.map(
    (act, place): KeptAct => ({
      ...act,
      file: id,
      sequence: place + 1,
      recordedAt: act.recordedAt ?? act.at,
      officer: null,
    }),
  );
  const { outcome } = await append(queries, {
    organisation: acts[0]!.by.organisation!,
    officer: null,
    file: id,
    version: 0,
    bodies: kept.map(canonical),
    key: null,
    digest: null,
    opening: { year: Number(opened.slice(0, 4)), person, region, opened_at: opened },
    projection: project(known, {
      id,
      file: caseFileOf({ person, acts: kept }),
      region,
      now: localMoment(until),
      before: [],
      participants: [],
      cause: "act",
    }),
  });
  if (outcome !== "recorded") throw new Error(`a file of the demonstration was answered ${outcome}`);
  return kept.length;
}
