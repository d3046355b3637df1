import type { ActKind } from "../model/act-kind.js";
import type { FactStandings, Jurisdiction, Standing, StatusRule } from "../model/jurisdiction.js";
import { SUBJECTS } from "../model/subject.js";
import { SAID } from "./acts.js";
import { consentTo, refuses } from "./consent.js";
import { CHANNELS, CORRECTION, NOTE, ORGANISATIONS, SCOPES_FIELD, TO, WHY, WITHDRAWAL } from "./fields.js";
import { CORRECTED, NOT_COMPETENT_REASON, STATUS_TITLES, WITHDRAWN } from "./titles.js";

/*
 * For countries of whose law hardly anything has been read. What a case needs everywhere can be written down, by any body and
 * without a provision; nothing is owed or refused by it, because nobody here knows what the law makes of it.
 */

/** Every kind of body: where it has not been read who is competent, none is turned away. */
export const BODIES = SUBJECTS.filter((kind) => kind !== "public");

/** Kinds of act that serve no provision yet. */
export const WITHOUT_PROVISION = {
  "report.received": {
    ...SAID["report.received"],
    actors: SUBJECTS,
    basis: [],
    fields: {
      channel: {
        type: "choice",
        open: true,
        choices: CHANNELS,
        title: { kk: "Қалай түсті", ru: "Как поступило", en: "How it came" },
      },
      note: NOTE,
    },
  },
  "consent.given": {
    ...SAID["consent.given"],
    actors: BODIES,
    basis: [],
    fields: { scopes: { ...SCOPES_FIELD, required: true } },
  },
  "consent.refused": {
    ...SAID["consent.refused"],
    actors: BODIES,
    basis: [],
    fields: { scopes: { ...SCOPES_FIELD, folded: true }, why: { ...WHY, folded: true } },
  },
  "consent.withdrawn": {
    ...SAID["consent.withdrawn"],
    actors: BODIES,
    basis: [],
    fields: { scopes: { ...SCOPES_FIELD, required: true }, why: { ...WHY, folded: true } },
  },
  "referral.made": {
    ...SAID["referral.made"],
    actors: BODIES,
    basis: [],
    fields: { to: TO, organisations: ORGANISATIONS, note: NOTE },
  },
  "referral.accepted": {
    ...SAID["referral.accepted"],
    actors: BODIES,
    basis: [],
    fields: { note: NOTE },
  },
  "file.opened": { ...SAID["file.opened"], actors: BODIES, basis: [], fields: { note: NOTE } },
  "file.closed": { ...SAID["file.closed"], actors: BODIES, basis: [], fields: { note: NOTE } },
  "file.reopened": { ...SAID["file.reopened"], actors: BODIES, basis: [], fields: { note: NOTE } },
  "note.added": {
    ...SAID["note.added"],
    actors: BODIES,
    basis: [],
    fields: { note: { ...NOTE, required: true, folded: false } },
  },
  "act.corrected": { ...SAID["act.corrected"], actors: BODIES, basis: [], fields: CORRECTION },
  "act.withdrawn": { ...SAID["act.withdrawn"], actors: BODIES, basis: [], fields: WITHDRAWAL },
} as const satisfies Readonly<Record<string, ActKind<never>>>;

/** What those acts bring about. */
export const STANDINGS = {
  "consent-referral": consentTo("referral"),
  "consent-identification": consentTo("identification"),
  "consent-services": consentTo("services"),
  "consent-sharing": consentTo("sharing"),
  "help-refused": {
    set: [{ kind: "consent.refused", if: refuses("referral") }],
    cleared: [{ kind: "consent.given" }],
  },
  closed: { set: [{ kind: "file.closed" }], cleared: [{ kind: "file.reopened" }] },
  /** No act brings it about: how the law does is not read, so whether it holds is not known. */
  unread: { set: [] },
} as const satisfies Readonly<Record<string, Standing>>;
export type UnreadStanding = keyof typeof STANDINGS;

const FACT_STANDINGS: FactStandings<UnreadStanding> = {
  consents: {
    referral: "consent-referral",
    identification: "consent-identification",
    services: "consent-services",
    sharing: "consent-sharing",
  },
  helpRefused: "help-refused",
  identified: "unread",
  notAssigned: "unread",
  injuredParty: "unread",
  cooperates: "unread",
  notCooperates: "unread",
  openProceedings: "unread",
  inServices: "unread",
  closed: "closed",
};

const STATUSES: readonly StatusRule[] = [
  { status: "reported", rank: 0, by: [{ kind: "report.received" }] },
  { status: "detected", rank: 10, by: [{ kind: "person.detected" }] },
  { status: "consented", rank: 20, by: [{ kind: "consent.given" }] },
  {
    status: "help-refused",
    rank: 20,
    resets: true,
    by: [{ kind: "consent.refused", if: refuses("referral") }],
  },
];

/** All tables in which there is nothing, or only what those acts say. */
export const NOTHING_READ = {
  minority: { ofAge: 18, presumed: [], established: [] },
  corrections: {
    corrected: { kind: "act.corrected", reason: CORRECTED, basis: [] },
    withdrawn: { kind: "act.withdrawn", reason: WITHDRAWN, basis: [] },
  },
  requirements: [],
  notCompetent: [],
  notCompetentReason: NOT_COMPETENT_REASON,
  statuses: STATUSES,
  statusTitles: STATUS_TITLES,
  factStandings: FACT_STANDINGS,
  runningTerms: [],
  fileWarnings: [],
  scale: null,
  screening: null,
  classification: null,
  rights: [],
  papers: {},
  retention: null,
} as const satisfies Partial<Jurisdiction<never, UnreadStanding>>;
