import { SAID } from "../common/acts.js";
import { NOTE } from "../common/fields.js";
import { HELP, HELP_FIELD } from "../common/help.js";
import { BODIES, WITHOUT_PROVISION } from "../common/unread.js";
import type { ActKind } from "../model/act-kind.js";
import type { TjProvision } from "./provisions.js";

/** The kinds of act of which something was seen, beside those that are written down without a provision. */
export const ACT_KINDS = {
  ...WITHOUT_PROVISION,
  "person.detected": {
    ...SAID["person.detected"],
    actors: BODIES,
    basis: ["TJL 1"],
    fields: { note: NOTE },
  },
  "service.delivered": {
    ...SAID["service.delivered"],
    // State and private institutions alike; which of them was not seen.
    actors: BODIES,
    basis: ["TJL 30"],
    fields: {
      services: {
        ...HELP_FIELD,
        choices: [HELP.meals, HELP.shelter, HELP.social, HELP.legal, HELP.reintegration],
      },
      note: NOTE,
    },
  },
} as const satisfies Readonly<Record<string, ActKind<TjProvision>>>;
