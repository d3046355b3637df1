import { LONGEST, MOST_PICTURES } from "../limits.js";
import { forgetPictures, redrawn, restorePictures } from "./pictures.js";
import { canSeal, filledJson, seal } from "./seal.js";

/*
 * The report, sealed in this browser. Its pages are rendered by the server, which needs to know of an answer only whether there is
 * one and whether it is too long: it is sent a mask in the place of each, and what was typed is put back into the page that comes.
 * With the last page goes the sealed report.
 */

const WORDS = ["what", "where", "who", "contact"] as const;
const CHOICES = ["region", "danger", "about"] as const;
const ANSWERS = [...WORDS, ...CHOICES];
type Answers = Readonly<Record<(typeof ANSWERS)[number], string>>;

/** Text as the server takes it. */
const typed = (text: FormDataEntryValue | null): string =>
  (typeof text === "string" ? text : "").replaceAll("\0", "").replaceAll("\r\n", "\n").trim();

const answersOn = (form: FormData): Answers =>
  Object.fromEntries(ANSWERS.map((name) => [name, typed(form.get(name))])) as Answers;

/** In the place of words: nothing, one letter, or as many as are too many. Of a choice not even that there is one. */
function masks(answers: Answers): Readonly<Record<string, string>> {
  return Object.fromEntries(
    WORDS.map((name) => {
      const length = [...answers[name]].length;
      return [name, "x".repeat(length <= LONGEST[name] ? Math.min(1, length) : length)];
    }),
  );
}

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

/** A report sealed once: sent again, it must be the same to be known as the same. */
interface Sealed {
  readonly of: string;
  readonly report: Blob;
  readonly pictures: readonly Blob[];
}
let last: Sealed | null = null;

/** What is wrong with the chosen pictures, by the names that the server knows. */
export type PictureTrouble = "picture" | "pictures";

async function sealedReport(
  publicKey: Uint8Array<ArrayBuffer>,
  key: string,
  answers: Answers,
  files: readonly File[],
): Promise<Sealed | PictureTrouble> {
  if (files.length > MOST_PICTURES) return "pictures";
  const answered = Object.fromEntries(Object.entries(answers).filter(([, text]) => text !== ""));
  const content = { ...answered, language: document.documentElement.lang };
  const of = JSON.stringify([key, content, files.map((file) => [file.name, file.size, file.lastModified])]);
  if (last?.of === of) return last;
  const pictures: Blob[] = [];
  for (const file of files) {
    const drawn = await redrawn(file);
    if (drawn === null) return "picture";
    pictures.push(new Blob([await seal(publicKey, "picture", drawn)]));
  }
  last = { of, report: new Blob([await seal(publicKey, "report", filledJson(content))]), pictures };
  return last;
}

/** A form on its way: its body, and what is done with the page that answers it before it is shown. */
export interface Outgoing {
  readonly body: URLSearchParams | FormData;
  arrived(page: Document): void;
}

function plain(form: FormData): Outgoing {
  const fields = new URLSearchParams();
  let files = false;
  for (const [name, value] of form) {
    if (typeof value === "string") fields.append(name, value);
    else if (value.size > 0) files = true;
  }
  return { body: files ? form : fields, arrived: restorePictures };
}

/** What a form sends: masked and sealed where it is a page of the report and the browser can, and as it is otherwise. */
export async function outgoing(element: HTMLFormElement, button: HTMLElement | null): Promise<Outgoing> {
  const form = new FormData(element);
  const name = button?.getAttribute("name");
  if (name) form.append(name, button?.getAttribute("value") ?? "");
  const deskKey = element.dataset.seal;
  if (deskKey === undefined || !canSeal()) return plain(form);
  /* A browser that fails at it must not keep anybody from reporting: the server seals what comes in clear. */
  return masked(form, deskKey).catch(() => plain(form));
}

async function masked(form: FormData, deskKey: string): Promise<Outgoing> {
  const answers = answersOn(form);
  const body = new FormData();
  for (const [field, value] of form)
    if (typeof value === "string" && !(ANSWERS as readonly string[]).includes(field))
      body.append(field, value);
  for (const [field, mask] of Object.entries(masks(answers))) body.append(field, mask);
  body.append("masked", "yes");
  let trouble: PictureTrouble | null = null;
  if (form.get("go") === "send") {
    const files = form
      .getAll("picture")
      .filter((file): file is File => file instanceof File && file.size > 0);
    const sealed = await sealedReport(bytesOf(deskKey), typed(form.get("key")), answers, files);
    if (typeof sealed === "string") {
      trouble = sealed;
      body.append("trouble", sealed);
    } else {
      body.append("sealed", sealed.report, "sealed");
      for (const picture of sealed.pictures) body.append("picture", picture, "picture");
    }
  }
  return {
    body,
    arrived: (page) => {
      if (trouble !== null) forgetPictures();
      unmask(page, answers);
      restorePictures(page);
    },
  };
}

/** Puts what was typed and chosen in the place of its masks. */
function unmask(page: Document, answers: Answers): void {
  if (answers.danger === "now")
    for (const hidden of page.querySelectorAll<HTMLTemplateElement>("template[data-danger]"))
      hidden.replaceWith(hidden.content);
  const form = page.querySelector<HTMLFormElement>("form[data-seal]");
  if (form === null) {
    /* It has been taken. */
    last = null;
    forgetPictures();
    return;
  }
  for (const name of ANSWERS) fill(page, form, name, answers[name]);
  const names = page.querySelector<HTMLTemplateElement>("template[data-names]");
  if (names === null) return;
  for (const shown of page.querySelectorAll<HTMLElement>("dd[data-answers]")) {
    const texts = (shown.dataset.answers ?? "").split(" ").flatMap((name) => {
      const value = answers[name as keyof Answers];
      if (value === "") return [];
      const option = names.content.querySelector(
        `[data-answer="${name}"][data-value="${CSS.escape(value)}"]`,
      );
      return [option?.textContent ?? value];
    });
    if (texts.length === 0) continue;
    shown.textContent = "";
    for (const text of texts) {
      const line = shown.appendChild(page.createElement("p"));
      line.className = "typed";
      line.textContent = text;
    }
  }
}

function fill(page: Document, form: HTMLFormElement, name: string, value: string): void {
  const controls = form.querySelectorAll<HTMLElement>(`[name="${name}"]`);
  for (const control of controls) {
    if (control instanceof HTMLTextAreaElement) {
      control.defaultValue = value;
      control.value = value;
    } else if (control instanceof HTMLSelectElement) {
      for (const option of control.options) option.toggleAttribute("selected", option.value === value);
      control.value = value;
    } else if (control instanceof HTMLInputElement && control.type === "radio") {
      control.toggleAttribute("checked", control.value === value);
      control.checked = control.value === value;
    } else control.setAttribute("value", value);
  }
  if (controls.length > 0 || value === "") return;
  const hidden = page.createElement("input");
  hidden.type = "hidden";
  hidden.name = name;
  hidden.setAttribute("value", value);
  form.prepend(hidden);
}
