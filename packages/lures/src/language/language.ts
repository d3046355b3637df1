import { PROFILES } from "./profiles.js";
import { WORDS } from "./words.js";

/** The six languages in which lures here are written. */
export const SPOKEN = ["kk", "ru", "en", "uz", "ky", "tg"] as const;
export type SpokenLanguage = (typeof SPOKEN)[number];
export type PostLanguage = SpokenLanguage | "other";
export const POST_LANGUAGES: readonly PostLanguage[] = [...SPOKEN, "other"];

export interface LanguageGuess {
  readonly language: PostLanguage;
  /** 0 to 1: the share of the evidence that speaks for it. Short texts stay low. */
  readonly confidence: number;
  /** A second language that a good part of the text is in. */
  readonly also?: PostLanguage;
}

/** Letters that few of the languages have, and how much one of them tells. */
const LETTERS: readonly (readonly [letters: string, languages: string, weight: number])[] = [
  ["әұһ", "kk", 4],
  ["і", "kk other", 2.5],
  ["ң", "kk ky", 3],
  ["ө", "kk ky", 2.5],
  ["ү", "kk ky", 2.5],
  ["қғ", "kk uz tg", 2.5],
  ["ў", "uz", 4],
  ["ҳ", "uz tg", 4],
  ["ҷӣӯ", "tg", 5],
  ["ыэ", "ru kk ky", 0.6],
  ["щ", "ru", 1.2],
  ["ъ", "ru uz tg", 0.6],
  ["ё", "ru uz tg", 0.2],
  ["єґѓќјљњђћ", "other", 5],
  ["ї", "other", 4],
  ["şğəıłßñçřžščäöüéèêáíóúă", "other", 3],
];
/** What a text in a language would hold nowhere: a letter that its alphabet lacks. */
const LACKING: Readonly<Record<string, string>> = {
  ru: "әұһіңөүқғўҳҷӣӯїєґj",
  kk: "ўҳҷӣӯїєґ",
  ky: "әұһіқғўҳҷӣӯїєґ",
  uz: "әұһіңөүҷӣӯїєґыщ",
  tg: "әұһіңөүўыщїєґ",
};

const index = new Map<string, number>(POST_LANGUAGES.map((language, at) => [language, at]));
const OTHER = index.get("other")!;
const profileLanguage = (name: string): number => index.get(name === "uz-Cyrl" ? "uz" : name) ?? OTHER;
const profileNames = Object.keys(PROFILES);

interface Tables {
  readonly trigrams: ReadonlyMap<string, Float32Array>;
  readonly words: ReadonlyMap<string, Float32Array>;
  readonly letters: ReadonlyMap<string, Float32Array>;
}

const row = <K>(map: Map<K, Float32Array>, key: K, size: number): Float32Array => {
  let found = map.get(key);
  if (found === undefined) {
    found = new Float32Array(size);
    map.set(key, found);
  }
  return found;
};

let prepared: Tables | undefined;
/** The tables are made when first needed: most of Pana never asks for a language. */
function tables(): Tables {
  if (prepared) return prepared;
  const trigrams = new Map<string, Float32Array>();
  for (const [at, name] of profileNames.entries()) {
    const list = PROFILES[name]!.split(" ");
    for (const [rank, trigram] of list.entries())
      row(trigrams, trigram.replaceAll("_", " "), profileNames.length)[at] = 1 - rank / (list.length * 1.25);
  }
  const words = new Map<string, Float32Array>();
  for (const [language, list] of Object.entries(WORDS))
    for (const word of new Set(list.split(" ")))
      row(words, word, POST_LANGUAGES.length)[index.get(language)!] = 1;
  // A word of several languages tells each of them less.
  for (const weights of words.values()) {
    const shared = weights.reduce((sum, weight) => sum + weight, 0);
    for (let at = 0; at < weights.length; at++) weights[at]! *= 3 / (shared * shared);
  }
  const letters = new Map<string, Float32Array>();
  for (const [group, languages, weight] of LETTERS)
    for (const letter of group)
      for (const language of languages.split(" "))
        row(letters, letter, POST_LANGUAGES.length)[index.get(language)!]! += weight;
  for (const [language, group] of Object.entries(LACKING))
    for (const letter of group) row(letters, letter, POST_LANGUAGES.length)[index.get(language)!]! -= 2.5;
  prepared = { trigrams, words, letters };
  return prepared;
}

