import "@fastify/cookie";
import { createHash, randomBytes } from "node:crypto";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { ProviderConfig } from "../../config.js";
import { notVisible, Refusal, tooMany, unauthenticated } from "../../http/refusal.js";
import type { Owing, Session } from "../contract.js";
import { type Factors, owedAfterPassword } from "../factors/services.js";
import { note } from "../factors/store.js";
import { asCaller, openSession, sessionOf } from "../session.js";
import { countAttempt, findOfficer, forgiveAttempts, type OfficerRow } from "../store.js";
import { attemptKey } from "../throttle.js";
import type { Person, ProviderClient } from "./client.js";
import { beginJourney, linkedOfficer, linkOfficer, takeJourney } from "./store.js";

/** What signing in through a provider needs. */
export interface Providing extends Factors {
  readonly provider: { readonly client: ProviderClient; readonly config: ProviderConfig } | null;
}

const FAILED = {
  kk: "Сәйкестендіру провайдері арқылы кіру болмады: басынан бастаңыз.",
  ru: "Вход через поставщика удостоверений не удался: начните сначала.",
  en: "Signing in through the identity provider did not succeed: begin again.",
};
const UNKNOWN = {
  kk: "Провайдер сізді таныды, бірақ Pana-да мұндай қызметкер жоқ немесе ол басқа адаммен байланысқан: ұйымыңыздың әкімшісіне айтыңыз.",
  ru: "Поставщик вас узнал, но такого сотрудника в Pana нет или он связан с другим человеком: обратитесь к администратору вашей организации.",
  en: "The provider knows you, but there is no such officer in Pana, or it is linked with another person: tell the administrator of your organisation.",
};

/** A source that begins so often without coming back has to wait. */
const FREE = 100;
const JOURNEY_S = 15 * 60;

const cookieName = ({ config }: Factors): string =>
  config.behindProxy ? "__Host-pana_journey" : "pana_journey";

/** Of the state in the address and the cookie of the browser: who sends somebody else an address of theirs gets nowhere. */
const digestOf = (state: string, cookie: string): Buffer =>
  createHash("sha256").update(`${state}.${cookie}`).digest();

const refused = (reason: typeof FAILED): Refusal =>
  new Refusal(unauthenticated().code, { reason: { ...reason } });

/** The address of the provider; what has to be kept until the browser comes back stays here, bound to this browser. */
export async function begin(
  services: Providing,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<{ url: string } | Refusal> {
  const { provider, database, secret, config } = services;
  if (!provider) return notVisible();
  const wait = await countAttempt(database, attemptKey(secret, "provider", "", request.ip), FREE);
  if (wait !== null) return tooMany(wait);
  const [state, cookie] = [randomBytes(32).toString("base64url"), randomBytes(32).toString("base64url")];
  let begun: Awaited<ReturnType<ProviderClient["begin"]>>;
  try {
    begun = await provider.client.begin(state);
  } catch (error) {
    request.log.warn({ err: error }, "the identity provider does not answer");
    return new Refusal("unavailable", {}, 30);
  }
  await beginJourney(database, digestOf(state, cookie), begun);
  reply.setCookie(cookieName(services), cookie, {
    httpOnly: true,
    sameSite: "strict",
    path: "/",
    secure: config.behindProxy,
    maxAge: JOURNEY_S,
  });
  return { url: begun.url };
}

/** Signs in whoever has come back from the provider. */
export async function finish(
  services: Providing,
  request: FastifyRequest,
  reply: FastifyReply,
  query: string,
): Promise<Session | Owing | Refusal> {
  const { provider, database, secret, config } = services;
  if (!provider) return notVisible();
  const state = new URLSearchParams(query).get("state") ?? "";
  const cookie = request.cookies[cookieName(services)] ?? "";
  const journey = await takeJourney(database, digestOf(state, cookie));
  if (!journey) return refused(FAILED);
  reply.clearCookie(cookieName(services), { path: "/", secure: config.behindProxy });
  let person: Person;
  try {
    person = await provider.client.finish(query, { ...journey, state });
  } catch (error) {
    request.log.warn({ err: error }, "a sign-in through the identity provider failed");
    return refused(FAILED);
  }
  const officer = await officerOf(services, provider.client.issuer, person);
  const caller = officer && (await asCaller(services, officer));
  if (!caller) return refused(UNKNOWN);
  await forgiveAttempts(database, attemptKey(secret, "provider", "", request.ip));
  const { id } = caller.officer;
  const owed = provider.config.secondFactor ? null : await owedAfterPassword(services, id, false);
  await openSession(services, request, reply, { officer: id, owes: owed, how: "provider" });
  if (owed === null) return sessionOf(services, caller);
  request.halfSignedIn = caller;
  return { owed };
}

/**
 * The officer who is this person: by the link, else by the name, which links them for good. From then on the name means
 * nothing: names pass from one person to another, subjects do not (OpenID Connect Core 1.0, 5.7).
 */
async function officerOf(
  { database, now }: Providing,
  issuer: string,
  { subject, username }: Person,
): Promise<OfficerRow | null> {
  const linked = await linkedOfficer(database, issuer, subject);
  if (linked || username === null) return linked;
  const named = await findOfficer(database, username.trim().toLowerCase());
  if (!named) return null;
  return database.transaction(async (queries) => {
    if (!(await linkOfficer(queries, issuer, subject, named.id))) return null;
    await note(queries, named.id, "provider-linked", now());
    return named;
  });
}
