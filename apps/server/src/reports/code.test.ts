import fc from "fast-check";
import { expect, test } from "vitest";
import { codeForRetries, hashOfCode, newCode, readCode } from "./code.js";

const secret = new Uint8Array(32).fill(7);
const otherSecret = new Uint8Array(32).fill(8);
const code = fc.string({ minLength: 8, maxLength: 40 }).map((key) => codeForRetries(secret, key, "report"));
const ALPHABET = [..."0123456789AEKMTX"];
const bare = (written: string) => written.replaceAll("-", "");

test("a code is five groups of four and a check letter, of symbols that look like no other", () => {
  for (let i = 0; i < 200; i++) expect(newCode()).toMatch(/^([0-9AEKMTX]{4}-){5}[0-9AEKMTX]$/);
});

test("every one of the 80 bits of a new code is random", () => {
  const codes = Array.from({ length: 400 }, () => bare(newCode()).slice(0, 20));
  expect(new Set(codes).size).toBe(400);
  for (let place = 0; place < 20; place++) {
    // 400 draws of 16 symbols: the chance that fewer than 14 occur at a place is below 10⁻¹⁸
    expect(new Set(codes.map((each) => each[place])).size).toBeGreaterThanOrEqual(14);
  }
});

test("a code is read back however it was written down: small letters, spaces, Cyrillic, O for zero", () => {
  fc.assert(
    fc.property(code, (written) => {
      const cyrillic: Record<string, string> = {
        A: "а",
        E: "е",
        K: "к",
        M: "м",
        T: "т",
        X: "х",
        0: "о",
        3: "з",
      };
      expect(readCode(written)).toBe(written);
      expect(readCode(` ${written.toLowerCase().replaceAll("-", " – ")} `)).toBe(written);
      expect(readCode([...bare(written)].map((symbol) => cyrillic[symbol] ?? symbol).join(""))).toBe(written);
    }),
  );
});

test("the check letter catches every substitution of one symbol", () => {
  fc.assert(
    fc.property(code, (written) => {
      const symbols = bare(written);
      for (let place = 0; place < symbols.length; place++) {
        for (const other of ALPHABET.filter((symbol) => symbol !== symbols[place])) {
          expect(readCode(symbols.slice(0, place) + other + symbols.slice(place + 1))).toBeNull();
        }
      }
    }),
  );
});

test("the check letter catches every exchange of two neighbours that differ", () => {
  fc.assert(
    fc.property(code, (written) => {
      const symbols = [...bare(written)];
      for (let place = 1; place < symbols.length; place++) {
        const [one, two] = [symbols[place - 1]!, symbols[place]!];
        if (one === two) continue;
        expect(readCode(symbols.toSpliced(place - 1, 2, two, one).join(""))).toBeNull();
      }
    }),
  );
});

test("what is not a code is not read as one", () => {
  for (const typed of ["", "4K7A", "W".repeat(21), "0".repeat(20), "0".repeat(22), "0".repeat(20_000)]) {
    expect(readCode(typed)).toBeNull();
  }
});

test("a retry with the same key and words has the same code; other words, another key or another secret have another", () => {
  const first = codeForRetries(secret, "key-0001", "words");
  expect(codeForRetries(secret, "key-0001", "words")).toBe(first);
  expect(codeForRetries(secret, "key-0001", "other words")).not.toBe(first);
  expect(codeForRetries(secret, "key-0002", "words")).not.toBe(first);
  expect(codeForRetries(otherSecret, "key-0001", "words")).not.toBe(first);
  // the border between key and words is part of what is derived from
  expect(codeForRetries(secret, "key-0001w", "ords")).not.toBe(codeForRetries(secret, "key-0001", "words"));
});

test("the stored hash is keyed, and does not give the code away as its derivation does", () => {
  const written = codeForRetries(secret, "key-0001", "words");
  expect(hashOfCode(secret, written)).not.toEqual(hashOfCode(otherSecret, written));
  expect(hashOfCode(secret, written).toString("latin1")).not.toContain(written);
});
