import type { Language } from "@pana/law";
import { unfit } from "./fault.js";

/**
 * The whole number that an option was given.
 * @throws Unfit with the name of the option, where it is none or less than the least
 */
export function wholeNumber(option: string, value: string, least: number, language: Language): number {
  const number = /^\d+$/.test(value) ? Number(value) : Number.NaN;
  if (!(Number.isSafeInteger(number) && number >= least))
    throw unfit(language, "badNumber", { option, value, least });
  return number;
}
