import type { Disguises } from "./clean.js";
import type { Draft } from "./draft.js";
import {
  DIGIT_TO_CYRILLIC,
  DIGIT_TO_LATIN,
  GOOD_WILL,
  KIND,
  Kind,
  TO_CYRILLIC,
  TO_LATIN,
} from "./scripts.js";

/** Latin words made of letters that look Cyrillic, common in Russian posts: they stay what they are. */
const LATIN_WORDS = new Set(
  "top max mac ok pc ps ip tb mb kb am pm hot box cap cat bet pop map tap cpm cpa cpc btc eth kpi mkb xbox pay by to me my we he be at it i a the bot back beta meta ok apk app bmx hp tik tok tiktok".split(
    " ",
  ),
);

/** A digit before these is a number with its unit, not a disguised first letter. */
const UNITS =
  /^(?:к|кк|м|мм|см|кг|г|гр|гб|мб|тб|т|тг|тыс|тысяч\S*|тенге|теңге|руб\S*|р|сом\S*|сум\S*|сўм|долл\S*|дн\S*|день|дня|дней|мес\S*|час\S*|чел\S*|ч|мин\S*|сек\S*|сут\S*|нед\S*|лет|год\S*|раз\S*|ком\S*|этаж\S*|эт|кв\S*|шт\S*|пар\S*|и|я|й|ы|е|го|м|ой|ти|х|ми|ға|ге|қа|ке|ша|ше|ден|дан|нан|тан|күн\S*|ай\S*|жыл\S*|жас\S*|адам\S*|рет\S*|сағат\S*|мың\S*|млн\S*|млрд\S*|бөлм\S*|соат\S*|кун\S*|йил\S*|ой\S*|киши|нафар|ҳазор\S*|рӯз\S*|моҳ\S*|сол\S*|д|с|дес\S*|ку|кун|саат\S*|миң\S*|смен\S*|поток\S*|точ\S*|балл\S*|звезд\S*|жұлдыз\S*)$/u;

/** Short words that are written with a digit often enough to know them. */
const SHORT_WORDS = new Set([
  "3а",
  "0н",
  "0на",
  "0ни",
  "0т",
  "0б",
  "4то",
  "п0",
  "н0",
  "т0",
  "д0",
  "6ы",
  "6ез",
]);

const APOSTROPHE = 0x27;
const AT = 0x40;
const DOLLAR = 0x24;

const isLetter = (kind: number): boolean => kind !== Kind.none && kind !== Kind.digit;

/** Letters of the text that belong to one script beyond doubt. */
interface Context {
  cyrillic: number;
  latin: number;
}

/** Letters of look-alike scripts folded towards the word's own script, digits inside words read as letters. */
export function foldLookalikes(draft: Draft, held: Uint8Array, disguises: Disguises): boolean {
  const { units, length } = draft;
  const context: Context = { cyrillic: 0, latin: 0 };
  for (let at = 0; at < length; at++) {
    if (held[at] !== 0) continue;
    const kind = KIND[units[at]!];
    if (kind === Kind.cyrillic) context.cyrillic++;
    else if (kind === Kind.latin) context.latin++;
  }
  let changed = false;
  for (let at = 0; at < length; ) {
    if (held[at] !== 0 || KIND[units[at]!] === Kind.none) {
      at++;
      continue;
    }
    let end = at + 1;
    while (end < length && held[end] === 0 && continuesWord(draft, end)) end++;
    if (foldWord(draft, at, end, context, disguises)) changed = true;
    at = end;
  }
  return changed;
}

function continuesWord({ units, length }: Draft, at: number): boolean {
  const unit = units[at]!;
  if (KIND[unit] !== Kind.none) return true;
  if (unit !== APOSTROPHE && unit !== AT && unit !== DOLLAR) return false;
  return isLetter(KIND[units[at - 1]!]!) && at + 1 < length && isLetter(KIND[units[at + 1]!]!);
}