const NOT_WORD = /[^\p{L}']+/u;
/** Names of machines and masks in brackets say nothing of the language. */
const ADDRESSES = /\[[a-z_]+\]|(?:https?:\/\/|www\.|t\.me\/)\S+|@[\w.]+|\S+@\S+/g;
const LOCAL_OR_LATIN = /[\p{Script=Cyrillic}\p{Script=Latin}]/u;
/** A profile outside the six wins only clearly: short Russian looks Bulgarian too often. */
const OTHER_PENALTY = 0.8;
const PRIOR = 0.7;
const CYRILLIC = /\p{Script=Cyrillic}/u;
const SECOND_SHARE = 0.3;

/**
 * The language of a short, possibly mixed text, among the six and "other".
 * @param text normalised text (`normalise(post).text`): look-alike letters would mislead
 */
export function languageOf(text: string): LanguageGuess {
  const { trigrams, words, letters } = tables();
  const scores = new Float32Array(POST_LANGUAGES.length);
  const byProfile = new Float32Array(profileNames.length);
  const told = new Float32Array(POST_LANGUAGES.length);
  let seen = 0;
  let strange = 0;
  for (const word of text.replace(ADDRESSES, " ").split(NOT_WORD)) {
    if (word === "" || word === "'") continue;
    seen++;
    if (!LOCAL_OR_LATIN.test(word)) {
      strange++;
      continue;
    }
    const known = words.get(word);
    if (known) for (let at = 0; at < scores.length; at++) told[at]! += known[at]!;
    for (const letter of word) {
      const tells = letters.get(letter);
      if (tells) for (let at = 0; at < scores.length; at++) scores[at]! += tells[at]!;
    }
    const edged = ` ${word} `;
    for (let at = 0; at + 3 <= edged.length; at++) {
      const profile = trigrams.get(edged.slice(at, at + 3));
      if (profile) for (let each = 0; each < profile.length; each++) byProfile[each]! += profile[each]!;
    }
  }
  // Most posts of the region are Russian; in Latin letters, English: that decides where a word or two tell nothing.
  scores[index.get(CYRILLIC.test(text) ? "ru" : "en")!]! += PRIOR;
  if (seen === 0 || strange * 2 > seen)
    return { language: "other", confidence: seen === 0 ? 0 : strange / seen };
  const best = new Float32Array(POST_LANGUAGES.length);
  for (const [at, name] of profileNames.entries()) {
    const language = profileLanguage(name);
    best[language] = Math.max(best[language]!, byProfile[at]! * (language === OTHER ? OTHER_PENALTY : 1));
  }
  for (let at = 0; at < scores.length; at++) scores[at]! += best[at]! + told[at]!;
  let first = 0;
  for (let at = 1; at < scores.length; at++) if (scores[at]! > scores[first]!) first = at;
  const top = scores[first]!;
  if (top <= 0) return { language: "other", confidence: 0 };
  let second = -1;
  for (let at = 0; at < scores.length; at++)
    if (at !== first && told[at]! > 0 && (second < 0 || told[at]! > told[second]!)) second = at;
  const runnerUp = Math.max(0, ...[...scores].filter((_, at) => at !== first));
  const confidence = (top / (top + runnerUp)) * (1 - Math.exp(-top / 6));
  const also =
    second >= 0 && told[second]! > SECOND_SHARE * (told[first]! + told[second]!) && told[second]! >= 6;
  return {
    language: POST_LANGUAGES[first]!,
    confidence,
    ...(also ? { also: POST_LANGUAGES[second]! } : {}),
  };
}
