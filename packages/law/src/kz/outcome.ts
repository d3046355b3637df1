import { score } from "../engine/score.js";
import type { Act } from "../model/act.js";
import type { Sheet } from "../model/answers.js";
import type { Known } from "../model/jurisdiction.js";
import { SCALE } from "./identification/scale.js";

/** The sheet of an identification; where it holds only the scores, the track and the day are those of the file and the act. */
export function sheetOf({ at, data }: Act, minor: boolean): Sheet | null {
  const sheet = data.sheet as Partial<Sheet> | Sheet["items"] | null | undefined;
  if (sheet === undefined || sheet === null || typeof sheet !== "object") return null;
  if (typeof sheet.items !== "object") return { minor, at, items: sheet as Sheet["items"] };
  const { items, ...told } = sheet as Pick<Sheet, "items"> & Partial<Sheet>;
  return { minor: told.minor ?? minor, at: told.at ?? at, items };
}

/**
 * Whether the sheet of `identification.held` reaches the thresholds of CR 9 in the edition of the day of the talk.
 * Decided by the act alone (and the date of birth in the file), so that no other act can change what the sheet said.
 */
export function isPositive(act: Act, { minorByBirth }: Pick<Known, "minorByBirth">): boolean {
  const minor = minorByBirth === true;
  // Nine tables ask the same of one act, one after the other: adding up the sheet each time was a fifth of a walk.
  if (act !== lastAsked.act || minor !== lastAsked.minor) {
    const sheet = sheetOf(act, minor);
    lastAsked = { act, minor, positive: sheet !== null && score(SCALE, sheet).identified };
  }
  return lastAsked.positive;
}

/** The answer given last. An act never changes, so for the same act it is the same. */
let lastAsked: { readonly act: Act | null; readonly minor: boolean; readonly positive: boolean } = {
  act: null,
  minor: false,
  positive: false,
};

/** Who may identify without the others, and then owes a referral (RR 39). */
const ONE_SIDED: readonly unknown[] = ["police", "npo"];

/** Whether only the police and/or a non-profit identified (RR 39). */
export function isOneSided({ by, data }: Act): boolean {
  if (!ONE_SIDED.includes(by.kind)) return false;
  return !Array.isArray(data.participants) || data.participants.every((kind) => ONE_SIDED.includes(kind));
}
