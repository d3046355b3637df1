import type { Act } from "../model/act.js";
import type { Known } from "../model/jurisdiction.js";

/** The first row of the next block in CR Annex 2: purpose 2–6-2, acts 8–19, means 21–27, harm 29–32. */
const BLOCK_ENDS = [7, 20, 28, 33] as const;

const THRESHOLD = 5;

/**
 * Whether the sheet of `identification.held` reaches the thresholds of CR 9: for an adult five points in each of the
 * four blocks, for a minor in all but the means. Decided by the act alone (and the date of birth in the file), so that
 * no other act can change what the sheet said.
 */
export function isPositive({ data }: Act, { minorByBirth }: Known): boolean {
  const sheet = data.sheet as Readonly<Record<string, unknown>> | undefined;
  if (sheet === undefined || sheet === null) return false;
  const items = (typeof sheet.items === "object" && sheet.items !== null ? sheet.items : sheet) as Readonly<
    Record<string, unknown>
  >;
  const minor = typeof sheet.minor === "boolean" ? sheet.minor : minorByBirth === true;
  const scores = [0, 0, 0, 0];
  for (const row in items) {
    const score = items[row];
    if (typeof score !== "number") continue;
    const block = BLOCK_ENDS.findIndex((end) => Number.parseInt(row, 10) < end);
    if (block >= 0) scores[block]! += score;
  }
  return scores.every((score, block) => score >= THRESHOLD || (minor && block === 2));
}

/** Who may identify without the others, and then owes a referral (RR 39). */
const ONE_SIDED: readonly unknown[] = ["police", "npo"];

/** Whether only the police and/or a non-profit identified (RR 39). */
export function isOneSided({ by, data }: Act): boolean {
  if (!ONE_SIDED.includes(by.kind)) return false;
  return !Array.isArray(data.participants) || data.participants.every((kind) => ONE_SIDED.includes(kind));
}
