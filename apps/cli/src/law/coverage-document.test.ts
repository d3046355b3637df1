import { readFileSync } from "node:fs";
import { coverage, LANGUAGES } from "@pana/law";
import { ASKED, kz } from "@pana/law/kz";
import { describe, expect, it } from "vitest";
import { coverageDocument } from "./coverage-document.js";

const all = coverage(kz, ASKED);

describe("the document of what the law asks and what Pana does", () => {
  it("is what the tables say today; otherwise: npx pana --lang en law coverage --markdown > docs/law-coverage.md", () => {
    const kept = readFileSync(new URL("../../../../docs/law-coverage.md", import.meta.url), "utf8");
    expect(`${coverageDocument(all, "en").join("\n")}\n`).toBe(kept);
  });

  it.each(LANGUAGES)("has a row of six cells for every provision, in %s", (language) => {
    const rows = coverageDocument(all, language).filter((line) => line.startsWith("| "));
    const cells = rows.map((line) => line.replaceAll("\\|", "").split("|").length - 2);
    const acts = new Set(all.map(({ act }) => act)).size;
    expect(cells).toEqual(cells.map(() => 6));
    expect(rows).toHaveLength(all.length + 2 * acts + 2);
  });
});
