import {
  bound,
  COVERAGE_STATES,
  type CoverageState,
  type Covered,
  coverage,
  type Language,
  NORM_TITLES as NORMS,
  COVERAGE_STATE_TITLES as STATES,
} from "@pana/law";
import { ASKED, kz } from "@pana/law/kz";
import type { Command } from "commander";
import { say } from "../language/words.js";
import { coverageDocument } from "./coverage-document.js";
import { readChoice } from "./input.js";

/** How many provisions are in which state, in the order of the states. */
const counted = (all: readonly Covered[]): Readonly<Record<CoverageState, number>> =>
  Object.fromEntries(
    COVERAGE_STATES.map((state) => [state, all.filter((one) => one.state === state).length]),
  ) as Record<CoverageState, number>;

interface Asking {
  readonly law?: string;
  readonly state?: string;
  readonly json?: true;
  readonly markdown?: true;
}

/** `pana law coverage`: every provision, what it asks, of whom, and what Pana does about it or why it does not. */
export function coverageCommand(group: Command, language: Language): void {
  group
    .command("coverage")
    .description(say(language, "coverage"))
    .option("--law <name>", say(language, "ofLaw"))
    .option("--state <state>", say(language, "ofState"))
    .option("--json", say(language, "json"))
    .option("--markdown", say(language, "markdown"))
    .action(({ law, state, json, markdown }: Asking) => {
      const acts = Object.keys(kz.normativeActs);
      const ofLaw = law === undefined ? null : readChoice("--law", law, acts, language);
      const ofState = state === undefined ? null : readChoice("--state", state, COVERAGE_STATES, language);
      const all = coverage(kz, ASKED).filter(({ act }) => ofLaw === null || act === ofLaw);
      const provisions = all.filter((one) => ofState === null || one.state === ofState);
      const lines = json
        ? [JSON.stringify({ summary: counted(all), provisions }, null, 2)]
        : markdown
          ? coverageDocument(provisions, language)
          : [...asText(provisions, language), "", ...summary(all, language)];
      process.stdout.write(`${lines.join("\n")}\n`);
    });
}

function asText(provisions: readonly Covered[], language: Language): string[] {
  const lines: string[] = [];
  let act = "";
  for (const one of provisions) {
    if (one.act !== act) {
      lines.push(...(act === "" ? [] : [""]), kz.normativeActs[one.act]!.title[language]);
      act = one.act;
    }
    const binds = bound(kz.subjects, one.of, language);
    const number = kz.numbered({ act: one.act, provision: one.provision })[language];
    lines.push(
      `  ${number} · ${one.title[language]} · ${NORMS[one.norm][language]} · ${STATES[one.state][language]} [${one.mark}]`,
    );
    if (binds !== "") lines.push(`      ${say(language, "binds")}: ${binds}`);
    const carried = one.by.map(({ id, title }) => `${title[language]} (${id})`).join("; ");
    if (carried !== "")
      lines.push(
        `      ${say(language, one.state === "executed" ? "carriedBy" : "writtenDownBy")}: ${carried}`,
      );
    if (one.because !== null) lines.push(`      ${say(language, "whyNot")}: ${one.because[language]}`);
  }
  return lines;
}

const summary = (all: readonly Covered[], language: Language): string[] => [
  `${say(language, "provisionsInAll")}: ${all.length}`,
  ...Object.entries(counted(all)).map(
    ([state, count]) => `  ${STATES[state as CoverageState][language]}: ${count}`,
  ),
];
