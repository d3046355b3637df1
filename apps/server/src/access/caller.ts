import type { Session } from "./contract.js";

/** Who asks: the officer who is signed in, and the organisation that the officer works for. */
export interface Caller {
  readonly officer: Session["officer"];
  readonly organisation: Session["organisation"];
}

declare module "fastify" {
  interface FastifyRequest {
    /** The officer whose session the request carries, or null. */
    caller: Caller | null;
  }
}
