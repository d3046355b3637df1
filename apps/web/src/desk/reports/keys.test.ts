import { describe, expect, it } from "vitest";
import { isCharacter, keyOf } from "./keys.js";

describe("keys of the hotline desk", () => {
  it("are the same in every layout", () => {
    expect(keyOf({ key: "d", code: "KeyD" })).toBe("d");
    expect(keyOf({ key: "D", code: "KeyD" })).toBe("d");
    expect(keyOf({ key: "в", code: "KeyD" })).toBe("d");
    // Where Latin letters stand elsewhere, the letter decides.
    expect(keyOf({ key: "j", code: "KeyC" })).toBe("j");
  });

  it("have the name of the key where it is no letter", () => {
    expect(keyOf({ key: "F8", code: "F8" })).toBe("F8");
    expect(keyOf({ key: "?", code: "Slash" })).toBe("?");
    expect(["F8", "ArrowDown"].map(isCharacter)).toEqual([false, false]);
    expect(["d", "?"].map(isCharacter)).toEqual([true, true]);
  });
});
