import type { Normal } from "../normalise/normalise.js";

/** A word of a normalised text. */
export interface Word {
  /** Without the letters that people leave out when they type: қ as к, ё as е, o' as o. */
  readonly plain: string;
  /** Where it stands in the normalised text. */
  readonly from: number;
  readonly to: number;
}

const LEFT_OUT: Readonly<Record<string, string>> = {
  ә: "а", ғ: "г", қ: "к", ң: "н", ө: "о", ұ: "у", ү: "у", һ: "х", і: "и", ё: "е", ў: "у", ҳ: "х", ҷ: "ч", ӣ: "и",
  ӯ: "у", ї: "и", є: "е", ы: "ы", ı: "i", ş: "s", ç: "c", ğ: "g", ö: "o", ü: "u", é: "e", á: "a", í: "i", ó: "o",
}; // biome-ignore format: a table of letters
const PLAIN = new Uint16Array(0x10000);
for (let code = 0; code < 0x10000; code++) PLAIN[code] = code;
for (const [from, to] of Object.entries(LEFT_OUT)) PLAIN[from.charCodeAt(0)] = to.charCodeAt(0);

/** 1 for what words are made of: letters and digits. */
const IN_WORD = new Uint8Array(0x10000);
for (let code = 0; code < 0x10000; code++)
  if ((code < 0xd800 || code > 0xdfff) && /[\p{L}\p{N}]/u.test(String.fromCharCode(code))) IN_WORD[code] = 1;
const APOSTROPHE = 0x27;

/** A text or word as people type it who do not trouble to look for the letters of their alphabet. Keeps the length. */
export function plainLetters(text: string): string {
  let out = "";
  for (let at = 0; at < text.length; at++) out += String.fromCharCode(PLAIN[text.charCodeAt(at)]!);
  return out;
}

const buffer = new Uint16Array(512);

/** The words of a normalised text, in order. */
export function wordsOf({ text }: Pick<Normal, "text">): Word[] {
  const words: Word[] = [];
  for (let at = 0; at < text.length; ) {
    if (IN_WORD[text.charCodeAt(at)] === 0) {
      at++;
      continue;
    }
    const from = at;
    let size = 0;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (IN_WORD[code] === 0) {
        if (code === APOSTROPHE && at + 1 < text.length && IN_WORD[text.charCodeAt(at + 1)] !== 0) continue;
        break;
      }
      if (size < buffer.length) buffer[size++] = PLAIN[code]!;
    }
    // An apostrophe at the end belongs to Uzbek o' and g'.
    words.push({ plain: String.fromCharCode.apply(null, buffer.subarray(0, size) as never), from, to: at });
  }
  return words;
}
