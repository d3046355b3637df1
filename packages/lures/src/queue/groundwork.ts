import { extract, type Findings } from "../extract/extract.js";
import { wordsOf } from "../extract/words.js";
import { Corpus } from "../group/corpus.js";
import { featuresOf } from "../group/features.js";
import { type Grouping, group } from "../group/group.js";
import type { Post } from "../input/post.js";
import { type Judgement, judge } from "../judge/judge.js";
import { languageOf, type PostLanguage } from "../language/language.js";
import type { Disguises } from "../normalise/clean.js";
import { normalise } from "../normalise/normalise.js";

/** What is read off one text, whatever else was posted. */
export interface TextRead {
  readonly language: PostLanguage;
  readonly disguises: Readonly<Disguises>;
  readonly found: Findings;
  readonly judgement: Judgement;
  /** The probability by the learned judge, where there is one. */
  readonly learned?: number;
}

/** Texts that were read together. The features of text `n` stand from `offsets[n]` to `offsets[n + 1]`. */
export interface TextsRead {
  readonly texts: readonly TextRead[];
  readonly features: Uint32Array;
  readonly offsets: Uint32Array;
}

export interface ReadOptions {
  readonly learned?: (text: string) => number;
  /** Called now and then with how many texts have been read. */
  readonly progress?: (done: number) => void;
}

/** What a queue is made from: every different text once, and how the posts hang together. */
export interface Groundwork {
  /** For each post the number of its text. */
  readonly textOf: Uint32Array;
  readonly texts: readonly TextRead[];
  readonly grouping: Grouping;
}

const PROGRESS_EVERY = 500;

/** Reads texts, each by itself: parts of a heap can be read apart, and put together in their order. */
export function readTexts(texts: readonly string[], { learned, progress }: ReadOptions = {}): TextsRead {
  let features = new Uint32Array(texts.length * 64);
  const offsets = new Uint32Array(texts.length + 1);
  const read = texts.map((text, at): TextRead => {
    const normal = normalise(text);
    const words = wordsOf(normal);
    const { language } = languageOf(normal.text);
    const found = extract(normal, language, words);
    const own = featuresOf(normal, words, found);
    const from = offsets[at]!;
    const to = from + own.length;
    if (to > features.length) {
      const grown = new Uint32Array(Math.max(to, features.length * 2));
      grown.set(features.subarray(0, from));
      features = grown;
    }
    features.set(own, from);
    offsets[at + 1] = to;
    if (progress && (at + 1) % PROGRESS_EVERY === 0) progress(at + 1);
    return {
      language,
      disguises: normal.disguises,
      found,
      judgement: judge(normal, found, words),
      ...(learned ? { learned: learned(text) } : {}),
    };
  });
  return { texts: read, features: features.slice(0, offsets[texts.length]), offsets };
}

/** The different texts of posts, in the order of their first post, and the text of each post. */
export function differentTexts(
  posts: readonly Post[],
): Pick<Groundwork, "textOf"> & { readonly texts: string[] } {
  const numbers = new Map<string, number>();
  const textOf = Uint32Array.from(posts, ({ text }) => {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    numbers.set(text, numbers.size);
    return numbers.size - 1;
  });
  return { textOf, texts: [...numbers.keys()] };
}

/** The corpus of posts whose texts were read, in one part or several. */
export function corpusOf(textOf: Uint32Array, parts: readonly TextsRead[]): Corpus {
  const features = parts.flatMap(({ texts, features: all, offsets }) =>
    texts.map((_, at) => all.subarray(offsets[at], offsets[at + 1])),
  );
  const corpus = new Corpus();
  const firstPost = new Map<number, number>();
  for (const text of textOf) {
    const known = firstPost.get(text);
    if (known === undefined) firstPost.set(text, corpus.add(features[text]!));
    else corpus.addAgain(known);
  }
  return corpus;
}

/** Reads and groups posts here and now, without threads. */
export function groundwork(posts: readonly Post[], options: ReadOptions = {}): Groundwork {
  const { textOf, texts } = differentTexts(posts);
  const read = readTexts(texts, options);
  return { textOf, texts: read.texts, grouping: group(corpusOf(textOf, [read])) };
}
