import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import type { ZxcvbnFactory } from "@zxcvbn-ts/core";
import { asGuessed, CONTEXT_WORDS } from "./context-words.js";
import { isMadeOf } from "./covered.js";

// The list stays beside its TypeScript; the built program reads it from there too.
const LEAKED = fileURLToPath(new URL("../../../src/access/passwords/leaked.txt.gz", import.meta.url));

/** Why a password is refused: it was leaked, or is made of words that anybody would try here, or is easily guessed anyway. */
export type Guessable = "leaked" | "of-context" | "guessable";

/** How many guesses a password must withstand from somebody who tries what is likeliest first: zxcvbn's "very unguessable". */
const ENOUGH_GUESSES = 1e10;

/** Longer passwords are judged by their beginning: the estimate takes ever longer, and the officer's request holds up others. */
const JUDGED = 64;

interface Estimator {
  readonly leaked: ReadonlySet<string>;
  readonly zxcvbn: ZxcvbnFactory;
}
let estimator: Promise<Estimator> | undefined;

/** Reads lists of some megabytes, at the first password that is chosen and not before. */
async function openEstimator(): Promise<Estimator> {
  const [{ ZxcvbnFactory }, { dictionary, adjacencyGraphs }, packed] = await Promise.all([
    import("@zxcvbn-ts/core"),
    import("@zxcvbn-ts/language-common"),
    readFile(LEAKED),
  ]);
  const lines = (await promisify(gunzip)(packed)).toString("utf8").split("\n");
  const leaked = lines.filter((line) => line !== "").map((line) => line.toLowerCase());
  return {
    leaked: new Set(leaked),
    zxcvbn: new ZxcvbnFactory({
      dictionary: { ...dictionary, leaked },
      graphs: adjacencyGraphs,
      maxLength: JUDGED,
    }),
  };
}

/**
 * Whether a password is one of those that are tried first (NIST SP 800-63B, 5.1.1.2; ASVS 5.0, 6.2.4 and 6.2.11), however it is
 * written: in capitals, with digits for letters, backwards, in the other keyboard layout, with years and marks around it. There
 * are no rules of which characters it must have.
 * @param names of the officer, the organisation and the installation: their words are guessed first too
 * @returns why it is refused, or null
 */
export async function guessable(password: string, names: readonly string[]): Promise<Guessable | null> {
  estimator ??= openEstimator();
  const { leaked, zxcvbn } = await estimator;
  const typed = password.normalize("NFC");
  const small = typed.toLowerCase();
  if (leaked.has(small)) return "leaked";
  const context = asGuessed([...CONTEXT_WORDS, ...names]);
  if (isMadeOf(small, context)) return "of-context";
  return zxcvbn.check(typed, context).guesses < ENOUGH_GUESSES ? "guessable" : null;
}
