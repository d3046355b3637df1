import { type Fault, faultAt } from "./faults.js";

/** A field of a CSV file with the place where it begins. */
export interface Field {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

const SEPARATORS = [",", ";", "\t"] as const;

/** The separator that stands most often in the first line outside of quotation marks. */
function separatorOf(source: string): string {
  const counts = new Map<string, number>();
  let quoted = false;
  for (const char of source) {
    if (char === '"') quoted = !quoted;
    else if (!quoted && (char === "\n" || char === "\r")) break;
    else if (!quoted) counts.set(char, (counts.get(char) ?? 0) + 1);
  }
  return SEPARATORS.reduce<string>(
    (best, next) => ((counts.get(next) ?? 0) > (counts.get(best) ?? 0) ? next : best),
    ",",
  );
}

/**
 * The records of a CSV file (RFC 4180; separated by comma, semicolon or tab), each field with its line and column. Lines
 * that are empty are passed over.
 */
export function readRecords(source: string): { records: Field[][]; faults: Fault[] } {
  const text = source.startsWith("\uFEFF") ? source.slice(1) : source;
  const separator = separatorOf(text);
  const records: Field[][] = [];
  const faults: Fault[] = [];
  let record: Field[] = [];
  let line = 1;
  let lineStart = 0;
  let at = 0;
  const endLine = () => {
    if (!(record.length === 1 && record[0]!.text === "")) records.push(record);
    record = [];
  };
  while (at <= text.length) {
    const begin = { line, column: at - lineStart + 1 };
    let value = "";
    if (text[at] === '"') {
      at++;
      for (;;) {
        const close = text.indexOf('"', at);
        if (close < 0) {
          faults.push(faultAt(begin, "quote-not-closed"));
          return { records, faults };
        }
        for (
          let mark = text.indexOf("\n", at);
          mark >= 0 && mark < close;
          mark = text.indexOf("\n", mark + 1)
        ) {
          line++;
          lineStart = mark + 1;
        }
        value += text.slice(at, close);
        at = close + 1;
        if (text[at] !== '"') break;
        value += '"';
        at++;
      }
      const after = at;
      while (at < text.length && text[at] !== separator && text[at] !== "\n" && text[at] !== "\r") at++;
      const rest = text.slice(after, at).trim();
      if (rest !== "")
        faults.push(faultAt({ line, column: after - lineStart + 1 }, "text-after-quote", { value: rest }));
    } else {
      const start = at;
      while (at < text.length && text[at] !== separator && text[at] !== "\n" && text[at] !== "\r") at++;
      value = text.slice(start, at).trim();
    }
    record.push({ text: value, ...begin });
    if (text[at] === separator) {
      at++;
      continue;
    }
    endLine();
    if (at >= text.length) break;
    at += text[at] === "\r" && text[at + 1] === "\n" ? 2 : 1;
    line++;
    lineStart = at;
  }
  return { records, faults };
}
