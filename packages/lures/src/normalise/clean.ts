import { JOINS, plainForm, QUICK } from "./characters.js";
import type { Draft } from "./draft.js";

/** How often a disguise of a kind was undone. */
export interface Disguises {
  /** Marks, frames and typefaces put on letters, and characters that do not show. */
  decorated: number;
  /** Letters of another script that look like the word's own. */
  lookalikes: number;
  /** Digits and signs that stand for letters. */
  digits: number;
  /** Words written with gaps between the letters. */
  spaced: number;
  /** Letters repeated for nothing. */
  repeated: number;
}

const isHigh = (unit: number) => (unit & 0xfc00) === 0xd800;
const isLow = (unit: number) => (unit & 0xfc00) === 0xdc00;

/** Letters in frames or typefaces, marks on letters, characters without shape: everything that one character hides by itself. */
export function clean(original: string, draft: Draft, disguises: Disguises): void {
  draft.begin(original.length + 16);
  const size = original.length;
  for (let at = 0; at < size; ) {
    const unit = original.charCodeAt(at);
    const next = at + 1 < size ? original.charCodeAt(at + 1) : 0;
    const quick = QUICK[unit]!;
    if (quick !== 0 && JOINS[next] === 0) {
      draft.put(quick, at, at + 1);
      at++;
      continue;
    }
    let end = at + (isHigh(unit) && isLow(next) ? 2 : 1);
    while (end < size && JOINS[original.charCodeAt(end)] !== 0) end++;
    const segment = original.slice(at, end);
    const plain = plainForm(segment);
    for (let i = 0; i < plain.length; i++) draft.put(plain.charCodeAt(i), at, end);
    if (plain.length === 0 || (plain !== " " && isDecorated(segment, plain))) disguises.decorated++;
    at = end;
  }
}

/** Ordinary composition (й of two characters) and keycaps of menus do not count: only what a reader would not type. */
const isDecorated = (segment: string, plain: string): boolean =>
  segment.normalize("NFC").toLowerCase() !== plain && /[\p{L}\p{N}]/u.test(plain);
