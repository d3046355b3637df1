import type { Fault } from "./fault.js";
import { type Html, html } from "./html.js";
import { LONGEST, MOST_PICTURES } from "./limits.js";
import type { Field, Words } from "./words/index.js";

/** What a field shows. */
export interface FieldOptions {
  readonly words: Words;
  readonly field: Exclude<Field, "region" | "danger" | "about" | "picture">;
  readonly value: string;
  readonly faults: readonly Fault[];
  /** The label as the heading of the page, where the page asks one thing only. */
  readonly heading?: string;
  readonly rows?: number;
}

const faultOf = (faults: readonly Fault[], field: Field): Fault | undefined =>
  faults.find((fault) => fault.field === field);

/** The line under a label that says what is wrong. */
export const faultLine = (faults: readonly Fault[], field: Field, words: Words): Html | undefined => {
  const fault = faultOf(faults, field);
  return fault && html`<p class="fault" id="${field}-fault">${fault.says(words)}</p>`;
};

const attributes = ({ field, faults }: FieldOptions): Html => {
  const faulty = faultOf(faults, field) !== undefined;
  /* Nothing typed here may come back as a suggestion, or travel to a spell checker. */
  return html`id="${field}" name="${field}" autocomplete="off" spellcheck="false" aria-describedby="${field}-hint${faulty && ` ${field}-fault`}"${faulty && html` aria-invalid="true"`}`;
};

const around = (options: FieldOptions, control: Html): Html => {
  const { words, field, heading, faults } = options;
  return html`<div class="field${faultOf(faults, field) && " faulty"}">
${heading === undefined ? html`<label for="${field}">${words.fields[field]}</label>` : html`<h1 tabindex="-1"><label for="${field}">${heading}</label></h1>`}
<p class="hint" id="${field}-hint">${words.hints[field]}</p>
${faultLine(faults, field, words)}
${control}
</div>`;
};

/**
 * How much a field takes at all. What is longer than fits comes back with a fault, so that its writer can choose what to
 * leave out; only a book is cut off, for a form that is too much for the server could not come back.
 */
const longestTyped = (field: keyof typeof LONGEST): number => 5 * LONGEST[field];

/** A field for words. The line break after the tag is the one that HTML drops, so that a first one typed is kept. */
export const longField = (options: FieldOptions & { readonly field: keyof typeof LONGEST }): Html =>
  around(
    options,
    html`<textarea ${attributes(options)} rows="${options.rows ?? 4}" maxlength="${longestTyped(options.field)}">
${options.value}</textarea>`,
  );

/** A field for a code. */
export const codeField = (options: FieldOptions): Html =>
  around(
    options,
    html`<input type="text" class="typed-code" ${attributes(options)} value="${options.value}" autocapitalize="characters" autocorrect="off">`,
  );

/** A field for pictures. A browser never fills it in again by itself: the hint says so. */
export const pictureField = (words: Words, faults: readonly Fault[]): Html => {
  const faulty = faultOf(faults, "picture") !== undefined;
  return html`<div class="field${faulty && " faulty"}">
<label for="picture">${words.fields.picture}</label>
<p class="hint" id="picture-hint">${words.hints.picture(MOST_PICTURES)}</p>
${faultLine(faults, "picture", words)}
<input type="file" id="picture" name="picture" accept="image/jpeg,image/png" multiple aria-describedby="picture-hint${faulty && " picture-fault"}"${faulty && html` aria-invalid="true"`}>
</div>`;
};

/** A choice of one; nothing has to be chosen. */
export function choice<Option extends string>(options: {
  readonly words: Words;
  readonly field: "danger" | "about";
  readonly heading: string;
  readonly offered: Readonly<Record<Option, string>>;
  readonly order: readonly Option[];
  readonly chosen: string | undefined;
  readonly faults: readonly Fault[];
}): Html {
  const { words, field, heading, offered, order, chosen, faults } = options;
  return html`<fieldset class="choice${faultOf(faults, field) && " faulty"}">
<legend><h1 tabindex="-1">${heading}</h1></legend>
${faultLine(faults, field, words)}
${order.map(
  (option, place) =>
    html`<label class="option"><input type="radio" name="${field}" id="${place === 0 ? field : `${field}-${option}`}" value="${option}"${option === chosen && html` checked`}><span>${offered[option]}</span></label>`,
)}
</fieldset>`;
}

/** Answers that travel from page to page because nothing is stored anywhere. */
export const hidden = (values: Readonly<Record<string, string | undefined>>): readonly Html[] =>
  Object.entries(values)
    .filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== "")
    .map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`);
