/** Uzbek letters in the order in which they are read: digraphs first. */
const LETTERS: readonly (readonly [latin: string, cyrillic: string])[] = [
  ["o'", "ў"],
  ["g'", "ғ"],
  ["sh", "ш"],
  ["ch", "ч"],
  ["yo", "ё"],
  ["yu", "ю"],
  ["ya", "я"],
  ["ye", "е"],
  ["ts", "ц"],
  ["a", "а"],
  ["b", "б"],
  ["d", "д"],
  ["e", "е"],
  ["f", "ф"],
  ["g", "г"],
  ["h", "ҳ"],
  ["i", "и"],
  ["j", "ж"],
  ["k", "к"],
  ["l", "л"],
  ["m", "м"],
  ["n", "н"],
  ["o", "о"],
  ["p", "п"],
  ["q", "қ"],
  ["r", "р"],
  ["s", "с"],
  ["t", "т"],
  ["u", "у"],
  ["v", "в"],
  ["x", "х"],
  ["y", "й"],
  ["z", "з"],
  ["'", "ъ"],
];

/** An Uzbek phrase of the Latin alphabet in the Cyrillic one. Signs of phrases stay as they are. */
export function cyrillicUzbek(latin: string): string {
  let out = "";
  for (let at = 0; at < latin.length; ) {
    const letter = LETTERS.find(([from]) => latin.startsWith(from, at));
    if (!letter) {
      out += latin[at++];
      continue;
    }
    const first = at === 0 || !/[a-z']/.test(latin[at - 1]!);
    out += letter[0] === "e" && first ? "э" : letter[1];
    at += letter[0].length;
  }
  return out;
}
