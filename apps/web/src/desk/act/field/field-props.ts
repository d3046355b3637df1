import type { Act, ActKind, Field, Language, Subject, Text } from "@pana/law";
import type { Value, Values } from "../values.js";

/** An organisation as the directory lists it. */
export interface DirectoryOrganisation {
  readonly id: string;
  readonly name: Text;
  readonly kinds: readonly string[];
  readonly region: string | null;
  readonly suspended: boolean;
}

/** An act of this file as a field offers it: what was done, when, by whom. */
export interface NamedAct {
  readonly act: Act;
  readonly name: string;
}

/** What fields know besides their declaration. */
export interface FieldContext {
  readonly language: Language;
  readonly kind: ActKind;
  readonly directory: readonly DirectoryOrganisation[];
  readonly regions: readonly { readonly code: string; readonly name: string }[];
  /** The region whose organisations are offered first. */
  readonly region: string | null;
  readonly acts: readonly NamedAct[];
  readonly subjectName: (subject: Subject) => string;
  /** The moment of the act being recorded: a sheet is judged by the edition of that day. */
  readonly at: string;
  readonly minor: boolean;
  /** The kind in which the organisation acts: it is present itself at what it does. */
  readonly as: Subject | null;
  /** All that is typed so far, for a field that depends on another. */
  readonly values: Values;
  /** Answers another field of the same form, for a control that asks two at once. */
  readonly set: (name: string, value: Value | undefined) => void;
}

interface PropsOf<T extends Field["type"]> {
  readonly name: string;
  readonly field: Extract<Field, { type: T }>;
  readonly value: Value | undefined;
  readonly error: string | undefined;
  /** Called with undefined where the answer is taken back. */
  readonly onChange: (value: Value | undefined) => void;
  readonly context: FieldContext;
}

/** The props of the control for a type of field; for any type, one of them. */
export type FieldProps<T extends Field["type"] = Field["type"]> = { [K in T]: PropsOf<K> }[T];

/** The id of the element that an error links to. */
export const fieldId = (name: string): string => `field-${name}`;

/** What a field asks, as a group of controls is told it. */
export const questionOf = ({
  name,
  field,
  error,
  context: { language },
}: Pick<FieldProps, "name" | "field" | "error" | "context">) => ({
  name,
  title: field.title[language],
  help: field.help?.[language],
  optional: field.required !== true,
  error,
});
