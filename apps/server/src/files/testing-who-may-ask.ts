import { randomUUID } from "node:crypto";
import type { Role } from "../access/contract.js";

/*
 * Who may ask for what, written down a second time, by hand, from docs/access.md, docs/signing-in.md and docs/audit.md; nothing
 * here is taken from the routes. A test calls every operation that there is by every role and compares.
 */

/** How the organisation that asks stands to the file. */
export const STANDINGS = ["stranger", "asked", "taking part", "ended"] as const;
export type Standing = (typeof STANDINGS)[number];

/** What a request is made of. */
export interface Case {
  readonly file: string;
  /** An emergency of the file that another body opened. */
  readonly emergency: string;
  /** That the file may be about the same person as another. */
  readonly match: string;
  /** The referral by which the organisation is asked, or was. */
  readonly package: string;
  /** A code of the file's log. */
  readonly code: string;
  /** Acts of the file that the organisation may know of. */
  readonly version: number;
  /** How often somebody has put in who the person is. */
  readonly identityVersion: number;
  readonly report: string;
  readonly receipt: string;
  readonly organisation: string;
  /** An officer of the organisation who asks for nothing. */
  readonly bystander: string;
}
export interface Asked {
  readonly path: string;
  readonly body?: unknown;
}

const EVERYBODY_AT_WORK: readonly Role[] = ["officer", "supervisor", "administrator", "coordinator"];
/** Who works with files. An administrator keeps accounts and sees no file. */
const FILES: readonly Role[] = ["officer", "supervisor", "coordinator"];
/** Who works with people: a coordinator counts, and reads nobody's name. */
const PEOPLE: readonly Role[] = ["officer", "supervisor"];
/** Who answers for what colleagues read. */
const WATCHING: readonly Role[] = ["supervisor", "coordinator"];
const OFFICER: readonly Role[] = ["officer"];
const SUPERVISOR: readonly Role[] = ["supervisor"];
const ADMINISTRATOR: readonly Role[] = ["administrator"];

export interface Rule {
  /** Which roles; or everybody, signed in or not. */
  readonly who: readonly Role[] | "anybody";
  readonly ask: (known: Case) => Asked;
  /**
   * How whoever may is answered. By standing where it is about a file, or about what was sent of it: in those that are not
   * named, as if there were none.
   */
  readonly answer: number | Readonly<Partial<Record<Standing, number>>>;
  /** Roles that may ask and are answered otherwise, whatever the standing. */
  readonly unlike?: Partial<Record<Role, number>>;
  /** For everybody, but differently before signing in, with the password alone, and after. */
  readonly before?: { readonly nobody: number; readonly half: number };
  /** The organisation must be of a trust line. */
  readonly hotline?: true;
}

const NOWHERE = randomUUID();
const takingPart = (status: number) => ({ "taking part": status });
const at = (path: string, body?: unknown) => (): Asked => ({ path, body });
const ofFile =
  (rest: (known: Case) => string, body?: (known: Case) => unknown) =>
  (known: Case): Asked => ({ path: `/api/files/${known.file}${rest(known)}`, body: body?.(known) });
const in_ = (rest: string, body?: (known: Case) => unknown) => ofFile(() => rest, body);
const own = (path: string, answer: number, body?: unknown): Rule => ({
  ...{ who: EVERYBODY_AT_WORK, ask: at(path, body), answer },
});
/** Part of signing in: open to all, and answered by what has been given already. */
const signingIn = (path: string, nobody: number, half: number, answer: number, body?: unknown): Rule => ({
  ...{ who: "anybody", ask: at(path, body), answer, before: { nobody, half } },
});
const WRONG = "certainly not the password";

