/// <reference lib="dom" />
import type { PageData } from "./page-data.js";

/**
 * Draws the report in a browser. It goes into the page as the text of this function, so it uses nothing from around it. Words of
 * posts only ever become text nodes.
 */
export function draw(data: PageData): void {
  type Child = Node | string | null;
  const NAMES = { kk: "Қазақша", ru: "Русский", en: "English" } as const;
  const SVG = "http://www.w3.org/2000/svg";
  let language = data.language;
  /** On a phone drawings are half as wide, so that their letters stay as large. */
  const phone = matchMedia("(max-width: 40rem)");

  const say = (word: string): string => {
    const words: Readonly<Record<string, Readonly<Record<PageData["language"], string>>>> = data.words;
    return words[word]?.[language] ?? word;
  };
  const fill = (
    element: Element,
    attributes: Readonly<Record<string, string | number>>,
    children: readonly Child[],
  ) => {
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
    element.append(...children.filter((child): child is Node | string => child !== null));
    return element;
  };
  const el = (name: string, attributes: Readonly<Record<string, string | number>>, ...children: Child[]) =>
    fill(document.createElement(name), attributes, children);
  const svg = (name: string, attributes: Readonly<Record<string, string | number>>, ...children: Child[]) =>
    fill(document.createElementNS(SVG, name), attributes, children);
  const soft = (text: string) => el("span", { class: "soft" }, text);
  const list = (items: readonly Child[]) => el("ul", {}, ...items.map((item) => el("li", {}, item)));
  const part = (title: string, ...children: Child[]) =>
    children.some((child) => child !== null)
      ? el("section", {}, el("h3", {}, say(title)), ...children)
      : null;

  const reasons = (shown: PageData["queue"][number]["reasons"]) =>
    shown.length === 0
      ? null
      : list(
          shown.map(({ title, weight, source, said }) =>
            el(
              "span",
              {},
              `${title[language]}${said === "" ? "" : `: «${said}»`} `,
              soft(`(${say("weight")} ${weight}; ${data.sources[source][language]})`),
            ),
          ),
        );

  const original = ({
    id,
    source,
    at,
    language: spoken,
    learned,
    pieces,
  }: PageData["queue"][number]["originals"][number]) =>
    el(
      "div",
      {},
      el(
        "div",
        { class: "text" },
        ...pieces.map(({ text, shows }) => (shows ? el("mark", { title: shows[language] }, text) : text)),
      ),
      soft(
        [id, source, at, say(spoken), learned === null ? null : `${say("learned")} ${learned.toFixed(2)}`]
          .filter((one) => one !== null)
          .join(" · "),
      ),
    );

  const decided = ({ confirmed, rejected }: PageData["queue"][number]["decided"]): string =>
    (confirmed > 0 ? `, ${say("confirmed")}: ${confirmed}` : "") +
    (rejected > 0 ? `, ${say("rejected")}: ${rejected}` : "");

  const lead = (one: PageData["queue"][number]) => {
    const why = one.reasons.slice(0, 3).map(({ title }) => title[language]);
    return el(
      "details",
      { id: one.id },
      el(
        "summary",
        {},
        el("span", { class: `level ${one.level}` }, say(one.level)),
        `${why.join("; ")} `,
        soft(
          `${say("posts")}: ${one.posts}, ${say("sources")}: ${one.sources}, ${say("confidence")}: ${one.confidence.toFixed(2)}, ${one.id}${decided(one.decided)}`,
        ),
      ),
      part("why", reasons(one.reasons)),
      part("against", reasons(one.against)),
      part(
        "contacts",
        one.contacts.length === 0
          ? null
          : list(one.contacts.map(({ kind, name }) => `${say(kind)}: ${name}`)),
      ),
      part("provisions", one.provisions.length === 0 ? null : el("p", {}, one.provisions.join(", "))),
      one.cluster === null
        ? null
        : part("cluster", el("a", { href: `#cluster-${one.cluster}` }, one.cluster)),
      part("originals", ...one.originals.map(original)),
      one.posts > one.originals.length ? soft(`+ ${one.posts - one.originals.length}`) : null,
    );
  };

  const template = (pieces: PageData["clusters"][number]["pieces"]) =>
    el(
      "p",
      {},
      ...pieces.flatMap((piece): Child[] => {
        if (piece.kind === "stays") return [`${piece.text} `];
        const values = piece.values.slice(0, 3).map(({ text }) => text || "—");
        const more = piece.values.length > 3 ? " / …" : "";
        const all = piece.values.map(({ text, count }) => `${text || "—"} × ${count}`).join("; ");
        return [
          el(
            "span",
            { class: "slot", title: all },
            el("i", {}, `${say(piece.slot)}: `),
            `${values.join(" / ")}${more}`,
          ),
          " ",
        ];
      }),
    );

  /** Posts a day as bars on an even axis of days. */
  const timeline = (days: PageData["clusters"][number]["timeline"]) => {
    const [first, last] = [days[0], days.at(-1)];
    if (!first || !last) return null;
    const place = (day: string) => Date.parse(`${day}T00:00:00Z`) / 86_400_000;
    const span = place(last.day) - place(first.day) + 1;
    const most = Math.max(...days.map(({ posts }) => posts));
    const whole = phone.matches ? 360 : 720;
    const width = (whole - 20) / span;
    const told = days.map(({ day, posts }) => `${day}: ${posts}`).join(", ");
    return svg(
      "svg",
      { viewBox: `0 0 ${whole} 90`, role: "img", "aria-label": told },
      ...days.map(({ day, posts }) => {
        const height = Math.max(2, (60 * posts) / most);
        return svg(
          "rect",
          {
            class: "bar",
            x: 10 + (place(day) - place(first.day)) * width,
            y: 65 - height,
            width: Math.max(1.5, Math.min(24, width * 0.8)),
            height,
          },
          svg("title", {}, `${day}: ${posts}`),
        );
      }),
      svg("text", { x: 10, y: 82 }, first.day),
      span > 1 ? svg("text", { x: whole - 10, y: 82, "text-anchor": "end" }, last.day) : null,
    );
  };

  const cluster = (one: PageData["clusters"][number]) =>
    el(
      "details",
      { id: `cluster-${one.id}` },
      el("summary", {}, `${one.id} `, soft(`${say("posts")}: ${one.posts}`)),
      part("template", template(one.pieces)),
      part("timeline", timeline(one.timeline)),
    );

  const named = ({ kind, name }: PageData["hubs"][number]["contact"]) =>
    kind === "handle" ? name : `${say(kind)} ${name}`;

  /** Units on the left, what ties them on the right; on a phone their names stand above them instead of beside. */
  const graph = ({ units, ties }: PageData["organisations"][number]) => {
    const at = phone.matches
      ? { width: 360, step: 46, unit: 18, contact: 342, up: -14, toUnit: 0, toContact: 0, longest: 20 }
      : { width: 720, step: 34, unit: 250, contact: 430, up: 4, toUnit: -20, toContact: 16, longest: 26 };
    const y = (place: number) => 30 + place * at.step;
    const left = phone.matches ? "start" : "end";
    const right = phone.matches ? "end" : "start";
    const edge = phone.matches ? 8 : 0;
    return svg(
      "svg",
      {
        viewBox: `0 0 ${at.width} ${Math.max(units.length, ties.length) * at.step + 12}`,
        role: "img",
        "aria-label": ties.map(({ contact, units: tied }) => `${named(contact)}: ${tied.length}`).join(", "),
      },
      ...ties.flatMap(({ units: tied }, place) =>
        tied.map((unit) => svg("line", { x1: at.unit, y1: y(unit), x2: at.contact, y2: y(place) })),
      ),
      ...units.flatMap(({ name, posts }, place) => [
        svg("circle", { class: "unit", cx: at.unit, cy: y(place), r: 6 + Math.min(8, posts / 4) }),
        svg(
          "text",
          { x: at.unit + at.toUnit - edge, y: y(place) + at.up, "text-anchor": left },
          `${name.slice(0, at.longest)} (${posts})`,
        ),
      ]),
      ...ties.flatMap(({ contact }, place) => [
        svg("rect", { class: "contact", x: at.contact - 6, y: y(place) - 6, width: 12, height: 12 }),
        svg(
          "text",
          { x: at.contact + at.toContact + edge, y: y(place) + at.up, "text-anchor": right },
          named(contact).slice(0, at.longest + 6),
        ),
      ]),
    );
  };

  const table = (heads: readonly string[], rows: readonly (readonly string[])[]) =>
    el(
      "div",
      { class: "wide", tabindex: 0, role: "region", "aria-label": heads.map(say).join(", ") },
      el(
        "table",
        {},
        el("thead", {}, el("tr", {}, ...heads.map((head) => el("th", { scope: "col" }, say(head))))),
        el(
          "tbody",
          {},
          ...rows.map(([name, ...cells]) =>
            el(
              "tr",
              {},
              el("th", { scope: "row" }, say(name ?? "")),
              ...cells.map((cell) => el("td", { class: "n" }, cell)),
            ),
          ),
        ),
      ),
    );

  const show = () => {
    document.documentElement.lang = language;
    document.title = say("title");
    const languages = (["kk", "ru", "en"] as const).map((code) => {
      const button = el(
        "button",
        { type: "button", lang: code, "aria-pressed": String(code === language) },
        NAMES[code],
      );
      button.addEventListener("click", () => {
        language = code;
        show();
        document.querySelector<HTMLElement>(`.languages [lang="${code}"]`)?.focus();
      });
      return button;
    });
    const { queue, clusters, organisations, hubs } = data;
    const open = new Set([...document.querySelectorAll("details[open]")].map(({ id }) => id));
    fill(document.getElementById("page")!, {}, []).replaceChildren(
      ...[
        el("nav", { class: "languages", "aria-label": "Тіл · Язык · Language" }, ...languages),
        el("h1", {}, say("title")),
        el("p", { class: "notice" }, say("notice")),
        el("p", {}, `${say("read")}: ${data.posts}`),
        el("h2", {}, `${say("queue")} (${queue.length})`),
        queue.length === 0 ? el("p", {}, say("nothing")) : null,
        ...queue.map(lead),
        el("h2", {}, `${say("clusters")} (${clusters.length + data.moreClusters})`),
        ...clusters.map(cluster),
        organisations.length + hubs.length > 0 ? el("h2", {}, say("links")) : null,
        ...organisations.map(graph),
        hubs.length > 0
          ? part("hubs", list(hubs.map(({ contact, count }) => `${named(contact)} (${count})`)))
          : null,
        el("h2", {}, say("rates")),
        table(
          ["language", "read", "queued"],
          data.languages.map((row) => [row.language, String(row.posts), String(row.queued)]),
        ),
        el("h2", {}, say("errors")),
        table(
          ["language", "missed-seen", "alarmed-seen", "missed-unseen", "alarmed-unseen"],
          data.errors.map(({ language: spoken, development, unseen }) => [
            spoken,
            `${development.missed} / ${development.lures}`,
            `${development.alarmed} / ${development.others}`,
            `${unseen.missed} / ${unseen.lures}`,
            `${unseen.alarmed} / ${unseen.others}`,
          ]),
        ),
        el("p", { class: "soft" }, say("unmeasured")),
      ].filter((child): child is Element => child !== null),
    );
    for (const details of document.querySelectorAll("details")) details.open = open.has(details.id);
  };
  phone.addEventListener("change", show);
  show();
}
