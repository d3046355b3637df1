import { Command, Option } from "commander";
import { administratorCommand } from "./administrator/command.js";
import { auditCommands } from "./audit/commands.js";
import { backupCommands } from "./backup/commands.js";
import { demoCommand } from "./demo.js";
import { estimateCommands } from "./estimate/commands.js";
import { failure } from "./failure.js";
import { titleOfHelp } from "./language/usage.js";
import { chooseLanguage, LANGUAGES, languageAsked, languageFirst, say } from "./language/words.js";
import { lawCommands } from "./law/commands.js";
import { luresCommands } from "./lures/commands.js";
import { migrateCommand } from "./migrate.js";
import { serveCommand } from "./serve.js";
import { vaultCommands } from "./vault/commands.js";

/** `pana …`. Answers go to standard output, everything else to standard error. */
async function main(argv: readonly string[]): Promise<number> {
  const language = chooseLanguage(languageAsked(argv), process.env);
  const program: Command = new Command("pana");
  program
    .description(say(language, "about"))
    .addOption(new Option("--lang <language>", say(language, "lang")).choices([...LANGUAGES]))
    .helpOption("-h, --help", say(language, "help"))
    .helpCommand(false)
    // Options after a subcommand are the subcommand's, also where a command above has one of that name.
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({ writeErr: () => undefined })
    .configureHelp({
      styleTitle: (title) => titleOfHelp(language, title),
      showGlobalOptions: true,
      visibleGlobalOptions: ({ parent }) =>
        parent === null ? [] : program.options.filter(({ long }) => long === "--lang"),
    });
  serveCommand(program, language);
  migrateCommand(program, language);
  administratorCommand(program, language);
  demoCommand(program, language);
  lawCommands(program, language);
  luresCommands(program, language);
  estimateCommands(program, language);
  vaultCommands(program, language);
  backupCommands(program, language);
  auditCommands(program, language);
  try {
    await program.parseAsync(languageFirst(argv), { from: "user" });
    return 0;
  } catch (error) {
    const { status, lines } = failure(language, error);
    for (const line of lines) process.stderr.write(`${line}\n`);
    // Without a command there is nothing to do but to say which there are.
    if (status !== 0 && argv.length === 0) process.stderr.write(program.helpInformation());
    return status;
  }
}

process.exitCode = await main(process.argv.slice(2));
