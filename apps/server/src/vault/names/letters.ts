/*
 * How the letters of Kazakh, Russian, Kyrgyz, Tajik and Uzbek Cyrillic, of the Kazakh and Uzbek Latin alphabets and of
 * English spellings are written with one set of letters, so that two spellings of one name meet. The folding is coarser
 * than any transliteration: its purpose is to lose what clerks disagree about. Facts about the alphabets: Kazakh Latin
 * of 2018 and 2021, Uzbek Latin of 1995, the passport tables of Kazakhstan, Russia and Uzbekistan (ICAO 9303), ISO 9.
 *
 * The letters of the folding: a e i u (all vowels), b v g d zh→J z k l m n p r s t f h ts→C ch→Q sh→W.
 */

/** Single letters, after lower case and NFC. Letters that are not here are tried without their marks. */
const LETTERS: Readonly<Record<string, string>> = {
  // Cyrillic, of all five languages
  ...{
    а: "a",
    ә: "a",
    б: "b",
    в: "v",
    г: "g",
    ғ: "g",
    д: "d",
    е: "e",
    ё: "e",
    ж: "J",
    җ: "J",
    ҷ: "J",
    з: "z",
  },
  ...{
    и: "i",
    й: "i",
    і: "i",
    ї: "i",
    ӣ: "i",
    к: "k",
    қ: "k",
    л: "l",
    м: "m",
    н: "n",
    ң: "n",
    о: "u",
    ө: "u",
  },
  ...{
    п: "p",
    р: "r",
    с: "s",
    т: "t",
    у: "u",
    ұ: "u",
    ү: "u",
    ў: "u",
    ӯ: "u",
    ф: "f",
    х: "h",
    ҳ: "h",
    һ: "h",
  },
  ...{ ц: "C", ч: "Q", ш: "W", щ: "W", ъ: "", ы: "i", ь: "", э: "e", ю: "iu", я: "ia" },
  // Latin
  ...{
    a: "a",
    ä: "a",
    ə: "a",
    á: "a",
    b: "b",
    c: "k",
    ç: "Q",
    č: "Q",
    d: "d",
    e: "e",
    f: "f",
    g: "g",
    ğ: "g",
  },
  ...{
    ǵ: "g",
    h: "h",
    i: "i",
    ı: "i",
    j: "J",
    k: "k",
    l: "l",
    m: "m",
    n: "n",
    ñ: "n",
    ń: "n",
    o: "u",
    ö: "u",
  },
  ...{
    ó: "u",
    p: "p",
    q: "k",
    r: "r",
    s: "s",
    ş: "W",
    š: "W",
    ŝ: "W",
    t: "t",
    u: "u",
    ū: "u",
    ü: "u",
    ú: "u",
  },
  // ý is у in the Kazakh Latin of 2018; â and û are я and ю of ISO 9.
  ...{ ý: "u", â: "ia", û: "iu", v: "v", w: "v", x: "h", y: "i", z: "z", ž: "J" },
};

/** Letters that stand together for one sound, longest first; Latin, and дж for the English and Uzbek J. */
const TOGETHER: readonly (readonly [string, string])[] = [
  ["shch", "W"],
  ["tsch", "Q"],
  ["dzh", "J"],
  ["дж", "J"],
  ["sch", "W"],
  ["tch", "Q"],
  ["zh", "J"],
  ["dj", "J"],
  ["kh", "h"],
  ["gh", "g"],
  ["sh", "W"],
  ["ch", "Q"],
  ["ph", "f"],
  ["ck", "k"],
  ["ts", "C"],
  ["тс", "C"],
  // The velar n of Kazakh, Kyrgyz and Uzbek, written ng in Uzbek and in English; before ғ it is one with it.
  ["ңғ", "n"],
  ["ñğ", "n"],
  ["ńǵ", "n"],
  ["ng", "n"],
  ["нг", "n"],
  ["oʻ", "u"],
  ["gʻ", "g"],
  // English spellings of Cyrillic vowels
  ["oo", "u"],
  ["ou", "u"],
  ["ee", "i"],
];

/** Latin letters that two traditions read differently: each reading is followed. x: Uzbek х, English кс; j: ж, German й. */
const READINGS: Readonly<Record<string, readonly [string, string]>> = {
  x: ["h", "ks"],
  j: ["J", "i"],
};
/** A word with more of them than this follows the first reading of the rest. */
const MOST_READINGS = 2;

/** Every mark that is used as an apostrophe in names: the Uzbek oʻ and gʻ, the soft sign, typewriter habits. */
const APOSTROPHES = /[ʻʼ‘’'`´ʹʺ″′]/gu;

/** Lower case, one apostrophe, composed letters; İ of Turkish is a plain i. */
const evenly = (word: string): string =>
  word.normalize("NFC").replaceAll("İ", "i").toLowerCase().replace(APOSTROPHES, "ʻ");

const unmarked = (letter: string): string => letter.normalize("NFD").replace(/\p{Mark}/gu, "");

function letterOf(letter: string): string {
  return LETTERS[letter] ?? LETTERS[unmarked(letter)] ?? "";
}

/** What clerks disagree about in runs of vowels: ye and e, iy and y, iya and ia; and doubled letters. */
const settle = (folded: string): string =>
  folded
    .replace(/i+/g, "i")
    .replace(/ie/g, "e")
    .replace(/(.)\1+/g, "$1");

/**
 * A word of a name in the letters of the folding, in every reading that its spelling allows (one for most words, four at
 * most). Empty where nothing of it is a letter of these alphabets.
 * @example folded("Қуанышбек") // ["kuaniWbek"], as folded("Quanışbek") and folded("Kuanyshbek")
 */
export function folded(word: string): readonly string[] {
  const text = evenly(word);
  let readings = [""];
  let ambiguous = 0;
  for (let place = 0; place < text.length; ) {
    const together = TOGETHER.find(([letters]) => text.startsWith(letters, place));
    const letter = together ? together[0] : String.fromCodePoint(text.codePointAt(place)!);
    place += letter.length;
    const both = together ? undefined : READINGS[letter];
    if (both && ambiguous < MOST_READINGS) {
      ambiguous++;
      readings = readings.flatMap((start) => both.map((end) => start + end));
    } else {
      const one = together ? together[1] : letterOf(letter);
      readings = readings.map((start) => start + one);
    }
  }
  return [...new Set(readings.map(settle))].filter((reading) => reading !== "");
}

/** A word as typed, but for case, apostrophes, ё and the composition of letters: what "the same spelling" means. */
export const spelledEvenly = (word: string): string => evenly(word).replaceAll("ʻ", "").replaceAll("ё", "е");
