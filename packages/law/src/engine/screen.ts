import type { Screening } from "../model/screening.js";
import type { Law } from "./compile.js";
import { citation } from "./tables.js";

/** The element without which the others are circumstances only. */
const SIGNS = "how";

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
      ...(minor && suggests !== "nothing" ? [screening.minor] : []),
      ...(suggests === "nothing" ? [] : [screening.decidesNothing]),
    ],
    elements,
    basis: screening.basis.map((key) => citation(law.jurisdiction, key)),
  };
}
