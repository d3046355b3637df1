import { type Fault, summary, titled, trouble } from "../fault.js";
import { codeField, hidden, longField } from "../field.js";
import { type Html, html } from "../html.js";
import { FORM, layout } from "../layout.js";
import { inWords } from "../moment.js";
import type { FollowedReport } from "../reports.js";
import { address, type Site } from "../site.js";

/** What stands on the page that asks for a code. */
export interface Asked {
  readonly code: string;
  /** A message that was typed before and has not been stored: it goes on with the code. */
  readonly message?: string;
  /** Makes one message of however many times it is sent. */
  readonly key?: string;
  readonly faults?: readonly Fault[];
  /** The report could not be opened, for no fault of the reader. */
  readonly notOpened?: boolean;
}

/** Asks for the code. */
export function codePage(site: Site, asked: Asked): string {
  const { words } = site;
  const { code, message = "", key = "", faults = [], notOpened = false } = asked;
  return layout(site, {
    title: titled(words.follow.title, faults, words),
    language: { by: "form", page: "follow", enter: "open" },
    guard: "answers",
    main: html`
<a class="back" href="${address(site.language)}">${words.report.back}</a>
${summary(faults, words)}
${notOpened && trouble(words.faults.notOpened, site)}
<h1 tabindex="-1">${words.follow.heading}</h1>
<p>${words.follow.text}</p>
<form id="${FORM}" method="post" action="${address(site.language, "follow")}" autocomplete="off" novalidate>
${hidden({ message, key })}
${codeField({ words, faults, field: "code", value: code })}
<p class="buttons"><button class="main" name="go" value="open">${words.follow.open}</button></p>
</form>`,
  });
}

export interface Followed {
  readonly code: string;
  readonly report: FollowedReport;
  /** What stands in the field: typed before the language was changed, or not yet stored. */
  readonly message: string;
  /** Makes one message of however many times it is sent. */
  readonly key: string;
  readonly written: boolean;
  readonly faults: readonly Fault[];
  readonly notStored?: boolean;
}

const conversation = (site: Site, { messages }: FollowedReport): Html => {
  const { follow } = site.words;
  if (messages.length === 0) return html`<p>${follow.none}</p>`;
  return html`<ol class="messages">${messages.map(
    ({ at, from, text }) => html`<li class="${from}">
<p class="by"><strong>${from === "reporter" ? follow.you : follow.desk}</strong>, <time datetime="${at}">${inWords(at, site.words)}</time></p>
<p class="typed">${text}</p></li>`,
  )}</ol>`;
};

/** What has been done with a report, in words that tell nothing to somebody who looks over the shoulder, and the messages. */
export function followedPage(site: Site, followed: Followed): string {
  const { words } = site;
  const { follow } = words;
  const { code, report, message, key, written, faults, notStored = false } = followed;
  const state = follow.states[report.state];
  return layout(site, {
    title: titled(follow.title, faults, words),
    language: { by: "form", page: "follow", enter: "open" },
    guard: "answers",
    main: html`
<a class="back" href="${address(site.language, "follow")}">${follow.another}</a>
${summary(faults, words)}
${notStored && trouble(words.faults.messageNotStored, site)}
${written && html`<p class="done" role="status" tabindex="-1" autofocus>${follow.written}</p>`}
<h1 tabindex="-1">${follow.heading}</h1>
<section class="state"><h2>${follow.state}</h2>
<p><strong>${state.name}</strong></p><p>${state.text}</p>
<p class="received">${words.receipt.received}: ${inWords(report.receivedAt, words)}</p></section>
<section><h2>${follow.messages}</h2>
${conversation(site, report)}</section>
<form id="${FORM}" method="post" action="${address(site.language, "follow")}" autocomplete="off" novalidate>
${hidden({ code, opened: "yes", key })}
<p><button class="plain" name="go" value="open">${follow.refresh}</button></p>
<h2>${follow.write}</h2>
${longField({ words, faults, field: "message", value: message, rows: 5 })}
<p class="buttons"><button class="main" name="go" value="write">${words.report.send}</button></p>
</form>`,
  });
}
