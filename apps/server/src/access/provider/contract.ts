import { Type } from "typebox";
import { type Contract, problems } from "../../contract.js";
import { Owing, Session } from "../contract.js";

/** Signing in through a ministry's own identity provider (OpenID Connect Core 1.0, authorization code with PKCE). */
export const providerContract = {
  ways: {
    method: "GET",
    url: "/api/session/ways",
    schema: {
      operationId: "signInWays",
      summary: "Whether there is an identity provider to sign in through",
      tags: ["access"],
      response: { 200: Type.Object({ provider: Type.Boolean() }) },
    },
  },
  begin: {
    method: "POST",
    url: "/api/session/provider",
    schema: {
      operationId: "beginAtProvider",
      summary: "The address of the identity provider to which the browser goes",
      tags: ["access"],
      response: { 200: Type.Object({ url: Type.String() }), ...problems(404, 429, 503) },
    },
  },
  finish: {
    method: "POST",
    url: "/api/session/provider/return",
    schema: {
      operationId: "returnFromProvider",
      summary: "Sign in with what the provider has sent the browser back with",
      tags: ["access"],
      body: Type.Object({
        /** The query of the address, e.g. `?code=…&state=…`. */
        query: Type.String({ minLength: 1, maxLength: 4000 }),
      }),
      response: { 200: Type.Union([Session, Owing]), ...problems(400, 401, 404, 503) },
    },
  },
} as const satisfies Contract;
