import { createHmac } from "node:crypto";
import { newPassword } from "../password.js";

/** How many an officer is given. */
const COUNT = 10;

/** New codes, each as hard to guess as a key: that is why a keyed digest of each is enough. */
export const newRecoveryCodes = (): readonly string[] => Array.from({ length: COUNT }, newPassword);

/** What is kept of a code; spaces, hyphens and capitals that a person types do not matter. */
export const digestOf = (secret: Uint8Array, officer: string, code: string): Buffer =>
  createHmac("sha256", secret)
    .update(`recovery code\0${officer}\0${code.toLowerCase().replace(/[^a-z0-9]/g, "")}`)
    .digest();
