import type { FastifyInstance } from "fastify";
import { serve } from "../../http/serve.js";
import type { Factors } from "../factors/services.js";
import { changePassword, chooseOwnPassword } from "./choose.js";
import { passwordsContract } from "./contract.js";

/** Choosing a password: at work, and on the way in with one that was given. */
export function passwordRoutes(app: FastifyInstance, services: Factors): void {
  serve(app, passwordsContract, {
    change: {
      access: "officers",
      handle: ({ caller, body, request }) => changePassword(services, caller, request, body),
    },
    chooseOwn: {
      access: "anyone",
      handle: ({ body, request, reply }) => chooseOwnPassword(services, request, reply, body.next),
    },
  });
}
