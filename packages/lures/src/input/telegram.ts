import { type Post, plainText, type Reading } from "./post.js";

/** A message of Telegram Desktop's export (`result.json`), as far as it concerns us. */
interface Message {
  readonly id?: unknown;
  readonly type?: unknown;
  readonly date?: unknown;
  readonly from?: unknown;
  readonly from_id?: unknown;
  readonly text?: unknown;
  readonly photo?: unknown;
}

/**
 * Posts of Telegram's export: one chat's `result.json` or a whole account's, whatever its size: only one message at a time is
 * held. Service messages (somebody joined) are passed over without a word.
 */
export async function* readTelegram(chunks: AsyncIterable<string>, source?: string): AsyncGenerator<Reading> {
  for await (const { json, line, chat, whole } of messagesOf(chunks)) {
    if (!whole) {
      yield { fault: "unclosed", line };
      continue;
    }
    let message: Message;
    try {
      message = JSON.parse(json) as Message;
    } catch {
      yield { fault: "not-json", line };
      continue;
    }
    if (message.type === "service") continue;
    const text = plainText(message.text);
    const photo = plainText(message.photo);
    // "(File not included. …)" stands where the pictures were not exported.
    const pictures = photo !== "" && !photo.startsWith("(") ? [photo] : [];
    if (text.trim() === "" && pictures.length === 0) {
      // Voice messages and stickers have no text: nothing is wrong with them.
      continue;
    }
    const from = chat ?? source;
    const post: Post = {
      id: `${from ?? "telegram"}/${plainText(message.id)}`,
      text,
      ...(message.date ? { at: plainText(message.date) } : {}),
      ...(message.from || message.from_id
        ? { author: plainText(message.from_id) || plainText(message.from) }
        : {}),
      ...(from ? { source: from } : {}),
      ...(pictures.length > 0 ? { pictures } : {}),
    };
    yield { post, line };
  }
}

interface Piece {
  readonly json: string;
  readonly line: number;
  readonly chat: string | undefined;
  readonly whole: boolean;
}

/** The objects of every array called "messages", one by one. */
async function* messagesOf(chunks: AsyncIterable<string>): AsyncGenerator<Piece> {
  let line = 1;
  let depth = 0;
  let inString = false;
  let escaped = false;
  let string = "";
  let key: string | undefined;
  let chat: string | undefined;
  /** The depth inside the array of messages, or -1 outside of one. */
  let level = -1;
  let object: string[] | undefined;
  let begun = 0;
  for await (const chunk of chunks) {
    let from = object ? 0 : -1;
    for (let at = 0; at < chunk.length; at++) {
      const char = chunk[at]!;
      if (char === "\n") line++;
      if (inString) {
        if (escaped) escaped = false;
        else if (char === "\\") escaped = true;
        else if (char === '"') inString = false;
        if (inString && level < 0 && string.length < 500) string += char;
        else if (!inString && level < 0 && key === "name") {
          chat = string;
          key = undefined;
        }
        continue;
      }
      if (char === '"') {
        inString = true;
        string = "";
      } else if (char === ":") key = string;
      else if (char === "{" || char === "[") {
        if (level < 0 && char === "[" && key === "messages") level = depth + 1;
        else if (depth === level && char === "{") {
          object = [];
          from = at;
          begun = line;
        }
        if (char === "[" || level < 0) key = undefined;
        depth++;
      } else if (char === "}" || char === "]") {
        depth--;
        if (object && depth === level && char === "}") {
          object.push(chunk.slice(from, at + 1));
          yield { json: object.join(""), line: begun, chat, whole: true };
          object = undefined;
          from = -1;
        } else if (level >= 0 && depth < level) level = -1;
      }
    }
    if (object) object.push(chunk.slice(Math.max(0, from)));
  }
  if (object) yield { json: "", line: begun, chat, whole: false };
}
