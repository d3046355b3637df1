import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newPassword } from "../password.js";
import { CONTEXT_WORDS } from "./context-words.js";
import { guessable } from "./guessing.js";
import { slipped } from "./keyboard.js";

const NAMES = ["Айгүл Серікқызы", "a.serikkyzy", "Дом «Жаңа жол»", "pana.enbek.example"];
const judged = (password: string) => guessable(password, NAMES);

/** What people put around a word so that it is long enough and looks like more. */
const decoration = fc.oneof(
  fc.integer({ min: 1950, max: 2035 }).map(String),
  fc.integer({ min: 0, max: 99_999_999 }).map(String),
  fc.stringMatching(/^[!?.@#$*_-]{1,4}$/),
  fc.constantFrom("123", "1234", "12345678", "!1", "01", "007", "kz", "kzt"),
);
const LEET: Readonly<Record<string, string>> = { a: "@", e: "3", i: "1", o: "0", s: "$" };
const leet = (word: string) => [...word].map((letter) => LEET[letter] ?? letter).join("");
const written = fc.constantFrom<(word: string) => string>(
  (word) => word,
  (word) => word.toUpperCase(),
  (word) => word.charAt(0).toUpperCase() + word.slice(1),
  leet,
  slipped,
  (word) => [...word].reverse().join(""),
);

/** A word with decorations after it, and before it where it is still too short for a password. */
const decorated = (words: readonly string[]) =>
  fc
    .tuple(fc.constantFrom(...words), written, decoration, fc.array(decoration, { maxLength: 1 }))
    .map(([word, write, after, before]) => `${before.join("")}${write(word)}${after}`)
    .map((made) => (made.length < 12 ? made + made : made))
    .filter((made) => made.length >= 12);

describe("a password", () => {
  it("that is made of a word which anybody would try here is refused, whatever is put around it", async () => {
    const own = ["айгүл", "серікқызы", "serikkyzy", "жаңа", "enbek"];
    await fc.assert(
      fc.asyncProperty(decorated([...CONTEXT_WORDS, ...own]), async (password) => {
        expect(await judged(password), password).not.toBeNull();
      }),
      { numRuns: 2000 },
    );
  });

  it("says why it is refused", async () => {
    expect(await judged("Kazakhstan-2026")).toBe("of-context");
    expect(await judged("gfhjkm-gfhjkm-1")).toBe("of-context");
    expect(await judged("зфыыцщкв2026")).toBe("of-context");
    expect(await judged("Серікқызы1987!")).toBe("of-context");
    expect(await judged("sonyericsson")).toBe("leaked");
    expect(await judged("SonyEricsson")).toBe("leaked");
    expect(await judged("zxcvbnm,./zxcvbnm")).toBe("guessable");
    expect(await judged("aaaaaaaaaaaaaaaaaaaa")).not.toBeNull();
  });

  it("that Pana makes, or that is a sentence, is taken, whatever characters it has", async () => {
    for (let made = 0; made < 300; made++) expect(await judged(newPassword())).toBeNull();
    for (const sentence of [
      "дождь стучит по крыше",
      "жаңбыр төбені тоқылдатады",
      "three lamps over a quiet river",
      "k7#vQ2m!x9Lr",
    ]) {
      expect(await judged(sentence), sentence).toBeNull();
    }
  });

  it("that is long is judged by its first 64 characters, so that judging it never takes long", async () => {
    const rest = "vWq8-zKd2-mRt5-xNb7-hJf3-";
    expect(await judged("chickenwing101!!".repeat(4) + rest)).toBe("guessable");
    expect(await judged("chickenwing101!!".repeat(3) + rest)).toBeNull();
  });
});
