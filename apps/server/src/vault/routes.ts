import type { FastifyInstance } from "fastify";
import { serve } from "../http/serve.js";
import { vaultContract } from "./contract.js";
import { holdIdentity } from "./hold.js";
import { answerMatch, listMatches } from "./matches.js";
import { putIdentity } from "./put.js";
import { readHistory, readIdentity, readPhoto } from "./read.js";
import { searchIdentities } from "./search.js";
import type { Vaulting } from "./services.js";

/** Who works with people, and not with accounts: administrators and coordinators read no identity. */
const WORKERS = ["officer", "supervisor"] as const;

/** The vault of identities. */
export function vaultRoutes(app: FastifyInstance, services: Vaulting): void {
  serve(app, vaultContract, {
    read: {
      access: "officers",
      roles: WORKERS,
      handle: ({ caller, params: { id } }) => readIdentity(services, caller, id),
    },
    put: {
      access: "officers",
      roles: WORKERS,
      handle: ({ caller, params: { id }, body }) => putIdentity(services, caller, id, body),
    },
    photo: {
      access: "officers",
      roles: WORKERS,
      handle: ({ caller, params: { id } }) => readPhoto(services, caller, id),
    },
    history: {
      access: "officers",
      roles: WORKERS,
      handle: ({ caller, params: { id } }) => readHistory(services, caller, id),
    },
    hold: {
      access: "officers",
      roles: ["supervisor"],
      handle: ({ caller, params: { id }, body }) => holdIdentity(services, caller, id, body.because),
    },
    search: {
      access: "officers",
      roles: WORKERS,
      handle: ({ caller, body }) => searchIdentities(services, caller, body),
    },
    matches: {
      access: "officers",
      roles: WORKERS,
      handle: ({ caller, query }) => listMatches(services, caller, query.file ?? null),
    },
    answer: {
      access: "officers",
      roles: WORKERS,
      handle: ({ caller, params: { id, match }, body }) =>
        answerMatch(services, caller, id, match, body.answer),
    },
  });
}
