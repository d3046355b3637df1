import type { FastifyInstance } from "fastify";
import { serve } from "../../http/serve.js";
import type { Typing } from "../drafts.js";
import { emergenciesContract } from "./contract.js";
import { openNow } from "./open.js";
import { listReviews, review } from "./review.js";

/** Opening closed parts because somebody would come to harm, and saying afterwards whether it was right. */
export function emergencyRoutes(app: FastifyInstance, services: Typing): void {
  serve(app, emergenciesContract, {
    open: {
      access: "officers",
      roles: ["officer"],
      handle: ({ caller, params: { id }, body }) => openNow(services, caller, id, body),
    },
    waiting: {
      access: "officers",
      roles: ["supervisor", "coordinator"],
      handle: ({ caller }) => listReviews(services, caller),
    },
    review: {
      access: "officers",
      roles: ["supervisor", "coordinator"],
      handle: ({ caller, params: { id }, body }) => review(services, caller, id, body),
    },
  });
}
