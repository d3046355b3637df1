import type { Act } from "./act.js";
import type { Subject } from "./subject.js";
import type { Text } from "./text.js";

/** One value that a field may take. */
export interface Choice {
  readonly value: string;
  readonly title: Text;
  readonly help?: Text;
  /** The heading under which the form shows the choice, where a list is long. */
  readonly group?: Text;
}

interface FieldBase {
  readonly title: Text;
  readonly help?: Text;
  readonly required?: boolean;
  /** Not among the first things that the law needs: folded away in the form until asked for. */
  readonly folded?: boolean;
  /** Asked only where another field of the same act has one of these values (of several choices: any of them). */
  readonly when?: { readonly field: string; readonly in: readonly (string | boolean)[] };
}

/** A field of an act's data. From it come the type, the schema, the form, and the column of an export. */
export type Field = FieldBase &
  /** `open`: the law's list is open ("may include"), so a code that is not in it is accepted too. */
  (
    | { readonly type: "choice"; readonly choices: readonly Choice[]; readonly open?: boolean }
    | {
        readonly type: "choices";
        readonly choices: readonly Choice[];
        readonly open?: boolean;
        readonly min?: number;
      }
    /** Any of the kinds of subject, or of those named. */
    | { readonly type: "subjects"; readonly among?: readonly Subject[]; readonly min?: number }
    /** One subject kind. */
    | { readonly type: "subject"; readonly among?: readonly Subject[] }
    /** Ids of organisations in the directory. */
    | { readonly type: "organisations"; readonly kinds?: readonly Subject[]; readonly min?: number }
    /** Short codes without a fixed list, e.g. articles of an offence: `128(2)`. */
    | { readonly type: "codes"; readonly pattern: string; readonly min?: number }
    | { readonly type: "text"; readonly multiline?: boolean; readonly maxLength: number }
    | { readonly type: "date" }
    | { readonly type: "moment" }
    | { readonly type: "yes-no" }
    | { readonly type: "number"; readonly min: number; readonly max: number }
    /** The id of an earlier act of the same file. */
    | { readonly type: "act"; readonly kinds?: readonly string[] }
    /** The scored sheet of identification: a map from row number to score. */
    | { readonly type: "sheet" }
  );

export const TRACKS = [
  "detection",
  "consent",
  "referral",
  "identification",
  "services",
  "minors",
  "foreigners",
  "return",
  "justice",
  "compensation",
  "commission",
  "risk",
  "prevention",
  "mediation",
  "file",
] as const;
export type Track = (typeof TRACKS)[number];

/**
 * The one declaration of an act kind (design: name, actors, schema of the data, texts in three languages).
 * `K` is the type of the keys of the jurisdiction's provisions: a citation that is not in the table does not compile.
 */
export interface ActKind<K extends string = string> {
  readonly track: Track;
  /** What the file is about in which the act belongs: a person where absent, the work of bodies, or either. */
  readonly about?: "work" | "either";
  /** What follows from the act by counting, in words: nobody types it in. `earlier` are the acts before it that count. */
  readonly result?: (act: Act, earlier: readonly Act[]) => Text | null;
  /** What may be done, as a button says it: "Give notice". */
  readonly title: Text;
  /** What was done, as the timeline says it: "Notice was given". */
  readonly did: Text;
  /** What it is and when it is done, in a sentence. */
  readonly help: Text;
  readonly actors: readonly Subject[];
  /** Only these bodies, and who recorded it, may know that there is such an act in a file; all of the file where absent. */
  readonly knownTo?: readonly Subject[];
  readonly basis: readonly K[];
  readonly fields: Readonly<Record<string, Field>>;
}
