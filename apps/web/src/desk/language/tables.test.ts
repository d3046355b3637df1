import { describe, expect, it } from "vitest";
import { DESK_LANGUAGES, tables } from "./i18n.js";

/** The keys of a table with what each says, nested keys joined by dots. */
const flat = (table: object, prefix = ""): [string, string][] =>
  Object.entries(table).flatMap(([key, value]) =>
    typeof value === "object" ? flat(value as object, `${prefix}${key}.`) : [[prefix + key, String(value)]],
  );
const placeholders = (words: string) => [...words.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();

describe("the words of the desk", () => {
  const all = tables();
  const namespaces = new Set(DESK_LANGUAGES.flatMap((language) => Object.keys(all[language])));
  it("has tables", () => expect(namespaces).toContain("shell"));

  it.each([...namespaces])("says everything of %s in Kazakh, Russian and English", (namespace) => {
    const of = (language: (typeof DESK_LANGUAGES)[number]) =>
      new Map(flat(all[language][namespace] ?? {}).filter(([key]) => !/_(one|few|many|other)$/.test(key)));
    const english = of("en");
    for (const language of DESK_LANGUAGES) {
      const words = of(language);
      expect([...words.keys()].sort(), language).toEqual([...english.keys()].sort());
      for (const [key, value] of words) {
        expect(value.trim(), `${namespace}.${language} ${key}`).not.toBe("");
        expect(placeholders(value), `${namespace}.${language} ${key}`).toEqual(
          placeholders(english.get(key)!),
        );
      }
    }
  });
});
