import type { Language } from "@pana/law";
import type { Command } from "commander";
import { unfit } from "./fault.js";
import { say } from "./language/words.js";
import { openWithProgress } from "./opening.js";
import { progressBar } from "./progress.js";
import { settingsHelp } from "./settings.js";

interface Options {
  readonly files: string;
  readonly seed: string;
  readonly until?: string;
}

/** `pana demo`: fills an empty database with the demonstration country. */
export function demoCommand(program: Command, language: Language): void {
  program
    .command("demo")
    .description(say(language, "demo"))
    .addHelpText("after", () => settingsHelp(language))
    .option("--files <count>", say(language, "files"), "2000")
    .option("--seed <seed>", say(language, "seed"), "1")
    .option("--until <date>", say(language, "until"))
    .action(async ({ files, seed, until }: Options) => {
      if (!/^[1-9]\d{0,6}$/.test(files))
        throw unfit(language, "badNumber", { option: "--files", value: files, least: 1 });
      const end = until === undefined ? Date.now() : Date.parse(`${until}T12:00:00+05:00`);
      if (Number.isNaN(end)) throw unfit(language, "badDate", { option: "--until", value: until ?? "" });
      const { readConfig, seedDemonstration } = await import("@pana/server");
      const database = await openWithProgress(language, readConfig(process.env));
      try {
        const loaded = await seedDemonstration(database, {
          files: Number(files),
          seed,
          until: end,
          progress: progressBar(language, say(language, "seeding")),
        });
        process.stdout.write(`${say(language, "loaded", loaded)}\n`);
      } finally {
        await database.close();
      }
    });
}
