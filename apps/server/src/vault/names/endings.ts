/*
 * Endings that papers add, drop or change on the same name. In the letters of the folding, see letters.ts.
 */

/** "Son of", "daughter of": Russian -ович and -овна, Kazakh -ұлы and -қызы, Uzbek oʻgʻli and qizi. */
const PATRONYMIC = /(?:[ue]viQ|iQ|[ue]vna|iQna|i?uli|kizi|ugli)$/;

/** The woman's form of a family name: -ова, -ева, -ина, -ская, -ая; the man's is the form without it. */
const WOMANS: readonly (readonly [RegExp, string])[] = [
  [/(?:Ck|sk)aia$/, "ski"],
  [/([ue]v|in)a$/, "$1"],
];

/** Long enough to be a name without its ending. */
const LEAST = 2;

/** The father's name in a patronymic; the word itself where it has no such ending. */
export function fathersName(foldedWord: string): string {
  const name = foldedWord.replace(PATRONYMIC, "");
  return name.length >= LEAST ? name : foldedWord;
}

/** A family name in the one form that stands for a man's and a woman's. */
export function familyForm(foldedWord: string): string {
  for (const [ending, form] of WOMANS) {
    const name = foldedWord.replace(ending, form);
    if (name !== foldedWord && name.length > LEAST) return name;
  }
  return foldedWord;
}
