import type { DETECTION } from "../acts/detection.js";

type Fields = (typeof DETECTION)["person.detected"]["fields"];
type TickOf<F extends keyof Fields> = Fields[F] extends {
  readonly choices: readonly { readonly value: infer V }[];
}
  ? { readonly field: F; readonly value: V }
  : Fields[F] extends { readonly type: "yes-no" }
    ? { readonly field: F; readonly value: true }
    : never;

/** An answer in the form of detection: a field or a value that the form has not got does not compile. */
export type DetectionTick = { [F in keyof Fields]: TickOf<F> }[keyof Fields];

/** The values of the signs (RR Annex 1). */
export type Sign = Extract<DetectionTick, { field: "indicators" }>["value"];
