import type { Disguises } from "./clean.js";
import type { Draft } from "./draft.js";
import { KIND, Kind } from "./scripts.js";

const SEPARATORS: ReadonlySet<number> = new Set([..." .-_*·|/,"].map((char) => char.charCodeAt(0)));
/** Words of one letter in Russian, Ukrainian, Kazakh and English: four of them in a row can be an ordinary sentence. */
const SINGLE_WORDS: ReadonlySet<number> = new Set([..."авикосуяіiaеэж"].map((char) => char.charCodeAt(0)));
const LEAST_LETTERS = 4;

/** The kind of a unit; outside the text there is nothing, whatever an earlier post left in the arrays. */
const kindAt = ({ units, length }: Draft, at: number): number =>
  at >= 0 && at < length ? KIND[units[at]!]! : Kind.none;
const letterAt = (draft: Draft, at: number): boolean => {
  const kind = kindAt(draft, at);
  return kind !== Kind.none && kind !== Kind.digit;
};
const wordAt = (draft: Draft, at: number): boolean => kindAt(draft, at) !== Kind.none;

/** Joins words written letter by letter ("р а б о т а", "и.н.т.и.м"). */
export function joinSpaced(draft: Draft, held: Uint8Array, disguises: Disguises): boolean {
  const { length } = draft;
  let write = 0;
  let changed = false;
  for (let at = 0; at < length; ) {
    const end = held[at] === 0 ? endOfSpaced(draft, at, held) : at;
    if (end > at) {
      for (let letter = at; letter < end; letter += 2) copy(draft, held, letter, write++);
      disguises.spaced++;
      changed = true;
      at = end;
      continue;
    }
    // A word is passed as a whole: its last letter never begins a spaced word.
    const inWord = wordAt(draft, at);
    copy(draft, held, at++, write++);
    while (inWord && wordAt(draft, at)) copy(draft, held, at++, write++);
  }
  draft.length = write;
  return changed;
}

function endOfSpaced(draft: Draft, from: number, held: Uint8Array): number {
  const { units, length } = draft;
  if (from + 2 >= length || !letterAt(draft, from)) return from;
  const separator = units[from + 1]!;
  if (!SEPARATORS.has(separator)) return from;
  let end = from;
  let letters = 0;
  let telling = 0;
  for (let at = from; held[at] === 0 && letterAt(draft, at) && !wordAt(draft, at + 1); at += 2) {
    if (!SINGLE_WORDS.has(units[at]!)) telling++;
    letters++;
    end = at + 1;
    if (at + 1 >= length || units[at + 1] !== separator) break;
  }
  const told = telling >= 2 || (telling === 1 && letters > LEAST_LETTERS + 1);
  return letters >= LEAST_LETTERS && told ? end : from;
}

/** Cuts letters repeated three times and more to one ("рабоооота"); a word of one letter ("ООО", "www") stays. */
export function cutRepeats(draft: Draft, held: Uint8Array, disguises: Disguises): boolean {
  const { units, length } = draft;
  let write = 0;
  let changed = false;
  for (let at = 0; at < length; ) {
    const unit = units[at]!;
    let end = at + 1;
    while (end < length && units[end] === unit) end++;
    if (
      end - at >= 3 &&
      held[at] === 0 &&
      letterAt(draft, at) &&
      (letterAt(draft, at - 1) || letterAt(draft, end)) &&
      !holdsDigit(draft, write, end)
    ) {
      copy(draft, held, at, write);
      draft.end[write++] = draft.end[end - 1]!;
      disguises.repeated++;
      changed = true;
    } else for (let each = at; each < end; each++) copy(draft, held, each, write++);
    at = end;
  }
  draft.length = write;
  return changed;
}

/** Whether digits stand in the word around: then it is rather a number with letters for digits. */
function holdsDigit(draft: Draft, written: number, behind: number): boolean {
  for (let at = written - 1; wordAt(draft, at); at--) if (kindAt(draft, at) === Kind.digit) return true;
  for (let at = behind; wordAt(draft, at); at++) if (kindAt(draft, at) === Kind.digit) return true;
  return false;
}

function copy(draft: Draft, held: Uint8Array, from: number, to: number): void {
  draft.move(from, to);
  held[to] = held[from]!;
}
