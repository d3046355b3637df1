import type { Language } from "@pana/law";
import type { Config, Database } from "@pana/server";
import { say } from "./language/words.js";

/** Opens the database, telling on standard error what takes time. */
export async function openWithProgress(language: Language, config: Config): Promise<Database> {
  const { openDatabase } = await import("@pana/server");
  return openDatabase(config, {
    progress: (step) => process.stderr.write(`${say(language, step)}\n`),
  });
}
