import { summary, titled, trouble } from "../fault.js";
import { choice, faultLine, hidden, longField, pictureField } from "../field.js";
import { type Html, html } from "../html.js";
import { call, FORM, layout } from "../layout.js";
import { REGIONS } from "../regions.js";
import { ABOUTS, DANGERS } from "../reports.js";
import { address, type Site } from "../site.js";
import { QUESTIONS, type Question } from "../words/index.js";
import { ANSWERS, type Answer, ASKED_BY } from "./answers.js";
import { following, preceding, type Turn } from "./turn.js";

/** Shown at once where somebody is in danger now; it never stands in the way of sending. */
export const dangerNow = (site: Site, { sent = false } = {}): Html => {
  const { heading, text } = site.words.report.dangerNow;
  return html`<div class="danger-now"><p><strong>${heading}</strong></p>${call(site, "police")}${!sent && html`<p>${text}</p>`}</div>`;
};

/** As {@link dangerNow}, or where this is not known here: for the script, which knows. */
export const dangerIf = (site: Site, inDanger: boolean, { sent = false } = {}): Html =>
  inDanger ? dangerNow(site, { sent }) : html`<template data-danger>${dangerNow(site, { sent })}</template>`;

/** The names of all choices, for the script that puts the answers in the place of their masks. */
const choiceNames = (site: Site): Html => {
  const { report } = site.words;
  const named = (answer: Answer, values: readonly string[]): readonly Html[] =>
    values.map(
      (value) =>
        html`<i data-answer="${answer}" data-value="${value}">${answerText(site, answer, value)}</i>`,
    );
  return html`<template data-names>${named("danger", Object.keys(report.danger))}${named("about", Object.keys(report.about))}${named("region", Object.keys(REGIONS))}</template>`;
};

const regionField = (site: Site, { answers, faults }: Turn): Html => {
  const { fields, report } = site.words;
  return html`<div class="field">
<label for="region">${fields.region}</label>
${faultLine(faults, "region", site.words)}
<select id="region" name="region" autocomplete="off">
<option value="">${report.noRegion}</option>
${Object.entries(REGIONS).map(
  ([code, name]) =>
    html`<option value="${code}"${code === answers.region && html` selected`}>${name[site.language]}</option>`,
)}
</select>
</div>`;
};

type Ask = (site: Site, turn: Turn) => Html;

/** How each question is asked. */
const ASK = {
  what: ({ words }, { answers, faults }) =>
    longField({
      words,
      faults,
      field: "what",
      value: answers.what,
      heading: words.report.headings.what,
      rows: 8,
    }),
  where: (site, turn) => html`<h1 tabindex="-1">${site.words.report.headings.where}</h1>
${regionField(site, turn)}
${longField({ words: site.words, faults: turn.faults, field: "where", value: turn.answers.where, rows: 3 })}`,
  danger: (site, { answers, faults }) => html`${choice({
    words: site.words,
    faults,
    field: "danger",
    heading: site.words.report.headings.danger,
    offered: site.words.report.danger,
    order: DANGERS,
    chosen: answers.danger,
  })}
<div role="status" class="when-danger">${dangerNow(site)}</div>`,
  about: ({ words }, { answers, faults }) => html`${choice({
    words,
    faults,
    field: "about",
    heading: words.report.headings.about,
    offered: words.report.about,
    order: ABOUTS,
    chosen: answers.about,
  })}
${longField({ words, faults, field: "who", value: answers.who })}`,
  contact: ({ words }, { answers, faults }) => html`
${longField({ words, faults, field: "contact", value: answers.contact, heading: words.report.headings.contact, rows: 3 })}
<div class="beside">
${[words.report.anonymous, words.report.reachable].map(
  ({ heading, lines }) =>
    html`<section><h2>${heading}</h2>${lines.map((line) => html`<p>${line}</p>`)}</section>`,
)}
</div>`,
} as const satisfies Record<Question, Ask>;

