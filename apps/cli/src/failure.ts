import type { Language } from "@pana/law";
import { CommanderError } from "commander";
import { Unfit } from "./fault.js";
import { faultOfUsage } from "./language/usage.js";

/** Input or settings that do not fit; the caller can mend them. */
const UNFIT = 2;
/** Everything else that stops a command. */
const FAILED = 1;

/** What a failure prints on standard error, and the status with which the command ends. */
export function failure(
  language: Language,
  error: unknown,
): { readonly status: number; readonly lines: readonly string[] } {
  if (error instanceof Unfit) return { status: UNFIT, lines: error.lines };
  if (error instanceof CommanderError) {
    // Help and the version end here too, with nothing wrong.
    if (error.exitCode === 0) return { status: 0, lines: [] };
    return { status: UNFIT, lines: [faultOfUsage(language, error.code, error.message)] };
  }
  if (error instanceof Error) {
    return { status: error.name === "BadSetting" ? UNFIT : FAILED, lines: [error.message] };
  }
  return { status: FAILED, lines: [String(error)] };
}
