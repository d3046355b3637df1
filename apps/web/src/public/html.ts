/** HTML that is safe to send: made only by {@link html}, which escapes whatever is put into it. */
export class Html {
  constructor(readonly text: string) {}
}

/** What may be put into a template: text (escaped), HTML, lists of them; what is false or missing leaves nothing. */
export type Part = string | number | Html | false | null | undefined | readonly Part[];

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function render(part: Part): string {
  if (part === false || part === null || part === undefined) return "";
  if (part instanceof Html) return part.text;
  if (Array.isArray(part)) return part.map(render).join("");
  return String(part).replace(/[&<>"']/g, (sign) => ESCAPES[sign]!);
}

/** Template tag for HTML. Attribute values must stand in double quotes. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(strings.reduce((text, string, place) => text + render(parts[place - 1]) + string));
}
