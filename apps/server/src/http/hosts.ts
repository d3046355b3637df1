import type { FastifyReply, FastifyRequest } from "fastify";
import type { Config } from "../config.js";
import { notVisible } from "./refusal.js";
import { send } from "./serve.js";

/** For whom something answers: officers (the desk and its interface) or the public. */
export type Side = "desk" | "public";

declare module "fastify" {
  interface FastifyContextConfig {
    /** The side of an operation; pages go by their address. */
    side?: Side;
  }
}

/** The origins of each side, where the two have hosts of their own. */
export type Hosts = Readonly<Record<Side, readonly string[]>>;

type Addresses = Pick<Config, "deskUrl" | "pagesUrl" | "onionLocation">;

/** Null where everything answers at one address. */
export function hostsOf({ deskUrl, pagesUrl, onionLocation }: Addresses): Hosts | null {
  if (deskUrl === null || pagesUrl === null) return null;
  return { desk: [deskUrl], public: onionLocation === null ? [pagesUrl] : [pagesUrl, onionLocation] };
}

const DESK = /^\/desk(?:[/?#]|$)/;

/** The side of what is asked for: as its operation says, or by the address. */
const sideAsked = (request: FastifyRequest): Side =>
  request.routeOptions.config.side ??
  (DESK.test(request.url) || request.url.startsWith("/api/") ? "desk" : "public");

/**
 * By the header Host alone: a proxy that does not overwrite X-Forwarded-Host would let through whatever a request says
 * there, and a desk that answers inside one network only would answer to everybody.
 */
function isAt(origins: readonly string[], request: FastifyRequest): boolean {
  const host = (request.headers.host ?? "").toLowerCase().replace(/:\d+$/, "");
  return origins.some((origin) => new URL(origin).hostname === host);
}

/**
 * Answers what is asked of the wrong host as what is not there (ASVS 5.0, 3.5.4): a page of the public and the desk share no
 * origin, so nothing that gets into one reaches the cookies, the storage or the windows of the other.
 * @returns the reply, where there is nothing at this host
 */
export function refuseWrongHost(
  hosts: Hosts,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply | undefined {
  if (isAt(hosts[sideAsked(request)], request)) return undefined;
  if (request.url.startsWith("/api/")) return send(request, reply, notVisible());
  // Whoever types the desk's host alone means the desk.
  if (request.url === "/" && isAt(hosts.desk, request)) return reply.redirect("/desk/", 302);
  return reply.code(404).header("cache-control", "no-store").type("text/plain; charset=utf-8").send("404\n");
}

/** The origins from which a request of this side may come. */
export const originsFor = (hosts: Hosts, request: FastifyRequest): readonly string[] =>
  hosts[sideAsked(request)];
