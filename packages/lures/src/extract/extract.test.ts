import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { languageOf } from "../language/language.js";
import { normalise } from "../normalise/normalise.js";
import { extract } from "./extract.js";

const read = (post: string) => {
  const normal = normalise(post);
  return extract(normal, languageOf(normal.text).language);
};
const codes = (post: string) => read(post).places.map(({ code }) => code);
const offers = (post: string) =>
  read(post).money.map(({ from, to, currency, period }) => [from, to, currency, period]);
const ages = (post: string) => read(post).ages.map(({ from, to }) => [from, to]);
const handles = (post: string) => read(post).handles.map(({ platform, name }) => `${platform}:${name}`);

describe("a post in each language", () => {
  it("in Russian", () => {
    const found = read(
      "Рaбота в Дубае! Девушки 18-25 лет, от $3000 в месяц, нужен загранпаспорт. Пиши @dubai_example или 8 7О7 123 45 67",
    );
    expect(found).toMatchObject({
      handles: [{ platform: "telegram", name: "dubai_example" }],
      phones: [{ number: "+77071234567" }],
      money: [{ from: 3000, to: 3000, currency: "USD", period: "month" }],
      places: [{ code: "AE" }],
      ages: [{ from: 18, to: 25 }],
      documents: [{ document: "passport" }],
    });
  });

  it("in Kazakh", () => {
    const found = read(
      "Түркияға жұмысқа қыздар керек, 18 жастан, айлығы 500 000 теңге, төлқұжат керек, https://wa.me/77071234567",
    );
    expect(found).toMatchObject({
      handles: [{ platform: "whatsapp", name: "+77071234567" }],
      phones: [{ number: "+77071234567" }],
      money: [{ from: 500_000, currency: "KZT" }],
      places: [{ code: "TR" }],
      ages: [{ from: 18, to: null }],
      documents: [{ document: "passport" }],
    });
  });

  it("in English", () => {
    const found = read(
      "Waitress needed in Istanbul, $500-$700 per week, age 18-28, mail job (at) example (dot) com",
    );
    expect(found).toMatchObject({
      emails: [{ address: "job@example.com" }],
      money: [{ from: 500, to: 700, currency: "USD", period: "week" }],
      places: [{ code: "TR" }],
      ages: [{ from: 18, to: 28 }],
    });
  });

  it("in Uzbek", () => {
    const found = read(
      "Dubayga qizlar kerak, 18-30 yosh, oyiga 2000-3000 dollar, pasport bo'lsin, tel 90 123 45 67",
    );
    expect(found).toMatchObject({
      phones: [{ number: "+998901234567" }],
      money: [{ from: 2000, to: 3000, currency: "USD", period: "month" }],
      places: [{ code: "AE" }],
      ages: [{ from: 18, to: 30 }],
      documents: [{ document: "passport" }],
    });
  });

  it("in Kyrgyz", () => {
    const found = read("Кореяга жумушка алабыз, 20 жаштан 35 жашка чейин, айына 2000 доллар, 0555 12 34 56");
    expect(found).toMatchObject({
      phones: [{ number: "+996555123456" }],
      money: [{ from: 2000, currency: "USD", period: "month" }],
      places: [{ code: "KR" }],
      ages: [{ from: 20, to: 35 }],
    });
  });

  it("in Tajik", () => {
    const found = read(
      "Ба кор дар Русия даъват мекунем, аз 18 то 45 сола, маош 80 000 рубл дар моҳ, шиноснома лозим, 917 12 34 56",
    );
    expect(found).toMatchObject({
      phones: [{ number: "+992917123456" }],
      money: [{ from: 80_000, currency: "RUB", period: "month" }],
      places: [{ code: "RU" }],
      ages: [{ from: 18, to: 45 }],
      documents: [{ document: "passport" }],
    });
  });
});

