import type { KzProvision } from "../provisions.js";
import { monthlyIndexOn } from "./index-by-year.js";

/** What became of the injured party: CF 7 pays by it. HIV counts as grave harm. */
export type Harm = "none" | "grave" | "death";

/** The amounts of CF 7 in monthly calculation indices. */
export const UNITS = { basic: 30, grave: 40, death: 50 } as const;

export interface Compensation {
  /** 0 where no crime named is covered. */
  readonly units: 0 | 30 | 40 | 50;
  readonly basis: readonly KzProvision[];
}

/** CF 7(1): 30 indices by the crime itself. An article named without its part is read as its basic part. */
const BASIC = /^(128|135)(\([123]\).*|\(4\)(\(1\))?)?$|^134(\(.*)?$/;
/** CF 7(2), (3): covered only where there was grave harm, HIV or death. */
const BY_HARM = /^116\(3\)|^(125|126)\(3\)\(3\)$|^(128|135)\(4\)\(2\)$/;

/**
 * How much the Fund pays for crimes, each given as it is cited (`128(2)`): the larger amount absorbs the smaller
 * (CF 7(4)). Null where only the harm could tell and it is not known. Only crimes connected with trafficking are known
 * here: CF 7 also covers torture and sexual crimes against minors.
 */
export function compensationFor(offences: readonly string[], harm: Harm | null): Compensation | null {
  const found: { readonly units: 30 | 40 | 50; readonly by: KzProvision }[] = [];
  let unknown = false;
  for (const code of offences) {
    if (BASIC.test(code)) found.push({ units: UNITS.basic, by: "CF 7(1)" });
    if (!BY_HARM.test(code)) continue;
    if (harm === null) unknown = true;
    else if (harm === "grave") found.push({ units: UNITS.grave, by: "CF 7(2)" });
    else if (harm === "death") found.push({ units: UNITS.death, by: "CF 7(3)" });
  }
  if (unknown) return null;
  const largest = found.reduce((most, own) => (own.units > most.units ? own : most), {
    units: 0 as 0 | 30 | 40 | 50,
    by: "CF 7" as KzProvision,
  });
  const several = new Set(found.map(({ units }) => units)).size > 1;
  return { units: largest.units, basis: several ? [largest.by, "CF 7(4)"] : [largest.by] };
}

/** The sum in tenge on a day (ISO 8601), or null where the index of the day is not known. */
export function tengeFor(units: number, date: string): number | null {
  const index = monthlyIndexOn(date);
  return index === null ? null : units * index;
}
