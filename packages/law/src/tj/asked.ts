import { right } from "../common/asking.js";
import { NOTHING } from "../common/reasons.js";
import type { Asked } from "../model/coverage.js";
import type { TjProvision } from "./provisions.js";

/** What every provision of the table asks, and of whom as far as it was seen. */
export const ASKED: Readonly<Record<TjProvision, Asked>> = {
  "TJL 1": { norm: "definition", of: [], nothing: NOTHING.meaning },
  "TJL 30": right(["service-provider"]),
};
