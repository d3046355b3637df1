import { type CountryCode, parsePhoneNumberFromString } from "libphonenumber-js/max";
import type { Normal, Span } from "../normalise/normalise.js";
import { isHundred, numeralOf } from "./numerals.js";
import type { Word } from "./words.js";

export interface Phone extends Span {
  /** E.164: `+77071234567`. */
  readonly number: string;
  readonly country: CountryCode | undefined;
  /** Letters or words stood for digits. */
  readonly disguised: boolean;
}

/** Letters that stand for digits inside a number. Normalised text is lower case. */
const DIGIT_LETTERS: Readonly<Record<string, string>> = {
  о: "0", o: "0", l: "1", i: "1", і: "1", "|": "1", z: "2", з: "3", ч: "4", s: "5", б: "6", т: "7", в: "8", b: "8", g: "9",
}; // biome-ignore format: a table of letters
const SEPARATOR = /[\s\-.()/_*·,~:=[\]<>"']/;
/** More than this between two digits and they are two numbers. */
const LONGEST_SEPARATOR = 4;
const LEAST_DIGITS = 9;
const MOST_DIGITS = 15;

/** Digits as the writer grouped them. */
interface Group {
  digits: string;
  from: number;
  to: number;
  disguised: boolean;
}

/** Groups with nothing but separators between them. */
interface Run {
  readonly from: number;
  readonly groups: Group[];
  /** What stands between the groups, one less than there are. */
  readonly gaps: string[];
  readonly plus: boolean;
}

const isDigit = (char: string): boolean => char >= "0" && char <= "9";

/**
 * Telephone numbers, read as people read them: letters and words for digits, digits spaced out or in frames. A range of pay
 * is not a number.
 * @param home countries to try, in order, for a number without its country's code
 */
export function phonesIn(normal: Normal, words: readonly Word[], home: readonly CountryCode[] = []): Phone[] {
  const phones: Phone[] = [];
  for (const run of runsOf(normal.text, words)) {
    for (let first = 0; first < run.groups.length; ) {
      const found =
        first === 0 ? longest(run, 0, home) : beginsAgain(run, first) ? longest(run, first, home) : null;
      if (!found) {
        first++;
        continue;
      }
      const { number, country, end } = found;
      const groups = run.groups.slice(first, end);
      const from = first === 0 ? run.from : groups[0]!.from;
      phones.push({
        ...normal.span(from, groups.at(-1)!.to),
        number,
        country,
        disguised: groups.some(({ disguised }) => disguised),
      });
      first = end;
    }
  }
  return phones;
}

/** The number that begins at a group and takes as many groups as it can; the whole run first. */
function longest(run: Run, first: number, home: readonly CountryCode[]) {
  for (let end = run.groups.length; end > first; end--) {
    const whole = first === 0 && end === run.groups.length;
    const part: Run = {
      ...run,
      groups: run.groups.slice(first, end),
      gaps: run.gaps.slice(first, end - 1),
      plus: run.plus && first === 0,
    };
    const size = digitsIn(part).length;
    if (size < LEAST_DIGITS) break;
    if (size > MOST_DIGITS) continue;
    // A part of a longer run counts only in the fullest spelling: ten digits are found in any card number.
    if (!whole && !part.plus && !/^8\d{10}$/.test(digitsIn(part))) continue;
    const found = numberOf(part, home);
    if (found) return { ...found, end };
  }
  return null;
}

/** Whether another number can begin here: "… 8 701 222 33 44". */
const beginsAgain = ({ groups }: Run, at: number): boolean => {
  const { digits } = groups[at]!;
  return digits === "8" || /^8[67]\d+$/.test(digits);
};

const digitsIn = ({ groups }: Run): string => groups.map(({ digits }) => digits).join("");

function runsOf(text: string, words: readonly Word[]): Run[] {
  const runs: Run[] = [];
  let run: Run | undefined;
  const close = () => {
    if (run && digitsIn(run).length >= LEAST_DIGITS) runs.push(run);
    run = undefined;
  };
  for (const atom of atomsOf(text, words)) {
    const last = run?.groups.at(-1);
    const gap = last ? text.slice(last.to, atom.from) : "";
    if (run && !joins(gap, digitsIn(run).length)) close();
    if (!run) {
      const before = text.slice(Math.max(0, atom.from - 8), atom.from);
      const sign = /(?:\+|(?:^|\s)(?:плюс|plus|плус|қосу)) ?\(?$/.exec(before);
      run = {
        from: atom.from - (sign ? sign[0].trimStart().length : 0),
        groups: [],
        plus: sign !== null,
        gaps: [],
      };
    }
    if (last && run.groups.length > 0 && gap === "") {
      last.digits += atom.digits;
      last.to = atom.to;
      last.disguised ||= atom.disguised;
    } else {
      if (run.groups.length > 0) run.gaps.push(gap);
      run.groups.push({ ...atom });
    }
  }
  close();
  return runs;
}

function joins(gap: string, digits: number): boolean {
  if (gap.length > LONGEST_SEPARATOR) return false;
  if (gap.includes("+")) return false;
  // A new line ends a number unless the number is plainly unfinished.
  if (gap.includes("\n") && digits >= LEAST_DIGITS) return false;
  for (const char of gap) if (!SEPARATOR.test(char)) return false;
  return true;
}

/** The digits of a text, from digits, letters that stand for them, and numbers in words. */
function* atomsOf(text: string, words: readonly Word[]): Generator<Group> {
  for (let at = 0; at < words.length; at++) {
    const { plain, from, to } = words[at]!;
    const first = plain[0]!;
    if (isDigit(first) || plain[0]! in DIGIT_LETTERS) {
      const atom = digitsOf(text, from, to);
      if (atom) {
        yield atom;
        continue;
      }
    }
    const said = numeralOf(plain);
    if (said === undefined) continue;
    const end = endOfNumeral(words, at);
    yield { digits: String(end.value), from, to: words[end.at - 1]!.to, disguised: true };
    at = end.at - 1;
  }
}

/** A word of digits and letters that stand for them, with at least half of it digits; or a lone letter that can be one. */
function digitsOf(text: string, from: number, to: number): Group | undefined {
  let digits = "";
  let letters = 0;
  for (let at = from; at < to; at++) {
    const char = text[at]!;
    if (isDigit(char)) digits += char;
    else {
      const stands = DIGIT_LETTERS[char];
      if (stands === undefined) return undefined;
      digits += stands;
      letters++;
    }
  }
  const written = digits.length - letters;
  // "о" between numbers is a zero; "в" and "з" are rather words.
  if (written === 0)
    return /^[оo]+$/.test(text.slice(from, to)) ? { digits, from, to, disguised: true } : undefined;
  // A code such as "b2b" is no number, a whole number of letters is.
  if (digits.length > 3 && letters > 3 * written && digits.length < LEAST_DIGITS) return undefined;
  return { digits, from, to, disguised: letters > 0 };
}

/** "семьсот сорок семь" is 747; "сорок" after "семь" begins a new number. */
function endOfNumeral(words: readonly Word[], from: number): { readonly value: number; readonly at: number } {
  let value = numeralOf(words[from]!.plain)!;
  let at = from + 1;
  if (value > 0 && value < 10 && at < words.length && isHundred(words[at]!.plain)) {
    value *= 100;
    at++;
  }
  let room = value >= 100 ? 100 : value >= 20 && value % 10 === 0 ? 10 : value === 10 ? 10 : 0;
  while (room > 0 && at < words.length) {
    const next = numeralOf(words[at]!.plain);
    if (next === undefined || next === 0 || next >= room) break;
    // "бес жүз": the five belongs to what follows.
    if (next < 10 && at + 1 < words.length && isHundred(words[at + 1]!.plain)) break;
    value += next;
    at++;
    room = next >= 20 && next % 10 === 0 ? 10 : next === 10 ? 10 : 0;
  }
  return { value, at };
}

/** Numbering plans written without the country's code: what the digits look like, and what stands before them abroad. */
const DOMESTIC: readonly (readonly [pattern: RegExp, country: CountryCode, drop: number, code: string])[] = [
  [/^8[67]\d{9}$/, "KZ", 1, "7"],
  [/^7[67]\d{9}$/, "KZ", 1, "7"],
  [/^[78][3489]\d{9}$/, "RU", 1, "7"],
  [/^7(?:0[0-8]|47|6[0-4]|7[15-8]|85)\d{7}$/, "KZ", 0, "7"],
  [/^9\d{9}$/, "RU", 0, "7"],
  [/^05\d{9}$/, "TR", 1, "90"],
  [/^0[2579]\d{8}$/, "KG", 1, "996"],
];
/** National numbers of nine digits look alike: only the country that the post speaks of tells whose they are. */
const NINE: Readonly<Partial<Record<CountryCode, readonly [pattern: RegExp, code: string]>>> = {
  UZ: [/^(?:33|50|55|61|65|66|67|69|7\d|88|9[0-9])\d{7}$/, "998"],
  KG: [/^(?:2\d|5\d|7\d|99)\d{7}$/, "996"],
  TJ: [/^(?:0\d|1\d|4\d|5\d|77|88|9\d)\d{7}$/, "992"],
};
const WITH_CODE =
  /^(?:998|996|992|993|994|995|971|968|973|974|965|966|962|380|375|374|373|856|855|852|66|95|91|90|86|82|84|62|60|63|49|48|44|39|34|33|20)\d+$/;
const DRY = /^(?:998|996|992|993|971|90)\d{9,10}$/;

function numberOf(run: Run, home: readonly CountryCode[]): Pick<Phone, "number" | "country"> | undefined {
  const { plus } = run;
  const digits = digitsIn(run);
  if (!plus && isRange(run)) return undefined;
  if (digits.length > MOST_DIGITS) return undefined;
  if (plus) return valid(`+${digits}`) ?? valid(`+${digits.replace(/^8(?=7\d{9}$)/, "7")}`);
  if (digits.startsWith("00")) {
    const abroad = valid(`+${digits.slice(2)}`);
    if (abroad) return abroad;
  }
  // Nine digits in a row, or in groups as numbers are read out.
  if (digits.length === 9) {
    for (const country of home) {
      const plan = NINE[country];
      if (plan?.[0].test(digits)) {
        const found = valid(`+${plan[1]}${digits}`);
        if (found) return found;
      }
    }
    return undefined;
  }
  // 05x xxx xxxx is the Emirates' own way of writing, 0xxx xxxxxx Kyrgyzstan's.
  if (home.includes("AE") && /^05[024568]\d{7}$/.test(digits) && run.groups[0]!.digits.length === 3) {
    const found = valid(`+971${digits.slice(1)}`);
    if (found) return found;
  }
  if (home.includes("RU") && /^[78]7/.test(digits) === false && /^[78]\d{10}$/.test(digits)) {
    const found = valid(`+7${digits.slice(1)}`);
    if (found) return found;
  }
  for (const [pattern, , drop, code] of DOMESTIC) {
    if (!pattern.test(digits)) continue;
    const found = valid(`+${code}${digits.slice(drop)}`);
    if (found) return found;
  }
  if (DRY.test(digits)) return valid(`+${digits}`);
  return WITH_CODE.test(digits) && run.groups.length >= 3 && digits.length >= 11
    ? valid(`+${digits}`)
    : undefined;
}

/** "87 000 - 150 000": two amounts with a dash between them. */
function isRange({ groups, gaps }: Run): boolean {
  if (groups.length < 2) return false;
  const parts = groups.map(({ digits }) => digits);
  const dash = gaps.findIndex((gap) => gap.includes("-"));
  if (dash >= 0) {
    const left = parts.slice(0, dash + 1);
    const right = parts.slice(dash + 1);
    const amount = (side: readonly string[]) =>
      side.length === 1 ? /^[1-9]\d{2,6}$/.test(side[0]!) && side[0]!.endsWith("00") : grouped(side);
    if (amount(left) && amount(right)) return true;
  }
  return grouped(parts) && parts.at(-1)!.endsWith("00") && parts.length >= 3;
}

const grouped = (parts: readonly string[]): boolean =>
  parts.length > 1 &&
  /^[1-9]\d{0,2}$/.test(parts[0]!) &&
  parts.slice(1).every((part) => /^\d00$|^000$/.test(part));

const known = new Map<string, Pick<Phone, "number" | "country"> | null>();

function valid(number: string): Pick<Phone, "number" | "country"> | undefined {
  let answer = known.get(number);
  if (answer === undefined) {
    const parsed = parsePhoneNumberFromString(number);
    answer = parsed?.isValid() ? { number: parsed.number, country: parsed.country } : null;
    if (known.size > 50_000) known.clear();
    known.set(number, answer);
  }
  return answer ?? undefined;
}
