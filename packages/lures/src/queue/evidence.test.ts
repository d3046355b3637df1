import { describe, expect, it } from "vitest";
import { evidence, isIntact, provisionsFor } from "./evidence.js";
import { sha256 } from "./sha256.js";

const BY = { at: "2026-11-26T10:00:00Z", by: "A. Analyst" };
const POSTS = [
  { id: "1", text: "Билет бесплатно, паспорт у хозяина", at: "2026-11-01", source: "chat-a" },
  { id: "2", text: "Билет бесплатно, паспорт у начальника" },
];
const sealed = () => evidence("c-1", POSTS, ["documents-kept"], BY);

describe("a sealed package", () => {
  it("holds the originals with their digests and hints for a lawyer, and is intact after being kept as JSON", () => {
    const kept = JSON.parse(JSON.stringify(sealed()));
    expect(isIntact(kept)).toBe(true);
    expect(kept.exhibits[0]).toEqual({ post: POSTS[0], digest: sha256(POSTS[0]!.text) });
    expect(kept.provisions).toEqual(["CC-128"]);
  });

  it("shows any change of any value", () => {
    const paths = (value: unknown, path: string[] = []): string[][] =>
      typeof value === "object" && value !== null
        ? Object.entries(value).flatMap(([key, each]) => paths(each, [...path, key]))
        : [path];
    for (const path of paths(sealed())) {
      const changed = JSON.parse(JSON.stringify(sealed()));
      let at = changed;
      for (const key of path.slice(0, -1)) at = at[key];
      at[path.at(-1)!] = `${at[path.at(-1)!]}x`;
      expect(isIntact(changed), path.join(".")).toBe(false);
    }
    const fewer = JSON.parse(JSON.stringify(sealed()));
    fewer.exhibits.pop();
    expect(isIntact(fewer)).toBe(false);
  });

  it("is made by a named person only", () => {
    expect(() => evidence("c-1", POSTS, [], { ...BY, by: " " })).toThrow(RangeError);
  });

  it("hints at the note to Article 122 for services shown online, and at minors' articles for minors", () => {
    expect(provisionsFor(["under-age"])).toEqual(["CC-134", "CC-135"]);
    expect(provisionsFor(["abroad"])).toEqual([]);
  });
});
