import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { screen } from "../index.js";
import { ACT_KINDS } from "../kz/index.js";
import { LAW } from "./telling.js";

const of = (data: Readonly<Record<string, unknown>>, minor = false) =>
  screen(LAW, "person.detected", data, minor)!;
const choices = (field: "circumstances" | "indicators" | "riskGroups") =>
  ACT_KINDS["person.detected"].fields[field].choices.map(({ value }) => value);

describe("what signs suggest", () => {
  test("who, where and how together: offer help and referral, and say that nothing is decided", () => {
    const said = of({ circumstances: ["V12"], place: "workplace", indicators: ["documents-withheld"] });
    expect(said.suggests).toBe("together");
    expect(said.said[0]?.en).toMatch(/Offer help and referral/);
    expect(said.said.at(-1)?.en).toMatch(/does not decide/);
    expect(said.elements.map(({ element, signs }) => [element, signs.length])).toEqual([
      ["who", 1],
      ["where", 1],
      ["how", 1],
    ]);
  });

  test("a vulnerable person in a place of risk, without a sign of control, is not yet anything; the card is given", () => {
    const said = of({ circumstances: ["V12", "V13"], place: "workplace" });
    expect(said.suggests).toBe("circumstance");
    expect(said.said[0]?.en).toMatch(/alone is not enough/);
  });

  test("one sign of control is enough to offer help", () => {
    expect(of({ indicators: ["cannot-leave"] }).suggests).toBe("signs");
    expect(of({}).suggests).toBe("nothing");
  });

  test("a child's consent is no condition, and that is said", () => {
    expect(of({ indicators: ["cannot-leave"] }, true).said.map(({ en }) => en)).toContainEqual(
      expect.stringMatching(/consent is no condition/),
    );
  });

  test("it is never a number: how many signs are ticked changes nothing, only which elements they are of", () => {
    const some = (field: Parameters<typeof choices>[0]) =>
      fc.subarray<string>([...choices(field)], { minLength: 1 });
    fc.assert(
      fc.property(some("circumstances"), some("indicators"), some("indicators"), (who, few, many) => {
        expect(of({ circumstances: who, indicators: few }).suggests).toBe(
          of({ circumstances: who, indicators: many }).suggests,
        );
        for (const { en } of of({ circumstances: who, indicators: few }).said) expect(en).not.toMatch(/\d/);
      }),
    );
  });
});
