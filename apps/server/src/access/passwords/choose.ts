import type { FastifyReply, FastifyRequest } from "fastify";
import { fault } from "../../http/faults.js";
import { invalid, Refusal, tooMany, unauthenticated } from "../../http/refusal.js";
import type { Caller } from "../caller.js";
import type { Owing, Session } from "../contract.js";
import { type Factors, owedAfterPassword } from "../factors/services.js";
import { fits, hashPassword } from "../password.js";
import { halfSignedIn, openSession, sessionOf, tokenHashOf } from "../session.js";
import {
  choosePassword,
  countAttempt,
  endSessionsOf,
  forgiveAttempts,
  passwordOf,
  replaceGiven,
} from "../store.js";
import { attemptKey } from "../throttle.js";
import { faultOfChosen } from "./chosen.js";

const WRONG = {
  kk: "құпиясөз дұрыс емес",
  ru: "пароль неверен",
  en: "the password is wrong",
};
const SAME = {
  kk: "бұрынғысынан өзгеше болуы керек",
  ru: "должен отличаться от нынешнего",
  en: "must differ from the present one",
};
const ANEW = {
  kk: "Кіруді басынан бастаңыз: құпиясөзді қайта енгізіңіз.",
  ru: "Начните вход сначала: введите пароль ещё раз.",
  en: "Begin signing in anew: give the password again.",
};

/** Changes the own password to one that is not easily guessed; every other session of the officer ends. */
export async function changePassword(
  services: Factors,
  caller: Caller,
  request: FastifyRequest,
  { current, next }: { readonly current: string; readonly next: string },
): Promise<undefined | Refusal> {
  const { database, config, secret } = services;
  const { id } = caller.officer;
  // A desk that was left open is no place to try passwords at.
  const key = attemptKey(secret, "password-again", id, request.ip);
  const wait = await countAttempt(database, key);
  if (wait !== null) return tooMany(wait);
  const kept = await passwordOf(database, id);
  if (!(await fits(current, kept?.password_hash ?? null))) return invalid(fault("/current", "wrong", WRONG));
  await forgiveAttempts(database, key);
  if (current === next) return invalid(fault("/next", "same", SAME));
  const guessed = await faultOfChosen("/next", next, caller, config);
  if (guessed) return invalid(guessed);
  const passwordHash = await hashPassword(next);
  await database.transaction(async (queries) => {
    await choosePassword(queries, id, passwordHash);
    await endSessionsOf(queries, id, tokenHashOf(services, request));
  });
  return undefined;
}

/**
 * Puts a password of the officer's own in the place of one that somebody else knows, and goes on with signing in. Whatever
 * else was begun with the given one ends.
 */
export async function chooseOwnPassword(
  services: Factors,
  request: FastifyRequest,
  reply: FastifyReply,
  next: string,
): Promise<Session | Owing | Refusal> {
  const half = await halfSignedIn(services, request);
  if (half?.owes !== "password") return anew();
  const { database, config } = services;
  const { id } = half.caller.officer;
  const given = await passwordOf(database, id);
  if (!given?.password_given) return anew();
  if (await fits(next, given.password_hash)) return invalid(fault("/next", "same", SAME));
  const guessed = await faultOfChosen("/next", next, half.caller, config);
  if (guessed) return invalid(guessed);
  const passwordHash = await hashPassword(next);
  const replaced = await database.transaction(async (queries) => {
    if (!(await replaceGiven(queries, id, passwordHash, given.password_hash))) return false;
    await endSessionsOf(queries, id);
    return true;
  });
  if (!replaced) return anew();
  // Whoever has given a second factor already has come here by it.
  const owed = half.how === "password" ? await owedAfterPassword(services, id, false) : null;
  await openSession(services, request, reply, { officer: id, owes: owed, how: half.how });
  return owed === null ? sessionOf(services, half.caller) : { owed };
}

const anew = (): Refusal => new Refusal(unauthenticated().code, { reason: { ...ANEW } });
