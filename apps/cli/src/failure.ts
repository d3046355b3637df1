import type { Language, Text } from "@pana/law";
import { CommanderError } from "commander";
import { Unfit } from "./fault.js";
import { faultOfUsage } from "./language/usage.js";
import { say } from "./language/words.js";

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
  if (!(error instanceof Error)) return { status: FAILED, lines: [String(error)] };
  return { status: error.name === "BadSetting" ? UNFIT : FAILED, lines: [told(language, error)] };
}

/** Errors of the server that carry their sentence in every language. */
const TOLD_BY_THEMSELVES = new Set(["VaultRefused", "BackupRefused", "AuditKeyRefused"]);

/**
 * What stops a command, in the reader's language as far as a person can mend it. The server's errors are known by their
 * names: importing their classes would load the whole server for `pana law`.
 */
function told(language: Language, error: Error): string {
  const of = error as {
    data?: string;
    holder?: string;
    code?: string;
    address?: string;
    port?: number;
    text?: Text;
    begun?: { files: number; seed: string } | null;
  };
  if (error.name === "DataHeld")
    return say(language, "held", { data: of.data ?? "", holder: of.holder ?? "" });
  if (error.name === "NotEmpty") {
    return of.begun ? say(language, "begunAlready", { ...of.begun }) : say(language, "notEmpty");
  }
  if (TOLD_BY_THEMSELVES.has(error.name) && of.text) return of.text[language];
  if (of.code === "EADDRINUSE") return say(language, "portTaken", { address: `${of.address}:${of.port}` });
  return error.message;
}
