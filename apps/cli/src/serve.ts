import type { Language } from "@pana/law";
import type { Command } from "commander";
import { say } from "./language/words.js";
import { openWithProgress } from "./opening.js";
import { progressBar } from "./progress.js";
import { settingsHelp } from "./settings.js";

/** `pana serve`: the database, the server and the pages as one process, until it is told to stop. */
export function serveCommand(program: Command, language: Language): void {
  program
    .command("serve")
    .description(say(language, "serve"))
    .addHelpText("after", () => settingsHelp(language))
    .action(() => serve(language));
}

async function serve(language: Language): Promise<void> {
  const { isEmpty, readConfig, seedDemonstration, startServer, unfinished } = await import("@pana/server");
  const { desk, publicPages } = await import("@pana/web");
  const tell = (line: string) => process.stdout.write(`${line}\n`);
  const config = readConfig(process.env);
  const asked = stopped();
  const database = await openWithProgress(language, config);
  try {
    const begun = await unfinished(database);
    if (begun || (config.demonstration && (await isEmpty(database)))) {
      await seedDemonstration(database, {
        files: config.demonstrationFiles,
        until: Date.now(),
        ...begun,
        progress: progressBar(language, say(language, "seeding")),
      });
    }
    const server = await startServer(config, {
      database,
      pages: async (app, ports) => {
        await app.register(desk);
        await app.register(publicPages, ports);
      },
    });
    tell(say(language, "servedAt", { url: server.url }));
    if (config.demonstration) tell(say(language, "demonstrationCountry", { url: server.url }));
    tell(say(language, "toStop"));
    await asked;
    tell(say(language, "stopping"));
    // Whatever hangs must not keep the process: what was acknowledged is already safe in the database.
    setTimeout(() => process.exit(1), END_WITHIN_MS).unref();
    await server.close();
  } finally {
    await database.close();
  }
}

/** From the wish to stop until the process is over, at the most. */
const END_WITHIN_MS = 30_000;

/** Until the terminal or the operating system asks to stop. */
const stopped = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => resolve());
  });
