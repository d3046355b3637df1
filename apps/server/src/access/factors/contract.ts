import { type Static, Type } from "typebox";
import { type Contract, Id, Moment, Nothing, oneOf, problems } from "../../contract.js";
import { Owing, Session } from "../contract.js";
import { NOTICES } from "./store.js";

const Password = Type.String({ minLength: 1, maxLength: 200 });

export const RecoveryCodes = Type.Array(Type.String());

export const FactorsState = Type.Object({
  /** Since when there is an authenticator, or null. */
  authenticator: Type.Union([Moment, Type.Null()]),
  /** How many of the recovery codes are left. */
  recoveryCodes: Type.Integer(),
  /** Whether nobody works here without a second factor. */
  required: Type.Boolean(),
});
export type FactorsState = Static<typeof FactorsState>;

/** The second step of signing in, and what an officer keeps for it. */
export const factorsContract = {
  secondStep: {
    method: "POST",
    url: "/api/session/second-factor",
    schema: {
      operationId: "giveSecondFactor",
      summary:
        "Finish signing in with a code of the authenticator, or a recovery code, which is used up by that",
      tags: ["access"],
      body: Type.Object({ code: Type.String({ minLength: 6, maxLength: 40 }) }),
      response: { 200: Type.Union([Session, Owing]), ...problems(400, 401, 429) },
    },
  },
  factors: {
    method: "GET",
    url: "/api/session/factors",
    schema: {
      operationId: "readFactors",
      summary: "Which second factors the officer has",
      tags: ["access"],
      response: { 200: FactorsState, ...problems(401) },
    },
  },
  offer: {
    method: "POST",
    url: "/api/session/authenticator",
    schema: {
      operationId: "offerAuthenticator",
      summary:
        "A new secret for an authenticator, which counts once a code proves it; who is signed in gives the password again",
      tags: ["access"],
      body: Type.Object({ password: Type.Optional(Password) }),
      response: {
        200: Type.Object({ secret: Type.String(), uri: Type.String() }),
        ...problems(400, 401, 429),
      },
    },
  },
  confirm: {
    method: "PUT",
    url: "/api/session/authenticator",
    schema: {
      operationId: "confirmAuthenticator",
      summary:
        "Prove with a code that the secret is in the authenticator: opens a new session, ends the others, and shows new recovery codes once",
      tags: ["access"],
      body: Type.Object({ code: Type.String({ minLength: 6, maxLength: 10 }) }),
      response: {
        200: Type.Object({ session: Session, recoveryCodes: RecoveryCodes }),
        ...problems(400, 401),
      },
    },
  },
  remove: {
    method: "POST",
    url: "/api/session/authenticator/removal",
    schema: {
      operationId: "removeAuthenticator",
      summary: "Give up the authenticator, where another factor is left or none is required",
      tags: ["access"],
      body: Type.Object({ password: Password }),
      response: { 204: Nothing, ...problems(400, 401, 403, 429) },
    },
  },
  recoveryCodes: {
    method: "POST",
    url: "/api/session/recovery-codes",
    schema: {
      operationId: "makeRecoveryCodes",
      summary: "New recovery codes, shown once; the old ones open nothing any more",
      tags: ["access"],
      body: Type.Object({ password: Password }),
      response: { 200: Type.Object({ recoveryCodes: RecoveryCodes }), ...problems(400, 401, 403, 429) },
    },
  },
  notices: {
    method: "GET",
    url: "/api/session/notices",
    schema: {
      operationId: "listSignInNotices",
      summary: "What happened to the own sign-in and was not read yet",
      tags: ["access"],
      response: {
        200: Type.Object({
          notices: Type.Array(
            Type.Object({
              id: Id,
              what: oneOf(NOTICES),
              at: Moment,
              /** The name of the officer who did it, where it was somebody else. */
              by: Type.Union([Type.String(), Type.Null()]),
            }),
          ),
        }),
        ...problems(401),
      },
    },
  },
  readNotices: {
    method: "POST",
    url: "/api/session/notices/read",
    schema: {
      operationId: "readSignInNotices",
      summary: "These were read",
      tags: ["access"],
      body: Type.Object({ ids: Type.Array(Id, { maxItems: 50 }) }),
      response: { 204: Nothing, ...problems(400, 401) },
    },
  },
} as const satisfies Contract;
