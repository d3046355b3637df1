/** The six languages of the public pages, Kazakh first. The page language stands in the path: /kk/, /ru/ … */
export const LANGUAGES = ["kk", "ru", "en", "uz", "ky", "tg"] as const;
export type PublicLanguage = (typeof LANGUAGES)[number];

/** Each language by its own name, as its speakers look for it. */
export const OWN_NAMES = {
  kk: "Қазақша",
  ru: "Русский",
  en: "English",
  uz: "Oʻzbekcha",
  ky: "Кыргызча",
  tg: "Тоҷикӣ",
} as const satisfies Record<PublicLanguage, string>;

const isLanguage = (tag: string): tag is PublicLanguage => (LANGUAGES as readonly string[]).includes(tag);

/**
 * The first language of the reader's browser that the pages speak (RFC 9110, 12.5.4), or Kazakh.
 *
 * @param accepted the Accept-Language header as it came
 */
export function pickLanguage(accepted: string | undefined): PublicLanguage {
  const wishes = (accepted ?? "")
    .split(",")
    .map((wish) => {
      const [tag = "", ...parameters] = wish.trim().toLowerCase().split(";");
      const quality = parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1]).find(Boolean);
      return { language: tag.split("-")[0]!, quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ quality }) => quality > 0)
    .sort((one, other) => other.quality - one.quality);
  return wishes.map(({ language }) => language).find(isLanguage) ?? "kk";
}
