import type { FastifyReply, FastifyRequest } from "fastify";
import { type Hosts, originsFor } from "./hosts.js";
import { notPermitted } from "./refusal.js";
import { send } from "./serve.js";

const ELSEWHERE = {
  kk: "Сұрау басқа сайттан келді.",
  ru: "Запрос пришёл с другого сайта.",
  en: "The request came from another site.",
};

/**
 * Refuses a request that changes something and was caused by another site (CSRF). Browsers say so in Sec-Fetch-Site,
 * older ones in Origin; programs that send neither carry no cookie of somebody else.
 * @param hosts where desk and public have hosts of their own: their addresses are known then, and the request is not asked
 */
export async function refuseOtherSites(
  hosts: Hosts | null,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply | undefined> {
  if (request.method === "GET" || request.method === "HEAD") return undefined;
  const site = request.headers["sec-fetch-site"];
  const { origin } = request.headers;
  const ownSite = site === undefined || site === "same-origin" || site === "none";
  const ownOrigin = origin === undefined || (URL.canParse(origin) && isOwn(new URL(origin), hosts, request));
  return ownSite && ownOrigin ? undefined : send(request, reply, notPermitted(ELSEWHERE));
}

const isOwn = (origin: URL, hosts: Hosts | null, request: FastifyRequest): boolean =>
  hosts === null ? origin.host === request.host : originsFor(hosts, request).includes(origin.origin);
