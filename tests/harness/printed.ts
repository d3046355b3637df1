import { inflateSync } from "node:zlib";

/** A page of a printed paper, in millimetres, with the text that stands on it in the order of reading, without spaces. */
export interface PrintedPage {
  readonly width: number;
  readonly height: number;
  readonly text: string;
}

export interface Printed {
  readonly pages: readonly PrintedPage[];
  /** The families and weights of the letters, e.g. `NotoSans-Bold`: one that is missing a letter brings in another. */
  readonly fonts: readonly string[];
  /** Addresses that a reader of the file could follow. */
  readonly links: readonly string[];
}

const MM_OF_POINT = 25.4 / 72;

/** Reads what Chromium has printed, enough to see what a paper says: its PDF is plain objects and deflated streams. */
export function readPrinted(pdf: Buffer): Printed {
  const raw = pdf.toString("latin1");
  const objects = new Map<string, string>();
  for (const [, id = "", body = ""] of raw.matchAll(/(\d+) 0 obj\s([\s\S]*?)endobj/g)) objects.set(id, body);
  const stream = (id: string): string => {
    const body = objects.get(id) ?? "";
    const begin = body.indexOf("stream");
    const length = Number(/\/Length (\d+)/.exec(body.slice(0, begin))?.[1]);
    const start = begin + (body.startsWith("stream\r\n", begin) ? 8 : 7);
    const bytes = Buffer.from(body.slice(start, start + length), "latin1");
    return (body.slice(0, begin).includes("/FlateDecode") ? inflateSync(bytes) : bytes).toString("latin1");
  };
  const letters = new Map<string, ReadonlyMap<number, string>>();
  const lettersOf = (font: string) => {
    const known = letters.get(font);
    if (known) return known;
    const map = /\/ToUnicode (\d+) 0 R/.exec(objects.get(font) ?? "")?.[1];
    const read = map ? toUnicode(stream(map)) : new Map<number, string>();
    letters.set(font, read);
    return read;
  };
  const pages = [...objects.values()]
    .filter((body) => /\/Type \/Page\b/.test(body))
    .map((body) => {
      const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] =
        /\/MediaBox \[([^\]]*)\]/.exec(body)?.[1]?.split(" ").map(Number) ?? [];
      const fonts = new Map(
        [...(/\/Font <<(.*?)>>/s.exec(body)?.[1] ?? "").matchAll(/\/(\w+) (\d+) 0 R/g)].map(
          ([, name = "", id = ""]) => [name, id],
        ),
      );
      let text = "";
      let font: ReadonlyMap<number, string> = new Map();
      const content = stream(/\/Contents (\d+) 0 R/.exec(body)?.[1] ?? "");
      for (const [, name, glyphs] of content.matchAll(/\/(\w+) [\d.]+ Tf|<([0-9A-Fa-f]+)> Tj/g)) {
        if (name !== undefined) font = lettersOf(fonts.get(name) ?? "");
        else
          for (const glyph of glyphs?.match(/.{4}/g) ?? [])
            text += font.get(Number.parseInt(glyph, 16)) ?? "\ufffd";
      }
      return {
        width: Math.round((x1 - x0) * MM_OF_POINT),
        height: Math.round((y1 - y0) * MM_OF_POINT),
        text: unspaced(text),
      };
    });
  return {
    pages,
    fonts: [
      ...new Set([...raw.matchAll(/\/BaseFont \/(?:[A-Z]{6}\+)?([\w-]+)/g)].map(([, name = ""]) => name)),
    ],
    links: [...raw.matchAll(/\/URI \(([^)]*)\)/g)].map(([, address = ""]) => address),
  };
}

/** Where a line breaks is no part of what it says. */
export const unspaced = (text: string): string => text.replace(/[\s\u200b]+/gu, "");

function toUnicode(map: string): ReadonlyMap<number, string> {
  const read = new Map<number, string>();
  const said = (hex: string) =>
    String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16)));
  for (const [, rows = ""] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, glyph = "", letter = ""] of rows.matchAll(/<(\w+)>\s*<(\w+)>/g))
      read.set(Number.parseInt(glyph, 16), said(letter));
  for (const [, rows = ""] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, from = "", to = "", first = ""] of rows.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g))
      for (
        let glyph = Number.parseInt(from, 16), next = Number.parseInt(first, 16);
        glyph <= Number.parseInt(to, 16);
      )
        read.set(glyph++, String.fromCharCode(next++));
  return read;
}
