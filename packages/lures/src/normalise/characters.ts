/** What single characters become before words are looked at, whatever word they stand in. */

/** Accented Cyrillic letters that alphabets of the region have; any other accent on a Cyrillic letter is decoration. */
const ACCENTED_CYRILLIC = "йёїўӣӯѓќ";

/** Punctuation written in many ways, and the one way kept. Uzbek oʻ and gʻ become o' and g'. */
const PUNCTUATION: Readonly<Record<string, string>> = {
  "-": "‐‑‒–—―−⁃➖﹣",
  "'": "’‘‛ʼʻʹʽ`´ˈ′＇ʾʿ",
  '"': "“”„‟«»‹›″〝〞",
  ".": "․。",
  "·": "•∙⋅・‧●○▪▫◦",
};

/** Letters and digits in frames, and digits of other scripts, that Unicode's compatibility forms (NFKC) leave as pictures. */
const FRAMED: readonly (readonly [first: number, last: number, becomes: number])[] = [
  [0x1f150, 0x1f169, 0x61],
  [0x1f170, 0x1f189, 0x61],
  [0x2776, 0x277e, 0x31],
  [0x2780, 0x2788, 0x31],
  [0x278a, 0x2792, 0x31],
  [0x24f5, 0x24fd, 0x31],
  // Arabic, Persian and Devanagari digits.
  [0x660, 0x669, 0x30],
  [0x6f0, 0x6f9, 0x30],
  [0x966, 0x96f, 0x30],
];

const DROPPED = /\p{Cf}|\p{Variation_Selector}|[\u115f\u1160\u3164\uffa0\u180e]|\u034f|\u17b4|\u17b5/u;
const MARK = /\p{M}/u;
const ACCENT_KEPT = /[\u00c0-\u017f\u0218-\u021b\u01e6\u01e7]/;
const CYRILLIC = /\p{Script=Cyrillic}/u;
const SPACE = /\s/u;
const PICTURE =
  /\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\p{So}|[\u{e0000}-\u{fffff}\p{Cs}\p{Cn}\p{Co}]/u;

const punctuation = new Map<string, string>(
  Object.entries(PUNCTUATION).flatMap(([kept, ways]) => [...ways].map((way) => [way, kept] as const)),
);

const framed = (code: number): string | undefined => {
  for (const [first, last, becomes] of FRAMED)
    if (code >= first && code <= last) return String.fromCharCode(becomes + (code - first));
  return undefined;
};

/** A composed letter without an accent that no alphabet of the region has. */
function withoutDecoration(char: string): string {
  if (ACCENTED_CYRILLIC.includes(char) || ACCENT_KEPT.test(char)) return char;
  const [base = char, ...marks] = char.normalize("NFD");
  return marks.length > 0 && (CYRILLIC.test(base) || /[a-z]/.test(base)) ? base : char;
}

/** What a base character with the marks after it becomes: lower case, NFKC, without decoration; possibly nothing. */
export function plainForm(segment: string): string {
  const known = remembered.get(segment);
  if (known !== undefined) return known;
  const plain = spell(segment);
  // Decoration has no end of combinations: the memory must have one.
  if (remembered.size > 20_000) remembered.clear();
  remembered.set(segment, plain);
  return plain;
}

const remembered = new Map<string, string>();

function spell(segment: string): string {
  if (segment.startsWith("🔟")) return "10";
  const out: string[] = [];
  const composed = segment.normalize("NFKC").toLowerCase().normalize("NFKC");
  for (const char of composed) {
    const code = char.codePointAt(0)!;
    const letter = framed(code);
    if (letter !== undefined) out.push(letter);
    else if (punctuation.has(char)) out.push(punctuation.get(char)!);
    else if (char === "\n") out.push("\n");
    else if (SPACE.test(char)) out.push(" ");
    else if (DROPPED.test(char) || MARK.test(char)) continue;
    // A digit can be part of a keycap and is a picture by Unicode's book.
    else if (code > 0x7f && PICTURE.test(char)) out.push(" ");
    else if (code < 0x20) out.push(" ");
    else out.push(withoutDecoration(char));
  }
  return out.join("");
}

/** For each code unit that stands alone: what it becomes, or 0 where the segment has to be looked at. */
export const QUICK: Uint16Array = (() => {
  const quick = new Uint16Array(0x10000);
  for (let code = 0; code < 0x10000; code++) {
    if (code >= 0xd800 && code <= 0xdfff) continue;
    const plain = spell(String.fromCharCode(code));
    if (plain.length === 1 && !MARK.test(String.fromCharCode(code))) quick[code] = plain.charCodeAt(0);
    // Only the scripts that posts here are made of need the fast way.
    if (code > 0x2fff) break;
  }
  return quick;
})();

/** Whether a code unit can belong to the character before it. */
export const JOINS: Uint8Array = (() => {
  const joins = new Uint8Array(0x10000);
  for (let code = 0x300; code < 0x10000; code++) {
    if (code >= 0xd800 && code <= 0xdfff) continue;
    if (MARK.test(String.fromCharCode(code))) joins[code] = 1;
  }
  return joins;
})();
