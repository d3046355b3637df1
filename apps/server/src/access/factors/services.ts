import type { Database } from "../../database/database.js";
import type { SigningIn } from "../sign-in.js";
import type { Owed } from "../store.js";
import { type FactorsRow, readFactors } from "./store.js";

/** What second factors need. */
export interface Factors extends SigningIn {
  readonly database: Database;
  /** Seals the secrets of authenticators. */
  readonly factorKey: Uint8Array;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** RFC 3339. */
  readonly now: () => string;
}

/**
 * Whether nobody works here without a second factor. The demonstration country shows its passwords on the page on which one
 * signs in and holds nobody's file; there a second factor is asked of those who have chosen one.
 */
export const required = ({ config }: Pick<Factors, "config">): boolean => !config.demonstration;

const has = ({ authenticator, passkeys }: FactorsRow): boolean => authenticator !== null || passkeys > 0;

/**
 * What an officer who has given the password still owes: the second factor first, so that nobody who has only heard the
 * password sets another one.
 * @param given whether somebody else gave the officer the password that was typed
 */
export async function owedAfterPassword(
  services: Pick<SigningIn, "config" | "database">,
  officer: string,
  given: boolean,
): Promise<Owed | null> {
  if (has(await readFactors(services.database, officer))) return "second-factor";
  if (given) return "password";
  return required(services) ? "enrolment" : null;
}
