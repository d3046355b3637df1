import {
  discoveries,
  judge,
  NOUFAILY_MONTHS,
  readChannels,
  type Unwatched,
  VERDICT_WORDS,
  type Watched,
  watch,
} from "@pana/estimate/reporting";
import type { Language } from "@pana/law";
import type { Command } from "commander";
import { Unfit } from "../fault.js";
import { wholeNumber } from "../whole-number.js";
import { readSource, unfit } from "./input.js";
import { type EstimateWord, tell } from "./words.js";

interface Options {
  readonly since: string;
  readonly sensitive: string;
  readonly campaign?: string;
  readonly frequency: string;
  readonly share: string;
  readonly json?: true;
}

/** `pana estimate reporting`: more reports, or more of what is reported? And which channels stand out in the latest period. */
export function reportingCommand(estimate: Command, language: Language): void {
  const words = (word: EstimateWord) => tell(language, word);
  estimate
    .command("reporting")
    .description(words("reporting"))
    .argument("<counts>", words("countsFile"))
    .requiredOption("--since <period>", words("since"))
    .requiredOption("--sensitive <channels>", words("sensitive"))
    .option("--campaign <period>", words("campaign"))
    .option("--frequency <number>", words("frequency"), "12")
    .option("--share <least,most>", words("share"), "1,2")
    .option("--json", words("json"))
    .action(async (path: string, options: Options) => {
      const table = await readTable(path, language);
      const frequency = wholeNumber("--frequency", options.frequency, 1, language);
      const place = (option: string, period: string): number => {
        const found = table.periods.indexOf(period);
        if (found < 0) throw new Unfit([tell(language, "notPeriod", { option, value: period })]);
        return found;
      };
      const sensitive = options.sensitive.split(",").map((name) => name.trim());
      const names = table.channels.map(({ name }) => name);
      const unknown = sensitive.filter((name) => !names.includes(name));
      if (unknown.length > 0)
        throw new Unfit(
          unknown.map((value) => tell(language, "notChannel", { value, channels: names.join(", ") })),
        );
      const [least = Number.NaN, most = Number.NaN] = options.share.split(",").map(Number);
      if (!(least > 0 && most >= least))
        throw new Unfit([tell(language, "notShare", { value: options.share })]);
      const judgement = judge({
        channels: table.channels.map((channel) => ({
          ...channel,
          sensitive: sensitive.includes(channel.name),
        })),
        since: place("--since", options.since),
        frequency,
        shareReported: [least, most],
        ...(options.campaign === undefined ? {} : { campaign: place("--campaign", options.campaign) }),
      });
      const latest = table.periods.length - 1;
      const watched = table.channels.map(({ name, counts }) => ({
        channel: name,
        observed: counts[latest]!,
        ...standing(
          watch(counts, latest, { ...NOUFAILY_MONTHS, frequency, years: yearsIn(latest, frequency) }),
        ),
      }));
      const ps = watched.map(({ p }) => p ?? 1);
      const { kept, expectedFalse } = discoveries(ps);
      const alarms = watched.map((one, at) => ({ ...one, alarm: one.alarm === true && kept[at]! }));
      process.stdout.write(
        options.json
          ? `${JSON.stringify({ ...judgement, latest: { period: table.periods[latest], alarms, expectedFalse } }, null, 2)}\n`
          : `${[
              tell(language, "verdict", { verdict: VERDICT_WORDS[judgement.verdict][language] }),
              ...judgement.evidence.map(({ text: row }) => `  ${row[language]}`),
              ...alarms
                .filter(({ alarm }) => alarm)
                .map(({ channel, expected, upper, observed }) =>
                  tell(language, "alarmRow", {
                    channel,
                    period: table.periods[latest]!,
                    observed,
                    expected: (expected ?? 0).toFixed(1),
                    upper: (upper ?? 0).toFixed(0),
                  }),
                ),
            ].join("\n")}\n`,
      );
    });
}

/** What the watch said, or why it could not be kept. */
const standing = (said: ReturnType<typeof watch>): Partial<Watched> & { readonly because?: Unwatched } =>
  typeof said === "string" ? { because: said } : said;

const MOST_YEARS = 5;
const yearsIn = (latest: number, frequency: number): number =>
  Math.max(1, Math.min(MOST_YEARS, Math.floor((latest - 1) / frequency)));

async function readTable(path: string, language: Language) {
  const read = readChannels(await readSource(path, language));
  if (!read.ok) throw unfit(read.faults, language);
  return read.table;
}
