/** A post as it was captured. */
export interface Post {
  /** The source's own number for it, or a fingerprint of what it says. */
  readonly id: string;
  readonly text: string;
  /** When it was posted, as the source writes it. */
  readonly at?: string;
  readonly author?: string;
  /** Where it was found: a chat, a site, a file. */
  readonly source?: string;
  /** Names of its pictures, relative to the input. */
  readonly pictures?: readonly string[];
  /** Columns and fields that mean nothing to the reader, kept for labels and exports. */
  readonly rest?: Readonly<Record<string, string>>;
}

/** Why a record was skipped. */
export const FAULTS = {
  "not-json": {
    kk: "жазба JSON емес",
    ru: "запись не является JSON",
    en: "the record is not JSON",
  },
  "not-record": {
    kk: "жазба өрістері бар нысан емес",
    ru: "запись не является объектом с полями",
    en: "the record is not an object with fields",
  },
  "no-text": {
    kk: "жазбада мәтін де, сурет те жоқ",
    ru: "в записи нет ни текста, ни изображения",
    en: "the record has neither text nor a picture",
  },
  "no-text-column": {
    kk: "кестеде мәтін бағаны жоқ (text, message, content, текст, мәтін)",
    ru: "в таблице нет столбца с текстом (text, message, content, текст, мәтін)",
    en: "the table has no column with text (text, message, content, текст, мәтін)",
  },
  columns: {
    kk: "бағандар саны тақырыптағыдан өзгеше",
    ru: "число столбцов не такое, как в заголовке",
    en: "the number of columns differs from the header",
  },
  unclosed: {
    kk: "жазба аяқталмай үзілген",
    ru: "запись обрывается",
    en: "the record breaks off",
  },
} as const satisfies Readonly<Record<string, Readonly<Record<"kk" | "ru" | "en", string>>>>;
export type FaultCode = keyof typeof FAULTS;

export interface Fault {
  readonly fault: FaultCode;
  /** Counted from 1. */
  readonly line: number;
}

export type Reading = { readonly post: Post; readonly line: number } | Fault;

/** Names under which sources give a field, in the order of preference. */
const FIELDS = {
  text: [
    "text",
    "message",
    "content",
    "body",
    "caption",
    "description",
    "post",
    "мәтін",
    "текст",
    "сообщение",
  ],
  id: ["id", "post_id", "message_id", "uid", "url", "link", "номер"],
  at: ["at", "date", "datetime", "time", "created_at", "timestamp", "posted_at", "күні", "дата"],
  author: ["author", "from", "user", "username", "sender", "from_id", "автор"],
  source: ["source", "platform", "chat", "channel", "site", "group", "источник"],
  pictures: ["pictures", "photo", "photos", "picture", "image", "images", "media"],
} as const;
type Field = keyof typeof FIELDS;

const fieldOf = new Map<string, readonly [field: Field, preference: number]>(
  Object.entries(FIELDS).flatMap(([field, names]) =>
    names.map((name, preference) => [name, [field as Field, preference]] as const),
  ),
);

/** What a field is called by the reader, if it means something to it. */
export const knownField = (name: string): Field | undefined => fieldOf.get(name.trim().toLowerCase())?.[0];

/** A record of any source as a post; the fault if it holds nothing to read. */
export function postOf(
  record: Readonly<Record<string, unknown>>,
  source: string | undefined,
): Post | FaultCode {
  const found: Partial<Record<Field, { readonly value: unknown; readonly preference: number }>> = {};
  const rest: Record<string, string> = {};
  for (const [name, value] of Object.entries(record)) {
    if (value === null || value === undefined || value === "") continue;
    const known = fieldOf.get(name.trim().toLowerCase());
    const before = known && found[known[0]];
    if (known && (!before || known[1] < before.preference)) {
      if (before) rest[FIELDS[known[0]][before.preference]!] = plainText(before.value);
      found[known[0]] = { value, preference: known[1] };
    } else if (typeof value !== "object") rest[name.trim()] = String(value);
  }
  const text = plainText(found.text?.value);
  const pictures = listed(found.pictures?.value);
  if (text.trim() === "" && pictures.length === 0) return "no-text";
  const at = plainText(found.at?.value);
  const author = plainText(found.author?.value);
  const from = plainText(found.source?.value) || source;
  const id =
    plainText(found.id?.value) ||
    fingerprint(`${from ?? ""}\u0000${author}\u0000${at}\u0000${text}\u0000${pictures.join()}`);
  return {
    id,
    text,
    ...(at ? { at } : {}),
    ...(author ? { author } : {}),
    ...(from ? { source: from } : {}),
    ...(pictures.length > 0 ? { pictures } : {}),
    ...(Object.keys(rest).length > 0 ? { rest } : {}),
  };
}

/** Text as a string, or as Telegram writes it: pieces, some with their kind. */
export function plainText(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (Array.isArray(value)) return value.map(plainText).join("");
  if (typeof value === "object" && value !== null && "text" in value) return plainText(value.text);
  return "";
}

const listed = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value.map(plainText) : plainText(value).split(";"))
    .map((name) => name.trim())
    .filter(Boolean);

/** 64 bits of FNV-1a in two halves: to tell records apart, not to seal them. */
export function fingerprint(text: string): string {
  let one = 0x811c9dc5;
  let two = 0x01000193;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, 0x01000193);
    two = Math.imul(two ^ code, 0x85ebca6b) ^ (two >>> 13);
  }
  return (one >>> 0).toString(16).padStart(8, "0") + (two >>> 0).toString(16).padStart(8, "0");
}
