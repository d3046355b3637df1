import fc from "fast-check";
import { expect, test } from "vitest";
import { bornOf } from "./born.js";

const TODAY = "2026-03-02";

test("a birth is typed as a year or as a date, the way people write dates, or left out", () => {
  expect(bornOf("1998", TODAY)).toBe("1998");
  expect(bornOf(" 14.05.1998 ", TODAY)).toBe("1998-05-14");
  expect(bornOf("4/5/1998", TODAY)).toBe("1998-05-04");
  expect(bornOf("1998-05-14", TODAY)).toBe("1998-05-14");
  expect(bornOf("  ", TODAY)).toBeUndefined();
});

test("what cannot be a birth is refused: tomorrow, a day that there is not, another century, a word", () => {
  for (const typed of ["2027", "03.03.2026", "30.02.1998", "1898", "98", "май 1998", "14.05"])
    expect(bornOf(typed, TODAY), typed).toBeNull();
});

test("whatever is typed, the answer is nothing, a fault, a year or a date that is not after today", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9./-]{0,10}$/)), (typed) => {
      const born = bornOf(typed, TODAY);
      if (typeof born !== "string") return;
      expect(born).toMatch(/^\d{4}(-\d{2}-\d{2})?$/);
      expect(born.slice(0, 10) <= TODAY).toBe(true);
    }),
  );
});
