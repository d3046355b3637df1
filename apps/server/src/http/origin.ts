import type { FastifyReply, FastifyRequest } from "fastify";
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
 */
export async function refuseOtherSites(
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply | undefined> {
  if (request.method === "GET" || request.method === "HEAD") return undefined;
  const site = request.headers["sec-fetch-site"];
  const { origin } = request.headers;
  const ownSite = site === undefined || site === "same-origin" || site === "none";
  const ownOrigin = origin === undefined || (URL.canParse(origin) && new URL(origin).host === request.host);
  return ownSite && ownOrigin ? undefined : send(request, reply, notPermitted(ELSEWHERE));
}
