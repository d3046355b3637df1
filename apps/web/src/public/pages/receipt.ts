import { differsIn, groups, spelled } from "../code.js";
import { type Fault, summary, titled } from "../fault.js";
import { codeField, hidden } from "../field.js";
import { html } from "../html.js";
import { call, FORM, layout } from "../layout.js";
import { dayAfter, inWords, isMoment } from "../moment.js";
import { dangerIf } from "../report/view.js";
import { address, type Site } from "../site.js";

export interface Receipt {
  readonly code: string;
  /** RFC 3339. */
  readonly receivedAt: string;
  readonly danger: boolean;
  /** What has been typed back so far. */
  readonly typed: string;
  /** The reader asked to compare it with the code. */
  readonly compare: boolean;
  /** The name under which the reader reached the site, for the card. */
  readonly host: string;
}

function comparison({ code, typed, compare }: Receipt): {
  readonly kept: boolean;
  readonly faults: readonly Fault[];
} {
  const group = typed === "" ? 0 : differsIn(code, typed);
  if (group === null) return { kept: true, faults: [] };
  const says: Fault["says"] = ({ faults }) => (group === 0 ? faults.codeMissing : faults.codeDiffers(group));
  return { kept: false, faults: compare ? [{ field: "code", says }] : [] };
}

/** The receipt: the code, how to say it, a card to print, and the code typed back once so that it is not lost. */
export function receiptPage(site: Site, receipt: Receipt): string {
  const { words } = site;
  const { receipt: texts } = words;
  const { kept, faults } = comparison(receipt);
  const { code, receivedAt, danger, typed, host } = receipt;
  const dated = isMoment(receivedAt);
  return layout(site, {
    title: titled(texts.title, faults, words),
    language: { by: "form", page: "receipt", enter: "compare" },
    guard: kept ? undefined : "code",
    links: kept,
    main: html`
${summary(faults, words)}
<h1 tabindex="-1">${texts.heading}</h1>
${dangerIf(site, danger, { sent: true })}
<section class="card">
<h2>${texts.codeHeading}</h2>
<p class="code">${groups(code).map((group, place) => html`${place > 0 && "-"}<span>${group}</span>`)}</p>
${dated && html`<p class="received">${texts.received}: ${inWords(receivedAt, words)}</p>`}
<p class="printed">${texts.cardText} ${host}${address(site.language, "follow")}</p>
</section>
<p>${texts.codeText}</p>
<p class="scripted tools"><button type="button" class="plain" data-print>${words.print}</button> <button type="button" class="plain" data-save>${texts.save}</button> <button type="button" class="plain" data-copy=".code">${texts.copy}</button></p>
<p class="copied" role="status" data-copied="${texts.copied}"></p>
<h2>${texts.aloud}</h2>
<ol class="aloud">${groups(code).map(
      (group) =>
        html`<li>${spelled(group, words).map(({ symbol, word }) => html`<span><b>${symbol}</b> ${word}</span> `)}</li>`,
    )}</ol>
<form id="${FORM}" class="keep" method="post" action="${address(site.language, "receipt")}" autocomplete="off" novalidate>
${hidden({ receipt: code, receivedAt, danger: danger ? "now" : "", code: kept ? code : "" })}
${
  kept
    ? html`<p class="done" role="status" tabindex="-1" autofocus>${texts.kept}</p>`
    : html`<h2>${texts.keepHeading}</h2><p>${texts.keepText}</p>
${codeField({ words, faults, field: "code", value: typed })}
<p class="buttons"><button class="main" name="go" value="compare">${texts.keepAction}</button></p>`
}
</form>
<section class="next"><h2>${texts.nextHeading}</h2>
<ol>${texts.next.map((step) => html`<li>${step}</li>`)}</ol>
${dated && html`<p><strong>${texts.lookAgain}: ${dayAfter(receivedAt, words)}</strong> ${texts.orLater}.</p>`}
${!danger && html`<div class="calls">${call(site, "police")}${call(site, "hotline")}</div>`}
</section>`,
  });
}
