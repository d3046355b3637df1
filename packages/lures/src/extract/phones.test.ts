import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalise } from "../normalise/normalise.js";
import { phonesIn } from "./phones.js";
import { wordsOf } from "./words.js";

const numbers = (post: string, ...home: Parameters<typeof phonesIn>[2] & {}) => {
  const normal = normalise(post);
  return phonesIn(normal, wordsOf(normal), home).map(({ number }) => number);
};

const RU = ["ноль", "один", "два", "три", "четыре", "пять", "шесть", "семь", "восемь", "девять"];
const KK = ["нөл", "бір", "екі", "үш", "төрт", "бес", "алты", "жеті", "сегіз", "тоғыз"];
const UZ = ["nol", "bir", "ikki", "uch", "to'rt", "besh", "olti", "yetti", "sakkiz", "to'qqiz"];
const grouped = (digits: string, separator: string) =>
  digits.replace(/^(\d)(\d{3})(\d{3})(\d{2})(\d{2})$/, ["$1", "$2", "$3", "$4", "$5"].join(separator));
const swap = (digits: string, table: Readonly<Record<string, string>>) =>
  [...digits].map((digit) => table[digit] ?? digit).join("");
const shift = (digits: string, zero: number) =>
  [...digits].map((digit) => String.fromCodePoint(zero + Number(digit))).join("");

/** Ways in which a number of eleven digits is hidden. */
const DISGUISES: Readonly<Record<string, (digits: string) => string>> = {
  "in one piece": (digits) => digits,
  "in groups": (digits) => grouped(digits, " "),
  "with dashes": (digits) => grouped(digits, "-"),
  "with brackets": (digits) => digits.replace(/^(\d)(\d{3})(\d{3})(\d{4})$/, "$1($2)$3-$4"),
  "with dots": (digits) => grouped(digits, "."),
  "with strokes": (digits) => grouped(digits, "/"),
  "digit by digit": (digits) => [...digits].join(" "),
  "with stars": (digits) => [...digits].join("*"),
  "Cyrillic О and З": (digits) => swap(digits, { "0": "О", "3": "З" }),
  "Latin letters": (digits) => swap(digits, { "0": "o", "1": "l", "5": "S" }),
  keycaps: (digits) => [...digits].map((digit) => `${digit}\ufe0f\u20e3`).join(""),
  "in circles": (digits) => swap(shift(digits, 0x245f), { "\u245f": "⓪" }),
  "wide digits": (digits) => shift(digits, 0xff10),
  "digits of mathematics": (digits) => shift(digits, 0x1d7ce),
  "invisible characters": (digits) => [...digits].join("\u200b"),
  "pictures between": (digits) => grouped(digits, "🔥"),
  "Russian words": (digits) => [...digits].map((digit) => RU[Number(digit)]).join(" "),
  "Kazakh words": (digits) => [...digits].map((digit) => KK[Number(digit)]).join(" "),
  "Uzbek words": (digits) => [...digits].map((digit) => UZ[Number(digit)]).join(" "),
  "words and digits": (digits) =>
    `${digits[0]} ${[...digits.slice(1, 4)].map((digit) => RU[Number(digit)]).join(" ")} ${digits.slice(4)}`,
};
const kazakhstan = fc
  .tuple(
    fc.constantFrom("700", "701", "702", "705", "707", "708", "747", "771", "775", "776", "777", "778"),
    fc.integer({ min: 0, max: 9_999_999 }),
  )
  .map(([operator, rest]) => operator + String(rest).padStart(7, "0"));

describe("telephone numbers", () => {
  it.each(Object.keys(DISGUISES))("are read %s", (name) => {
    fc.assert(
      fc.property(kazakhstan, fc.constantFrom("Пиши ", "тел: ", "Хабарласыңыз: "), (national, before) => {
        const post = `${before}${DISGUISES[name]!(`8${national}`)} жду`;
        expect(numbers(post)).toEqual([`+7${national}`]);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ["+998 90 123 45 67", "+998901234567"],
    ["998901234567", "+998901234567"],
    ["0555 123456", "+996555123456"],
    ["0700 12 34 56", "+996700123456"],
    ["+996 (700) 123-456", "+996700123456"],
    ["+992 917 12 34 56", "+992917123456"],
    ["+971 50 123 4567", "+971501234567"],
    ["0532 123 45 67", "+905321234567"],
    ["89123456789", "+79123456789"],
    ["плюс семь 707 1234567", "+77071234567"],
    // Mostly Cyrillic, so that "yetti" looks Cyrillic too.
    ["Хабарласыңыз: sakkiz yetti yetti besh bir bir uch bir bir yetti bir жду", "+77751131171"],
    ["восемь семьсот семь сто двадцать три сорок пять шестьдесят семь", "+77071234567"],
  ])("of any country around: %s", (written, number) => {
    expect(numbers(`звоните ${written}!`)).toEqual([number]);
  });

  it("of nine digits belong to the country that the post speaks of", () => {
    expect(numbers("Tel 90 123 45 67", "UZ")).toEqual(["+998901234567"]);
    expect(numbers("Телефон 917 12 34 56", "TJ")).toEqual(["+992917123456"]);
    expect(numbers("555 12 34 56", "KG")).toEqual(["+996555123456"]);
    expect(numbers("заказ 901234567")).toEqual([]);
  });

  it("are two where two are given", () => {
    expect(numbers("8 707 123 45 67 8 701 222 33 44")).toEqual(["+77071234567", "+77012223344"]);
    expect(numbers("87071234567, 87012223344")).toEqual(["+77071234567", "+77012223344"]);
  });

  it.each([
    "зп 87000 - 150000",
    "87 000 - 150 000 тг",
    "от 150 000 до 250 000",
    "80 000-120 000 рублей",
    "ИИН 870707300123",
    "карта 4400 4301 2345 6789",
    "2024-2025, 12:30 - 14:00, 16.05.2024",
    "восемь человек, пять дней, сто процентов",
  ])("are not seen in %s", (post) => {
    expect(numbers(post)).toEqual([]);
  });

  it("are never seen in a range of pay", () => {
    const thousands = fc.integer({ min: 50, max: 900 }).map((amount) => amount * 1000);
    const spaced = (amount: number) => String(amount).replace(/(\d{3})$/, " $1");
    fc.assert(
      fc.property(thousands, thousands, fc.boolean(), (low, high, apart) => {
        const [from, to] = apart ? [spaced(low), spaced(high)] : [low, high];
        expect(numbers(`оклад ${from} - ${to} тенге`)).toEqual([]);
      }),
    );
  });

  it("show where they stand in what was written", () => {
    const post = "Пиши 8 7О7 l23-45-67 в ватсап";
    const normal = normalise(post);
    const [phone] = phonesIn(normal, wordsOf(normal));
    expect(phone).toMatchObject({ number: "+77071234567", country: "KZ", disguised: true });
    expect(post.slice(phone!.start, phone!.end)).toBe("8 7О7 l23-45-67");
  });
});
