/** What is written for a letter by whoever thinks that nobody else has thought of it. */
const INSTEAD: Readonly<Record<string, string>> = {
  a: "@4",
  b: "8",
  e: "3",
  g: "9",
  i: "1!",
  l: "1!",
  o: "0",
  s: "$5",
  t: "7+",
  z: "2",
  а: "@4",
  б: "6",
  в: "8",
  е: "3",
  з: "3",
  о: "0",
  ч: "4",
};

const standsFor = (written: string, letter: string): boolean =>
  written === letter || (INSTEAD[letter]?.includes(written) ?? false);

/** So many different letters of its own make a password more than a word with something around it. */
const OWN_LETTERS = 4;

const isLetter = (character: string): boolean => /\p{L}/u.test(character);

/**
 * Whether a password is made of these words: without them, written forwards or backwards and also with digits and marks in
 * the place of letters, hardly a letter is left. How many digits and marks there are does not matter.
 * @param password in small letters
 * @param words in small letters
 */
export function isMadeOf(password: string, words: readonly string[]): boolean {
  const written = [...password];
  const covered = written.map(() => false);
  for (const word of words) {
    const forwards = [...word];
    for (const letters of [forwards, forwards.toReversed()]) {
      for (let from = 0; from + letters.length <= written.length; from++) {
        if (letters.every((letter, place) => standsFor(written[from + place]!, letter))) {
          covered.fill(true, from, from + letters.length);
        }
      }
    }
  }
  const own = new Set(written.filter((character, place) => !covered[place] && isLetter(character)));
  return covered.includes(true) && own.size < OWN_LETTERS;
}
