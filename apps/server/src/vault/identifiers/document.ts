/** Cyrillic capitals that look like Latin ones: the same letter on the paper, whatever keyboard it was typed on. */
const TWINS: Readonly<Record<string, string>> = {
  ...{
    А: "A",
    В: "B",
    С: "C",
    Е: "E",
    Н: "H",
    І: "I",
    К: "K",
    М: "M",
    О: "O",
    Р: "P",
    Т: "T",
    У: "Y",
    Х: "X",
  },
};

/** The number of a document as it is compared: capitals and digits alone, look-alike letters in one alphabet. */
export const documentNumber = (typed: string): string =>
  [...typed.normalize("NFC").toUpperCase()]
    .map((letter) => TWINS[letter] ?? letter)
    .filter((letter) => /[\p{Letter}\p{Number}]/u.test(letter))
    .join("");
