import { knownField, postOf, type Reading } from "./post.js";

interface Row {
  readonly cells: readonly string[];
  /** The line on which the row begins, counted from 1. */
  readonly line: number;
  readonly closed: boolean;
}

/** More text than this in one cell is a quotation mark that nobody closed. */
const LONGEST_CELL = 1_000_000;

/** Rows of a table (RFC 4180), cells with line ends in quotation marks included. */
export async function* rowsOf(chunks: AsyncIterable<string>): AsyncGenerator<Row> {
  let cells: string[] = [];
  let cell = "";
  let quoted = false;
  let quoteSeen = false;
  let line = 1;
  let begun = 1;
  let separator = "";
  let first = true;
  for await (const whole of chunks) {
    let chunk = whole;
    if (first) {
      chunk = chunk.replace(/^\ufeff/, "");
      separator = separatorOf(chunk);
      first = false;
    }
    for (const char of chunk) {
      if (quoteSeen) {
        quoteSeen = false;
        if (char === '"') {
          cell += '"';
          continue;
        }
        quoted = false;
      }
      if (quoted) {
        if (char === '"') quoteSeen = true;
        else cell += char;
        if (char === "\n") line++;
        if (cell.length > LONGEST_CELL) {
          yield { cells: [], line: begun, closed: false };
          [cells, cell, quoted, begun] = [[], "", false, line];
        }
        continue;
      }
      if (char === '"' && cell === "") quoted = true;
      else if (char === separator) {
        cells.push(cell);
        cell = "";
      } else if (char === "\n") {
        line++;
        if (cells.length > 0 || cell.trim() !== "")
          yield { cells: [...cells, cell.replace(/\r$/, "")], line: begun, closed: true };
        [cells, cell, begun] = [[], "", line];
      } else cell += char;
    }
  }
  if (cells.length > 0 || cell !== "")
    yield { cells: [...cells, cell.replace(/\r$/, "")], line: begun, closed: !quoted || quoteSeen };
}

/** The separator of the header: what parts it into the most columns. */
function separatorOf(chunk: string): string {
  const header = chunk.split("\n", 1)[0]!;
  return [",", ";", "\t", "|"].reduce((best, each) =>
    header.split(each).length > header.split(best).length ? each : best,
  );
}

/** Posts of a table whose first row names the columns. */
export async function* readCsv(chunks: AsyncIterable<string>, source?: string): AsyncGenerator<Reading> {
  let header: readonly string[] | undefined;
  for await (const { cells, line, closed } of rowsOf(chunks)) {
    if (header === undefined) {
      header = cells.map((cell) => cell.trim());
      if (!header.some((name) => knownField(name) === "text")) {
        yield { fault: "no-text-column", line };
        return;
      }
      continue;
    }
    if (!closed) yield { fault: "unclosed", line };
    else if (cells.length !== header.length) yield { fault: "columns", line };
    else {
      const post = postOf(Object.fromEntries(header.map((name, at) => [name, cells[at]])), source);
      yield typeof post === "string" ? { fault: post, line } : { post, line };
    }
  }
}
