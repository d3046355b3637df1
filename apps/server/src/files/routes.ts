import type { FastifyInstance } from "fastify";
import { FILE_ROLES } from "../access/caller.js";
import { serve } from "../http/serve.js";
import { filesContract } from "./contract.js";
import * as drafts from "./drafts.js";
import { list } from "./list.js";
import { openFile } from "./open.js";
import { record } from "./record.js";
import { listPermits, readFile } from "./view.js";

/** Case files and their acts. */
export function fileRoutes(app: FastifyInstance, services: drafts.Typing): void {
  serve(app, filesContract, {
    list: {
      access: "officers",
      roles: FILE_ROLES,
      handle: ({ caller, query }) => list(services, caller, query),
    },
    open: {
      access: "officers",
      roles: ["officer"],
      handle: ({ caller, headers, body }) => openFile(services, caller, headers["idempotency-key"], body),
    },
    read: {
      access: "officers",
      roles: FILE_ROLES,
      handle: ({ caller, params: { id } }) => readFile(services, caller, id),
    },
    record: {
      access: "officers",
      roles: ["officer"],
      handle: ({ caller, params: { id }, headers, body }) =>
        record(services, caller, id, headers["idempotency-key"], body),
    },
    permits: {
      access: "officers",
      roles: FILE_ROLES,
      handle: ({ caller, params: { id } }) => listPermits(services, caller, id),
    },
    readDraft: {
      access: "officers",
      roles: FILE_ROLES,
      handle: ({ caller, params: { id, kind } }) => drafts.read(services, caller, id, kind),
    },
    keepDraft: {
      access: "officers",
      roles: FILE_ROLES,
      handle: ({ caller, params: { id, kind }, body }) => drafts.keep(services, caller, id, kind, body.draft),
    },
    dropDraft: {
      access: "officers",
      roles: FILE_ROLES,
      handle: ({ caller, params: { id, kind } }) => drafts.drop(services, caller, id, kind),
    },
  });
}
