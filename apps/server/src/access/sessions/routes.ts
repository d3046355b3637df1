import type { FastifyInstance } from "fastify";
import { notVisible } from "../../http/refusal.js";
import { serve } from "../../http/serve.js";
import { type Sessions, tokenHashOf } from "../session.js";
import { endSessionsOf, LONGEST_HOURS } from "../store.js";
import { sessionsContract } from "./contract.js";
import { endOwnSession, ownSessions } from "./store.js";

/** Where an officer is signed in, and ending that. */
export function sessionRoutes(app: FastifyInstance, services: Sessions): void {
  const { config, database } = services;
  serve(app, sessionsContract, {
    list: {
      access: "officers",
      handle: async ({ caller, request }) => ({
        sessions: await ownSessions(
          database,
          caller.officer.id,
          // Whoever is an officer here has come with a token.
          tokenHashOf(services, request)!,
          config.sessionIdleMinutes,
        ),
        longestHours: LONGEST_HOURS,
        idleMinutes: config.sessionIdleMinutes,
      }),
    },
    end: {
      access: "officers",
      handle: async ({ caller, params: { id } }) =>
        (await endOwnSession(database, caller.officer.id, id)) ? undefined : notVisible(),
    },
    endOthers: {
      access: "officers",
      handle: async ({ caller, request }) => {
        await endSessionsOf(database, caller.officer.id, tokenHashOf(services, request));
        return undefined;
      },
    },
  });
}
