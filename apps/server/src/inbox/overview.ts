import type { Static } from "typebox";
import type { Caller } from "../access/caller.js";
import { countedReviews } from "../files/emergencies/store.js";
import type { Recording } from "../files/record.js";
import { nameOf } from "../files/viewer.js";
import type { Refusal } from "../http/refusal.js";
import type { Known } from "../organisations/knowledge.js";
import type { inboxContract } from "./contract.js";
import { maySee, notSeen } from "./list.js";
import { countedFiles, type KeptRow, keptTerms } from "./store.js";
import { titlesOf } from "./titles.js";

type Overview = Static<(typeof inboxContract)["overview"]["schema"]["response"][200]>;

/** How long an overview is shown again before it is counted anew, in milliseconds: a million duties take a second. */
const FRESH = 60_000;

/** Overviews that were counted lately, by the body at the top; the country under the empty name. */
export class Overviews {
  readonly #counted = new Map<string, { readonly at: number; readonly overview: Promise<Overview> }>();

  constructor(private readonly services: Recording) {}

  /** How terms are kept: in the country for a coordinator, in the own body and those below for a supervisor. */
  async read(caller: Caller): Promise<Overview | Refusal> {
    const scope = maySee(caller, "country") ? "country" : "below";
    if (!maySee(caller, scope)) return notSeen();
    const top = scope === "country" ? null : caller.organisation.id;
    const known = this.#counted.get(top ?? "");
    const now = Date.parse(this.services.now());
    if (known && Math.abs(now - known.at) < FRESH) return known.overview;
    const overview = this.#count(top, scope);
    this.#counted.set(top ?? "", { at: now, overview });
    overview.catch(() => this.#counted.delete(top ?? ""));
    return overview;
  }

  async #count(top: string | null, scope: "country" | "below"): Promise<Overview> {
    const { database, knowledge, now } = this.services;
    const asOf = now();
    const [duties, files, reviews, known] = await Promise.all([
      keptTerms(database, top),
      countedFiles(database, top),
      countedReviews(database, top, asOf),
      knowledge.known(),
    ]);
    return { scope, ...tally(known, duties, files), reviews: { ...reviews }, asOf };
  }
}

const COLUMN = {
  met: "met",
  "met-late": "metLate",
  open: "open",
  overdue: "overdue",
  lapsed: "lapsed",
} as const satisfies Record<KeptRow["state"], string>;
type Tally = Record<(typeof COLUMN)[keyof typeof COLUMN], number>;
const nothing = (): Tally => ({ met: 0, metLate: 0, open: 0, overdue: 0, lapsed: 0 });

/** Adds up rows by a key; rows without a key are left out. */
function addUp<R extends KeptRow>(
  rows: readonly R[],
  keyOf: (row: R) => string | null,
): ReadonlyMap<string, Tally> {
  const by = new Map<string, Tally>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === null) continue;
    const sums = by.get(key) ?? nothing();
    sums[COLUMN[row.state]] += row.duties;
    by.set(key, sums);
  }
  return by;
}

function tally(
  known: Known,
  duties: readonly KeptRow[],
  files: Awaited<ReturnType<typeof countedFiles>>,
): Pick<Overview, "byTerm" | "byRegion" | "byOrganisation" | "byStatus"> {
  const titles = titlesOf(known.law);
  const termOf = new Map(duties.map(({ rule, term }) => [rule, term]));
  const filesIn = new Map<string, number>();
  const filesOf = new Map<string, number>();
  for (const { region, status, files: count } of files) {
    if (region !== null) filesIn.set(region, (filesIn.get(region) ?? 0) + count);
    filesOf.set(status, (filesOf.get(status) ?? 0) + count);
  }
  const byRegion = addUp(duties, ({ region }) => region);
  return {
    byTerm: [...addUp(duties, ({ rule }) => rule)]
      .map(([rule, sums]) => ({
        term: termOf.get(rule) ?? null,
        title: { ...(titles.get(rule) ?? { kk: rule, ru: rule, en: rule }) },
        ...sums,
      }))
      .sort((a, b) => ((a.term ?? "~") < (b.term ?? "~") ? -1 : 1)),
    byRegion: [...new Set([...filesIn.keys(), ...byRegion.keys()])].sort().map((region) => {
      const { lapsed: _, ...sums } = byRegion.get(region) ?? nothing();
      return { region, files: filesIn.get(region) ?? 0, ...sums };
    }),
    byOrganisation: [...addUp(duties, ({ bearer }) => bearer)]
      .map(([id, { lapsed: _, ...sums }]) => ({
        organisation: nameOf(known, id),
        region: known.directory.get(id)?.region ?? null,
        ...sums,
      }))
      .sort(
        (a, b) =>
          b.overdue - a.overdue || b.open - a.open || (a.organisation.id < b.organisation.id ? -1 : 1),
      ),
    byStatus: [...filesOf]
      .map(([status, count]) => ({ status, files: count }))
      .sort((a, b) => b.files - a.files),
  };
}
