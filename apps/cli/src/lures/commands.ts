import { readFile, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import type { Language } from "@pana/law";
import type { LearnedJudge } from "@pana/lures";
import type { Command } from "commander";
import { Temporal } from "temporal-polyfill";
import { Unfit } from "../fault.js";
import { progressBar } from "../progress.js";
import { wholeNumber } from "../whole-number.js";
import { decisionCommands, decisionsOf } from "./decide.js";
import { type LuresWord, tell } from "./words.js";

interface Outputs {
  readonly report?: string;
  readonly json?: string;
  readonly judge?: string;
  readonly decisions?: string;
  readonly keep?: string;
  readonly threads?: string;
}

/** `pana lures …`: posts into a queue for a person, its measure, and the learned judge. */
export function luresCommands(program: Command, language: Language): void {
  const words = (word: LuresWord) => tell(language, word);
  const say = (line: string) => process.stderr.write(`${line}\n`);
  const group = program
    .command("lures")
    .description(words("about"))
    .argument("<input...>", words("input"))
    .option("--report <page>", words("report"))
    .option("--json <file>", words("json"))
    .option("--judge <file>", words("judge"))
    .option("--decisions <file>", words("decisions"))
    .option("--keep <days>", words("keep"), "90")
    .option("--threads <number>", words("threads"), String(availableParallelism()))
    .action(async (paths: string[], outputs: Outputs) => {
      const { report, json, decisions, keep = "" } = outputs;
      if (!/^\d{1,5}$/.test(keep)) throw new Unfit([tell(language, "notDays", { value: keep })]);
      const today = Temporal.Now.plainDateISO("UTC");
      const keptFrom = today.subtract({ days: Number(keep) }).toString();
      const { reportData, reportPage } = await import("@pana/lures");
      const analysis = await analysed(paths, outputs, language, decisions);
      const { posts, clusters, queue } = analysis;
      const data = `${JSON.stringify(reportData(analysis, { keptFrom }))}\n`;
      if (json !== undefined) await writeFile(json, data);
      if (report !== undefined) await writeFile(report, reportPage(analysis, language));
      for (const path of [json, report]) if (path !== undefined) say(tell(language, "written", { path }));
      if (json === undefined && report === undefined) process.stdout.write(data);
      say(tell(language, "summary", { posts: posts.length, clusters: clusters.length, queue: queue.length }));
    });

  group
    .command("evaluate")
    .description(words("evaluate"))
    .argument("<labelled...>", words("labelled"))
    .option("--judge <file>", words("judge"))
    .action(async (paths: string[], _: Outputs, command: Command) => {
      // The queue has an option of this name too, and takes it wherever it stands.
      const { judge, threads } = command.optsWithGlobals<Outputs>();
      const { evaluation, isCase } = await import("./evaluate.js");
      const analysis = await analysed(
        paths,
        { ...(judge === undefined ? {} : { judge }), ...(threads === undefined ? {} : { threads }) },
        language,
      );
      const isLabelled = analysis.posts.some(
        ({ post }) => isCase(post) !== undefined || post.rest?.cluster !== undefined,
      );
      if (!isLabelled) throw new Unfit([words("unlabelled")]);
      process.stdout.write(`${JSON.stringify(evaluation(analysis), null, 2)}\n`);
    });

  group
    .command("train")
    .description(words("train"))
    .argument("<labelled...>", words("labelled"))
    .option("--out <file>", words("out"), "judge.json")
    .option("--decisions <file>", words("decisions"))
    .action(async (paths: string[], _: unknown, command: Command) => {
      const { out, decisions } = command.optsWithGlobals<Outputs & { readonly out: string }>();
      const [{ train, Decided }, { takeIn }, { groupOf, isCase }] = await Promise.all([
        import("@pana/lures"),
        import("./input.js"),
        import("./evaluate.js"),
      ]);
      const { posts } = await takeIn(paths, language);
      const decided = new Decided(
        decisions === undefined ? [] : (await decisionsOf(decisions, language)).decisions,
      );
      const labelled = posts.flatMap((post) => {
        const verdict = decided.verdictOn(post);
        const is = verdict === undefined ? isCase(post) : verdict === "confirm";
        const group = groupOf(post);
        return is === undefined ? [] : [{ text: post.text, is, ...(group === undefined ? {} : { group }) }];
      });
      if (labelled.length === 0) throw new Unfit([words("unlabelled")]);
      const judge = train(labelled);
      if (!judge) throw new Unfit([words("tooFew")]);
      await writeFile(out, `${JSON.stringify(judge)}\n`);
      say(tell(language, "written", { path: out }));
    });

  decisionCommands(group, language);
}

async function analysed(
  paths: readonly string[],
  { judge, threads = "1" }: Pick<Outputs, "judge" | "threads">,
  language: Language,
  decisions?: string,
) {
  const crew = wholeNumber("--threads", threads, 1, language);
  const [{ analyse }, { takeIn }, { groundworkInThreads }] = await Promise.all([
    import("@pana/lures"),
    import("./input.js"),
    import("./threads.js"),
  ]);
  const given = judge === undefined ? undefined : await readJudge(judge, language);
  const decided = decisions === undefined ? undefined : await decisionsOf(decisions, language);
  const { posts, pictures } = await takeIn(paths, language);
  const ground = await groundworkInThreads(posts, {
    threads: crew,
    progress: progressBar(language, tell(language, "reading")),
    ...(given ? { judge: given } : {}),
  });
  return analyse(posts, {
    ground,
    pictures: (post) => (pictures.get(post) ?? []).flatMap(({ hash }) => (hash === undefined ? [] : [hash])),
    ...(decided ? { decisions: decided.decisions } : {}),
  });
}

async function readJudge(path: string, language: Language): Promise<LearnedJudge> {
  const { learned } = await import("@pana/lures");
  try {
    const judge = JSON.parse(await readFile(path, "utf8")) as LearnedJudge;
    learned(judge);
    return judge;
  } catch {
    throw new Unfit([tell(language, "notJudge", { path })]);
  }
}
