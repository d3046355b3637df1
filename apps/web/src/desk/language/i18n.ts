import i18next from "i18next";
import { initReactI18next } from "react-i18next";

export const DESK_LANGUAGES = ["kk", "ru", "en"] as const;
export type DeskLanguage = (typeof DESK_LANGUAGES)[number];

/** Each language by its own name. */
export const OWN_NAME = { kk: "Қазақша", ru: "Русский", en: "English" } as const satisfies Record<
  DeskLanguage,
  string
>;

/**
 * Every table of words beside this file is `<namespace>.<language>.ts` with one export; a room adds its own by adding
 * its files.
 */
const FILES = import.meta.glob<Record<string, object>>("./*.{kk,ru,en}.ts", { eager: true });

/** All words by language and namespace. */
export function tables(): Record<DeskLanguage, Record<string, object>> {
  const found: Record<DeskLanguage, Record<string, object>> = { kk: {}, ru: {}, en: {} };
  for (const [path, exported] of Object.entries(FILES)) {
    const [, namespace, language] = /\.\/(.+)\.(kk|ru|en)\.ts$/.exec(path) ?? [];
    const table = Object.values(exported)[0];
    if (namespace && language && table) found[language as DeskLanguage][namespace] = table;
  }
  return found;
}

/** Under which the language chosen on this device is kept. */
export const REMEMBERED = "pana-desk-language";
const isLanguage = (word: string | null): word is DeskLanguage =>
  (DESK_LANGUAGES as readonly (string | null)[]).includes(word);

/** The language last chosen on this device, or the first of the browser's that the desk speaks, or Kazakh. */
function firstLanguage(): DeskLanguage {
  const remembered = localStorage.getItem(REMEMBERED);
  if (isLanguage(remembered)) return remembered;
  return navigator.languages.map((tag) => tag.slice(0, 2)).find((tag) => isLanguage(tag)) ?? "kk";
}

/** Starts the desk's words; what is typed stays when the language changes, for nothing is mounted anew. */
export async function startLanguage(): Promise<void> {
  i18next.on("languageChanged", (language) => {
    document.documentElement.lang = language;
  });
  await i18next.use(initReactI18next).init({
    lng: firstLanguage(),
    fallbackLng: false,
    resources: tables(),
    defaultNS: "shell",
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
}

/** Speaks another language at once and keeps the choice on this device. */
export async function speak(language: DeskLanguage): Promise<void> {
  localStorage.setItem(REMEMBERED, language);
  await i18next.changeLanguage(language);
}

/** Speaks the language of the officer who has signed in, unless somebody has chosen another on this device. */
export async function speakAs(language: DeskLanguage): Promise<void> {
  if (isLanguage(localStorage.getItem(REMEMBERED)) || i18next.language === language) return;
  await i18next.changeLanguage(language);
}
