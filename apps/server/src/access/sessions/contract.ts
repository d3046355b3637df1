import { Type } from "typebox";
import { type Contract, Id, Moment, Nothing, oneOf, problems } from "../../contract.js";
import { BROWSERS, SYSTEMS } from "../device.js";
import { HOWS } from "../store.js";

/** Where an officer is signed in. */
export const sessionsContract = {
  list: {
    method: "GET",
    url: "/api/sessions",
    schema: {
      operationId: "listSessions",
      summary: "The own open sessions: since when, by what, on which kind of device",
      tags: ["access"],
      response: {
        200: Type.Object({
          sessions: Type.Array(
            Type.Object({
              id: Id,
              started: Moment,
              /** To the minute. */
              used: Moment,
              how: oneOf(HOWS),
              system: oneOf(SYSTEMS),
              browser: oneOf(BROWSERS),
              /** The session that asks. */
              current: Type.Boolean(),
            }),
          ),
          /** However much it is used, a session ends after so many hours. */
          longestHours: Type.Integer(),
          idleMinutes: Type.Integer(),
        }),
        ...problems(401),
      },
    },
  },
  end: {
    method: "DELETE",
    url: "/api/sessions/:id",
    schema: {
      operationId: "endSession",
      summary: "End one of the own sessions",
      tags: ["access"],
      params: Type.Object({ id: Id }),
      response: { 204: Nothing, ...problems(400, 401, 404) },
    },
  },
  endOthers: {
    method: "DELETE",
    url: "/api/sessions",
    schema: {
      operationId: "endOtherSessions",
      summary: "End all of the own sessions but this one",
      tags: ["access"],
      response: { 204: Nothing, ...problems(401) },
    },
  },
} as const satisfies Contract;
