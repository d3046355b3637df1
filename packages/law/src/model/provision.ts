import type { Text } from "./text.js";

/** How a provision was verified: read; read in an old edition; seen in a secondary source; remembered; deduced. */
export type Mark = "V" | "V-old" | "S" | "U" | "D";

/** A provision in one edition. Dates are ISO 8601, `validTo` is the last day or null while in force. */
export interface Provision {
  /** Short name of the act. */
  readonly act: string;
  /** Number within the act, e.g. `9(1)`. */
  readonly provision: string;
  readonly edition: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly title: Text;
  readonly mark: Mark;
}

/** A normative act that provisions belong to. */
export interface NormativeAct {
  readonly short: string;
  readonly title: Text;
  readonly address: string | null;
}

/** A citation as answers carry it. */
export interface Citation {
  readonly act: string;
  readonly provision: string;
}
