import { BETWEEN_STATES } from "../common/unverified.js";
import type { Unverified } from "../model/jurisdiction.js";
import { text } from "../model/text.js";

/** What was looked for and not read, beside the provisions whose marks say so themselves. */
export const UNVERIFIED: readonly Unverified[] = [
  BETWEEN_STATES,
  {
    id: "personal-data",
    what: text(
      "Дербес деректер туралы заң оқылмаған: сақтау мерзімі — жүйенің саясаты.",
      "Закон о персональных данных не прочитан: срок хранения — политика системы.",
      "The law on personal data has not been read: how long data are kept is a policy of the system.",
    ),
  },
];
