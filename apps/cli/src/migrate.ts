import type { Language } from "@pana/law";
import type { Command } from "commander";
import { say } from "./language/words.js";
import { openWithProgress } from "./opening.js";
import { settingsHelp } from "./settings.js";

/** `pana migrate`: brings the database to the structure of this version. */
export function migrateCommand(program: Command, language: Language): void {
  program
    .command("migrate")
    .description(say(language, "migrate"))
    .addHelpText("after", () => settingsHelp(language))
    .action(async () => {
      const { readConfig } = await import("@pana/server");
      const database = await openWithProgress(language, readConfig(process.env));
      await database.close();
      process.stdout.write(`${say(language, "migrated")}\n`);
    });
}
