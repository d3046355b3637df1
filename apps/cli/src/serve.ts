import type { Language } from "@pana/law";
import type { Command } from "commander";
import { say } from "./language/words.js";
import { opening } from "./opening.js";
import { progressBar } from "./progress.js";

/** `pana serve`: the database, the server and the pages as one process, until it is told to stop. */
export function serveCommand(program: Command, language: Language): void {
  program
    .command("serve")
    .description(say(language, "serve"))
    .addHelpText("after", async () => "")
    .action(async () => serve(language));
}

async function serve(language: Language): Promise<void> {
  const [{ openDatabase, publicReports, readConfig, seedDemonstration, startServer }, { desk, publicPages }] =
    await Promise.all([import("@pana/server"), import("@pana/web")]);
  const tell = (line: string) => process.stdout.write(`${line}\n`);
  const config = readConfig(process.env);
  const database = await opening(language, () =>
    openDatabase(config, { progress: (step) => tell(say(language, step)) }),
  );
  try {
    if (config.demonstration) {
      await seedDemonstration(database, {
        files: config.demonstrationFiles,
        progress: progressBar(language, say(language, "seeding"), process.stdout),
      });
    }
    const server = await startServer(config, {
      database,
      pages: async (app) => {
        await app.register(publicPages, {
          reports: publicReports(database, config),
          demonstration: config.demonstration,
        });
        await app.register(desk);
      },
    });
    tell(say(language, "servedAt", { url: server.url }));
    if (config.demonstration) tell(say(language, "demonstrationCountry", { url: server.url }));
    tell(say(language, "toStop"));
    await stopped();
    tell(say(language, "stopping"));
    await server.close();
  } finally {
    await database.close();
  }
}

/** Until the terminal or the operating system asks to stop. */
const stopped = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => resolve());
  });
