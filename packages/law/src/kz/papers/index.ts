import type { Paper } from "../../model/paper.js";
import type { KzProvision } from "../provisions.js";
import { IDENTIFICATION_SHEET } from "./identification-sheet.js";
import { INFORMATION_CARD } from "./information-card.js";
import { REFERRAL_PACKAGE } from "./referral-package.js";
import { REPORT } from "./report.js";
import { RIGHTS_NOTICE } from "./rights-notice.js";

/** The papers of the jurisdiction, by the name that stands in their address. */
export const PAPERS = {
  rights: RIGHTS_NOTICE,
  card: INFORMATION_CARD,
  sheet: IDENTIFICATION_SHEET,
  report: REPORT,
  package: REFERRAL_PACKAGE,
} as const satisfies Readonly<Record<string, Paper<KzProvision>>>;
