import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalise } from "./normalise.js";

/** Characters that disguises are made of, besides any other. */
const TRICKY = [
  ..."абвгдежзийклмнопрстухцчшыьэюяёәғқңөұүһіўҳҷӣӯabcdefghijklmnopqrstuvwxyz0123456789HBTKPCOAEMXY",
  ..."αβοᴀʙᴛ @$.-_*/:'\n№½ﬁİßＡ",
  ..."\u0301\u0308\u0336\u200b\u200d\ufe0f\u20e3\ud83d",
  "🔞",
  "✈️",
  "8️⃣",
  "🅰",
  "𝓪",
  "Ⓦ",
];
const posts = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.array(fc.constantFrom(...TRICKY), { maxLength: 40 }).map((units) => units.join("")),
  fc
    .array(
      fc.constantFrom("работа", "пa6oтa", "р а б о т а", "жұмыc", "w0rk", "t.me/abc", "@иванa", "ooo", "а"),
      {
        maxLength: 8,
      },
    )
    .map((words) => words.join(" ")),
);

describe("normalising", () => {
  it.each([
    ["Ищeм кypьeрoв", "ищем курьеров"],
    ["pа6oта 3а гpаHицей, 0плата BыcоKая", "работа за границей, оплата высокая"],
    ["ʙᴇᴄьмᴀ хᴏᴘᴏшᴀя", "весьма хорошая"],
    ["Ρaбοтa", "работа"],
    ["тəжірибесiз жұмыc", "тәжірибесіз жұмыс"],
    ["р а б о т а для всех", "работа для всех"],
    ["и.н.т.и.м", "интим"],
    ["В A K A Н C И Я", "вакансия"],
    ["рабоооота", "работа"],
    ["Р̷а̷б̷о̷т̷а̷", "работа"],
    ["ж​ұ​м​ы​с", "жұмыс"],
    ["𝓦𝓸𝓻𝓴 Ⓦⓞⓡⓚ 🅆🄾🅁🄺 🆆🅾🆁🅺", "work work work work"],
    ["8️⃣7️⃣0️⃣7️⃣ ➐➋", "8707 72"],
    ["p@ssport, w0rk fr0m home", "passport, work from home"],
    ["Oʻzbek qizlar g‘oyat goʼzal", "o'zbek qizlar g'oyat go'zal"],
  ])("reads %s as %s", (disguised, plain) => {
    expect(normalise(disguised).text).toBe(plain);
  });

  it.each([
    ["йод ёлка їжак тӣр мӯй", "letters whose accent is their own"],
    ["зарплата 30к, 5000тг, 8гб, 24часа, 3дня", "numbers with their unit"],
    ["telegramға жазыңыз, smmщик", "a foreign stem with an ending of the language"],
    ["ооо ромашка www.site.kz", "a word of one letter"],
    ["купим top bmw x5, окей", "Latin words in a Russian text"],
    ["тапсырыс бер: https://t.me/rabota_vip, @Anna_2003x".toLowerCase(), "handles and links"],
    ["я и он в саду, а у нас", "short words in a row"],
    ["covid19 b2b mp3", "codes"],
  ])("leaves %s: %s", (text) => {
    expect(normalise(text).text).toBe(text);
  });

  it("counts what it undid, as a disguise is itself a sign", () => {
    expect(normalise("Обычная работа без опыта").disguises).toEqual({
      decorated: 0,
      lookalikes: 0,
      digits: 0,
      spaced: 0,
      repeated: 0,
    });
    const { disguises } = normalise("Paбoтa 3а гpaницeй, и н т и м, срооочно");
    expect(disguises.lookalikes).toBeGreaterThan(3);
    expect(disguises).toMatchObject({ digits: 1, spaced: 1, repeated: 1 });
  });

  it("maps every stretch back to what was written", () => {
    const original = "Есть 🔥 р а б о т а, пиши @vip_dubai";
    const { text, span } = bound(original);
    const word = text.indexOf("работа");
    const { start, end } = span(word, word + "работа".length);
    expect(original.slice(start, end)).toBe("р а б о т а");
    const handle = text.indexOf("@vip");
    expect(original.slice(span(handle, text.length).start)).toBe("@vip_dubai");
  });

  it("changes nothing in what is normalised already", () => {
    fc.assert(
      fc.property(posts, (post) => {
        const { text } = normalise(post);
        expect(normalise(text).text).toBe(text);
      }),
      { numRuns: 3000 },
    );
  });

  it("keeps the spans in order, inside the original, and never empty", () => {
    fc.assert(
      fc.property(posts, (post) => {
        const { text, span } = bound(post);
        let before = 0;
        for (let at = 0; at < text.length; at++) {
          const { start, end } = span(at, at + 1);
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(post.length);
          before = start;
        }
      }),
      { numRuns: 1500 },
    );
  });

  it("does not depend on the post before", () => {
    fc.assert(
      fc.property(posts, posts, (first, second) => {
        const alone = normalise(second).text;
        normalise(first);
        expect(normalise(second).text).toBe(alone);
      }),
      { numRuns: 500 },
    );
  });
});

const bound = (post: string) => {
  const normal = normalise(post);
  return { text: normal.text, span: normal.span.bind(normal) };
};
