import { right } from "../common/asking.js";
import { NOTHING } from "../common/reasons.js";
import { BODIES } from "../common/unread.js";
import type { Asked } from "../model/coverage.js";
import type { KgProvision } from "./provisions.js";

/** What every provision of the table asks, and of whom as far as it was seen. */
export const ASKED: Readonly<Record<KgProvision, Asked>> = {
  "KGL subject": right(["service-provider"]),
  "KGL 6(6)": { norm: "structure", of: [], nothing: NOTHING.body },
  "KGR identification": { norm: "duty", of: BODIES },
  "KGR referral": { norm: "duty", of: BODIES },
  "KGP programme": { norm: "structure", of: [], nothing: NOTHING.body },
};
