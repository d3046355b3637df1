import { LANGUAGES, type Language } from "../language.js";
import type { Sensitivity } from "../sensitivity/sensitivity.js";
import type { StrataAnswer, StrataEstimate } from "../strata/strata.js";
import type { Table } from "../table/table.js";
import type { Answer, BandAnswer, Estimate } from "../verdict/verdict.js";
import { escaped } from "./escaped.js";
import { odds, people } from "./numbers.js";
import {
  bandPicture,
  detectedPicture,
  drawsPicture,
  edgeOfDraws,
  fanPicture,
  limitsOf,
  nameOfTotal,
  overlapPicture,
  shownHistories,
  slidersPicture,
} from "./pictures.js";
import { STYLE } from "./style.js";
import { REPORT_WORDS as WORDS } from "./words.js";

/** What a report is made of. */
export interface Reported {
  readonly answer: Answer;
  /** The lists that the answer rests on. */
  readonly table: Table;
  readonly sensitivity?: Sensitivity | undefined;
  readonly strata?: StrataAnswer | undefined;
  /** By what the answer can be made again. */
  readonly making: {
    readonly hash: string;
    readonly seed: number;
    readonly draws: number;
    readonly version: string;
  };
}

const NAMES = { kk: "Қазақша", ru: "Русский", en: "English" } as const satisfies Record<Language, string>;

/**
 * The report as one page: the verdict first, then the pictures, each with its numbers; in three languages, between which one changes
 * without a script. It loads nothing.
 * @param first the language that is shown first
 */
export function reportPage(reported: Reported, first: Language): string {
  const order = [...LANGUAGES.filter((language) => language !== first), first];
  return `<!doctype html>
<html lang="${first}"><head><meta charset="utf-8">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${WORDS.title[first]}</title><style>${STYLE}</style></head><body><main>
${order.map((language) => article(reported, language, language === first)).join("\n")}
</main></body></html>
`;
}

