import { STANDINGS as UNREAD } from "../common/unread.js";
import type { Standing } from "../model/jurisdiction.js";

export const STANDINGS = {
  ...UNREAD,
  inquired: { set: [{ kind: "inquiry.made" }] },
} as const satisfies Readonly<Record<string, Standing>>;
export type UzStanding = keyof typeof STANDINGS;
