import type { Language } from "@pana/law";
import type { Config, Database, Keyring } from "@pana/server";
import type { Command } from "commander";
import { noteFromTerminal } from "../audit/note.js";
import { say } from "../language/words.js";
import { settingsHelp } from "../settings.js";
import { tell, type VaultWord } from "./words.js";

interface Opened {
  readonly database: Database;
  readonly keyring: Keyring;
  readonly config: Config;
  /** RFC 3339, in the zone of the jurisdiction. */
  readonly now: string;
}

/** `pana vault …`: what is done with keys and with identities whose time is over, also while the server runs. */
export function vaultCommands(program: Command, language: Language): void {
  const words = (word: VaultWord) => tell(language, word);
  const tellPeople = (line: string) => process.stderr.write(`${line}\n`);
  const print = (answer: unknown) => process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
  const group = program.command("vault").description(words("about"));
  const command = (name: "keys" | "rotate" | "retire" | "erase") =>
    group
      .command(name)
      .description(words(name))
      .addHelpText("after", () => settingsHelp(language));

  command("keys").action(() =>
    opened(language, async ({ database, keyring }) => {
      const { listKeys } = await import("@pana/server");
      const { id: current } = await keyring.current();
      const keys = await listKeys(database);
      print({ keys: keys.map((key) => ({ ...key, current: key.id === current })) });
    }),
  );

  command("rotate").action(() =>
    opened(language, async ({ database, keyring, config }) => {
      const { rotateKeys } = await import("@pana/server");
      const rotated = await rotateKeys(database, keyring, (done) =>
        tellPeople(tell(language, "rewrapping", { done })),
      );
      await noteFromTerminal(database, config, { what: "vault.rotated" });
      print(rotated);
      tellPeople(tell(language, "rotated", { ...rotated }));
    }),
  );

  command("retire")
    .argument("<key>", words("key"))
    .action((key: string) =>
      opened(language, async ({ database, keyring, config }) => {
        const { retireKey } = await import("@pana/server");
        await retireKey(database, keyring, key);
        await noteFromTerminal(database, config, { what: "vault.key-retired" });
        tellPeople(tell(language, "retired", { key }));
      }),
    );

  command("erase")
    .option("--confirm", words("confirm"))
    .action(({ confirm = false }: { confirm?: boolean }) =>
      opened(language, async ({ database, config, now }) => {
        const { eraseIdentities } = await import("@pana/server");
        const report = await eraseIdentities(database, config, now, confirm);
        const erased = report.identities.filter(({ state }) => state === "erased");
        if (erased.length > 0) {
          const deeds = erased.map(({ file }) => ({ what: "identity.erased", file, part: "identity" }));
          await noteFromTerminal(database, config, ...deeds);
        }
        print(report);
        const count = (state: string) => report.identities.filter((one) => one.state === state).length;
        const counts = { due: count("due"), erased: count("erased"), held: count("held") };
        if (report.note) tellPeople(report.note[language]);
        tellPeople(
          tell(language, report.identities.length === 0 ? "nothingDue" : confirm ? "erased" : "due", counts),
        );
      }),
    );
}

/** Opens the database, beside a running server where there is one, and the keys. */
async function opened(language: Language, work: (opened: Opened) => Promise<void>): Promise<void> {
  const { openBeside, openKeyring, readConfig } = await import("@pana/server");
  const { compile } = await import("@pana/law");
  const { kz } = await import("@pana/law/kz");
  const { print } = compile(kz).clock.zone;
  const now = () => print(Date.now());
  const config = readConfig(process.env);
  const database = await openBeside(config, {
    progress: (step) => process.stderr.write(`${say(language, step)}\n`),
  });
  try {
    await work({ database, config, keyring: openKeyring(config, now), now: now() });
  } finally {
    await database.close();
  }
}
