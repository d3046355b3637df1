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
import type { Command } from "commander";
import { say } from "../language/words.js";
import { type Country, countryNamed } from "./countries.js";
import { coverageDocument } from "./coverage-document.js";
import { readChoice } from "./input.js";

/** How many provisions are in which state, in the order of the states. */
const counted = (all: readonly Covered[]): Readonly<Record<CoverageState, number>> =>
  Object.fromEntries(
    COVERAGE_STATES.map((state) => [state, all.filter((one) => one.state === state).length]),
  ) as Record<CoverageState, number>;

interface Asking {
  readonly country?: string;
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
    .option("--country <code>", say(language, "country"))
    .option("--law <name>", say(language, "ofLaw"))
    .option("--state <state>", say(language, "ofState"))
    .option("--json", say(language, "json"))
    .option("--markdown", say(language, "markdown"))
    .action(({ country: asked, law, state, json, markdown }: Asking) => {
      const country = countryNamed(asked, language);
      const { jurisdiction } = country;
      const { unverified } = jurisdiction;
      const acts = Object.keys(jurisdiction.normativeActs);
      const ofLaw = law === undefined ? null : readChoice("--law", law, acts, language);
      const ofState = state === undefined ? null : readChoice("--state", state, COVERAGE_STATES, language);
      const all = coverage(jurisdiction, country.asked).filter(({ act }) => ofLaw === null || act === ofLaw);
      const provisions = all.filter((one) => ofState === null || one.state === ofState);
      const lines = json
        ? [JSON.stringify({ summary: counted(all), provisions, unverified }, null, 2)]
        : markdown
          ? coverageDocument(jurisdiction, provisions, language)
          : [
              ...asText(country, provisions, language),
              "",
              ...summary(all, language),
              ...notRead(country, language),
            ];
      process.stdout.write(`${lines.join("\n")}\n`);
    });
}

/** What has not been read, beside the provisions whose marks say so themselves. */
const notRead = ({ jurisdiction: { unverified } }: Country, language: Language): string[] =>
  unverified.length === 0
    ? []
    : ["", `${say(language, "notRead")}:`, ...unverified.map(({ what }) => `  ${what[language]}`)];

function asText({ jurisdiction }: Country, provisions: readonly Covered[], language: Language): string[] {
  const lines: string[] = [];
  let act = "";
  for (const one of provisions) {
    if (one.act !== act) {
      lines.push(...(act === "" ? [] : [""]), jurisdiction.normativeActs[one.act]!.title[language]);
      act = one.act;
    }
    const binds = bound(jurisdiction.subjects, one.of, language);
    const number = jurisdiction.numbered({ act: one.act, provision: one.provision })[language];
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
