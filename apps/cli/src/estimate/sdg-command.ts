import type { Language } from "@pana/law";
import type { Command } from "commander";
import { Unfit } from "../fault.js";
import { progressBar } from "../progress.js";
import { wholeNumber } from "../whole-number.js";
import { strataRefused } from "./strata.js";
import { type EstimateWord, tell } from "./words.js";

interface Options {
  readonly by: string;
  readonly population: string;
  readonly count?: string;
  readonly ignore?: string;
  readonly lists?: string;
  readonly draws: string;
  readonly seed: string;
  readonly json?: true;
}

/** `pana estimate sdg`: the table of SDG indicator 16.2.2, per 100,000 people, detected and estimated. */
export function sdgCommand(estimate: Command, language: Language): void {
  const words = (word: EstimateWord) => tell(language, word);
  estimate
    .command("sdg")
    .description(words("sdg"))
    .argument("<lists>", words("lists"))
    .requiredOption("--by <column>", words("by"))
    .requiredOption("--population <file>", words("population"))
    .option("--lists <columns>", words("columns"))
    .option("--count <column>", words("count"))
    .option("--ignore <columns>", words("ignore"))
    .option("--draws <number>", words("draws"), "1000")
    .option("--seed <number>", words("seed"), "1234")
    .option("--json", words("json"))
    .action(async (path: string, options: Options) => {
      const { estimateStrata, NoPopulation, observed, readPopulation, sdgTable } = await import(
        "@pana/estimate"
      );
      const { columnsOf, readLists, readSource, unfit } = await import("./input.js");
      const draws = wholeNumber("--draws", options.draws, 1, language);
      const seed = wholeNumber("--seed", options.seed, 0, language);
      const read = readPopulation(await readSource(options.population, language));
      if (!read.ok) throw unfit(read.faults, language);
      const { population } = read;
      const { strata } = await readLists(path, columnsOf(options), language);
      const parts = strata.map(({ value, table }) => ({ name: value, detected: observed(table) }));
      try {
        // Populations are looked up before anything is drawn.
        sdgTable(parts, null, population);
        const bar = progressBar(language, words("strata"));
        const answer = estimateStrata(strata, { draws, seed, progress: (done) => bar(done, draws) });
        const rows = sdgTable(parts, answer, population);
        process.stdout.write(
          options.json
            ? `${JSON.stringify({ by: options.by, rows, verdict: answer.verdict }, null, 2)}\n`
            : `${[...inWords(rows), ...strataRefused(answer, options.by, language)].join("\n")}\n`,
        );
      } catch (error) {
        if (!(error instanceof NoPopulation)) throw error;
        throw new Unfit([tell(language, "noPopulation", { part: error.part })]);
      }
    });

  function inWords(rows: ReturnType<typeof import("@pana/estimate").sdgTable>): string[] {
    const rate = (value: number) => value.toFixed(2);
    return [
      tell(language, "sdgHead"),
      ...rows.map(({ part, detected, detectedRate, estimatedRate }) =>
        tell(language, estimatedRate === null ? "sdgDetected" : "sdgRow", {
          part: part ?? tell(language, "sdgAll"),
          detected,
          rate: rate(detectedRate),
          ...(estimatedRate === null
            ? {}
            : {
                total: rate(estimatedRate.total),
                lower: rate(estimatedRate.lower),
                upper: rate(estimatedRate.upper),
              }),
        }),
      ),
      tell(language, "sdgNote"),
    ];
  }
}
