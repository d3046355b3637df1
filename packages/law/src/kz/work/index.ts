import type { ActKind } from "../../model/act-kind.js";
import type { KzProvision } from "../provisions.js";
import { COMMISSION } from "./commission-acts.js";
import { MEDIATION } from "./mediation-acts.js";
import { PREVENTION } from "./prevention-acts.js";
import { RISK } from "./risk-acts.js";

/**
 * The work of bodies that is about no person: commissions, the assessment of risks, prevention, labour mediation. Each has
 * files of its own kind, and none of its acts may stand in the file of a person.
 */
export const WORK_ACTS = {
  ...COMMISSION,
  ...RISK,
  ...PREVENTION,
  ...MEDIATION,
} as const satisfies Readonly<Record<string, ActKind<KzProvision>>>;
