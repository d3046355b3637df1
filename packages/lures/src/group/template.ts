import { contactsIn } from "../extract/extract.js";
import { moneyIn } from "../extract/money.js";
import { placesIn } from "../extract/places.js";
import { wordsOf } from "../extract/words.js";
import { type Normal, normalise, type Span } from "../normalise/normalise.js";

export const SLOT_KINDS = ["phone", "handle", "link", "money", "place", "number", "words"] as const;
export type SlotKind = (typeof SLOT_KINDS)[number];

/** A piece of a template: what stays, or what varies with the values seen. */
export type Piece =
  | {
      readonly kind: "stays";
      readonly text: string /** In what share of the posts, 0 to 1. */;
      readonly share: number;
    }
  | {
      readonly kind: "varies";
      readonly slot: SlotKind;
      /** The commonest first; an empty string where a post leaves the place empty. */
      readonly values: readonly { readonly text: string; readonly count: number }[];
    };

export interface Template {
  /** The post that the others are laid against: the one most like all. */
  readonly model: number;
  readonly pieces: readonly Piece[];
}

/** A word or a whole contact, price or place: what is compared as one. */
interface Token {
  readonly key: string;
  readonly slot: SlotKind;
  readonly span: Span;
}

/** In less than this share of the posts, a word varies. */
const STAYS = 0.5;
/** A template is drawn from so many posts at most. */
const MOST_POSTS = 40;
const MOST_VALUES = 12;

/**
 * What the posts of a cluster share and what varies between them. Each post is laid against the model by the longest common
 * subsequence of its words.
 * @param posts the originals, in any order
 */
export function templateOf(posts: readonly string[]): Template {
  const chosen = posts.length <= MOST_POSTS ? [...posts.keys()] : spread(posts.length);
  const normals = chosen.map((at) => normalise(posts[at]!));
  const tokens = normals.map(tokensOf);
  const model = modelOf(tokens);
  const base = tokens[model]!;
  const kept = new Array<number>(base.length).fill(0);
  const aligned = tokens.map((each) => align(base, each));
  for (const matches of aligned) for (const [mine] of matches) kept[mine]!++;
  const share = kept.map((count) => count / tokens.length);
  const pieces: Piece[] = [];
  const slot = (from: number, to: number) => {
    if (from < to || isFilled(aligned, tokens, from))
      pieces.push(slotOf(aligned, tokens, posts, chosen, from, to));
  };
  let at = 0;
  while (at < base.length) {
    const from = at;
    while (at < base.length && share[at]! < STAYS) at++;
    slot(from, at);
    const begun = at;
    // A run that stays ends where words vary, or where posts put something in.
    while (at < base.length && share[at]! >= STAYS && (at === begun || !isFilled(aligned, tokens, at))) at++;
    if (at === begun) continue;
    const shares = share.slice(begun, at);
    pieces.push({
      kind: "stays",
      text: posts[chosen[model]!]!.slice(base[begun]!.span.start, base[at - 1]!.span.end),
      share: shares.reduce((sum, one) => sum + one, 0) / shares.length,
    });
  }
  if (pieces.at(-1)?.kind !== "varies") slot(at, at);
  return {
    model: chosen[model]!,
    pieces: pieces.filter((piece) => piece.kind === "stays" || piece.values.length > 0),
  };
}

const spread = (size: number): number[] =>
  Array.from({ length: MOST_POSTS }, (_, at) => Math.floor((at * size) / MOST_POSTS));

type Alignment = readonly (readonly [mine: number, theirs: number])[];

/** Whether enough posts put something of their own at a place to call it a slot. */
function isFilled(
  aligned: readonly Alignment[],
  tokens: readonly (readonly Token[])[],
  place: number,
): boolean {
  let filled = 0;
  for (const [at, matches] of aligned.entries())
    if (filling(matches, tokens[at]!.length, place, place).length > 0) filled++;
  return filled >= Math.max(2, tokens.length * 0.3);
}

/** Which words of a post stand where the model has the words from `from` to `to`. */
function filling(matches: Alignment, size: number, from: number, to: number): readonly number[] {
  let begin = 0;
  let end = size;
  for (const [mine, theirs] of matches) {
    if (mine < from) begin = theirs + 1;
    if (mine >= to) {
      end = theirs;
      break;
    }
  }
  return Array.from({ length: Math.max(0, end - begin) }, (_, at) => begin + at);
}

