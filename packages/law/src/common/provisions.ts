import type { Mark, Provision } from "../model/provision.js";
import type { Text } from "../model/text.js";

/** A time in which an act had one wording. */
export interface Period {
  readonly edition: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly mark: Mark;
}

/**
 * The provisions of one act, each with its editions in the order of time. The keys are typed out in full
 * (`RR 9(1)`), so that a citation can be found by searching and a wrong one does not compile.
 */
export function provisionsOf<const A extends string, const K extends `${A} ${string}`>(
  act: A,
  periods: readonly Period[],
  titles: Readonly<Record<K, Text>>,
): Readonly<Record<K, readonly Provision[]>> {
  const table = {} as Record<K, readonly Provision[]>;
  for (const key of Object.keys(titles) as K[])
    table[key] = periods.map((period) => ({
      ...period,
      act,
      provision: key.slice(act.length + 1),
      title: titles[key],
    }));
  return table;
}
