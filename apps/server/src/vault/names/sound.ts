/*
 * The sound of a folded word, as it survives dictation, bad lines and clerks of another language: consonants in classes,
 * vowels only as "begins with one". After the idea of Russell's Soundex (US patent 1,261,167 of 1918); the classes are
 * those of Kazakh, Russian and Uzbek: final devoicing (Мурад, Мурат), қ and х (Рақым, Рахим), ш and ч (Шолпан, Чулпан).
 */
const CLASSES: Readonly<Record<string, string>> = {
  ...{
    b: "p",
    p: "p",
    v: "f",
    f: "f",
    g: "g",
    k: "k",
    h: "k",
    d: "t",
    t: "t",
    J: "j",
    z: "z",
    s: "s",
    C: "s",
  },
  ...{ Q: "w", W: "w", l: "l", m: "m", n: "n", r: "r" },
};

const VOWEL = /^[aeiu]/;

/** The sound of a word in the letters of the folding; neighbours of one class are one. */
export function soundOf(foldedWord: string): string {
  let sound = VOWEL.test(foldedWord) ? "A" : "";
  for (const letter of foldedWord) {
    const one = CLASSES[letter] ?? "";
    if (one !== sound.at(-1)) sound += one;
  }
  // The voice of a last z is not heard; those of the other pairs are lost by the classes.
  return sound.replace(/z$/, "s");
}
