import { describe, expect, it } from "vitest";
import { areaUnderCurve, brier } from "../evaluate/measures.js";
import { learned, train } from "./learned.js";

const THINGS = ["шкаф", "велосипед", "диван", "коляску", "пианино", "лодку", "ковёр", "лампу"];
const PLACES = ["Астане", "Таразе", "Актау", "Семее", "Костанае", "Павлодаре"];
const posts = Array.from({ length: 240 }, (_, at) => {
  const place = PLACES[at % 6]!;
  const thing = THINGS[(at * 5) % 8]!;
  return at % 2 === 0
    ? {
        text: `Заработок без вложений ${at}, пиши в личку, ${place}, выплаты ${thing}`,
        is: true,
        group: `${at % 20}`,
      }
    : { text: `Продам ${thing} в ${place}, самовывоз ${at}, торг`, is: false, group: `${at % 20}` };
});

describe("the learned judge", () => {
  const judge = train(posts.slice(0, 160))!;

  it("judges posts that it has not seen", () => {
    const rest = posts.slice(160);
    const probability = learned(judge);
    const given = rest.map(({ text }) => probability(text));
    const is = rest.map((post) => post.is);
    expect(areaUnderCurve(is, given)).toBe(1);
    expect(brier(is, given)).toBeLessThan(0.05);
  });

  it("is the same from the same posts, and after being kept as JSON", () => {
    const again = train(posts.slice(0, 160));
    expect(again).toEqual(judge);
    const kept = learned(JSON.parse(JSON.stringify(judge)));
    expect(kept(posts[0]!.text)).toBe(learned(judge)(posts[0]!.text));
  });

  it("is not made of too little", () => {
    expect(train(posts.slice(0, 12))).toBeUndefined();
  });

  it("refuses what is no judge of its kind", () => {
    expect(() => learned({ ...judge, version: 2 as 1 })).toThrow(TypeError);
  });
});