/** Every operation by its id. A new one is missed by the test until it stands here. */
export const RULES: Readonly<Record<string, Rule>> = {
  // Signing in and one's own sign-in.
  signIn: {
    who: "anybody",
    // Another name each time: who tries one again and again has to wait.
    ask: () => ({ path: "/api/session", body: { username: `nobody.${randomUUID()}`, password: WRONG } }),
    answer: 401,
  },
  getSession: own("/api/session", 200),
  setLanguage: own("/api/session/language", 204, { language: "en" }),
  getDemonstration: signingIn("/api/demonstration", 200, 200, 200),
  giveSecondFactor: signingIn("/api/session/second-factor", 401, 401, 401, { code: "000000" }),
  readFactors: own("/api/session/factors", 200),
  offerAuthenticator: signingIn("/api/session/authenticator", 401, 401, 400, {}),
  confirmAuthenticator: signingIn("/api/session/authenticator", 401, 401, 400, { code: "000000" }),
  removeAuthenticator: own("/api/session/authenticator/removal", 400, { password: WRONG }),
  makeRecoveryCodes: own("/api/session/recovery-codes", 400, { password: WRONG }),
  listSignInNotices: own("/api/session/notices", 200),
  readSignInNotices: own("/api/session/notices/read", 204, { ids: [] }),
  passkeyOptions: signingIn("/api/session/passkey/options", 200, 200, 200, {}),
  signInWithPasskey: signingIn("/api/session/passkey", 400, 400, 400, { answer: {} }),
  listPasskeys: own("/api/session/passkeys", 200),
  offerPasskey: signingIn("/api/session/passkeys/options", 401, 401, 400, {}),
  addPasskey: signingIn("/api/session/passkeys", 400, 400, 400, { name: "a phone", answer: {} }),
  removePasskey: own("/api/session/passkeys/removal", 400, { id: "none", password: WRONG }),
  signInWays: signingIn("/api/session/ways", 200, 200, 200),
  beginAtProvider: signingIn("/api/session/provider", 404, 404, 404, {}),
  returnFromProvider: signingIn("/api/session/provider/return", 404, 404, 404, { query: "?code=x&state=y" }),
  listSessions: own("/api/sessions", 200),
  endSession: own(`/api/sessions/${NOWHERE}`, 404),
  endOtherSessions: own("/api/sessions", 204),
  changePassword: own("/api/session/password", 400, { current: WRONG, next: "another one, of many words" }),
  // For whoever comes with a password that somebody else gave, and for nobody else.
  chooseOwnPassword: signingIn("/api/session/own-password", 401, 401, 401, {
    next: "another one, of many words",
  }),
  signOut: signingIn("/api/session", 204, 204, 204),

  // The directory is for all who work; keeping it for administrators.
  listOrganisations: own("/api/organisations", 200),
  addOrganisation: { who: ADMINISTRATOR, ask: at("/api/organisations", {}), answer: 400 },
  changeOrganisation: {
    who: ADMINISTRATOR,
    ask: ({ organisation }) => ({ path: `/api/organisations/${organisation}`, body: { contact: null } }),
    answer: 200,
  },
  listOfficers: {
    who: ADMINISTRATOR,
    ask: ({ organisation }) => ({ path: `/api/organisations/${organisation}/officers` }),
    answer: 200,
  },
  addOfficer: {
    who: ADMINISTRATOR,
    ask: ({ organisation }) => ({
      path: `/api/organisations/${organisation}/officers`,
      body: { name: "A new one", username: "a.new.one", roles: ["officer"], language: "en", parts: null },
    }),
    answer: 201,
  },
  changeOfficer: {
    who: ADMINISTRATOR,
    ask: ({ bystander }) => ({ path: `/api/officers/${bystander}`, body: { parts: ["health"] } }),
    answer: 200,
  },
  resetSignIn: {
    who: ADMINISTRATOR,
    ask: ({ bystander }) => ({ path: `/api/officers/${bystander}/sign-in-reset`, body: { what: "factors" } }),
    answer: 200,
  },
  listDaysOff: own("/api/calendar", 200),
  addDayOff: {
    who: ADMINISTRATOR,
    ask: at("/api/calendar", { date: "2026-05-04", off: true, source: "a decree" }),
    answer: 201,
  },

  // Files. To record is an officer's; supervisors and coordinators read.
  listFiles: { who: FILES, ask: at("/api/files"), answer: 200 },
  openFile: {
    who: OFFICER,
    ask: at("/api/files", {
      person: { born: "1990" },
      act: {
        kind: "person.detected",
        at: "2026-03-02T09:00:00+05:00",
        data: { circumstances: ["V04"], place: "workplace" },
      },
    }),
    answer: 201,
  },
  readFile: { who: FILES, ask: in_(""), answer: takingPart(200) },
  recordAct: {
    who: OFFICER,
    ask: in_("/acts", ({ version }) => ({
      ...{ kind: "note.added", at: "2026-03-02T10:00:00+05:00", data: { note: "one more" }, version },
    })),
    answer: takingPart(201),
  },
  listPermits: { who: FILES, ask: in_("/permits"), answer: takingPart(200) },
  openInEmergency: {
    who: OFFICER,
    ask: in_("/emergencies", () => ({ parts: ["health"], reason: "a life is at stake" })),
    answer: takingPart(201),
  },
  reviewEmergency: {
    who: WATCHING,
    ask: ({ emergency }) => ({
      path: `/api/emergencies/${emergency}/review`,
      body: { justified: true, note: "nobody could be asked" },
    }),
    answer: takingPart(200),
    // Not where a supervisor is nearer.
    unlike: { coordinator: 404 },
  },
  listReviews: { who: WATCHING, ask: at("/api/reviews"), answer: 200 },
  readDraft: { who: FILES, ask: in_("/drafts/note.added"), answer: takingPart(200) },
  keepDraft: {
    who: FILES,
    ask: in_("/drafts/note.added", () => ({ draft: { note: "x" } })),
    answer: takingPart(204),
  },
  dropDraft: { who: FILES, ask: in_("/drafts/note.added"), answer: takingPart(204) },
  notePaper: { who: FILES, ask: in_("/papers", () => ({ paper: "card" })), answer: takingPart(204) },

  // What a referral sends, to whoever is asked and nobody else: the file itself is not there for them.
  listPackages: { who: FILES, ask: at("/api/packages"), answer: 200 },
  readPackage: {
    who: FILES,
    ask: ({ package: sent }) => ({ path: `/api/packages/${sent}` }),
    answer: { asked: 200 },
  },
  answerPackage: {
    who: OFFICER,
    ask: ({ package: sent }) => ({
      path: `/api/packages/${sent}/answer`,
      body: { accept: true, at: "2026-03-02T10:00:00+05:00", data: {} },
    }),
    answer: { asked: 201 },
  },

  // Duties and what is told of them.
  listInbox: { who: FILES, ask: at("/api/inbox"), answer: 200 },
  listNotices: { who: FILES, ask: at("/api/notices"), answer: 200 },
  readNotices: { who: FILES, ask: at("/api/notices/read", { ids: [] }), answer: 204 },
  listMuchReading: { who: ["supervisor"], ask: at("/api/much-reading"), answer: 200 },
  readOverview: { who: WATCHING, ask: at("/api/overview"), answer: 200 },

  // Reports: anybody sends and follows one; the desk of a trust line reads.
  sendReport: {
    who: "anybody",
    ask: at("/api/reports", { what: "passports were taken away", language: "en" }),
    answer: 201,
  },
  followReport: {
    who: "anybody",
    ask: ({ receipt }) => ({ path: "/api/reports/follow", body: { code: receipt } }),
    answer: 200,
  },
  writeToDesk: {
    who: "anybody",
    ask: ({ receipt }) => ({ path: "/api/reports/messages", body: { code: receipt, text: "one more word" } }),
    answer: 201,
  },
  listReports: { who: FILES, ask: at("/api/reports"), answer: 200, hotline: true },
  typeInCall: {
    who: FILES,
    ask: at("/api/reports/calls", { what: "somebody called", language: "en" }),
    ...{ answer: 201, hotline: true },
  },
  readCallDraft: { who: FILES, ask: at("/api/reports/calls/draft"), answer: 200, hotline: true },
  keepCallDraft: {
    who: FILES,
    ask: at("/api/reports/calls/draft", { draft: { what: "x" } }),
    ...{ answer: 204, hotline: true },
  },
  dropCallDraft: { who: FILES, ask: at("/api/reports/calls/draft"), answer: 204, hotline: true },
  readReport: {
    who: FILES,
    ask: ({ report }) => ({ path: `/api/reports/${report}` }),
    ...{ answer: 200, hotline: true },
  },
  readReportPicture: {
    who: FILES,
    ask: ({ report }) => ({ path: `/api/reports/${report}/pictures/1` }),
    // It has none.
    ...{ answer: 404, hotline: true },
  },
  findSimilarReports: {
    who: FILES,
    ask: at("/api/reports/similar", { text: "passports" }),
    ...{ answer: 200, hotline: true },
  },
  replyToReporter: {
    who: FILES,
    ask: ({ report }) => ({ path: `/api/reports/${report}/messages`, body: { text: "we are here" } }),
    ...{ answer: 201, hotline: true },
  },
  markDanger: {
    who: FILES,
    ask: ({ report }) => ({ path: `/api/reports/${report}/danger`, body: { danger: "not-now" } }),
    ...{ answer: 204, hotline: true },
  },
  assessReport: {
    who: FILES,
    // Without the ground that closing one needs.
    ask: ({ report }) => ({ path: `/api/reports/${report}/assess`, body: { outcome: "close" } }),
    ...{ answer: 400, hotline: true },
  },

  // Who the person is.
  readIdentity: { who: PEOPLE, ask: in_("/identity"), answer: takingPart(200) },
  putIdentity: {
    who: PEOPLE,
    ask: in_("/identity", ({ identityVersion }) => ({
      version: identityVersion,
      contact: { phones: [{ number: "+77015550199", safety: "safe" }], addresses: [] },
    })),
    answer: takingPart(200),
  },
  readIdentityPhoto: { who: PEOPLE, ask: in_("/identity/photo"), answer: takingPart(200) },
  listIdentityVersions: { who: PEOPLE, ask: in_("/identity/history"), answer: takingPart(200) },
  holdIdentity: {
    who: SUPERVISOR,
    ask: in_("/identity/hold", () => ({ because: "complaint" })),
    answer: takingPart(204),
  },
  searchIdentities: { who: PEOPLE, ask: at("/api/identities/search", { name: "Somebody" }), answer: 200 },
  listIdentityMatches: { who: PEOPLE, ask: at("/api/identities/matches"), answer: 200 },
  answerIdentityMatch: {
    who: PEOPLE,
    ask: ofFile(
      ({ match }) => `/identity/matches/${match}`,
      () => ({ answer: "declined" }),
    ),
    answer: takingPart(200),
  },

  // Who read the file.
  listFileReadings: { who: WATCHING, ask: in_("/readings"), answer: takingPart(200) },
  listLogCodes: { who: WATCHING, ask: in_("/log-codes"), answer: takingPart(200) },
  addLogCode: { who: SUPERVISOR, ask: in_("/log-codes"), answer: takingPart(201) },
  revokeLogCode: {
    who: SUPERVISOR,
    ask: ofFile(({ code }) => `/log-codes/${code}`),
    answer: takingPart(204),
  },
  readLogByCode: {
    who: "anybody",
    ask: at("/api/file-log", { code: "not a code" }),
    answer: 400,
  },
};
