import type { Role, Session } from "./contract.js";

/** Who asks: the officer who is signed in, and the organisation that the officer works for. */
export interface Caller {
  readonly officer: Session["officer"];
  readonly organisation: Session["organisation"];
}

/**
 * The roles in which somebody works with files, and with what becomes a file. Administrators keep accounts: they see no file, no
 * duty of one, no report and no identity, also not of their own organisation.
 */
export const FILE_ROLES = ["officer", "supervisor", "coordinator"] as const satisfies readonly Role[];

declare module "fastify" {
  interface FastifyRequest {
    /** The officer whose session the request carries, or null. */
    caller: Caller | null;
    /** The officer who has given the password and owes the second step: for the log, which lets nobody in by it. */
    halfSignedIn: Caller | null;
  }
}
