import { writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import type { Answer, Method, StrataAnswer } from "@pana/estimate";
import type { Language } from "@pana/law";
import type { Command } from "commander";
import { Unfit } from "../fault.js";
import { progressBar } from "../progress.js";
import { wholeNumber } from "../whole-number.js";
import { reportingCommand } from "./reporting-command.js";
import { sdgCommand } from "./sdg-command.js";
import { simulateCommand } from "./simulate-command.js";
import { type EstimateWord, tell } from "./words.js";

interface Options {
  readonly json?: true;
  readonly method: string;
  readonly draws: string;
  readonly seed: string;
  readonly lists?: string;
  readonly count?: string;
  readonly ignore?: string;
  readonly threads: string;
  readonly report?: string;
  readonly sensitivity?: true;
  readonly by?: string;
  readonly consistency?: true;
  readonly graphs?: true;
  readonly latent?: true;
  readonly referral: readonly string[];
}

const VERSION = "0.1.0";
/** Draws for each list that is estimated from the others. */
const CHECKING_DRAWS = 300;

/** `pana estimate …`: how many are unseen, by how the lists of those seen overlap. */
export function estimateCommands(program: Command, language: Language): void {
  const words = (word: EstimateWord) => tell(language, word);
  const estimate = program.command("estimate").enablePositionalOptions();
  simulateCommand(estimate, language);
  reportingCommand(estimate, language);
  sdgCommand(estimate, language);
  estimate
    .description(words("about"))
    .argument("<lists>", words("lists"))
    .option("--json", words("json"))
    .option("--method <method>", words("method"), "stepwise")
    .option("--draws <number>", words("draws"), "1000")
    .option("--seed <number>", words("seed"), "1234")
    .option("--lists <columns>", words("columns"))
    .option("--count <column>", words("count"))
    .option("--ignore <columns>", words("ignore"))
    .option("--threads <number>", words("threads"), String(availableParallelism()))
    .option("--report <page>", words("report"))
    .option("--sensitivity", words("sensitivity"))
    .option("--by <column>", words("by"))
    .option("--consistency", words("consistency"))
    .option("--graphs", words("graphsOption"))
    .option("--latent", words("latentOption"))
    .option("--referral <from,to,number>", words("referral"), (one, all: string[]) => [...all, one], [])
    .action(async (path: string, options: Options) => {
      const {
        conclude,
        consistency,
        estimateStrata,
        graphsAnswer,
        METHODS,
        MOST_GRAPH_LISTS,
        prepare,
        sensitivity,
      } = await import("@pana/estimate");
      const { columnsOf, readLists } = await import("./input.js");
      const { inJson, inWords } = await import("./answer.js");
      const draws = wholeNumber("--draws", options.draws, 1, language);
      const seed = wholeNumber("--seed", options.seed, 0, language);
      const threads = wholeNumber("--threads", options.threads, 1, language);
      const method = METHODS.find((one) => one === options.method) satisfies Method | undefined;
      if (method === undefined)
        throw new Unfit([
          tell(language, "notMethod", { value: options.method, methods: METHODS.join(", ") }),
        ]);
      // The people whom a list sent are counted in the whole table; which part they are of is not told.
      if (options.by !== undefined && options.referral.length > 0)
        throw new Unfit([tell(language, "byOrReferral")]);
      const { table: read, strata, hash } = await readLists(path, columnsOf(options), language);
      const { graphsInWords, latentInWords, runChains } = await import("./other-methods.js");
      const { strataInWords } = await import("./strata.js");
      const { consistencyInWords, sensitivityInWords, takeOut } = await import("./sensitivity.js");
      const { table, referrals } = takeOut(read, options.referral, language);
      const prepared = prepare(table, method);
      const ready = prepared.verdict === "prepared" ? prepared : undefined;
      // Before anything is drawn.
      if (options.graphs && ready && ready.table.lists.length > MOST_GRAPH_LISTS)
        throw new Unfit([tell(language, "manyLists", { lists: ready.table.lists.length })]);
      const around =
        ready && (options.sensitivity || options.report !== undefined) ? sensitivity(ready) : undefined;
      let answer: Answer;
      if (prepared.verdict === "prepared") {
        const { makeDraws } = await import("./draws.js");
        const bar = progressBar(language, words("drawing"));
        answer = conclude(prepared, await makeDraws(prepared, { draws, seed, threads }, bar));
      } else answer = prepared;
      const graphs = ready && options.graphs ? graphsAnswer(ready.table) : undefined;
      const latent =
        ready && options.latent
          ? await runChains(ready.table, { seed, threads }, progressBar(language, words("chains")))
          : undefined;
      let parts: StrataAnswer | undefined;
      if (ready && strata.length > 1) {
        const bar = progressBar(language, words("strata"));
        parts = estimateStrata(strata, { draws, seed, progress: (done) => bar(done, draws) });
      }
      const checked =
        ready && options.consistency
          ? consistency(ready.table, { draws: Math.min(draws, CHECKING_DRAWS), seed })
          : undefined;
      const making = { hash, seed, draws, version: VERSION, ...(referrals.length > 0 ? { referrals } : {}) };
      if (options.report !== undefined) {
        const { reportPage } = await import("@pana/estimate/report");
        const shown = ready?.table ?? table;
        const page = reportPage(
          { answer, table: shown, sensitivity: around, strata: parts, making },
          language,
        );
        await writeFile(options.report, page);
        process.stderr.write(`${tell(language, "written", { path: options.report })}\n`);
      }
      const lines = options.json
        ? [
            JSON.stringify(
              {
                ...inJson(answer, making),
                ...(options.sensitivity && around ? { sensitivity: around } : {}),
                ...(graphs ? { graphs } : {}),
                ...(latent ? { latent } : {}),
                ...(parts ? { strata: parts } : {}),
                ...(checked ? { consistency: checked } : {}),
              },
              null,
              2,
            ),
          ]
        : [
            ...inWords(answer, making, language),
            ...(around ? sensitivityInWords(around, language) : []),
            ...(checked ? consistencyInWords(checked, language) : []),
            ...(parts ? strataInWords(parts, options.by!, language) : []),
            ...(graphs ? graphsInWords(graphs, language) : []),
            ...(latent ? latentInWords(latent, language) : []),
          ];
      process.stdout.write(`${lines.join("\n")}\n`);
    });
}
