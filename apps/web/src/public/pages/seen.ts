import { type Fault, summary, titled, trouble } from "../fault.js";
import { codeField, hidden } from "../field.js";
import { html } from "../html.js";
import { FORM, layout } from "../layout.js";
import { dayInWords } from "../moment.js";
import type { DayOfReading } from "../seen.js";
import { address, type Site } from "../site.js";

/** What stands on the page that asks for the code of a card. */
export interface Asked {
  readonly code: string;
  readonly faults?: readonly Fault[];
  readonly notOpened?: boolean;
}

/** Asks for the code. */
export function askPage(site: Site, { code, faults = [], notOpened = false }: Asked): string {
  const { words } = site;
  return layout(site, {
    title: titled(words.seen.title, faults, words),
    language: { by: "form", page: "seen", enter: "open" },
    guard: "answers",
    main: html`
<a class="back" href="${address(site.language)}">${words.report.back}</a>
${summary(faults, words)}
${notOpened && trouble(words.seen.notOpened, site)}
<h1 tabindex="-1">${words.seen.heading}</h1>
<p>${words.seen.text}</p>
<form id="${FORM}" method="post" action="${address(site.language, "seen")}" autocomplete="off" novalidate>
${codeField({ words, faults, field: "code", value: code })}
<p class="buttons"><button class="main" name="go" value="open">${words.follow.open}</button></p>
</form>`,
  });
}

/** Bodies are named in Kazakh, Russian and English; readers of other languages get the Russian name. */
const namesIn = ({ language }: Site): "kk" | "ru" | "en" =>
  language === "kk" || language === "en" ? language : "ru";

/** Which bodies read the file on which days. Nothing of the file stands here, and nothing that names the person. */
export function seenPage(
  site: Site,
  { code, days }: { readonly code: string; readonly days: readonly DayOfReading[] },
): string {
  const { words } = site;
  const { seen } = words;
  const names = namesIn(site);
  return layout(site, {
    title: seen.title,
    language: { by: "form", page: "seen", enter: "open" },
    main: html`
<a class="back" href="${address(site.language, "seen")}">${words.follow.another}</a>
<h1 tabindex="-1">${seen.heading}</h1>
<p>${days.length === 0 ? seen.none : seen.shown}</p>
<ol class="messages">${days.map(
      ({ organisation, day, ground, emergency }) => html`<li>
<p class="by"><time datetime="${day}">${dayInWords(day, words)}</time></p>
<p lang="${names}"><strong>${organisation[names]}</strong></p>
${ground && html`<p class="received">${seen.because(ground[names])}</p>`}
${emergency && html`<p class="received">${seen.emergency}</p>`}</li>`,
    )}</ol>
<p>${seen.safety}</p>
<form id="${FORM}" method="post" action="${address(site.language, "seen")}" autocomplete="off" novalidate>
${hidden({ code, opened: "yes" })}
</form>`,
  });
}
