import { html } from "../html.js";
import { call, layout } from "../layout.js";
import { address, type Site } from "../site.js";

/** The start: three doors, and what happens with a report. */
export function startPage(site: Site): string {
  const { start } = site.words;
  return layout(site, {
    title: start.title,
    language: { by: "link", page: "" },
    wide: true,
    found: start.lead,
    main: html`
<h1 tabindex="-1">${start.heading}</h1>
<p class="lead">${start.lead}</p>
<div class="doors">
<section class="door urgent"><h2>${start.help.heading}</h2><p>${start.help.text}</p><div class="calls">${call(site, "police")}${call(site, "hotline")}</div></section>
<a class="door first" href="${address(site.language, "report")}"><h2 class="leads">${start.report.heading}</h2><p>${start.report.text}</p></a>
<a class="door" href="${address(site.language, "follow")}"><h2 class="leads">${start.code.heading}</h2><p>${start.code.text}</p></a>
</div>
<section class="course"><h2>${start.course.heading}</h2>
<ol>${start.course.steps.map((step) => html`<li>${step}</li>`)}</ol></section>`,
  });
}
