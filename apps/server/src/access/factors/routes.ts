import type { FastifyInstance } from "fastify";
import { serve } from "../../http/serve.js";
import { factorsContract } from "./contract.js";
import * as enrol from "./enrol.js";
import { secondStep } from "./second-step.js";
import { type Factors, required } from "./services.js";
import { markRead, readFactors, unreadNotices } from "./store.js";

/** The second step of signing in, and what an officer keeps for it. */
export function factorRoutes(app: FastifyInstance, services: Factors): void {
  const { database } = services;
  serve(app, factorsContract, {
    secondStep: {
      access: "anyone",
      handle: ({ body, request, reply }) => secondStep(services, request, reply, body.code),
    },
    factors: {
      access: "officers",
      handle: async ({ caller }) => {
        const { authenticator, recoveryCodes } = await readFactors(database, caller.officer.id);
        return { authenticator, recoveryCodes, required: required(services) };
      },
    },
    offer: {
      access: "anyone",
      handle: ({ caller, body, request }) => enrol.offer(services, caller, request, body),
    },
    confirm: {
      access: "anyone",
      handle: ({ caller, body, request, reply }) =>
        enrol.confirm(services, caller, request, reply, body.code),
    },
    remove: {
      access: "officers",
      handle: ({ caller, body, request }) => enrol.remove(services, caller, request, body.password),
    },
    recoveryCodes: {
      access: "officers",
      handle: ({ caller, body, request }) =>
        enrol.renewRecoveryCodes(services, caller, request, body.password),
    },
    notices: {
      access: "officers",
      handle: async ({ caller }) => ({ notices: await unreadNotices(database, caller.officer.id) }),
    },
    readNotices: {
      access: "officers",
      handle: async ({ caller, body }) => {
        await markRead(database, caller.officer.id, body.ids);
        return undefined;
      },
    },
  });
}
