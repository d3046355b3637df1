import fc from "fast-check";
import { expect, test } from "vitest";
import { castFiles, type Part, stretches } from "./casting.js";
import { randomness } from "./randomness.js";
import {
  apportion,
  assistedIn,
  type Citizenship,
  citizenshipIn,
  FORMS,
  groupsIn,
  OUTCOMES,
  PUBLISHED,
  SOURCES,
} from "./targets.js";

const UNTIL = "2026-11-25T12:00:00+05:00";
const cast = castFiles(randomness("1"), 2_000, UNTIL);
const yearOf = ({ opens }: Part) =>
  stretches(UNTIL).find(({ from, until }) => opens >= from && opens < until)!.year;

test("the targets of a published year are the published figures", () => {
  const { men, women, children, foreign, assisted } = PUBLISHED[2025];
  expect(assistedIn(2025)).toEqual({ count: 171, basis: "published" });
  expect(groupsIn(2025).shares.man * assisted).toBeCloseTo(men);
  expect(groupsIn(2025).shares.woman * assisted).toBeCloseTo(women);
  expect(groupsIn(2025).shares.child * assisted).toBeCloseTo(children);
  expect(citizenshipIn(2025).shares.foreign * assisted).toBeCloseTo(foreign);
  expect(citizenshipIn(2019).shares.foreign).toBeCloseTo(55 / 76);
  expect(FORMS.shares.labour).toBeCloseTo(92 / 122);
  expect(SOURCES.shares.self).toBeCloseTo(31 / 76);
});

test("an interpolated year lies between the published ones and says that it does", () => {
  expect(assistedIn(2024)).toEqual({ count: 76 + (95 * 5) / 6, basis: "interpolated" });
  expect(assistedIn(2026)).toEqual({ count: 171, basis: "held" });
});

test("2,000 files over three years have the totals of the targets in every year", () => {
  expect(cast).toHaveLength(2_000);
  const years = stretches(UNTIL);
  const weight = years.reduce((sum, { year, share }) => sum + share * assistedIn(year).count, 0);
  for (const { year, share } of years) {
    const files = cast.filter((part) => yearOf(part) === year);
    expect(Math.abs(files.length - (2_000 * share * assistedIn(year).count) / weight)).toBeLessThan(1);
    const compared = <K extends string>(shares: Readonly<Record<K, number>>, keyOf: (part: Part) => K) => {
      for (const key of Object.keys(shares) as K[]) {
        const count = files.filter((part) => keyOf(part) === key).length;
        expect(Math.abs(count - shares[key] * files.length)).toBeLessThan(1);
      }
    };
    compared(groupsIn(year).shares, ({ group }) => group);
    compared(
      citizenshipIn(year).shares,
      ({ citizenship }): Citizenship => (citizenship === "KZ" ? "citizen" : "foreign"),
    );
    compared(FORMS.shares, ({ form }) => form);
    compared(SOURCES.shares, ({ source }) => source);
    compared(OUTCOMES.shares, ({ outcome }) => outcome);
  }
});

test("the same seed casts the same files; nothing is outside the three years; children are under 18, adults are not", () => {
  expect(castFiles(randomness("1"), 2_000, UNTIL)).toEqual(cast);
  expect(castFiles(randomness("2"), 2_000, UNTIL)).not.toEqual(cast);
  const [first, last] = [stretches(UNTIL)[0]!.from, stretches(UNTIL).at(-1)!.until];
  for (const { opens, born, group } of cast) {
    expect(opens).toBeGreaterThanOrEqual(first);
    expect(opens).toBeLessThan(last);
    const age = (opens / 86_400_000 - Date.parse(born) / 86_400_000) / 365.2425;
    if (group === "child") expect(age).toBeLessThan(18);
    else expect(age).toBeGreaterThan(18);
  }
});

test("whole parts sum to the whole and none is off its share by one or more", () => {
  fc.assert(
    fc.property(
      fc.nat({ max: 100_000 }),
      fc.dictionary(fc.string(), fc.double({ min: 0.001, max: 100, noNaN: true }), {
        minKeys: 1,
        maxKeys: 30,
      }),
      (total, weights) => {
        const parts = apportion(total, weights);
        const sum = Object.values(weights).reduce((all, weight) => all + weight, 0);
        expect(Object.values(parts).reduce((all, part) => all + part, 0)).toBe(total);
        for (const [key, part] of Object.entries(parts)) {
          expect(Math.abs(part - (total * weights[key]!) / sum)).toBeLessThan(1 + 1e-6);
        }
      },
    ),
  );
});
