import { appendFile, readFile, writeFile } from "node:fs/promises";
import type { Language } from "@pana/law";
import {
  DECISION_FAULTS,
  DECISION_KINDS,
  type Decision,
  type DecisionKind,
  type IndicatorId,
  type PostName,
} from "@pana/lures";
import type { Command } from "commander";
import { Temporal } from "temporal-polyfill";
import { Unfit } from "../fault.js";
import { tell } from "./words.js";

interface Decided {
  readonly from: string;
  readonly decisions: string;
  readonly by: string;
  readonly reason: string;
}
interface Sealed {
  readonly from: string;
  readonly by: string;
  readonly out: string;
}

/** The file of decisions; none yet is an empty one. A file that was changed is refused, with its line. */
export async function decisionsOf(path: string, language: Language) {
  const { readDecisions } = await import("@pana/lures");
  let text = "";
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT")
      throw new Unfit([tell(language, "noInput", { path })]);
  }
  const read = readDecisions(text);
  if (read.ok) return read;
  const fault = DECISION_FAULTS[read.fault][language];
  throw new Unfit([tell(language, "notDecision", { path, line: read.line, fault })]);
}

interface Queued {
  readonly id: string;
  readonly members: readonly PostName[];
  readonly reasons: readonly { readonly id: IndicatorId }[];
}

/** The leads of these ids in a queue that `--json` wrote. */
async function leadsOf(path: string, ids: readonly string[], language: Language): Promise<readonly Queued[]> {
  let queue: readonly Queued[];
  try {
    queue = JSON.parse(await readFile(path, "utf8")).queue as readonly Queued[];
    if (!queue.every(({ id, members }) => typeof id === "string" && Array.isArray(members)))
      throw new Error();
  } catch {
    throw new Unfit([tell(language, "notQueue", { path })]);
  }
  return ids.map((id) => {
    const lead = queue.find((one) => one.id === id);
    if (!lead) throw new Unfit([tell(language, "noLead", { path, id })]);
    return lead;
  });
}

/** `pana lures decide`, `evidence` and `verify`: what a named person does with a lead. */
export function decisionCommands(group: Command, language: Language): void {
  const words = (word: Parameters<typeof tell>[1]) => tell(language, word);
  const say = (line: string) => process.stderr.write(`${line}\n`);

  group
    .command("decide")
    .description(words("decide"))
    .argument("<decision>", DECISION_KINDS.join(", "))
    .argument("<lead...>", words("lead"))
    .requiredOption("--from <file>", words("from"))
    .requiredOption("--by <name>", words("by"))
    .requiredOption("--reason <words>", words("reason"))
    .option("--decisions <file>", words("decisions"), "decisions.jsonl")
    .action(async (kind: string, ids: string[], _: Decided, command: Command) => {
      const { from, decisions, by, reason } = command.optsWithGlobals<Decided>();
      const { decisionLine } = await import("@pana/lures");
      const [leads, { last }] = [await leadsOf(from, ids, language), await decisionsOf(decisions, language)];
      const decision: Decision = {
        decision: kind as DecisionKind,
        posts: leads.flatMap(({ members }) => members),
        at: Temporal.Now.instant().toString({ smallestUnit: "second" }),
        by,
        reason,
      };
      let line: string;
      try {
        line = decisionLine(decision, last);
      } catch (error) {
        if (!(error instanceof RangeError)) throw error;
        throw new Unfit([DECISION_FAULTS[error.message as keyof typeof DECISION_FAULTS][language]]);
      }
      await appendFile(decisions, line);
      say(tell(language, "written", { path: decisions }));
    });

  group
    .command("evidence")
    .description(words("evidence"))
    .argument("<lead>", words("lead"))
    .argument("<input...>", words("input"))
    .requiredOption("--from <file>", words("from"))
    .requiredOption("--by <name>", words("by"))
    .option("--out <file>", words("outEvidence"), "evidence.json")
    .action(async (id: string, paths: string[], { from, by, out }: Sealed) => {
      const [{ evidence }, { takeIn }] = await Promise.all([import("@pana/lures"), import("./input.js")]);
      const [lead] = await leadsOf(from, [id], language);
      const { posts, pictures } = await takeIn(paths, language);
      const wanted = new Set(lead!.members.map((post) => JSON.stringify([post.source, post.id])));
      const originals = posts.filter((post) => wanted.has(JSON.stringify([post.source, post.id])));
      if (originals.length < wanted.size) throw new Unfit([tell(language, "notAll", { id })]);
      if (by.trim() === "") throw new Unfit([DECISION_FAULTS.by[language]]);
      const sealed = evidence(
        id,
        originals,
        lead!.reasons.map((reason) => reason.id),
        {
          at: Temporal.Now.instant().toString({ smallestUnit: "second" }),
          by,
          pictures: originals.flatMap((post) =>
            (pictures.get(post) ?? []).map(({ name, digest }) => ({ post: post.id, name, digest })),
          ),
        },
      );
      await writeFile(out, `${JSON.stringify(sealed, null, 2)}\n`);
      say(tell(language, "sealed", { path: out, seal: sealed.seal }));
    });

  group
    .command("verify")
    .description(words("verify"))
    .argument("<evidence>", words("evidenceFile"))
    .option("--seal <digest>", words("seal"))
    .action(async (path: string, { seal }: { readonly seal?: string }) => {
      const { isIntact } = await import("@pana/lures");
      let intact = false;
      try {
        const sealed = JSON.parse(await readFile(path, "utf8"));
        intact = isIntact(sealed) && (seal === undefined || seal.toLowerCase() === sealed.seal);
      } catch {
        throw new Unfit([tell(language, "notEvidence", { path })]);
      }
      if (!intact) throw new Unfit([tell(language, "changed", { path })]);
      say(tell(language, "intact", { path }));
    });
}
