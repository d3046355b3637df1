import type { Language } from "@pana/law";
import type { Manifest } from "@pana/server";
import type { Command } from "commander";
import { noteFromTerminal } from "../audit/note.js";
import { Unfit } from "../fault.js";
import { say } from "../language/words.js";
import { progressBar } from "../progress.js";
import { settingsHelp } from "../settings.js";
import { type BackupWord, tell } from "./words.js";

/** `pana backup …` and `pana restore`: everything in one sealed file, and back. */
export function backupCommands(program: Command, language: Language): void {
  const words = (word: BackupWord) => tell(language, word);
  const tellPeople = (line: string) => process.stderr.write(`${line}\n`);
  const print = (answer: unknown) => process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);

  const backup = program
    .command("backup")
    .description(words("backup"))
    .argument("<file>", words("file"))
    .option("--to <key>", words("to"))
    .addHelpText("after", () => settingsHelp(language))
    .action(async (file: string, { to }: { to?: string }) => {
      const { openBeside, readConfig, takeBackup } = await import("@pana/server");
      const config = readConfig(process.env);
      const recipient = to ?? config.backupRecipient;
      if (recipient === null) throw new Unfit([words("noRecipient")]);
      const database = await openBeside(config, { progress: (step) => tellPeople(say(language, step)) });
      try {
        // Before anything is read: what leaves the database has been noted, and the backup holds that as well.
        await noteFromTerminal(database, config, { what: "backup.taken" });
        const taken = await takeBackup(database.owner, file, {
          recipient,
          now: await printedNow(),
          progress: progressBar(language, words("reading")),
        });
        const { manifest, ...rest } = taken;
        print({ ...rest, ...countsOf(manifest) });
        const keys = manifest.vaultKeys.join(", ") || "–";
        tellPeople(tell(language, "taken", { files: manifest.chains.files, keys }));
      } finally {
        await database.close();
      }
    });

  backup
    .command("key")
    .description(words("key"))
    .argument("<file>", words("keyFile"))
    .action(async (file: string) => {
      const { makeBackupKey } = await import("@pana/server");
      process.stdout.write(`${await makeBackupKey(file)}\n`);
      tellPeople(tell(language, "keyMade", { file }));
    });

  backup
    .command("check")
    .description(words("check"))
    .argument("<file>", words("file"))
    .requiredOption("--key <file>", words("private"))
    .action(async (file: string, { key }: { key: string }) => {
      const { checkBackup, readBackupKey } = await import("@pana/server");
      const { head, manifest } = await checkBackup(file, await readBackupKey(key));
      print({ made: head.made, postgresql: head.postgresql, ...countsOf(manifest) });
      tellPeople(tell(language, "whole", { made: head.made, files: manifest.chains.files }));
    });

  program
    .command("restore")
    .description(words("restore"))
    .argument("<file>", words("file"))
    .requiredOption("--key <file>", words("private"))
    .option("--keys-later", words("later"))
    .addHelpText("after", () => settingsHelp(language))
    .action(async (file: string, { key, keysLater = false }: { key: string; keysLater?: boolean }) => {
      const { openForOwner, readBackupKey, readConfig, restoreBackup } = await import("@pana/server");
      const config = readConfig(process.env);
      const identity = await readBackupKey(key);
      const door = await openForOwner(config, { progress: (step) => tellPeople(say(language, step)) });
      try {
        const { head, manifest, missingKeys, receiptSecret } = await restoreBackup(door.owner, file, {
          ...{ identity, config, keysLater },
          progress: progressBar(language, words("restoring")),
        });
        const counts = countsOf(manifest);
        print({ made: head.made, ...counts });
        tellPeople(tell(language, "restored", counts));
        const what = [...missingKeys, ...(receiptSecret ? [] : ["receipt-secret"])].join(", ");
        if (what) tellPeople(tell(language, "keysMissing", { what }));
      } finally {
        await door.close();
      }
    });
}

const countsOf = ({ tables, chains, vaultKeys }: Manifest) => ({
  files: chains.files,
  rows: tables.reduce((sum, { rows }) => sum + rows, 0),
  heads: chains.heads,
  vaultKeys: vaultKeys.join(", "),
});

/** The present moment, in the zone of the jurisdiction. */
async function printedNow(): Promise<string> {
  const { compile } = await import("@pana/law");
  const { kz } = await import("@pana/law/kz");
  return compile(kz).clock.zone.print(Date.now());
}
