import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const ROOT = new URL("../../../../", import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, ROOT), "utf8");

describe("how a country is added, in docs/new-country.md", () => {
  const document = read("docs/new-country.md");
  const shown = [...document.matchAll(/^`(\w+\.ts)`[^`]*```ts\n(.*?)```$/gms)];

  test("shows four files", () => {
    expect(shown.map(([, name]) => name)).toEqual([
      "provisions.ts",
      "asked.ts",
      "jurisdiction.ts",
      "index.ts",
    ]);
  });

  test.each(shown.map(([, name, source]) => [name!, source!]))(
    "%s stands in the document as it compiles and passes the laws of the law",
    (name, source) => expect(read(`packages/law/src/xr/${name}`)).toBe(source),
  );

  test("names only files that there are", () => {
    for (const [, path] of document.matchAll(/\]\(\.\.\/([^)#]+\.\w+)\)/g))
      expect(() => read(path!), path).not.toThrow();
  });
});
