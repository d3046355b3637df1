import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../model/text.js";
import { NORMATIVE_ACTS } from "./normative-acts.js";
import { cite, type KzProvision, PROVISIONS, provisionAt } from "./provisions.js";

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const keys = Object.keys(PROVISIONS) as KzProvision[];

describe("the table of provisions", () => {
  it.each(keys)("%s: the key names the act and the provision, in every edition", (key) => {
    for (const edition of PROVISIONS[key]) {
      expect(`${edition.act} ${edition.provision}`).toBe(key);
      expect(Object.keys(NORMATIVE_ACTS)).toContain(edition.act);
      expect(edition.edition.startsWith(edition.act)).toBe(true);
      for (const language of LANGUAGES) expect(edition.title[language].trim()).not.toBe("");
      expect(new Set([edition.title.kk, edition.title.ru, edition.title.en]).size).toBe(3);
    }
  });

  it.each(keys)("%s: editions have sane dates, follow one another, and do not overlap", (key) => {
    const editions = PROVISIONS[key];
    expect(editions.length).toBeGreaterThan(0);
    editions.forEach((edition, i) => {
      expect(edition.validFrom).toMatch(DAY);
      if (edition.validTo !== null) expect(edition.validTo > edition.validFrom).toBe(true);
      const before = editions[i - 1];
      if (before) expect(before.validTo !== null && before.validTo < edition.validFrom).toBe(true);
    });
    expect(editions.at(-1)!.validTo).toBeNull();
  });

  it("knows every right of the person and every step of referral by its number", () => {
    for (let n = 1; n <= 17; n++) expect(keys).toContain(`L110 17(2)(${n})`);
    for (let n = 1; n <= 25; n++) expect(keys).toContain(`L110 ${n}`);
    for (let n = 3; n <= 45; n++) expect(keys).toContain(`RR ${n}`);
  });

  it("cites by key, and judges by the edition in force on the day", () => {
    expect(cite("L110 17(2)(12)")).toEqual({ act: "L110", provision: "17(2)(12)" });
    expect(provisionAt("RR 9(1)", "2024-11-04")).toBeUndefined();
    expect(provisionAt("RR 9(1)", "2024-11-05T09:00:00+05:00")?.edition).toBe("RR 22.10.2024");
    expect(provisionAt("ST4 4-9", "2025-03-05")?.edition).toContain("Annex 5");
    expect(provisionAt("ST4 4-9", "2025-03-06")?.edition).toContain("Annex 4");
    expect(provisionAt("CR Annex 2", "2024-12-25")?.edition).toBe("CR 09/2024");
  });

  it("gives every normative act a title in three languages and a public address", () => {
    for (const act of Object.values(NORMATIVE_ACTS)) {
      for (const language of LANGUAGES) expect(act.title[language].trim()).not.toBe("");
      expect(act.address).toMatch(/^https:\/\//);
    }
  });
});
