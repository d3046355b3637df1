import { createHmac } from "node:crypto";
import type { FastifyReply, FastifyRequest } from "fastify";
import { Refusal, tooMany, unauthenticated } from "../http/refusal.js";
import type { Session } from "./contract.js";
import { fits } from "./password.js";
import { asCaller, openSession, type Sessions, sessionOf } from "./session.js";
import { countAttempt, findOfficer, forgiveAttempts } from "./store.js";

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

/** Addresses of IPv6 are given out by the network of 64 bits: that is one source. */
const sourceOf = (ip: string): string => (ip.includes(":") ? ip.split(":").slice(0, 4).join(":") : ip);

/** The key under which failures of this name from this source are counted. */
const keyOf = (secret: Uint8Array, username: string, ip: string): Buffer =>
  createHmac("sha256", secret)
    .update(`sign-in\0${username}\0${sourceOf(ip)}`)
    .digest();

/**
 * Signs in with a password. Failures slow down the same name from the same source and nobody else: whoever guesses from one
 * place never keeps the officer out at another.
 */
export async function signIn(
  signingIn: SigningIn,
  request: FastifyRequest,
  reply: FastifyReply,
  { username, password }: { readonly username: string; readonly password: string },
): Promise<Session | Refusal> {
  const { database, secret } = signingIn;
  const name = username.trim().toLowerCase();
  const key = keyOf(secret, name, request.ip);
  const wait = await countAttempt(database, key);
  if (wait !== null) return tooMany(wait);
  const officer = await findOfficer(database, name);
  const right = await fits(password, officer?.password_hash ?? null);
  const caller = right && officer ? await asCaller(signingIn, officer) : null;
  if (!caller) return new Refusal(unauthenticated().code, { reason: { ...WRONG } });
  await forgiveAttempts(database, key);
  await openSession(signingIn, reply, caller.officer.id);
  return sessionOf(signingIn, caller);
}
