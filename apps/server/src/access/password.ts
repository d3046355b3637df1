import { randomInt } from "node:crypto";
import { hash, verify } from "@node-rs/argon2";

/** Argon2id (the library's default) with 19 MiB and two passes: OWASP's first choice, some 40 ms on a slow core. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** The hash of a password, in the PHC form. */
export const hashPassword = (password: string): Promise<string> => hash(password.normalize("NFC"), COST);

let nobodys: Promise<string> | undefined;

/**
 * Whether a password fits a hash. Without a hash (nobody has that name) it takes the same time and says no, so that the
 * time of an answer does not tell which names exist.
 */
export async function fits(password: string, passwordHash: string | null): Promise<boolean> {
  nobodys ??= hashPassword("nobody's password");
  const known = await verify(passwordHash ?? (await nobodys), password.normalize("NFC"));
  return known && passwordHash !== null;
}

// Without letters and digits that are mistaken for each other when read aloud or copied by hand.
const LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

/** Four groups of four random letters and digits, some 79 bits: a first password for an officer, or a code to be kept on paper. */
export const newPassword = (): string =>
  Array.from({ length: 4 }, () =>
    Array.from({ length: 4 }, () => LETTERS[randomInt(LETTERS.length)]).join(""),
  ).join("-");
