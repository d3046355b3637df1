import { type Static, Type } from "typebox";
import { type Contract, Id, LanguageSchema, Nothing, oneOf, problems, TextSchema } from "../contract.js";

import { OWED } from "./store.js";

export const ROLES = ["officer", "supervisor", "administrator", "coordinator"] as const;
export type Role = (typeof ROLES)[number];
export const RoleSchema = oneOf(ROLES);

export const Session = Type.Object({
  officer: Type.Object({
    id: Id,
    name: Type.String(),
    username: Type.String(),
    roles: Type.Array(RoleSchema),
    language: LanguageSchema,
  }),
  organisation: Type.Object({
    id: Id,
    name: TextSchema,
    kinds: Type.Array(Type.String()),
    region: Type.Union([Type.String(), Type.Null()]),
    /** Takes the reports that the public sends. */
    hotline: Type.Boolean(),
  }),
  demonstration: Type.Boolean(),
  /** The address of the public pages, where they have one of their own. */
  pages: Type.Union([Type.String(), Type.Null()]),
  /** The session ends at this moment unless it is used. */
  idleMinutes: Type.Integer(),
});
export type Session = Static<typeof Session>;

/** What is still missing before a session is open. */
export const Owing = Type.Object({
  /**
   * A code of the second factor; a password of one's own, in the place of one that somebody gave; or that a second factor be
   * put in place, without which nobody works here.
   */
  owed: oneOf(OWED),
});
export type Owing = Static<typeof Owing>;

export const DemonstrationSignIn = Type.Object({
  username: Type.String(),
  password: Type.String(),
  /** The job in words, e.g. "Officer of a clinic". */
  job: TextSchema,
  organisation: TextSchema,
  kinds: Type.Array(Type.String()),
  roles: Type.Array(RoleSchema),
});

export const accessContract = {
  signIn: {
    method: "POST",
    url: "/api/session",
    schema: {
      operationId: "signIn",
      summary: "Sign in with a password; the session, or the way to its second step, is an HttpOnly cookie",
      tags: ["access"],
      body: Type.Object({
        username: Type.String({ minLength: 1, maxLength: 100 }),
        password: Type.String({ minLength: 1, maxLength: 200 }),
      }),
      response: { 200: Type.Union([Session, Owing]), ...problems(400, 401, 429) },
    },
  },
  session: {
    method: "GET",
    url: "/api/session",
    schema: {
      operationId: "getSession",
      summary: "Who is signed in",
      tags: ["access"],
      response: { 200: Session, ...problems(401) },
    },
  },
  signOut: {
    method: "DELETE",
    url: "/api/session",
    schema: {
      operationId: "signOut",
      summary: "End the session",
      tags: ["access"],
      response: { 204: Nothing },
    },
  },
  language: {
    method: "PUT",
    url: "/api/session/language",
    schema: {
      operationId: "setLanguage",
      summary: "The language in which this officer reads",
      tags: ["access"],
      body: Type.Object({ language: LanguageSchema }),
      response: { 204: Nothing, ...problems(400, 401) },
    },
  },
  demonstration: {
    method: "GET",
    url: "/api/demonstration",
    schema: {
      operationId: "getDemonstration",
      summary: "Whether this is the demonstration country and, if so, who can sign in",
      tags: ["access"],
      response: {
        200: Type.Object({ demonstration: Type.Boolean(), signIns: Type.Array(DemonstrationSignIn) }),
      },
    },
  },
} as const satisfies Contract;