function slotOf(
  aligned: readonly Alignment[],
  tokens: readonly (readonly Token[])[],
  posts: readonly string[],
  chosen: readonly number[],
  from: number,
  to: number,
): Piece {
  const counts = new Map<string, number>();
  const kinds = new Map<SlotKind, number>();
  for (const [at, matches] of aligned.entries()) {
    const places = filling(matches, tokens[at]!.length, from, to);
    const [first, last] = [tokens[at]![places[0] ?? -1], tokens[at]![places.at(-1) ?? -1]];
    const text = first && last ? posts[chosen[at]!]!.slice(first.span.start, last.span.end) : "";
    counts.set(text, (counts.get(text) ?? 0) + 1);
    for (const place of places)
      kinds.set(tokens[at]![place]!.slot, (kinds.get(tokens[at]![place]!.slot) ?? 0) + 1);
  }
  const values = [...counts]
    .map(([text, count]) => ({ text, count }))
    .sort((one, other) => other.count - one.count || (one.text < other.text ? -1 : 1));
  const told = SLOT_KINDS.filter((kind) => kind !== "words" && (kinds.get(kind) ?? 0) * 3 >= aligned.length);
  return {
    kind: "varies",
    slot: told[0] ?? "words",
    values: values.some(({ text }) => text !== "") ? values.slice(0, MOST_VALUES) : [],
  };
}

/** The words of a post, with contacts, prices and places as one each. */
function tokensOf(normal: Normal): Token[] {
  const words = wordsOf(normal);
  const { phones, handles, links } = contactsIn(normal, words);
  const whole = [
    ...phones.map((one) => ({ span: one, key: one.number, slot: "phone" as const })),
    ...handles.map((one) => ({ span: one, key: one.name, slot: "handle" as const })),
    ...links.map((one) => ({ span: one, key: one.host, slot: "link" as const })),
    ...moneyIn(normal).map((one) => ({ span: one, key: `${one.from}-${one.to}`, slot: "money" as const })),
    ...placesIn(normal, words).map((one) => ({ span: one, key: one.code, slot: "place" as const })),
  ];
  const tokens: Token[] = [];
  let behind = 0;
  for (const { plain, from, to } of words) {
    const span = normal.span(from, to);
    if (span.start < behind) continue;
    const found = whole.find((one) => span.start < one.span.end && span.end > one.span.start);
    tokens.push(
      found
        ? { key: found.key, slot: found.slot, span: { start: found.span.start, end: found.span.end } }
        : { key: plain, slot: /\d/.test(plain) ? "number" : "words", span },
    );
    behind = tokens.at(-1)!.span.end;
  }
  return tokens;
}

/** The post that shares the most words with the others. */
function modelOf(tokens: readonly (readonly Token[])[]): number {
  const counts = new Map<string, number>();
  for (const each of tokens)
    for (const key of new Set(each.map(({ key }) => key))) counts.set(key, (counts.get(key) ?? 0) + 1);
  let best = 0;
  let most = -1;
  for (const [at, each] of tokens.entries()) {
    const keys = new Set(each.map(({ key }) => key));
    let sum = 0;
    for (const key of keys) sum += counts.get(key)! / tokens.length - 0.5;
    if (sum > most) [best, most] = [at, sum];
  }
  return best;
}

const LONGEST = 400;

/** Matching places of two rows of words: their longest common subsequence. */
function align(one: readonly Token[], other: readonly Token[]): Alignment {
  const rows = Math.min(one.length, LONGEST);
  const columns = Math.min(other.length, LONGEST);
  const width = columns + 1;
  const lengths = new Uint16Array((rows + 1) * width);
  for (let row = rows - 1; row >= 0; row--)
    for (let column = columns - 1; column >= 0; column--)
      lengths[row * width + column] =
        one[row]!.key === other[column]!.key
          ? lengths[(row + 1) * width + column + 1]! + 1
          : Math.max(lengths[(row + 1) * width + column]!, lengths[row * width + column + 1]!);
  const matches: (readonly [number, number])[] = [];
  for (let row = 0, column = 0; row < rows && column < columns; ) {
    if (one[row]!.key === other[column]!.key) matches.push([row++, column++]);
    else if (lengths[(row + 1) * width + column]! >= lengths[row * width + column + 1]!) row++;
    else column++;
  }
  return matches;
}
