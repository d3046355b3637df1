import { type Html, html } from "./html.js";
import { call } from "./layout.js";
import type { Site } from "./site.js";
import type { Field, Words } from "./words/index.js";

/** What is wrong with a field, said in the reader's language with the field's name. */
export interface Fault {
  readonly field: Field;
  readonly says: (words: Words) => string;
}

/** The faults of a page at its top; each leads to its field. It takes the focus, with or without a script. */
export const summary = (faults: readonly Fault[], words: Words): Html | false =>
  faults.length > 0 &&
  html`<div class="summary" role="alert" tabindex="-1" autofocus aria-labelledby="summary-heading">
<h2 id="summary-heading">${words.faults.heading}</h2>
<ul>${faults.map(({ field, says }) => html`<li><a href="#${field}">${says(words)}</a></li>`)}</ul>
</div>`;

/** What went wrong on our side. It takes the focus like the faults of a page, and whoever is in danger can call at once. */
export const trouble = (text: string, site: Site): Html =>
  html`<div class="summary" role="alert" tabindex="-1" autofocus><p>${text}</p>${call(site, "police")}</div>`;

/** The title of a page that has faults tells so first. */
export const titled = (title: string, faults: readonly Fault[], words: Words): string =>
  faults.length > 0 ? `${words.faults.heading} – ${title}` : title;
