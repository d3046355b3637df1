/*
 * The individual identification number of Kazakhstan: twelve digits, the last a check digit. Law of 12 January 2007 on
 * national registers of identification numbers. Since government decree 853 of 26 August 2013 the number is not tied to
 * what it says of its holder: another birth date or sex is worth a warning, and never an error.
 */

const FIRST = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const SECOND = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2];

/** The digits of a number as people type it: spaces and hyphens do not count. */
export const iinDigits = (typed: string): string => typed.replace(/[\s-]/gu, "");

const weighed = (digits: readonly number[], weights: readonly number[]): number =>
  weights.reduce((sum, weight, place) => sum + weight * digits[place]!, 0) % 11;

/** The check digit of eleven digits, or null where no number with them is issued. */
export function iinCheckDigit(stem: string): number | null {
  const digits = [...stem].map(Number);
  const first = weighed(digits, FIRST);
  if (first !== 10) return first;
  const second = weighed(digits, SECOND);
  return second === 10 ? null : second;
}

/** Whether twelve digits have the right check digit. */
export const isIin = (digits: string): boolean =>
  /^\d{12}$/.test(digits) && iinCheckDigit(digits.slice(0, 11)) === Number(digits[11]);

const CENTURIES: Readonly<Record<string, string>> = { 1: "18", 2: "18", 3: "19", 4: "19", 5: "20", 6: "20" };

/** The birth date that a number speaks of, ISO 8601; null where it speaks of none that is in the calendar. */
export function iinBirth(digits: string): string | null {
  const century = CENTURIES[digits[6] ?? ""];
  if (century === undefined) return null;
  const date = `${century}${digits.slice(0, 2)}-${digits.slice(2, 4)}-${digits.slice(4, 6)}`;
  const day = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date) ? date : null;
}