/** Answers that the page itself does not ask for travel hidden. */
const carried = ({ step, answers, key, changing }: Turn): Html => {
  const asked: readonly Answer[] = step === "check" ? [] : ASKED_BY[step];
  const rest = ANSWERS.filter((answer) => !asked.includes(answer)).map((answer) => [answer, answers[answer]]);
  return html`${hidden({ ...Object.fromEntries(rest), asked: step, key, changing: changing ? "yes" : "" })}`;
};

const backTo = (site: Site, turn: Turn): Html => {
  const before = preceding(turn);
  const { back } = site.words.report;
  return before === null
    ? html`<a class="back" href="${address(site.language)}">${back}</a>`
    : html`<button class="back" form="${FORM}" name="go" value="${before}">${back}</button>`;
};

/** One question of the report. */
function questionPage(site: Site, turn: Turn, step: Question): string {
  const { words } = site;
  const next = following(turn);
  return layout(site, {
    title: titled(words.report.title, turn.faults, words),
    language: { by: "form", page: "report", enter: next },
    guard: "answers",
    links: false,
    main: html`
${backTo(site, turn)}
${summary(turn.faults, words)}
<p class="progress">${words.report.progress(QUESTIONS.indexOf(step) + 1, QUESTIONS.length)}</p>
<form id="${FORM}" method="post" action="${address(site.language, "report")}" autocomplete="off" novalidate data-seal="${site.deskKey}">
${carried(turn)}
${ASK[step](site, turn)}
<p class="buttons"><button class="main" name="go" value="${next}">${words.report.next}</button> <button class="plain" name="go" value="${next}">${words.report.skip}</button></p>
</form>`,
  });
}

const answerText = (site: Site, answer: Answer, text: string): string => {
  const { report } = site.words;
  if (answer === "danger") return report.danger[text as keyof typeof report.danger] ?? "";
  if (answer === "about") return report.about[text as keyof typeof report.about] ?? "";
  if (answer === "region") return REGIONS[text as keyof typeof REGIONS]?.[site.language] ?? "";
  return text;
};

const checked = (site: Site, turn: Turn, question: Question): Html => {
  const { report, fields } = site.words;
  const answered = ASKED_BY[question]
    .map((answer) => answerText(site, answer, turn.answers[answer]))
    .filter((text) => text !== "");
  const none = question === "what" ? report.stillNeeded : report.unanswered;
  const name = question === "where" ? report.headings.where : fields[question];
  return html`<div>
<dt>${name}</dt>
<dd data-answers="${ASKED_BY[question].join(" ")}">${answered.length === 0 ? html`<span class="unanswered">${none}</span>` : answered.map((text) => html`<p class="typed">${text}</p>`)}</dd>
<dd><button class="plain" name="go" value="${question}">${report.change}<span class="unseen">: ${name}</span></button></dd>
</div>`;
};

/** The last page: every answer, each to be changed, and sending. */
function checkPage(site: Site, turn: Turn, notStored: boolean): string {
  const { words } = site;
  return layout(site, {
    title: titled(words.report.title, turn.faults, words),
    language: { by: "form", page: "report", enter: "send" },
    guard: "answers",
    links: false,
    main: html`
${backTo(site, turn)}
${notStored && trouble(words.faults.notStored, site)}
<p class="progress">${words.report.last}</p>
<h1 tabindex="-1">${words.report.check}</h1>
<p>${words.report.checkLead}</p>
${summary(turn.faults, words)}
${dangerIf(site, turn.answers.danger === "now")}
<form id="${FORM}" method="post" action="${address(site.language, "report")}" enctype="multipart/form-data" autocomplete="off" novalidate data-seal="${site.deskKey}">
${carried(turn)}
<dl class="checked">${QUESTIONS.map((question) => checked(site, turn, question))}</dl>
${pictureField(words, turn.faults)}
<p class="buttons"><button class="main" name="go" value="send" formaction="${address(site.language, "receipt")}">${words.report.send}</button></p>
</form>
${turn.masked && choiceNames(site)}`,
  });
}

/** A page of the report: a question, or the check. */
export const reportPage = (site: Site, turn: Turn, { notStored = false } = {}): string =>
  turn.step === "check" ? checkPage(site, turn, notStored) : questionPage(site, turn, turn.step);
