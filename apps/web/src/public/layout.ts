import { type Html, html } from "./html.js";
import { LANGUAGES, OWN_NAMES, type PublicLanguage } from "./languages.js";
import { address, DESK, NUMBERS, type Site } from "./site.js";

/**
 * How a page changes its language. A page that was fetched is a link to itself; a page that carries what somebody typed
 * is its own form, sent to the same page in the other language.
 */
export type Switch =
  | { readonly by: "link"; readonly page: string }
  | {
      readonly by: "form";
      readonly page: string;
      /** What the Enter key does in the form: the languages come first in the document and must not be it. */
      readonly enter: string;
    };

export interface Page {
  readonly title: string;
  readonly main: Html;
  readonly language: Switch;
  /** What the script asks about before the page is left: answers that were typed, or a code not yet written down. */
  readonly guard?: "answers" | "code" | undefined;
  readonly wide?: boolean;
  /** Pages of a form have no links that lead out of it. */
  readonly links?: boolean;
  /** For a list of found pages: what this one offers. A page without it is not to be found. */
  readonly found?: string;
}

/** The id of the form that a page with answers consists of. */
export const FORM = "page";

/** An icon that tells nothing: a sheet of paper. */
const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Cpath d='M3 1h7l3 3v11H3z' fill='%23fff' stroke='%23667'/%3E%3C/svg%3E";

const languageItem = (site: Site, to: PublicLanguage, by: Switch): Html => {
  if (to === site.language) return html`<span class="language" aria-current="true">${OWN_NAMES[to]}</span>`;
  return by.by === "link"
    ? html`<a class="language" lang="${to}" hreflang="${to}" href="${address(to, by.page)}">${OWN_NAMES[to]}</a>`
    : html`<button class="language" lang="${to}" form="${FORM}" formaction="${address(to, by.page)}" name="go" value="stay">${OWN_NAMES[to]}</button>`;
};

const head = (site: Site, by: Switch): Html => html`
<a class="skip" href="#text">${site.words.toText}</a>
${by.by === "form" && html`<button class="unseen" form="${FORM}" name="go" value="${by.enter}" tabindex="-1" aria-hidden="true"></button>`}
<header>
<nav class="languages" aria-label="${site.words.languages}">
${LANGUAGES.map((to) => languageItem(site, to, by))}
</nav>
<a class="leave" data-leave href="${site.leaveTo}" rel="noreferrer noopener" aria-describedby="leave-hint" title="${site.words.leave.hint}">${site.words.leave.now}</a>
<span class="unseen" id="leave-hint">${site.words.leave.hint}</span>
</header>
${site.demonstration && html`<p class="demonstration">${site.words.demonstration}</p>`}`;

/** A link that calls a number; the number can be read by whoever cannot tap. */
export const call = ({ words }: Site, number: keyof typeof NUMBERS, look = "call"): Html => html`
<a class="${look}" href="tel:${NUMBERS[number].replace(" ", "")}" aria-label="${words.numbers.call(NUMBERS[number])}: ${words.numbers[number]}"><strong>${NUMBERS[number]}</strong> <span>${words.numbers[number]}</span></a>`;

const foot = (site: Site, links: boolean): Html => {
  const { foot: texts, numbers } = site.words;
  return html`
<footer>
<p class="numbers"><span>${numbers.heading}</span> ${call(site, "police", "number")} ${call(site, "hotline", "number")}</p>
${
  links &&
  html`<nav aria-label="${texts.more}"><a href="${address(site.language)}">${texts.start}</a> <a href="${address(site.language, "rights")}">${texts.rights}</a> <a href="${address(site.language, "about")}">${texts.about}</a> <a href="${address(site.language, "law")}">${texts.law}</a> ${site.deskHere && html`<a class="staff" href="${DESK}">${texts.staff}</a>`}</nav>`
}
</footer>`;
};

/** What a form says where it has not got through; the script copies one of them above it. */
const notes = ({ words: { offline } }: Site): readonly Html[] =>
  Object.entries({ offline: offline.text, failed: offline.failed, "too-much": offline.tooMuch }).map(
    ([what, text]) =>
      html`<template data-note="${what}"><div class="offline" role="alert"><p>${text}</p><button type="button" class="plain" data-again>${offline.again}</button></div></template>`,
  );

/** Pages that carry a code or answers are nobody's to find, and nobody shall find a demonstration who looks for help. */
const finding = (site: Site, { found }: Page): Html =>
  found === undefined || site.demonstration
    ? html`<meta name="robots" content="noindex">`
    : html`<meta name="description" content="${found}">`;

/** A whole document. */
export function layout(site: Site, page: Page): string {
  const { text } = html`<!doctype html>
<html lang="${site.language}">
<head>
<meta charset="utf-8">
<title>${page.title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
${finding(site, page)}
<meta name="format-detection" content="telephone=no">
<link rel="icon" href="${ICON}">
<link rel="stylesheet" href="${site.style}">
<script type="module" src="${site.script}"></script>
</head>
<body>
${head(site, page.language)}
<main id="text" tabindex="-1"${page.wide && html` class="wide"`}${page.guard && html` data-guard="${page.guard}"`}>
${page.main}
</main>
${foot(site, page.links ?? true)}
${notes(site)}
</body>
</html>`;
  return text;
}
