import type { FastifyInstance } from "fastify";
import type { Reprojecting } from "../files/reproject.js";
import { serve } from "../http/serve.js";
import * as organisations from "./administer.js";
import { addDayOff } from "./calendar.js";
import { organisationsContract } from "./contract.js";
import * as officers from "./officers.js";
import { resetSignIn } from "./reset-sign-in.js";

/** The directory, its administration, and the calendar. */
export function organisationRoutes(
  app: FastifyInstance,
  services: organisations.Administration & Reprojecting,
): void {
  const { knowledge } = services;
  serve(app, organisationsContract, {
    list: {
      access: "officers",
      handle: async ({ query: { kind, region } }) => ({
        organisations: (await knowledge.refresh()).directory.all
          .filter(
            (one) =>
              (kind === undefined || one.kinds.some((own) => own === kind)) &&
              (region === undefined || one.region === region),
          )
          .map(organisations.asOrganisation),
      }),
    },
    add: {
      access: "officers",
      roles: ["administrator"],
      handle: ({ caller, body }) => organisations.add(services, caller, body),
    },
    change: {
      access: "officers",
      roles: ["administrator"],
      handle: ({ caller, params: { id }, body }) => organisations.change(services, caller, id, body),
    },
    officers: {
      access: "officers",
      roles: ["administrator"],
      handle: ({ caller, params: { id } }) => officers.list(services, caller, id),
    },
    addOfficer: {
      access: "officers",
      roles: ["administrator"],
      handle: ({ caller, params: { id }, body }) => officers.add(services, caller, id, body),
    },
    changeOfficer: {
      access: "officers",
      roles: ["administrator"],
      handle: ({ caller, params: { id }, body }) => officers.change(services, caller, id, body),
    },
    resetSignIn: {
      access: "officers",
      roles: ["administrator"],
      handle: ({ caller, params: { id }, body }) => resetSignIn(services, caller, id, body.what),
    },
    daysOff: {
      access: "officers",
      handle: async () => ({ days: (await knowledge.refresh()).days.map((day) => ({ ...day })) }),
    },
    addDayOff: {
      access: "officers",
      roles: ["administrator"],
      handle: ({ caller, body }) => addDayOff(services, caller, body),
    },
  });
}
