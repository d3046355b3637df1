import type { Field } from "@pana/law";
import type { ComponentType, ReactNode } from "react";
import { SheetField } from "../../sheet/sheet-field.js";
import { ChoiceField } from "./choice-field.js";
import { ChoicesField, SubjectsField } from "./choices-field.js";
import type { FieldProps } from "./field-props.js";
import { OrganisationsField } from "./organisations-field.js";
import {
  ActField,
  CodesField,
  DateField,
  MomentField,
  NumberField,
  SubjectField,
  TextField,
  YesNoField,
} from "./plain-fields.js";

const INPUTS: { readonly [T in Field["type"]]: ComponentType<FieldProps<T>> } = {
  choice: ChoiceField,
  choices: ChoicesField,
  subjects: SubjectsField,
  subject: SubjectField,
  organisations: OrganisationsField,
  codes: CodesField,
  text: TextField,
  date: DateField,
  moment: MomentField,
  "yes-no": YesNoField,
  number: NumberField,
  act: ActField,
  sheet: SheetField,
};

/** The control for a field, by the type in its declaration. */
export function FieldInput(props: FieldProps): ReactNode {
  const Input = INPUTS[props.field.type] as ComponentType<FieldProps>;
  return <Input {...props} />;
}
