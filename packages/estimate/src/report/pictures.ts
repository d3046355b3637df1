import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";
import type { Band } from "../bounds/two-lists.js";
import type { Language } from "../language.js";
import type { Sensitivity } from "../sensitivity/sensitivity.js";
import type { StrataEstimate } from "../strata/strata.js";
import { histories, type Table } from "../table/table.js";
import type { Estimate } from "../verdict/verdict.js";
import { escaped } from "./escaped.js";
import { odds, people } from "./numbers.js";
import { REPORT_WORDS as WORDS } from "./words.js";

/*
 * Pictures as SVG in a string, to stand in a page. Colours are of Okabe and Ito, told apart by those who do not see all; what
 * matters differs in shape or line as well, and survives a black and white printer. A dark page may give lighter ones by the
 * CSS variables `--blue` and `--vermilion`.
 */
const BLUE = "var(--blue, #0072b2)";
const VERMILION = "var(--vermilion, #d55e00)";
const WIDTH = 680;
/** Room for the longest of the names on the left, in letters of 13 pixels. */
const roomFor = (names: readonly string[]): number =>
  24 + 7.5 * Math.max(...names.map((name) => name.length));
/** The name of the axis stands under its numbers, not among them. */
const UNDER = { labelOffset: 42 } as const;

type Options = NonNullable<Parameters<typeof Plot.plot>[0]>;

/** Draws without a browser. `told` is what a reader of the screen hears instead; nothing, where it was told already. */
function drawn(options: Options, told?: string): string {
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  const svg = Plot.plot({
    width: WIDTH,
    marginLeft: 110,
    marginBottom: 44,
    style: { background: "none", color: "currentColor", fontSize: "13px", overflow: "visible" },
    ...options,
    document: document as unknown as NonNullable<Options["document"]>,
  });
  for (const style of svg.querySelectorAll("style")) style.remove();
  // The picture has one name, its role's; a name on a group without a role is
  // not read by screen readers and is an error to the checkers of ARIA.
  for (const part of svg.querySelectorAll("[aria-label]")) part.removeAttribute("aria-label");
  const role = told === undefined ? 'aria-hidden="true"' : `role="img" aria-label="${escaped(told)}"`;
  return svg.outerHTML.replace("<svg", `<svg ${role}`);
}

const limitAt = ({ interval }: Estimate, level: number): number =>
  (typeof interval.corrected === "string" ? undefined : interval.corrected.limits)?.find(
    (limit) => limit.level === level,
  )?.value ?? Number.NaN;

/** The limits of the interval of 95 %. */
export const limitsOf = (estimate: Estimate): readonly [number, number] => [
  limitAt(estimate, 0.025),
  limitAt(estimate, 0.975),
];

/** What the total is of: the chosen model, or all of them. */
export const nameOfTotal = ({ method, interval }: Estimate, language: Language): string =>
  method === "averaged" ? WORDS.weighed[language] : `${interval.model} ${WORDS.chosen[language]}`;

/** The chosen model with its interval, and every model that fits as well. */
export function fanPicture(estimate: Estimate, language: Language): string {
  const [lower, upper] = limitsOf(estimate);
  const { total, model } = estimate.interval;
  // Weighed, the total is no model's, and the likeliest stands among the others.
  const others = estimate.fan.filter((one) => estimate.method === "averaged" || one.model !== model);
  const chosen = nameOfTotal(estimate, language);
  const rows = [chosen, ...others.map((one) => one.model)];
  const label = (value: number) => people(value, language);
  return drawn(
    {
      height: 74 + rows.length * 34,
      marginLeft: roomFor(rows),
      marginRight: 60,
      x: {
        ...UNDER,
        label: WORDS.total[language],
        tickFormat: label,
        ticks: 5,
        grid: true,
        nice: true,
        zero: true,
      },
      y: { domain: rows, label: null, tickSize: 0 },
      marks: [
        Plot.ruleY([{ y: chosen, lower, upper }], {
          y: "y",
          x1: "lower",
          x2: "upper",
          stroke: VERMILION,
          strokeWidth: 3,
        }),
        Plot.dot([{ y: chosen, total }], { y: "y", x: "total", fill: VERMILION, symbol: "diamond", r: 8 }),
        Plot.dot(others, { y: "model", x: "total", fill: BLUE, r: 6 }),
        Plot.text([{ y: chosen, total }, ...others.map((one) => ({ y: one.model, total: one.total }))], {
          y: "y",
          x: "total",
          text: (one: { total: number }) => label(one.total),
          dy: -14,
        }),
      ],
    },
    `${WORDS.fan[language]}: ${[`${chosen} ${label(total)}`, ...others.map((one) => `${one.model} ${label(one.total)}`)].join(", ")}`,
  );
}

