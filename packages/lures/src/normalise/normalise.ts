import { clean, type Disguises } from "./clean.js";
import { Draft } from "./draft.js";
import { cutRepeats, joinSpaced } from "./gaps.js";
import { foldLookalikes } from "./lookalikes.js";
import { protect } from "./protected.js";

/** A stretch of the original text in UTF-16 offsets, the end not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A post with its disguises undone. The original is always kept. */
export interface Normal {
  readonly original: string;
  /** Lower case, one script a word, without decoration. For matching; people are shown the original. */
  readonly text: string;
  readonly disguises: Readonly<Disguises>;
  /** The stretch of the original that `text.slice(from, to)` was made from. */
  span(from: number, to: number): Span;
}

/** Undoing one disguise can uncover another; more layers than this nobody has yet wrapped around a word. */
const MOST_ROUNDS = 12;

const draft = new Draft();
let held = new Uint8Array(4096);

class Normalised implements Normal {
  constructor(
    readonly original: string,
    readonly text: string,
    readonly disguises: Readonly<Disguises>,
    private readonly starts: Int32Array,
    private readonly ends: Int32Array,
  ) {}

  span(from: number, to: number): Span {
    const first = Math.max(0, Math.min(from, this.text.length));
    const last = Math.max(first, Math.min(to, this.text.length));
    if (first === last) {
      const at = first < this.text.length ? this.starts[first]! : this.original.length;
      return { start: at, end: at };
    }
    return { start: this.starts[first]!, end: this.ends[last - 1]! };
  }
}

/**
 * Undoes what hides words from machines and not from people: typefaces, marks, invisible characters, look-alike letters
 * (folded towards the word's own script), digits for letters, gaps between letters, repeated letters. Handles, links and
 * e-mail addresses keep their letters. Normalising a normalised text changes nothing.
 * @param original any string; lone surrogates are read as spaces
 */
export function normalise(original: string): Normal {
  const disguises: Disguises = { decorated: 0, lookalikes: 0, digits: 0, spaced: 0, repeated: 0 };
  clean(original, draft, disguises);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    if (held.length < draft.length) held = new Uint8Array(draft.length * 2);
    held.fill(0, 0, draft.length);
    protect(draft, held);
    const folded = foldLookalikes(draft, held, disguises);
    const joined = joinSpaced(draft, held, disguises);
    const cut = cutRepeats(draft, held, disguises);
    if (!folded && !joined && !cut) break;
  }
  return new Normalised(
    original,
    draft.text(),
    disguises,
    draft.start.slice(0, draft.length),
    draft.end.slice(0, draft.length),
  );
}
