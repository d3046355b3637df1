import type { FastifyReply, FastifyRequest } from "fastify";
import { Refusal, tooMany, unauthenticated } from "../../http/refusal.js";
import type { Owing, Session } from "../contract.js";
import { halfSignedIn, openSession, sessionOf } from "../session.js";
import { countAttempt, countTry, endSession, forgiveAttempts, type How, passwordOf } from "../store.js";
import { attemptKey } from "../throttle.js";
import { stepOf } from "./authenticator.js";
import { digestOf } from "./recovery-codes.js";
import type { Factors } from "./services.js";
import { note, noteOnce, readAuthenticator, takeRecoveryCode, takeStep } from "./store.js";

const WRONG = {
  kk: "Код дұрыс емес немесе бұрын қолданылған.",
  ru: "Код неверен или уже был использован.",
  en: "The code is not right, or was used before.",
};
const ANEW = {
  kk: "Кіруді басынан бастаңыз: құпиясөзді қайта енгізіңіз.",
  ru: "Начните вход сначала: введите пароль ещё раз.",
  en: "Begin signing in anew: give the password again.",
};

/**
 * How many wrong codes of an officer there may be from everywhere together. With three codes of a million right at any
 * moment, a guesser who has the password and any number of addresses stays below one in a thousand a day.
 */
const FREE_EVERYWHERE = 20;

const refused = (reason: typeof WRONG): Refusal =>
  new Refusal(unauthenticated().code, { reason: { ...reason } });

/**
 * Finishes signing in with a code. Wrong ones slow down their source; very many also the codes of the authenticator from
 * everywhere, which only somebody can cause who has the password. Recovery codes (79 bits) and passkeys stay open then, so
 * nobody can lock an officer out.
 */
export async function secondStep(
  services: Factors,
  request: FastifyRequest,
  reply: FastifyReply,
  given: string,
): Promise<Session | Owing | Refusal> {
  const half = await halfSignedIn(services, request);
  if (half?.owes !== "second-factor") return refused(ANEW);
  const { database, secret } = services;
  const { id } = half.caller.officer;
  if (!(await countTry(database, half.tokenHash))) {
    await endSession(database, half.tokenHash);
    return refused(ANEW);
  }
  const here = attemptKey(secret, "second-factor", id, request.ip);
  const everywhere = attemptKey(secret, "second-factor", id, null);
  const code = given.replace(/\s/g, "");
  const digits = /^\d{6}$/.test(code);
  const wait = await countAttempt(database, here);
  if (wait !== null) return tooMany(wait);
  if (digits) {
    const waitEverywhere = await countAttempt(database, everywhere, FREE_EVERYWHERE);
    if (waitEverywhere !== null) {
      await noteOnce(database, id, "codes-guessed", services.now());
      return tooMany(waitEverywhere);
    }
  }
  const how = digits ? await byAuthenticator(services, id, code) : await byRecoveryCode(services, id, code);
  if (!how) return refused(WRONG);
  await forgiveAttempts(database, here);
  await forgiveAttempts(database, everywhere);
  // Whoever came from the provider has typed no password of Pana's.
  const toReplace = half.how === "password" && (await passwordOf(database, id))?.password_given;
  const owed = toReplace ? "password" : null;
  await openSession(services, request, reply, { officer: id, owes: owed, how });
  return owed === null ? sessionOf(services, half.caller) : { owed };
}

async function byAuthenticator(services: Factors, officer: string, code: string): Promise<How | null> {
  const { database, factorKey, clock } = services;
  const sealed = await readAuthenticator(database, officer);
  const step = sealed && (await stepOf(factorKey, officer, sealed, code, clock()));
  return step !== null && (await takeStep(database, officer, step)) ? "authenticator" : null;
}

async function byRecoveryCode(services: Factors, officer: string, code: string): Promise<How | null> {
  const { database, secret, now } = services;
  if (!(await takeRecoveryCode(database, officer, digestOf(secret, officer, code)))) return null;
  await note(database, officer, "recovery-code-used", now());
  return "recovery-code";
}
