/*
 * Made-up posts with contacts whose truth is known: numbers of eight countries written and hidden in the ways that the research
 * on adverts names and that people use in chats, names on five platforms, and beside them what looks like a contact and is none.
 * Written by the makers of Pana; no real number or name is meant. Reviewed by nobody outside yet.
 */
import { random } from "./pictures.mjs";

const RU = ["ноль", "один", "два", "три", "четыре", "пять", "шесть", "семь", "восемь", "девять"];
const KK = ["нөл", "бір", "екі", "үш", "төрт", "бес", "алты", "жеті", "сегіз", "тоғыз"];
const UZ = ["nol", "bir", "ikki", "uch", "to'rt", "besh", "olti", "yetti", "sakkiz", "to'qqiz"];

/** Country, the digits that may begin a national number, how many follow, and how it is written with a country's code. */
const COUNTRIES = [
  {
    code: "7",
    begins: ["700", "701", "705", "707", "747", "771", "775", "777"],
    more: 7,
    prefixes: ["8", "+7", "7"],
  },
  { code: "7", begins: ["903", "916", "926", "999"], more: 7, prefixes: ["8", "+7"] },
  { code: "996", begins: ["555", "700", "770", "500"], more: 6, prefixes: ["0", "+996", "996"] },
  { code: "998", begins: ["90", "91", "93", "97"], more: 7, prefixes: ["+998", "998"] },
  { code: "992", begins: ["917", "918", "935"], more: 6, prefixes: ["+992", "992"] },
  { code: "971", begins: ["50", "55", "56"], more: 7, prefixes: ["+971", "971"] },
  { code: "90", begins: ["532", "542", "555"], more: 7, prefixes: ["+90"] },
];

const each = (digits, table) => [...digits].map((digit) => table[digit] ?? digit).join("");
const from = (digits, zero) =>
  [...digits]
    .map((digit) => (/\d/.test(digit) ? String.fromCodePoint(zero + Number(digit)) : digit))
    .join("");
const said = (digits, words) =>
  [...digits].map((digit) => (digit === "+" ? "плюс" : words[Number(digit)])).join(" ");
const parted = (digits, by) =>
  digits.replace(/(\d{3})(\d{2,3})(\d{2})(\d{2})$/, `${by}$1${by}$2${by}$3${by}$4`);

/** The ways of writing and hiding a number: those of the research (its hard forms), and plain ones. */
export const FORMS = {
  "in one piece": (number) => number,
  "in groups": (number) => parted(number, " "),
  "with dashes": (number) => parted(number, "-"),
  "with brackets": (number) => number.replace(/(\d{3})(\d{3})(\d{2})(\d{2})$/, "($1) $2-$3-$4"),
  "with dots": (number) => parted(number, "."),
  "with strokes": (number) => parted(number, "/"),
  "digit by digit": (number) => [...number].join(" "),
  "with stars": (number) => [...number].join("*"),
  "Cyrillic О and З": (number) => each(number, { 0: "О", 3: "З" }),
  "Latin letters": (number) => each(number, { 0: "o", 1: "l", 5: "S" }),
  keycaps: (number) => [...number].map((digit) => (digit === "+" ? "+" : `${digit}\ufe0f\u20e3`)).join(""),
  "in circles": (number) => each(from(number, 0x245f), { "\u245f": "⓪" }),
  "wide digits": (number) => from(number, 0xff10),
  "digits of mathematics": (number) => from(number, 0x1d7ce),
  "invisible characters": (number) => [...number].join("\u200b"),
  "pictures between": (number) => parted(number, "🔥"),
  "Russian words": (number) => said(number, RU),
  "Kazakh words": (number) => said(number, KK),
  "Uzbek words": (number) => said(number, UZ),
};

const LATIN = "abcdefghijklmnopqrstuvwxyz";
const LOOKALIKE = { a: "а", c: "с", e: "е", o: "о", p: "р", x: "х", y: "у" };
const hidden = (name) => [...name].map((char) => LOOKALIKE[char] ?? char).join("");