/** Where a picture of draws ends: the few that lie far beyond the interval would press the rest into a corner. */
export function edgeOfDraws(estimate: Estimate): number {
  const [, upper] = limitsOf(estimate);
  return Math.max(upper * 1.5, estimate.interval.total * 1.5);
}

/** The totals of the draws as bars, with the estimate and its limits. */
export function drawsPicture(estimate: Estimate, language: Language): string {
  const edge = edgeOfDraws(estimate);
  const totals = [...estimate.interval.draws.totals].filter((total) => total <= edge);
  const [lower, upper] = limitsOf(estimate);
  const label = (value: number) => people(value, language);
  const marks = [
    { x: lower, text: label(lower) },
    { x: estimate.interval.total, text: label(estimate.interval.total) },
    { x: upper, text: label(upper) },
  ];
  return drawn(
    {
      height: 274,
      marginTop: 36,
      marginLeft: 60,
      x: { ...UNDER, label: WORDS.total[language], tickFormat: label, ticks: 6 },
      y: { label: WORDS.resamples[language], grid: true },
      marks: [
        Plot.rectY(
          totals.map((total) => ({ total })),
          {
            ...Plot.binX({ y: "count" }, { x: { value: "total", thresholds: 40 } }),
            fill: BLUE,
            fillOpacity: 0.55,
          },
        ),
        Plot.ruleX([marks[1]], { x: "x", stroke: VERMILION, strokeWidth: 2 }),
        Plot.ruleX([marks[0], marks[2]], {
          x: "x",
          stroke: VERMILION,
          strokeWidth: 2,
          strokeDasharray: "5 4",
        }),
        Plot.text(marks, { x: "x", text: "text", frameAnchor: "top", dy: -20 }),
        Plot.ruleY([0]),
      ],
    },
    `${WORDS.draws[language].replace("{draws}", String(totals.length))}: ${marks.map(({ text }) => text).join(", ")}`,
  );
}

/** The share of each stratum that was seen, with its limits: the yearly detection share where strata are years. */
export function detectedPicture(answer: StrataEstimate, language: Language): string {
  const told = answer.strata.flatMap(({ name, detected }) =>
    detected === null
      ? []
      : [{ name, share: 100 * detected.total, lower: 100 * detected.lower, upper: 100 * detected.upper }],
  );
  const percent = (value: number) => `${Math.round(value)} %`;
  return drawn(
    {
      height: 240,
      marginLeft: 60,
      x: { domain: told.map(({ name }) => name), label: null },
      y: { label: WORDS.seenShare[language], grid: true, zero: true, tickFormat: percent, ticks: 5 },
      marks: [
        Plot.ruleX(told, { x: "name", y1: "lower", y2: "upper", stroke: BLUE, strokeWidth: 3 }),
        Plot.dot(told, { x: "name", y: "share", fill: VERMILION, symbol: "diamond", r: 7 }),
        Plot.text(told, {
          x: "name",
          y: "share",
          dx: 24,
          text: (one: (typeof told)[number]) => percent(one.share),
        }),
        Plot.ruleY([0]),
      ],
    },
    `${WORDS.seenShare[language]}: ${told.map(({ name, share }) => `${name} ${percent(share)}`).join(", ")}`,
  );
}

/** The combinations that are shown, the most frequent first, and how many are not. */
export function shownHistories(table: Table) {
  const all = histories(table).sort((one, other) => other.count - one.count);
  return { shown: all.slice(0, 24), more: Math.max(0, all.length - 24) };
}

const listsOf = (table: Table, history: string): string[] =>
  table.lists.filter((_, at) => history[at] === "1");

