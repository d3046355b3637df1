import type { FastifyRequest } from "fastify";
import { fault } from "../../http/faults.js";
import { invalid, type Refusal, tooMany } from "../../http/refusal.js";
import { fits } from "../password.js";
import { countAttempt, forgiveAttempts, passwordHashOf } from "../store.js";
import { attemptKey } from "../throttle.js";
import type { Factors } from "./services.js";

const WRONG = {
  kk: "құпиясөз дұрыс емес",
  ru: "пароль неверен",
  en: "is not right",
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
  if (!(await fits(password, await passwordHashOf(database, officer)))) {
    return invalid(fault("/password", "wrong", WRONG));
  }
  await forgiveAttempts(database, key);
  return null;
}
