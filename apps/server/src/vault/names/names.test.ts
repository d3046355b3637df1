import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { familyForm, fathersName } from "./endings.js";
import { folded } from "./letters.js";
import { likeness, likenessOfName, soundsOf, spellingsOf, wordsOf } from "./likeness.js";
import { LATER_SPELLINGS, measure, SPELLINGS } from "./spellings.js";

const spelling = fc.constantFrom(...SPELLINGS.flat());
const word = fc.oneof(spelling, fc.string({ unit: "grapheme" }));

describe("two spellings of one name", () => {
  it.each([
    ["Қуанышбек", "Kuanyshbek"],
    ["Қуанышбек", "Quanyshbek"],
    ["Қуанышбек", "Quanışbek"],
    ["Шерзод", "Sherzod"],
    ["Гүлнәр", "Gulnar"],
    ["Жұмабек", "Zhumabek"],
    ["Жұмабек", "Jumabek"],
    ["Ўткир", "O'tkir"],
    ["Александр", "Alexandr"],
    ["Сергей", "Sergej"],
    ["Хуршида", "Xurshida"],
    ["Ахметова", "Akhmetov"],
    ["Қалдаяқова", "Kaldayakov"],
  ])("%s and %s are known as one, in whatever alphabets they stand", (one, other) => {
    expect(likeness(one, other)).toBe("spelling");
  });

  it.each([
    ["Мурад", "Мурат"],
    ["Рақым", "Рахим"],
    ["Шыңғыс", "Чингиз"],
  ])("%s and %s are alike in sound", (one, other) => {
    expect(likeness(one, other)).toBe("sound");
  });

  it("are found, and different names are not taken for one, as often as the documentation says", () => {
    const measured = measure(SPELLINGS, likeness);
    expect(measured.same).toBeGreaterThan(600);
    expect(measured.different).toBeGreaterThan(40_000);
    expect(measured.sameBySpelling / measured.same).toBeGreaterThan(0.8);
    expect(measured.sameBySound / measured.same).toBeGreaterThan(0.98);
    expect(measured.differentBySpelling).toBe(0);
    expect(measured.differentBySound / measured.different).toBeLessThan(0.005);
    const later = measure(LATER_SPELLINGS, likeness);
    expect(later.sameBySpelling / later.same).toBeGreaterThan(0.85);
    expect(later.sameBySound / later.same).toBeGreaterThan(0.97);
    expect(later.differentBySound / later.different).toBeLessThan(0.002);
  });
});

describe("different names", () => {
  it.each([
    ["Айгүл", "Айгерім"],
    ["Серік", "Сергей"],
    ["Дана", "Марат"],
    ["Назым", "Назира"],
  ])("%s and %s stay apart", (one, other) => {
    expect(likeness(one, other)).toBeNull();
  });
});

describe("likeness", () => {
  it("is mutual, whatever is typed", () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(likeness(one, other)).toBe(likeness(other, one));
      }),
    );
  });

  it("does not depend on case, on composed or decomposed letters, or on which apostrophe is used", () => {
    fc.assert(
      fc.property(spelling, fc.constantFrom("'", "ʻ", "’", "`"), (name, apostrophe) => {
        for (const form of [name.toUpperCase(), name.normalize("NFD"), name.replace(/[ʻ'‘]/g, apostrophe)]) {
          expect(likeness(name, form)).not.toBeNull();
          expect(spellingsOf(form).some((one) => spellingsOf(name).includes(one))).toBe(true);
        }
      }),
    );
  });

  it("in spelling is likeness in sound: one index of sounds finds all", () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        if (likeness(one, other) !== "spelling") return;
        expect(soundsOf(one).some((sound) => soundsOf(other).includes(sound))).toBe(true);
      }),
    );
  });

  it("has at most four readings of any word, none of them empty", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("x", "j", "ж", "a", "ʻ", "1", "ң") }), (text) => {
        expect(folded(text).length).toBeLessThanOrEqual(4);
        expect(folded(text)).not.toContain("");
      }),
    );
  });
});

describe("a whole name", () => {
  it("is found by any of its words in any order, as well as its least alike word is", () => {
    const name = wordsOf("Ахметова Гульнар Болатқызы");
    expect(likenessOfName(wordsOf("gulnar akhmetov"), name)).toBe("spelling");
    expect(likenessOfName(wordsOf("Гульнар АХМЕТОВА"), name)).toBe("exact");
    expect(likenessOfName(wordsOf("Гульнар Сергеева"), name)).toBeNull();
    expect(likenessOfName([], name)).toBeNull();
  });

  it("is parted at spaces, hyphens and points, and not at the apostrophe of Uzbek", () => {
    expect(wordsOf("O‘ktam-Bek  G'ulom.А. 17")).toEqual(["O‘ktam", "Bek", "G'ulom", "А"]);
  });
});

describe("endings", () => {
  it.each([
    ["Болатұлы", "Bolatovich"],
    ["Болатқызы", "Болатовна"],
    ["Karim oʻgʻli".replace(" ", ""), "Каримович"],
  ])("a patronymic names the father: %s, %s", (one, other) => {
    expect(fathersName(folded(one)[0]!)).toBe(fathersName(folded(other)[0]!));
  });

  it("leave a family name that is nothing but an ending as it is", () => {
    expect(familyForm("ina")).toBe("ina");
    expect(fathersName("iQ")).toBe("iQ");
  });
});
