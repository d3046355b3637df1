import {
  COVERAGE_STATES,
  type CoverageState,
  type Covered,
  coverage,
  type Language,
  type Norm,
  type Text,
} from "@pana/law";
import { ASKED, kz } from "@pana/law/kz";
import type { Command } from "commander";
import { say } from "../language/words.js";
import { readChoice } from "./input.js";

const STATES: Readonly<Record<CoverageState, Text>> = {
  executed: { kk: "орындалады", ru: "исполняется", en: "executed" },
  recorded: { kk: "тек жазылады", ru: "только записывается", en: "recorded only" },
  "not-yet": { kk: "әлі жоқ", ru: "ещё нет", en: "not yet" },
  "nothing-to-execute": { kk: "орындайтын ештеңе жоқ", ru: "исполнять нечего", en: "nothing to execute" },
};

const NORMS: Readonly<Record<Norm, Text>> = {
  duty: { kk: "міндет", ru: "обязанность", en: "duty" },
  term: { kk: "мерзім", ru: "срок", en: "term" },
  condition: { kk: "шарт", ru: "условие", en: "condition" },
  competence: { kk: "құзырет", ru: "компетенция", en: "competence" },
  right: { kk: "құқық", ru: "право", en: "right" },
  form: { kk: "нысан", ru: "форма", en: "form" },
  definition: { kk: "ұғым", ru: "понятие", en: "definition" },
  principle: { kk: "қағидат", ru: "принцип", en: "principle" },
  structure: { kk: "құрылым", ru: "устройство", en: "structure" },
  offence: { kk: "қылмыс", ru: "преступление", en: "offence" },
};

/** How many provisions are in which state, in the order of the states. */
const counted = (all: readonly Covered[]): Readonly<Record<CoverageState, number>> =>
  Object.fromEntries(
    COVERAGE_STATES.map((state) => [state, all.filter((one) => one.state === state).length]),
  ) as Record<CoverageState, number>;

interface Asking {
  readonly law?: string;
  readonly state?: string;
  readonly json?: true;
}

/** `pana law coverage`: every provision, what it asks, of whom, and what Pana does about it or why it does not. */
export function coverageCommand(group: Command, language: Language): void {
  group
    .command("coverage")
    .description(say(language, "coverage"))
    .option("--law <name>", say(language, "ofLaw"))
    .option("--state <state>", say(language, "ofState"))
    .option("--json", say(language, "json"))
    .action(({ law, state, json }: Asking) => {
      const acts = Object.keys(kz.normativeActs);
      const ofLaw = law === undefined ? null : readChoice("--law", law, acts, language);
      const ofState = state === undefined ? null : readChoice("--state", state, COVERAGE_STATES, language);
      const all = coverage(kz, ASKED).filter(({ act }) => ofLaw === null || act === ofLaw);
      const provisions = all.filter((one) => ofState === null || one.state === ofState);
      process.stdout.write(
        json
          ? `${JSON.stringify({ summary: counted(all), provisions }, null, 2)}\n`
          : `${[...asText(provisions, language), "", ...summary(all, language)].join("\n")}\n`,
      );
    });
}

/** Whom the law binds by the dozen is every participant of referral (RR 4). */
const MANY = 12;

function asText(provisions: readonly Covered[], language: Language): string[] {
  const lines: string[] = [];
  let act = "";
  for (const one of provisions) {
    if (one.act !== act) {
      lines.push(...(act === "" ? [] : [""]), kz.normativeActs[one.act]!.title[language]);
      act = one.act;
    }
    const bound =
      one.of.length > MANY
        ? say(language, "everyParticipant")
        : one.of.map((subject) => kz.subjects[subject][language]).join(", ");
    const number = kz.numbered({ act: one.act, provision: one.provision })[language];
    lines.push(
      `  ${number} · ${one.title[language]} · ${NORMS[one.norm][language]} · ${STATES[one.state][language]} [${one.mark}]`,
    );
    if (bound !== "") lines.push(`      ${say(language, "binds")}: ${bound}`);
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
