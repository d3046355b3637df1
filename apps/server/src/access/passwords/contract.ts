import { Type } from "typebox";
import { type Contract, Nothing, problems } from "../../contract.js";
import { Owing, Session } from "../contract.js";

/** What an officer may choose; what is refused all the same is in `guessing.ts`. */
const Chosen = Type.String({ minLength: 12, maxLength: 200 });

/** The password that an officer has chosen. */
export const passwordsContract = {
  change: {
    method: "PUT",
    url: "/api/session/password",
    schema: {
      operationId: "changePassword",
      summary: "Change the own password; every other session of the officer ends",
      tags: ["access"],
      body: Type.Object({ current: Type.String({ minLength: 1, maxLength: 200 }), next: Chosen }),
      response: { 204: Nothing, ...problems(400, 401, 429) },
    },
  },
  chooseOwn: {
    method: "PUT",
    url: "/api/session/own-password",
    schema: {
      operationId: "chooseOwnPassword",
      summary:
        "While signing in with a password that somebody else gave: choose one of one's own, and go on with signing in",
      tags: ["access"],
      body: Type.Object({ next: Chosen }),
      response: { 200: Type.Union([Session, Owing]), ...problems(400, 401) },
    },
  },
} as const satisfies Contract;
