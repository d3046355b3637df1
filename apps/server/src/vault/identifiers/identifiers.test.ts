import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { documentNumber } from "./document.js";
import { iinBirth, iinCheckDigit, iinDigits, isIin } from "./iin.js";
import { phoneE164 } from "./phone.js";

describe("an IIN", () => {
  // Invented numbers; the second and the third pair go through the second row of weights.
  it.each(["000101400005", "990228300004", "000229500909", "851231400207", "770615000003", "901345300007"])(
    "%s has the right check digit",
    (number) => expect(isIin(number)).toBe(true),
  );
  it.each(["000101600009", "851231400027", "06121160001", "0612116000I2", "900101300800", ""])(
    "%s is refused",
    (number) => expect(isIin(number)).toBe(false),
  );

  it("is never issued where both rows of weights give ten", () => {
    expect(iinCheckDigit("90010130080")).toBeNull();
  });

  it("with one wrong digit among the first ten is told; the weight of the eleventh is eleven, which counts nothing", () => {
    const digit = fc.integer({ min: 0, max: 9 });
    fc.assert(
      fc.property(
        fc.array(digit, { minLength: 11, maxLength: 11 }),
        fc.nat(9),
        fc.integer({ min: 1, max: 9 }),
        (stem, place, more) => {
          const check = iinCheckDigit(stem.join(""));
          fc.pre(check !== null);
          expect(isIin(stem.join("") + check)).toBe(true);
          const wrong = stem.with(place, (stem[place]! + more) % 10);
          // The second row of weights is another code, so a slip that changes the row is not always told.
          const sum = (row: readonly number[]) =>
            row.reduce((total, one, at) => total + one * (at + 1), 0) % 11;
          if (sum(stem) !== 10 && sum(wrong) !== 10) expect(isIin(wrong.join("") + check)).toBe(false);
        },
      ),
    );
  });

  it("is read as typed, and speaks of a birth date where it holds one", () => {
    expect(iinDigits("061211 600-012")).toBe("061211600012");
    expect(iinBirth("061211600012")).toBe("2006-12-11");
    expect(iinBirth("000101400005")).toBe("1900-01-01");
    expect(iinBirth("901345300007")).toBeNull();
    expect(iinBirth("770615000003")).toBeNull();
  });
});

describe("a phone number", () => {
  it.each([
    ["8 771 000 99 98", "+77710009998"],
    ["+7 (771) 000-99-98", "+77710009998"],
    ["+998 91 234 56 78", "+998912345678"],
    ["+996 700 123 456", "+996700123456"],
  ])("%s is %s", (typed, number) => expect(phoneE164(typed)).toBe(number));
  it.each(["12", "+7 000 000 00 00", "call me"])("%s is none", (typed) =>
    expect(phoneE164(typed)).toBeNull(),
  );
});

describe("the number of a document", () => {
  it("is the same in whichever alphabet its letters were typed, and with or without spaces", () => {
    expect(documentNumber("аа 1234567")).toBe(documentNumber("AA1234567"));
    expect(documentNumber("N № 0123")).toBe("N0123");
    fc.assert(
      fc.property(fc.string(), (typed) => {
        expect(documentNumber(documentNumber(typed))).toBe(documentNumber(typed));
      }),
    );
  });
});
