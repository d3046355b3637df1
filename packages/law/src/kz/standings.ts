import { consentTo, inScope, refuses } from "../common/consent.js";
import type { Act } from "../model/act.js";
import type { Known, Standing, When } from "../model/jurisdiction.js";
import { EXPULSIONS, isExpulsion } from "./acts/discharge-grounds.js";
import type { KzActKind } from "./acts/index.js";
import { isOneSided, isPositive } from "./outcome.js";
import { WORK_STANDINGS } from "./work/standings.js";

type Event = When & { readonly kind: KzActKind };
type KzStandings = Standing & { readonly set: readonly Event[]; readonly cleared?: readonly Event[] };

const lists = (value: unknown, one: string): boolean => Array.isArray(value) && value.includes(one);

const withdrawnFrom = (scope: string): KzStandings => ({
  set: [{ kind: "consent.withdrawn", if: inScope(scope) }],
  cleared: [{ kind: "consent.given", if: inScope(scope) }],
});

const asksForIdentification = [{ kind: "identification.applied" }] as const satisfies readonly Event[];
const granted = ({ data }: Act): boolean => data.outcome === "granted";
const refused = ({ data }: Act): boolean => data.outcome === "refused";

/** ST4 18: which expulsions bar a new contract; an absence with a good reason does not. */
const bars = ({ data }: Act): boolean =>
  isExpulsion(data.ground) &&
  EXPULSIONS[data.ground].barsNewContract &&
  !(data.ground === "expelled-absence" && data.goodReason === true);

/**
 * L110 20(3): fear for safety blocks the return of a person who agrees not to go; 23(3): that of a child where it is
 * against the interests too.
 */
const isReturnBlocked = ({ data }: Act): boolean =>
  data.endangersSafety === true && (data.agreesToStay === true || data.againstInterests === true);

/** RR 26, 27: safe and confidential, no ambulance needed, no urgent needs left. */
export const isReady = ({ data }: Act): boolean =>
  data.safe !== false && data.ambulance !== true && data.urgentNeeds !== true;

const isChild = (act: Act, { minorByBirth }: Known): boolean =>
  minorByBirth === true || (minorByBirth === null && act.data.minorLikely === true);
const CHILD_FOUND: readonly Event[] = [
  { kind: "person.detected", if: isChild },
  { kind: "minority.presumed", if: (_, { minorByBirth }) => minorByBirth !== false },
  { kind: "newborn.left" },
];

