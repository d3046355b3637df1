import type { Choice, Field } from "../model/act-kind.js";
import type { LensReading, Screening, ScreeningRules } from "../model/screening.js";
import type { Law } from "./compile.js";
import { citation } from "./tables.js";

/** The element without which the others are circumstances only. */
const SIGNS = "how";

const listed = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

/** Whether something of vulnerability is ticked, and all of it beyond the list of the law. */
function policyOnly({ circumstances }: ScreeningRules, data: Readonly<Record<string, unknown>>): boolean {
  const policies = circumstances.filter(({ footing }) => footing === "policy");
  const fields = new Set(circumstances.map(({ ticks }) => ticks.field));
  const ticked = [...fields].flatMap((field) => listed(data[field]).map((value) => ({ field, value })));
  return (
    ticked.length > 0 &&
    ticked.every(({ field, value }) =>
      policies.some(({ ticks }) => ticks.field === field && ticks.value === value),
    )
  );
}

/** The signs that are ticked, under the headings of each lens. */
function through(
  { lenses, signsField }: ScreeningRules,
  field: Field | undefined,
  data: Readonly<Record<string, unknown>>,
): readonly LensReading[] {
  const choices: readonly Choice[] = field && "choices" in field ? field.choices : [];
  const ticked = listed(data[signsField]);
  return lenses.map(({ title, note, address, headings }) => ({
    title,
    note,
    address,
    headings: headings.map(({ title, of }) => ({
      title,
      signs: choices
        .filter(({ value }) => of.includes(value) && ticked.includes(value))
        .map(({ title }) => title),
    })),
  }));
}

/**
 * What the signs ticked in a form suggest to whoever found the person. The combination counts: no number of signs is a threshold, and
 * nothing is decided.
 * @param kind the kind of act whose form it is
 * @param data the answers of the form, as far as they are given
 * @param minor whether the person is, or may be, a minor
 * @returns null where the jurisdiction reads no signs in that form
 */
export function screen(
  law: Law,
  kind: string,
  data: Readonly<Record<string, unknown>>,
  minor: boolean,
): Screening | null {
  const { screening } = law.jurisdiction;
  if (screening === null || screening.of !== kind) return null;
  const elements = screening.elements.map(({ element, title, signs }) => ({
    element,
    title,
    signs: signs(data),
  }));
  const present = elements.filter(({ signs }) => signs.length > 0);
  const hasSigns = present.some(({ element }) => element === SIGNS);
  const suggests =
    present.length === elements.length
      ? "together"
      : hasSigns
        ? "signs"
        : present.length > 0
          ? "circumstance"
          : "nothing";
  return {
    suggests,
    said: [
      screening.suggestions[suggests],
      ...(policyOnly(screening, data) ? [screening.policyOnly] : []),
      ...(minor && suggests !== "nothing" ? [screening.minor] : []),
      ...(suggests === "nothing" ? [] : [screening.decidesNothing]),
    ],
    elements,
    lenses: through(screening, law.jurisdiction.actKinds[kind]?.fields[screening.signsField], data),
    basis: screening.basis.map((key) => citation(law.jurisdiction, key)),
  };
}
