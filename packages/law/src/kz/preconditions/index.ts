import { WORK_PRECONDITIONS } from "../work/preconditions.js";
import { COMPENSATION_PRECONDITIONS } from "./compensation.js";
import { FILE_PRECONDITIONS } from "./file.js";
import { FOREIGNER_PRECONDITIONS } from "./foreigners.js";
import { IDENTIFICATION_PRECONDITIONS } from "./identification.js";
import { JUSTICE_PRECONDITIONS } from "./justice.js";
import type { KzPrecondition } from "./kz-precondition.js";
import { MINOR_PRECONDITIONS } from "./minors.js";
import { REFERRAL_PRECONDITIONS } from "./referral.js";
import { RETURN_PRECONDITIONS } from "./return.js";
import { SERVICE_PRECONDITIONS } from "./services.js";

/** What must be so for an act to be lawful; the first that fails is the one that is said. */
export const PRECONDITIONS: readonly KzPrecondition[] = [
  ...FILE_PRECONDITIONS,
  ...REFERRAL_PRECONDITIONS,
  ...IDENTIFICATION_PRECONDITIONS,
  ...SERVICE_PRECONDITIONS,
  ...JUSTICE_PRECONDITIONS,
  ...FOREIGNER_PRECONDITIONS,
  ...MINOR_PRECONDITIONS,
  ...RETURN_PRECONDITIONS,
  ...COMPENSATION_PRECONDITIONS,
  ...WORK_PRECONDITIONS,
];
