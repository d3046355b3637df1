/** A text for people, in the languages of the country that wrote this. */
export interface Text {
  readonly kk: string;
  readonly ru: string;
  readonly en: string;
}

export type Language = keyof Text;

export const LANGUAGES = ["kk", "ru", "en"] as const satisfies readonly Language[];

/** A text with its placeholders, which stand in braces, filled in every language. */
export function fill(text: Text, values: Readonly<Record<string, string | number>>): Text {
  const filled = (one: string) => one.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ""));
  return { kk: filled(text.kk), ru: filled(text.ru), en: filled(text.en) };
}
