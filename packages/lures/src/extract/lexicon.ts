import { plainLetters, type Word } from "./words.js";

/**
 * Phrases by which something is recognised. A phrase is words with single spaces:
 *
 * - `работ*`   a word that begins so, with an ending of at most seven letters
 * - `*летн*`   a word that holds it
 * - `(а|б)`    one of several words or phrases, each written as above
 * - `..`       up to three words of any kind
 * - `#`        a number
 * - `?`        any one word
 *
 * Everything else is an exact word. Letters are compared without what people leave out (`plainLetters`).
 */
export type Phrase = string;

export interface Match<T> {
  readonly value: T;
  /** Indices of the first word and of the one behind the last. */
  readonly first: number;
  readonly end: number;
}

const LONGEST_ENDING = 7;
const LONGEST_GAP = 3;

type Test = (word: string) => boolean;
type Step = { readonly gap: true } | { readonly gap: false; readonly test: Test };

interface Entry<T> {
  readonly value: T;
  readonly steps: readonly Step[];
}

const testOf = (part: string): Test => {
  if (part === "#") return (word) => /^\d+$/.test(word);
  if (part === "?") return () => true;
  const plain = plainLetters(part.toLowerCase().replaceAll("'", ""));
  const open = plain.startsWith("*");
  const stem = plain.replaceAll("*", "");
  if (open) return (word) => word.includes(stem) && word.length <= stem.length + 2 * LONGEST_ENDING;
  if (plain.endsWith("*"))
    return (word) => word.startsWith(stem) && word.length <= stem.length + LONGEST_ENDING;
  return (word) => word === stem;
};

const alternatives = (part: string): readonly string[] =>
  part.startsWith("(") ? part.slice(1, -1).split("|") : [part];

/** The words of a phrase; where an alternative has several words or alternatives of its own, each makes a phrase. */
function expanded(phrase: Phrase): readonly (readonly string[])[] {
  const parts = partsOf(phrase);
  const at = parts.findIndex((part) => part.startsWith("(") && /[ (]/.test(part.slice(1, -1)));
  if (at < 0) return [parts];
  return split(parts[at]!.slice(1, -1), "|").flatMap((way) =>
    expanded([...parts.slice(0, at), way, ...parts.slice(at + 1)].join(" ")),
  );
}

const partsOf = (phrase: Phrase): string[] => split(phrase, " ").filter((part) => part !== "");

/** Cuts at a sign outside of brackets. */
function split(text: string, sign: string): string[] {
  const parts: string[] = [""];
  let depth = 0;
  for (const char of text) {
    if (char === "(") depth++;
    else if (char === ")") depth--;
    if (char === sign && depth === 0) parts.push("");
    else parts[parts.length - 1] += char;
  }
  return parts;
}

/** Phrases of a list, cut at commas. */
export const phrasesOf = (list: string): readonly Phrase[] =>
  list
    .split(",")
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== "");

/** The key under which a word looks for its phrases: its first two letters. */
const keyOf = (word: string): string => word.slice(0, 2);

/** Many phrases looked for at once, in time that hardly depends on how many there are. */
export class Lexicon<T> {
  readonly #byKey = new Map<string, Entry<T>[]>();
  readonly #anywhere: Entry<T>[] = [];

  constructor(phrases: Iterable<readonly [Phrase, T]>) {
    for (const [phrase, value] of phrases) this.#add(phrase, value);
  }

  /** Every phrase that stands in the words; overlapping ones too. */
  find(words: readonly Word[]): Match<T>[] {
    const matches: Match<T>[] = [];
    for (let first = 0; first < words.length; first++) {
      const { plain } = words[first]!;
      const one = this.#byKey.get(keyOf(plain));
      if (one) for (const entry of one) tryAt(entry, words, first, matches);
      for (const entry of this.#anywhere) tryAt(entry, words, first, matches);
    }
    return matches;
  }

  #add(phrase: Phrase, value: T): void {
    for (const parts of expanded(phrase)) this.#addParts(parts, value);
  }

  #addParts(parts: readonly string[], value: T): void {
    const steps = parts.map((part): Step => {
      if (part === "..") return { gap: true };
      const tests = alternatives(part).map(testOf);
      const [only] = tests;
      return { gap: false, test: tests.length === 1 ? only! : (word) => tests.some((test) => test(word)) };
    });
    const entry = { value, steps };
    const keys = new Set<string>();
    for (const first of alternatives(parts[0]!)) {
      const stem = plainLetters(first.toLowerCase().replaceAll("'", "")).replace(/\*$/, "");
      if (/^[*#?]/.test(stem) || stem.length < 2) {
        // A first word of one letter is its own key; one that may be anything has none.
        if (stem.length === 1 && !/[*#?]/.test(stem)) keys.add(stem);
        else {
          this.#anywhere.push(entry);
          return;
        }
      } else keys.add(keyOf(stem));
    }
    for (const key of keys) {
      const list = this.#byKey.get(key);
      if (list) list.push(entry);
      else this.#byKey.set(key, [entry]);
    }
  }
}

function tryAt<T>(entry: Entry<T>, words: readonly Word[], first: number, matches: Match<T>[]): void {
  const end = follow(entry.steps, 0, words, first);
  if (end > 0) matches.push({ value: entry.value, first, end });
}

function follow(steps: readonly Step[], step: number, words: readonly Word[], at: number): number {
  if (step === steps.length) return at;
  const now = steps[step]!;
  if (!now.gap) {
    if (at >= words.length || !now.test(words[at]!.plain)) return -1;
    return follow(steps, step + 1, words, at + 1);
  }
  for (let skip = 0; skip <= LONGEST_GAP && at + skip < words.length; skip++) {
    const end = follow(steps, step + 1, words, at + skip);
    if (end > 0) return end;
  }
  return -1;
}
