import type { FastifyInstance } from "fastify";
import { FILE_ROLES } from "../access/caller.js";
import { serve } from "../http/serve.js";
import { answerPackage } from "./answer.js";
import { packageContract } from "./package-contract.js";
import { listWaiting, readSent } from "./package-view.js";
import type { Recording } from "./record.js";

/** Packages that referrals send, for the bodies that are asked. */
export function packageRoutes(app: FastifyInstance, services: Recording): void {
  serve(app, packageContract, {
    list: {
      access: "officers",
      roles: FILE_ROLES,
      handle: ({ caller }) => listWaiting(services, caller),
    },
    read: {
      access: "officers",
      roles: FILE_ROLES,
      handle: ({ caller, params: { id } }) => readSent(services, caller, id),
    },
    answer: {
      access: "officers",
      roles: ["officer"],
      handle: ({ caller, params: { id }, headers, body }) =>
        answerPackage(services, caller, id, headers["idempotency-key"], body),
    },
  });
}
