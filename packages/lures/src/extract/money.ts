import type { Normal, Span } from "../normalise/normalise.js";
import { plainLetters } from "./words.js";

export type Period = "hour" | "shift" | "day" | "week" | "month" | "season" | "task";

export interface Money extends Span {
  readonly from: number;
  readonly to: number;
  /** ISO 4217, or null where the post does not say. */
  readonly currency: string | null;
  readonly period: Period | null;
}

const CURRENCIES: readonly (readonly [currency: string, words: string])[] = [
  ["USD", "\\$|usd|usdt|у\\.?е\\.?|доллар\\p{L}*|долл|бакс\\p{L}*|dollar\\p{L}*|bucks|зелен\\p{L}*"],
  ["EUR", "€|eur|евро\\p{L}*|euro\\p{L}*"],
  ["KZT", "₸|kzt|тг|tg|тенге\\p{L}*|теңге\\p{L}*|tenge\\p{L}*"],
  ["RUB", "₽|rub|руб\\p{L}*|р(?!\\p{L})|рубл\\p{L}*|rubl\\p{L}*|rubles?|рубль|рубел\\p{L}*"],
  ["UZS", "uzs|сум(?:ов|а)?|сўм\\p{L}*|so'?m(?!\\p{L})|so'?mdan|sum(?!\\p{L})|soum"],
  ["KGS", "kgs|сом(?:ов|а|дон|го|дан)?(?!\\p{L})|som(?!\\p{L})"],
  ["TJS", "tjs|сомон[иӣ]\\p{L}*|somoni"],
  ["AED", "aed|дирхам\\p{L}*|dirham\\p{L}*|дирҳам\\p{L}*|dhs?"],
  ["TRY", "₺|try(?= ?\\d|$)|лир\\p{L}*|lira\\p{L}*"],
  ["KRW", "₩|krw|вон(?!\\p{L})|won(?!\\p{L})"],
  ["PLN", "pln|злот\\p{L}*|zlot\\p{L}*"],
  ["CNY", "cny|юан\\p{L}*|yuan"],
  ["GBP", "£|gbp|фунт\\p{L}*|pounds?"],
  ["THB", "฿|thb|бат(?:ов|а)?(?!\\p{L})|baht"],
];
const PERIODS: readonly (readonly [period: Period, words: string])[] = [
  ["hour", "час|ч(?!\\p{L})|hour|hr|hourly|сағат\\p{L}*|саат\\p{L}*|soat\\p{L}*|соат\\p{L}*"],
  ["shift", "смен[ауые]?|вахт[ауые]?|shift|ауысым\\p{L}*|ночь|night|түн\\p{L}*|kecha\\p{L}*|шаб"],
  [
    "day",
    "день|дн[яю]|сутки|сут|day|daily|ежедневно|күн\\p{L}*|кун\\p{L}*|kun\\p{L}*|рӯз\\p{L}*|руз(?:ро|е)?",
  ],
  [
    "week",
    "недел[юияе]|нед|week|weekly|апта\\p{L}*|апта\\p{L}*|жума\\p{L}*|hafta\\p{L}*|ҳафта\\p{L}*|жумасына",
  ],
  [
    "month",
    "месяц\\p{L}*|мес|month|monthly|mo|ай(?:ына|лык|лық|ига|ға|га)?|oy(?:iga|lik|da)?|ой(?:ига|лик)?|моҳ(?:она|е)?|мох(?:она|е)?|маош\\p{L}*",
  ],
  ["season", "сезон\\p{L}*|season|маусым\\p{L}*|mavsum\\p{L}*|мавсум\\p{L}*"],
  [
    "task",
    "задани[ея]|клиент[а]?|заказ|task|client|тапсырма\\p{L}*|встреч[уа]|выезд|доставк[уа]|закладк[уа]|фото|сторис",
  ],
];
/** What an amount is offered for is said before it, where its currency is not. */
const CUE =
  /(?:з\/?п|зп|зарплат\p{L}*|оклад\p{L}*|доход\p{L}*|оплат\p{L}*|заработ\p{L}*|ставка|плачу|платим|жалақы\p{L}*|жалакы\p{L}*|табыс\p{L}*|еңбекақы\p{L}*|ақы\p{L}*|айлык\p{L}*|маяна\p{L}*|oylik|maosh|ойлик|маош\p{L}*|даромад\p{L}*|salary|pay|earn\p{L}*|income|wage\p{L}*|museum|музд\p{L}*)[^\p{L}\d]{0,4}(?:до|от|from|up to|to|is|of|аз|то|-|–|\s|:|составляет|в|размере|месяц|месяцына|айына){0,3}\s*$/u;
