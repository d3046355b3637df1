import type { FastifyInstance } from "fastify";
import { FILE_ROLES } from "../access/caller.js";
import type { Recording } from "../files/record.js";
import { serve } from "../http/serve.js";
import { inboxContract } from "./contract.js";
import { list } from "./list.js";
import * as notices from "./notices.js";
import { Overviews } from "./overview.js";

/** The duties of each body, notices, and how terms are kept. */
export function inboxRoutes(app: FastifyInstance, services: Recording): void {
  const overviews = new Overviews(services);
  serve(app, inboxContract, {
    list: {
      access: "officers",
      roles: FILE_ROLES,
      handle: ({ caller, query }) => list(services, caller, query),
    },
    notices: {
      access: "officers",
      roles: FILE_ROLES,
      handle: ({ caller }) => notices.list(services, caller),
    },
    readNotices: {
      access: "officers",
      roles: FILE_ROLES,
      handle: ({ caller, body: { ids } }) => notices.read(services, caller, ids),
    },
    overview: {
      access: "officers",
      roles: ["supervisor", "coordinator"],
      handle: ({ caller }) => overviews.read(caller),
    },
  });
}
