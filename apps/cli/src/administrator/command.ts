import { type Language, type Text, text } from "@pana/law";
import type { Command } from "commander";
import { noteFromTerminal } from "../audit/note.js";
import { Unfit } from "../fault.js";
import { say } from "../language/words.js";
import { settingsHelp } from "../settings.js";

const ABOUT = text(
  "бірінші әкімшіні жасау немесе құпиясөзі мен екінші факторын жоғалтқан әкімшіні қайта кіргізу",
  "создать первого администратора или впустить того, кто потерял пароль и второй фактор",
  "make the first administrator, or let one back in who has lost password and second factor",
);
const USERNAME = text("пайдаланушы аты", "имя пользователя", "the user name");
const NAME = text("аты-жөні", "имя", "the name");
const BODY = text(
  "бірінші ұйымның атауы",
  "название первой организации",
  "the name of the first organisation",
);
const KIND = text("оның түрі", "её вид", "its kind");
const MADE: Readonly<Record<"new" | "reset", Text>> = {
  new: text(
    "Әкімші жасалды. Құпиясөз бір рет көрсетіледі; бірінші кіргенде екінші фактор қосылады.",
    "Администратор создан. Пароль показан один раз; при первом входе подключается второй фактор.",
    "The administrator is made. The password is shown once; the first sign-in puts a second factor in place.",
  ),
  reset: text(
    "Жаңа құпиясөз берілді, екінші факторлар алынды, сеанстар аяқталды. Құпиясөз бір рет көрсетіледі.",
    "Дан новый пароль, вторые факторы сняты, сеансы завершены. Пароль показан один раз.",
    "A new password is given, the second factors are taken away, the sessions have ended. The password is shown once.",
  ),
};

/** What each is called in the log. */
const DEEDS = { new: "administrator.made", reset: "administrator.let-in" } as const;

interface Options {
  readonly name?: string;
  readonly body?: string;
  readonly kind: string;
}

/** `pana administrator <username>`, also while the server runs. */
export function administratorCommand(program: Command, language: Language): void {
  program
    .command("administrator")
    .argument("<username>", USERNAME[language])
    .description(ABOUT[language])
    .option("--name <name>", NAME[language])
    .option("--body <name>", BODY[language])
    .option("--kind <kind>", KIND[language], "social-ministry")
    .addHelpText("after", () => settingsHelp(language))
    .action(async (username: string, options: Options) => {
      const { AdministratorRefused, makeAdministrator, openBeside, readConfig } = await import(
        "@pana/server"
      );
      const config = readConfig(process.env);
      const database = await openBeside(config, {
        progress: (step) => process.stderr.write(`${say(language, step)}\n`),
      });
      try {
        const input = { username, ...options, language };
        const { made, officer, ...answer } = await makeAdministrator(
          database,
          input,
          new Date().toISOString(),
        );
        // Nothing is printed that the log does not hold.
        await noteFromTerminal(database, config, { what: DEEDS[made], about: { officer } });
        process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
        process.stderr.write(`${MADE[made][language]}\n`);
      } catch (error) {
        throw error instanceof AdministratorRefused ? new Unfit([error.text[language]]) : error;
      } finally {
        await database.close();
      }
    });
}
