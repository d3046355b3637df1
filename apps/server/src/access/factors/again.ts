import type { FastifyRequest } from "fastify";
import { fault } from "../../http/faults.js";
import { invalid, type Refusal, tooMany } from "../../http/refusal.js";
import { fits } from "../password.js";
import { countAttempt, forgiveAttempts, passwordOf } from "../store.js";
import { attemptKey } from "../throttle.js";
import type { Factors } from "./services.js";

const WRONG = {
  kk: "құпиясөз дұрыс емес",
  ru: "пароль неверен",
  en: "is not right",
};

const GIVEN = {
  kk: "оны сізге басқа адам берді: алдымен оны ауыстырыңыз",
  ru: "дан вам другим человеком: сначала смените его",
  en: "was given to you by somebody else: change it first",
};

/**
 * Asks an officer who is signed in for the password again, before something is changed that opens the door: somebody may
 * have sat down at a desk that was left open.
 * @returns the refusal, or null where the password is right
 */
export async function passwordAgain(
  { database, secret }: Factors,
  request: FastifyRequest,
  officer: string,
  password: string,
): Promise<Refusal | null> {
  const key = attemptKey(secret, "password-again", officer, request.ip);
  const wait = await countAttempt(database, key);
  if (wait !== null) return tooMany(wait);
  const kept = await passwordOf(database, officer);
  if (!(await fits(password, kept?.password_hash ?? null))) {
    return invalid(fault("/password", "wrong", WRONG));
  }
  if (kept?.password_given) return invalid(fault("/password", "given", GIVEN));
  await forgiveAttempts(database, key);
  return null;
}
