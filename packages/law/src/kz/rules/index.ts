import { COMMISSION_RULES } from "../work/commission-rules.js";
import { PREVENTION_RULES } from "../work/prevention-rules.js";
import { RISK_RULES } from "../work/risk-rules.js";
import { WITHOUT_CARE_RULES } from "./children-without-care.js";
import { COMPENSATION_RULES } from "./compensation.js";
import { DETECTION_RULES } from "./detection.js";
import { FOREIGNER_RULES } from "./foreigners.js";
import { IDENTIFICATION_RULES } from "./identification.js";
import { JUSTICE_RULES } from "./justice.js";
import type { KzRule } from "./kz-rule.js";
import { MINOR_RULES } from "./minors.js";
import { NEED_AND_COMPLAINT_RULES } from "./needs-and-complaints.js";
import { RETURN_RULES } from "./return.js";
import { SAFE_PLACE_RULES } from "./safe-place.js";
import { SERVICE_RULES } from "./services.js";

/** Every duty that the tracks make, and what differs for minors on the same steps. */
export const RULES: readonly KzRule[] = [
  ...DETECTION_RULES,
  ...SAFE_PLACE_RULES,
  ...IDENTIFICATION_RULES,
  ...SERVICE_RULES,
  ...NEED_AND_COMPLAINT_RULES,
  ...MINOR_RULES,
  ...WITHOUT_CARE_RULES,
  ...JUSTICE_RULES,
  ...FOREIGNER_RULES,
  ...RETURN_RULES,
  ...COMPENSATION_RULES,
  ...COMMISSION_RULES,
  ...RISK_RULES,
  ...PREVENTION_RULES,
];
