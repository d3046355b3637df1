import { canonical } from "../files/canonical.js";

/**
 * On which ground something was done, or why it was refused.
 *
 * - `participation`: the organisation takes part in the file since that moment, by that kind of act
 * - `hotline`: it takes the reports that the public sends
 * - `role`: the officer's role; `own`: it is about the officer alone, e.g. signing in
 * - `code`: somebody without an account gave the code of a file's log; `terminal`: somebody with the server's machine
 * - `server`: Pana itself found it
 * - `none`: something was done with a file in which the organisation takes no part; it should never be seen
 * - `refused`: nothing was done, for that reason
 */
export type Ground =
  | { readonly by: "participation"; readonly since: string; readonly act: string }
  | { readonly by: "hotline" | "role" | "own" | "terminal" | "server" | "none" }
  | { readonly by: "code"; readonly code: string }
  | { readonly by: "refused"; readonly code: string };

/** Somebody did, read or was refused something. Names ids and kinds, never a person or what was read. */
export interface Entry {
  /** RFC 3339, by the clock of the server. */
  readonly at: string;
  /** Null where nobody was signed in. */
  readonly officer: string | null;
  readonly organisation: string | null;
  /** The kind of thing, e.g. `file.read`. */
  readonly what: string;
  readonly file: string | null;
  /** The part of a file that was read or changed, e.g. `identity`. */
  readonly part: string | null;
  /** Ids, kinds and numbers that say more closely what it was about. */
  readonly about?: Readonly<Record<string, string | number>>;
  readonly ground: Ground;
}

/** An entry in the one form in which it is kept and hashed. */
export const written = (entry: Entry): string => canonical(entry);
