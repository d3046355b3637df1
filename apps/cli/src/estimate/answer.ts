import type { Answer } from "@pana/estimate";
import type { Language } from "@pana/law";
import { tell } from "./words.js";

/** How an answer was made, so that it can be made again. */
export interface Making {
  readonly hash: string;
  readonly seed: number;
  readonly draws: number;
  readonly version: string;
  /** People who were taken off a list because another had sent them there. */
  readonly referrals?: readonly { readonly from: string; readonly to: string; readonly cases: number }[];
}

/** A number of people, rounded, as the language writes it. */
export const whole = (language: Language, value: number) =>
  Math.round(value).toLocaleString(language === "en" ? "en" : "ru");

/** The answer in sentences, a line each. */
export function inWords(answer: Answer, making: Making, language: Language): string[] {
  const say = (word: Parameters<typeof tell>[1], values: Record<string, string | number> = {}) =>
    tell(language, word, values);
  const n = (value: number) => whole(language, value);
  const lines = [
    say("observed", {
      observed: n(answer.observed),
      overlap: n(answer.overlap),
      lists: answer.lists.join(", "),
    }),
    ...answer.setAside.map(({ list, because, other }) => say(because, { list, other: other ?? "" })),
  ];
  if (answer.verdict === "refuse")
    lines.push(answer.note[language], ...answer.because.map(({ message }) => message[language]));
  else if (answer.verdict === "band")
    lines.push(
      answer.note[language],
      say("band"),
      ...answer.band.curve.map(({ oddsRatio, total, lower, upper }) =>
        say("bandRow", { ratio: oddsRatio, total: n(total), lower: n(lower), upper: n(upper) }),
      ),
    );
  else {
    const { interval, fan, floors, failedShare, modelsConsidered, notes } = answer;
    const at = (level: number) =>
      typeof interval.corrected === "string"
        ? Number.NaN
        : (interval.corrected.limits.find((limit) => limit.level === level)?.value ?? Number.NaN);
    const made = interval.draws.totals.length;
    lines.push(
      say(answer.method === "averaged" ? "totalWeighed" : "total", {
        total: n(interval.total),
        lower: n(at(0.025)),
        upper: n(at(0.975)),
        model: interval.model,
      }),
      say("smoothed", {
        total: n(answer.smoothed.total),
        lower: n(answer.smoothed.lower),
        upper: n(answer.smoothed.upper),
      }),
      say("failed", {
        failed: made - interval.percentile.draws,
        draws: n(made),
        share: (100 * failedShare).toFixed(1),
      }),
      say("fan", { considered: n(modelsConsidered) }),
      ...fan.map(({ model, total, bic }) => say("fanRow", { model, total: n(total), bic: bic.toFixed(2) })),
      ...(floors.chao === undefined ? [] : [say("floor", { chao: n(floors.chao) })]),
      ...notes.map((note) => note[language]),
    );
  }
  const { referrals = [], ...made } = making;
  return [...referrals.map((one) => say("referralsOut", { ...one })), ...lines, say("made", made)];
}

/** The answer to compute with: the draws as how many failed and which models they chose, not one by one. */
export function inJson(answer: Answer, making: Making): object {
  if (answer.verdict !== "modelled") return { ...answer, making };
  const { draws, ...interval } = answer.interval;
  const { totals, ...rest } = draws;
  return { ...answer, interval: { ...interval, draws: { made: totals.length, ...rest } }, making };
}
