import { type Act, type CaseFile, compile, type Duty, duties, type Person, type Subject } from "../index.js";
import { type KzActKind, kz } from "../kz/index.js";

/** The law of Kazakhstan as it comes, without an administrator's choices. */
export const LAW = compile(kz);

/** The bodies of a story, each an organisation of its kind. */
export const BODIES = {
  clinic: { kind: "health-organisation", organisation: "clinic-7", region: "KZ-75" },
  school: { kind: "education-organisation", organisation: "school-3", region: "KZ-75" },
  police: { kind: "police", organisation: "police-1", region: "KZ-75" },
  district: { kind: "district-executive", organisation: "district-1", region: "KZ-75" },
  guardianship: { kind: "guardianship-body", organisation: "guardianship-1", region: "KZ-75" },
  shelter: { kind: "service-provider", organisation: "shelter-1", region: "KZ-75" },
  npo: { kind: "npo", organisation: "npo-1", region: "KZ-75" },
} as const satisfies Readonly<Record<string, Act["by"] & { readonly kind: Subject }>>;

/** A line of a story: when (in Almaty), who, what, with what. The id is the place in the story: `a1`, `a2`, … */
export type Line = readonly [
  at: string,
  who: keyof typeof BODIES,
  kind: KzActKind,
  data?: Readonly<Record<string, unknown>>,
];

/** `2026-03-02 10:00` on the clocks of Almaty. */
export const almaty = (at: string): string => `${at.replace(" ", "T")}:00+05:00`;

export function story(lines: readonly Line[], person: Person = { born: "1995-01-01" }): CaseFile {
  return {
    jurisdiction: "kz",
    person,
    acts: lines.map(([at, who, kind, data = {}], i) => ({
      id: `a${i + 1}`,
      kind,
      at: almaty(at),
      by: BODIES[who],
      data,
    })),
  };
}

/** The one duty of a rule in a file at a moment of Almaty; fails where there is none or more than one. */
export function dutyOf(file: CaseFile, rule: string, now: string, law = LAW): Duty {
  const found = duties(law, file, almaty(now)).filter((duty) => duty.rule === rule);
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} duties of ${rule}`);
  return found[0];
}

export const CONSENT = { scopes: ["referral", "identification", "services"] };
export const JOINT = ["police", "district-executive", "service-provider"];
/** A sheet that reaches every block, and one in which nothing shows harm. */
export const POSITIVE = { minor: false, at: "2026-03-03", items: { "3": 5, "9": 5, "23": 5, "30": 5 } };
export const WITHOUT_HARM = { minor: false, at: "2026-03-03", items: { "3": 5, "9": 5, "23": 5 } };

/** From detection to the contract, each step in time: Monday 2 to Friday 13 March 2026. */
export const WALK: readonly Line[] = [
  ["2026-03-02 10:00", "clinic", "person.detected", { circumstances: ["V12"] }],
  ["2026-03-02 10:20", "clinic", "consent.given", CONSENT],
  ["2026-03-02 10:40", "clinic", "notice.given", { to: ["district-executive"], safeTransfer: false }],
  ["2026-03-02 14:00", "district", "safe-place.provided", { provided: ["housing"] }],
  ["2026-03-02 16:00", "shelter", "identification.applied"],
  [
    "2026-03-03 10:00",
    "shelter",
    "prechecks.confirmed",
    { safe: true, ambulance: false, urgentNeeds: false, interlocutor: "either" },
  ],
  ["2026-03-03 11:00", "shelter", "identification.held", { sheet: POSITIVE, participants: JOINT }],
  [
    "2026-03-04 11:00",
    "shelter",
    "papers.sent",
    { to: ["district-executive"], papers: ["sheet", "application"] },
  ],
  ["2026-03-06 11:00", "district", "services.decided", { outcome: "granted" }],
  [
    "2026-03-10 12:00",
    "district",
    "decision.sent",
    { to: ["service-provider"], organisations: ["shelter-1"] },
  ],
  ["2026-03-11 12:00", "shelter", "contract.concluded", { from: "2026-03-11", months: 6 }],
];