function foldWord(draft: Draft, from: number, to: number, context: Context, disguises: Disguises): boolean {
  const { units } = draft;
  let strictCyrillic = 0;
  let softCyrillic = 0;
  let strictLatin = 0;
  let softLatin = 0;
  let foreign = 0;
  let digits = 0;
  let signs = 0;
  for (let at = from; at < to; at++) {
    switch (KIND[units[at]!]) {
      case Kind.cyrillic:
        strictCyrillic++;
        break;
      case Kind.cyrillicLookalike:
        softCyrillic++;
        break;
      case Kind.latin:
        strictLatin++;
        break;
      case Kind.latinLookalike:
        softLatin++;
        break;
      case Kind.foreign:
        foreign++;
        break;
      case Kind.digit:
        digits++;
        break;
      case Kind.otherLetter:
        return false;
      default:
        if (units[at] !== APOSTROPHE) signs++;
    }
  }
  const cyrillic = strictCyrillic + softCyrillic;
  const latin = strictLatin + softLatin;
  const letters = cyrillic + latin + foreign;
  if (letters === 0) return false;
  const mixed = foreign > 0 || (cyrillic > 0 && latin > 0);
  const guessed = cyrillic === 0 && strictLatin === 0 && context.cyrillic > 2 * context.latin;
  if (!mixed && !guessed && digits + signs === 0) return false;
  let towards: "cyrillic" | "latin";
  if (strictLatin > 0 && strictCyrillic > 0) {
    if (isHybrid(draft, from, to)) return false;
    towards = cyrillic >= latin ? "cyrillic" : "latin";
  } else if (strictCyrillic > 0) towards = "cyrillic";
  else if (strictLatin > 0) towards = "latin";
  else if (guessed || mixed)
    towards =
      context.cyrillic > context.latin || (context.cyrillic === context.latin && cyrillic > latin)
        ? "cyrillic"
        : "latin";
  else towards = cyrillic > 0 ? "cyrillic" : "latin";
  if (guessed && !mixed && towards === "cyrillic" && !passesForCyrillic(draft, from, to, digits))
    return false;

  const letterTable = towards === "cyrillic" ? TO_CYRILLIC : TO_LATIN;
  const foldsFrom = towards === "cyrillic" ? Kind.latin : Kind.cyrillic;
  let changed = false;
  for (let at = from; at < to; at++) {
    const unit = units[at]!;
    const kind = KIND[unit]!;
    const isOther =
      kind === Kind.foreign || kind === foldsFrom || (kind === foldsFrom + 1 && kind !== Kind.foreign);
    if (!isOther) continue;
    const becomes = letterTable[unit]!;
    if (becomes === 0) continue;
    units[at] = becomes;
    disguises.lookalikes++;
    changed = true;
  }
  if (digits + signs > 0 && readDigits(draft, from, to, letters, towards, disguises)) changed = true;
  return changed;
}

/** `smmщик`, `telegramға`: a foreign stem with an ending of the language is no disguise. */
function isHybrid({ units }: Draft, from: number, to: number): boolean {
  let switches = 0;
  let last = 0;
  let latin = 0;
  const strict = [0, 0];
  for (let at = from; at < to; at++) {
    const kind = KIND[units[at]!]!;
    const side =
      kind === Kind.cyrillic || kind === Kind.cyrillicLookalike
        ? 1
        : kind === Kind.latin || kind === Kind.latinLookalike
          ? 2
          : 0;
    if (side === 0) continue;
    if (side === 2) latin++;
    if (kind === Kind.cyrillic || kind === Kind.latin) strict[side - 1]!++;
    if (last !== 0 && side !== last) switches++;
    last = side;
  }
  return switches === 1 && latin > 1 && strict[0]! > 0 && strict[1]! > 0;
}

/** Whether a word of Latin letters alone, in a Cyrillic text, is Cyrillic in disguise. */
function passesForCyrillic(draft: Draft, from: number, to: number, digits: number): boolean {
  for (let at = from; at < to; at++) if (GOOD_WILL.has(draft.units[at]!)) return false;
  return digits === 0 && !LATIN_WORDS.has(draft.text(from, to));
}

function readDigits(
  draft: Draft,
  from: number,
  to: number,
  letters: number,
  towards: "cyrillic" | "latin",
  disguises: Disguises,
): boolean {
  const { units } = draft;
  const cyrillic = towards === "cyrillic";
  const table = cyrillic ? DIGIT_TO_CYRILLIC : DIGIT_TO_LATIN;
  const known = cyrillic && to - from <= 3 && SHORT_WORDS.has(draft.text(from, to));
  if (letters < (cyrillic ? 2 : 3) && !known) return false;
  // A code such as "b9d18ba" is no word: leave what has as many digits as letters.
  let stand = 0;
  for (let at = from; at < to; at++) if (table[units[at]!] === 0 && KIND[units[at]!] === Kind.digit) stand++;
  if (!known && (stand > 0 || to - from - letters >= letters)) return false;
  let changed = false;
  const isDigit = (at: number) => at >= from && at < to && KIND[units[at]!] === Kind.digit;
  const letterAt = (at: number) => at >= from && at < to && isLetter(KIND[units[at]!]!);
  for (let at = from; at < to; at++) {
    const becomes = table[units[at]!]!;
    if (becomes === 0) continue;
    if (isDigit(at) && (isDigit(at - 1) || isDigit(at + 1))) continue;
    const before = letterAt(at - 1);
    const after = letterAt(at + 1);
    const inside = before && after;
    const first = cyrillic && at === from && after && to - from > 3 && !UNITS.test(draft.text(from + 1, to));
    const last = cyrillic && at === to - 1 && before && letters >= 3 && units[at] === 0x30;
    if (!inside && !first && !last && !known) continue;
    units[at] = becomes;
    disguises.digits++;
    changed = true;
  }
  return changed;
}
