import type { Bearer, Duty, Permission, Status, Subject } from "@pana/law";

/** Who asks what may be done: an organisation with its kinds. */
export interface Me {
  readonly organisation: string;
  readonly kinds: readonly Subject[];
}

/** One thing that might be done, with the answer of the law for this organisation. */
export interface NextAction {
  readonly kind: string;
  /** The kinds in which the organisation may do it; empty where it may not. */
  readonly as: readonly Subject[];
  readonly permission: Permission;
  /** The duties of this organisation that it would meet. */
  readonly meets: readonly Duty[];
  /** In whose competence it is not at all, as opposed to not now. */
  readonly outsideCompetence: boolean;
}

export interface NextActions {
  /** Likely and permitted, the most pressing first. */
  readonly likely: readonly NextAction[];
  /** Likely and not permitted now: shown greyed, with the reason. */
  readonly refused: readonly NextAction[];
  /** Everything else that is permitted. */
  readonly other: readonly NextAction[];
  /** Everything else that is not. */
  readonly closed: readonly NextAction[];
}

/** What usually follows a status (RR 5–13, 24–35, 39–43; CR; ST4 2–19); orders the list and decides nothing. */
const USUAL = {
  reported: ["report.assessed", "person.detected"],
  detected: ["consent.given", "consent.refused", "needs.met", "ambulance.called", "minority.presumed"],
  consented: ["notice.given", "needs.met", "ambulance.called", "prechecks.confirmed"],
  "help-refused": ["card.given", "consent.given", "file.closed"],
  notified: [
    "safe-place.provided",
    "handover.done",
    "identification.applied",
    "prechecks.confirmed",
    "services.applied",
    "identification.held",
  ],
  "safe-place": [
    "identification.applied",
    "prechecks.confirmed",
    "identification.held",
    "services.applied",
    "handover.done",
    "safe-place.ended",
  ],
  "identification-applied": [
    "prechecks.confirmed",
    "identification.held",
    "services.applied",
    "identification.refused",
  ],
  "identification-refused": ["rights.explained", "card.given", "identification.applied"],
  "status-not-assigned": ["rights.explained", "card.given", "appeal.filed"],
  identified: ["rights.explained", "services.applied", "papers.sent", "referral.made", "services.decided"],
  "injured-party": ["rights.explained", "services.applied", "papers.sent", "services.decided"],
  "services-decided": ["decision.sent", "contract.concluded", "appeal.filed"],
  "in-services": [
    "plan.made",
    "service.delivered",
    "cooperation.decided",
    "contract.extended",
    "absence.noted",
    "discharged",
  ],
  discharged: ["follow-up.referred", "follow-up.held", "file.closed"],
  expelled: ["follow-up.referred", "appeal.filed", "file.closed"],
  "under-way": [
    "meeting.called",
    "meeting.held",
    "question.voted",
    "questionnaire.sent",
    "questionnaire.answered",
    "prevention.held",
    "workers.placed",
  ],
  closed: ["file.reopened", "note.added"],
} as const satisfies Record<Status, readonly string[]>;

/** Owed by this organisation: the file names it, or names only a kind that the server has matched with it. */
export function isMine(bearer: Bearer, me: Me, matched?: { readonly id: string } | undefined): boolean {
  const organisation = bearer.organisation ?? matched?.id;
  return organisation === undefined ? false : organisation === me.organisation;
}

const pressing = (duty: Duty): boolean => duty.state === "open" || duty.state === "overdue";

/** Overdue first, then the nearest end, then duties without a term, the oldest first. */
export function byUrgency(a: Duty, b: Duty): number {
  const rank = (duty: Duty) => (duty.state === "overdue" ? 0 : duty.due === null ? 2 : 1);
  const moment = (duty: Duty) => Date.parse(duty.due ?? duty.arisen);
  return rank(a) - rank(b) || moment(a) - moment(b) || (a.id < b.id ? -1 : 1);
}

interface Asked {
  readonly kinds: readonly { readonly kind: string; readonly actors: readonly Subject[] }[];
  readonly status: Status;
  /** The duties of this organisation, open and overdue ones among them. */
  readonly mine: readonly Duty[];
  readonly me: Me;
  readonly permits: (kind: string, as: Subject) => Permission;
}

/**
 * Every act kind with the answer of the law, in four groups; each kind is in exactly one. What would meet an open duty
 * of this organisation comes first (overdue before the nearest end), then what usually follows the status.
 */
export function nextActions({ kinds, status, mine, me, permits }: Asked): NextActions {
  const usual: readonly string[] = USUAL[status];
  const owed = mine.filter(pressing).sort(byUrgency);
  const actions = kinds.map(({ kind, actors }) => answer(kind, actors, me, owed, permits));
  const rank = (action: NextAction): number => {
    const duty = owed.findIndex((one) => action.meets.includes(one));
    if (duty !== -1) return duty;
    const place = usual.indexOf(action.kind);
    return place === -1 ? Number.POSITIVE_INFINITY : owed.length + place;
  };
  const isLikely = (action: NextAction) => rank(action) !== Number.POSITIVE_INFINITY;
  const inOrder = (chosen: readonly NextAction[]) => [...chosen].sort((a, b) => rank(a) - rank(b));
  const permitted = actions.filter(({ permission }) => permission.permitted);
  const refused = actions.filter(({ permission }) => !permission.permitted);
  const shown = (action: NextAction) => isLikely(action) && !action.outsideCompetence;
  return {
    likely: inOrder(permitted.filter(isLikely)),
    other: permitted.filter((action) => !isLikely(action)),
    refused: inOrder(refused.filter(shown)),
    closed: refused.filter((action) => !shown(action)),
  };
}

function answer(
  kind: string,
  actors: readonly Subject[],
  me: Me,
  owed: readonly Duty[],
  permits: Asked["permits"],
): NextAction {
  const own = me.kinds.filter((as) => actors.includes(as));
  const tried = (own.length > 0 ? own : me.kinds).map((as) => ({ as, permission: permits(kind, as) }));
  const allowed = tried.filter(({ permission }) => permission.permitted);
  const told = allowed[0] ?? tried[0];
  if (!told) throw new Error("An organisation has at least one kind");
  return {
    kind,
    as: allowed.map(({ as }) => as),
    permission: told.permission,
    meets: owed.filter(({ duty }) => duty === kind),
    outsideCompetence: own.length === 0,
  };
}
