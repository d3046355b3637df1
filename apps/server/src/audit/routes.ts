import type { FastifyInstance } from "fastify";
import { FILE_ROLES } from "../access/caller.js";
import type { Config } from "../config.js";
import { Refusal } from "../http/refusal.js";
import { serve } from "../http/serve.js";
import { readCode } from "../reports/code.js";
import type { DayOfReading } from "./contract.js";
import { auditContract } from "./contract.js";
import { listMuchReading } from "./much-reading.js";
import * as readings from "./readings.js";

/** Who answers for how files are read. */
const WATCHING = ["supervisor", "coordinator"] as const;

/** Who read a file: for those who answer for it, and for the person by a code. */
export function auditRoutes(
  app: FastifyInstance,
  services: readings.Showing & { readonly config: Config },
): void {
  serve(app, auditContract, {
    muchReading: {
      access: "officers",
      roles: ["supervisor"],
      handle: ({ caller }) => listMuchReading(services, caller),
    },
    readings: {
      access: "officers",
      roles: WATCHING,
      handle: ({ caller, params: { id }, query }) => readings.listReadings(services, caller, id, query),
    },
    codes: {
      access: "officers",
      roles: WATCHING,
      handle: ({ caller, params: { id } }) => readings.listCodes(services, caller, id),
    },
    addCode: {
      access: "officers",
      roles: ["supervisor"],
      handle: ({ caller, params: { id } }) => readings.addCode(services, caller, id),
    },
    revokeCode: {
      access: "officers",
      roles: ["supervisor"],
      handle: ({ caller, params: { id, code } }) => readings.revokeCode(services, caller, id, code),
    },
    byCode: {
      access: "public",
      handle: ({ body: { code }, request }) => readings.readByCode(services, code, request.ip),
    },
    paper: {
      access: "officers",
      roles: FILE_ROLES,
      handle: ({ caller, params: { id }, body: { paper } }) =>
        readings.notePaper(services, caller, id, paper),
    },
  });
}

/** What a person can do with the code of a card, for pages that another floor serves. */
export interface FileLog {
  /** Whether what a person typed can be a code at all. */
  isCode(typed: string): boolean;
  /** Which bodies read the file on which days; `unknown` for every code that opens nothing, `wait` after too many. */
  read(typed: string, ip: string): Promise<readonly DayOfReading[] | "unknown" | "wait">;
}

export const fileLog = (services: readings.Showing): FileLog => ({
  isCode: (typed) => readCode(typed) !== null,
  read: async (typed, ip) => {
    const answer = await readings.readByCode(services, typed, ip);
    if (!(answer instanceof Refusal)) return answer.days;
    return answer.code === "too-many" ? "wait" : "unknown";
  },
});
