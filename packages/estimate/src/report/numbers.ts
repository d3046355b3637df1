import type { Language } from "../language.js";

/** A number of people, rounded, as the language writes it: thousands apart by a space that does not break, or a comma. */
export const people = (value: number, language: Language): string => {
  const digits = String(Math.round(value));
  return digits.replace(/\B(?=(\d{3})+$)/g, language === "en" ? "," : "\u00a0");
};

/** An odds ratio below one as a fraction, as it is spoken of. */
export const odds = (ratio: number): string =>
  ratio === 0.25 ? "¼" : ratio === 0.5 ? "½" : ratio < 1 ? `1/${Math.round(1 / ratio)}` : String(ratio);
