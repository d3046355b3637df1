import { html } from "../html.js";
import { layout } from "../layout.js";
import type { Site } from "../site.js";

/** What is kept of a report and of its reader, and what is not. */
export function aboutPage(site: Site): string {
  const { about } = site.words;
  return layout(site, {
    title: about.title,
    language: { by: "link", page: "about" },
    found: about.what,
    main: html`
<h1 tabindex="-1">${about.heading}</h1>
<p class="lead">${about.what}</p>
${[about.kept, about.notKept, about.readers, about.device].map(
  ({ heading, lines }) =>
    html`<section><h2>${heading}</h2><ul class="lines">${lines.map((line) => html`<li>${line}</li>`)}</ul></section>`,
)}`,
  });
}
