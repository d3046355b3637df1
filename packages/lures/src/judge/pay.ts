import type { Money } from "../extract/money.js";

/** US dollars for a unit of a currency, rounded, 2025: only to tell a wage from a fortune. */
const DOLLARS: Readonly<Record<string, number>> = {
  USD: 1,
  EUR: 1.1,
  GBP: 1.3,
  KZT: 0.002,
  RUB: 0.0115,
  UZS: 0.00008,
  KGS: 0.0115,
  TJS: 0.094,
  AED: 0.27,
  TRY: 0.026,
  KRW: 0.00072,
  PLN: 0.26,
  CNY: 0.14,
  THB: 0.029,
};
const PER_MONTH = { hour: 190, shift: 22, day: 26, week: 4.3, month: 1, season: 0.2, task: 0 } as const;

/** What an offer comes to in dollars a month; an amount without a period is read as a month's pay. */
export function dollarsAMonth({ to, currency, period }: Pick<Money, "to" | "currency" | "period">): number {
  if (currency === null) return 0;
  const dollars = to * (DOLLARS[currency] ?? 0);
  if (period !== null) return dollars * PER_MONTH[period];
  // Ten dollars without a period are a day's or an hour's pay: nothing to be said of a month.
  return dollars < 100 ? 0 : dollars;
}
