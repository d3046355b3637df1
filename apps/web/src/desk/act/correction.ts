import type { ActKind, Field } from "@pana/law";
import type { Standing } from "../file/timeline.js";
import type { Draft } from "./draft.js";
import { toData, toValues, type Values } from "./values.js";

const PLACE = "data.";

/** The fields of the corrected act as the correction asks them: each under `data.`, where the record keeps them. */
const placed = (fields: ActKind["fields"]): Record<string, Field> =>
  Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [
      PLACE + name,
      field.when ? { ...field, when: { ...field.when, field: PLACE + field.when.field } } : field,
    ]),
  );

/** The form that corrects an act: the questions of the corrected act, and why it is corrected. */
export function correctionForm(correcting: ActKind, corrected: ActKind): ActKind {
  const { act, why } = correcting.fields;
  return {
    ...correcting,
    fields: {
      // The address names the act, so it is never asked; a kept draft is recognised by it.
      ...(act ? { act: { ...act, when: { field: "act", in: [] } } } : {}),
      ...placed(corrected.fields),
      ...(why ? { why } : {}),
    },
  };
}

/** What the form begins with: the answers that stand now. */
export const correctionValues = (corrected: ActKind, id: string, { data }: Standing): Values => ({
  act: id,
  ...Object.fromEntries(
    Object.entries(toValues(corrected, data)).map(([name, value]) => [PLACE + name, value]),
  ),
});

/** Keys in one order, so that two records of the same answers look the same. */
const sorted = (value: unknown): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(
        Object.entries(value)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([key, one]) => [key, sorted(one)]),
      )
    : value;
const same = (a: unknown, b: unknown): boolean => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));

/**
 * The data of the correcting act: which act, why, and only what is different now. What was recorded and is not asked
 * (a file from elsewhere) stays as it is.
 */
export function correctionData(
  form: ActKind,
  corrected: ActKind,
  id: string,
  before: Standing,
  { values, at }: Draft,
): Record<string, unknown> {
  const { why, ...answers } = toData(form, values);
  const unasked = Object.entries(before.data).filter(([name]) => !(name in corrected.fields));
  const data = {
    ...Object.fromEntries(unasked),
    ...Object.fromEntries(Object.entries(answers).map(([name, value]) => [name.slice(PLACE.length), value])),
  };
  const asBefore = { ...Object.fromEntries(unasked), ...toData(corrected, toValues(corrected, before.data)) };
  return {
    act: id,
    ...(at !== null && at !== before.at ? { at } : {}),
    ...(why === undefined ? {} : { why }),
    ...(same(data, asBefore) ? {} : { data }),
  };
}