/** How a name is given: the platform that is meant, and the writing. */
const NAMINGS = [
  ["telegram", (name) => `@${name}`],
  ["telegram", (name) => `https://t.me/${name}`],
  ["telegram", (name) => `t.me/${name}`],
  ["telegram", (name) => `тг: @${name}`],
  ["telegram", (name) => `телеграм ${name}`],
  ["telegram", (name) => `Telegram - ${name}`],
  ["telegram", (name) => `т . ме / ${name}`],
  ["telegram", (name) => `@${hidden(name)}`],
  ["telegram", (name) => `tg://resolve?domain=${name}`],
  ["instagram", (name) => `instagram.com/${name}`],
  ["instagram", (name) => `инста: ${name}`],
  ["instagram", (name) => `insta @${name}`],
  ["vk", (name) => `vk.com/${name}`],
  ["vk", (name) => `вк: ${name}`],
  ["tiktok", (name) => `https://www.tiktok.com/@${name}`],
  ["tiktok", (name) => `тикток: ${name}`],
];

const BEFORE = [
  "Пишите ",
  "Звоните: ",
  "Хабарласыңыз: ",
  "Telegram yozing ",
  "Тел. ",
  "Contact: ",
  "Байланыш: ",
  "Занг занед: ",
];
const AFTER = ["", " жду", ", сұраңыз", " Айжан", "!", " any time"];
/** What is no contact, though it has digits or looks like a name. */
const OTHERS = [
  (digit) => `оклад ${digit(2)}0 000 - ${digit(3)} 000 тенге`,
  (digit) => `зп 8${digit(1)}000-1${digit(2)}000`,
  (digit) => `ИИН ${digit(12)}`,
  (digit) => `карта 4400 ${digit(4)} ${digit(4)} ${digit(4)}`,
  (digit) => `1${digit(1)}.0${1 + (Number(digit(1)) % 8)}.2026 в 1${digit(1)}:30`,
  (digit) => `диван 2026-2027, артикул ${digit(7)}`,
  (digit) => `пишите на job${digit(3)}@example.com`,
  (digit) => `Есть вакансии: ${digit(2)} человек, ${digit(1)} смены, 100% оплата`,
  (digit) => `Сниму квартиру в ${digit(1)} мкр, до ${digit(3)} 000 в месяц`,
  () => "Телеграм канал скоро откроется, инстаграм тоже",
];

/** @returns posts, each with the numbers (E.164) and the names (`platform:name`) that it gives */
export function contactPosts(count, seed) {
  const next = random(seed);
  const one = (list) => list[Math.floor(next() * list.length)];
  const digit = (length) => Array.from({ length }, () => Math.floor(next() * 10)).join("");
  const forms = Object.entries(FORMS);
  return Array.from({ length: count }, (_, at) => {
    const what = at % 10;
    if (what < 5) {
      const country = one(COUNTRIES);
      const national = one(country.begins) + digit(country.more);
      const [form, write] = forms[Math.floor(at / 10) % forms.length];
      return {
        form,
        text: `${one(BEFORE)}${write(one(country.prefixes) + national)}${one(AFTER)}`,
        phones: [`+${country.code}${national}`],
        handles: [],
      };
    }
    if (what < 8) {
      const [platform, write] = one(NAMINGS);
      const name = `${Array.from({ length: 4 + Math.floor(next() * 5) }, () => one([...LATIN])).join("")}_${digit(2)}`;
      return {
        form: "a name",
        text: `${one(BEFORE)}${write(name)}${one(AFTER)}`,
        phones: [],
        handles: [`${platform}:${name}`],
      };
    }
    return { form: "no contact", text: one(OTHERS)(digit), phones: [], handles: [] };
  });
}

/** Exact agreement: right, given too much, and missed. */
export function agreement(truth, found) {
  let [right, extra, missed] = [0, 0, 0];
  for (const [at, wanted] of truth.entries()) {
    const own = new Set(found[at]);
    for (const name of wanted) own.delete(name) ? right++ : missed++;
    extra += own.size;
  }
  return { precision: right / (right + extra), recall: right / (right + missed) };
}
