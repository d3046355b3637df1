import { outgoing } from "./sealed-report.js";

/** How long a form waits, in milliseconds, before it tries again by itself. */
const PATIENCE = 10_000;

interface Sending {
  readonly form: HTMLFormElement;
  readonly button: HTMLElement | null;
}

/** The form that has not got through yet. */
let waiting: Sending | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;
let busy = false;

/** Why a form has not got through, by the name of the note that says so. */
type Hindrance = "offline" | "failed" | "too-much";

/** The page that answers a form, or why there is none: the connection is gone, somebody else answered, we failed. */
async function answerTo({ form, button }: Sending): Promise<{ page: Document; url: string } | Hindrance> {
  const { body, arrived } = await outgoing(form, button);
  try {
    const response = await fetch(button?.getAttribute("formaction") ?? form.action, {
      method: "POST",
      body,
      credentials: "omit",
      cache: "no-store",
    });
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    if (response.status === 413) return "too-much";
    /* A failure that could give back what was typed has done so in the form of its page. */
    if (response.status >= 500 && page.getElementById(form.id) === null) return "failed";
    if (page.getElementById("text") === null) return "offline";
    arrived(page);
    return { page, url: response.url };
  } catch {
    return "offline";
  }
}

/** Puts a page in place of this one, within the same entry of the history, and says so to a reader of the screen. */
function exchange(page: Document, url: string): void {
  history.replaceState(null, "", url);
  document.documentElement.lang = page.documentElement.lang;
  document.title = page.title;
  document.body.replaceWith(page.body);
  scrollTo(0, 0);
  const first =
    document.querySelector<HTMLElement>("[autofocus]") ?? document.querySelector<HTMLElement>("h1");
  first?.focus({ preventScroll: true });
}

/** What was typed stays on the page, which says so and why; the form is sent again as soon as that can help. */
function keep(sending: Sending, why: Hindrance): void {
  waiting = sending;
  const shown = document.querySelector<HTMLElement>(".offline");
  const note = document.querySelector<HTMLTemplateElement>(`template[data-note="${why}"]`);
  if (note && shown?.dataset.why !== why) {
    shown?.remove();
    document.getElementById("text")?.prepend(note.content.cloneNode(true));
    const now = document.querySelector<HTMLElement>(".offline");
    now?.setAttribute("data-why", why);
    now?.scrollIntoView({ block: "center" });
  }
  clearTimeout(timer);
  if (why !== "too-much") timer = setTimeout(again, PATIENCE);
}

function again(): void {
  if (waiting?.form.isConnected) void send(waiting);
}

async function send(sending: Sending): Promise<void> {
  if (busy) return;
  busy = true;
  clearTimeout(timer);
  sending.button?.setAttribute("aria-busy", "true");
  const answer = await answerTo(sending);
  sending.button?.removeAttribute("aria-busy");
  busy = false;
  if (typeof answer === "string") {
    keep(sending, answer);
    return;
  }
  waiting = null;
  exchange(answer.page, answer.url);
}

/**
 * Sends forms without leaving the page. A form that does not get through keeps everything typed on the page and is sent
 * again, by a button, when the connection is back, and every ten seconds; the key it carries makes one report of it.
 */
export function sendForms(): void {
  document.addEventListener("submit", (event) => {
    const form = event.target;
    /* A browser that does not tell which button was pressed sends the form itself, as without a script. */
    if (!(form instanceof HTMLFormElement) || !("submitter" in event)) return;
    event.preventDefault();
    void send({ form, button: event.submitter });
  });
  document.addEventListener("click", (event) => {
    if (event.target instanceof Element && event.target.closest("[data-again]")) again();
  });
  addEventListener("online", again);
}
