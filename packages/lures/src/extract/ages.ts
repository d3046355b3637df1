import type { Normal, Span } from "../normalise/normalise.js";

export interface Age extends Span {
  readonly from: number;
  /** null: no upper bound was said. */
  readonly to: number | null;
}

const YEARS =
  "(?:лет|года?|годик\\p{L}*|л\\.|years?(?: old)?|y\\.?o\\.?|yrs?|y/o|жас(?:тан|тағы|тагы|қа|ка|ар)?|жаш(?:тан|тагы|ка|ар)?|yosh(?:dan|gacha|li|lar)?|ёш(?:дан|гача|ли|лар)?|сол(?:а|агӣ|аги|ро)?)";
const NUMBER = "(1[0-9]|[2-6][0-9]|[5-9])";
const TO =
  "(?:\\s?-\\s?|\\s?до\\s?|\\s?to\\s?|\\s?то\\s?|\\s?пен\\s?|\\s?ден\\s?|\\s?дан\\s?|\\s?dan\\s?|\\s?бен\\s?|\\s?менен\\s?)";
const AFTER = `(?:-?(?:ға|га|ге|ке|ти|летн\\p{L}*|х|и|да|gacha|гача)?)`;

/** "10 лет на рынке": years of something else, said behind. */
const YEARS_OF =
  /^\s?(?:на рынке|опыт|стаж|гарант|работ|experience|in business|тәжірибе|тажрыйба|tajriba|тажриба|таҷриба)/u;
const ABLATIVE = "(?:жастан|жаштан|yoshdan|ёшдан)";

const PATTERNS: readonly { readonly pattern: RegExp; readonly open?: boolean }[] = [
  {
    pattern: new RegExp(
      `(?<!\\d)(?:от|с|from|аз|aged?|between)?\\s?${NUMBER}\\s?(?:лет|жастан|жаштан|yoshdan|ёшдан|сола)?${TO}${NUMBER}${AFTER}\\s?${YEARS}(?!\\p{L})`,
      "gu",
    ),
  },
  { pattern: new RegExp(`(?<!\\d)${NUMBER}\\s?${ABLATIVE}\\s${NUMBER}${AFTER}\\s?${YEARS}(?!\\p{L})`, "gu") },
  {
    pattern: new RegExp(
      `(?<!\\d)(?:от|с|from|over|старше|аз)\\s${NUMBER}${AFTER}\\s?${YEARS}(?!\\p{L})`,
      "gu",
    ),
    open: true,
  },
  {
    pattern: new RegExp(
      `(?<!\\d)${NUMBER}\\s?-?(?:жастан|жаштан|yoshdan|ёшдан|ёшдан|сола боло)(?!\\p{L})`,
      "gu",
    ),
    open: true,
  },
  { pattern: new RegExp(`(?<![\\d+])${NUMBER}\\s?\\+(?!\\s?\\d)`, "gu"), open: true },
  {
    pattern: new RegExp(
      `(?:возраст\\p{L}*|age|жасы|жашы|yoshi|ёши|синну сол)\\s?:?-?\\s?(?:от|с|аз|from)?\\s?${NUMBER}(?:${TO}${NUMBER})?(?!\\d)`,
      "gu",
    ),
  },
  { pattern: new RegExp(`(?<!\\d)${NUMBER}\\s?-?\\s?(?:летн\\p{L}*|year-old|жасар|жашар)`, "gu") },
  { pattern: new RegExp(`(?<!\\d)${NUMBER}\\s?${YEARS}(?!\\p{L})`, "gu") },
];
/** "опыт 5 лет", "5 лет на рынке": years of something else. */
const OTHER_YEARS =
  /(?:опыт\p{L}*|стаж\p{L}*|работаем|рынке|experience|тәжірибе\p{L}*|тажрыйба\p{L}*|tajriba\p{L}*|тажриба\p{L}*|таҷриба\p{L}*|более|уже|за|через|гарант\p{L}*|на|в течение|warranty)\s(?:работы\s)?(?:от\s|не менее\s|of\s|более\s)?$/u;

/** Ages asked for or stated. Years of experience are not ages. */
export function agesIn(normal: Normal): Age[] {
  const { text } = normal;
  if (!/\d/.test(text)) return [];
  const ages: (Age & { readonly at: number; readonly behind: number })[] = [];
  for (const { pattern, open = false } of PATTERNS)
    for (const match of text.matchAll(pattern)) {
      const at = match.index + match[0].length - match[0].trimStart().length;
      const behind = match.index + match[0].length;
      if (ages.some((one) => at < one.behind && behind > one.at)) continue;
      if (
        OTHER_YEARS.test(text.slice(Math.max(0, at - 28), at)) ||
        YEARS_OF.test(text.slice(behind, behind + 20))
      )
        continue;
      const numbers = match
        .slice(1)
        .filter((part) => part !== undefined && /^\d+$/.test(part))
        .map(Number);
      const [from, to] = numbers;
      if (from === undefined || (to !== undefined && to < from)) continue;
      // A single number below ten is years of something, a child's age only in a range with its years.
      if (from < 10 && to === undefined) continue;
      ages.push({ ...normal.span(at, behind), at, behind, from, to: to ?? (open ? null : from) });
    }
  return ages
    .sort((one, other) => one.start - other.start)
    .map(({ start, end, from, to }) => ({ start, end, from, to }));
}
