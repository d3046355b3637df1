import { describe, expect, it } from "vitest";
import { BlindIndex } from "./blind-index.js";
import { TELLING } from "./blind-index-kinds.js";
import type { Contact, Identity } from "./contract.js";

const index = new BlindIndex(new Uint8Array(32).fill(1));
const person = (names: Identity["names"], rest: Partial<Identity> = {}): Identity => ({
  names,
  documents: [],
  ...rest,
});
const phone = (number: string): Contact => ({
  phones: [{ number, safety: "unknown" }],
  addresses: [],
});
/** In what two people agree by tokens that tell. */
const agree = (one: Identity, other: Identity, contacts: readonly [Contact, Contact] | null = null) => {
  const told = (tokens: ReturnType<BlindIndex["tokensOf"]>) =>
    tokens.filter(({ kind }) => TELLING.some((telling) => telling === kind));
  const tokens = told(index.tokensOf(other, contacts?.[1] ?? null)).map(
    ({ kind, token }) => `${kind} ${token}`,
  );
  return told(index.tokensOf(one, contacts?.[0] ?? null))
    .filter(({ kind, token }) => tokens.includes(`${kind} ${token}`))
    .map(({ kind }) => kind);
};

describe("two records of one person", () => {
  const kazakh = person([{ family: "Қалдаяқова", given: "Гүлнәр", patronymic: "Болатқызы", use: "papers" }], {
    born: "1999-05-14",
  });

  it("meet across alphabets, with the names in another order, by name and birth date", () => {
    const passport = person([{ family: "Gulnar", given: "Kaldayakova", use: "papers" }], {
      born: "1999-05-14",
    });
    expect(agree(kazakh, passport)).toEqual(["named-year", "named-date"]);
  });

  it("meet by the year where the day is not known, and not by a name alone", () => {
    const heard = person([{ family: "Калдаякова", given: "Гульнар", use: "called" }], { born: "1999" });
    expect(agree(kazakh, heard)).toEqual(["named-year"]);
    const unborn = person([{ family: "Қалдаяқова", given: "Гүлнәр", use: "papers" }]);
    expect(agree(kazakh, unborn)).toEqual([]);
  });

  it("meet by any name of several, by number, and by a phone together with the given name", () => {
    const several = person(
      [
        { given: "Мадина", use: "called" },
        { family: "Калдаякова", given: "Гульнара", use: "papers" },
      ],
      { iin: "990228300004", documents: [{ kind: "passport", number: "N 0123456" }] },
    );
    const other = person([{ given: "Madina", use: "called" }], {
      iin: "990228300004",
      documents: [{ kind: "passport", number: "n0123456" }],
    });
    expect(agree(several, other, [phone("+77710009998"), phone("+77710009998")]).sort()).toEqual([
      "document",
      "iin",
      "named-phone",
    ]);
    const sister = person([{ given: "Айгерім", use: "called" }]);
    expect(agree(other, sister, [phone("+77710009998"), phone("+77710009998")])).toEqual([]);
  });
});

describe("a token", () => {
  it("is of one root and one kind: neither another root nor another kind gives it", () => {
    const other = new BlindIndex(new Uint8Array(32).fill(2));
    expect(index.token("iin", "x")).toEqual(index.token("iin", "x"));
    expect(index.token("iin", "x").token).not.toBe(other.token("iin", "x").token);
    expect(index.token("iin", "x").token).not.toBe(index.token("document", "x").token);
  });

  it("of a word is one of 4,096, which unlike names share", () => {
    const tokens = Array.from({ length: 5_000 }, (_, place) => index.token("word", `W${place}`).token);
    expect(Math.max(...tokens.map((token) => Number.parseInt(token, 16)))).toBeLessThan(4_096);
    expect(new Set(tokens).size).toBeGreaterThan(2_500);
  });
});
