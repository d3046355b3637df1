import type { Ranged, StrataAnswer } from "../strata/strata.js";

const PER = 100_000;

/** A row of the table of SDG indicator 16.2.2. Rates are per 100,000 people. */
export interface SdgRow {
  /** The sex, age or form; null for all. */
  readonly part: string | null;
  readonly population: number;
  readonly detected: number;
  readonly detectedRate: number;
  /** Seen and unseen; null where there is no estimate that an interval supports. */
  readonly estimatedRate: Ranged | null;
}

/** A part whose population is not known. */
export class NoPopulation extends RangeError {
  constructor(readonly part: string) {
    super(`the population of ${part} is not known`);
  }
}

/** The name under which a population stands for every part, e.g. where parts are forms of exploitation. */
export const EVERYBODY = "all";

/**
 * Victims of trafficking per 100,000 population, detected and estimated, by part (SDG indicator 16.2.2: by sex, age and form).
 *
 * UNODC 2018, Monitoring Target 16.2 of the Sustainable Development Goals: multiple systems estimation for the undetected.
 * @param parts how many were detected in each part
 * @param answer the estimate of the same parts; detected only, where there is none
 * @param population people by part, or of `all`, who then stand under every part
 * @throws {NoPopulation} naming the part
 */
export function sdgTable(
  parts: readonly { readonly name: string; readonly detected: number }[],
  answer: StrataAnswer | null,
  population: ReadonlyMap<string, number>,
): readonly SdgRow[] {
  const everybody = population.get(EVERYBODY);
  const peopleOf = (name: string): number => {
    const found = population.get(name) ?? everybody;
    if (found === undefined) throw new NoPopulation(name);
    return found;
  };
  const rateOf = ({ total, lower, upper }: Ranged, people: number): Ranged => ({
    total: (PER * total) / people,
    lower: (PER * lower) / people,
    upper: (PER * upper) / people,
  });
  const modelled = answer?.verdict === "modelled" ? answer : null;
  const rows = parts.map(({ name, detected }): SdgRow => {
    const people = peopleOf(name);
    const estimate = modelled?.strata.find((stratum) => stratum.name === name)?.estimate ?? null;
    return {
      part: name,
      population: people,
      detected,
      detectedRate: (PER * detected) / people,
      estimatedRate: estimate === null ? null : rateOf(estimate, people),
    };
  });
  const all = everybody ?? parts.reduce((sum, { name }) => sum + peopleOf(name), 0);
  const detected = parts.reduce((sum, part) => sum + part.detected, 0);
  return [
    ...rows,
    {
      part: null,
      population: all,
      detected,
      detectedRate: (PER * detected) / all,
      estimatedRate: modelled === null ? null : rateOf(modelled, all),
    },
  ];
}