describe("handles and links", () => {
  it.each([
    ["пишите https://T.me/Work_Example", ["telegram:work_example"]],
    ["t . me / work_example", ["telegram:work_example"]],
    ["т.ме/work_example", ["telegram:work_example"]],
    ["tg: anna_model7", ["telegram:anna_model7"]],
    ["Телеграм @Anna.Model", ["telegram:anna.model"]],
    ["@wоrk_еxample", ["telegram:work_example"]],
    ["инста lady_example", ["instagram:lady_example"]],
    ["instagram.com/lady.example/", ["instagram:lady.example"]],
    ["vk.com/club_example", ["vk:club_example"]],
    ["тикток @girl_example", ["tiktok:girl_example"]],
    ["chat.whatsapp.com/AbCdEfGhIjKlMn", ["whatsapp:abcdefghijklmn"]],
    ["telegram channel of our shop", []],
    ["почта me@example.com", []],
  ])("%s", (post, expected) => {
    expect(handles(post)).toEqual(expected);
  });

  it("tell the host that a browser would go to", () => {
    const [link] = read("вход https://bank.kz@login.example.co.uk/a?b").links;
    expect(link).toMatchObject({ host: "login.example.co.uk", domain: "example.co.uk" });
  });

  it("tell an address that only looks like another, and one that hides where it leads", () => {
    const { links } = read("https://eхample.com/Visa и bit.ly/AbC");
    expect(links).toMatchObject([
      { imitates: "example.com", url: "https://eхample.com/Visa" },
      { shortened: true, url: "bit.ly/AbC" },
    ]);
  });
});

describe("offers of money", () => {
  it.each([
    ["15 000 - 25 000 тг за смену", [[15_000, 25_000, "KZT", "shift"]]],
    ["зп от 150к до 200к тенге", [[150_000, 200_000, "KZT", null]]],
    ["1500$ в месяц", [[1500, 1500, "USD", "month"]]],
    ["күніне 10 мың теңге", [[10_000, 10_000, "KZT", "day"]]],
    ["ish haqi 5 mln so'm", [[5_000_000, 5_000_000, "UZS", null]]],
    ["50 AED per hour", [[50, 50, "AED", "hour"]]],
    ["маош 300 сомонӣ дар рӯз", [[300, 300, "TJS", "day"]]],
    ["айына 40 миң сом", [[40_000, 40_000, "KGS", "month"]]],
    ["оплата 87000 - 150000", [[87_000, 150_000, null, null]]],
    ["в 2024 году было 12 человек", []],
    ["тел 8 707 123 45 67", []],
  ])("%s", (post, expected) => {
    expect(offers(post)).toEqual(expected);
  });
});

describe("ages", () => {
  it.each([
    ["девушки от 18 до 30 лет", [[18, 30]]],
    ["только 18+", [[18, null]]],
    ["мне 16 лет", [[16, 16]]],
    ["25-40 жас аралығы", [[25, 40]]],
    ["18 yoshdan 35 yoshgacha", [[18, 35]]],
    ["17-летняя", [[17, 17]]],
    ["опыт работы от 5 лет, 10 лет на рынке", []],
    ["график 5/2, 12 часов", []],
  ])("%s", (post, expected) => {
    expect(ages(post)).toEqual(expected);
  });
});

describe("places", () => {
  it.each([
    ["Шымкентте жұмыс", ["KZ-79"]],
    ["из Алматинской области в Алматы", ["KZ-19", "KZ-75"]],
    ["Жұмыс Алматы облысында", ["KZ-19"]],
    ["работа в Мьянме и Камбодже", ["MM", "KH"]],
    ["Тайландга ишга", ["TH"]],
    ["Москвага жумуш", ["RU"]],
    ["ба кор дар Маскав", ["RU"]],
    ["golden triangle resort", ["LA"]],
    ["для молодых семей", []],
    ["пиши @vip_dubai", []],
  ])("%s", (post, expected) => {
    expect(codes(post)).toEqual(expected);
  });
});

it("everything found stands where it is said to stand", () => {
  const pieces = fc.constantFrom(
    "Paбота",
    "8 707 123 45 67",
    "@some_name",
    "t.me/abc_def",
    "$500",
    "18-25 лет",
    "Дубай",
    "паспорт",
    "🔥",
    "қыз",
    "a@b.kz",
    "м​о​д​е​л​ь",
  );
  fc.assert(
    fc.property(
      fc.array(fc.oneof(pieces, fc.string({ unit: "binary", maxLength: 6 })), { maxLength: 12 }),
      (parts) => {
        const post = parts.join(" ");
        const found = read(post);
        for (const mention of Object.values(found).flat()) {
          expect(mention.start).toBeGreaterThanOrEqual(0);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(mention.end).toBeLessThanOrEqual(post.length);
        }
      },
    ),
    { numRuns: 400 },
  );
});
