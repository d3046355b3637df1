import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { COUNTRIES } from "./countries.js";

const LAW = new URL("../../../../packages/law/src/", import.meta.url);
/** The halves of the package that serve every country; `common` is what countries share, and may name what several do. */
const OF_NO_COUNTRY = ["engine", "model", "time", "generate"] as const;

const sources = OF_NO_COUNTRY.flatMap((folder) => {
  const directory = new URL(`${folder}/`, LAW);
  return readdirSync(directory)
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
    .map((name) => [`${folder}/${name}`, readFileSync(new URL(name, directory), "utf8")] as const);
});

/** What only one country has: its name, its code, its zone, the short names of its normative acts. */
const named = Object.values(COUNTRIES).flatMap(
  ({ jurisdiction: { country, calendar, normativeActs, title } }) => [
    `"${country}"`,
    calendar.zone,
    ...Object.keys(normativeActs).map((short) => `${short} `),
    ...Object.values(title),
  ],
);
const NAMES = /kazakh|uzbek|kyrgyz|tajik|казах|узбек|кыргыз|таджик|қазақ|өзбек|қырғыз|тәжік/i;
const COUNTRY_IMPORT = /from "\.\.\/([a-z]{2}|common|stories)\//;

describe.each(sources)("%s", (name, source) => {
  test("imports no country and names none", () => {
    expect(source).not.toMatch(COUNTRY_IMPORT);
    for (const own of named) expect([name, own, source.includes(own)]).toEqual([name, own, false]);
    // The languages of the texts are those of the people who read them, not of a country.
    const words = name === "model/text.ts" ? source.replaceAll("Kazakh", "") : source;
    expect(words).not.toMatch(NAMES);
  });
});

test("there is an engine to look at, and what is looked for would be found", () => {
  expect(sources.length).toBeGreaterThan(30);
  expect(readFileSync(new URL("kz/jurisdiction.ts", LAW), "utf8")).toMatch(NAMES);
});
