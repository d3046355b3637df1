import { readFileSync } from "node:fs";
import { coverage, LANGUAGES } from "@pana/law";
import { ASKED, kz } from "@pana/law/kz";
import { describe, expect, it } from "vitest";
import { COUNTRIES } from "./countries.js";
import { coverageDocument } from "./coverage-document.js";

const all = coverage(kz, ASKED);
const everywhere = Object.entries(COUNTRIES).flatMap(([code, country]) =>
  LANGUAGES.map((language) => [code, language, country] as const),
);

describe("the document of what the law asks and what Pana does", () => {
  it("is what the tables say today; otherwise: npx pana --lang en law coverage --markdown > docs/law-coverage.md", () => {
    const kept = readFileSync(new URL("../../../../docs/law-coverage.md", import.meta.url), "utf8");
    expect(`${coverageDocument(kz, all, "en").join("\n")}\n`).toBe(kept);
  });

  it.each(everywhere)(
    "has a row of six cells for every provision of %s, in %s, and names each gap",
    (_, language, { jurisdiction, asked }) => {
      const covered = coverage(jurisdiction, asked);
      const lines = coverageDocument(jurisdiction, covered, language);
      const rows = lines.filter((line) => line.startsWith("| "));
      const cells = rows.map((line) => line.replaceAll("\\|", "").split("|").length - 2);
      const acts = new Set(covered.map(({ act }) => act)).size;
      expect(cells).toEqual(cells.map(() => 6));
      expect(rows).toHaveLength(covered.length + 2 * acts + 2);
      expect(lines.filter((line) => line.startsWith("- "))).toEqual(
        jurisdiction.unverified.map(({ what }) => `- ${what[language]}`),
      );
    },
  );
});
