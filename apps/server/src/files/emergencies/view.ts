import type { Queries } from "../../database/database.js";
import type { Known } from "../../organisations/knowledge.js";
import type { Keyring } from "../../vault/keys/keyring.js";
import { readFileKey } from "../../vault/typed/store.js";
import { openTyped, type TypedPlace } from "../../vault/typed/typed.js";
import { nameOf } from "../viewer.js";
import type { Emergency } from "./contract.js";
import { type EmergencyRow, ownReviewsOverdue, readEmergencies } from "./store.js";

/** What the database holds of the emergencies of a file, with the key of what is typed in it. */
export interface SealedEmergencies {
  readonly rows: readonly EmergencyRow[];
  readonly key: Awaited<ReturnType<typeof readFileKey>>;
  /** How many emergencies of the viewer's organisation, in whatever file, have not been reviewed in time. */
  readonly overdue: number;
}

export async function readSealed(queries: Queries, file: string): Promise<SealedEmergencies> {
  const rows = await readEmergencies(queries, file);
  return {
    rows,
    key: rows.length > 0 ? await readFileKey(queries, file) : null,
    overdue: await ownReviewsOverdue(queries),
  };
}

/**
 * The emergencies of a file as it shows them; why is for all who take part, who exactly for colleagues.
 * @param hidden organisations of which the viewer may not know that they take part
 */
export async function emergenciesOf(
  known: Known,
  keyring: Keyring,
  file: string,
  { rows, key }: SealedEmergencies,
  hidden: ReadonlySet<string>,
): Promise<Emergency[]> {
  const place = (what: TypedPlace["what"], { id }: EmergencyRow) => ({ file, what, of: id });
  const typed = (await openTyped(
    keyring,
    file,
    key,
    rows.flatMap((row) => [
      { place: place("reason", row), bytes: row.reason },
      { place: place("note", row), bytes: row.note },
    ]),
  )) as readonly (string | null)[];
  const named = (id: string | null) => (id === null || hidden.has(id) ? null : nameOf(known, id));
  return rows.map((row, index) => ({
    ...{ id: row.id, parts: [...row.parts], at: row.at, until: row.until, reviewBy: row.reviewBy },
    ...{ officer: row.officerName, mayReview: row.mayReview, organisation: named(row.organisation) },
    reason: typed[2 * index] ?? null,
    review:
      row.reviewedAt === null
        ? null
        : {
            at: row.reviewedAt,
            justified: row.justified === true,
            organisation: named(row.reviewedFrom),
            note: typed[2 * index + 1] ?? null,
          },
  }));
}
