import { competence, right, term } from "../common/asking.js";
import { NOTHING } from "../common/reasons.js";
import { BODIES } from "../common/unread.js";
import type { Asked } from "../model/coverage.js";
import type { UzProvision } from "./provisions.js";

/** What every provision of the table asks, and of whom as far as it was seen. */
export const ASKED: Readonly<Record<UzProvision, Asked>> = {
  "UZL identification": { norm: "principle", of: [], nothing: NOTHING.aims },
  "UZL rehabilitation": right(["service-provider"]),
  "UZL commissions": { norm: "structure", of: [], nothing: NOTHING.body },
  "UZL centre": { norm: "structure", of: [], nothing: NOTHING.body },
  "UZD database": competence(["police"]),
  // Which bodies these are was not seen: any may write it down, and none is held to it.
  "UZD inquiry": right(BODIES),
  "UZD answer": term(["police"]),
};
