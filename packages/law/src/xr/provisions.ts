import { provisionsOf } from "../common/provisions.js";
import type { NormativeAct } from "../model/provision.js";
import { text } from "../model/text.js";

const words = (all: string) => text(all, all, all); // until it is translated

export const NORMATIVE_ACTS = {
  XRL: { short: "XRL", title: words("Law of Ruritania on countering human trafficking"), address: null },
} as const satisfies Readonly<Record<string, NormativeAct>>;

export const PROVISIONS = provisionsOf(
  "XRL",
  [{ edition: "first", validFrom: "2020-01-01", validTo: null, mark: "V" }],
  { "XRL 7": words("A person who was detected is given shelter within three working days") },
);
export type XrProvision = keyof typeof PROVISIONS;
