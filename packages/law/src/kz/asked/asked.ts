import type { Asked } from "../../model/coverage.js";
import type { KzProvision } from "../provisions.js";
import { ASKED_BY_CODES } from "./asked-codes.js";
import { ASKED_OF_COMMISSIONS } from "./asked-commissions.js";
import { ASKED_BY_LAW } from "./asked-l110.js";
import { ASKED_BY_REFERRAL } from "./asked-referral.js";
import { ASKED_BY_SERVICES } from "./asked-services.js";

/**
 * What every provision of the table asks, and of whom. A provision without an entry does not compile; what carries it
 * is not said here but found in the tables.
 */
export const ASKED: Readonly<Record<KzProvision, Asked>> = {
  ...ASKED_BY_LAW,
  ...ASKED_BY_REFERRAL,
  ...ASKED_BY_SERVICES,
  ...ASKED_BY_CODES,
  ...ASKED_OF_COMMISSIONS,
};