function article(reported: Reported, language: Language, isFirst: boolean): string {
  const { answer, table, sensitivity, strata, making } = reported;
  const say = (word: keyof typeof WORDS, values: Readonly<Record<string, string | number>> = {}) =>
    escaped(WORDS[word][language].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? "")));
  const n = (value: number) => people(value, language);
  const picture = (
    title: string,
    drawing: string,
    heads: readonly string[],
    rows: readonly (readonly string[])[],
    note = "",
  ) =>
    `<section><h2>${title}</h2><figure tabindex="0" role="group" aria-label="${title}">${drawing}</figure>${note}<details><summary>${say("numbers")}</summary>${tableOf(heads, rows)}</details></section>`;

  const verdict = {
    refuse: () => `<h2>${say("refused")}</h2>`,
    band: () => `<h2>${say("banded")}</h2>`,
    modelled: () => {
      const [lower, upper] = limitsOf(answer as Estimate);
      const values = { total: n((answer as Estimate).interval.total), lower: n(lower), upper: n(upper) };
      return `<h2>${say("modelled", values)}</h2>`;
    },
  }[answer.verdict]();
  const recorded = say("recorded", {
    observed: n(answer.observed),
    overlap: n(answer.overlap),
    // Models are written with the numbers of the lists.
    lists: answer.lists.map((list, at) => `${at + 1} ${list}`).join(", "),
  });
  const notes = answer.verdict === "modelled" ? answer.notes : [answer.note];
  const [head, ...more] = notes;
  const because =
    answer.verdict === "refuse"
      ? `<h2>${say("why")}</h2><ul>${answer.because.map(({ message }) => `<li>${escaped(message[language])}</li>`).join("")}</ul>`
      : "";

  return `<article id="${language}" lang="${language}"${isFirst ? ' class="first"' : ""}>
<nav aria-label="Тіл · Язык · Language">${LANGUAGES.map((one) =>
    one === language
      ? `<strong lang="${one}">${NAMES[one]}</strong>`
      : `<a href="#${one}" lang="${one}" hreflang="${one}">${NAMES[one]}</a>`,
  ).join("")}</nav>
<h1>${say("title")}</h1>
<div class="verdict">${verdict}<p>${escaped(head?.[language] ?? "")}</p><p>${recorded}</p></div>
${because}
${answer.verdict === "modelled" ? estimateSections(answer) : ""}
${answer.verdict === "band" ? bandSection(answer) : ""}
${strata?.verdict === "modelled" ? strataSection(strata) : ""}
${overlapSection()}
${sensitivity && answer.verdict === "modelled" ? slidersSection(sensitivity, answer) : ""}
${more.length > 0 ? `<h2>${say("critique")}</h2>${more.map((note) => `<p>${escaped(note[language])}</p>`).join("")}` : ""}
<h2>${say("made")}</h2><p><small>${say("making", { ...making })}</small></p>
</article>`;

  function strataSection(parts: StrataEstimate): string {
    const between = (lower: number, upper: number) => `${n(lower)}–${n(upper)}`;
    return picture(
      say("strata"),
      detectedPicture(parts, language),
      [say("part"), say("people"), say("total"), say("limits"), say("seenShare")],
      [
        ...parts.strata.map(({ name, observed, estimate, detected }) => [
          escaped(name),
          n(observed),
          estimate === null ? say("withheld") : n(estimate.total),
          estimate === null ? "" : between(estimate.lower, estimate.upper),
          detected === null ? "" : `${Math.round(100 * detected.total)} %`,
        ]),
        [say("sum"), "", n(parts.total), between(parts.lower, parts.upper), ""],
      ],
    );
  }

  function estimateSections(estimate: Estimate): string {
    const { interval, fan, floors } = estimate;
    const made = interval.draws.totals.length;
    const edge = edgeOfDraws(estimate);
    const beyond = [...interval.draws.totals].filter((total) => total > edge).length;
    const limits = typeof interval.corrected === "string" ? [] : interval.corrected.limits;
    return [
      picture(
        say("fan"),
        fanPicture(estimate, language),
        [say("model"), say("total"), "BIC"],
        [
          [nameOfTotal(estimate, language), n(interval.total), ""],
          ...fan.map(({ model, total, bic }) => [model, n(total), bic.toFixed(2)]),
        ],
        floors.chao === undefined ? "" : `<p>${say("floor", { chao: n(floors.chao) })}</p>`,
      ),
      picture(
        say("draws", { draws: n(made) }),
        drawsPicture(estimate, language),
        ["%", say("total")],
        limits.map(({ level, value }) => [String(Math.round(level * 1000) / 10), n(value)]),
        `<p>${say("smoothed", {
          total: n(estimate.smoothed.total),
          lower: n(estimate.smoothed.lower),
          upper: n(estimate.smoothed.upper),
        })} ${say("failed", { draws: n(made), failed: n(made - interval.percentile.draws) })}${
          beyond > 0 ? ` ${say("beyond", { count: n(beyond), most: n(edge) })}` : ""
        }</p>`,
      ),
    ].join("");
  }

  function bandSection({ band }: BandAnswer): string {
    return picture(
      say("band"),
      bandPicture(band, language),
      [say("oddsRatio"), say("total"), say("lower"), say("upper")],
      band.curve.map(({ oddsRatio, total, lower, upper }) => [odds(oddsRatio), n(total), n(lower), n(upper)]),
    );
  }

  function overlapSection(): string {
    const { shown, more: rarer } = shownHistories(table);
    if (shown.length === 0) return "";
    return picture(
      say("overlaps"),
      overlapPicture(table, language),
      [say("listsHead"), say("people")],
      shown.map(({ history, count }) => [
        table.lists.filter((_, at) => history[at] === "1").join(" + "),
        n(count),
      ]),
      rarer > 0 ? `<p>${say("fewer", { count: n(rarer) })}</p>` : "",
    );
  }

  function slidersSection(around: Sensitivity, estimate: Estimate): string {
    const ratios = around.dependence[0]?.curve.map(({ oddsRatio }) => odds(oddsRatio)) ?? [];
    return picture(
      say("sliders"),
      slidersPicture(around, estimate.interval.total, language),
      [say("listsHead"), ...ratios],
      around.dependence.map(({ lists, curve }) => [
        lists.join(" + "),
        ...curve.map(({ outcome }) => ("total" in outcome ? n(outcome.total) : "–")),
      ]),
    );
  }
}

/** The first column is words, the rest numbers. Heads come escaped, cells do not. */
const tableOf = (heads: readonly string[], rows: readonly (readonly string[])[]): string => {
  const kind = (at: number) => (at === 0 ? "" : ' class="number"');
  return `<div class="wide"><table><thead><tr>${heads.map((head, at) => `<th scope="col"${kind(at)}>${head}</th>`).join("")}</tr></thead><tbody>${rows
    .map((row) => `<tr>${row.map((cell, at) => `<td${kind(at)}>${escaped(cell)}</td>`).join("")}</tr>`)
    .join("")}</tbody></table></div>`;
};
