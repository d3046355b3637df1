import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalise } from "../normalise/normalise.js";
import { languageOf, POST_LANGUAGES, type PostLanguage } from "./language.js";

const SAID: readonly (readonly [PostLanguage, string])[] = [
  ["kk", "Шетелде жұмыс бар, жалақы жоғары"],
  ["kk", "Кыздар керек, жумыс женил, жазыныздар"],
  ["kk", "Даяшы қажет, кесте 2/2"],
  ["ru", "Работа для девушек в Дубае"],
  ["ru", "Bакaнcия oфициaнтa"],
  ["ru", "Да"],
  ["en", "Girls needed in Dubai, visa free"],
  ["en", "We are hiring a waiter"],
  ["uz", "Qizlar kerak, oylik 1000 dollar"],
  ["uz", "Ишга оламиз, ойлик яхши"],
  ["uz", "Turkiyada oshpaz bo'lib ishlash uchun odam kerak"],
  ["ky", "Кыздар керек, айлык жакшы, чет өлкөдө жумуш"],
  ["ky", "Орусияда жумуш бар"],
  ["tg", "Духтарон лозим, маош хуб"],
  ["tg", "Кор дар Русия, ҷои хоб ройгон"],
  ["other", "Потрібні дівчата на роботу"],
  ["other", "Dubai'de iş var, kızlar lazım"],
  ["other", "فتيات للعمل في دبي"],
  ["other", "招聘女孩"],
];

describe("the language of a post", () => {
  it.each(SAID)("is %s: %s", (language, text) => {
    expect(languageOf(normalise(text).text).language).toBe(language);
  });

  it("is two languages where both are spoken", () => {
    const mixed = "Қыздар керек, жалақы жақсы, хабарласыңыз! Нужны девушки, зарплата хорошая, пишите";
    const { language, also } = languageOf(normalise(mixed).text);
    expect([language, also].sort()).toEqual(["kk", "ru"]);
  });

  it("is nobody's where there are no words", () => {
    for (const text of ["", "123 !!!", "🔥🔥", "@name https://example.com"])
      expect(languageOf(normalise(text).text)).toMatchObject({ language: "other", confidence: 0 });
  });

  it("is one of the seven, with a confidence between 0 and 1, for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
        const { language, confidence } = languageOf(normalise(text).text);
        expect(POST_LANGUAGES).toContain(language);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }),
    );
  });
});
