import type { Words } from "./words/words.js";

/*
 * The pages read aloud and compare receipt codes; what a code is made of, and whether it is one, only the server knows.
 */

/** What people write for a symbol of a code: Cyrillic twins of Latin letters, and letters that look like digits. */
const TWINS: Readonly<Record<string, string>> = {
  А: "A",
  Е: "E",
  К: "K",
  М: "M",
  Т: "T",
  Х: "X",
  О: "0",
  O: "0",
  І: "1",
  I: "1",
  L: "1",
  З: "3",
};

const symbols = (typed: string): string[] =>
  [...typed.normalize("NFKC").toUpperCase()]
    .filter((sign) => /[\p{L}\p{N}]/u.test(sign))
    .map((sign) => TWINS[sign] ?? sign);

/** The groups in which a code is written. */
export const groups = (code: string): readonly string[] => code.split(/[^\p{L}\p{N}]+/u).filter(Boolean);

/** The number of the first group in which what was typed differs from the code, counted from 1; null where it is the same. */
export function differsIn(code: string, typed: string): number | null {
  const expected = groups(code);
  const found = symbols(typed);
  let place = 0;
  for (const [index, group] of expected.entries()) {
    for (const symbol of symbols(group)) if (found[place++] !== symbol) return index + 1;
  }
  return found.length > place ? expected.length : null;
}

/** A word to say for each symbol of a group, for reading a code aloud. */
export const spelled = (group: string, { receipt }: Words): readonly { symbol: string; word: string }[] =>
  [...group].map((symbol) => {
    const word = /\d/.test(symbol)
      ? receipt.digits[Number(symbol)]
      : receipt.letters[symbol as keyof Words["receipt"]["letters"]];
    return { symbol, word: word ?? symbol };
  });
