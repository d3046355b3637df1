/** A sanction of the Criminal Code: years of imprisonment, from and to. Source: the digest, part D.3. */
export interface Sanction {
  /** The part of the article, as it is cited. */
  readonly part: string;
  /** Null where the part says "up to". */
  readonly from: number | null;
  readonly to: number;
  readonly confiscation: boolean | "possible";
}

/**
 * The closed list of crimes connected with human trafficking (CC 3(1-1); RR 45), with what each part threatens. Article
 * 105 is not in it, nor are 122, 132, 133, 136 to 138, 140 and 310 to 312.
 */
export const TRAFFICKING_OFFENCES = {
  "116": [
    { part: "1", from: null, to: 5, confiscation: false },
    { part: "2", from: 6, to: 10, confiscation: true },
    { part: "3", from: 8, to: 12, confiscation: true },
  ],
  "125(3)(2)": [{ part: "3(2)", from: 10, to: 15, confiscation: "possible" }],
  "126(3)(2)": [{ part: "3(2)", from: 5, to: 10, confiscation: "possible" }],
  "128": [
    { part: "1", from: 4, to: 7, confiscation: true },
    { part: "2", from: 7, to: 9, confiscation: true },
    { part: "3", from: 9, to: 12, confiscation: true },
    { part: "4", from: 12, to: 15, confiscation: true },
  ],
  "134": [
    { part: "1", from: 3, to: 6, confiscation: true },
    { part: "2", from: 5, to: 8, confiscation: true },
    { part: "3", from: 6, to: 10, confiscation: true },
    { part: "4", from: 7, to: 12, confiscation: true },
  ],
  "135": [
    { part: "1", from: 5, to: 9, confiscation: true },
    { part: "2", from: 9, to: 12, confiscation: true },
    { part: "3", from: 10, to: 15, confiscation: true },
    { part: "4", from: 12, to: 18, confiscation: true },
  ],
  "308": [
    { part: "1", from: null, to: 3, confiscation: true },
    { part: "2", from: 3, to: 6, confiscation: true },
    { part: "3", from: 5, to: 7, confiscation: true },
  ],
  "309": [
    { part: "1", from: null, to: 5, confiscation: true },
    { part: "2", from: 3, to: 7, confiscation: true },
    { part: "3", from: 5, to: 10, confiscation: true },
  ],
} as const satisfies Readonly<Record<string, readonly Sanction[]>>;

const LISTED = Object.keys(TRAFFICKING_OFFENCES);

/** Whether a code, e.g. `128(2)`, is of the closed list. `125(3)` alone is not: only its paragraph 2 is. */
export const isTraffickingOffence = (code: string): boolean =>
  LISTED.some((listed) => code === listed || code.startsWith(`${listed}(`));

/** The codes of an act's data, or null where it names none. */
export function offencesOf(data: Readonly<Record<string, unknown>> | undefined): readonly string[] | null {
  const codes = data?.offences;
  if (!Array.isArray(codes) || codes.length === 0) return null;
  return codes.filter((code): code is string => typeof code === "string");
}

/** The sanctions that a code names: of its part, or of every part where it names none; empty outside the list. */
export function sanctionsOf(code: string): readonly Sanction[] {
  const article = LISTED.find((listed) => code === listed || code.startsWith(`${listed}(`));
  if (article === undefined) return [];
  const all: readonly Sanction[] = TRAFFICKING_OFFENCES[article as keyof typeof TRAFFICKING_OFFENCES];
  const part = /^\d+\((\d+)\)/.exec(code)?.[1];
  return part === undefined || article.includes("(") ? all : all.filter((own) => own.part === part);
}
