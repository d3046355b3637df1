import { readCsv } from "./csv.js";
import { readJsonLines } from "./json-lines.js";
import type { Post, Reading } from "./post.js";
import { readTelegram } from "./telegram.js";

export type Format = "json-lines" | "csv" | "telegram" | "text";

const BY_NAME: readonly (readonly [pattern: RegExp, format: Format])[] = [
  [/\.(?:jsonl|ndjson)$/i, "json-lines"],
  [/\.(?:csv|tsv)$/i, "csv"],
  [/\.json$/i, "telegram"],
  [/\.txt$/i, "text"],
];

/** The format that a file's name promises, or undefined: pictures and the rest are no posts. */
export const formatOf = (name: string): Format | undefined =>
  BY_NAME.find(([pattern]) => pattern.test(name))?.[1];

/**
 * The posts of a stream of text in a known format, or in the format that its beginning shows.
 * @param source what the posts are said to come from where they do not say it themselves
 */
export async function* readPosts(
  chunks: AsyncIterable<string>,
  format?: Format,
  source?: string,
): AsyncGenerator<Reading> {
  const { beginning, all } = await peek(chunks);
  switch (format ?? guess(beginning)) {
    case "json-lines":
      return yield* readJsonLines(all, source);
    case "csv":
      return yield* readCsv(all, source);
    case "telegram":
      // Any other `.json` with one record a line is read as such.
      return yield* /^\s*\{.*\}\s*$/.test(beginning.split("\n", 1)[0]!) && guess(beginning) === "json-lines"
        ? readJsonLines(all, source)
        : readTelegram(all, source);
    case "text":
      return yield* readText(all, source);
  }
}

/** A text file is one post. */
async function* readText(chunks: AsyncIterable<string>, source?: string): AsyncGenerator<Reading> {
  let text = "";
  for await (const chunk of chunks) text += chunk;
  if (text.trim() === "") yield { fault: "no-text", line: 1 };
  else yield { post: { id: source ?? "text", text, ...(source ? { source } : {}) }, line: 1 };
}

const guess = (beginning: string): Format => {
  const start = beginning.replace(/^\ufeff/, "").trimStart();
  if (!start.startsWith("{")) return "csv";
  const first = start.split("\n", 1)[0]!;
  try {
    JSON.parse(first);
    return first.includes('"messages"') ? "telegram" : "json-lines";
  } catch {
    return /^\{\s*$|"(?:messages|personal_information|chats)"|^\{\s*"name"/.test(first)
      ? "telegram"
      : "json-lines";
  }
};

async function peek(
  chunks: AsyncIterable<string>,
): Promise<{ beginning: string; all: AsyncIterable<string> }> {
  const iterator = chunks[Symbol.asyncIterator]();
  const first = await iterator.next();
  const beginning = first.done ? "" : first.value;
  async function* all() {
    if (!first.done) yield beginning;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  }
  return { beginning, all: all() };
}

/** Posts taken in so far. The same post twice is one; the same number with another text is an edit and is kept beside it. */
export class Intake {
  readonly posts: Post[] = [];
  repeated = 0;
  readonly #seen = new Map<string, Set<string>>();

  /** @returns whether the post was new */
  add(post: Post): boolean {
    const key = `${post.source ?? ""}\u0000${post.id}`;
    const texts = this.#seen.get(key);
    if (texts?.has(post.text)) {
      this.repeated++;
      return false;
    }
    if (texts) {
      this.posts.push({ ...post, id: `${post.id}~${texts.size + 1}` });
      texts.add(post.text);
    } else {
      this.posts.push(post);
      this.#seen.set(key, new Set([post.text]));
    }
    return true;
  }
}
