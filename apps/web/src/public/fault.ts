import { type Html, html } from "./html.js";
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

/** The title of a page that has faults tells so first. */
export const titled = (title: string, faults: readonly Fault[], words: Words): string =>
  faults.length > 0 ? `${words.faults.heading} – ${title}` : title;
