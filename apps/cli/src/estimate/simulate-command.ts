import { availableParallelism } from "node:os";
import { LEAST_OVERLAP, type Score, WAYS, type Way } from "@pana/estimate";
import type { Language } from "@pana/law";
import type { Command } from "commander";
import { Unfit } from "../fault.js";
import { progressBar } from "../progress.js";
import { wholeNumber } from "../whole-number.js";
import type { Simulation } from "./simulate.js";
import { type EstimateWord, tell } from "./words.js";

interface Options {
  readonly design: string;
  readonly runs: string;
  readonly draws: string;
  readonly seed: string;
  readonly threads: string;
  readonly json?: true;
}

const DESIGNS = ["model", "consistency"] as const;

/** `pana estimate simulate`: how far the ways of estimating can be trusted, by two published designs. */
export function simulateCommand(estimate: Command, language: Language): void {
  const words = (word: EstimateWord) => tell(language, word);
  estimate
    .command("simulate")
    .description(words("simulate"))
    .option("--design <design>", words("design"), "model")
    .option("--runs <number>", words("runs"), "100")
    .option("--draws <number>", words("draws"), "200")
    .option("--seed <number>", words("seed"), "1234")
    .option("--threads <number>", words("threads"), String(availableParallelism()))
    .option("--json", words("json"))
    .action(async (own: Options) => {
      const design = DESIGNS.find((one) => one === own.design);
      if (design === undefined)
        throw new Unfit([tell(language, "notDesign", { value: own.design, designs: DESIGNS.join(", ") })]);
      const { simulateConsistency, simulateModel } = await import("./simulate.js");
      const made = {
        runs: wholeNumber("--runs", own.runs, 1, language),
        draws: wholeNumber("--draws", own.draws, 1, language),
        seed: wholeNumber("--seed", own.seed, 0, language),
        threads: wholeNumber("--threads", own.threads, 1, language),
      };
      const bar = progressBar(language, words("simulating"));
      const simulation = design === "model" ? await simulateModel(made, bar) : simulateConsistency(made, bar);
      const { threads: _threads, ...making } = made;
      process.stdout.write(
        own.json
          ? `${JSON.stringify({ ...simulation, making }, null, 2)}\n`
          : `${inWords(simulation, language).join("\n")}\n`,
      );
    });
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
const signed = (value: number): string => (value < 0 ? "−" : "+") + Math.abs(value).toFixed(2);

function inWords({ scores, refused, scoresOfRefused, anchors }: Simulation, language: Language): string[] {
  const row = (name: string, score: Score) =>
    tell(language, "scoreRow", {
      name,
      trials: score.trials,
      coverage: percent(score.coverage),
      bias: signed(score.logBias),
      rmse: score.logRmse.toFixed(2),
      ratio: score.medianRatio.toFixed(2),
      without: score.without,
    });
  const rows = (of: Readonly<Record<Way, Score>>) => WAYS.map((way) => row(tell(language, way), of[way]));
  return [
    tell(language, "scoreHead"),
    ...rows(scores),
    ...(scoresOfRefused === null
      ? []
      : [tell(language, "wouldRefuse", { refused, least: LEAST_OVERLAP }), ...rows(scoresOfRefused)]),
    tell(language, "anchors"),
    ...anchors.map(({ name, coverage, logBias, source }) =>
      tell(language, "anchorRow", {
        name,
        coverage: percent(coverage),
        bias: logBias === undefined ? "–" : signed(logBias),
        source,
      }),
    ),
  ];
}
