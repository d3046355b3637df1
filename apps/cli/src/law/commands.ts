import { classify, duties, facts, identify, type Language, permits, rights, SUBJECTS } from "@pana/law";
import type { Command } from "commander";
import { unfit } from "../fault.js";
import { say } from "../language/words.js";
import { COUNTRIES, countryNamed, lawOf } from "./countries.js";
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

interface Listing {
  readonly country?: string;
  readonly matching?: string;
}

const print = (answer: unknown): void => {
  process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
};

/** `pana law …`: what the engine answers about a case file in the interchange form, by the law of the country it names. */
export function lawCommands(program: Command, language: Language): void {
  const words = (word: Parameters<typeof say>[1]) => say(language, word);
  const group = program.command("law").description(words("law"));
  const read = (path: string) => readCaseFile({ lawOf, codes: Object.keys(COUNTRIES) }, path, language);
  const onFile = (name: "facts" | "duties" | "rights" | "classify" | "permits" | "validate") =>
    group.command(name).description(words(name)).argument("<file>", words("file"));

  onFile("facts").action(async (path: string) => {
    const { law, file } = await read(path);
    print(facts(law, file));
  });

  onFile("duties")
    .option("--at <moment>", words("at"))
    .action(async (path: string, { at }: At) => {
      const now = readMoment(at, language);
      const { law, file } = await read(path);
      print({ duties: duties(law, file, now) });
    });

  onFile("rights")
    .option("--at <moment>", words("at"))
    .action(async (path: string, { at }: At) => {
      const now = readMoment(at, language);
      const { law, file } = await read(path);
      print({ rights: rights(law, file, now) });
    });

  onFile("classify")
    .option("--at <moment>", words("at"))
    .action(async (path: string, { at }: At) => {
      const now = at === undefined ? undefined : readMoment(at, language);
      const { law, file } = await read(path);
      if (law.jurisdiction.classification === null)
        throw unfit(language, "noClassification", { country: law.jurisdiction.title[language] });
      print(classify(law, file, now));
    });

  onFile("permits")
    .requiredOption("--by <kind>", words("by"))
    .requiredOption("--act <kind>", words("act"))
    .option("--organisation <id>", words("organisation"))
    .option("--at <moment>", words("at"))
    .action(async (path: string, { by, act, organisation, at }: Permit) => {
      const kind = readChoice("--by", by, SUBJECTS, language);
      const now = readMoment(at, language);
      const { law, file } = await read(path);
      const actKind = readChoice("--act", act, Object.keys(law.jurisdiction.actKinds), language);
      print(permits(law, file, { kind, ...(organisation ? { organisation } : {}) }, actKind, now));
    });

  onFile("validate").action(async (path: string) => {
    await read(path);
    process.stdout.write(`${words("fits")}\n`);
  });

  group
    .command("identify")
    .description(words("identify"))
    .argument("<sheet>", words("sheet"))
    .action(async (path: string) => {
      const law = lawOf(null);
      print(identify(law, await readSheet(law, path, language)));
    });

  group
    .command("provisions")
    .description(words("provisions"))
    .option("--country <code>", words("country"))
    .option("--matching <word>", words("matching"))
    .action(({ country, matching }: Listing) => {
      const all = Object.values(countryNamed(country, language).jurisdiction.provisions).flat();
      print({ provisions: all.filter((provision) => has(provision, matching)) });
    });

  group
    .command("acts")
    .description(words("acts"))
    .option("--country <code>", words("country"))
    .option("--matching <word>", words("matching"))
    .action(({ country, matching }: Listing) => {
      const { actKinds } = countryNamed(country, language).jurisdiction;
      const all = Object.entries(actKinds).map(([kind, { track, title, actors, basis }]) => ({
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
