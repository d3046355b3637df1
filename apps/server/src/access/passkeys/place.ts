import type { FastifyRequest } from "fastify";
import type { Config } from "../../config.js";

/** Where officers reach Pana, which is what a passkey is bound to. */
export interface Place {
  /** `https://pana.example` */
  readonly origin: string;
  /** The host without its port: the RP ID of WebAuthn. */
  readonly host: string;
}

/**
 * By the setting, or by the request. The request can be believed in this: a browser signs the origin that it sees itself, so
 * whoever sends another name here gets an answer that fits no passkey.
 */
export function placeOf(config: Pick<Config, "deskUrl">, request: FastifyRequest): Place {
  const origin = config.deskUrl ?? `${request.protocol}://${request.host}`;
  return { origin, host: URL.canParse(origin) ? new URL(origin).hostname : request.hostname };
}