/** The positions of a person and a file that the acts bring about. */
export const STANDINGS = {
  detected: { set: [{ kind: "person.detected" }] },

  "consent-referral": consentTo("referral"),
  "consent-identification": consentTo("identification"),
  "consent-services": consentTo("services"),
  "consent-sharing": consentTo("sharing"),
  "referral-withdrawn": withdrawnFrom("referral"),
  "identification-withdrawn": withdrawnFrom("identification"),
  "services-withdrawn": withdrawnFrom("services"),
  "help-refused": {
    set: [{ kind: "consent.refused", if: refuses("referral") }],
    cleared: [{ kind: "consent.given", if: inScope("referral") }, ...asksForIdentification],
  },

  /** The file runs on the minors' track, known or presumed (RR 14, L110 21(2)). */
  "minors-track": {
    set: [
      { kind: "person.detected", if: (_, { minor }) => minor },
      { kind: "consent.given", if: (_, { minor }) => minor },
      { kind: "minority.presumed", if: (_, { minor }) => minor },
      { kind: "age.established", if: (_, { minor }) => minor },
    ],
    cleared: [{ kind: "age.established", if: (_, { minor }) => !minor }],
  },
  /** Decided by the act alone: a child by birth, or an age unknown with grounds to think of a child (RR 14). */
  "child-found": { set: CHILD_FOUND },
  /** Without parental care (MF 117). */
  "child-without-care": {
    set: [
      {
        kind: "person.detected",
        if: (act, seen) =>
          isChild(act, seen) &&
          (lists(act.data.riskGroups, "unaccompanied") ||
            lists(act.data.circumstances, "V06") ||
            lists(act.data.circumstances, "V07")),
      },
      {
        kind: "prechecks.confirmed",
        if: ({ data }, { minorByBirth }) => minorByBirth !== false && data.unaccompanied === true,
      },
    ],
  },
  "adult-established": {
    set: [{ kind: "age.established", if: (_, { minor }) => !minor }],
    cleared: [{ kind: "age.established", if: (_, { minor }) => minor }],
  },

  "safe-place": {
    set: [{ kind: "safe-place.provided" }],
    cleared: [{ kind: "safe-place.ended" }, { kind: "handover.done" }, { kind: "child.placed" }],
  },
  "transfer-made": { set: [{ kind: "handover.done" }], cleared: [{ kind: "notice.given" }] },

  "prechecks-done": { set: [{ kind: "prechecks.confirmed" }] },
  "prechecks-passed": {
    set: [{ kind: "prechecks.confirmed", if: isReady }],
    cleared: [{ kind: "prechecks.confirmed", if: (act) => !isReady(act) }],
  },
  "identification-asked": {
    set: [...asksForIdentification, { kind: "consent.given", if: inScope("identification") }],
    cleared: [
      { kind: "identification.refused" },
      { kind: "consent.withdrawn", if: inScope("identification") },
      { kind: "consent.refused", if: refuses("identification") },
    ],
  },
  "identification-applied": {
    set: asksForIdentification,
    cleared: [{ kind: "identification.refused" }, { kind: "identification.held" }],
  },
  "identification-refused": {
    set: [{ kind: "identification.refused" }],
    cleared: [{ kind: "identification.held" }, ...asksForIdentification],
  },
  "identification-held": { set: [{ kind: "identification.held" }] },
  identified: { set: [{ kind: "identification.held", if: isPositive }] },
  "identified-one-sidedly": {
    set: [{ kind: "identification.held", if: (act, known) => isPositive(act, known) && isOneSided(act) }],
  },
  /** J3: never "not a victim". */
  "status-not-assigned": {
    set: [{ kind: "identification.held", if: (act, known) => !isPositive(act, known) }],
    cleared: [{ kind: "identification.held", if: isPositive }],
  },
  "injured-party": {
    set: [{ kind: "injured-party.recognised" }],
    cleared: [{ kind: "injured-party.ended" }],
  },
  "appeal-open": { set: [{ kind: "appeal.filed" }], cleared: [{ kind: "appeal.decided" }] },

  "need-assessed": { set: [{ kind: "needs.assessed" }] },
  "papers-sent": { set: [{ kind: "papers.sent" }] },
  "services-decided": { set: [{ kind: "services.decided" }] },
  "services-granted": {
    set: [{ kind: "services.decided", if: granted }],
    cleared: [{ kind: "services.decided", if: refused }],
  },
  "services-refused": {
    set: [{ kind: "services.decided", if: refused }],
    cleared: [{ kind: "services.decided", if: granted }],
  },
  "decision-sent": { set: [{ kind: "decision.sent" }], cleared: [{ kind: "services.decided" }] },
  contract: { set: [{ kind: "contract.concluded" }], cleared: [{ kind: "discharged" }] },
  served: {
    set: [{ kind: "contract.concluded" }, { kind: "service.delivered" }],
    cleared: [{ kind: "discharged" }],
  },
  discharged: { set: [{ kind: "discharged" }], cleared: [{ kind: "contract.concluded" }] },
  expelled: {
    set: [{ kind: "discharged", if: ({ data }) => isExpulsion(data.ground) }],
    cleared: [{ kind: "contract.concluded" }],
  },
  barred: { set: [{ kind: "discharged", if: bars }], cleared: [{ kind: "contract.concluded" }] },
  /** An absence without notice that nothing has ended yet (ST4 18(3)). */
  "absent-unnoticed": {
    set: [{ kind: "absence.noted", if: ({ data }) => data.notified !== true }],
    cleared: [
      { kind: "absence.noted", if: ({ data }) => data.notified === true },
      { kind: "service.delivered" },
      { kind: "discharged" },
    ],
  },

  "proceedings-open": {
    // Only criminal proceedings know an injured party.
    set: [{ kind: "proceedings.opened" }, { kind: "injured-party.recognised" }],
    cleared: [{ kind: "proceedings.ended" }],
  },
  "police-know": { set: [{ kind: "proceedings.opened" }, { kind: "injured-party.recognised" }] },
  cooperates: {
    set: [{ kind: "cooperation.decided", if: ({ data }) => data.cooperates === true }],
    cleared: [{ kind: "cooperation.decided", if: ({ data }) => data.cooperates !== true }],
  },
  "does-not-cooperate": {
    set: [{ kind: "cooperation.decided", if: ({ data }) => data.cooperates === false }],
    cleared: [{ kind: "cooperation.decided", if: ({ data }) => data.cooperates !== false }],
  },

  "proceedings-ended": {
    set: [{ kind: "proceedings.ended" }],
    cleared: [{ kind: "proceedings.opened" }, { kind: "injured-party.recognised" }],
  },
  protected: { set: [{ kind: "protection.granted" }], cleared: [{ kind: "protection.ended" }] },
  "testimony-deposited": { set: [{ kind: "testimony.deposited" }] },

  "compensation-claimed": {
    set: [{ kind: "compensation.applied" }],
    cleared: [{ kind: "compensation.refused" }, { kind: "compensation.paid" }],
  },
  "compensation-considered": {
    set: [{ kind: "compensation.considered" }],
    cleared: [{ kind: "compensation.refused" }, { kind: "compensation.applied" }],
  },
  "compensation-refused": {
    set: [{ kind: "compensation.refused" }],
    cleared: [{ kind: "compensation.applied" }],
  },
  "compensation-registered": {
    set: [{ kind: "compensation.registered" }],
    cleared: [{ kind: "compensation.paid" }, { kind: "compensation.refused" }],
  },

  "permit-petitioned": {
    set: [{ kind: "permit.petitioned" }],
    cleared: [{ kind: "permit.granted" }, { kind: "permit.refused" }, { kind: "permit.extended" }],
  },
  permit: { set: [{ kind: "permit.granted" }, { kind: "permit.extended" }] },
  "exit-visa-requested": {
    set: [{ kind: "exit-visa.requested" }],
    cleared: [{ kind: "exit-visa.issued" }],
  },

  "return-wanted": { set: [{ kind: "return.requested" }], cleared: [{ kind: "returned" }] },
  "return-consented": {
    set: [{ kind: "return.consented" }],
    cleared: [{ kind: "return.assessed", if: isReturnBlocked }, { kind: "returned" }],
  },
  "return-accepted": { set: [{ kind: "return.accepted-by-country" }] },
  "return-unsafe": {
    set: [{ kind: "return.assessed", if: isReturnBlocked }],
    cleared: [{ kind: "return.assessed", if: (act) => !isReturnBlocked(act) }],
  },

  ...WORK_STANDINGS,

  closed: { set: [{ kind: "file.closed" }], cleared: [{ kind: "file.reopened" }] },
} as const satisfies Readonly<Record<string, KzStandings>>;

export type KzStanding = keyof typeof STANDINGS;