const MULTIPLIERS: readonly (readonly [pattern: RegExp, times: number])[] = [
  [/^\s?(?:млн\.?|million\p{L}*|миллион\p{L}*|кк|mln)(?![\p{L}])/u, 1_000_000],
  [
    /^\s?(?:к|k|тыс\.?|тысяч\p{L}*|т\.?р|мың\p{L}*|мын\p{L}*|миң\p{L}*|мин(?!\p{L})|минг|ming|ҳазор|хазор|thousand|т(?=[\s.]?(?:р|тг|$)))(?!\p{L})/u,
    1000,
  ],
];
const NUMBER =
  /(?<![\d\p{L}.,+/@_-])\d{1,3}(?:[ .,']\d{3})+(?!\d)|(?<![\d.,@_/+])\d+(?:[.,]\d{1,2})?(?!\d)/gu;
const RANGE_DASH = /^\s?(?:-|до|to|то|ден|дан|dan|—|\.\.)\s?$/u;

const startsWith = <T extends string>(table: readonly (readonly [T, string])[]) =>
  table.map(([value, words]) => [value, new RegExp(`^[\\s/.]{0,2}(?:${words})(?!\\p{L})`, "u")] as const);
const CURRENCY_AFTER = CURRENCIES.map(
  ([currency, words]) => [currency, new RegExp(`^\\s?(?:${words})(?![\\p{L}])`, "u")] as const,
);
const CURRENCY_BEFORE = CURRENCIES.map(
  ([currency, words]) => [currency, new RegExp(`(?<!\\p{L})(?:${words})\\s?$`, "u")] as const,
);
const BETWEEN =
  /^(?:\s?(?:в|за|per|a|an|each|every|в?каждый|каждую|one|бір|бир|бер|har|ҳар|дар|ба|одну|1|одна|\/|-|\+|net|на руки|чистыми|таза|\(|\.)){0,3}\s?/u;
const PERIOD_AFTER = startsWith(PERIODS);
const PERIOD_BEFORE = PERIODS.map(
  ([period, words]) =>
    [period, new RegExp(`(?<!\\p{L})(?:${words})[\\s:\\-]{0,3}(?:от|до|from|дан|аз)?\\s?$`, "u")] as const,
);
/** An amount of less is a number of something else. */
const LEAST: Readonly<Record<string, number>> = { USD: 5, EUR: 5, GBP: 5 };

interface Figure {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly times: number;
}

/** Offers of money: amount or range, currency and what it is paid for. */
export function moneyIn(normal: Normal): Money[] {
  const { text } = normal;
  if (!/\d/.test(text)) return [];
  const figures = figuresIn(text);
  const offers: Money[] = [];
  for (let at = 0; at < figures.length; at++) {
    const low = figures[at]!;
    const next = figures[at + 1];
    const joined =
      next && RANGE_DASH.test(text.slice(low.to, next.from).replace(/[$€₸₽]|usd|aed|тг|тенге|руб|долл/g, ""))
        ? next
        : undefined;
    const last = joined ?? low;
    const found = read(text, low, last);
    if (!found) continue;
    if (joined) at++;
    const times = low.times === 1 && last.times > 1 && low.value < 1000 ? last.times : low.times;
    const amounts = [low.value * times, last.value * last.times];
    const [from, to] = [Math.min(...amounts), Math.max(...amounts)];
    if (to < (found.currency ? (LEAST[found.currency] ?? 20) : 1000)) continue;
    offers.push({
      ...normal.span(found.from, found.end),
      from,
      to,
      currency: found.currency,
      period: found.period,
    });
  }
  return offers;
}

function figuresIn(text: string): Figure[] {
  const figures: Figure[] = [];
  for (const match of text.matchAll(NUMBER)) {
    const from = match.index;
    let to = from + match[0].length;
    let times = 1;
    for (const [pattern, by] of MULTIPLIERS) {
      const found = pattern.exec(text.slice(to, to + 14));
      if (!found) continue;
      times = by;
      to += found[0].length;
      break;
    }
    const grouped = /^\d{1,3}(?:[ .,']\d{3})+$/.test(match[0]);
    const value = Number(grouped ? match[0].replace(/\D/g, "") : match[0].replace(",", "."));
    // A telephone number or a card is no amount.
    if (value * times <= 100_000_000) figures.push({ from, to, value, times });
  }
  return figures;
}

function read(text: string, low: Figure, last: Figure) {
  const after = text.slice(last.to, last.to + 40);
  const before = text.slice(Math.max(0, low.from - 32), low.from);
  let end = last.to;
  let currency: string | null = null;
  for (const [code, pattern] of CURRENCY_AFTER) {
    const found = pattern.exec(after);
    if (!found) continue;
    currency = code;
    end += found[0].length;
    break;
  }
  if (currency === null) currency = CURRENCY_BEFORE.find(([, pattern]) => pattern.test(before))?.[0] ?? null;
  if (currency === null && low !== last) {
    // "$500 - $700", "500$-700$"
    const between = text.slice(low.to, last.from);
    currency = CURRENCY_AFTER.find(([, pattern]) => pattern.test(between))?.[0] ?? null;
  }
  const paidFor = PERIOD_BEFORE.find(([, pattern]) => pattern.test(before))?.[0];
  const told = currency !== null || CUE.test(plainish(before)) || (paidFor !== undefined && last.times > 1);
  if (!told) return undefined;
  const sign = /(?:\$|€|₸|₽|£|₩|₺|฿)\s?$/.exec(before);
  const rest = text.slice(end, end + 32);
  const skipped = BETWEEN.exec(rest)?.[0].length ?? 0;
  let period: Period | null = null;
  for (const [name, pattern] of PERIOD_AFTER) {
    const found = pattern.exec(rest.slice(skipped));
    if (!found) continue;
    period = name;
    end += skipped + found[0].length;
    break;
  }
  return { currency, period: period ?? paidFor ?? null, from: low.from - (sign?.[0].length ?? 0), end };
}

const plainish = (text: string): string => (text.includes("ё") ? plainLetters(text) : text);
