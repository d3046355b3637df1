import { SAID } from "../common/acts.js";
import { NOTE, TO } from "../common/fields.js";
import { HELP, HELP_FIELD } from "../common/help.js";
import { BODIES, WITHOUT_PROVISION } from "../common/unread.js";
import type { ActKind } from "../model/act-kind.js";
import type { KgProvision } from "./provisions.js";

/** The kinds of act of which something was seen, beside those that are written down without a provision. */
export const ACT_KINDS = {
  ...WITHOUT_PROVISION,
  "person.detected": {
    ...SAID["person.detected"],
    actors: BODIES,
    basis: ["KGR identification"],
    fields: { note: NOTE },
  },
  "referral.made": {
    ...SAID["referral.made"],
    actors: BODIES,
    basis: ["KGR referral"],
    fields: { to: TO, note: NOTE },
  },
  "service.delivered": {
    ...SAID["service.delivered"],
    actors: BODIES,
    basis: ["KGL subject"],
    // The law's own list of kinds of help was not seen.
    fields: { services: { ...HELP_FIELD, choices: Object.values(HELP) }, note: NOTE },
  },
} as const satisfies Readonly<Record<string, ActKind<KgProvision>>>;
