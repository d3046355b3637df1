import {
  classify,
  compile,
  duties,
  facts,
  identify,
  type Language,
  type Law,
  permits,
  rights,
  SUBJECTS,
} from "@pana/law";
import { kz } from "@pana/law/kz";
import type { Command } from "commander";
import { say } from "../language/words.js";
import { coverageCommand } from "./coverage.js";
import { readCaseFile, readChoice, readMoment, readSheet } from "./input.js";

interface At {
  readonly at?: string;
}
interface Permit extends At {
  readonly by: string;
  readonly act: string;
  readonly organisation?: string;
}

const print = (answer: unknown): void => {
  process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
};

/** `pana law …`: what the engine answers about a case file in the interchange form. */
export function lawCommands(program: Command, language: Language): void {
  let compiled: Law | undefined;
  const law = (): Law => (compiled ??= compile(kz));
  const words = (word: Parameters<typeof say>[1]) => say(language, word);
  const group = program.command("law").description(words("law"));
  const onFile = (name: "facts" | "duties" | "rights" | "classify" | "permits" | "validate") =>
    group.command(name).description(words(name)).argument("<file>", words("file"));

  onFile("facts").action(async (path: string) =>
    print(facts(law(), await readCaseFile(law(), path, language))),
  );

  onFile("duties")
    .option("--at <moment>", words("at"))
    .action(async (path: string, { at }: At) => {
      const now = readMoment(at, language);
      print({ duties: duties(law(), await readCaseFile(law(), path, language), now) });
    });

  onFile("rights")
    .option("--at <moment>", words("at"))
    .action(async (path: string, { at }: At) => {
      const now = readMoment(at, language);
      print({ rights: rights(law(), await readCaseFile(law(), path, language), now) });
    });

  onFile("classify")
    .option("--at <moment>", words("at"))
    .action(async (path: string, { at }: At) =>
      print(
        classify(
          law(),
          await readCaseFile(law(), path, language),
          at === undefined ? undefined : readMoment(at, language),
        ),
      ),
    );

  onFile("permits")
    .requiredOption("--by <kind>", words("by"))
    .requiredOption("--act <kind>", words("act"))
    .option("--organisation <id>", words("organisation"))
    .option("--at <moment>", words("at"))
    .action(async (path: string, { by, act, organisation, at }: Permit) => {
      const kind = readChoice("--by", by, SUBJECTS, language);
      const actKind = readChoice("--act", act, Object.keys(kz.actKinds), language);
      const now = readMoment(at, language);
      const file = await readCaseFile(law(), path, language);
      print(permits(law(), file, { kind, ...(organisation ? { organisation } : {}) }, actKind, now));
    });

  onFile("validate").action(async (path: string) => {
    await readCaseFile(law(), path, language);
    process.stdout.write(`${words("fits")}\n`);
  });

  group
    .command("identify")
    .description(words("identify"))
    .argument("<sheet>", words("sheet"))
    .action(async (path: string) => print(identify(law(), await readSheet(law(), path, language))));

  group
    .command("provisions")
    .description(words("provisions"))
    .option("--matching <word>", words("matching"))
    .action(({ matching }: { matching?: string }) => {
      const all = Object.values(kz.provisions).flat();
      print({ provisions: all.filter((provision) => has(provision, matching)) });
    });

  group
    .command("acts")
    .description(words("acts"))
    .option("--matching <word>", words("matching"))
    .action(({ matching }: { matching?: string }) => {
      const all = Object.entries(kz.actKinds).map(([kind, { track, title, actors, basis }]) => ({
        kind,
        track,
        title,
        actors,
        basis,
      }));
      print({ acts: all.filter((act) => has(act, matching)) });
    });

  coverageCommand(group, language);
}

const has = (item: unknown, word: string | undefined): boolean =>
  word === undefined || JSON.stringify(item).toLowerCase().includes(word.toLowerCase());