/** How many people are on which combination of lists: bars over a grid of dots, as in an UpSet plot (Lex and others 2014). */
export function overlapPicture(table: Table, language: Language): string {
  const { shown } = shownHistories(table);
  const order = shown.map(({ history }) => history);
  const label = (value: number) => people(value, language);
  const cells = shown.flatMap(({ history }) =>
    table.lists.map((list, at) => ({ history, list, on: history[at] === "1" })),
  );
  const spans = shown.map(({ history }) => {
    const lists = listsOf(table, history);
    return { history, first: lists[0], last: lists.at(-1) };
  });
  const room = Math.max(60, roomFor(table.lists));
  const x = { domain: order, axis: null, label: null };
  const bars = drawn(
    {
      height: 190,
      marginLeft: room,
      marginBottom: 4,
      x,
      y: { label: WORDS.people[language], grid: true, tickFormat: label, ticks: 4 },
      marks: [
        Plot.barY(shown, { x: "history", y: "count", fill: BLUE }),
        Plot.text(shown, {
          x: "history",
          y: "count",
          text: ({ count }) => label(count),
          dy: -8,
          fontSize: 11,
        }),
        Plot.ruleY([0]),
      ],
    },
    `${WORDS.overlaps[language]}: ${shown.map(({ history, count }) => `${listsOf(table, history).join(" + ")} ${count}`).join(", ")}`,
  );
  const grid = drawn({
    height: 16 + table.lists.length * 24,
    marginLeft: room,
    marginTop: 4,
    marginBottom: 8,
    x,
    y: { domain: table.lists, label: null, tickSize: 0, type: "point", padding: 0.6 },
    marks: [
      Plot.dot(cells, {
        x: "history",
        y: "list",
        r: 5,
        fill: "currentColor",
        fillOpacity: ({ on }: { on: boolean }) => (on ? 1 : 0.12),
      }),
      Plot.ruleX(spans, { x: "history", y1: "first", y2: "last", strokeWidth: 2 }),
    ],
  });
  return bars + grid;
}

/** How far the total moves as the dependence of each two lists is set from the least to the greatest odds ratio. */
export function slidersPicture({ dependence }: Sensitivity, total: number, language: Language): string {
  const rows = dependence.map(({ lists, inModel, curve }) => {
    const points = curve.flatMap(({ oddsRatio, outcome }) =>
      "total" in outcome ? [{ oddsRatio, total: outcome.total }] : [],
    );
    return { pair: `${lists.join(" + ")}${inModel ? " *" : ""}`, points };
  });
  const points = rows.flatMap(({ pair, points: own }) => own.map((point) => ({ pair, ...point })));
  const spans = rows.flatMap(({ pair, points: own }) =>
    own.length === 0 ? [] : [{ pair, from: own[0]!.total, to: own.at(-1)!.total }],
  );
  const label = (value: number) => people(value, language);
  return drawn(
    {
      height: 74 + rows.length * 26,
      marginLeft: roomFor(rows.map(({ pair }) => pair)),
      marginRight: 40,
      x: { ...UNDER, label: WORDS.total[language], tickFormat: label, ticks: 6, grid: true, nice: true },
      y: { domain: rows.map(({ pair }) => pair), label: null, tickSize: 0 },
      marks: [
        Plot.ruleX([total], { stroke: VERMILION, strokeDasharray: "5 4", strokeWidth: 2 }),
        Plot.ruleY(spans, { y: "pair", x1: "from", x2: "to", strokeWidth: 2, stroke: BLUE }),
        Plot.dot(points, {
          y: "pair",
          x: "total",
          r: 4,
          fill: ({ oddsRatio }) => (oddsRatio === 1 ? "none" : BLUE),
          stroke: BLUE,
          strokeWidth: 2,
        }),
        Plot.text(
          points.filter(({ oddsRatio }) => oddsRatio === 0.25 || oddsRatio === 4),
          { y: "pair", x: "total", text: ({ oddsRatio }) => odds(oddsRatio), dy: -9, fontSize: 11 },
        ),
      ],
    },
    `${WORDS.sliders[language]}: ${spans.map(({ pair, from, to }) => `${pair} ${label(from)}–${label(to)}`).join(", ")}`,
  );
}

/** Two lists: the total and its limits by odds ratio. */
export function bandPicture({ curve }: Band, language: Language): string {
  const rows = curve.map((one) => ({ ...one, ratio: odds(one.oddsRatio) }));
  const label = (value: number) => people(value, language);
  return drawn(
    {
      height: 294,
      marginLeft: 70,
      x: {
        ...UNDER,
        domain: rows.map(({ ratio }) => ratio),
        label: WORDS.oddsRatio[language],
        type: "point",
      },
      y: { label: WORDS.total[language], tickFormat: label, grid: true, zero: true },
      marks: [
        Plot.ruleX(rows, { x: "ratio", y1: "lower", y2: "upper", stroke: BLUE, strokeWidth: 3 }),
        Plot.dot(rows, { x: "ratio", y: "total", fill: VERMILION, symbol: "diamond", r: 7 }),
        Plot.text(rows, {
          x: "ratio",
          y: "total",
          text: ({ total }) => label(total),
          dx: 12,
          textAnchor: "start",
        }),
      ],
    },
    `${WORDS.band[language]}: ${rows.map(({ ratio, total }) => `${ratio} ${label(total)}`).join(", ")}`,
  );
}
