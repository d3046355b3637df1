/**
 * Which letters look like which. Seeds: Unicode's confusables (UTS 39) for the letters of the region's alphabets, and the
 * disguises seen in Russian posts ("pа6oта", "ʙᴇᴄᴛᴀ"). Lower case throughout: folding follows lower-casing.
 */

/** Latin letters, and the Cyrillic letter that each passes for. */
const LATIN_AS_CYRILLIC: Readonly<Record<string, string>> = {
  a: "а", b: "в", c: "с", e: "е", h: "н", i: "і", k: "к", m: "м", n: "п", o: "о", p: "р", r: "г", t: "т", u: "и",
  x: "х", y: "у", ë: "ё", ï: "ї", ä: "а", ö: "о",
  ə: "ә",
}; // biome-ignore format: a table of letters

/** Cyrillic letters, and the Latin letter that each passes for. */
const CYRILLIC_AS_LATIN: Readonly<Record<string, string>> = {
  а: "a", в: "b", с: "c", е: "e", н: "h", һ: "h", і: "i", ј: "j", к: "k", м: "m", о: "o", р: "p", ѕ: "s", т: "t",
  х: "x", у: "y", ү: "y", ԁ: "d", ԛ: "q", ԝ: "w", г: "r", п: "n", и: "u", ь: "b", ӏ: "l", ё: "e", ї: "i", қ: "k",
}; // biome-ignore format: a table of letters

/** Letters of neither script that pass for one of each: Greek, small capitals, phonetic letters. `_` where there is none. */
const FOREIGN: Readonly<Record<string, string>> = {
  α: "aа", β: "bв", γ: "yу", ε: "eе", η: "nп", ι: "iі", κ: "kк", λ: "_л", μ: "mм", ν: "vи", ο: "oо", π: "nп", ρ: "pр",
  σ: "oо", τ: "tт", υ: "uи", φ: "_ф", χ: "xх", ω: "wш", δ: "_д", ζ: "zз", ς: "cс",
  ᴀ: "aа", ʙ: "bв", ᴄ: "cс", ᴅ: "dд", ᴇ: "eе", ɢ: "g_", ʜ: "hн", ɪ: "iі", ᴊ: "j_", ᴋ: "kк", ʟ: "l_", ᴍ: "mм", ɴ: "n_",
  ᴏ: "oо", ᴘ: "pр", ʀ: "r_", ꜱ: "sѕ", ᴛ: "tт", ᴜ: "u_", ᴠ: "v_", ᴡ: "w_", ʏ: "yу", ᴢ: "z_", ꜰ: "f_", ǫ: "q_",
  ᴦ: "rг", ᴧ: "_л", ᴨ: "nп", ᴩ: "pр", ᴫ: "_л", ʌ: "_л", ɯ: "_ш", ɜ: "_з", ɛ: "eе", ɑ: "aа", ɡ: "g_", ı: "iі", ʁ: "_я",
  ᴙ: "_я", ᴎ: "_и", ʉ: "uи", ø: "oо", օ: "oо", ս: "uи", ո: "nп", հ: "hн", ց: "g_", ꮮ: "l_", ɩ: "iі",
}; // biome-ignore format: a table of letters

/** Latin letters that a Russian reader takes for Cyrillic only with good will; a word of these alone stays Latin. */
const WITH_GOOD_WILL = "nruïäöë";

/** Digits and signs that stand for letters inside a Cyrillic or a Latin word. */
const DIGIT_AS_CYRILLIC: Readonly<Record<string, string>> = {
  "0": "о",
  "3": "з",
  "4": "ч",
  "6": "б",
  "@": "а",
};
const DIGIT_AS_LATIN: Readonly<Record<string, string>> = {
  "0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t", "@": "a", $: "s",
}; // biome-ignore format: a table of letters

/** What kind of letter a code unit is. */
export const Kind = {
  none: 0,
  /** Cyrillic that looks like nothing Latin, and Cyrillic that does. */
  cyrillic: 1,
  cyrillicLookalike: 2,
  latin: 3,
  latinLookalike: 4,
  foreign: 5,
  digit: 6,
  otherLetter: 7,
} as const;

const table = (pairs: Readonly<Record<string, string>>): Uint16Array => {
  const out = new Uint16Array(0x10000);
  for (const [from, to] of Object.entries(pairs)) out[from.charCodeAt(0)] = to.charCodeAt(0);
  return out;
};
const foreign = (side: 0 | 1): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(FOREIGN).flatMap(([from, to]) => (to[side] === "_" ? [] : [[from, to[side]!] as const])),
  );

export const TO_CYRILLIC: Uint16Array = table({ ...LATIN_AS_CYRILLIC, ...foreign(1) });
export const TO_LATIN: Uint16Array = table({ ...CYRILLIC_AS_LATIN, ...foreign(0) });
export const DIGIT_TO_CYRILLIC: Uint16Array = table(DIGIT_AS_CYRILLIC);
export const DIGIT_TO_LATIN: Uint16Array = table(DIGIT_AS_LATIN);
export const GOOD_WILL: ReadonlySet<number> = new Set([...WITH_GOOD_WILL].map((char) => char.charCodeAt(0)));

/** These pass for Latin letters only inside a word that is Latin already; by themselves they tell a Cyrillic word. */
const CYRILLIC_BY_SHAPE = "гпиьёїқүһ";

const LETTER = /\p{L}/u;
const kindOf = (char: string): number => {
  if (/[0-9]/.test(char)) return Kind.digit;
  if (!LETTER.test(char)) return Kind.none;
  if (char in FOREIGN) return Kind.foreign;
  if (/\p{Script=Cyrillic}/u.test(char))
    return char in CYRILLIC_AS_LATIN && !CYRILLIC_BY_SHAPE.includes(char)
      ? Kind.cyrillicLookalike
      : Kind.cyrillic;
  if (/\p{Script=Latin}/u.test(char)) return char in LATIN_AS_CYRILLIC ? Kind.latinLookalike : Kind.latin;
  return Kind.otherLetter;
};

/** The kind of every code unit of the basic plane. */
export const KIND: Uint8Array = (() => {
  const kinds = new Uint8Array(0x10000);
  for (let code = 0; code < 0x10000; code++)
    if (code < 0xd800 || code > 0xdfff) kinds[code] = kindOf(String.fromCharCode(code));
  return kinds;
})();
