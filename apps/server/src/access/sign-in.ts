import type { FastifyReply, FastifyRequest } from "fastify";
import { Refusal, tooMany, unauthenticated } from "../http/refusal.js";
import type { Owing, Session } from "./contract.js";
import { owedAfterPassword } from "./factors/services.js";
import { fits } from "./password.js";
import { asCaller, openSession, type Sessions, sessionOf } from "./session.js";
import { countAttempt, findOfficer, forgiveAttempts } from "./store.js";
import { attemptKey } from "./throttle.js";

/** What signing in needs. */
export interface SigningIn extends Sessions {
  /** Under which names and addresses are digested, so that the table of failures keeps neither. */
  readonly secret: Uint8Array;
}

const WRONG = {
  kk: "Пайдаланушы аты немесе құпиясөз дұрыс емес.",
  ru: "Имя пользователя или пароль неверны.",
  en: "The user name or the password is wrong.",
};

/**
 * The first step of signing in, with a password; whoever has a second factor, or must have one, owes it then. Failures slow down the same name from the same source and nobody else: whoever guesses from one
 * place never keeps the officer out at another.
 */
export async function signIn(
  signingIn: SigningIn,
  request: FastifyRequest,
  reply: FastifyReply,
  { username, password }: { readonly username: string; readonly password: string },
): Promise<Session | Owing | Refusal> {
  const { database, secret } = signingIn;
  const name = username.trim().toLowerCase();
  const key = attemptKey(secret, "sign-in", name, request.ip);
  const wait = await countAttempt(database, key);
  if (wait !== null) return tooMany(wait);
  const officer = await findOfficer(database, name);
  const right = await fits(password, officer?.password_hash ?? null);
  const caller = right && officer ? await asCaller(signingIn, officer) : null;
  if (!caller) return new Refusal(unauthenticated().code, { reason: { ...WRONG } });
  request.halfSignedIn = caller;
  await forgiveAttempts(database, key);
  const { id } = caller.officer;
  const owed = await owedAfterPassword(signingIn, id, officer?.password_given ?? false);
  await openSession(signingIn, request, reply, { officer: id, owes: owed, how: "password" });
  return owed === null ? sessionOf(signingIn, caller) : { owed };
}
