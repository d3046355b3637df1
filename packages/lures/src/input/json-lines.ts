import { postOf, type Reading } from "./post.js";

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** One JSON record as a reading. */
export function readRecord(json: string, line: number, source: string | undefined): Reading {
  let record: unknown;
  try {
    record = JSON.parse(json);
  } catch {
    return { fault: "not-json", line };
  }
  if (!isRecord(record)) return { fault: "not-record", line };
  const post = postOf(record, source);
  return typeof post === "string" ? { fault: post, line } : { post, line };
}

/** Lines of a stream of text, without their ends. */
export async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = "";
  for await (const chunk of chunks) {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop()!;
    for (const line of lines) yield line.endsWith("\r") ? line.slice(0, -1) : line;
  }
  if (rest !== "") yield rest;
}

/** Posts of a file with one JSON record a line. A bad line is a fault, never an end. */
export async function* readJsonLines(
  chunks: AsyncIterable<string>,
  source?: string,
): AsyncGenerator<Reading> {
  let at = 0;
  for await (const line of linesOf(chunks)) {
    at++;
    const json = at === 1 ? line.replace(/^\ufeff/, "") : line;
    if (json.trim() !== "") yield readRecord(json, at, source);
  }
}
