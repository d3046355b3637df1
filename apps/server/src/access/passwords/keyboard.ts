/*
 * The letters of the Russian layout and, on the digits, those of the Kazakh one, each with what the same key writes in the
 * English layout.
 */
const CYRILLIC = "йцукенгшщзхъфывапролджэячсмитьбюёәіңғүұқөһ";
const LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`2345890-=";

const KEYS = new Map([...CYRILLIC].map((letter, place) => [letter, LATIN[place]!]));
const BACK = new Map([...KEYS].map(([letter, key]) => [key, letter]));

/**
 * A word as it comes out where the other layout was on: `пароль` is `gfhjkm`, `password` is `зфыыцщкв`. What is on no key
 * stays as it is.
 * @param word in small letters
 */
export const slipped = (word: string): string =>
  [...word].map((letter) => KEYS.get(letter) ?? BACK.get(letter) ?? letter).join("");
