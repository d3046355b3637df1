import type { Entry } from "./entry.js";

/** An operation as the log looks at it: what was asked, and the answer that is about to go out. */
export interface Seen {
  readonly params: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: Readonly<Record<string, unknown>>;
  readonly answer: Readonly<Record<string, unknown>>;
}

/** What an operation is called in the log and what is noted of it. */
export interface Deed {
  readonly what: string;
  /** What it is called where the answer makes it something else. */
  readonly otherwise?: (seen: Seen) => string | null;
  /** The part of the file that it is about. */
  readonly part?: string;
  readonly ground?: "hotline" | "role" | "own";
  /** The file, where it is not the `id` of an address below `/api/files/`. */
  readonly file?: (seen: Seen) => unknown;
  /** Ids, kinds and numbers; anything else is left out. */
  readonly about?: (seen: Seen) => Readonly<Record<string, unknown>>;
  /** Files of which this operation showed the part, one entry each. */
  readonly shown?: {
    readonly what: string;
    readonly part: string;
    readonly files: (seen: Seen) => unknown[];
  };
  /** A page asks for it again and again by itself: noted once in ten minutes for each officer. */
  readonly again?: true;
}

/** Why what an operation does is not noted; its refusals are. */
interface Quiet {
  readonly quiet: string;
  /** Its refusals are noted by itself too. */
  readonly byItself?: true;
}

const length = (value: unknown): number => (Array.isArray(value) ? value.length : 0);
const idsOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value.map((one) => (one as { id?: unknown }).id) : [];

/** Parts of files that an officer may see, as one word. */
const partsOf = (parts: unknown): string =>
  Array.isArray(parts) ? (parts.length === 0 ? "none" : parts.join(".")) : "all";

const OWN_TYPING = "what an officer has typed and not recorded; nobody else sees it";
const DIRECTORY = "the directory and the calendar are the same for everybody and about no file";
const PUBLIC = "the public sends and follows reports without leaving a trace";

/**
 * Every operation of the HTTP interface by its id. One that is not here is noted under its id: forgetting a row loses a
 * good name, never an entry; a test asks for the row.
 */
