import type { Paper } from "../../model/paper.js";
import type { KzProvision } from "../provisions.js";
import { IDENTIFICATION_SHEET } from "./identification-sheet.js";
import { INFORMATION_CARD } from "./information-card.js";
import { REFERRAL_PACKAGE } from "./referral-package.js";
import { REPORT } from "./report.js";
import { RIGHTS_NOTICE } from "./rights-notice.js";
import { RISK_QUESTIONNAIRE } from "./risk-questionnaire.js";
import { VOTING_SHEET } from "./voting-sheet.js";

/** The papers of the jurisdiction, by the name that stands in their address. */
export const PAPERS = {
  rights: RIGHTS_NOTICE,
  card: INFORMATION_CARD,
  sheet: IDENTIFICATION_SHEET,
  report: REPORT,
  package: REFERRAL_PACKAGE,
  "voting-sheet": VOTING_SHEET,
  questionnaire: RISK_QUESTIONNAIRE,
} as const satisfies Readonly<Record<string, Paper<KzProvision>>>;
