import type { ActKind, Field } from "./act-kind.js";
import type { Sheet } from "./answers.js";
import type { Subject } from "./subject.js";

type ChoiceValue<F> = F extends { readonly choices: readonly (infer C)[] }
  ? F extends { readonly open: true }
    ? string
    : C extends { readonly value: infer V }
      ? V
      : never
  : never;

/** The value of one field, as it stands in an act's data. */
export type ValueOf<F extends Field> = F extends { readonly type: "choice" }
  ? ChoiceValue<F>
  : F extends { readonly type: "choices" }
    ? readonly ChoiceValue<F>[]
    : F extends { readonly type: "subjects" }
      ? readonly Subject[]
      : F extends { readonly type: "subject" }
        ? Subject
        : F extends { readonly type: "organisations" | "codes" }
          ? readonly string[]
          : F extends { readonly type: "yes-no" }
            ? boolean
            : F extends { readonly type: "number" }
              ? number
              : F extends { readonly type: "sheet" }
                ? Sheet | Sheet["items"]
                : string;

type RequiredKeys<F> = {
  [N in keyof F]: F[N] extends { readonly required: true } ? N : never;
}[keyof F];

/** The type of an act's data, which follows from the declaration of its kind. */
export type DataOf<A extends ActKind> = {
  readonly [N in RequiredKeys<A["fields"]>]: ValueOf<A["fields"][N] & Field>;
} & {
  readonly [N in Exclude<keyof A["fields"], RequiredKeys<A["fields"]>>]?: ValueOf<A["fields"][N] & Field>;
};