export const DEEDS: Readonly<Record<string, Deed | Quiet>> = {
  signIn: {
    what: "session.opened",
    // Whoever owes a second step is not in yet.
    otherwise: ({ answer }) => ("owed" in answer ? "password.accepted" : null),
    ground: "own",
  },
  giveSecondFactor: {
    what: "session.opened",
    otherwise: ({ answer }) => ("owed" in answer ? "second-factor.accepted" : null),
    ground: "own",
  },
  getSession: { quiet: "whether one is signed in" },
  signOut: { what: "session.closed", ground: "own" },
  setLanguage: { quiet: "the language of one's own screen" },
  getDemonstration: { quiet: PUBLIC },
  changePassword: { what: "password.changed", ground: "own" },
  // With it the officer is in, unless a second factor has to be put in place first.
  chooseOwnPassword: {
    what: "given-password.replaced",
    ground: "own",
    about: ({ answer }) => ({ session: "owed" in answer ? "owing" : "opened" }),
  },
  readFactors: { quiet: "the officer's own ways of signing in" },
  offerAuthenticator: { what: "authenticator.offered", ground: "own" },
  confirmAuthenticator: { what: "authenticator.confirmed", ground: "own" },
  removeAuthenticator: { what: "authenticator.removed", ground: "own" },
  makeRecoveryCodes: { what: "recovery-codes.made", ground: "own" },
  passkeyOptions: { quiet: "a random number for a passkey to sign" },
  signInWithPasskey: { what: "session.opened", ground: "own" },
  listPasskeys: { quiet: "the officer's own ways of signing in" },
  offerPasskey: { what: "passkey.offered", ground: "own" },
  addPasskey: { what: "passkey.added", ground: "own" },
  removePasskey: { what: "passkey.removed", ground: "own" },
  listSessions: { quiet: "the officer's own sessions" },
  endSession: { what: "session.ended", ground: "own" },
  endOtherSessions: { what: "session.ended", ground: "own" },
  signInWays: { quiet: "whether there is an identity provider" },
  beginAtProvider: { quiet: "a way to the identity provider; coming back is noted" },
  returnFromProvider: {
    what: "session.opened",
    otherwise: ({ answer }) => ("owed" in answer ? "provider.accepted" : null),
    ground: "own",
  },
  listSignInNotices: { quiet: "notices about the officer's own sign-ins" },
  readSignInNotices: { quiet: "notices about the officer's own sign-ins" },

  listOrganisations: { quiet: DIRECTORY },
  addOrganisation: {
    what: "organisation.added",
    ground: "role",
    about: ({ answer }) => ({ organisation: answer.id }),
  },
  changeOrganisation: {
    what: "organisation.changed",
    ground: "role",
    about: ({ params }) => ({ organisation: params.id }),
  },
  listOfficers: {
    what: "officers.read",
    ground: "role",
    about: ({ params }) => ({ organisation: params.id }),
  },
  addOfficer: {
    what: "officer.added",
    ground: "role",
    about: ({ params, answer }) => {
      const officer = (answer.officer ?? {}) as { id?: unknown; parts?: unknown };
      return { organisation: params.id, officer: officer.id, parts: partsOf(officer.parts) };
    },
  },
  changeOfficer: {
    what: "officer.changed",
    ground: "role",
    about: ({ params, body, answer }) => ({
      officer: params.id,
      ...("parts" in body ? { parts: partsOf(answer.parts) } : {}),
    }),
  },
  resetSignIn: { what: "sign-in.reset", ground: "role", about: ({ params }) => ({ officer: params.id }) },
  listDaysOff: { quiet: DIRECTORY },
  addDayOff: { what: "calendar.changed", ground: "role" },

  listFiles: {
    what: "files.listed",
    ground: "role",
    about: ({ answer }) => ({ shown: length(answer.files) }),
    again: true,
  },
  openFile: {
    what: "file.opened",
    file: ({ answer }) => answer.id,
    about: ({ body }) => ({ kind: (body.act as { kind?: unknown } | undefined)?.kind }),
  },
  readFile: {
    what: "file.read",
    part: "acts",
    // Which of the parts were open in it.
    about: ({ answer }) => ({
      open: (answer.parts as readonly { part: string; open: boolean }[])
        .filter(({ open }) => open)
        .map(({ part }) => part)
        .join("."),
    }),
  },
  openInEmergency: {
    what: "part.opened-in-emergency",
    about: ({ body, answer }) => ({ open: (body.parts as string[]).join("."), emergency: answer.id }),
  },
  listReviews: {
    what: "reviews.listed",
    ground: "role",
    about: ({ answer }) => ({ shown: length(answer.reviews) }),
    again: true,
  },
  reviewEmergency: {
    what: "emergency.reviewed",
    // Whoever reviews without taking part is not told which file it is about; the entry of the opening names it.
    file: ({ answer }) => answer.fileId,
    about: ({ params, body }) => ({
      emergency: params.id,
      found: body.justified ? "justified" : "not-justified",
    }),
  },
  recordAct: {
    what: "act.recorded",
    part: "acts",
    about: ({ answer }) => {
      const { id, kind } = (answer.act ?? {}) as { id?: unknown; kind?: unknown };
      return { act: id, kind };
    },
  },
  listMuchReading: {
    what: "reading.watched",
    ground: "role",
    about: ({ answer }) => ({ shown: length(answer.rows) }),
    again: true,
  },
  listPackages: { quiet: "which referrals wait for an answer; opening one is noted" },
  readPackage: {
    what: "package.read",
    part: "acts",
    file: ({ answer }) => answer.file,
    about: ({ answer }) => ({ package: answer.id, contents: (answer.contents as string[]).join(".") }),
  },
  answerPackage: {
    what: "package.answered",
    part: "acts",
    file: ({ answer }) => answer.file,
    about: ({ params, answer }) => ({ package: params.id, accepted: String(answer.accepted) }),
  },
  listPermits: { quiet: "what the organisation may do next: no part of the file" },
  readDraft: { quiet: OWN_TYPING },
  keepDraft: { quiet: OWN_TYPING },
  dropDraft: { quiet: OWN_TYPING },
  notePaper: {
    what: "paper.printed",
    part: "acts",
    about: ({ body }) => ({ paper: body.paper }),
  },

  listInbox: {
    what: "duties.listed",
    ground: "role",
    about: ({ query, answer }) => ({ scope: query.scope, shown: length(answer.rows) }),
    again: true,
  },
  listNotices: { quiet: "titles of the organisation's own duties, asked for every minute by every page" },
  readNotices: { quiet: "that a notice was seen" },
  readOverview: {
    what: "overview.read",
    ground: "role",
    about: ({ answer }) => ({ scope: answer.scope }),
    again: true,
  },

  sendReport: { quiet: PUBLIC },
  followReport: { quiet: PUBLIC },
  writeToDesk: { quiet: PUBLIC },
  listReports: {
    what: "reports.listed",
    ground: "hotline",
    about: ({ answer }) => ({ shown: length(answer.reports) }),
    again: true,
  },
  typeInCall: { what: "call.typed-in", ground: "hotline", about: ({ answer }) => ({ report: answer.id }) },
  readCallDraft: { quiet: OWN_TYPING },
  keepCallDraft: { quiet: OWN_TYPING },
  dropCallDraft: { quiet: OWN_TYPING },
  readReport: {
    what: "report.read",
    ground: "hotline",
    about: ({ params }) => ({ report: params.id }),
    again: true,
  },
  readReportPicture: {
    what: "report.read",
    ground: "hotline",
    about: ({ params }) => ({ report: params.id, picture: params.place }),
  },
  findSimilarReports: {
    what: "reports.compared",
    ground: "hotline",
    about: ({ answer }) => ({ shown: length(answer.reports) }),
  },
  replyToReporter: {
    what: "report.answered",
    ground: "hotline",
    about: ({ params }) => ({ report: params.id }),
  },
  assessReport: {
    what: "report.assessed",
    ground: "hotline",
    file: ({ answer }) => answer.fileId,
    about: ({ params, body }) => ({ report: params.id, outcome: body.outcome }),
  },
  markDanger: {
    what: "report.danger-marked",
    ground: "hotline",
    about: ({ params }) => ({ report: params.id }),
  },

  readIdentity: {
    what: "identity.read",
    part: "identity",
    about: ({ answer }) => ({ version: answer.version }),
  },
  putIdentity: {
    what: "identity.changed",
    part: "identity",
    about: ({ answer }) => ({ version: answer.version }),
  },
  readIdentityPhoto: { what: "identity.read", part: "photo" },
  listIdentityVersions: { what: "identity.read", part: "history" },
  holdIdentity: { what: "identity.held", part: "identity", about: ({ body }) => ({ because: body.because }) },
  searchIdentities: {
    what: "identities.searched",
    ground: "role",
    about: ({ answer }) => ({ shown: length(answer.files) }),
    // A search shows the name of whom it finds.
    shown: { what: "identity.found", part: "identity", files: ({ answer }) => idsOf(answer.files) },
  },
  listIdentityMatches: {
    what: "matches.listed",
    ground: "role",
    about: ({ answer }) => ({ shown: length(answer.matches) }),
    again: true,
  },
  answerIdentityMatch: {
    what: "match.answered",
    part: "identity",
    about: ({ params, body }) => ({ match: params.match, answer: body.answer }),
  },

  listFileReadings: { what: "log.read", part: "log" },
  addLogCode: { what: "log-code.made", part: "log", about: ({ answer }) => ({ code: answer.id }) },
  listLogCodes: { quiet: "which codes there are; not the codes" },
  revokeLogCode: { what: "log-code.revoked", part: "log", about: ({ params }) => ({ code: params.code }) },
  readLogByCode: { quiet: "noted where the code is known, for the pages as well", byItself: true },
};

/** The kinds of entry that say that somebody read a part of a file: what is shown to whoever asks who read it. */
export const READINGS = [
  "file.opened",
  "file.read",
  "package.read",
  "package.answered",
  "act.recorded",
  "part.opened-in-emergency",
  "paper.printed",
  "identity.read",
  "identity.changed",
  "identity.found",
] as const;

const WORD = /^[a-z][a-z-]*(\.[a-z-]+)*$/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** An id in the one form in which it is written; null where it is none. */
export const asId = (value: unknown): string | null =>
  typeof value === "string" && UUID.test(value) ? value.toLowerCase() : null;

/** What may be said closer: ids, kinds and numbers. Anything that could be somebody's words is left out. */
export function aboutOf(values: Readonly<Record<string, unknown>>): Pick<Entry, "about"> {
  const about = Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      typeof value === "number" || (typeof value === "string" && (UUID.test(value) || WORD.test(value)))
        ? [[name, value]]
        : [],
    ),
  );
  return Object.keys(about).length === 0 ? {} : { about };
}
