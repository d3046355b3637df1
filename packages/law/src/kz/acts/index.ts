import type { ActKind } from "../../model/act-kind.js";
import type { DataOf } from "../../model/data.js";
import type { KzProvision } from "../provisions.js";
import { WORK_ACTS } from "../work/index.js";
import { COMPENSATION } from "./compensation.js";
import { CONSENT } from "./consent.js";
import { DETECTION } from "./detection.js";
import { FILE } from "./file.js";
import { FOREIGNERS } from "./foreigners.js";
import { IDENTIFICATION } from "./identification.js";
import { JUSTICE } from "./justice.js";
import { MINORS } from "./minors.js";
import { NEEDS_AND_COMPLAINTS } from "./needs-and-complaints.js";
import { REFERRAL } from "./referral.js";
import { RETURN } from "./return.js";
import { SERVICE_ACTS } from "./services.js";

/** Every kind of act that a file of the jurisdiction may hold, in the order of the tracks. */
export const ACT_KINDS = {
  ...DETECTION,
  ...CONSENT,
  ...REFERRAL,
  ...IDENTIFICATION,
  ...SERVICE_ACTS,
  ...NEEDS_AND_COMPLAINTS,
  ...MINORS,
  ...FOREIGNERS,
  ...RETURN,
  ...JUSTICE,
  ...COMPENSATION,
  ...WORK_ACTS,
  ...FILE,
} as const satisfies Readonly<Record<string, ActKind<KzProvision>>>;

export type KzActKind = keyof typeof ACT_KINDS;

/** The data of a kind of act, as its declaration fixes it. */
export type KzData<K extends KzActKind> = DataOf<(typeof ACT_KINDS)[K]>;
