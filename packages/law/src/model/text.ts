/** The languages in which texts of law are kept. Kazakh first, as everywhere in Pana. */
export const LANGUAGES = ["kk", "ru", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** A text of law or about it, in every language of {@link LANGUAGES}; none may be empty. */
export type Text = Readonly<Record<Language, string>>;

/** A text in the order in which Pana shows the languages: Kazakh, Russian, English. */
export const text = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });
