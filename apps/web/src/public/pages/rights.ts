import { html } from "../html.js";
import { call, layout } from "../layout.js";
import type { Site } from "../site.js";
import type { RightNumber } from "../words/index.js";

/** The rights and duties of L110 17 in plain words, to be read or printed. */
export function rightsPage(site: Site): string {
  const { rights, print } = site.words;
  return layout(site, {
    title: rights.title,
    language: { by: "link", page: "rights" },
    found: rights.lead,
    main: html`
<h1 tabindex="-1">${rights.heading}</h1>
<p class="lead">${rights.lead}</p>
<p class="scripted"><button type="button" class="plain" data-print>${print}</button></p>
<section class="before"><h2>${rights.beforeHeading}</h2><p>${rights.before} <small>${rights.article(1)}</small></p></section>
<h2 id="rights">${rights.rightsHeading}</h2>
<ol class="rights">${Object.entries(rights.rights).map(
      ([number, text]) =>
        html`<li>${text} <small>${rights.article(2, Number(number) as RightNumber)}</small></li>`,
    )}</ol>
<h2 id="duties">${rights.dutiesHeading}</h2>
<ol class="rights">${Object.entries(rights.duties).map(
      ([number, text]) => html`<li>${text} <small>${rights.article(3, Number(number))}</small></li>`,
    )}</ol>
<p class="source">${rights.source}</p>
<div class="calls">${call(site, "police")}${call(site, "hotline")}</div>`,
  });
}
