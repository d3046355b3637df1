import type { FastifyInstance } from "fastify";
import { demonstrationSignIns } from "../demonstration/sign-ins.js";
import { serve } from "../http/serve.js";
import { accessContract } from "./contract.js";
import { closeSession, sessionOf } from "./session.js";
import { type SigningIn, signIn } from "./sign-in.js";
import { setLanguage } from "./store.js";

/** Signing in and out, and who is signed in. */
export function accessRoutes(app: FastifyInstance, services: SigningIn): void {
  const { config, database } = services;
  const signIns = config.demonstration ? [...demonstrationSignIns()] : [];
  serve(app, accessContract, {
    signIn: {
      access: "anyone",
      handle: ({ body, request, reply }) => signIn(services, request, reply, body),
    },
    session: {
      access: "officers",
      handle: async ({ caller }) => sessionOf(services, caller),
    },
    signOut: {
      access: "anyone",
      handle: ({ request, reply }) => closeSession(services, request, reply).then(() => undefined),
    },
    language: {
      access: "officers",
      handle: async ({ caller, body }) => {
        await setLanguage(database, caller.officer.id, body.language);
        return undefined;
      },
    },
    demonstration: {
      access: "anyone",
      handle: async () => ({ demonstration: config.demonstration, signIns }),
    },
  });
}
