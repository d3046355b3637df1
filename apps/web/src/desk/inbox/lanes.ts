import type { DutyRow } from "../../api/operations.js";

export type Lane = DutyRow["lane"];

/** The lanes in the order of urgency, each with its colour; the word and the sign say the same as the colour. */
export const LANES = [
  { lane: "overdue", tone: "red", sign: "!" },
  { lane: "today", tone: "amber", sign: "◆" },
  { lane: "week", tone: "teal", sign: "▲" },
  { lane: "later", tone: "plain", sign: "●" },
  { lane: "no-term", tone: "plain", sign: "○" },
] as const satisfies readonly { lane: Lane; tone: string; sign: string }[];

export const laneOf = (lane: Lane) => LANES.find((one) => one.lane === lane)!;
