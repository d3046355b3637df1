import type { FastifyInstance } from "fastify";
import { serve } from "../../http/serve.js";
import type { Factors } from "../factors/services.js";
import { passkeysContract } from "./contract.js";
import * as keep from "./keep.js";
import { type Answer, challenge, signIn } from "./sign-in.js";
import { passkeysOf } from "./store.js";

/** Signing in with passkeys, and keeping them. What is inside an answer of the browser, the library checks. */
export function passkeyRoutes(app: FastifyInstance, services: Factors): void {
  serve(app, passkeysContract, {
    challenge: {
      access: "anyone",
      handle: async ({ request }) => ({ options: { ...(await challenge(services, request)) } }),
    },
    signIn: {
      access: "anyone",
      handle: ({ body, request, reply }) =>
        signIn(services, request, reply, body.answer as unknown as Answer),
    },
    list: {
      access: "officers",
      handle: async ({ caller }) => ({
        passkeys: await passkeysOf(services.database, caller.officer.id),
      }),
    },
    offer: {
      access: "anyone",
      handle: ({ caller, body, request }) => keep.offer(services, caller, request, body),
    },
    add: {
      access: "anyone",
      handle: ({ caller, body, request, reply }) =>
        keep.add(services, caller, request, reply, {
          name: body.name,
          answer: body.answer as unknown as keep.NewAnswer,
        }),
    },
    remove: {
      access: "officers",
      handle: ({ caller, body, request }) => keep.remove(services, caller, request, body),
    },
  });
}
