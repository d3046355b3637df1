import type { Act, Subject } from "@pana/law";

/** Who must be at the talk, by how the person came to it (CR 3, 7; ST4 4-2). */
const PRESENT = {
  /** The person came by themselves: the provider with the district's executive. */
  applied: ["service-provider", "district-executive"],
  /** Found by the police: since September 2024 a non-profit organisation too. */
  "found-by-police": ["police", "service-provider", "district-executive", "npo"],
  /** Otherwise, as the sheet is signed (ST4 4-2). */
  otherwise: ["police", "service-provider", "district-executive"],
} as const satisfies Readonly<Record<string, readonly Subject[]>>;

/** How the person came to the talk, by the acts of the file. */
export function cameBy(acts: readonly Pick<Act, "kind" | "by">[]): keyof typeof PRESENT {
  const detected = acts.find(({ kind }) => kind === "person.detected");
  if (detected) return detected.by.kind === "police" ? "found-by-police" : "otherwise";
  return acts.some(({ kind }) => kind === "identification.applied") ? "applied" : "otherwise";
}

export interface Presence {
  readonly must: readonly Subject[];
  readonly missing: readonly Subject[];
}

/**
 * Who must be present and who of them is missing.
 *
 * @param there the kinds of subject that take part
 * @param as the kind in which the recording organisation acts: it is there itself
 */
export function presence(
  acts: readonly Pick<Act, "kind" | "by">[],
  there: readonly string[],
  as: Subject | null,
): Presence {
  const must: readonly Subject[] = PRESENT[cameBy(acts)];
  return { must, missing: must.filter((kind) => kind !== as && !there.includes(kind)) };
}
