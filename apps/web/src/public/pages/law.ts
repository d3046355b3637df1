import {
  bound,
  CARRIER_TITLES,
  COVERAGE_STATE_TITLES,
  COVERAGE_STATES,
  type Covered,
  coverage,
  LANGUAGES,
  type Language,
  MARK_TITLES,
  NORM_TITLES,
} from "@pana/law";
import { ASKED, kz } from "@pana/law/kz";
import { type Html, html } from "../html.js";
import type { PublicLanguage } from "../languages.js";
import { layout } from "../layout.js";
import { address, type Site } from "../site.js";

const COVERAGE = coverage(kz, ASKED);

/** The short names of the acts that have provisions here, in the order of the table of provisions. */
export const LAW_ACTS: readonly string[] = [...new Set(COVERAGE.map(({ act }) => act))];

const within = (act: string): readonly Covered[] => COVERAGE.filter((one) => one.act === act);

/** Texts of law are kept in three languages; readers of the others mostly know the law of Kazakhstan in Russian. */
const lawLanguage = (language: PublicLanguage): Language => LANGUAGES.find((one) => one === language) ?? "ru";

/** Every act, and how much of it is carried. */
export function lawPage(site: Site): string {
  const { law } = site.words;
  const language = lawLanguage(site.language);
  return layout(site, {
    title: law.title,
    language: { by: "link", page: "law" },
    found: law.lead,
    main: html`
<h1 tabindex="-1">${law.heading}</h1>
<p class="lead">${law.lead}</p>
${law.inRussian && html`<p>${law.inRussian}</p>`}
<ul class="lines">${LAW_ACTS.map((act) => {
      const provisions = within(act);
      const count = provisions.filter(({ state }) => state === "executed").length;
      return html`<li><a lang="${language}" href="${address(site.language, `law/${act}`)}">${kz.normativeActs[act]!.title[language]}</a><br><small>${law.executed({ count, all: provisions.length })}</small></li>`;
    })}</ul>`,
  });
}

/** One act: each provision with what it asks, of whom, and what is done about it. */
export function lawActPage(site: Site, act: string): string {
  const { law } = site.words;
  const language = lawLanguage(site.language);
  const { title, address: official } = kz.normativeActs[act]!;
  const provisions = within(act);
  const states = COVERAGE_STATES.map((state) => ({
    state,
    count: provisions.filter((one) => one.state === state).length,
  })).filter(({ count }) => count > 0);
  return layout(site, {
    title: law.title,
    language: { by: "link", page: `law/${act}` },
    found: title[language],
    main: html`
<p class="back-to"><a href="${address(site.language, "law")}">${law.allActs}</a></p>
<h1 class="act-title" tabindex="-1" lang="${language}">${title[language]}</h1>
${official !== null && html`<p><a href="${official}" rel="noreferrer noopener">${law.official}</a></p>`}
<ul class="states" lang="${language}">${states.map(
      ({ state, count }) =>
        html`<li class="${state}"><span>${COVERAGE_STATE_TITLES[state][language]}</span> <strong>${count}</strong></li>`,
    )}</ul>
${provisions.map((one) => provision(site, one, language))}`,
  });
}

/** The id of a provision's place on the page: "17(2)(12)" becomes "p17-2-12". */
const anchor = (number: string): string => `p${number.replace(/[^0-9a-z-]+/gi, "-").replace(/-$/, "")}`;

function provision(site: Site, one: Covered, language: Language): Html {
  const { law } = site.words;
  const id = anchor(one.provision);
  const binds = bound(kz.subjects, one.of, language);
  const lines: readonly (readonly [string, Html | string])[] = [
    ...(binds === "" ? [] : [[law.binds, binds] as const]),
    ...(one.by.length === 0
      ? []
      : [
          [
            law.done,
            html`<ul>${one.by.map(
              ({ as, title }) =>
                html`<li><small>${CARRIER_TITLES[as][language]}</small> ${title[language]}</li>`,
            )}</ul>`,
          ] as const,
        ]),
    ...(one.because === null ? [] : [[law.why, one.because[language]] as const]),
    // What was read in the text needs no word; anything less is said where it is used.
    ...(one.mark === "V" ? [] : [[law.verified, MARK_TITLES[one.mark][language]] as const]),
  ];
  return html`
<section class="norm" id="${id}" lang="${language}">
<h2><a href="#${id}">${kz.numbered(one)[language]}</a> ${one.title[language]}</h2>
<p class="of"><span class="state ${one.state}">${COVERAGE_STATE_TITLES[one.state][language]}</span> <small>${NORM_TITLES[one.norm][language]}</small></p>
<dl lang="${site.language}">${lines.map(
    ([name, value]) => html`<dt>${name}</dt><dd lang="${language}">${value}</dd>`,
  )}</dl>
</section>`;
}
