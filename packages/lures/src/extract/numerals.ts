import { plainLetters } from "./words.js";

/**
 * Numbers in words as telephone numbers are dictated, in the six languages. Ways of writing are separated by commas. `yetti` has
 * only letters that look Cyrillic, and is read as such in a post that is mostly Cyrillic: `уетти`.
 */
const NUMERALS: readonly (readonly [value: number, words: string])[] = [
  [0, "ноль,нуль,нөл,ноол,нөл,nol,нол,сифр,zero"],
  [1, "один,одна,бір,бир,bir,як,one"],
  [2, "два,две,екі,эки,ikki,икки,ду,two"],
  [3, "три,үш,уч,uch,се,three"],
  [4, "четыре,төрт,to'rt,тўрт,чор,чаҳор,four"],
  [5, "пять,бес,беш,besh,панҷ,five"],
  [6, "шесть,алты,olti,олти,шаш,six"],
  [7, "семь,жеті,жети,yetti,уетти,етти,ҳафт,seven"],
  [8, "восемь,сегіз,сегиз,sakkiz,саккиз,ҳашт,eight"],
  [9, "девять,тоғыз,тогуз,to'qqiz,тўққиз,нӯҳ,nine"],
  [10, "десять,он,on,даҳ,ten"],
  [11, "одиннадцать,ёздаҳ"], [12, "двенадцать,дувоздаҳ"], [13, "тринадцать,сездаҳ"], [14, "четырнадцать,чордаҳ"],
  [15, "пятнадцать,понздаҳ"], [16, "шестнадцать,шонздаҳ"], [17, "семнадцать,ҳабдаҳ"], [18, "восемнадцать,ҳаждаҳ"],
  [19, "девятнадцать,нуздаҳ"],
  [20, "двадцать,жиырма,жыйырма,yigirma,йигирма,бист,бисту,twenty"],
  [30, "тридцать,отыз,отуз,o'ttiz,ўттиз,сӣ,сиву,thirty"],
  [40, "сорок,қырық,кырк,qirq,қирқ,чил,чилу,forty"],
  [50, "пятьдесят,елу,элүү,ellik,эллик,панҷоҳ,панҷоҳу,fifty"],
  [60, "шестьдесят,алпыс,алтымыш,oltmish,олтмиш,шаст,шасту,sixty"],
  [70, "семьдесят,жетпіс,жетимиш,yetmish,етмиш,ҳафтод,ҳафтоду,seventy"],
  [80, "восемьдесят,сексен,сексен,sakson,саксон,ҳаштод,ҳаштоду,eighty"],
  [90, "девяносто,тоқсан,токсон,to'qson,тўқсон,навад,наваду,ninety"],
  [100, "сто,сад"], [200, "двести,дусад"], [300, "триста,сесад"], [400, "четыреста,чорсад"], [500, "пятьсот,панҷсад"],
  [600, "шестьсот,шашсад"], [700, "семьсот,ҳафтсад"], [800, "восемьсот,ҳаштсад"], [900, "девятьсот,нӯҳсад"],
]; // biome-ignore format: a table of numbers

/** Said after a digit: "жеті жүз" is 700. */
const HUNDRED = new Set(["жүз", "жуз", "yuz", "юз", "hundred"].map(plainLetters));

const values = new Map<string, number>(
  NUMERALS.flatMap(([value, words]) =>
    words.split(",").map((word) => [plainLetters(word.replaceAll("'", "")), value] as const),
  ),
);

/** The number that a word (in plain letters) names, or undefined. */
export const numeralOf = (plain: string): number | undefined => values.get(plain);

export const isHundred = (plain: string): boolean => HUNDRED.has(plain);
