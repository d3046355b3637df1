import type { FactStandings, Seen, StatusRule } from "../model/jurisdiction.js";
import { isExpulsion } from "./acts/discharge-grounds.js";
import type { KzActKind } from "./acts/index.js";
import { isPositive } from "./outcome.js";
import type { KzStanding } from "./standings.js";

/** The person has neither the status nor services: a change of mind is still the last word. */
const undecided = (_: unknown, seen: Seen): boolean =>
  !seen.stands("identified") && !seen.stands("injured-party") && !seen.stands("contract");

/** By what a file of the work of bodies begins. */
const OPENING_WORK = [
  "commission.formed",
  "assessment.opened",
  "prevention.planned",
  "prevention.held",
  "employer.recorded",
  "seekers.consulted",
] as const satisfies readonly KzActKind[];

/** How acts move a file along: an act of a lower rank does not move it back, unless the rule resets. */
export const STATUSES: readonly StatusRule[] = [
  { status: "under-way", rank: 0, by: OPENING_WORK.map((kind) => ({ kind })) },
  { status: "reported", rank: 0, by: [{ kind: "report.received" }, { kind: "report.assessed" }] },
  { status: "detected", rank: 10, by: [{ kind: "person.detected" }] },
  { status: "consented", rank: 20, by: [{ kind: "consent.given" }] },
  {
    status: "help-refused",
    rank: 20,
    resets: true,
    by: [{ kind: "consent.refused", if: (act, seen) => undecided(act, seen) && seen.stands("help-refused") }],
  },
  { status: "notified", rank: 30, by: [{ kind: "notice.given" }] },
  { status: "safe-place", rank: 40, by: [{ kind: "safe-place.provided" }] },
  {
    status: "identification-applied",
    rank: 50,
    resets: true,
    by: [{ kind: "identification.applied", if: undecided }],
  },
  {
    status: "identification-refused",
    rank: 60,
    resets: true,
    by: [{ kind: "identification.refused", if: undecided }],
  },
  {
    status: "status-not-assigned",
    rank: 70,
    by: [{ kind: "identification.held", if: (act, seen) => !isPositive(act, seen) }],
  },
  { status: "identified", rank: 80, by: [{ kind: "identification.held", if: isPositive }] },
  { status: "injured-party", rank: 85, by: [{ kind: "injured-party.recognised" }] },
  { status: "services-decided", rank: 90, by: [{ kind: "services.decided" }] },
  { status: "in-services", rank: 100, resets: true, by: [{ kind: "contract.concluded" }] },
  {
    status: "discharged",
    rank: 110,
    by: [{ kind: "discharged", if: ({ data }) => !isExpulsion(data.ground) }],
  },
  { status: "expelled", rank: 110, by: [{ kind: "discharged", if: ({ data }) => isExpulsion(data.ground) }] },
];

export const FACT_STANDINGS: FactStandings<KzStanding> = {
  consents: {
    referral: "consent-referral",
    identification: "consent-identification",
    services: "consent-services",
    sharing: "consent-sharing",
  },
  helpRefused: "help-refused",
  identified: "identified",
  notAssigned: "status-not-assigned",
  injuredParty: "injured-party",
  cooperates: "cooperates",
  notCooperates: "does-not-cooperate",
  openProceedings: "proceedings-open",
  inServices: "contract",
  closed: "closed",
};
