import { html } from "../html.js";
import { call, layout } from "../layout.js";
import { address, type Site } from "../site.js";
import type { Words } from "../words/index.js";

/** A page that says what went wrong and never ends in nothing: the numbers and the start are on it. */
export function troublePage(site: Site, kind: keyof Words["trouble"]): string {
  const { trouble, foot } = site.words;
  const { title, heading, text } = trouble[kind];
  return layout(site, {
    title,
    language: { by: "link", page: "" },
    main: html`
<h1 tabindex="-1">${heading}</h1>
<p>${text}</p>
<p><a href="${address(site.language)}">${foot.start}</a></p>
<div class="calls">${call(site, "police")}${call(site, "hotline")}</div>`,
  });
}
